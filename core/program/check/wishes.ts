import { exerciseById, exercises } from "../../exercise/index.ts";
import type { WeekProfile } from "../week/types.ts";
import {
  STAPLES,
  barrierTo,
  focusOf,
  isCardio,
  isEligible,
  isStrength,
  placesOf,
  stapleAnswers,
  stapleEntries,
} from "./facts.ts";
import type { Filter, Staple } from "./facts.ts";
import { cardioLimits, limitsOf } from "./limits.ts";
import {
  PLANNING_GROUPS,
  RECOVERY_NUMBERS,
  SLIGHT,
  VALUE_NUMBERS,
  WANTED_PATTERNS,
} from "./numbers.ts";
import { cardioEquivalents, exposureDaysOf, setsOfPatterns, volumeOf } from "./read.ts";
import type { ReadWeek } from "./read.ts";

type Lock = WeekProfile["locked"][number];

/** Whether the training of the week, warm-ups aside, has an answer to the staple. */
export const stapleIsMet = (staple: Staple, week: ReadWeek, profile: WeekProfile): boolean => {
  const answers = stapleAnswers(staple, profile);
  return [...week.strength, ...week.cardio].some(({ exercise }) => answers.includes(exercise));
};

/** Whether the locked exercise is there, on its day if it has one. */
export const lockIsKept = ({ exercise, day }: Lock, week: ReadWeek): boolean =>
  week.all.some((use) => use.exercise.id === exercise && (day === undefined || use.day === day));

const lockPlaces = ({ day }: Lock, profile: WeekProfile): readonly string[] =>
  day === undefined
    ? placesOf(profile)
    : profile.days.filter((one) => one.day === day).map(({ place }) => place);

/** A lock on a day of rest fails for the day; what else stands in its way is asked of all places. */
const barrierPlaces = (lock: Lock, profile: WeekProfile): readonly string[] => {
  const places = lockPlaces(lock, profile);
  return places.length > 0 ? places : placesOf(profile);
};

/** Locks that a plan can keep; the others are refused up front and are not charged. */
export const chargedLocks = (profile: WeekProfile): readonly Lock[] =>
  profile.locked.filter((lock) => {
    const exercise = exerciseById(lock.exercise);
    return (
      exercise !== null &&
      (isStrength(exercise) || isCardio(exercise)) &&
      isEligible(exercise, profile, lockPlaces(lock, profile))
    );
  });

/** A wish of the person or of the rules, and how it stands. */
export interface Wish {
  /** As in `WeekPlan.unmet`: staple:x, pattern:x, lock:x, min:group, focus:group, frequency:group, cardio. */
  readonly wish: string;
  readonly isMet: boolean;
  /** The filter that makes it impossible; null when it is possible or no single exercise decides. */
  readonly barrier: Filter | null;
}

/** A wish that no single exercise decides. */
const sumWish = (wish: string, isMet: boolean): Wish => ({ wish, isMet, barrier: null });

/** Every wish of the week. */
export const wishesOf = (week: ReadWeek, profile: WeekProfile): readonly Wish[] => {
  const volume = volumeOf(week, profile);
  const focus = focusOf(profile);
  const { target } = cardioLimits(profile);

  const staples = STAPLES.map((staple): Wish => {
    const { direct, alternate } = stapleEntries(staple);
    return {
      wish: `staple:${staple}`,
      isMet: stapleIsMet(staple, week, profile),
      barrier: barrierTo([...direct, ...alternate], profile),
    };
  });
  const patterns = Object.entries(WANTED_PATTERNS).map(([name, list]): Wish => ({
    wish: `pattern:${name}`,
    isMet: setsOfPatterns(list, week.strength) >= VALUE_NUMBERS.pattern.want,
    barrier: barrierTo(
      exercises.filter((exercise) => isStrength(exercise) && list.includes(exercise.pattern)),
      profile,
    ),
  }));
  const locks = profile.locked.map((lock): Wish => {
    const exercise = exerciseById(lock.exercise);
    return {
      wish: `lock:${lock.exercise}`,
      isMet: lockIsKept(lock, week),
      barrier:
        exercise === null ? null : barrierTo([exercise], profile, barrierPlaces(lock, profile)),
    };
  });
  return [
    ...staples,
    ...patterns,
    ...locks,
    ...PLANNING_GROUPS.map((group) =>
      sumWish(`min:${group}`, volume[group] >= limitsOf(group, profile).min - SLIGHT),
    ),
    ...focus.map((group) =>
      sumWish(`focus:${group}`, volume[group] >= limitsOf(group, profile).lo - SLIGHT),
    ),
    ...focus.map((group) =>
      sumWish(
        `frequency:${group}`,
        exposureDaysOf(group, week, profile) >= RECOVERY_NUMBERS.exposureDays,
      ),
    ),
    sumWish("cardio", cardioEquivalents(week) >= target - SLIGHT),
  ];
};
