import type { MealSlot, NutrientId } from "../../food/index.ts";

/**
 * What every day keeps, and the margins inside of it that the model keeps, so that rounding and
 * another reading of a share change nothing. Shares of fat are kept of the energy eaten and of the
 * target at once. Numbers of nutrition.md, section 5.
 */
export const DAY = {
  energy: { least: 0.96, most: 1.04, modelLeast: 0.966, modelMost: 1.034 },
  protein: { most: 1.35, modelLeast: 1.003, modelMost: 1.345 },
  fatShare: { least: 0.22, most: 0.36, modelLeast: 0.229, modelMost: 0.347 },
  saturatedShare: { most: 0.1, modelMost: 0.0962 },
  sodiumMg: { most: 2300, modelMost: 2290 },
  /** Of an upper limit. */
  upperLimit: { modelMost: 0.99 },
} as const;

export interface ItemRange {
  readonly least: number;
  readonly most: number;
}

const range = (least: number, most: number): ItemRange => ({ least, most });

/** How many items of each part a meal has; `all` counts every one. */
export const SHAPES = {
  breakfast: { base: range(1, 2), fruit: range(1, 2), drink: range(0, 1), all: range(3, 5) },
  main: {
    main: range(1, 2),
    starch: range(1, 1),
    vegetable: range(2, 3),
    oil: range(0, 1),
    extra: range(0, 1),
    all: range(4, 7),
  },
  snack: { drink: range(0, 1), fruit: range(0, 2), all: range(1, 4) },
} as const;

/** The least share of the energy of an even day that a meal of a slot has, and the most. */
export const MEAL_WEIGHTS: Readonly<Record<MealSlot, number>> = {
  breakfast: 25,
  lunch: 32,
  dinner: 33,
  snack: 12,
};
export const MEAL_ENERGY: Readonly<Record<MealSlot, ItemRange>> = {
  breakfast: range(0.6, 1.5),
  lunch: range(0.6, 1.45),
  dinner: range(0.6, 1.45),
  snack: range(0.25, 1.9),
};

/** Items of a day; a vegan one needs more of them to bring the same. */
export const MOST_ITEMS = { usual: 15, vegan: 18 } as const;

/** What a whole reference intake that is lacking costs, in points (nutrition.md, section 5). */
const MISSING = { usual: 60, hard: 10, salt: 2 } as const;
const HARD: ReadonlySet<NutrientId> = new Set([
  "vitaminD",
  "vitaminE",
  "vitaminB12",
  "choline",
  "potassium",
]);

export const missingPrice = (id: NutrientId): number => {
  // Salt is the last thing that a menu should look for.
  if (id === "sodium") return MISSING.salt;
  return HARD.has(id) ? MISSING.hard : MISSING.usual;
};

/** A day aims at so much of what is still needed, so that the sum of the days is reached. */
export const AIM = 1.01;
/** What one day may be asked for of what the week still needs, of the reference intake. */
export const CATCH_UP = { least: 0.75, most: 1.4 } as const;

/** Points: kcal off the target as a share of it, an item, an earlier use of the food in these days. */
export const PRICES = {
  energyOff: 1,
  item: 0.01,
  half: 0.007,
  used: { everyday: 0.07, usual: 0.15, unusual: 0.15 },
  usedStaple: 0,
  otherStaple: 0.06,
  usedKind: 0.03,
  /** A kind that came as often as is enough for these days, and one at two meals of a day. */
  oftenKind: 0.5,
  oftenEgg: 2.5,
  /** A group that came at as many meals as is usual for these days. */
  oftenGroup: 0.4,
  sameDay: 0.2,
  taste: 0.045,
  /** Ultra-processed food comes where nothing else closes a gap. */
  processed: { whole: 0, made: 0.008, everyday: 0.03, ultra: 0.2 },
  /** What a person would cook anyway comes first, and what must be searched for last. */
  ordinary: { everyday: 0, usual: 0.06, unusual: 0.2 },
  dear: 0.12,
  slow: 0.12,
  costStep: 0.006,
  liked: -0.05,
  atHome: -0.06,
  /** Cooking and salads go better with a little of it. */
  oil: -0.025,
  manganese: 5,
} as const;

/** Not forbidden: many days of whole grains and nuts pass it, and no harm is known of that. */
export const WARNED_LIMIT: NutrientId = "manganese";

/** What USDA's tables do not carry: nothing can be said of it, and nothing is. */
export const NOT_IN_TABLES: ReadonlySet<NutrientId> = new Set([
  "iodine",
  "biotin",
  "chromium",
  "molybdenum",
  "chloride",
  "fluoride",
]);
