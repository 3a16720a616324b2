import { itemSeconds, sessionSeconds } from "../../exercise/index.ts";
import type { PlannedBlock, PlannedItem } from "../../record/index.ts";
import { withinRange } from "./item.ts";

/** A stretch shorter than this, and a rest, is not worth its name; our choice. */
const SHORTEST_STRETCH_SEC = 20;
/** More than a minute of rest brings hardly more (Singer 2024; training.md 3.2). */
const SHORTEST_REST_SEC = 60;

/** What one second less of something saves. */
const saves = (item: PlannedItem, shorter: PlannedItem): number =>
  itemSeconds(item) - itemSeconds(shorter);

const shorterHold = (item: PlannedItem): PlannedItem =>
  item.dose.kind === "hold" && item.dose.seconds > SHORTEST_STRETCH_SEC
    ? { ...item, dose: { ...item.dose, seconds: item.dose.seconds - 1 } }
    : item;

const shorterRest = (item: PlannedItem): PlannedItem =>
  item.dose.sets > 1 && item.dose.restSec > SHORTEST_REST_SEC
    ? { ...item, dose: { ...item.dose, restSec: item.dose.restSec - 1 } }
    : item;

/** Takes a second here and a second there, in turn, until enough is saved or nothing can give. */
const spared = (
  items: readonly PlannedItem[],
  over: number,
  shorten: (item: PlannedItem) => PlannedItem,
): { readonly items: readonly PlannedItem[]; readonly over: number } => {
  const list = [...items];
  let left = over;
  for (let gave = true; left > 0 && gave;) {
    gave = false;
    for (const [index, item] of list.entries()) {
      if (left <= 0) break;
      const shorter = shorten(item);
      const saved = saves(item, shorter);
      if (saved <= 0) continue;
      list[index] = shorter;
      left -= saved;
      gave = true;
    }
  }
  return { items: list, over: left };
};

const inBlock = (
  blocks: readonly PlannedBlock[],
  isIn: (block: PlannedBlock) => boolean,
  change: (items: readonly PlannedItem[]) => readonly PlannedItem[],
): readonly PlannedBlock[] =>
  blocks.map((block) => (isIn(block) ? { ...block, items: change(block.items) } : block));

/**
 * Blocks that take no longer than the plan announced. Repetitions beyond the planned range are paid
 * for by shorter stretches at the end, then by shorter rests; where that is not enough, by staying
 * in the range.
 * @param planned the item that each one was planned as, by its id
 * @param seconds that the plan announced
 */
export const fitted = (
  blocks: readonly PlannedBlock[],
  planned: ReadonlyMap<string, PlannedItem>,
  seconds: number,
): readonly PlannedBlock[] => {
  let over = sessionSeconds({ blocks }) - seconds;
  let result = blocks;
  const take = (
    isIn: (block: PlannedBlock) => boolean,
    shorten: (item: PlannedItem) => PlannedItem,
  ): void => {
    result = inBlock(result, isIn, (items) => {
      const after = spared(items, over, shorten);
      ({ over } = after);
      return after.items;
    });
  };
  if (over > 0) take(({ role }) => role === "cooldown", shorterHold);
  if (over > 0) take(({ id }) => id === "main", shorterRest);
  if (over <= 0) return result;
  return inBlock(
    result,
    ({ role }) => role === "main",
    (items) =>
      items.map((item) => {
        const as = planned.get(item.id);
        return as ? withinRange(item, as.dose) : item;
      }),
  );
};
