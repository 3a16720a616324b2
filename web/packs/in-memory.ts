import type { ShelvedPack } from "./shelf.ts";

/**
 * Foods of packs that a device holds in memory, to be found by any word of their name. Measured with
 * USDA's foods on a slow computer: 8,000 take some 2 s and 40 MB, 31,000 some 5 s and 80 MB, beside the
 * page; a phone takes three times as long.
 */
export const IN_MEMORY = 20_000;

/** The packs that are held: the smallest first, as long as there is room. By name. */
export const packsInMemory = (packs: readonly ShelvedPack[], most: number): ReadonlySet<string> => {
  let room = most;
  const held = new Set<string>();
  for (const { info } of packs.toSorted((one, other) => one.info.foods - other.info.foods)) {
    if (info.foods > room) break;
    room -= info.foods;
    held.add(info.name);
  }
  return held;
};
