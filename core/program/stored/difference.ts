import { WEEKDAYS } from "../../record/index.ts";
import type { PlannedWeekDay, PlannedWeekItem, WeekChange, Weekday } from "../../record/index.ts";

type Days = { readonly days: readonly PlannedWeekDay[] };
type Amount = Extract<WeekChange, { kind: "added" }>["to"];

/** An item where it stands. */
interface Placed {
  readonly day: Weekday;
  readonly item: PlannedWeekItem;
}

const amountOf = ({ sets, reps, seconds, metres, cycles }: PlannedWeekItem): Amount => ({
  sets,
  ...(reps === undefined ? {} : { reps }),
  ...(seconds === undefined ? {} : { seconds }),
  ...(metres === undefined ? {} : { metres }),
  ...(cycles === undefined ? {} : { cycles }),
});

const isSameAmount = (one: PlannedWeekItem, other: PlannedWeekItem): boolean =>
  one.sets === other.sets &&
  one.reps === other.reps &&
  one.seconds === other.seconds &&
  one.metres === other.metres &&
  one.cycles === other.cycles;

const placed = ({ days }: Days): readonly Placed[] =>
  days.flatMap(({ day, items }) => items.map((item) => ({ day, item })));

/**
 * Pairs what is alike in two lists, each item once.
 * @returns the pairs, and what of either list is left
 */
const pair = (
  before: readonly Placed[],
  after: readonly Placed[],
  isAlike: (one: Placed, other: Placed) => boolean,
): {
  readonly pairs: readonly (readonly [Placed, Placed])[];
  readonly gone: readonly Placed[];
  readonly come: readonly Placed[];
} => {
  const pairs: (readonly [Placed, Placed])[] = [];
  const gone: Placed[] = [];
  const come = [...after];
  for (const one of before) {
    const at = come.findIndex((other) => isAlike(one, other));
    const other = come[at];
    if (other) {
      pairs.push([one, other]);
      come.splice(at, 1);
    } else gone.push(one);
  }
  return { pairs, gone, come };
};

const isSameExercise = (one: Placed, other: Placed): boolean =>
  one.item.exercise === other.item.exercise && one.item.block === other.item.block;

const isSameDay = (one: Placed, other: Placed): boolean => one.day === other.day;

const at = ({ day, item }: Placed) => ({ day, block: item.block, exercise: item.exercise });

const KINDS: readonly WeekChange["kind"][] = ["moved", "removed", "added", "changed"];

const inOrder = (one: WeekChange, other: WeekChange): number =>
  WEEKDAYS.indexOf(one.day) - WEEKDAYS.indexOf(other.day) ||
  KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);

/**
 * What is different in the second of two plans, day by day: added, removed, changed in amount, or
 * moved to another day. Rests and sides are no difference: they follow from the exercise and the
 * length of the day.
 */
export const weekDifference = (before: Days, after: Days): readonly WeekChange[] => {
  // What has not changed is paired first, so that a twin of another amount is not taken for it.
  const same = pair(
    placed(before),
    placed(after),
    (one, other) =>
      isSameDay(one, other) && isSameExercise(one, other) && isSameAmount(one.item, other.item),
  );
  const changed = pair(
    same.gone,
    same.come,
    (one, other) => isSameDay(one, other) && isSameExercise(one, other),
  );
  const moved = pair(changed.gone, changed.come, isSameExercise);
  const changes: readonly WeekChange[] = [
    ...moved.pairs.map(([one, other]): WeekChange => ({
      kind: "moved",
      ...at(one),
      toDay: other.day,
      from: amountOf(one.item),
      to: amountOf(other.item),
    })),
    ...moved.gone.map((one): WeekChange => ({
      kind: "removed",
      ...at(one),
      from: amountOf(one.item),
    })),
    ...moved.come.map((one): WeekChange => ({ kind: "added", ...at(one), to: amountOf(one.item) })),
    ...changed.pairs.map(([one, other]): WeekChange => ({
      kind: "changed",
      ...at(one),
      from: amountOf(one.item),
      to: amountOf(other.item),
    })),
  ];
  return changes.toSorted(inOrder);
};
