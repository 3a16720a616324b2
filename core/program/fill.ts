import { itemSeconds } from "../exercise/index.ts";
import { sum } from "../quantity/index.ts";
import type { PlannedItem } from "../record/index.ts";

/**
 * Warm-up and cool-down by the length of the whole day, in seconds
 * (training-rules.json, session.blocks; training.md section 4).
 */
const LENGTHS = [
  { upToSec: 20 * 60, warmupSec: 120, cooldownSec: 60 },
  { upToSec: 35 * 60, warmupSec: 180, cooldownSec: 180 },
  { upToSec: Number.POSITIVE_INFINITY, warmupSec: 300, cooldownSec: 300 },
] as const;

export interface Frame {
  readonly warmupSec: number;
  readonly cooldownSec: number;
}

/** The warm-up and cool-down around so many seconds of main work: of the shortest day that holds all. */
export const frameFor = (mainSec: number): Frame => {
  for (const { upToSec, warmupSec, cooldownSec } of LENGTHS)
    if (warmupSec + mainSec + cooldownSec <= upToSec) return { warmupSec, cooldownSec };
  throw new Error("the longest day has no end");
};

const lasting = (item: PlannedItem, moreSec: number): PlannedItem =>
  item.dose.kind === "hold" || item.dose.kind === "steady"
    ? { ...item, dose: { ...item.dose, seconds: item.dose.seconds + moreSec } }
    : item;

/** What one more second of holding adds: 2 s where both sides are held, 0 where nothing is timed. */
const costOfASecond = (item: PlannedItem): number =>
  itemSeconds(lasting(item, 1)) - itemSeconds(item);

/** The items that fit, in their order; of a list whose first is too long already, that one cut. */
const fitting = (items: readonly PlannedItem[], targetSec: number): PlannedItem[] => {
  const taken: PlannedItem[] = [];
  let left = targetSec;
  for (const item of items) {
    const cost = itemSeconds(item);
    if (cost > left) continue;
    taken.push(item);
    left -= cost;
  }
  const [first] = items;
  return taken.length === 0 && first ? [cutTo(first, targetSec)] : taken;
};

const cutTo = (item: PlannedItem, targetSec: number): PlannedItem => {
  const cost = costOfASecond(item);
  const { dose } = item;
  if (cost === 0 || (dose.kind !== "hold" && dose.kind !== "steady")) return item;
  const less = Math.ceil((itemSeconds(item) - targetSec) / cost);
  return lasting(item, -Math.min(less, dose.seconds - 1));
};

/**
 * Fills a block to the second: takes the items that fit at the length they were written with, then
 * gives the seconds that are left to them in turn. An odd second that only two-sided holds could
 * take goes to the first item's time to get ready.
 * @param items in order of importance
 * @param targetSec whole seconds
 */
export const fillTo = (
  items: readonly PlannedItem[],
  targetSec: number,
): readonly PlannedItem[] => {
  const filled = fitting(items, targetSec);
  let left = targetSec - sum(filled.map(itemSeconds));
  let gave = true;
  while (left > 0 && gave) {
    gave = false;
    for (const [index, item] of filled.entries()) {
      const cost = costOfASecond(item);
      if (cost === 0 || cost > left) continue;
      filled[index] = lasting(item, 1);
      left -= cost;
      gave = true;
    }
  }
  const [first, ...others] = filled;
  if (left <= 0 || !first) return filled;
  return [{ ...first, dose: { ...first.dose, setupSec: first.dose.setupSec + left } }, ...others];
};
