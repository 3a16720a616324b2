import { formatKcal } from "@dorsal/core/quantity";
import { plural } from "./words.ts";

/** Adding to a meal: looking for foods, choosing several, and how much of each. */
export const foodAdd = {
  title: (meal: string): string => `Add to ${meal}`,
  back: (day: string): string => day,
  search: "Search foods",
  searchHint: "apple, porridge, chicken soup …",
  clear: "Empty the search",
  /** Read out as results come. */
  found: (count: number, query: string): string =>
    count === 0 ? `Nothing for ${query}` : `${plural(count, "food")} for ${query}`,
  searching: "Looking …",
  failed: "The table of foods could not be opened. Reload the app, or use quick add.",
  none: (query: string): string => `Nothing is called “${query}” here.`,
  noneText: "Try one word of it, or add it another way:",
  otherWays: "Not what you mean?",

  usual: "As usual",
  usualAdd: (count: number): string => (count === 2 ? "Add both" : `Add all ${count}`),
  recents: "Eaten before",
  allRecents: "Show all",
  favourites: "Favourites",
  recipes: "Recipes",
  empty: "What you eat will stand here, so that the next time it takes one tap.",
  recipe: "Recipe",

  chosen: "Chosen",
  choose: (name: string, sub: string): string =>
    [name, sub].filter((part) => part !== "").join(", "),
  portionOf: (name: string, portion: string): string => `How much ${name}: ${portion}`,
  remove: (name: string): string => `Leave out ${name}`,
  star: (name: string): string => `Favourite: ${name}`,
  sub: (portion: string, energy: number | null): string =>
    energy === null ? portion : `${portion}, ${formatKcal(energy)}`,

  total: (count: number, energy: number): string =>
    `${plural(count, "food")}, ${formatKcal(energy)}`,
  totalAtLeast: (count: number, energy: number): string =>
    `${plural(count, "food")}, at least ${formatKcal(energy)}`,
  add: (count: number): string => `Add ${count}`,

  portion: {
    done: "Done",
    by: "Counted in",
    servings: "Servings",
    grams: "Weighed",
    gramsLabel: "g of the dish",
    unweighed: "What the whole dish weighs is not known; it is in the recipe to be filled in.",
  },
};
