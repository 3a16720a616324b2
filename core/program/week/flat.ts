import type { Bout, Option, Problem } from "./tables.ts";

/**
 * Points as whole numbers of this part of one: sums of them are exact in any order, so that a change
 * taken back leaves no trace, and a plan has the same value by whatever way it was reached.
 */
export const POINT = 2 ** 30;

/** Points as a whole number. */
export const wholePoints = (points: number): number => Math.round(points * POINT);

/** Lists of different lengths in one: those of item `i` stand from `from[i]` to before `from[i + 1]`. */
export interface Ragged {
  readonly from: Int32Array;
  readonly list: Int32Array;
}

const ragged = (lists: readonly (readonly number[])[]): Ragged => {
  const from = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) from[index + 1] = (from[index] ?? 0) + list.length;
  return { from, list: Int32Array.from(lists.flat()) };
};

const ints = <Item>(items: readonly Item[], numberOf: (item: Item) => number): Int32Array =>
  Int32Array.from(items, numberOf);

const flag = (isSet: boolean): number => (isSet ? 1 : 0);

/** The options in columns: the search looks at each hundreds of thousands of times. */
const flatOptions = ({ options, patterns, chains }: Problem) => ({
  day: ints(options, ({ day }) => day),
  baseSec: ints(options, ({ baseSec }) => baseSec),
  perSetSec: ints(options, ({ perSetSec }) => perSetSec),
  fewest: ints(options, ({ fewestSets }) => fewestSets),
  most: ints(options, ({ mostSets }) => mostSets),
  /** Where the chain and the pattern of its day are counted. */
  chainAt: ints(options, ({ day, chain }) => day * chains.length + chain),
  patternAt: ints(options, ({ day, pattern }) => day * patterns.length + pattern),
  isFocusDirect: ints(options, (option) => flag(option.isFocusDirect)),
  isHeavyHinge: ints(options, (option) => flag(option.isHeavyHinge)),
  /** Sets of pulls less sets of pushes, for each set. */
  pull: ints(options, ({ isPull }) => flag(isPull)),
  push: ints(options, ({ isPush }) => flag(isPush)),
  points: Float64Array.from(options, ({ usePoints }) => wholePoints(usePoints)),
  gains: ragged(options.map(({ gains }) => gains.map(({ group }) => group))),
  gainParts: Int32Array.from(options.flatMap(({ gains }) => gains.map(({ parts }) => parts))),
  direct: ragged(options.map(({ direct }) => direct)),
  patternWishes: ragged(options.map(({ patternWishes }) => patternWishes)),
  onceWishes: ragged(options.map(({ onceWishes }) => onceWishes)),
});

const flatBouts = ({ bouts, cardioChains }: Problem) => ({
  day: ints(bouts, ({ day }) => day),
  setupSec: ints(bouts, ({ setupSec }) => setupSec),
  cycleSec: ints(bouts, ({ cycleSec }) => cycleSec),
  /** Seconds a cycle counts for; vigorous ones twice. */
  countedSec: ints(bouts, ({ minutesPerCycle }) => Math.round(minutesPerCycle * 60)),
  chain: ints(bouts, ({ chain }) => chain),
  modeAt: ints(bouts, ({ day, chain }) => day * cardioChains.length + chain),
  isInterval: ints(bouts, ({ isInterval }) => flag(isInterval)),
  points: Float64Array.from(bouts, ({ usePoints }) => wholePoints(usePoints)),
  onceWishes: ragged(bouts.map(({ onceWishes }) => onceWishes)),
});

export interface Flat {
  readonly options: ReturnType<typeof flatOptions>;
  readonly bouts: ReturnType<typeof flatBouts>;
  readonly neighbours: Ragged;
}

const made = new WeakMap<Problem, Flat>();

/** A problem in typed arrays, made once. */
export const flatOf = (problem: Problem): Flat => {
  const known = made.get(problem);
  if (known) return known;
  const flat: Flat = {
    options: flatOptions(problem),
    bouts: flatBouts(problem),
    neighbours: ragged(problem.days.map(({ neighbours }) => neighbours)),
  };
  made.set(problem, flat);
  return flat;
};

/** Where an exercise stands on each day: `numberAt[kindOf[number] * days + day]`, or -1 where it does not. */
export interface Twins {
  readonly kindOf: Int32Array;
  readonly numberAt: Int32Array;
}

/** Of the numbers given, which are the same exercise on another day. */
export const twinsOf = (
  numbers: readonly number[],
  items: readonly (Option | Bout)[],
  dayCount: number,
): Twins => {
  const kinds = new Map<string, number>();
  const kindOf = new Int32Array(items.length).fill(-1);
  for (const number of numbers) {
    const id = items[number]?.exercise.id ?? "";
    const kind = kinds.get(id) ?? kinds.size;
    kinds.set(id, kind);
    kindOf[number] = kind;
  }
  const numberAt = new Int32Array(kinds.size * dayCount).fill(-1);
  for (const number of numbers) {
    const kind = kindOf[number] ?? -1;
    numberAt[kind * dayCount + (items[number]?.day ?? 0)] = number;
  }
  return { kindOf, numberAt };
};
