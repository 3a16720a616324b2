import { mealOf } from "../plan/day.ts";
import type { MenuDay } from "../types.ts";
import { withDay } from "./places.ts";

/**
 * Days after a day was changed: what was left over from a meal that is another one now is cooked
 * fresh, with the same amounts, so that the next day keeps its limits.
 */
export const afterChange = (days: readonly MenuDay[], changed: MenuDay): readonly MenuDay[] => {
  const before = days.find(({ day }) => day === changed.day);
  const next = days.find(({ day }) => day === changed.day + 1);
  const all = withDay(days, changed);
  if (!before || !next) return all;
  const cooked = new Set(
    changed.meals.flatMap(({ items }) => items.map(({ food, grams }) => `${food}.${grams}`)),
  );
  const meals = next.meals.map((meal) => {
    const isWhole = meal.items.every(
      ({ leftover, food, grams }) => !leftover || cooked.has(`${food}.${grams}`),
    );
    return isWhole
      ? meal
      : mealOf(
          meal.name,
          meal.slot,
          meal.items.map((item) => ({ ...item, leftover: false })),
        );
  });
  return withDay(all, { ...next, meals });
};
