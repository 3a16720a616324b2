import type { EntryItem, OwnFood, Recipe } from "../../../record/index.ts";
import { amountsOfWhole, scaleAmounts } from "../../amounts.ts";
import { FOOD_SOURCES, NOTHING_SAID } from "../../foods/food.ts";
import type { Food, FoodSource } from "../../foods/food.ts";
import { amountsOfItem } from "../items.ts";
import { recipeTotals, recipeWeightG } from "./recipes.ts";
import { servingLabel } from "./messages.ts";

const sourceOf = (source: string): FoodSource =>
  FOOD_SOURCES.find((one) => one === source) ?? "own";

/** A food that the person entered, as a food like any other. */
export const foodOfOwn = (id: string, own: OwnFood): Food => ({
  ...NOTHING_SAID,
  ref: `own:${id}`,
  name: own.name,
  brand: own.brand === "" ? null : own.brand,
  barcode: own.barcode,
  source: sourceOf(own.source),
  per: own.per,
  per100: amountsOfItem({ amounts: own.per100 }),
  portions: own.portions,
  usual: own.portions[0]?.grams ?? null,
});

/**
 * The food of an item by the item's own figures, to change the portion when the food itself is gone.
 * Null where it belongs to no food or says no weight.
 */
export const foodOfItem = (item: EntryItem): Food | null => {
  const { food: ref, name, grams, said } = item;
  if (ref === null || grams === null || grams === 0) return null;
  return {
    ...NOTHING_SAID,
    ref,
    name,
    source: sourceOf(item.source),
    per100: scaleAmounts(amountsOfItem(item), 100 / grams),
    portions:
      said === null || said.count === 0
        ? []
        : [{ label: `1 ${said.unit}`, grams: grams / said.count }],
    usual: grams,
  };
};

/**
 * A recipe as one food, to be found and looked at: it knows what all its foods know. Eaten, it becomes
 * an entry by `entryOfRecipe`, which keeps every food by itself.
 */
export const foodOfRecipe = (id: string, recipe: Recipe): Food => {
  const weightG = recipeWeightG(recipe);
  const servingG = weightG / recipe.servings;
  return {
    ...NOTHING_SAID,
    ref: `recipe:${id}`,
    name: recipe.name,
    source: "own",
    per100: weightG > 0 ? scaleAmounts(amountsOfWhole(recipeTotals(recipe)), 100 / weightG) : {},
    portions: servingG > 0 ? [{ label: `1 ${servingLabel}`, grams: servingG }] : [],
    usual: servingG > 0 ? servingG : null,
  };
};
