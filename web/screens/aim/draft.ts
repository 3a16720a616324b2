import type { Aim } from "@dorsal/core/goal";
import { clamp, kilograms, kilogramsToPounds, poundsToKilograms } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import { addDays, daysBetween, isLocalDate } from "@dorsal/core/record";
import type { Goal, LocalDate } from "@dorsal/core/record";
import { GAIN_PERCENT, LEAST_BMI, LOSS_PERCENT } from "@dorsal/core/safety";
import type { Wanted } from "@dorsal/core/safety";

export type Moving = "lose" | "gain";

/** A wish on its way to a goal. */
export interface AimDraft {
  /** Null until it is chosen: nobody is led to less by a preset. */
  readonly direction: Goal["direction"] | null;
  /** Null without a weight in mind. */
  readonly goalKg: number | null;
  readonly by: "usual" | "pace" | "date";
  /** Of body weight a week. */
  readonly percent: number;
  /** As it stands in the field; empty or half typed it asks for nothing. */
  readonly byDate: string;
}

/** Paces to choose from, % of body weight a week. More than the most is no wish that can be met. */
export const PACES = {
  lose: { least: 0.25, most: LOSS_PERCENT.most, usual: LOSS_PERCENT.usual },
  gain: { least: 0.1, most: GAIN_PERCENT.most, usual: GAIN_PERCENT.usual },
} as const;
export const PACE_STEP = 0.05;

const DAYS_IN_WEEK = 7;
/** A day to be there lies at least a week ahead and at most five years. */
const DATE_DAYS = { least: DAYS_IN_WEEK, usual: 16 * DAYS_IN_WEEK, most: 260 * DAYS_IN_WEEK };

export const dateRange = (
  today: LocalDate,
): { readonly least: LocalDate; readonly most: LocalDate } => ({
  least: addDays(today, DATE_DAYS.least),
  most: addDays(today, DATE_DAYS.most),
});

/** A fair first goal: a change that shows in health and can be kept (5 %), or a slow gain. */
const FIRST_CHANGE = { lose: -0.05, gain: 0.03 } as const;
/** The slider for a gain ends so far above the weight. */
const MOST_GAIN = 0.25;
/** A gram of dust from binary fractions is no step. */
const DUST = 1e-6;

const STEPS: Readonly<Record<LoadUnit, number>> = { kg: 0.5, lb: 1 };

const toUnit = (kg: number, unit: LoadUnit): number =>
  unit === "kg" ? kg : kilogramsToPounds(kilograms(kg));

/** kg of a weight in the person's unit. */
export const fromUnit = (value: number, unit: LoadUnit): number =>
  unit === "kg" ? value : poundsToKilograms(value);

/** A weight in the person's unit, with one decimal. */
export const inUnit = (kg: number, unit: LoadUnit): number =>
  Math.round(toUnit(kg, unit) * 10) / 10;

/** The least healthy weight, kg, rounded up to 0.1, as the refusal of a lower goal names it. */
export const leastHealthyKg = (heightM: number): number =>
  Math.ceil(LEAST_BMI * heightM ** 2 * 10 - DUST) / 10;

export interface GoalSlider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/**
 * The ends of the slider for a goal weight, in the person's unit: down to the least healthy weight,
 * or up by a quarter. Null where there is no way to go.
 */
export const goalSlider = (
  direction: Moving,
  { weightKg, heightM }: { readonly weightKg: number; readonly heightM: number },
  unit: LoadUnit,
): GoalSlider | null => {
  const step = STEPS[unit];
  const down = (kg: number): number => Math.floor(toUnit(kg, unit) / step + DUST) * step;
  const up = (kg: number): number => Math.ceil(toUnit(kg, unit) / step - DUST) * step;
  const [min, max] =
    direction === "lose"
      ? [up(leastHealthyKg(heightM)), down(weightKg)]
      : [up(weightKg), down(weightKg * (1 + MOST_GAIN))];
  return min < max ? { min, max, step } : null;
};

/** A goal weight to begin from, kg; null where there is no way to go. */
export const firstGoalKg = (
  direction: Moving,
  body: { readonly weightKg: number; readonly heightM: number },
  unit: LoadUnit,
): number | null => {
  const slider = goalSlider(direction, body, unit);
  if (!slider) return null;
  const { min, max, step } = slider;
  const wished = toUnit(body.weightKg * (1 + FIRST_CHANGE[direction]), unit);
  return fromUnit(clamp(Math.round(wished / step) * step, min, max), unit);
};

export const emptyDraft = (today: LocalDate): AimDraft => ({
  direction: null,
  goalKg: null,
  by: "usual",
  percent: PACES.lose.usual,
  byDate: addDays(today, DATE_DAYS.usual),
});

/** The wish of a goal, to be changed. */
export const draftFrom = (goal: Goal, today: LocalDate): AimDraft => {
  const empty = emptyDraft(today);
  const { direction, goalKg, byDate, pace } = goal;
  const isAhead = byDate !== null && daysBetween(today, byDate) >= DATE_DAYS.least;
  return {
    ...empty,
    direction,
    goalKg,
    by: isAhead ? "date" : pace === null ? "usual" : "pace",
    percent: pace === null ? empty.percent : Math.round(pace * 100_000) / 1000,
    byDate: isAhead ? byDate : empty.byDate,
  };
};

/** The same wish in another direction: a goal weight on the wrong side is chosen anew. */
export const turned = (
  draft: AimDraft,
  direction: Goal["direction"],
  body: { readonly weightKg: number; readonly heightM: number },
  unit: LoadUnit,
): AimDraft => {
  if (direction === draft.direction) return draft;
  if (direction === "maintain") return { ...draft, direction, goalKg: null };
  return {
    ...draft,
    direction,
    goalKg: firstGoalKg(direction, body, unit),
    percent: PACES[direction].usual,
  };
};

/** The day wished for, held to its range; null while none can be read, or none is asked for. */
export const dateOf = ({ by, goalKg, byDate }: AimDraft, today: LocalDate): LocalDate | null => {
  if (by !== "date" || goalKg === null || !isLocalDate(byDate)) return null;
  const days = clamp(daysBetween(today, byDate), DATE_DAYS.least, DATE_DAYS.most);
  return addDays(today, days);
};

const wantedOf = (draft: AimDraft, today: LocalDate): Wanted => {
  const date = dateOf(draft, today);
  if (date !== null) return { by: "date", weeks: daysBetween(today, date) / DAYS_IN_WEEK };
  return draft.by === "pace" ? { by: "percent-per-week", percent: draft.percent } : { by: "usual" };
};

/** What is asked of the rules; null before a direction is chosen. */
export const aimOf = (draft: AimDraft, today: LocalDate): Aim | null => {
  const { direction, goalKg } = draft;
  if (direction === null) return null;
  return direction === "maintain"
    ? { direction, goalKg: null, wanted: { by: "usual" } }
    : { direction, goalKg, wanted: wantedOf(draft, today) };
};

/** The wish as it is stored; null before a direction is chosen. */
export const wishOf = (
  draft: AimDraft,
  today: LocalDate,
): Pick<Goal, "direction" | "goalKg" | "byDate" | "pace"> | null => {
  const aim = aimOf(draft, today);
  if (!aim) return null;
  const { direction, goalKg, wanted } = aim;
  return {
    direction,
    goalKg,
    byDate: wanted.by === "date" ? dateOf(draft, today) : null,
    pace: wanted.by === "percent-per-week" ? wanted.percent / 100 : null,
  };
};
