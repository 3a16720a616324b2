import type { FoodEntry, LocalDate, MenuPlanItem, MenuPlanMeal } from "../../record/index.ts";
import type { Food } from "../foods/food.ts";
import { entryOf, itemOf } from "./entry.ts";
import type { Portion } from "./entry.ts";
import { parsePortion } from "./portions/parse.ts";
import { unitsOf } from "./portions/units.ts";

/** The words of a measure are kept where they miss the grams by no more than this. */
const SAME = 0.01;

/** How much of a planned item was to be eaten: its grams, in the words of the plan where they fit. */
export const plannedPortion = (
  { grams, portion }: Pick<MenuPlanItem, "grams" | "portion">,
  food: Food,
): Portion => {
  const read = parsePortion(portion, unitsOf(food, { hands: {}, sex: null }));
  const isSame = read.ok && Math.abs(read.value.grams - grams) <= SAME * grams;
  return { grams, said: isSame ? read.value.said : null };
};

export interface PlannedMeal {
  /** The menu's record. */
  readonly menu: string;
  readonly meal: MenuPlanMeal;
  readonly date: LocalDate;
  /** The food of each item; null for one that is not known here. */
  readonly foodOf: (ref: string) => Food | null;
  /** Portions that were other than planned, by food; null for what was left. */
  readonly changed?: ReadonlyMap<string, Portion | null>;
}

/**
 * A planned meal as an entry of the diary, with the amounts of today's table.
 * @returns null when nothing of it was eaten, or none of its foods is known
 */
export const entryOfPlanned = (planned: PlannedMeal): FoodEntry | null => {
  const { menu, meal, date, foodOf, changed } = planned;
  const items = meal.items.flatMap((item) => {
    const food = foodOf(item.food);
    if (food === null) return [];
    const portion = changed?.get(item.food);
    if (portion === null) return [];
    return [itemOf(food, portion ?? plannedPortion(item, food))];
  });
  if (items.length === 0) return null;
  return entryOf({
    date,
    meal: meal.id,
    name: meal.dish.title,
    items,
    menu: { id: menu, meal: meal.id },
  });
};
