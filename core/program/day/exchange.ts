import { exerciseById, itemSeconds } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import type {
  AskedWeek,
  PlannedWeekDay,
  PlannedWeekItem,
  Week,
  Weekday,
} from "../../record/index.ts";
import { evaluateWeek } from "../check/evaluate.ts";
import { weekPlanOf } from "../stored/accept.ts";
import { weekDifference } from "../stored/difference.ts";
import { withEdits } from "../stored/edit-list.ts";
import { PARTS_PER_SET, partsByGroup } from "../week/contribution.ts";
import { secondsOfItem } from "../week/assemble.ts";
import { SESSION } from "../week/rules.ts";
import { mainDose } from "../week/timing.ts";
import { exchangeReason } from "./messages.ts";

const isCircuit = ({ minutes }: PlannedWeekDay): boolean => minutes <= SESSION.circuitMinutes;

/** An exercise as an item of a day, with so many sets; null for cardio, which has no rungs. */
const itemOf = (exercise: Exercise, sets: number, circuit: boolean): PlannedWeekItem | null => {
  const dose = mainDose(exercise, sets, circuit);
  const base = {
    exercise: exercise.id,
    sets,
    side: exercise.side,
    restSec: dose.restSec,
    block: "main" as const,
  };
  switch (dose.kind) {
    case "reps":
      return { ...base, reps: dose.reps.max };
    case "hold":
      return { ...base, seconds: dose.seconds };
    case "carry":
      return { ...base, metres: dose.metres };
    case "interval":
    case "steady":
      return null;
  }
};

/** The item with as many of its sets as the time allows; null where not even one fits. */
const inTime = (
  exercise: Exercise,
  sets: number,
  circuit: boolean,
  seconds: number,
): PlannedWeekItem | null => {
  for (let count = sets; count >= 1; count -= 1) {
    const item = itemOf(exercise, count, circuit);
    if (item === null) return null;
    const dose = mainDose(exercise, count, circuit);
    if (itemSeconds({ dose, side: exercise.side }) <= seconds) return item;
  }
  return null;
};

const exchangeIn = (day: PlannedWeekDay, from: string, to: string): PlannedWeekDay | null => {
  const other = exerciseById(to);
  const index = day.items.findIndex(({ exercise, block }) => exercise === from && block === "main");
  const old = day.items[index];
  if (!other || !old || day.items.some(({ exercise }) => exercise === to)) return null;
  const circuit = isCircuit(day);
  const before = secondsOfItem(old, circuit);
  // What the day has left over may be used as well; more than its minutes never.
  const spare = Math.max(0, day.minutes * 60 - day.seconds);
  const item = inTime(other, old.sets, circuit, before + spare);
  return item === null
    ? null
    : {
        ...day,
        seconds: day.seconds - before + secondsOfItem(item, circuit),
        items: day.items.with(index, item),
      };
};

/** A day with one exercise in place of another; null where that cannot be. */
export const exchangedOn = (
  { days }: Pick<Week, "days">,
  day: Weekday,
  from: string,
  to: string,
): PlannedWeekDay | null => {
  const found = days.find((one) => one.day === day);
  return found ? exchangeIn(found, from, to) : null;
};

/** Fractional sets by group, of every group that the plan counted and every one that came to it. */
const volumeOf = ({ days, asked, volume }: Pick<Week, "days" | "asked" | "volume">) => {
  const parts = new Map<string, number>(Object.keys(volume).map((group) => [group, 0]));
  for (const { exercise, sets, block } of days.flatMap(({ items }) => items)) {
    const found = block === "main" ? exerciseById(exercise) : null;
    if (found)
      for (const [group, one] of partsByGroup(found, asked.level))
        parts.set(group, (parts.get(group) ?? 0) + one * sets);
  }
  return Object.fromEntries([...parts].map(([group, total]) => [group, total / PARTS_PER_SET]));
};

/** The reasons of the week, with one of its own for the new exercise on each day that it came to. */
const reasonsWith = (week: Week, days: readonly Weekday[], from: string, to: string) => ({
  ...Object.fromEntries(
    Object.entries(week.reasons).filter(([key]) => !days.some((day) => key === `${from}@${day}`)),
  ),
  ...Object.fromEntries(days.map((day) => [`${to}@${day}`, [exchangeReason(from)]])),
});

/** As many as the schema of a week allows. */
const MOST_LOCKS = 60;

/**
 * What was asked, with the new exercise locked on its days, so that planning again keeps it, and
 * without what kept the old one there.
 * @param days that the exchange was on
 * @param left other days that still have the old exercise
 */
const askedWith = (
  asked: AskedWeek,
  days: readonly Weekday[],
  left: readonly Weekday[],
  from: string,
  to: string,
): AskedWeek => {
  const kept = asked.locked.filter(({ exercise, day }) => {
    if (exercise === to) return day === undefined || !days.includes(day);
    // Where the old one is left on another day, a lock on any day still holds there.
    return exercise !== from || (day === undefined ? left.length > 0 : !days.includes(day));
  });
  const locks = days.map((day) => ({ exercise: to, day }));
  return { ...asked, locked: [...kept, ...locks].slice(-MOST_LOCKS) };
};

export type ExchangeFault =
  /** The exercise is not in the main part of these days, or the other one does not fit there. */
  { readonly code: "no-room"; readonly from: string; readonly to: string };

/**
 * The week with one exercise in place of another, on a day or on every day that has it and has room:
 * as many sets as before where they fit into the day's minutes, else fewer. The rest of the week
 * stays; what changed is noted among its edits, and the new exercise is locked where it came to.
 * What the week is worth is told anew; what it does not meet is not, until it is explained again.
 * @param at milliseconds since 1970
 */
export const withExchange = (
  week: Week,
  where: Weekday | "all",
  from: string,
  to: string,
  at: number,
): Result<Week, ExchangeFault> => {
  const changed = new Map(
    week.days.flatMap((day): [Weekday, PlannedWeekDay][] => {
      const other = where === "all" || where === day.day ? exchangeIn(day, from, to) : null;
      return other ? [[day.day, other]] : [];
    }),
  );
  if (changed.size === 0) return err({ code: "no-room", from, to });
  const days = week.days.map((day) => changed.get(day.day) ?? day);
  const edits = weekDifference(week, { days }).map((change) => ({ at, change }));
  const left = days.flatMap(({ day, items }) =>
    items.some(({ exercise }) => exercise === from) ? [day] : [],
  );
  const after: Week = {
    ...week,
    asked: askedWith(week.asked, [...changed.keys()], left, from, to),
    days,
    unmet: [],
  };
  return ok({
    ...after,
    volume: volumeOf(after),
    value: evaluateWeek(after.asked, weekPlanOf(after)).value,
    reasons: reasonsWith(week, [...changed.keys()], from, to),
    edits: withEdits(week.edits, edits),
  });
};
