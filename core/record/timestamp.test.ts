import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  isLocalDate,
  compareTimestamps,
  isTimestamp,
  localDate,
  localWeek,
  offsetMinutesOf,
  timestamp,
  timestampMs,
  dayOfWeek,
} from "./timestamp.ts";
import type { LocalDate } from "./timestamp.ts";

const MOMENT = Date.UTC(2026, 10, 22, 20, 15, 2, 123);

describe("timestamp", () => {
  it.each([
    [0, "2026-11-22T20:15:02.123+00:00", "2026-11-22"],
    [60, "2026-11-22T21:15:02.123+01:00", "2026-11-22"],
    [330, "2026-11-23T01:45:02.123+05:30", "2026-11-23"],
    [345, "2026-11-23T02:00:02.123+05:45", "2026-11-23"],
    [-210, "2026-11-22T16:45:02.123-03:30", "2026-11-22"],
    [840, "2026-11-23T10:15:02.123+14:00", "2026-11-23"],
    [-660, "2026-11-22T09:15:02.123-11:00", "2026-11-22"],
  ])("with offset %i", (offset, text, day) => {
    const made = timestamp(MOMENT, offset);
    expect(made).toBe(text);
    expect(timestampMs(made)).toBe(MOMENT);
    expect(offsetMinutesOf(made)).toBe(offset);
    expect(localDate(made)).toBe(day);
  });

  it("gives back moment and offset, and is always valid", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7_258_118_400_000 }),
        fc.integer({ min: -840, max: 840 }),
        (moment, offset) => {
          const made = timestamp(moment, offset);
          expect(isTimestamp(made)).toBe(true);
          expect(timestampMs(made)).toBe(moment);
          expect(offsetMinutesOf(made)).toBe(offset);
        },
      ),
    );
  });

  it("compares by moment, not by text", () => {
    const early = timestamp(MOMENT, 840);
    const late = timestamp(MOMENT + 1, -660);
    expect(compareTimestamps(early, late)).toBeLessThan(0);
    expect(compareTimestamps(timestamp(MOMENT, 60), timestamp(MOMENT, 0))).toBe(0);
  });
});

describe("isTimestamp", () => {
  it.each<[unknown, boolean]>([
    ["2026-11-22T07:15:02.123+01:00", true],
    ["2026-11-22T07:15:02.123Z", true],
    ["2026-11-22T07:15:02.123+05:30", true],
    ["2026-11-22T07:15:02.123-03:30", true],
    ["2028-02-29T00:00:00.000+00:00", true],
    ["2026-02-29T00:00:00.000+00:00", false],
    ["2026-02-30T12:00:00.000+01:00", false],
    ["2026-04-31T12:00:00.000Z", false],
    ["2026-13-01T12:00:00.000Z", false],
    ["2026-11-22T24:00:00.000Z", false],
    ["2026-11-22T07:60:00.000Z", false],
    ["2026-11-22T07:15:02.123+14:01", false],
    ["2026-11-22T07:15:02.123-15:00", false],
    ["2026-11-22T07:15:02+01:00", false],
    ["2026-11-22T07:15:02.123", false],
    ["2026-11-22 07:15:02.123+01:00", false],
    ["2026-11-22", false],
    ["", false],
    [MOMENT, false],
    [null, false],
  ])("%s is %s", (value, expected) => {
    expect(isTimestamp(value)).toBe(expected);
  });
});

describe("days", () => {
  it.each([
    ["2026-11-23", true],
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["2026-11-23T00:00:00.000Z", false],
    ["23.11.2026", false],
    [20261123, false],
  ])("%s is one: %s", (value, expected) => {
    expect(isLocalDate(value)).toBe(expected);
  });

  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2026-11-23", 0, "2026-11-23"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(addDays(day as LocalDate, days)).toBe(expected);
  });
});

describe("weeks", () => {
  it.each([
    ["2026-11-22", "sun", "2026-11-16"],
    ["2026-11-23", "mon", "2026-11-23"],
    ["2027-01-01", "fri", "2026-12-28"],
    ["2028-02-29", "tue", "2028-02-28"],
  ])("%s is a %s of the week of %s", (day, weekday, monday) => {
    expect(dayOfWeek(day as LocalDate)).toBe(weekday);
    expect(localWeek(day as LocalDate)).toBe(monday);
  });
});
