import type { MealSlot } from "../../food/index.ts";
import type { NoMenu } from "../types.ts";

const SLOT_NAMES: Readonly<Record<MealSlot, string>> = {
  breakfast: "Breakfast",
  lunch: "Lunch",
  dinner: "Dinner",
  snack: "Snack",
};

type Who = Extract<NoMenu, { code: "not-for-them" }>["who"];

const NOT_FOR_THEM: Readonly<Record<Who, string>> = {
  "under-19":
    "Menus are made for adults from 19 on: before that a growing body needs other amounts, which Dorsal does not have. Ask a doctor or a dietitian.",
  pregnant:
    "No menu is made in pregnancy: other amounts hold then, which Dorsal does not have, and some foods are better left out. Go by what your midwife or doctor tells you.",
  breastfeeding:
    "No menu is made while breastfeeding: other amounts hold then, which Dorsal does not have. Go by what your midwife or doctor tells you.",
  "kidney-disease":
    "No menu is made with kidney disease: protein, potassium and phosphorus are then set by a clinician, and the amounts here may be wrong for you. A renal dietitian can plan with you.",
};

/** What is said of a request that cannot be used. */
export const requestMessages = {
  request: "an object with sex, age, weightKg, heightCm and energyKcal",
  range: (least: number, most: number, unit: string): string => `${least} to ${most} ${unit}`,
  whole: (least: number, most: number, what: string): string =>
    `a whole number from ${least} to ${most}${what === "" ? "" : ` ${what}`}`,
  words: "a list of words",
  yesOrNo: "true or false",
  oneOf: (choices: readonly string[]): string => `one of ${choices.join(", ")}`,
  foodWord:
    'a food or a kind of food that Dorsal knows, as "mushrooms", "fish" or the id of a food',
  foodId: "the id of a food that Dorsal comes with",
  meal: 'a list of meals, as { "name": "Brunch", "slot": "breakfast" }',
  meals: "2 to 7 meals",
  otherName: "another name: two meals of a day cannot be called the same",
  locked: 'a list of items, as { "day": 0, "meal": "Lunch", "food": "banana", "grams": 118 }',
  slotName: (slot: MealSlot): string => SLOT_NAMES[slot],
  notForThem: (who: Who): string => NOT_FOR_THEM[who],
} as const;

/** A fault as a person reads it. */
export const menuFaultText = (field: string, value: string, expected: string): string =>
  `${field === "" ? "the request" : field} is ${value}; expected: ${expected}.`;
