import { planWeek } from "@dorsal/core/program";
import type { WeekPlan, WeekProfile } from "@dorsal/core/program";
import type { Solver } from "@dorsal/core/solver";
import { beforeAll, describe, expect, test } from "vitest";
import { BEGINNER, threeDays } from "../core/program/person.fixture.ts";
import { HOME } from "../core/program/week/week.fixture.ts";
import { loadSolver } from "./solver.ts";

const profile: WeekProfile = {
  ...BEGINNER,
  days: [
    { day: "tue", minutes: 15, place: "home" },
    { day: "fri", minutes: 15, place: "home" },
  ],
  places: { home: HOME },
};

/** Enough for the causes, which are proven and not searched. */
const effort = { first: 1200, again: 0, times: 0 };

describe("causes that the solver proves", () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadSolver();
  });
  const reasonsOf = (change: Partial<WeekProfile>): Readonly<Record<string, string>> => {
    const week: WeekPlan = planWeek({ ...profile, ...change }, solver, { effort });
    return Object.fromEntries(week.unmet.map(({ wish, reason }) => [wish, reason]));
  };

  test.each<[string, Partial<WeekProfile>, string, string]>([
    ["two quarter hours are too short", {}, "min:chest", "time"],
    ["no row without things", {}, "staple:dumbbell_row", "equipment"],
    [
      "a single day",
      { days: [{ day: "sat", minutes: 60, place: "home" }] },
      "frequency:lats",
      "frequency",
    ],
    [
      "nothing that works the lats enough in a bare room",
      {
        level: "advanced",
        days: threeDays(60),
        places: { home: [] },
        dislikes: ["v_pull"],
      },
      "min:lats",
      "equipment",
    ],
  ])("%s", (_, change, wish, reason) => {
    expect(reasonsOf(change)).toMatchObject({ [wish]: reason });
  });
});
