import { openWishes, volumeOf } from "./measure.ts";
import type { OpenWish } from "./measure.ts";
import { problemOf } from "./problem.ts";
import type { Relaxation } from "./problem.ts";
import type { Emphasis } from "./score.ts";
import { QUICK_EFFORT, solveWeek } from "./solve.ts";
import type { WeekNumbers } from "./state.ts";
import type { Problem } from "./tables.ts";
import { nameNumbers } from "./translate.ts";
import type { NamedNumbers } from "./translate.ts";
import type { WeekProfile } from "./types.ts";
import { useWishesOf, impossiblePatterns } from "./wishes.ts";

/** A plan tried out: what it leaves open. */
export interface Probe {
  readonly value: number;
  /** Wishes that are open, also those that nothing can meet. */
  readonly open: ReadonlySet<string>;
  /** Of the open wishes that something could meet, how much is missing. */
  readonly missing: ReadonlyMap<string, number>;
  /** Fractional sets a week by group. */
  readonly volume: Readonly<Record<string, number>>;
  /** Points lost by open wishes other than the one asked for. */
  readonly lossBeside: (wish: string) => number;
  readonly plan: NamedNumbers;
}

/** What can be changed for a trial. */
export interface Trial {
  readonly profile: WeekProfile;
  readonly relaxation?: Relaxation;
  readonly emphasis?: Emphasis;
  readonly start: NamedNumbers;
}

/** What a plan leaves open, ready to be compared. */
export const probeOf = (
  problem: Problem,
  value: number,
  numbers: WeekNumbers,
  list: readonly OpenWish[] = openWishes(problem, numbers),
): Probe => {
  const { profile } = problem;
  const impossible = [...useWishesOf(profile).impossible, ...impossiblePatterns(profile)];
  return {
    value,
    open: new Set([...list, ...impossible].map(({ wish }) => wish)),
    missing: new Map(list.map(({ wish, missing }) => [wish, missing])),
    volume: volumeOf(problem, numbers),
    lossBeside: (wish) =>
      list.reduce((total, one) => total + (one.wish === wish ? 0 : one.loss), 0),
    plan: nameNumbers(problem, numbers),
  };
};

/** The same probe with more wishes that are open, which the numbers do not show. */
export const withOpen = (probe: Probe, wishes: readonly string[]): Probe =>
  wishes.length === 0 ? probe : { ...probe, open: new Set([...probe.open, ...wishes]) };

/** Searches briefly, without a solver, from a plan that is known: some ten milliseconds. */
export const tryOut = ({ profile, relaxation, emphasis, start }: Trial): Probe => {
  const problem = problemOf(profile, relaxation ?? {});
  const { numbers, value } = solveWeek(problem, null, QUICK_EFFORT, {
    start,
    ...(emphasis ? { emphasis } : {}),
  });
  return probeOf(problem, value, numbers);
};
