import { planWeek, replan } from "@dorsal/core/program";
import type { WeekPlan } from "@dorsal/core/program";
import type { Solver } from "@dorsal/core/solver";
import type { PlanRequest } from "./types.ts";

/** Enough to compare two weeks by: a fraction of the work. */
const QUICK = { first: 30_000, again: 0, times: 0, split: 0, rounds: 0 } as const;

/** Plans a request here and now; the same request gives the same plan wherever it runs. */
export const answer = (
  { profile, effort, after }: PlanRequest,
  solver: Solver | null,
): WeekPlan => {
  const options = effort === "quick" ? { effort: QUICK } : {};
  return after
    ? replan(profile, after.plan, after.edit, solver, options).plan
    : planWeek(profile, solver, options);
};
