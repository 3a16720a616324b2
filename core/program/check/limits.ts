import type { WeekProfile } from "../week/types.ts";
import { focusOf } from "./facts.ts";
import { CARDIO_NUMBERS, SESSION_NUMBERS, VOLUME_NUMBERS } from "./numbers.ts";
import type { PlanningGroup } from "./numbers.ts";

/** Fractional sets a week. */
export interface GroupLimits {
  readonly min: number;
  readonly lo: number;
  readonly hi: number;
  readonly max: number;
}

/** To the nearest half set. */
const toStep = (sets: number): number =>
  Math.round(sets / VOLUME_NUMBERS.step) * VOLUME_NUMBERS.step;

const hasSoreLowBack = ({ conditions }: WeekProfile): boolean =>
  conditions.some(({ tag, severity }) => severity === "active" && tag.startsWith("low_back"));

/** What hi and max are multiplied with, for age or a large deficit (training.md 3.1). */
export const reductionOf = ({ age, deficit }: WeekProfile): number =>
  age >= VOLUME_NUMBERS.reducedFromAge || deficit === "large" ? VOLUME_NUMBERS.reducedFactor : 1;

/**
 * The limits of a group: the table by level and focus, times the group's scale, rounded once, at the
 * end; a sore low back has numbers of its own, without the scale (training.md 3.1).
 * @param reduction factor of hi and max; the person's own unless another is asked for
 */
export const limitsOf = (
  group: PlanningGroup,
  profile: WeekProfile,
  reduction: number = reductionOf(profile),
): GroupLimits => {
  const isSore = group === "low_back" && hasSoreLowBack(profile);
  const table = VOLUME_NUMBERS.landmarks[profile.level];
  const [min, lo, hi, max] = isSore
    ? VOLUME_NUMBERS.lowBackActive
    : focusOf(profile).includes(group)
      ? table.focus
      : table.normal;
  const scale = isSore ? 1 : VOLUME_NUMBERS.scale[group];
  const isFree = (VOLUME_NUMBERS.noMinimum as readonly string[]).includes(group);
  return {
    min: isFree ? 0 : toStep(min * scale),
    lo: toStep(lo * scale),
    hi: toStep(hi * scale * reduction),
    max: toStep(max * scale * reduction),
  };
};

/** Fractional sets of one day that a group may have; null when it is not limited by day. */
export const dayCapOf = (group: PlanningGroup, profile: WeekProfile): number | null => {
  const cap = VOLUME_NUMBERS.sessionCap;
  if (!(cap.groups as readonly string[]).includes(group)) return null;
  return Math.min(cap[profile.level], Math.max(cap.least, limitsOf(group, profile).max));
};

export const isCircuit = (minutes: number): boolean => minutes <= SESSION_NUMBERS.circuitMinutes;

/** Exercises that a day should have (training-rules.json, session.exercisesPerDay). */
export const wantedExercises = (minutes: number): number =>
  isCircuit(minutes)
    ? Math.min(5, Math.floor(minutes / 3))
    : Math.max(2, Math.min(5, Math.floor(minutes / 10)));

/** Moderate-equivalent minutes a week that the plan should have, and may have. */
export const cardioLimits = ({
  days,
  cardioOutsideMin,
}: WeekProfile): { readonly target: number; readonly most: number } => {
  const sessionMinutes = days.reduce((total, { minutes }) => total + minutes, 0);
  const target = Math.max(
    0,
    Math.min(
      CARDIO_NUMBERS.weekMinutes - cardioOutsideMin,
      Math.round(CARDIO_NUMBERS.shareOfSessions * sessionMinutes),
    ),
  );
  return {
    target,
    most: Math.max(CARDIO_NUMBERS.mostFactor * target, CARDIO_NUMBERS.mostAtLeast),
  };
};
