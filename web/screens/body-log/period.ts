import { addDays } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";

/** What is shown at once: a month of what is noted daily, a year of what is not. */
export type Span = "month" | "year";

export interface Period {
  readonly from: LocalDate;
  /** Included. */
  readonly to: LocalDate;
}

const day = (year: number, month: number): LocalDate =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01` as LocalDate;

/** The month or the year that a day is in. */
export const periodOf = (date: LocalDate, span: Span): Period => {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (span === "year") return { from: day(year, 1), to: addDays(day(year + 1, 1), -1) };
  const next = month === 12 ? day(year + 1, 1) : day(year, month + 1);
  return { from: day(year, month), to: addDays(next, -1) };
};

/** The years from the first day to the last, the newest first. */
export const yearsBetween = (first: LocalDate, last: LocalDate): readonly number[] => {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => to - index);
};

/** The end of a year, to look back from. */
export const endOfYear = (year: number): LocalDate => addDays(day(year + 1, 1), -1);
