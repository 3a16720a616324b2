import type { Solver } from "../../solver/index.ts";
import { replan } from "./edits.ts";
import type { Replanned } from "./edits.ts";
import type { PlanOptions } from "./plan-week.ts";
import type { WeekPlan, WeekProfile } from "./types.ts";

/**
 * The week of the next block: the exercises go on, but for one that has stopped paying, which makes
 * way on every day (Kassiano 2022; training.md 3.3: one to three exercises a block).
 * @param stalled exercises that have not moved for a while, the longest first
 */
export const planNextBlock = (
  profile: WeekProfile,
  plan: WeekPlan,
  stalled: readonly string[],
  solver: Solver | null,
  options: PlanOptions = {},
): Replanned => {
  const [from] = stalled;
  const days = plan.days.filter(({ items }) => items.some(({ exercise }) => exercise === from));
  const without = new Set(days.map(({ day }) => `${from ?? ""}@${day}`));
  const [first] = profile.days;
  if (!first) throw new Error("a week without a day has no next block");
  return replan(
    profile,
    plan,
    { kind: "shortenDay", day: first.day, minutes: first.minutes },
    solver,
    {
      ...options,
      without,
    },
  );
};
