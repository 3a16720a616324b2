import { sessionSeconds } from "@dorsal/core/exercise";
import type { PlannedBlock, PlannedItem, PlannedSession } from "@dorsal/core/record";

/** A planned session with its exact length. */
export interface Timed {
  readonly planned: PlannedSession;
  readonly seconds: number;
  /** The exact length of a part of it. */
  readonly secondsOf: (blocks: readonly PlannedBlock[]) => number;
}

/** Exchanges made before the start, by day and id of the item they replace: days share ids. */
export type Swaps = Readonly<Record<string, PlannedItem>>;

export const NO_SWAPS: Swaps = {};

const swapKey = (day: string, item: string): string => `${day} ${item}`;

export const withSwaps = (session: PlannedSession, swaps: Swaps): PlannedSession => ({
  ...session,
  blocks: session.blocks.map((block) => ({
    ...block,
    items: block.items.map((item) => swaps[swapKey(session.key, item.id)] ?? item),
  })),
});

/** The exchanges with one more; the key stays that of the planned item, however often it is exchanged. */
export const swapped = (swaps: Swaps, day: string, item: PlannedItem, by: PlannedItem): Swaps => {
  const original =
    Object.keys(swaps).find((key) => key.startsWith(`${day} `) && swaps[key]?.id === item.id) ??
    swapKey(day, item.id);
  return { ...swaps, [original]: by };
};

export const timed = (planned: PlannedSession): Timed => ({
  planned,
  seconds: sessionSeconds(planned),
  secondsOf: (blocks) => sessionSeconds({ ...planned, blocks }),
});
