import { PARTS_PER_SET } from "./contribution.ts";
import { isNamed } from "./eligibility.ts";
import type { WeekModel } from "./model.ts";
import type { Pool } from "./moves.ts";
import type { Bout, Option, Problem } from "./tables.ts";

/** In a relaxed plan a use below is noise. */
const SUPPORT = 0.02;
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

/**
 * The exercises worth searching among: those that the relaxed plan uses, those the person likes,
 * locked or did before, and the best of each pattern; each on every day it can be done.
 * @param values the relaxed plan, one number a column of the model
 */
export const poolOf = (problem: Problem, model: WeekModel, values: readonly number[]): Pool => {
  const { profile, options, bouts } = problem;
  const chosen = new Set(bestOfPatterns(problem));
  const isUsed = (column: number | undefined): boolean =>
    column !== undefined && (values[column] ?? 0) > SUPPORT;
  for (const [number, { exercise }] of options.entries())
    if (isUsed(model.options[number]?.use)) chosen.add(exercise.id);
  for (const [number, { exercise }] of bouts.entries())
    if (isUsed(model.bouts[number]?.use)) chosen.add(exercise.id);
  const isWanted = ({ exercise }: Option | Bout): boolean =>
    chosen.has(exercise.id) ||
    isNamed(exercise, profile.likes) ||
    profile.previous.includes(exercise.id) ||
    profile.locked.some((lock) => lock.exercise === exercise.id);
  return {
    options: options.flatMap((option, number) => (isWanted(option) ? [number] : [])),
    bouts: bouts.flatMap((bout, number) =>
      isWanted(bout) || bout.onceWishes.length > 0 ? [number] : [],
    ),
  };
};
