import { addDays, daysBetween, localWeek } from "../../record/index.ts";
import type { LocalDate } from "../../record/index.ts";

/** The running week, Monday to Sunday, as it was planned and as it went. */
export interface WeekSoFar {
  readonly today: LocalDate;
  /** Dates of the planned sessions of this week, past and to come; days of other weeks only keep their distance. */
  readonly planned: readonly LocalDate[];
  readonly done: readonly LocalDate[];
  /** Sessions of this week that were moved already. */
  readonly makeUps: number;
}

export type MissedAdvice =
  | { readonly code: "nothing-missed" }
  /** Half the week or more is gone. */
  | { readonly code: "repeat-week"; readonly missed: number; readonly planned: number }
  | { readonly code: "move"; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly code: "plan-the-rest"; readonly missed: number };

/** training-rules.json, missed. */
const MOST_MAKE_UPS = 1;
const REPEAT_FROM_SHARE = 0.5;
/** Forty-eight hours between sessions, in calendar days. */
const GAP_DAYS = 2;

/**
 * What to do about missed sessions: half the week or more, do the week again; one, move it to a day
 * of this week that is two days from every other; else plan what is left of the week anew.
 */
export const afterMissed = ({ today, planned, done, makeUps }: WeekSoFar): MissedAdvice => {
  const monday = localWeek(today);
  const isInWeek = (date: LocalDate): boolean => localWeek(date) === monday;
  const due = planned.filter(isInWeek).toSorted();
  const kept = done.filter(isInWeek);
  const past = due.filter((date) => date < today);
  const missedDates = past.filter((date) => !kept.includes(date));
  // A session on another day than planned is still a session.
  const elsewhere = kept.filter((date) => !due.includes(date)).length;
  const missed = Math.max(0, missedDates.length - elsewhere);
  const [from] = missedDates;
  if (missed === 0 || from === undefined) return { code: "nothing-missed" };
  if (missed / due.length >= REPEAT_FROM_SHARE && missed > 1)
    return { code: "repeat-week", missed, planned: due.length };
  const taken = [...done, ...planned.filter((date) => date >= today)];
  const left = Array.from({ length: 7 }, (_, index) => addDays(monday, index)).filter(
    (date) => date >= today,
  );
  const to = left.find((date) =>
    taken.every((other) => Math.abs(daysBetween(other, date)) >= GAP_DAYS),
  );
  return missed === 1 && makeUps < MOST_MAKE_UPS && to !== undefined
    ? { code: "move", from, to }
    : missed / due.length >= REPEAT_FROM_SHARE
      ? { code: "repeat-week", missed, planned: due.length }
      : { code: "plan-the-rest", missed };
};
