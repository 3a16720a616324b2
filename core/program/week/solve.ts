import type { Solver } from "../../solver/index.ts";
import { weekModel } from "./model.ts";
import type { WeekModel } from "./model.ts";
import { wholePool } from "./moves.ts";
import type { Pool } from "./moves.ts";
import { poolOf } from "./pool.ts";
import { climb, ruinAndRecreate } from "./ruin.ts";
import { AS_USUAL, THRIFT } from "./score.ts";
import type { Emphasis } from "./score.ts";
import { anneal } from "./search.ts";
import type { Found } from "./search.ts";
import { splitInto, splitsOf } from "./splits.ts";
import { roundInto } from "./starts.ts";
import { createState } from "./state.ts";
import type { WeekNumbers } from "./state.ts";
import type { Bout, Option, Problem } from "./tables.ts";
import { loadNamed } from "./translate.ts";
import type { NamedNumbers } from "./translate.ts";

/** The points within which a plan is as good as the best: the larger of the two (training.md 6.5). */
export const ENOUGH = { share: 0.01, points: 1 } as const;

/** Changes to try, in all; the search ends by counting and never by a clock. */
export interface Effort {
  /** From the relaxed plan. */
  readonly first: number;
  /** Each time the best is warmed up again. */
  readonly again: number;
  readonly times: number;
  /** Of each two-day split. */
  readonly split: number;
  /** Rounds of ruin and recreate. */
  readonly rounds: number;
}

export const FULL_EFFORT: Effort = {
  first: 200_000,
  again: 60_000,
  times: 4,
  split: 4_000,
  rounds: 40,
};

/** To try out a change of the profile. */
export const QUICK_EFFORT: Effort = { first: 20_000, again: 0, times: 0, split: 0, rounds: 0 };

export interface Solved extends Found {
  /** No plan under the same rules has more points; Infinity where no solver was there. */
  readonly bound: number;
}

interface Relaxed {
  readonly model: WeekModel;
  readonly values: readonly number[];
  readonly bound: number;
}

const relax = (problem: Problem, solver: Solver | null): Relaxed | null => {
  if (!solver) return null;
  const model = weekModel(problem);
  const { status, objective, values } = solver.solve(model.model);
  return status === "optimal" ? { model, values, bound: objective - problem.lostPoints } : null;
};

/** Points that are enough, given the bound. */
export const enoughFor = (bound: number): number =>
  Number.isFinite(bound)
    ? bound - Math.max(Math.abs(bound) * ENOUGH.share, ENOUGH.points)
    : Number.POSITIVE_INFINITY;

const FIRST_SEED = 1;
const AGAIN_WARM = 0.35;
const WARM = 1;
const COLD = 0.01;
const BEST_SPLITS = 2;

/** The best of the two-day splits of the main movements, where days have neighbours. */
const bestSplits = (
  problem: Problem,
  pool: Pool,
  effort: Effort,
  emphasis: Emphasis,
): readonly WeekNumbers[] => {
  if (effort.split === 0 || problem.days.every(({ neighbours }) => neighbours.length === 0))
    return [];
  const state = createState(problem, emphasis, THRIFT);
  const found = splitsOf().map((split, index) => {
    const part = splitInto(split, problem, pool);
    state.load({ sets: [], cycles: [] });
    climb(state, part);
    return anneal(state, part, {
      tries: effort.split,
      seed: FIRST_SEED + index,
      enough: Number.POSITIVE_INFINITY,
      warm: AGAIN_WARM,
      cold: COLD,
    });
  });
  return found
    .toSorted((one, other) => other.value - one.value)
    .slice(0, BEST_SPLITS)
    .map(({ numbers }) => numbers);
};

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
  anneal(state, pool, {
    tries: effort.first,
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
  const pool = relaxed ? poolOf(problem, relaxed.model, relaxed.values) : wholePool(problem);
  const state = createState(problem, emphasis, THRIFT);
  let best: Found = { numbers: state.numbers(), value: state.value() };
  const keep = (found: Found): void => {
    if (found.value > best.value) best = found;
  };
  const search = (tries: number, warm: number, seed: number): void => {
    keep(anneal(state, pool, { tries, seed, enough, warm, cold: COLD }));
  };

  if (options.start) {
    loadNamed(state, options.start);
    search(effort.first, AGAIN_WARM, FIRST_SEED);
  }
  const isDone = (): boolean => best.value >= enough;
  if (!options.start || (relaxed && !isDone())) {
    state.load({ sets: [], cycles: [] });
    if (relaxed) roundInto(state, relaxed.model, relaxed.values);
    search(effort.first, WARM, FIRST_SEED);
  }
  if (!isDone())
    for (const [index, numbers] of bestSplits(problem, pool, effort, emphasis).entries()) {
      state.load(numbers);
      search(effort.again, WARM, FIRST_SEED + index);
    }
  for (let time = 0; time < effort.times && !isDone(); time += 1) {
    state.load(best.numbers);
    search(effort.again, AGAIN_WARM, FIRST_SEED + 1 + time);
  }
  state.load(best.numbers);
  if (effort.rounds > 0 && !isDone())
    keep(ruinAndRecreate(state, pool, { rounds: effort.rounds, seed: FIRST_SEED, enough }));
  state.load(best.numbers);
  climb(state, pool);
  const numbers = state.numbers();
  const plain = createState(problem);
  plain.load(numbers);
  return { numbers, value: plain.value(), bound };
};
