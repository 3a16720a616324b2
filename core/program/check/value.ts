import type { WeekProfile } from "../week/types.ts";
import { STAPLES, asksCare, focusOf, isDirect, isNamedIn, levelsUnder } from "./facts.ts";
import { cardioLimits, limitsOf, wantedExercises } from "./limits.ts";
import {
  PLANNING_GROUPS,
  PULLS,
  PUSHES,
  RECOVERY_NUMBERS,
  VALUE_NUMBERS,
  WANTED_PATTERNS,
} from "./numbers.ts";
import type { PlanningGroup } from "./numbers.ts";
import { cardioEquivalents, exposureDaysOf, setsOfPatterns, volumeOf } from "./read.ts";
import type { ReadWeek, Use } from "./read.ts";
import { chargedLocks, lockIsKept, stapleIsMet } from "./wishes.ts";

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const over = (amount: number): number => Math.max(0, amount);

/** Points a set of a group weighs, before the square root. */
const weightOf = (group: PlanningGroup, { focus }: WeekProfile): number => {
  const special: Partial<Record<PlanningGroup, number>> = VALUE_NUMBERS.byFocus[focus];
  return special[group] ?? VALUE_NUMBERS.base[group];
};

/**
 * Points of a group's week: 2 w sqrt(sets) at the breakpoints below `hi` and at `hi` itself, straight
 * between them, flat from there on (training.md 6.4). That `hi` is a breakpoint, and not cut out of a
 * longer piece, is what the bounds of 6.5 were measured with: they agree to 0.01 points.
 */
export const groupPoints = (sets: number, weight: number, hi: number): number => {
  const ends = [...VALUE_NUMBERS.breakpoints.filter((point) => point < hi), hi];
  const counted = Math.min(sets, hi);
  const right = ends.find((end) => counted <= end) ?? hi;
  const left = ends.findLast((end) => end < right) ?? 0;
  if (right === left) return 0;
  const slope = (Math.sqrt(right) - Math.sqrt(left)) / (right - left);
  return 2 * weight * (Math.sqrt(left) + slope * (counted - left));
};

const wishPoints = ({ exercise }: Use, { previous, likes }: WeekProfile): number =>
  (previous.includes(exercise.id) ? VALUE_NUMBERS.previous : VALUE_NUMBERS.other) +
  (isNamedIn(exercise, likes) ? VALUE_NUMBERS.liked : 0);

const qualityPoints = ({ exercise }: Use, { level }: WeekProfile): number => {
  const { factor, offset, levelMatch, loadability } = VALUE_NUMBERS.quality;
  const match = levelMatch[levelsUnder(exercise, level)] ?? 0;
  return factor * (match + loadability[exercise.load] - offset);
};

/** Points by part of the objective; their sum is the value. */
export interface ValueParts {
  readonly groups: number;
  readonly minimums: number;
  readonly goals: number;
  readonly frequency: number;
  readonly cardio: number;
  readonly staples: number;
  readonly pullPush: number;
  readonly patterns: number;
  readonly counts: number;
  readonly dayFocus: number;
  readonly locks: number;
  readonly uses: number;
  readonly caution: number;
  readonly quality: number;
  readonly longSets: number;
  readonly cardioBlocks: number;
}

const cardioShortPoints = (week: ReadWeek, profile: WeekProfile): number => {
  const { target } = cardioLimits(profile);
  const short = over(target - cardioEquivalents(week));
  const { belowHalf, aboveHalf } = VALUE_NUMBERS.cardioPerMinute;
  const light = Math.min(short, target / 2);
  return -(light * aboveHalf + (short - light) * belowHalf);
};

/**
 * The objective of a week, part by part, without the tie-break (training.md 6.4). What is liked or was
 * there before counts for strength and stability only: with it for cardio too, the best plan of the
 * reference's s15 would be above its proven bound.
 */
export const valueParts = (week: ReadWeek, profile: WeekProfile): ValueParts => {
  const volume = volumeOf(week, profile);
  const focus = focusOf(profile);
  const perGroup = (
    groups: readonly PlanningGroup[],
    pointsOf: (group: PlanningGroup) => number,
  ): number => total(groups.map(pointsOf));
  const perUse = (uses: readonly Use[], pointsOf: (use: Use) => number): number =>
    total(uses.map(pointsOf));
  const trained = week.days.filter(({ day }) => profile.days.some((one) => one.day === day));

  return {
    groups: perGroup(PLANNING_GROUPS, (group) =>
      groupPoints(volume[group], weightOf(group, profile), limitsOf(group, profile).hi),
    ),
    minimums: perGroup(PLANNING_GROUPS, (group) => {
      const { focus: own, other } = VALUE_NUMBERS.minPerSet;
      const short = over(limitsOf(group, profile).min - volume[group]);
      return -short * (focus.includes(group) ? own : other);
    }),
    goals: perGroup(
      focus,
      (group) => -VALUE_NUMBERS.focusLoPerSet * over(limitsOf(group, profile).lo - volume[group]),
    ),
    frequency: perGroup(
      focus,
      (group) =>
        -VALUE_NUMBERS.frequencyPerDay *
        over(RECOVERY_NUMBERS.exposureDays - exposureDaysOf(group, week, profile)),
    ),
    cardio: cardioShortPoints(week, profile),
    staples:
      -VALUE_NUMBERS.staple *
      STAPLES.filter((staple) => !stapleIsMet(staple, week, profile)).length,
    pullPush:
      -VALUE_NUMBERS.pullBelowPushPerSet *
      over(setsOfPatterns(PUSHES, week.strength) - setsOfPatterns(PULLS, week.strength)),
    patterns: total(
      Object.values(WANTED_PATTERNS).map(
        (patterns) =>
          -VALUE_NUMBERS.pattern.perSet *
          over(VALUE_NUMBERS.pattern.want - setsOfPatterns(patterns, week.strength)),
      ),
    ),
    counts: total(
      trained.map(
        ({ minutes, strength }) =>
          -VALUE_NUMBERS.missingExercise * over(wantedExercises(minutes) - strength.length),
      ),
    ),
    dayFocus:
      -VALUE_NUMBERS.dayWithoutFocus *
      trained.filter(
        ({ strength }) =>
          !strength.some(({ exercise }) =>
            focus.some((group) => isDirect(exercise, group, profile.level)),
          ),
      ).length,
    locks:
      -VALUE_NUMBERS.lock * chargedLocks(profile).filter((lock) => !lockIsKept(lock, week)).length,
    uses: perUse(week.strength, (use) => wishPoints(use, profile)),
    caution: perUse(week.strength, ({ exercise }) =>
      asksCare(exercise, profile) ? -VALUE_NUMBERS.caution : 0,
    ),
    quality: perUse(week.strength, (use) => qualityPoints(use, profile)),
    longSets: perUse(
      week.strength,
      ({ item }) => -VALUE_NUMBERS.setBeyondThree * over(item.sets - 3),
    ),
    cardioBlocks: perUse(
      week.cardio,
      ({ exercise }) =>
        -VALUE_NUMBERS.cardioBlock -
        (asksCare(exercise, profile) ? VALUE_NUMBERS.cautionCardio : 0),
    ),
  };
};

/** Points of a week. */
export const valueOf = (week: ReadWeek, profile: WeekProfile): number =>
  total(Object.values(valueParts(week, profile)));
