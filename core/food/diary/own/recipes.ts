import { err, ok, sum } from "../../../quantity/index.ts";
import type { Result } from "../../../quantity/index.ts";
import { ENTRY_GRAMS, ENTRY_ITEMS } from "../../../record/index.ts";
import type { EntryItem, FoodEntry, LocalDate, Recipe, RecipeItem } from "../../../record/index.ts";
import { sumAmounts } from "../../amounts.ts";
import type { Totals } from "../../amounts.ts";
import { rangeFault } from "../../fault.ts";
import type { FoodFault } from "../../fault.ts";
import { entryOf } from "../entry.ts";
import { amountsOfItem, timesItem } from "../items.ts";
import type { DiaryEntry } from "../items.ts";

export type RecipeFault =
  | FoodFault
  /** A part was weighed, and what the whole weighs is not known. */
  | { readonly code: "no-cooked-weight"; readonly recipe: string }
  | { readonly code: "no-name" }
  | { readonly code: "no-foods" }
  | { readonly code: "too-many-foods"; readonly count: number; readonly most: number };

/** What the whole recipe has, each of its foods counted. */
export const recipeTotals = ({ items }: Pick<Recipe, "items">): Totals =>
  sumAmounts(items.map(amountsOfItem));

/** What the whole weighs, g: as it was weighed cooked, else all that went in. */
export const recipeWeightG = ({ cookedG, items }: Pick<Recipe, "cookedG" | "items">): number =>
  cookedG ?? sum(items.map(({ grams }) => grams));

/** How much of a recipe: servings, or g of the dish as it is eaten. */
export type RecipePart = { readonly servings: number } | { readonly grams: number };

/** What an entry can name: anything more than nothing, up to a hundred. */
const LEAST_SERVINGS = Number.MIN_VALUE;
const MOST_SERVINGS = 100;

/**
 * A part of a recipe as an entry of the diary: every food of it by itself, with all that is known of
 * it. More than 0 and up to 100 servings, or up to 20 kg of the whole where it was weighed; otherwise
 * a fault.
 */
export const entryOfRecipe = (
  { id, body: recipe }: { readonly id: string; readonly body: Recipe },
  part: RecipePart,
  { date, meal }: { readonly date: LocalDate; readonly meal: string | null },
): Result<FoodEntry, RecipeFault> => {
  const servings = servingsOf(recipe, part);
  if (!servings.ok) return servings;
  const fault = rangeFault("servings", servings.value, LEAST_SERVINGS, MOST_SERVINGS, "servings");
  if (fault !== null) return err(fault);
  const times = servings.value / recipe.servings;
  const items = recipe.items.map((item) => entryItemOf(timesItem(item, times)));
  const heaviest = Math.max(...items.map(({ grams }) => grams ?? 0));
  const tooMuch = rangeFault("grams", heaviest, ENTRY_GRAMS.least, ENTRY_GRAMS.most, "g");
  if (tooMuch !== null) return err(tooMuch);
  return ok(
    entryOf({ date, meal, name: recipe.name, items, recipe: { id, servings: servings.value } }),
  );
};

const servingsOf = (recipe: Recipe, part: RecipePart): Result<number, RecipeFault> => {
  if ("servings" in part) return ok(part.servings);
  const { cookedG, name, servings } = recipe;
  if (cookedG === null) return err({ code: "no-cooked-weight", recipe: name });
  return ok((part.grams / cookedG) * servings);
};

/** An item of a recipe as one of the diary. */
export const entryItemOf = ({
  food,
  name,
  source,
  grams,
  said,
  amounts,
}: RecipeItem): EntryItem => ({
  food,
  name,
  source,
  // Without a weight only the amounts were said.
  grams: grams === 0 ? null : grams,
  said,
  amounts,
});

/**
 * A meal as a recipe: all foods of these entries, in their order. A food of which only the amounts
 * were said goes in with 0 g. Needs a name and 1 to 80 foods; otherwise a fault.
 */
export const recipeFromMeal = (
  entries: readonly DiaryEntry[],
  { name, servings }: { readonly name: string; readonly servings: number },
): Result<Recipe, RecipeFault> => {
  const items = entries
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ body }) => body.items);
  if (name.trim() === "") return err({ code: "no-name" });
  if (items.length === 0) return err({ code: "no-foods" });
  if (items.length > ENTRY_ITEMS) {
    return err({ code: "too-many-foods", count: items.length, most: ENTRY_ITEMS });
  }
  const fault = rangeFault("servings", servings, 0.25, MOST_SERVINGS, "servings");
  if (fault !== null) return err(fault);
  return ok({
    name: name.trim(),
    servings,
    cookedG: null,
    items: items.map((item, at) => recipeItemOf(item, `food-${at + 1}`)),
    steps: "",
  });
};

/** An item of the diary as one of a recipe, under an id that no other one there has. */
export const recipeItemOf = (
  { food, name, source, grams, said, amounts }: EntryItem,
  id: string,
): RecipeItem => ({ id, food, name, source, grams: grams ?? 0, said, amounts });
