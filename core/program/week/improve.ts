import type { Solver } from "../../solver/index.ts";
import { weekModel, numbersOf } from "./model.ts";
import type { WeekModel } from "./model.ts";
import { draftFrom } from "./plan-week.ts";
import { problemOf } from "./problem.ts";
import { withNames } from "./named-plan.ts";
import { createState } from "./state.ts";
import type { WeekNumbers } from "./state.ts";
import type { Problem } from "./tables.ts";
import { loadNamed } from "./translate.ts";
import type { WeekPlan, WeekProfile } from "./types.ts";

/** A plan is replaced only by one that is better by so many points. */
const WORTH = 1;

/** The columns of a plan, for the solver to begin from. */
const startOf = (
  problem: Problem,
  { options, bouts }: WeekModel,
  { sets, cycles }: WeekNumbers,
): readonly (readonly [number, number])[] => [
  ...options.flatMap(({ use, upToThree, beyond }, number): (readonly [number, number])[] => {
    const done = sets[number] ?? 0;
    const above = Math.max(0, done - (problem.options[number]?.fewestSets ?? 0));
    const room = 3 - (problem.options[number]?.fewestSets ?? 0);
    return [
      [use, done > 0 ? 1 : 0],
      ...(upToThree === null ? [] : [[upToThree, Math.min(above, room)] as const]),
      ...(beyond === null ? [] : [[beyond, Math.max(0, above - room)] as const]),
    ];
  }),
  ...bouts.flatMap(({ use, cycles: column }, number): (readonly [number, number])[] => {
    const done = cycles[number] ?? 0;
    return [
      [use, done > 0 ? 1 : 0],
      [column, done],
    ];
  }),
];

/**
 * Looks for a better plan by branch and bound, from the plan that is there: seconds, so in the
 * background and only while the person has not changed anything.
 * @param seconds of wall time after which it is given up
 * @returns the better plan, not explained yet, or null where none is better by a point
 */
export const improveWeek = (
  profile: WeekProfile,
  plan: WeekPlan,
  solver: Solver,
  seconds = 10,
): WeekPlan | null => {
  if (plan.noPlan || plan.bound - plan.value < WORTH) return null;
  const problem = problemOf(profile);
  const state = createState(problem);
  loadNamed(state, withNames(plan.days));
  const model = weekModel(problem);
  const { status, values, bound } = solver.solveWhole(model.model, {
    timeLimitSec: seconds,
    relativeGap: 0.005,
    absoluteGap: 0.5,
    start: startOf(problem, model, state.numbers()),
  });
  if ((status !== "optimal" && status !== "limit") || values.length === 0) return null;
  const fresh = createState(problem);
  fresh.load(numbersOf(model, problem, values));
  const value = fresh.value();
  if (value < plan.value + WORTH) return null;
  const proven = Math.min(plan.bound, bound - problem.lostPoints);
  return draftFrom(problem, { numbers: fresh.numbers(), value, bound: Math.max(proven, value) });
};

/**
 * The week by branch and bound alone, without a search before it: what the benchmark compares with.
 * @param seconds of wall time after which the best so far is taken
 * @returns null where nothing was found in that time
 */
export const exactWeek = (
  profile: WeekProfile,
  solver: Solver,
  seconds: number,
): WeekPlan | null => {
  const problem = problemOf(profile);
  const model = weekModel(problem);
  const { values, bound } = solver.solveWhole(model.model, { timeLimitSec: seconds });
  if (values.length === 0) return null;
  const state = createState(problem);
  state.load(numbersOf(model, problem, values));
  const numbers = state.numbers();
  return draftFrom(problem, { numbers, value: state.value(), bound: bound - problem.lostPoints });
};
