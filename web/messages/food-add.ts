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
  /** Where some of it is there already. */
  usualRest: "Add the rest",
  recents: "Eaten before",
  allRecents: "Show all",
  favourites: "Favourites",
  recipes: "Recipes",
  empty: "What you eat will stand here, so that the next time it takes one tap.",
  recipe: "Recipe",

  taken: "Added",
  addNow: (name: string, sub: string): string =>
    `Add ${[name, sub].filter((part) => part !== "").join(", ")}`,
  takeOut: (name: string): string => `Take out ${name}`,
  portionOf: (name: string, sub: string): string => `How much ${name}: ${sub}`,
  star: (name: string): string => `Favourite: ${name}`,
  sub: (portion: string, energy: number | null): string =>
    energy === null ? portion : `${portion}, ${formatKcal(energy)}`,
  added: (name: string, meal: string): string => `${name} added to ${meal}.`,

  /** What a meal holds by now. */
  count: (count: number): string => (count === 0 ? "Nothing yet" : plural(count, "food")),
  status: (said: string, meal: string, count: string, energy: string): string =>
    `${said} ${meal}: ${count.toLowerCase()}, ${energy}`,
  undo: (said: string): string => `Undo: ${said}`,
  done: "Done",

  portion: {
    add: "Add",
    done: "Done",
    takeOut: "Take out",
    asItWas: (sub: string): string => `As it was: ${sub}.`,
    by: "Counted in",
    servings: "Servings",
    grams: "Weighed",
    gramsLabel: "g of the dish",
    unweighed: "To weigh your plate instead, enter in the recipe what the whole dish weighs.",
  },
};
