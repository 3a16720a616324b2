import { addDays, localDate, localWeek } from "../record/index.ts";
import type { LocalDate } from "../record/index.ts";
import { trainings } from "./sessions.ts";
import type { SessionRecord } from "./sessions.ts";

/** One week, Monday to Sunday, as the person lived it. */
export interface WeekSummary {
  readonly monday: LocalDate;
  /** Trainings done, all of them. */
  readonly trainings: number;
  /** Days with a training; what the week is judged by. */
  readonly days: number;
  /** Days that make it a good week. */
  readonly needed: number;
  readonly good: boolean;
  /** The week that today is in; it can still become good and never breaks a streak. */
  readonly running: boolean;
}

export interface Streak {
  /** Good weeks in a row up to now; the running week adds to it as soon as it is good. */
  readonly weeks: number;
  readonly thisWeek: WeekSummary;
}

/** Days with a training that make a good week: one fewer than planned, and at least one. */
export const neededPerWeek = (planned: number): number => Math.max(1, planned - 1);

/**
 * Every week from that of the first training to the running one, newest first; always at least
 * the running week. Two trainings on one day are both trainings but one day: the week asks how
 * often a person came back, and cramming all of it into a Sunday is not what the back needs.
 * A training dated after this week (a flight across the date line, a clock put right) waits until
 * its week has come.
 * @param planned sessions a week the person plans now, 1..7; past weeks are judged by it as well
 * @param today the person's date today
 */
export const weekSummaries = (
  sessions: readonly SessionRecord[],
  planned: number,
  today: LocalDate,
): readonly WeekSummary[] => {
  const datesByWeek = new Map<LocalDate, LocalDate[]>();
  for (const { at } of trainings(sessions)) {
    const date = localDate(at);
    const monday = localWeek(date);
    const dates = datesByWeek.get(monday);
    if (dates) dates.push(date);
    else datesByWeek.set(monday, [date]);
  }
  const running = localWeek(today);
  const first = [...datesByWeek.keys()].reduce(
    (earliest, monday) => (monday < earliest ? monday : earliest),
    running,
  );
  const needed = neededPerWeek(planned);
  const weeks: WeekSummary[] = [];
  for (let monday = running; monday >= first; monday = addDays(monday, -7)) {
    const dates = datesByWeek.get(monday) ?? [];
    const days = new Set(dates).size;
    weeks.push({
      monday,
      trainings: dates.length,
      days,
      needed,
      good: days >= needed,
      running: monday === running,
    });
  }
  return weeks;
};

/** Good weeks in a row. The running week never breaks it: it counts when good and waits when not. */
export const streak = (
  sessions: readonly SessionRecord[],
  planned: number,
  today: LocalDate,
): Streak => {
  const [thisWeek, ...past] = weekSummaries(sessions, planned, today);
  if (!thisWeek) throw new Error("weekSummaries always holds the running week");
  const firstMiss = past.findIndex((week) => !week.good);
  const before = firstMiss === -1 ? past.length : firstMiss;
  return { weeks: before + (thisWeek.good ? 1 : 0), thisWeek };
};

/** The days with a training in the week of a day. */
export const trainedDays = (
  sessions: readonly SessionRecord[],
  day: LocalDate,
): ReadonlySet<LocalDate> => {
  const monday = localWeek(day);
  const dates = trainings(sessions).map(({ at }) => localDate(at));
  return new Set(dates.filter((date) => localWeek(date) === monday));
};
