import { evaluateWeek, explainPlan, improveWeek, planWeek } from "@dorsal/core/program";
import type { WeekProfile } from "@dorsal/core/program";
import type { Solver } from "@dorsal/core/solver";
import { beforeAll, describe, expect, test } from "vitest";
import { BEGINNER, threeDays } from "../core/program/person.fixture.ts";
import { loadSolver } from "./solver.ts";

const profile: WeekProfile = {
  ...BEGINNER,
  days: threeDays(20),
  places: { home: ["mat", "dumbbells"] },
};

describe("a week that was hardly searched for", () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadSolver();
  });

  test("is improved by branch and bound, breaks no rule, and is worth what it says", () => {
    const weak = planWeek(profile, solver, { effort: { first: 0, again: 0, times: 0 } });
    const better = improveWeek(profile, weak, solver, 20);
    expect(better).not.toBeNull();
    if (!better) return;
    expect(better.value).toBeGreaterThanOrEqual(weak.value + 1);
    expect(better.bound).toBeGreaterThanOrEqual(better.value);
    expect(better.bound).toBeLessThanOrEqual(weak.bound);
    const { value, rules } = evaluateWeek(profile, explainPlan(profile, better, solver));
    expect(rules.filter(({ ok }) => !ok)).toEqual([]);
    // The check leaves out the tie-break, hundredths of a point.
    expect(Math.abs(value - better.value)).toBeLessThan(0.1);
  });

  test("a week within a point of the bound is left as it is, without asking the solver", () => {
    const week = planWeek(profile, solver, { effort: { first: 0, again: 0, times: 0 } });
    const near = { ...week, bound: week.value + 0.5 };
    const deaf: Solver = {
      ...solver,
      solveWhole: () => {
        throw new Error("asked");
      },
    };
    expect(improveWeek(profile, near, deaf)).toBeNull();
  });
});
