import { shortened } from "../../quantity/index.ts";
import { ITEM_NAME } from "../../record/index.ts";
import type { Kitchen } from "../../record/index.ts";

export type ChosenFood = Kitchen["favourites"][number];

/** The most that a list of the kitchen holds. */
export const MOST_CHOSEN = 500;

/**
 * The list with the food on it, newest first, or without it where it was on it. Of a full list the
 * oldest leaves.
 */
export const toggleChosen = (
  list: readonly ChosenFood[],
  food: ChosenFood,
): readonly ChosenFood[] => {
  const others = list.filter(({ id }) => id !== food.id);
  if (others.length < list.length) return others;
  const named = { ...food, name: shortened(food.name, ITEM_NAME) };
  return [named, ...others].slice(0, MOST_CHOSEN);
};
