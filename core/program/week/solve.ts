import type { Solution, Solver } from "../../solver/index.ts";
import { climb } from "./climb.ts";
import { weekModel } from "./model.ts";
import type { WeekModel } from "./model.ts";
import { poolOf, wholePool } from "./pool.ts";
import { AS_USUAL, THRIFT } from "./score.ts";
import type { Emphasis } from "./score.ts";
import { search } from "./search.ts";
import type { Found } from "./search.ts";
import { roundInto } from "./starts.ts";
import { createState } from "./state.ts";
import type { Bout, Option, Problem } from "./tables.ts";
import { loadNamed } from "./translate.ts";
import type { NamedNumbers } from "./translate.ts";

/** The points within which a plan is as good as the best: the larger of the two (training.md 6.5). */
const ENOUGH = { share: 0.01, points: 1 } as const;

/** Rebuildings to try, in all; the search ends by counting and never by a clock. */
export interface Effort {
  /** From the relaxed plan. */
  readonly first: number;
  /** Each time the best is warmed up again. */
  readonly again: number;
  readonly times: number;
}

export const FULL_EFFORT: Effort = { first: 6000, again: 6000, times: 2 };

/** To try out a change of the profile. */
export const QUICK_EFFORT: Effort = { first: 1200, again: 0, times: 0 };

export interface Solved extends Found {
  /** No plan under the same rules has more points; Infinity where no solver was there. */
  readonly bound: number;
}

interface Relaxed {
  readonly model: WeekModel;
  readonly solution: Solution;
  readonly bound: number;
}

const relax = (problem: Problem, solver: Solver | null): Relaxed | null => {
  if (!solver) return null;
  const model = weekModel(problem);
  const solution = solver.solve(model.model);
  return solution.status === "optimal"
    ? { model, solution, bound: solution.objective - problem.lostPoints }
    : null;
};

/** Points that are enough, given the bound. */
const enoughFor = (bound: number): number =>
  Number.isFinite(bound)
    ? bound - Math.max(Math.abs(bound) * ENOUGH.share, ENOUGH.points)
    : Number.POSITIVE_INFINITY;

const FIRST_SEED = 1;
const WARM = 0.6;
const AGAIN_WARM = 0.4;
const COLD = 0.03;
/** Rebuildings of the plan that was found, as a share of the first, to make it a little better still. */
const POLISH = { share: 0.1, warm: 0.05, cold: 0.01 } as const;

/** Points that a use of the plan to begin from is worth for being kept, and a new one costs; only while searching. */
const KEPT = 0.3;
const NEW = 0.6;
const KEPT_WARM = 0.25;

/** A week near the one to begin from: a change must pay more than it disturbs. */
const keepClose = (
  problem: Problem,
  solver: Solver | null,
  effort: Effort,
  start: NamedNumbers,
): Solved => {
  const { days } = problem;
  const favour = (counts: ReadonlyMap<string, number>, { exercise, day }: Option | Bout): number =>
    counts.has(`${exercise.id}@${days[day]?.day ?? ""}`) ? KEPT : -NEW;
  const dear: Problem = {
    ...problem,
    options: problem.options.map((option) => ({
      ...option,
      usePoints: option.usePoints + favour(start.sets, option),
    })),
    bouts: problem.bouts.map((bout) => ({
      ...bout,
      usePoints: bout.usePoints + favour(start.cycles, bout),
    })),
  };
  const relaxed = relax(problem, solver);
  const pool = wholePool(problem);
  const state = createState(dear, AS_USUAL, THRIFT);
  loadNamed(state, start);
  search(state, pool, {
    rounds: effort.first,
    seed: FIRST_SEED,
    enough: Number.POSITIVE_INFINITY,
    warm: KEPT_WARM,
    cold: COLD,
  });
  climb(state, pool);
  const numbers = state.numbers();
  const plain = createState(problem);
  plain.load(numbers);
  return { numbers, value: plain.value(), bound: relaxed?.bound ?? Number.POSITIVE_INFINITY };
};

/**
 * The best week that the search finds, and the bound that proves how near it is. Without a solver
 * the search starts from nothing and the bound is infinite.
 * @param options `start`, a plan to begin from as well; `isKept`, to change no more of it than pays
 */
export const solveWeek = (
  problem: Problem,
  solver: Solver | null,
  effort: Effort = FULL_EFFORT,
  options: {
    readonly emphasis?: Emphasis;
    readonly start?: NamedNumbers;
    readonly isKept?: boolean;
  } = {},
): Solved => {
  if (options.isKept && options.start) return keepClose(problem, solver, effort, options.start);
  const emphasis = options.emphasis ?? AS_USUAL;
  const relaxed = relax(problem, solver);
  const bound = relaxed?.bound ?? Number.POSITIVE_INFINITY;
  const enough = emphasis === AS_USUAL ? enoughFor(bound) : Number.POSITIVE_INFINITY;
  const pool = relaxed ? poolOf(problem, relaxed.model, relaxed.solution) : wholePool(problem);
  const state = createState(problem, emphasis);
  let best: Found = { numbers: state.numbers(), value: state.value() };
  const look = (rounds: number, warm: number, seed: number): void => {
    const found = search(state, pool, { rounds, seed, enough, warm, cold: COLD });
    if (found.value > best.value) best = found;
  };
  const begin = (): void => {
    state.load({ sets: [], cycles: [] });
    if (relaxed) roundInto(state, relaxed.model, relaxed.solution.values);
    else climb(state, pool);
  };

  if (options.start) {
    loadNamed(state, options.start);
    look(effort.first, AGAIN_WARM, FIRST_SEED);
  }
  const isDone = (): boolean => best.value >= enough;
  if (!options.start || (relaxed && !isDone())) {
    begin();
    look(effort.first, WARM, FIRST_SEED);
  }
  for (let time = 0; time < effort.times && !isDone(); time += 1) {
    // In turn from nothing, lest all that follows is built on a bad beginning, and from the best.
    const isFresh = time % 2 === 0;
    if (isFresh) begin();
    else state.load(best.numbers);
    look(effort.again, isFresh ? WARM : AGAIN_WARM, FIRST_SEED + 1 + time);
  }
  const thrifty = createState(problem, emphasis, THRIFT);
  thrifty.load(best.numbers);
  search(thrifty, pool, {
    rounds: Math.round(effort.first * POLISH.share),
    seed: FIRST_SEED,
    enough: Number.POSITIVE_INFINITY,
    warm: POLISH.warm,
    cold: POLISH.cold,
  });
  climb(thrifty, pool);
  const numbers = thrifty.numbers();
  const plain = createState(problem);
  plain.load(numbers);
  return { numbers, value: plain.value(), bound };
};
