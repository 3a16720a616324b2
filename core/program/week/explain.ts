import type { Solver } from "../../solver/index.ts";
import { createCauses } from "./causes.ts";
import type { Cause } from "./causes.ts";
import {
  askOf,
  dayFix,
  dislikeFix,
  helps,
  minutesFix,
  servingExercises,
  thingsFix,
} from "./fixes.ts";
import { openWishes } from "./measure.ts";
import { probeOf, withOpen } from "./probe.ts";
import type { Effort, Solved } from "./solve.ts";
import type { Problem } from "./tables.ts";
import type { UnmetWish, WeekDay, WeekFix } from "./types.ts";
import { lockedOut } from "./why/locked-out.ts";
import { createTrials } from "./why/trials.ts";
import type { Trials } from "./why/trials.ts";
import { causeText } from "./wish-messages.ts";
import { impossiblePatterns, useWishesOf } from "./wishes.ts";
import type { ImpossibleWish } from "./wishes.ts";

/** Fixes of so many wishes are looked for one by one; the others take what was found for these. */
const MOST_FIXES = 6;

/** A wish that is open, its cause, and how its fix is looked for. */
interface Open {
  readonly wish: string;
  readonly missing: number;
  readonly cause: Cause;
  readonly find: (trials: Trials) => WeekFix | null;
}

const impossibleOpen = ({ wish, reason, candidates }: ImpossibleWish): Open => ({
  wish,
  missing: 1,
  cause: { reason, costs: [], fewest: null },
  find: (trials) => {
    switch (reason) {
      case "equipment":
        return thingsFix(wish, candidates, trials);
      case "dislike":
        return dislikeFix(wish, candidates, trials);
      case "frequency":
        return dayFix(wish, trials);
      case "condition":
      case "level":
        return null;
    }
  },
});

const isSum = (wish: string): boolean => /^(?:min|focus|frequency|pattern):/.test(wish);

const findFor = (wish: string, { reason, fewest }: Cause, trials: Trials): WeekFix | null => {
  const things = (): WeekFix | null =>
    isSum(wish) ? thingsFix(wish, servingExercises(wish, trials.profile), trials) : null;
  switch (reason) {
    case "time":
    case "tradeoff":
    case "spacing":
      // More time for cardio is not offered: it can be walked on any day.
      return wish === "cardio"
        ? null
        : (minutesFix(wish, fewest, trials) ?? things() ?? dayFix(wish, trials));
    case "frequency":
      return dayFix(wish, trials);
    case "equipment":
      return things();
    case "dislike":
      return dislikeFix(wish, servingExercises(wish, trials.profile), trials);
    case "condition":
    case "level":
      return null;
  }
};

/** What a person misses most comes first: what they locked, the staples, their focus, whole movements. */
const rankOf = ({ wish }: Open, { groups }: Problem): number => {
  const [kind, id] = wish.split(":");
  switch (kind) {
    case "lock":
      return 0;
    case "staple":
      return 1;
    case "min":
      return groups.some((group) => group.id === id && group.isFocus) ? 2 : 5;
    case "focus":
    case "frequency":
      return 3;
    case "pattern":
      return 4;
    default:
      return 6;
  }
};

/** From here on a fix found for another wish is good enough. */
const MINOR_RANK = 4;

/** What a change of another wish may meet as well: no days for cardio, and no cure for a condition. */
const canBeFixed = ({ reason }: Cause, wish: string): boolean =>
  wish !== "cardio" && reason !== "condition" && reason !== "level";

/** The smallest of the changes planned for that meets a wish; null where none does. */
const smallestOf = (wish: string, trials: Trials): WeekFix | null =>
  trials
    .all()
    .filter(({ probe }) => helps(wish, trials.now, probe))
    .toSorted((one, other) => askOf(one.fix) - askOf(other.fix))[0]?.fix ?? null;

export interface ExplainOptions {
  /** Proves causes; without one they are found by search alone. */
  readonly solver: Solver | null;
  /** How the week is planned: fixes are held to plans made in the same way. */
  readonly effort: Effort;
}

/**
 * Every wish that the plan leaves open, with its true cause and the smallest change that would meet it:
 * what nothing can meet first, then what costs most (training.md 6.6). A change is offered only when
 * the week, planned with it, meets the wish and leaves fewer open.
 */
export const explainWeek = (
  problem: Problem,
  solved: Solved,
  days: readonly WeekDay[],
  { solver, effort }: ExplainOptions,
): readonly UnmetWish[] => {
  const { profile } = problem;
  const list = openWishes(problem, solved.numbers);
  const unframed = lockedOut(profile, days);
  const now = withOpen(probeOf(problem, solved.value, solved.numbers, list), unframed);
  const trials = createTrials(profile, now, solver, effort);
  const impossible = [...useWishesOf(profile).impossible, ...impossiblePatterns(profile)];
  const ruledOut = new Set(impossible.map(({ wish }) => wish));
  const causeOf = createCauses({ problem, now, solver });

  const open: readonly Open[] = [
    ...impossible.map(impossibleOpen),
    ...list
      .filter(({ wish }) => !ruledOut.has(wish))
      .map((wish): Open => {
        const cause = causeOf(wish);
        return { ...wish, cause, find: () => findFor(wish.wish, cause, trials) };
      }),
    ...unframed.map((wish): Open => ({
      wish,
      missing: 1,
      cause: { reason: "time", costs: [], fewest: null },
      find: () => null,
    })),
  ];
  const fixes = new Map<Open, WeekFix | null>();
  let looked = 0;
  for (const one of open.toSorted((left, right) => rankOf(left, problem) - rankOf(right, problem)))
    if (looked < MOST_FIXES && trials.canPlan()) {
      const isMinor = rankOf(one, problem) >= MINOR_RANK && smallestOf(one.wish, trials) !== null;
      const fix = isMinor ? null : one.find(trials);
      if (fix) looked += 1;
      fixes.set(one, fix);
    }
  return open.map((one): UnmetWish => {
    const { wish, missing, cause } = one;
    const own = fixes.get(one) ?? null;
    const other = canBeFixed(cause, wish) ? smallestOf(wish, trials) : null;
    const [fix] = [own, other]
      .flatMap((found) => (found ? [found] : []))
      .toSorted((left, right) => askOf(left) - askOf(right));
    return {
      wish,
      reason: cause.reason,
      ...(fix ? { fix } : {}),
      text: causeText(wish, missing, cause),
    };
  });
};
