import type { Solver } from "../../solver/index.ts";
import { daysOf } from "./assemble.ts";
import { explainWeek } from "./explain.ts";
import { volumeOf } from "./measure.ts";
import { problemOf } from "./problem.ts";
import { reasonsOf } from "./reasons.ts";
import { noPlanFor } from "./red-flags.ts";
import { NOTES } from "./rules.ts";
import { FULL_EFFORT, solveWeek } from "./solve.ts";
import type { Effort, Solved } from "./solve.ts";
import type { Problem } from "./tables.ts";
import { withNames } from "./named-plan.ts";
import { createState } from "./state.ts";
import { loadNamed } from "./translate.ts";
import type { NamedNumbers } from "./translate.ts";
import type { WeekPlan, WeekProfile } from "./types.ts";

/** What sessions show to this person, in the order of their conditions. */
const notesFor = ({ conditions }: WeekProfile): readonly string[] => [
  ...new Set(conditions.flatMap(({ tag }) => NOTES[tag] ?? [])),
];

const EMPTY: WeekPlan = {
  days: [],
  volume: {},
  value: 0,
  bound: 0,
  unmet: [],
  notes: [],
  reasons: {},
};

export interface PlanOptions {
  readonly effort?: Effort;
  /** A plan to begin from and to stay close to. */
  readonly start?: NamedNumbers;
  /** Uses that are not wanted, as `exercise@day`. */
  readonly without?: ReadonlySet<string>;
}

/** The plan of a solved problem, with why each exercise is there; what is missing is not explained yet. */
export const draftFrom = (problem: Problem, solved: Solved): WeekPlan => ({
  ...EMPTY,
  days: daysOf(problem, solved.numbers),
  volume: volumeOf(problem, solved.numbers),
  value: solved.value,
  bound: solved.bound,
  notes: notesFor(problem.profile),
  reasons: reasonsOf(problem, solved.numbers),
});

/**
 * The week for a person: near the best that their minutes, things and body allow, and how near.
 * Same input, same plan. Without a solver the plan is found by search alone and nothing is proven.
 * What it leaves open is not explained yet, so that the week can be shown at once: `explainPlan`
 * does that.
 */
export const draftWeek = (
  profile: WeekProfile,
  solver: Solver | null,
  options: PlanOptions = {},
): WeekPlan => {
  const noPlan = noPlanFor(profile);
  if (noPlan) return { ...EMPTY, notes: notesFor(profile), noPlan };
  const { effort = FULL_EFFORT, start, without } = options;
  const problem = problemOf(profile, without ? { without } : {});
  return draftFrom(
    problem,
    solveWeek(problem, solver, effort, start ? { start, isKept: true } : {}),
  );
};

/**
 * The same plan, with each wish that it leaves open named with its cause and its smallest fix.
 * @param solver proves causes; without one they are found by search alone
 * @param options the effort that the plan was made with: fixes are held to plans made in the same way
 */
export const explainPlan = (
  profile: WeekProfile,
  plan: WeekPlan,
  solver: Solver | null = null,
  { effort = FULL_EFFORT }: Pick<PlanOptions, "effort"> = {},
): WeekPlan => {
  if (plan.noPlan) return plan;
  const problem = problemOf(profile);
  const state = createState(problem);
  loadNamed(state, withNames(plan.days));
  const solved = { numbers: state.numbers(), value: plan.value, bound: plan.bound };
  return { ...plan, unmet: explainWeek(problem, solved, plan.days, { solver, effort }) };
};

/** A week drafted and explained: see `draftWeek` and `explainPlan`. */
export const planWeek = (
  profile: WeekProfile,
  solver: Solver | null,
  options: PlanOptions = {},
): WeekPlan => explainPlan(profile, draftWeek(profile, solver, options), solver, options);
