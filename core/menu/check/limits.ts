import type { DietClass, FoodRole, MealSlot, NutrientId } from "../../food/index.ts";

/** What a menu must keep, as it was asked for (nutrition.md, section 5); nothing here is shared with the model. */
export const MUST = {
  energy: [0.96, 1.04],
  protein: [1, 1.35],
  fatShare: [0.22, 0.36],
  saturatedShare: 0.1,
  sodiumMg: 2300,
  kcalPerGramOfFat: 9,
  /** Of the mean of the days' targets against the asked energy. */
  meanTarget: 0.01,
} as const;

export const ITEMS_A_DAY = (diet: DietClass): number => (diet === "vegan" ? 18 : 15);

/** Times a week. */
export const CAPS: Readonly<Partial<Record<FoodRole, number>>> = {
  oil: 7,
  milk: 7,
  plantmilk: 7,
  bread: 5,
  oat: 5,
};
export const CAP = 2;

/** Without these figures of each food, a limit cannot be held. */
export const NEEDED: readonly NutrientId[] = ["energy", "protein", "fat", "saturatedFat", "sodium"];

/** Passed by many days of whole grains and nuts: said, not forbidden. */
export const SAID_ONLY: ReadonlySet<NutrientId> = new Set(["manganese"]);

/** Reference intakes of which USDA's tables say nothing. */
export const UNSAID: ReadonlySet<NutrientId> = new Set([
  "iodine",
  "biotin",
  "chromium",
  "molybdenum",
  "chloride",
  "fluoride",
]);

interface Count {
  readonly what: string;
  readonly roles: readonly FoodRole[] | null;
  readonly least: number;
  readonly most: number;
}

const count = (
  what: string,
  roles: readonly FoodRole[] | null,
  least: number,
  most: number,
): Count => ({ what, roles, least, most });

const MAIN_MEAL: readonly Count[] = [
  count(
    "mains",
    ["poultry", "beef", "pork", "fish", "tinfish", "shellfish", "egg", "legume", "soy", "dish"],
    1,
    2,
  ),
  count("starches", ["starch", "grain", "bread"], 1, 1),
  count("vegetables", ["veg", "salad"], 2, 3),
  count("oils", ["oil"], 0, 1),
  count("items", null, 1, 7),
];

export const SHAPE: Readonly<Record<MealSlot, readonly Count[]>> = {
  breakfast: [
    count("bases", ["oat", "cereal", "bread", "grain", "yogurt", "curd", "egg"], 1, 2),
    count("fruits", ["fruit"], 1, 5),
    count("items", null, 1, 5),
  ],
  lunch: MAIN_MEAL,
  dinner: MAIN_MEAL,
  snack: [count("items", null, 1, 4)],
};
