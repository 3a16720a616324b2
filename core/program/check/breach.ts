import type { WeekPlan, WeekProfile } from "../week/types.ts";
import type { ReadWeek } from "./read.ts";

/** One place where a rule is broken. */
export interface Breach {
  /** A day, an exercise, a group or a wish, as ids; several are joined by `@`. */
  readonly where: string;
  readonly text: string;
}

/** What a rule looks at. */
export interface RuleInput {
  readonly profile: WeekProfile;
  readonly plan: WeekPlan;
  readonly week: ReadWeek;
}

/** A rule lists where it is broken; an empty list means that it is kept. */
export type Rule = (input: RuleInput) => readonly Breach[];

/** Items by a key, in order of first appearance; null leaves one out. */
export const groupedBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> => {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) lists.set(key, [...(lists.get(key) ?? []), item]);
  }
  return lists;
};
