import { formatKcal } from "@dorsal/core/quantity";
import { plural } from "./words.ts";

/** Recipes: dishes of one's own. */
export const foodRecipes = {
  title: "Recipes",
  back: "Food",
  backToList: "Recipes",
  intro:
    "A dish that you cook again: its foods once, then a serving in one tap. Every nutrient is kept.",
  empty: "No recipe yet",
  emptyText: "Begin one here, or keep a meal of the diary as a recipe from its menu.",
  add: "New recipe",
  row: (servings: number, kcal: number): string =>
    `${plural(Number(servings.toFixed(2)), "serving")}, ${formatKcal(kcal)} each`,
  name: "Name",
  servings: "Servings it makes",
  cooked: "Weight of the whole dish when it is done, g",
  cookedHint: "May be empty. With it you can weigh your plate instead of guessing servings.",
  foods: "What goes in",
  noFoods: "No food in it yet.",
  addFoods: "Add foods",
  addTitle: "Add to the recipe",
  search: "Search foods for the recipe",
  take: (count: number): string => `Take ${plural(count, "food")}`,
  steps: "How it is made",
  draft: "What you typed before is here again.",
  startOver: "Start over",
  begunAnew: "Started over.",
  save: "Save",
  saved: (name: string): string => `${name} saved.`,
  each: (kcal: string, protein: string | null): string =>
    `A serving has ${kcal}${protein === null ? "" : ` and ${protein} protein`}.`,
  eachAtLeast: (kcal: string): string =>
    `A serving has at least ${kcal}; of some foods it is not known.`,
  remove: "Delete this recipe",
  removed: (name: string): string => `${name} deleted. What was eaten of it stays.`,
  missing: "This recipe is not here",
  missingText: "It may have been deleted.",
  wrongName: "Give it a name, so that it is found again.",
  wrongFoods: "Add at least one food.",
  wrongServings: "Servings are a number from 0.25 to 100.",
  wrongCooked: "The weight is a number of grams from 1 to 100,000, or empty.",
  leaveOut: (name: string): string => `Leave out ${name}`,
  size: (name: string, portion: string): string => `How much ${name}: ${portion}`,
  log: "Eat some of it",
  logged: (name: string, meal: string): string => `${name} added to ${meal}.`,
};
