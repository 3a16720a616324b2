import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { exerciseById, sessionSeconds } from "../../exercise/index.ts";
import { newRecord, readRecord } from "../../record/index.ts";
import type { LocalDate, PlannedSession, Week, Weekday } from "../../record/index.ts";
import { NOW, done } from "../program.fixture.ts";
import { planWeek } from "../week/plan-week.ts";
import type { WeekPlan } from "../week/types.ts";
import { acceptedWeek, weekOn, weekPlanOf } from "./accept.ts";
import { weekProfileOf } from "./profile.ts";
import { dayTitle, plannedSessionOf } from "./session.ts";
import {
  HOME,
  MONDAY,
  accepted,
  arbitraryDay,
  askedProfile,
  dayWith,
  places,
  reps,
  weekWith,
} from "./stored.fixture.ts";

const sessionOf = (week: Week, day: Weekday): PlannedSession => {
  const planned = plannedSessionOf(week, day);
  if (!planned.ok) throw new Error(`${day}: ${planned.error.code}`);
  return planned.value;
};

test("what is stored of a plan is what the planner made, and the other way round", () => {
  const forward = (week: Week): Omit<WeekPlan, "bound" | "noPlan"> => week;
  const back = (
    plan: WeekPlan,
  ): Omit<Week, "bound" | "asked" | "startedOn" | "edits" | "mesocycle" | "lighter"> => plan;
  const week = weekWith([dayWith("mon", [reps("donkey-kick")])]);
  expect(forward(week)).toBe(week);
  expect(back(weekPlanOf(week))).toMatchObject({ days: week.days });
});

describe("acceptedWeek", () => {
  it.each([
    [12.5, 12.5],
    [Number.POSITIVE_INFINITY, null],
  ])("keeps a bound of %d as %j, and gives it back", (bound, stored) => {
    const plan: WeekPlan = { ...weekPlanOf(weekWith([])), bound };
    const { asked } = weekWith([]);
    const week = acceptedWeek(plan, asked, MONDAY, null);
    expect(week.bound).toBe(stored);
    expect(weekPlanOf(week)).toEqual(plan);
  });
});

describe("weekOn", () => {
  const old = accepted(weekWith([]));
  const coming = accepted(weekWith([], { startedOn: "2026-11-30" as LocalDate }));

  it.each([
    ["2026-11-29", [coming, old], old],
    ["2026-11-30", [coming, old], coming],
    ["2026-11-29", [coming], coming],
    ["2026-11-29", [], null],
    // Planned anew this week, after the next block was accepted: the block begins all the same.
    ["2026-11-30", [old, coming], coming],
  ])("on %s", (today, weeks, expected) => {
    expect(weekOn(weeks, today as LocalDate)).toBe(expected);
  });
});

describe("plannedSessionOf", () => {
  const week = weekWith([
    dayWith("mon", [
      {
        exercise: "cat-cow",
        sets: 1,
        seconds: 40,
        side: "bilateral",
        restSec: 0,
        block: "warmup",
      },
      { ...reps("donkey-kick", 2, 15), side: "per_side", restSec: 30 },
      { ...reps("back-extension-floor", 3, 10), restSec: 45 },
      {
        exercise: "rower-steady",
        sets: 1,
        seconds: 600,
        side: "bilateral",
        restSec: 0,
        block: "cardio",
      },
    ]),
    dayWith("tue", [reps("donkey-kick")], 20),
    dayWith("wed", []),
    dayWith("thu", [reps("exercise-of-tomorrow")]),
  ]);

  it("carries every item with its dose into its block", () => {
    const session = sessionOf(week, "mon");
    expect(session).toMatchObject({ key: "mon", type: "training", focus: "lower" });
    expect(session.blocks.map(({ id, role, order }) => [id, role, order])).toEqual([
      ["warmup", "warmup", "straight"],
      ["main", "main", "straight"],
      ["cardio", "main", "straight"],
    ]);
    const items = session.blocks.flatMap(({ items: list }) => list);
    const kick = exerciseById("donkey-kick");
    const rower = exerciseById("rower-steady");
    expect(items.map(({ id, why }) => [id, why.code])).toEqual([
      ["warmup.cat-cow", "routine"],
      ["main.donkey-kick", "first-choice"],
      ["main.back-extension-floor", "first-choice"],
      ["cardio.rower-steady", "first-choice"],
    ]);
    expect(items[0]?.dose).toMatchObject({ kind: "hold", sets: 1, seconds: 40 });
    expect(items[1]).toMatchObject({
      side: "per_side",
      dose: {
        kind: "reps",
        sets: 2,
        restSec: 30,
        reps: { min: kick?.dose.min, max: 15 },
        tempo: kick?.dose.tempo,
        setupSec: kick?.dose.setupSec,
      },
    });
    expect(items[3]?.dose).toMatchObject({
      kind: "steady",
      seconds: 600,
      setupSec: rower?.dose.setupSec,
    });
  });

  it("makes a circuit of a short day", () => {
    const [block] = sessionOf(week, "tue").blocks;
    expect(block).toMatchObject({ id: "main", order: "circuit" });
  });

  it("keeps items of one exercise apart", () => {
    const twice = weekWith([dayWith("mon", [reps("donkey-kick"), reps("donkey-kick", 1)])]);
    const ids = sessionOf(twice, "mon").blocks.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids).toEqual(["main.donkey-kick", "main.donkey-kick.2"]);
  });

  it.each<[Weekday, string]>([
    ["wed", "nothing-possible"],
    ["thu", "nothing-possible"],
    ["sun", "unknown-day"],
  ])("has none for %s", (day, code) => {
    expect(plannedSessionOf(week, day)).toMatchObject({ ok: false, error: { code } });
  });

  it.each<[string, readonly string[], string]>([
    ["hips and lower back", ["donkey-kick"], "Lower back and hips, 4 min"],
    ["the upper back", ["db-row-bench"], "Upper back"],
    ["both halves of the back", ["db-row-bench", "back-extension-floor"], "Back"],
    ["legs", ["calf-raise"], "Legs"],
  ])("names %s", (_what, list, title) => {
    const named = weekWith([
      dayWith(
        "mon",
        list.map((exercise) => reps(exercise)),
      ),
    ]);
    expect(dayTitle(named, "mon")).toContain(title);
    expect(sessionOf(named, "mon").title).toBe(dayTitle(named, "mon"));
  });

  it("property: a session lasts as long as the plan announced, and can be stored", () => {
    fc.assert(
      fc.property(arbitraryDay, (day) => {
        const session = sessionOf(weekWith([day]), day.day);
        expect(sessionSeconds(session)).toBe(day.seconds);
        const ids = session.blocks.flatMap(({ items }) => items.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toHaveLength(day.items.length);
        expect(readRecord(done(session, NOW)).ok).toBe(true);
        expect(sessionOf(weekWith([day]), day.day)).toEqual(session);
      }),
    );
  });
});

describe("a week that the planner planned", () => {
  const asked = weekProfileOf(askedProfile(), places, null, "2026-11-22" as LocalDate);
  if (!asked.ok) throw new Error("must be read");
  const QUICK = { first: 400, again: 0, times: 0 };
  const week = acceptedWeek(
    planWeek(asked.value, null, { effort: QUICK }),
    asked.value,
    MONDAY,
    null,
  );

  it("is stored and read as it was", () => {
    const record = accepted(week);
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
  });

  it("gives a session of each day that lasts as long as announced", () => {
    expect(week.days.map(({ day }) => day)).toEqual(["mon", "wed", "fri"]);
    for (const { day, seconds, minutes } of week.days) {
      const session = sessionOf(week, day);
      expect(sessionSeconds(session)).toBe(seconds);
      expect(seconds).toBeLessThanOrEqual(minutes * 60);
    }
  });

  it("is what the next one stays near", () => {
    const next = weekProfileOf(askedProfile(), places, week, MONDAY);
    const used = week.days.flatMap(({ items }) =>
      items.filter(({ block }) => block === "main").map(({ exercise }) => exercise),
    );
    if (!next.ok) throw new Error("must be read");
    expect(next.value.previous).toEqual(expect.arrayContaining(used));
  });

  it("is refused when it starts on another day than a Monday", () => {
    const tuesday = newRecord("week", HOME, NOW, { ...week, startedOn: "2026-11-24" as LocalDate });
    expect(readRecord(tuesday)).toMatchObject({
      ok: false,
      error: { field: "startedOn", value: '"2026-11-24"', expected: "a Monday, as 2026-11-23" },
    });
  });
});
