import { WEEKDAYS } from "./weekday.ts";
import type { Weekday } from "./weekday.ts";

/** When something happened where the person was: `2026-11-22T07:15:02.123+01:00`. */
export type Timestamp = string & { readonly __timestamp: true };

/** A calendar day where the person was: `2026-11-22`. */
export type LocalDate = string & { readonly __localDate: true };

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})(?:Z|([+-])(\d{2}):(\d{2}))$/;

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The timestamp of a moment.
 * @param at milliseconds since 1970
 * @param offsetMinutes the person's offset east of UTC, in minutes (-840..840)
 */
export const timestamp = (at: number, offsetMinutes: number): Timestamp => {
  const local = new Date(at + offsetMinutes * MINUTE).toISOString().slice(0, -1);
  const sign = offsetMinutes < 0 ? "-" : "+";
  const size = Math.abs(offsetMinutes);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  const minutes = String(size % 60).padStart(2, "0");
  return `${local}${sign}${hours}:${minutes}` as Timestamp;
};

export const isTimestamp = (value: unknown): value is Timestamp => {
  if (typeof value !== "string") return false;
  const match = FORM.exec(value);
  if (!match) return false;
  const moment = Date.parse(value);
  if (Number.isNaN(moment)) return false;
  const offset = offsetMinutesOf(value as Timestamp);
  // Date.parse lets 30 February through as 2 March; the calendar day must come back unchanged.
  return (
    Math.abs(offset) <= 14 * 60 &&
    new Date(moment + offset * MINUTE).toISOString().slice(0, 10) === value.slice(0, 10)
  );
};

/** Milliseconds since 1970. */
export const timestampMs = (at: Timestamp): number => Date.parse(at);

export const offsetMinutesOf = (at: Timestamp): number => {
  const match = FORM.exec(at);
  if (!match?.[8]) return 0;
  const size = Number(match[9]) * 60 + Number(match[10]);
  return match[8] === "-" ? -size : size;
};

export const compareTimestamps = (left: Timestamp, right: Timestamp): number =>
  timestampMs(left) - timestampMs(right);

/** The day it was for the person, whatever the zone of whoever reads it. */
export const localDate = (at: Timestamp): LocalDate => at.slice(0, 10) as LocalDate;

export const isLocalDate = (value: unknown): value is LocalDate =>
  typeof value === "string" &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  isTimestamp(`${value}T00:00:00.000Z`);

/** The day so many days later; earlier when negative. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY)
    .toISOString()
    .slice(0, 10) as LocalDate;

/** Whole days from one day of the calendar to another; negative when the other is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** 0 Monday .. 6 Sunday. */
const daysSinceMonday = (date: LocalDate): number =>
  (new Date(`${date}T00:00:00.000Z`).getUTCDay() + 6) % 7;

/** The day of the week that a date falls on. */
export const dayOfWeek = (date: LocalDate): Weekday => WEEKDAYS[daysSinceMonday(date)] ?? "mon";

/** The Monday of the week of a day. */
export const localWeek = (date: LocalDate): LocalDate => addDays(date, -daysSinceMonday(date));
