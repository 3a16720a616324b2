/**
 * Dishes: what the items of a meal are called together, and how they are put on a plate. A template
 * has a place for each role; the first whose places fit gives title and steps. No amount changes.
 */
import type { MealSlot } from "../../food/index.ts";
import { dishMessages } from "../messages/dishes.ts";
import type { Dish, MenuItem } from "../types.ts";
import { BREAKFASTS } from "./breakfasts.ts";
import { MAIN_MEALS } from "./main-meals.ts";
import { partsOf } from "./parts.ts";
import { SNACKS } from "./snacks.ts";
import type { Template } from "./template.ts";

const TEMPLATES: Readonly<Record<MealSlot, readonly Template[]>> = {
  breakfast: BREAKFASTS,
  lunch: MAIN_MEALS,
  dinner: MAIN_MEALS,
  snack: SNACKS,
};

/** What items of a slot are as a dish. */
export const dishOf = (slot: MealSlot, items: readonly MenuItem[]): Dish => {
  const parts = partsOf(items);
  const template = TEMPLATES[slot].find(({ fits }) => fits(parts));
  if (!template || parts.all.length === 0)
    return { template: "plate", title: dishMessages.plate(parts.all), steps: [] };
  const title = template.title(parts);
  return {
    template: template.id,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    steps: [
      ...(items.some(({ leftover }) => leftover) ? [dishMessages.leftover] : template.steps(parts)),
      ...dishMessages.beside(template.beside?.(parts) ?? []),
    ],
  };
};
