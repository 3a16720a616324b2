import { exerciseById } from "../../exercise/index.ts";
import type { PlannedWeekDay, PlannedWeekItem, Week } from "../../record/index.ts";
import { PARTS_PER_SET, partsByGroup } from "../week/contribution.ts";
import { isFocusGroup, landmarksOf } from "../week/landmarks.ts";
import { GROUPS, SESSION } from "../week/rules.ts";
import type { Group } from "../week/rules.ts";
import type { BlockDay } from "./mesocycle.ts";
import { itemId } from "./session.ts";

/** Sets a week that a group of the focus gets more of with each week (training-rules.json, mesocycle). */
const ADDED_PER_WEEK = 1;

/** Sets that are taken off the plan for a while, by `item@day`: the item's id in the session. */
export type SetsLess = ReadonlyMap<string, number>;

interface Cut {
  readonly key: string;
  readonly parts: ReadonlyMap<Group, number>;
  readonly fewest: number;
  sets: number;
}

/** Sets that an exercise keeps at least: those that the planner gives it at least. */
const fewestOf = ({ minutes }: PlannedWeekDay): number =>
  (minutes <= SESSION.circuitMinutes ? SESSION.circuitSets : SESSION.straightSets)[0];

const isMain = ({ block }: PlannedWeekItem): boolean => block === "main";

const cutsOf = ({ asked, days }: Pick<Week, "asked" | "days">): readonly Cut[] =>
  days.flatMap((day) => {
    const countById = new Map<string, number>();
    return day.items.filter(isMain).flatMap((item): readonly Cut[] => {
      const exercise = exerciseById(item.exercise);
      if (!exercise) return [];
      const count = (countById.get(exercise.id) ?? 0) + 1;
      countById.set(exercise.id, count);
      return [
        {
          key: `${itemId("main", exercise.id, count)}@${day.day}`,
          parts: partsByGroup(exercise, asked.level),
          fewest: fewestOf(day),
          sets: item.sets,
        },
      ];
    });
  });

const volumeOf = (cuts: readonly Cut[], group: Group): number =>
  cuts.reduce((total, { parts, sets }) => total + (parts.get(group) ?? 0) * sets, 0);

/**
 * Sets that the weeks of a first block leave out: groups of the focus begin near the low end of what
 * is productive and get a set more each week, up to the plan (training.md 3.1). A set is left out
 * only where no group of the focus falls below that by it. Later blocks and lighter weeks leave out
 * nothing here: the one is used to it, the other is light by itself.
 */
export const setsLessThen = (
  week: Pick<Week, "asked" | "days">,
  block: Pick<BlockDay, "number" | "week" | "isLighter">,
): SetsLess => {
  if (block.number > 1 || block.isLighter) return new Map();
  const { asked } = week;
  const cuts = cutsOf(week);
  const focus = GROUPS.filter((group) => isFocusGroup(group, asked));
  const allowed = new Map(
    focus.map((group) => {
      const start = landmarksOf(group, asked).lo + (block.week - 1) * ADDED_PER_WEEK;
      return [group, start * PARTS_PER_SET] as const;
    }),
  );
  const isAbove = (group: Group): boolean => volumeOf(cuts, group) > (allowed.get(group) ?? 0);
  const canLose = ({ parts, sets, fewest }: Cut): boolean =>
    sets > fewest &&
    focus.some((group) => (parts.get(group) ?? 0) > 0 && isAbove(group)) &&
    focus.every((group) => {
      const lost = parts.get(group) ?? 0;
      return lost === 0 || volumeOf(cuts, group) - lost >= (allowed.get(group) ?? 0);
    });
  const less = new Map<string, number>();
  for (;;) {
    // From where most sets are, so that the week keeps its shape; of equals from the first.
    const [next] = cuts.filter(canLose).toSorted((one, other) => other.sets - one.sets);
    if (!next) return less;
    next.sets -= 1;
    less.set(next.key, (less.get(next.key) ?? 0) + 1);
  }
};
