import type { KitchenMeal, Timestamp } from "../../record/index.ts";
import type { MealSlot } from "../foods/types.ts";

/** The hour around which each kind of meal is usually eaten (our own rule). */
const USUAL_HOUR: Readonly<Record<MealSlot, number>> = {
  breakfast: 8,
  lunch: 12.5,
  snack: 16,
  dinner: 19,
};

const DAY_HOURS = 24;

/** Hours of the day, as the clock stood for the person. */
const hourOf = (at: Timestamp): number => Number(at.slice(11, 13)) + Number(at.slice(14, 16)) / 60;

/** Hours between two times of day, the shorter way round the clock. */
const apart = (one: number, other: number): number => {
  const hours = Math.abs(one - other);
  return Math.min(hours, DAY_HOURS - hours);
};

/**
 * The meal that something eaten now most likely belongs to: that whose usual hour is nearest, of two
 * the one that comes first in the person's day. Null where they have no meals.
 */
export const mealAt = (meals: readonly KitchenMeal[], at: Timestamp): KitchenMeal | null => {
  const now = hourOf(at);
  let nearest: KitchenMeal | null = null;
  for (const meal of meals)
    if (
      nearest === null ||
      apart(USUAL_HOUR[meal.slot], now) < apart(USUAL_HOUR[nearest.slot], now)
    )
      nearest = meal;
  return nearest;
};
