import type { Weekday } from "../../record/index.ts";
import { exerciseById } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import type { WeekItem, WeekPlan, WeekProfile } from "../week/types.ts";
import { isCardio, isStrength, shareOf } from "./facts.ts";
import { CARDIO_NUMBERS, PLANNING_GROUPS, RECOVERY_NUMBERS, SLIGHT } from "./numbers.ts";
import type { PlanningGroup } from "./numbers.ts";
import { cardioSeconds, exerciseSeconds, frameSeconds, framesOf } from "./time.ts";

/** An exercise of a day. */
export interface Use {
  readonly day: Weekday;
  readonly exercise: Exercise;
  readonly item: WeekItem;
}

/** A day as the evaluator sees it: place and minutes are the person's, not the plan's. */
export interface ReadDay {
  readonly day: Weekday;
  readonly minutes: number;
  readonly place: string;
  /** Strength and stability of the main block. */
  readonly strength: readonly Use[];
  readonly cardio: readonly Use[];
  /** All else: warm-up, cool-down, and what stands in a block where it has no business. */
  readonly frame: readonly Use[];
  readonly all: readonly Use[];
}

/** A plan read against the catalogue. */
export interface ReadWeek {
  readonly days: readonly ReadDay[];
  readonly strength: readonly Use[];
  readonly cardio: readonly Use[];
  readonly all: readonly Use[];
  readonly unknown: readonly { readonly day: Weekday; readonly id: string }[];
}

const isFrame = ({ block }: WeekItem): boolean => block === "warmup" || block === "cooldown";

/** Reads the plan: its days beside the person's, also those that the plan leaves out. */
export const readWeek = (profile: WeekProfile, plan: WeekPlan): ReadWeek => {
  const unknown: { day: Weekday; id: string }[] = [];
  const readDay = (day: Weekday, minutes: number, place: string): ReadDay => {
    const items = plan.days.flatMap((one) => (one.day === day ? one.items : []));
    const all = items.flatMap((item): readonly Use[] => {
      const exercise = exerciseById(item.exercise);
      if (exercise) return [{ day, exercise, item }];
      unknown.push({ day, id: item.exercise });
      return [];
    });
    const strength = all.filter(({ exercise, item }) => !isFrame(item) && isStrength(exercise));
    const cardio = all.filter(({ exercise, item }) => !isFrame(item) && isCardio(exercise));
    const frame = all.filter((use) => !strength.includes(use) && !cardio.includes(use));
    return { day, minutes, place, strength, cardio, frame, all };
  };
  const wanted = profile.days.map(({ day, minutes, place }) => readDay(day, minutes, place));
  const extra = plan.days
    .filter(({ day }) => !profile.days.some((one) => one.day === day))
    .map(({ day, minutes, place }) => readDay(day, minutes, place));
  const days = [...wanted, ...extra];
  return {
    days,
    strength: days.flatMap(({ strength }) => strength),
    cardio: days.flatMap(({ cardio }) => cardio),
    all: days.flatMap(({ all }) => all),
    unknown,
  };
};

/** Fractional sets that these uses are for a group. */
export const setsFor = (
  group: PlanningGroup,
  uses: readonly Use[],
  { level }: WeekProfile,
): number =>
  uses.reduce(
    (total, { exercise, item }) => total + item.sets * shareOf(exercise, group, level),
    0,
  );

export type Volume = Readonly<Record<PlanningGroup, number>>;

/** Fractional sets of the week by group. */
export const volumeOf = ({ strength }: ReadWeek, profile: WeekProfile): Volume =>
  Object.fromEntries(
    PLANNING_GROUPS.map((group) => [group, setsFor(group, strength, profile)]),
  ) as Record<PlanningGroup, number>;

/** Days on which a group is worked enough to count: 1.5 fractional sets (training.md 6.3). */
export const exposureDaysOf = (
  group: PlanningGroup,
  { days }: ReadWeek,
  profile: WeekProfile,
): number =>
  days.filter(
    ({ strength }) => setsFor(group, strength, profile) >= RECOVERY_NUMBERS.exposureSets - SLIGHT,
  ).length;

/** Sets of these patterns. */
export const setsOfPatterns = (patterns: readonly string[], uses: readonly Use[]): number =>
  uses.reduce(
    (total, { exercise, item }) => total + (patterns.includes(exercise.pattern) ? item.sets : 0),
    0,
  );

/** Moderate-equivalent minutes: a minute from 6 MET on counts twice; setup does not count. */
export const cardioEquivalents = ({ cardio }: ReadWeek): number =>
  cardio.reduce((total, { exercise, item }) => {
    const factor =
      exercise.met >= CARDIO_NUMBERS.vigorousFromMet ? CARDIO_NUMBERS.vigorousCounts : 1;
    return total + (factor * cardioSeconds(exercise, item)) / 60;
  }, 0);

/** Seconds of the warm-up or cool-down as the plan fills it; null when it gives no items. */
export const filledSeconds = ({ frame }: ReadDay, block: "warmup" | "cooldown"): number | null => {
  const uses = frame.filter(({ item }) => item.block === block);
  return uses.length === 0
    ? null
    : uses.reduce((total, { exercise, item }) => total + frameSeconds(exercise, item), 0);
};

/** Seconds of a day, exact; a warm-up or cool-down that is not filled takes what it is due. */
export const daySeconds = (day: ReadDay): number => {
  const due = framesOf(day.minutes);
  const strength = day.strength.reduce(
    (total, { exercise, item }) => total + exerciseSeconds(exercise, item.sets, day.minutes),
    0,
  );
  const cardio = day.cardio.reduce(
    (total, { exercise, item }) => total + exercise.dose.setupSec + cardioSeconds(exercise, item),
    0,
  );
  const stray = day.frame
    .filter(({ item }) => !isFrame(item))
    .reduce((total, { exercise, item }) => total + frameSeconds(exercise, item), 0);
  return (
    (filledSeconds(day, "warmup") ?? due.warmupSec) +
    strength +
    cardio +
    stray +
    (filledSeconds(day, "cooldown") ?? due.cooldownSec)
  );
};
