import type { FoodSource } from "@dorsal/core/food";
import type { FoodDay, KitchenMeal } from "@dorsal/core/record";
import { formatKcal } from "@dorsal/core/quantity";
import { plural } from "./words.ts";

const SLOT_NAMES: Readonly<Record<KitchenMeal["slot"], string>> = {
  breakfast: "Breakfast",
  lunch: "Lunch",
  dinner: "Dinner",
  snack: "Snacks",
};

type Named = Pick<KitchenMeal, "name" | "slot">;

const mealName = ({ name, slot }: Named): string => name || SLOT_NAMES[slot];

/** A meal in the middle of a sentence: a usual name in small letters, one's own as it was typed. */
const inSentence = ({ name, slot }: Named): string => name || SLOT_NAMES[slot].toLowerCase();

/** `Oats, milk and banana`; of a long list the first three and how many more. */
const listed = (names: readonly string[]): string => {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
};

/** The diary: what was eaten on a day, meal by meal. */
export const food = {
  title: "Food",
  before: "The day before",
  after: "The day after",
  toToday: "To today",

  kcal: formatKcal,
  listed,
  mealName,
  mealInSentence: inSentence,
  slots: SLOT_NAMES,
  noMeal: "At no meal",
  inNoMeal: "no meal",
  add: (meal: string): string => `Add to ${meal}`,
  more: (meal: string): string => `More for ${meal}`,
  entry: (name: string): string => name || "Energy",
  open: (name: string, portion: string, energy: string): string =>
    [name, portion, energy].filter((part) => part !== "").join(", "),
  servings: (servings: number): string =>
    servings === 1 ? "1 serving" : `${Number(servings.toFixed(2))} servings`,
  /** Energy of a meal of which some is not known. */
  atLeast: (value: number): string => `at least ${formatKcal(value)}`,

  asUsual: (names: readonly string[]): string => `As usual: ${listed(names)}`,
  asBefore: (day: string, names: readonly string[]): string =>
    `As ${day === "Yesterday" ? "yesterday" : `on ${day}`}: ${listed(names)}`,
  added: (count: number, meal: string): string => `${plural(count, "food")} added to ${meal}.`,

  notSaved: "It could not be saved. ",
  undone: "Taken back.",
  removed: (name: string): string => `${name} removed.`,
  changed: (name: string): string => `${name} changed.`,

  sources: {
    usda: "USDA",
    label: "Label",
    openFoodFacts: "Open Food Facts",
    own: "Own",
  } satisfies Record<FoodSource, string>,
  sourceHints: {
    usda: "Analysed or calculated by the US Department of Agriculture",
    label: "As it stands on the packet",
    openFoodFacts: "Typed off a packet by volunteers",
    own: "Entered by you",
  } satisfies Record<FoodSource, string>,

  card: {
    title: "How the day stands",
    so: (energy: string): string => `So far ${energy}.`,
    nothing: "Nothing noted yet.",
    how: "Press + at a meal and type what you had; a word of it is enough.",
    unset: "No target for energy is set.",
    set: "Set a goal",
  },

  day: {
    open: "More for this day",
    title: "More for this day",
    copy: "Copy a whole day to here",
    recipes: "Recipes",
    nutrients: "All nutrients",
  },

  copy: {
    from: "Copy from",
    nothing: "Nothing was noted then.",
    what: (names: readonly string[], energy: string): string => `${listed(names)}: ${energy}`,
    do: (count: number): string => (count === 0 ? "Copy" : `Copy ${plural(count, "food")}`),
    done: (count: number): string => `${plural(count, "food")} copied.`,
    to: "Copy to another day",
    day: "Day",
    here: "Copy it",
    doneTo: (day: string): string => `Copied to ${day}.`,
  },

  meal: {
    title: (meal: string, day: string): string =>
      `${meal}, ${/^(?:Today|Yesterday)$/u.test(day) ? day.toLowerCase() : day}`,
    copyHere: "The same meal of another day",
    recipe: "Keep it as a recipe",
    recipeName: "Name of the recipe",
    recipeServings: "Servings it makes",
    recipeSave: "Save the recipe",
    recipeSaved: (name: string): string => `${name} is among your recipes.`,
    names: "Names and order of meals",
  },

  edit: {
    save: "Save",
    remove: "Remove",
    meal: "Meal",
    favourite: "Favourite",
    kept: "Its figures stay as they were on that day.",
    servings: "Servings",
    parts: "What is in it",
  },

  portion: {
    amount: "How much",
    hint: "A number, or words: 150 g, 1 1/2 cups, 2 slices",
    unit: "Counted in",
    less: "Less",
    more: "More",
    hand: (hand: string, grams: number, per: string): string =>
      `${hand}, about ${Math.round(grams)} ${per}`,
    weigh: "Weigh your hand once",
    is: (portion: string, energy: string, protein: string | null): string =>
      [portion, energy, protein].filter((part) => part !== null).join(", "),
    protein: (grams: number): string => `${Number(grams.toFixed(1))} g protein`,
    noEnergy: "energy not known",
  },

  quick: {
    open: "Quick add",
    title: "Quick add",
    name: "What it was (may be empty)",
    kcal: "Energy in kcal",
    protein: "Protein, g",
    carbohydrate: "Carbohydrate, g",
    fat: "Fat, g",
    more: "May be empty: what is not known stays unknown.",
    reckoned: (energy: number): string => `Together these have about ${formatKcal(energy)}.`,
    wrong: (most: number): string =>
      `Type the energy as a number from 1 to ${formatKcal(most)}, or protein, carbohydrate and fat.`,
    wrongGrams: "Protein, carbohydrate and fat are numbers of grams, up to 2,000, or empty.",
    add: "Add",
    added: (energy: number): string => `${formatKcal(energy)} noted.`,
  },

  mark: {
    title: "This day is",
    said: (label: string): string => `Marked: ${label.toLowerCase()}.`,
    marks: {
      open: {
        label: "Open",
        hint: "Still being written; with little in it, it is taken as half noted.",
      },
      complete: { label: "Complete", hint: "Nothing is missing, however little it is." },
      partial: {
        label: "Half noted",
        hint: "Something is missing; what you use is reckoned without this day.",
      },
      fasted: { label: "Fasted", hint: "Nothing or next to nothing was eaten, on purpose." },
    } satisfies Record<FoodDay["mark"] | "open", { readonly label: string; readonly hint: string }>,
  },
};
