import type { LocalDate } from "@dorsal/core/record";

const DAY_MS = 86_400_000;

/**
 * A calendar day as a number: days since 1 January 1970. Zones and summer time have no part in it,
 * so that neighbouring days are always exactly one apart.
 */
export const dayNumber = (day: LocalDate): number =>
  Math.round(Date.parse(`${day}T00:00:00.000Z`) / DAY_MS);

/** The calendar day of a day number; fractions fall to the day they are in. */
export const dayOf = (day: number): LocalDate =>
  new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10) as LocalDate;

export type TimeUnit = "day" | "week" | "month" | "year";

export interface TimeTick {
  /** A day number: the day, the Monday, the first of the month or of the year. */
  readonly day: number;
  readonly date: LocalDate;
  readonly unit: TimeUnit;
}

const STEPS: readonly (readonly [unit: TimeUnit, every: number])[] = [
  ["day", 1],
  ["day", 2],
  ["week", 1],
  ["week", 2],
  ["month", 1],
  ["month", 2],
  ["month", 3],
  ["month", 6],
  ["year", 1],
  ["year", 2],
  ["year", 5],
  ["year", 10],
  ["year", 20],
  ["year", 50],
  ["year", 100],
];

/** 1970-01-01 was a Thursday; this many days before it lies a Monday. */
const MONDAY = 3;

const everyDays = (from: number, to: number, step: number, offset: number): number[] => {
  const first = Math.ceil((from + offset) / step) * step - offset;
  const days: number[] = [];
  for (let day = first; day <= to; day += step) days.push(day);
  return days;
};

const everyMonths = (from: number, to: number, step: number): number[] => {
  const start = new Date(Math.floor(from) * DAY_MS);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const days: number[] = [];
  for (let month = Math.floor(months / step) * step; ; month += step) {
    const day = Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS);
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
};

const daysAt = (from: number, to: number, unit: TimeUnit, every: number): number[] => {
  switch (unit) {
    case "day":
      return everyDays(from, to, every, 0);
    case "week":
      return everyDays(from, to, 7 * every, MONDAY);
    case "month":
      return everyMonths(from, to, every);
    case "year":
      return everyMonths(from, to, 12 * every);
  }
};

const DAYS_IN: Record<TimeUnit, number> = { day: 1, week: 7, month: 31, year: 366 };

/**
 * Days to write on an axis: whole days, Mondays, firsts of months or years, at even steps.
 *
 * @param from first day number
 * @param to last day number
 * @param most how many there may be, at least one
 */
export const timeTicks = (from: number, to: number, most: number): readonly TimeTick[] => {
  if (!Number.isFinite(to - from) || to < from) return [];
  for (const [unit, every] of STEPS) {
    // Not worth counting: even the shortest of these units would be too many.
    if ((to - from) / (DAYS_IN[unit] * every) > most) continue;
    const days = daysAt(from, to, unit, every);
    if (days.length <= most) return days.map((day) => ({ day, date: dayOf(day), unit }));
  }
  return [];
};
