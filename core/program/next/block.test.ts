import { describe, expect, test } from "vitest";
import type { LocalDate } from "../../record/index.ts";
import { blockWeek, deloadDue, readinessMean } from "./block.ts";
import { afterMissed } from "./missed.ts";
import { adjustmentText, missedText } from "./messages.ts";
import { daysAgo, did, read } from "./next.fixture.ts";
import type { NextContext } from "./types.ts";

const day = (text: string): LocalDate => text as LocalDate;

describe("blocks", () => {
  test.each([
    ["intermediate", "2026-11-02", 1, 1, false],
    ["intermediate", "2026-11-08", 1, 1, false],
    ["intermediate", "2026-11-09", 1, 2, false],
    ["intermediate", "2026-12-06", 1, 5, false],
    ["intermediate", "2026-12-07", 1, 6, true],
    ["intermediate", "2026-12-14", 2, 1, false],
    ["advanced", "2026-11-30", 1, 5, true],
    ["advanced", "2027-01-04", 2, 5, true],
    ["beginner", "2026-12-07", 1, 6, false],
    ["beginner", "2026-12-14", 2, 1, false],
    ["intermediate", "2026-10-01", 1, 1, false],
  ] as const)("%s on %s", (level, today, block, week, isDeload) => {
    const found = blockWeek(day("2026-11-02"), day(today), level);
    expect([found.block, found.week, found.isDeload]).toEqual([block, week, isDeload]);
    expect(found.weeks).toBeGreaterThanOrEqual(4);
    expect(found.weeks).toBeLessThanOrEqual(6);
  });
});

const due = (sessions: readonly object[], more: object = {}, parts: Partial<NextContext> = {}) => {
  const { history, context } = read({ sessions, ...more });
  const why = deloadDue(history, { ...context, ...parts });
  return why && adjustmentText({ code: "deload", why });
};

describe("a lighter week", () => {
  const falling = ["9: 8x100/2", "6: 8x94/2", "3: 8x94/2"];
  const rdl = did("db-rdl", falling);
  const row = did("db-row-bent-over", falling);
  const low = { sleep: 2, energy: 1, stress: 2, soreness: 3 };
  const lowOn = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ date: daysAgo(index).slice(0, 10), ...low }));

  test.each<[string, readonly object[], object, Partial<NextContext>, string | null]>([
    ["one exercise down is not enough", rdl, {}, {}, null],
    [
      "two exercises down",
      [...rdl, ...row],
      {},
      {},
      "Dumbbell Romanian deadlift and Two-dumbbell bent-over row went down by 6 % or more two times running; a lighter week brings it back: half the sets, nine tenths of the load, two more in reserve.",
    ],
    ["answered already", [...rdl, ...row], {}, { deloads: [day("2026-11-15")] }, null],
    [
      "running",
      rdl,
      {},
      { deloads: [day("2026-11-20")] },
      "Your lighter week, since 2026-11-20: half the sets, nine tenths of the load, two more in reserve.",
    ],
    ["four low days", rdl, { readiness: lowOn(4) }, {}, null],
    [
      "five low days",
      rdl,
      { readiness: lowOn(5) },
      {},
      "You felt low on 5 of the last 7 days; take a lighter week: half the sets, nine tenths of the load, two more in reserve.",
    ],
    [
      "planned",
      rdl,
      {},
      { block: { startedAt: day("2026-10-19") }, level: "intermediate" },
      "Week 6 of 6 is the lighter one, as planned: half the sets, nine tenths of the load, two more in reserve.",
    ],
    ["never planned for a beginner", rdl, {}, { block: { startedAt: day("2026-10-19") } }, null],
    [
      "new pain in two exercises",
      [
        ...did("db-rdl", ["3: 8x20"], { pain: [{ exercise: "db-rdl", level: 3 }] }),
        ...did("push-up", ["2: 8"], { pain: [{ exercise: "push-up", level: 4 }] }),
      ],
      {},
      {},
      "Dumbbell Romanian deadlift and Push-up began to hurt this week; take a lighter one: half the sets, nine tenths of the load, two more in reserve.",
    ],
    [
      "sore for long, twice",
      did("db-rdl", ["14: 8x20", "6: 8x20"]),
      {
        soreness: [
          { group: "hamstrings", level: 5, at: daysAgo(10) },
          { group: "hamstrings", level: 6, at: daysAgo(2) },
        ],
      },
      {},
      "You were sore for more than three days 2 times; take a lighter week: half the sets, nine tenths of the load, two more in reserve.",
    ],
    [
      "two groups sore for long in one answer are one time",
      did("db-rdl", ["6: 8x20"]),
      {
        soreness: [
          { group: "hamstrings", level: 6, at: daysAgo(2) },
          { group: "glutes", level: 6, at: daysAgo(2) },
        ],
      },
      {},
      null,
    ],
    [
      "one answer that is there twice is one time",
      did("db-rdl", ["6: 8x20"]),
      {
        soreness: [
          { group: "hamstrings", level: 6, at: daysAgo(2) },
          { group: "hamstrings", level: 6, at: daysAgo(1.9) },
        ],
      },
      {},
      null,
    ],
    [
      "two groups on two days are two times",
      did("db-rdl", ["14: 8x20", "6: 8x20"]),
      {
        soreness: [
          { group: "hamstrings", level: 5, at: daysAgo(10) },
          { group: "glutes", level: 6, at: daysAgo(2) },
        ],
      },
      {},
      "You were sore for more than three days 2 times; take a lighter week: half the sets, nine tenths of the load, two more in reserve.",
    ],
  ])("%s", (_, sessions, more, parts, expected) => {
    expect(due(sessions, more, parts)).toBe(expected);
  });

  test("readiness is a mean of four", () => {
    expect(readinessMean({ sleep: 1, energy: 2, stress: 3, soreness: 2 })).toBe(2);
  });
});

describe("a missed session", () => {
  // Monday to Sunday: 23 to 29 November 2026.
  const dates = (days: readonly number[]): LocalDate[] =>
    days.map((date) => day(`2026-11-${date}`));
  test.each<[string, number, readonly number[], readonly number[], number, string]>([
    ["nothing", 25, [23, 25, 27], [23], 0, "Nothing was missed this week."],
    ["done a day later", 25, [23, 27], [24], 0, "Nothing was missed this week."],
    [
      "moved to where it keeps two days",
      24,
      [23, 27],
      [],
      0,
      "The session of 2026-11-23 fits on 2026-11-24, two days from the others.",
    ],
    [
      "behind the others",
      26,
      [23, 25, 27],
      [23],
      0,
      "The session of 2026-11-25 fits on 2026-11-29, two days from the others.",
    ],
    [
      "one was moved already",
      26,
      [23, 25, 27],
      [23],
      1,
      "1 session missed: let it go, and plan the rest of the week anew.",
    ],
    [
      "half the week",
      28,
      [23, 25, 27, 29],
      [23],
      0,
      "2 of 4 sessions missed: do this week again before going on.",
    ],
  ])("%s", (_, today, planned, done, makeUps, expected) => {
    const week = {
      today: day(`2026-11-${today}`),
      planned: dates(planned),
      done: dates(done),
      makeUps,
    };
    expect(missedText(afterMissed(week))).toBe(expected);
  });
});
