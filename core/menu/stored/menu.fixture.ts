import type { Meal, Menu, MenuDay, MenuItem } from "../types.ts";

/** Two days of a menu, small enough to be read; its sums are not those of its grams. */

const item = (food: string, name: string, grams: number, part: Partial<MenuItem>): MenuItem => ({
  food,
  name,
  ndb: "09040",
  fdc: 173_944,
  role: "fruit",
  part: "fruit",
  grams,
  portion: "1 medium",
  locked: false,
  leftover: false,
  ...part,
});

const breakfast: Meal = {
  name: "Breakfast",
  slot: "breakfast",
  dish: {
    template: "bowl",
    title: "Oats with banana",
    steps: ["Boil the oats.", "Slice the banana over them."],
  },
  items: [
    item("porridge-made-with-water", "Porridge made with water", 234, {
      role: "oat",
      part: "base",
      portion: "1 cup",
    }),
    item("banana", "Banana", 118, {}),
  ],
};
const dinner: Meal = {
  name: "Dinner",
  slot: "dinner",
  dish: { template: "plate", title: "Lentils with rice", steps: ["Cook both."] },
  items: [
    item("lentils-boiled", "Lentils, boiled", 198, {
      role: "legume",
      part: "main",
      portion: "1 cup",
      locked: true,
    }),
  ],
};

const day = (number: number, training: boolean): MenuDay => ({
  day: number,
  training,
  target: { energyKcal: 1900, proteinG: 90 },
  meals: [breakfast, dinner],
  totals: { energy: 1890, protein: 92, fibre: 31 },
  by: "solver",
});

/** In the order of the request's meals. */
export const MEAL_IDS = ["breakfast", "dinner"] as const;

export const MENU: Menu = {
  request: {
    sex: "female",
    age: 41,
    weightKg: 68,
    heightCm: 170,
    energyKcal: 1900,
    leastKcal: 1600,
    proteinG: 90,
    proteinBy: "usual",
    diet: "vegetarian",
    without: ["pork"],
    allergens: ["treeNuts"],
    dislikes: ["okra"],
    likes: [],
    atHome: ["banana"],
    days: 2,
    seed: 1,
    training: [1],
    cost: "high",
    time: "long",
    meals: [
      { name: "Breakfast", slot: "breakfast" },
      { name: "Dinner", slot: "dinner" },
    ],
    batch: false,
    locked: [],
  },
  days: [day(0, false), day(1, true)],
  weekly: {},
  unmet: [
    {
      nutrient: "vitaminD",
      name: "Vitamin D",
      share: 0.6,
      missingPerDay: 6,
      unit: "mcg",
      fixes: [{ kind: "supplement", food: null, gramsPerDay: null, text: "a supplement of 6 mcg" }],
      text: "Vitamin D: 60 % of the reference intake.",
    },
  ],
  shopping: [
    {
      aisle: "fruit",
      food: "banana",
      name: "Banana",
      grams: 236,
      text: "2 medium (about 240 g)",
      atHome: true,
    },
    {
      aisle: "pulses",
      food: "lentils-boiled",
      name: "Lentils, boiled",
      grams: 396,
      text: "160 g dry",
      atHome: false,
    },
  ],
  notes: ["This is information, not medical advice."],
};
