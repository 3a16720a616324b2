import { PARTS_PER_SET } from "./contribution.ts";
import type { WeekModel } from "./model.ts";
import type { Solution } from "../../solver/index.ts";
import type { Option, Problem } from "./tables.ts";

/** Points that the use of an exercise may cost against the bound, to be tried at all. */
const WORTH_TRYING = 3;
/** Exercises a day that are tried, and that are tried often; found by trial on invented people. */
const MOST_TRIED = 60;
const MOST_BEST = 16;
/** Exercises of a pattern that are looked at whatever the relaxed plan says. */
const BEST_OF_PATTERN = 3;
/** Sets by which exercises are compared, and points for meeting a staple in that comparison. */
const TYPICAL_SETS = 3;
const STAPLE_BONUS = 2;

/** Points an exercise brings in a minute, roughly: enough to say which of a pattern are worth a look. */
const scoreOf = (option: Option, { groups }: Problem): number => {
  const returns = option.gains.reduce(
    (total, { group, parts }) => total + ((groups[group]?.weight ?? 0) * parts) / PARTS_PER_SET,
    0,
  );
  const seconds = option.baseSec + TYPICAL_SETS * option.perSetSec;
  const extra = option.usePoints + (option.onceWishes.length > 0 ? STAPLE_BONUS : 0);
  return (returns * TYPICAL_SETS + extra) / seconds;
};

const bestOfPatterns = (problem: Problem): ReadonlySet<string> => {
  const byPlaceAndPattern = new Map<string, Option[]>();
  for (const option of problem.options) {
    const key = `${problem.days[option.day]?.place ?? ""}.${option.pattern}`;
    byPlaceAndPattern.set(key, [...(byPlaceAndPattern.get(key) ?? []), option]);
  }
  const chosen = new Set<string>();
  for (const options of byPlaceAndPattern.values()) {
    const ranked = options.toSorted(
      (one, other) => scoreOf(other, problem) - scoreOf(one, problem),
    );
    const ids = new Set(ranked.map(({ exercise }) => exercise.id));
    for (const id of [...ids].slice(0, BEST_OF_PATTERN)) chosen.add(id);
  }
  return chosen;
};

/** What may be drawn into a plan: numbers of options and bouts. */
export interface Pool {
  readonly options: readonly number[];
  /** Those of them that are drawn more often. */
  readonly best: readonly number[];
  readonly bouts: readonly number[];
  /** Points that a second of each day is worth; none where that is not known. */
  readonly pricesPerSec: readonly number[];
}

/** Everything of a problem; the best of each pattern come first. */
export const wholePool = (problem: Problem): Pool => {
  const best = bestOfPatterns(problem);
  const { options, bouts } = problem;
  return {
    options: options.map((_, number) => number),
    best: options.flatMap(({ exercise }, number) => (best.has(exercise.id) ? [number] : [])),
    bouts: bouts.map((_, number) => number),
    pricesPerSec: [],
  };
};

/**
 * The exercises worth searching among, by what the relaxed plan says of them. The reduced cost of a
 * use is what a plan loses at least, against the bound, by containing it: so far below the bound no
 * good plan is.
 */
export const poolOf = (problem: Problem, model: WeekModel, relaxed: Solution): Pool => {
  const { options, bouts, days } = problem;
  const costOf = (column: number | undefined): number =>
    column === undefined
      ? Number.POSITIVE_INFINITY
      : Math.max(0, -(relaxed.columnDuals[column] ?? Number.NEGATIVE_INFINITY));
  const costs = options.map((_, number) => costOf(model.options[number]?.use));
  const isWorth = (number: number): boolean => (costs[number] ?? WORTH_TRYING) < WORTH_TRYING;
  const ranked = days.map((_, day) =>
    options
      .flatMap((option, number) => (option.day === day && isWorth(number) ? [number] : []))
      .toSorted((one, other) => (costs[one] ?? 0) - (costs[other] ?? 0)),
  );
  return {
    options: ranked.flatMap((numbers) => numbers.slice(0, MOST_TRIED)),
    best: ranked.flatMap((numbers) => numbers.slice(0, MOST_BEST)),
    bouts: bouts.flatMap((_, number) =>
      costOf(model.bouts[number]?.use) < WORTH_TRYING ? [number] : [],
    ),
    pricesPerSec: model.timeRows.map((row) => Math.max(0, relaxed.rowDuals[row] ?? 0)),
  };
};
