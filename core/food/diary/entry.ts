import { shortened, sum } from "../../quantity/index.ts";
import { ENTRY_NAME, ITEM_NAME } from "../../record/index.ts";
import type { EntryItem, FoodEntry, LocalDate } from "../../record/index.ts";
import { amountsInGrams } from "../amounts.ts";
import type { Amounts } from "../amounts.ts";
import type { Food } from "../foods/food.ts";

/** How much of a food: g, or ml where the food is measured so, and how the person said it. */
export interface Portion {
  readonly grams: number;
  /** `2` of `slice`; null for plain grams. */
  readonly said: { readonly count: number; readonly unit: string } | null;
}

/** So much of a food as an item of an entry, its figures kept as they are today. */
export const itemOf = (food: Food, { grams, said }: Portion): EntryItem => ({
  food: food.ref,
  name: shortened(food.brand === null ? food.name : `${food.name} (${food.brand})`, ITEM_NAME),
  source: food.source,
  grams,
  said,
  amounts: { ...amountsInGrams(food.per100, grams) },
});

/** What was typed in as amounts and belongs to no food. */
export const quickItem = (name: string, amounts: Amounts): EntryItem => ({
  food: null,
  name,
  source: "own",
  grams: null,
  said: null,
  amounts: { ...amounts },
});

/**
 * An entry of these items; its energy is the sum of what they are known to have. A name may be longer
 * than an entry keeps: tables have some of two lines.
 */
export const entryOf = (
  parts: Pick<FoodEntry, "items" | "meal" | "name"> & {
    readonly date: LocalDate;
  } & Partial<Pick<FoodEntry, "menu" | "recipe">>,
): FoodEntry => ({
  menu: null,
  recipe: null,
  ...parts,
  name: shortened(parts.name, ENTRY_NAME),
  kcal: sum(parts.items.map(({ amounts }) => amounts["energy"] ?? 0)),
});

/** Energy by itself, kcal. */
export const quickEntry = (
  date: LocalDate,
  meal: string | null,
  name: string,
  amounts: Amounts,
): FoodEntry => entryOf({ date, meal, name, items: [quickItem(name, amounts)] });
