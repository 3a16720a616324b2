import type { Eating } from "../record/index.ts";

type Answered = Pick<Eating, "work" | "leisure">;

/**
 * Physical activity level by two answers, as the NIH Body Weight Planner grades them: work by row,
 * the time beside it by column, 1.4 to 2.3. Expenditure as a multiple of that at rest.
 */
const LEVELS: Readonly<Record<Eating["work"], Readonly<Record<Eating["leisure"], number>>>> = {
  "very-light": { "very-light": 1.4, light: 1.5, moderate: 1.6, active: 1.7, "very-active": 1.9 },
  light: { "very-light": 1.5, light: 1.6, moderate: 1.7, active: 1.8, "very-active": 2 },
  moderate: { "very-light": 1.6, light: 1.7, moderate: 1.8, active: 1.9, "very-active": 2.1 },
  heavy: { "very-light": 1.7, light: 1.8, moderate: 1.9, active: 2.1, "very-active": 2.3 },
};

/** Before anybody was asked: a day at a desk with some walking. The scale soon says better. */
const UNASKED: Answered = { work: "very-light", leisure: "light" };

export const activityLevel = (eating: Answered | null): number => {
  const { work, leisure } = eating ?? UNASKED;
  return LEVELS[work][leisure];
};

/**
 * What a minute of planned exercise costs beyond rest, in kcal per kg: resistance training of 8-15
 * repetitions and light circuits, 3.5 MET (Compendium 2011 and 2024, 02054), one of them rest.
 */
const EXERCISE_PER_KG_MIN = 2.5 / 60;

/** Energy of planned exercise beyond rest, averaged over the week, kcal/d. */
export const exerciseKcalPerDay = (minutesPerWeek: number, weightKg: number): number =>
  (EXERCISE_PER_KG_MIN * minutesPerWeek * weightKg) / 7;

/**
 * What a thousand steps cost beyond rest, in kcal per kg: ten minutes at 100 steps a minute, a brisk
 * walk of 3.8 MET (Compendium 2024, 17190), one of them rest.
 */
const PER_KG_THOUSAND_STEPS = (2.8 * 10) / 60;

/** Energy of so many more steps a day, kcal/d; fewer are negative. */
export const stepsKcal = (steps: number, weightKg: number): number =>
  (PER_KG_THOUSAND_STEPS * weightKg * steps) / 1000;
