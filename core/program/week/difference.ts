import type { Weekday } from "../../record/index.ts";
import type { WeekItem, WeekPlan } from "./types.ts";

export interface PlannedUse {
  readonly day: Weekday;
  readonly exercise: string;
}

export interface ChangedUse extends PlannedUse {
  readonly before: WeekItem;
  readonly after: WeekItem;
}

/** What an edit changed in the main part and the cardio of a week. */
export interface PlanDifference {
  readonly added: readonly PlannedUse[];
  readonly removed: readonly PlannedUse[];
  /** The same exercise on the same day, with other sets or another length. */
  readonly changed: readonly ChangedUse[];
  readonly kept: readonly PlannedUse[];
}

const usesOf = ({
  days,
}: WeekPlan): ReadonlyMap<string, PlannedUse & { readonly item: WeekItem }> =>
  new Map(
    days.flatMap(({ day, items }) =>
      items
        .filter(({ block }) => block === "main" || block === "cardio")
        .map(
          (item) => [`${item.exercise}@${day}`, { day, exercise: item.exercise, item }] as const,
        ),
    ),
  );

const isSame = (one: WeekItem, other: WeekItem): boolean =>
  one.sets === other.sets && one.seconds === other.seconds && one.cycles === other.cycles;

const named = ({ day, exercise }: PlannedUse): PlannedUse => ({ day, exercise });

/** What is new, gone, changed and kept from one plan to the next. */
export const differenceOf = (before: WeekPlan, after: WeekPlan): PlanDifference => {
  const old = usesOf(before);
  const fresh = usesOf(after);
  const both = [...fresh].flatMap(([key, { day, exercise, item }]) => {
    const was = old.get(key)?.item;
    return was ? [{ day, exercise, before: was, after: item }] : [];
  });
  return {
    added: [...fresh].filter(([key]) => !old.has(key)).map(([, use]) => named(use)),
    removed: [...old].filter(([key]) => !fresh.has(key)).map(([, use]) => named(use)),
    changed: both.filter((one) => !isSame(one.before, one.after)),
    kept: both.filter((one) => isSame(one.before, one.after)).map(named),
  };
};
