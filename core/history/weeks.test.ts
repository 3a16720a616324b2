import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localDate, localWeek, timestamp } from "../record/index.ts";
import type { LocalDate } from "../record/index.ts";
import { session, set } from "./history.fixture.ts";
import { streak, trainedDays, weekSummaries } from "./index.ts";
import { neededPerWeek } from "./weeks.ts";

const day = (text: string): LocalDate => text as LocalDate;
const atNoon = (date: string, offset = "+01:00") => session(`${date}T12:00:00.000${offset}`);

describe("a good week", () => {
  test.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 3],
    [7, 6],
  ])("of %i planned needs %i", (planned, needed) => {
    expect(neededPerWeek(planned)).toBe(needed);
  });

  test.each<[string, ReturnType<typeof session>[], boolean]>([
    ["three of four", ["16", "18", "20"].map((d) => atNoon(`2026-11-${d}`)), true],
    ["two of four", ["16", "18"].map((d) => atNoon(`2026-11-${d}`)), false],
    [
      "two of them on one day",
      [atNoon("2026-11-16"), atNoon("2026-11-18"), session("2026-11-18T19:00:00.000+01:00")],
      false,
    ],
    [
      "one of them a routine",
      [
        atNoon("2026-11-16"),
        atNoon("2026-11-18"),
        session("2026-11-20T12:00:00.000+01:00", { type: "routine" }),
      ],
      false,
    ],
    [
      "one of them still running",
      [
        atNoon("2026-11-16"),
        atNoon("2026-11-18"),
        session("2026-11-20T12:00:00.000+01:00", { status: "active" }),
      ],
      false,
    ],
    [
      "one of them ended before the first set",
      [
        atNoon("2026-11-16"),
        atNoon("2026-11-18"),
        session("2026-11-20T12:00:00.000+01:00", {
          status: "early",
          sets: [set({ exercise: "cat-cow", role: "mobility" })],
        }),
      ],
      false,
    ],
    [
      "one of them ended after a set of work",
      [
        atNoon("2026-11-16"),
        atNoon("2026-11-18"),
        session("2026-11-20T12:00:00.000+01:00", {
          status: "early",
          sets: [set({ exercise: "donkey-kick" })],
        }),
      ],
      true,
    ],
    [
      "one of them ended after some rowing",
      [
        atNoon("2026-11-16"),
        atNoon("2026-11-18"),
        session("2026-11-20T12:00:00.000+01:00", {
          status: "early",
          sets: [set({ exercise: "rower-steady", role: "cardio" })],
        }),
      ],
      true,
    ],
  ])("%s", (_, sessions, good) => {
    expect(weekSummaries(sessions, 4, day("2026-11-22"))[0]?.good).toBe(good);
  });
});

describe("a streak", () => {
  // With two a week planned, one training makes a good week.
  test.each<[string, string[], string, number]>([
    ["nothing yet", [], "2026-11-22", 0],
    ["this week only", ["2026-11-20"], "2026-11-22", 1],
    ["last week, nothing yet this week", ["2026-11-15"], "2026-11-16", 1],
    ["last week, nothing all this week, on its Sunday", ["2026-11-15"], "2026-11-22", 1],
    ["last week missed", ["2026-11-08"], "2026-11-16", 0],
    ["a gap long ago", ["2026-10-20", "2026-11-03", "2026-11-10", "2026-11-17"], "2026-11-22", 3],
    ["Sunday and Monday are two weeks", ["2026-11-15", "2026-11-16"], "2026-11-16", 2],
    [
      "over the turn of the year",
      ["2026-12-21", "2026-12-31", "2027-01-04", "2027-01-11"],
      "2027-01-12",
      4,
    ],
    ["31 December and 1 January are one week", ["2026-12-31", "2027-01-01"], "2027-01-01", 1],
    ["a leap day", ["2028-02-22", "2028-02-29", "2028-03-06"], "2028-03-07", 3],
    ["a date to come waits", ["2026-11-20", "2026-11-24"], "2026-11-22", 1],
  ])("%s", (_, dates, today, weeks) => {
    expect(
      streak(
        dates.map((date) => atNoon(date)),
        2,
        day(today),
      ).weeks,
    ).toBe(weeks);
  });

  test.each<[string, string[], string, number]>([
    // Summer time ends in Berlin on 25 October 2026, begins on 28 March 2027: Sundays of 25 and 23 hours.
    [
      "Sunday 23:30 as the clocks go back",
      ["2026-10-25T23:30:00.000+01:00", "2026-10-26T00:30:00.000+01:00"],
      "2026-10-26",
      2,
    ],
    [
      "Sunday 23:30 as the clocks go forward",
      ["2027-03-28T23:30:00.000+02:00", "2027-03-29T00:30:00.000+02:00"],
      "2027-03-29",
      2,
    ],
    [
      "one moment, two places: Sunday in Honolulu",
      ["2026-11-08T20:00:00.000-10:00", "2026-11-15T20:00:00.000-10:00"],
      "2026-11-15",
      2,
    ],
    [
      "... and Monday on Kiritimati",
      ["2026-11-09T20:00:00.000+14:00", "2026-11-16T20:00:00.000+14:00"],
      "2026-11-16",
      2,
    ],
    [
      "a flight east over the date line skips a day, not a week",
      ["2026-11-14T20:00:00.000-10:00", "2026-11-16T09:00:00.000+14:00"],
      "2026-11-16",
      2,
    ],
  ])("%s", (_, moments, today, weeks) => {
    expect(
      streak(
        moments.map((moment) => session(moment)),
        2,
        day(today),
      ).weeks,
    ).toBe(weeks);
  });

  test("three of a planned four forgives", () => {
    const weeks = [
      ["2026-11-02", "2026-11-04", "2026-11-06", "2026-11-08"],
      ["2026-11-09", "2026-11-11", "2026-11-13"],
      ["2026-11-16", "2026-11-18", "2026-11-20"],
    ];
    const sessions = weeks.flat().map((date) => atNoon(date));
    expect(streak(sessions, 4, day("2026-11-22")).weeks).toBe(3);
    expect(streak(sessions.slice(0, -1), 4, day("2026-11-22")).weeks).toBe(2);
  });

  test("properties: input order is nothing, one more training never shortens it", () => {
    const moments = fc.array(
      fc.record({
        ms: fc.integer({ min: Date.UTC(2026, 9, 1), max: Date.UTC(2027, 0, 10) }),
        offset: fc.integer({ min: -56, max: 56 }).map((quarter) => quarter * 15),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 7 }), (list, planned) => {
        const today = day("2027-01-10");
        const sessions = list.map(({ ms, offset }, index) =>
          session(timestamp(ms, offset), {}, index),
        );
        const { weeks } = streak(sessions, planned, today);
        expect(streak(sessions.toReversed(), planned, today).weeks).toBe(weeks);
        expect(streak(sessions.slice(1), planned, today).weeks).toBeLessThanOrEqual(weeks);
        const summaries = weekSummaries(sessions, planned, today);
        expect(summaries.reduce((count, week) => count + week.trainings, 0)).toBe(
          sessions.filter((one) => localWeek(localDate(one.at)) <= localWeek(today)).length,
        );
      }),
    );
  });
});

test("the days of a week with a training, each once, whoever asks on whichever of its days", () => {
  const sessions = [
    atNoon("2026-11-15"),
    atNoon("2026-11-16"),
    session("2026-11-16T19:00:00.000+01:00"),
    session("2026-11-18T12:00:00.000+01:00", { type: "routine" }),
    atNoon("2026-11-22"),
    atNoon("2026-11-23"),
  ];
  for (const asked of ["2026-11-16", "2026-11-19", "2026-11-22"])
    expect([...trainedDays(sessions, day(asked))].toSorted()).toEqual(["2026-11-16", "2026-11-22"]);
});
