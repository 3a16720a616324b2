import { sum } from "../../quantity/index.ts";
import type { FoodEntry, LocalDate, MenuPlanItem, MenuPlanMeal } from "../../record/index.ts";
import { amountsInGrams } from "../amounts.ts";
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

/** Energy of something planned, kcal. */
export interface PlannedEnergy {
  readonly kcal: number;
  /** False where a food is not known here or does not say its energy: it is then a least. */
  readonly isWhole: boolean;
}

/** What planned items have together, by today's table, each in the grams it is to be eaten in. */
export const energyOfPlanned = (
  items: readonly Pick<MenuPlanItem, "food" | "grams">[],
  foodOf: (ref: string) => Food | null,
): PlannedEnergy => {
  const each = items.map(({ food, grams }) => {
    const known = foodOf(food);
    return known ? amountsInGrams(known.per100, grams).energy : undefined;
  });
  return {
    kcal: sum(each.map((kcal) => kcal ?? 0)),
    isWhole: each.every((kcal) => kcal !== undefined),
  };
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

export interface PlannedNoted {
  /** Null when nothing of it was eaten, or none of its foods is known. */
  readonly entry: FoodEntry | null;
  /** What was to be noted and is not known here, as from a newer version or a table that was removed. */
  readonly unknown: readonly MenuPlanItem[];
}

/** A planned meal as an entry of the diary, with the amounts of today's table, and what it lacks. */
export const entryOfPlanned = (planned: PlannedMeal): PlannedNoted => {
  const { menu, meal, date, foodOf, changed } = planned;
  const wanted = meal.items.filter((item) => changed?.get(item.food) !== null);
  const items = wanted.flatMap((item) => {
    const food = foodOf(item.food);
    if (food === null) return [];
    return [itemOf(food, changed?.get(item.food) ?? plannedPortion(item, food))];
  });
  const entry =
    items.length === 0
      ? null
      : entryOf({
          date,
          meal: meal.id,
          name: meal.dish.title,
          items,
          menu: { id: menu, meal: meal.id },
        });
  return { entry, unknown: wanted.filter((item) => foodOf(item.food) === null) };
};
