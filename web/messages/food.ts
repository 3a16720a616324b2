import type { FoodDay, KitchenMeal } from "@dorsal/core/record";

const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");

const SLOT_NAMES: Readonly<Record<KitchenMeal["slot"], string>> = {
  breakfast: "Breakfast",
  lunch: "Lunch",
  dinner: "Dinner",
  snack: "Snacks",
};

/** A meal in the middle of a sentence: a usual name in small letters, one's own as it was typed. */
const inSentence = ({ name, slot }: Pick<KitchenMeal, "name" | "slot">): string =>
  name || SLOT_NAMES[slot].toLowerCase();

/** The diary: what was eaten on a day, meal by meal. */
export const food = {
  title: "Food",
  before: "The day before",
  after: "The day after",
  toToday: "To today",

  kcal: (kcal: number): string => `${whole(kcal)} kcal`,
  mealName: ({ name, slot }: Pick<KitchenMeal, "name" | "slot">): string =>
    name || SLOT_NAMES[slot],
  mealInSentence: inSentence,
  slots: SLOT_NAMES,
  noMeal: "At no meal",
  add: (meal: string): string => `Add to ${meal}`,
  quick: "Energy",
  entry: (name: string): string => name || "Energy",

  nothing: "Nothing noted for this day yet.",
  notSaved: "It could not be saved. ",
  undone: "Taken back.",

  mark: {
    title: "This day is",
    said: (label: string): string => `Marked: ${label.toLowerCase()}.`,
    marks: {
      open: { label: "Open", hint: "A day with little in it is taken as half noted" },
      complete: { label: "Complete", hint: "Nothing is missing, however little it is" },
      partial: { label: "Half noted", hint: "Something is missing; the day is left out" },
      fasted: { label: "Fasted", hint: "Nothing was eaten, on purpose" },
    } satisfies Record<FoodDay["mark"] | "open", { readonly label: string; readonly hint: string }>,
  },
};
