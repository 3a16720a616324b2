import { portionText } from "@dorsal/core/food";
import type { FoodEntry } from "@dorsal/core/record";
import type { KnownFoods } from "../../foods/index.ts";
import { food as text } from "../../messages/index.ts";

/** How much an entry is, as it was said; empty where only amounts were. */
export const portionOfEntry = (
  { items, recipe }: Pick<FoodEntry, "items" | "recipe">,
  known: KnownFoods | null,
): string => {
  if (recipe !== null) return text.servings(recipe.servings);
  const [item] = items;
  if (item === undefined || items.length > 1 || item.grams === null) return "";
  const per = item.food === null ? "g" : (known?.get(item.food)?.per ?? "g");
  return portionText({ grams: item.grams, said: item.said }, per);
};

/** What an entry is called; one of several foods without a name by all of them. */
export const nameOfEntry = ({ name, items }: Pick<FoodEntry, "name" | "items">): string =>
  name || text.entry(text.listed(items.map((item) => item.name).filter((each) => each !== "")));
