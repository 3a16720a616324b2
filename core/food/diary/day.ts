import type { FoodDay, Kitchen, KitchenMeal } from "../../record/index.ts";
import { addTotals, isWhole, sumAmounts } from "../amounts.ts";
import type { Totals } from "../amounts.ts";
import { amountsOfItem } from "./items.ts";
import type { DiaryEntry } from "./items.ts";
import { plateOf } from "./plate.ts";
import type { KindOfFood, PlateEaten } from "./plate.ts";

/** One meal of a day. */
export interface MealView {
  /** Null for what belongs to none of the person's meals, or to one that they took away. */
  readonly meal: KitchenMeal | null;
  /** In the order in which they were first written. */
  readonly entries: readonly DiaryEntry[];
  /** Over the foods of all entries, a recipe's each by itself; `energy` is the meal's. */
  readonly totals: Totals;
}

/** A day of the diary. */
export interface DayView {
  /** Every meal of the kitchen in its order, empty ones too; then, where there is any, or it is wanted, the rest. */
  readonly meals: readonly MealView[];
  readonly totals: Totals;
  /** False where a food does not say its energy: the day's energy is then a least. */
  readonly isEnergyWhole: boolean;
  readonly isEmpty: boolean;
  /** What the person said of the whole day; null before. */
  readonly mark: FoodDay["mark"] | null;
  /** Vegetables and fruit, as far as the foods' kinds are known. */
  readonly plate: PlateEaten;
}

export interface DayParts {
  /** Those of one day. */
  readonly entries: readonly DiaryEntry[];
  readonly mark: FoodDay["mark"] | null;
  readonly kitchen: Pick<Kitchen, "meals">;
  /** What is known of a food by its ref: its kind and its measures; null where it is not there. */
  readonly kindOf: KindOfFood;
  /** Whether what belongs to no meal has its place though nothing was noted there. */
  readonly hasRest?: boolean;
}

/** A day as it is shown: its meals, what they have together, and what of it is not known. */
export const dayView = ({ entries, mark, kitchen, kindOf, hasRest = false }: DayParts): DayView => {
  const inOrder = entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const own = new Set(kitchen.meals.map(({ id }) => id));
  const rest = inOrder.filter(({ body: { meal } }) => meal === null || !own.has(meal));
  const meals = [
    ...kitchen.meals.map((meal) =>
      mealView(
        meal,
        inOrder.filter(({ body }) => body.meal === meal.id),
      ),
    ),
    ...(rest.length === 0 && !hasRest ? [] : [mealView(null, rest)]),
  ];
  const totals = addTotals(meals.map((meal) => meal.totals));
  return {
    meals,
    totals,
    isEnergyWhole: isWhole(totals.energy),
    isEmpty: entries.length === 0,
    mark,
    plate: plateOf(
      inOrder.flatMap(({ body }) => body.items),
      kindOf,
    ),
  };
};

const mealView = (meal: KitchenMeal | null, entries: readonly DiaryEntry[]): MealView => ({
  meal,
  entries,
  totals: sumAmounts(entries.flatMap(({ body }) => body.items.map(amountsOfItem))),
});
