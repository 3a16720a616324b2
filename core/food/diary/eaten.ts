import type { KitchenMeal } from "../../record/index.ts";
import type { RecentFood } from "../find/find.ts";
import type { DiaryEntry } from "./items.ts";

/**
 * What a search needs of the diary: each food with the kind of meal it was eaten at, in the order of
 * the entries. A recipe counts as itself, not as what is in it; what was only typed in is left out.
 */
export const eatenFoods = (
  entries: readonly DiaryEntry[],
  meals: readonly KitchenMeal[],
): readonly RecentFood[] => {
  const slots = new Map(meals.map(({ id, slot }) => [id, slot]));
  return entries.flatMap(({ body }) => {
    const meal = body.meal === null ? null : (slots.get(body.meal) ?? null);
    return body.recipe === null
      ? body.items.flatMap(({ food }) => (food === null ? [] : [{ ref: food, meal }]))
      : [{ ref: `recipe:${body.recipe.id}`, meal }];
  });
};
