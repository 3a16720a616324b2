import type {
  Allergen,
  CostClass,
  DietClass,
  FoodRole,
  IntakesNotFor,
  MealSlot,
  NutrientId,
  Sex,
  TimeClass,
} from "../food/index.ts";

/** What a diet leaves out besides its class; lactose-free leaves out everything made of milk. */
export const WITHOUT = ["pork", "gluten", "lactose"] as const;
export type Without = (typeof WITHOUT)[number];

/** A meal of the person's own day; its kind decides what it is made of. */
export interface MealPlan {
  /** Unique in a day, and what the person calls it. */
  readonly name: string;
  readonly slot: MealSlot;
}

/** An item that stays as it is while everything else is planned around it. */
export interface LockedItem {
  /** From 0. */
  readonly day: number;
  /** Name of the meal. */
  readonly meal: string;
  /** Id of a core food. */
  readonly food: string;
  readonly grams: number;
}

/** A checked request; `readMenuRequest` makes it and fills in what was not said. */
export interface MenuRequest {
  readonly sex: Sex;
  /** Whole years. */
  readonly age: number;
  readonly weightKg: number;
  readonly heightCm: number;
  /** Mean of the days, kcal. */
  readonly energyKcal: number;
  /** The person's own floor where it is known, kcal: no day is planned for less. */
  readonly leastKcal: number | null;
  /** Least protein a day, g; a day has at most 1.35 times as much. */
  readonly proteinG: number;
  /** Where the protein comes from: asked for, or chosen by us. */
  readonly proteinBy: "asked" | "usual";
  readonly diet: DietClass;
  readonly without: readonly Without[];
  readonly allergens: readonly Allergen[];
  /** Ids of core foods that are left out, each word of the person resolved. */
  readonly dislikes: readonly string[];
  /** Ids of core foods that are taken rather than others. */
  readonly likes: readonly string[];
  /** Ids of core foods that are there already. */
  readonly atHome: readonly string[];
  /** 1 to 7. */
  readonly days: number;
  readonly seed: number;
  /** Numbers of the days with training, from 0. */
  readonly training: readonly number[];
  /** The dearest class wanted; dearer foods come only where nothing else fits. */
  readonly cost: CostClass;
  /** The slowest class wanted; slower foods come only where nothing else fits. */
  readonly time: TimeClass;
  readonly meals: readonly MealPlan[];
  /** Every other dinner is cooked for two days and comes again as the next day's lunch. */
  readonly batch: boolean;
  readonly locked: readonly LockedItem[];
}

/** What an item does in its meal. */
export const MEAL_PARTS = [
  "base",
  "main",
  "starch",
  "vegetable",
  "fruit",
  "oil",
  "drink",
  "extra",
] as const;
export type MealPart = (typeof MEAL_PARTS)[number];

export interface MenuItem {
  /** Id of a core food. */
  readonly food: string;
  readonly name: string;
  /** USDA: number in the National Nutrient Database and id in FoodData Central. */
  readonly ndb: string;
  readonly fdc: number;
  readonly role: FoodRole;
  readonly part: MealPart;
  /** g as eaten. */
  readonly grams: number;
  /** In household measures: `1 medium`, `3/4 cup`. */
  readonly portion: string;
  readonly locked: boolean;
  /** Cooked the day before. */
  readonly leftover: boolean;
}

/** What a meal is, in words of ours; it never changes an amount. */
export interface Dish {
  /** `bowl`, `omelette` …: the template. */
  readonly template: string;
  readonly title: string;
  readonly steps: readonly string[];
}

export interface Meal {
  readonly name: string;
  readonly slot: MealSlot;
  readonly dish: Dish;
  readonly items: readonly MenuItem[];
}

/** What is known of each nutrient, in its unit; a nutrient of which nothing is known is not there. */
export type MenuTotals = Readonly<Partial<Record<NutrientId, number>>>;

export interface DayTarget {
  readonly energyKcal: number;
  readonly proteinG: number;
}

export interface MenuDay {
  /** From 0. */
  readonly day: number;
  readonly training: boolean;
  readonly target: DayTarget;
  readonly meals: readonly Meal[];
  /** From the grams of all items. */
  readonly totals: MenuTotals;
  /**
   * How it was found: `solver` by counts alone, the same everywhere; `clock` the best when the time
   * ran out, so that another computer may find another.
   */
  readonly by: "solver" | "clock";
}

/** A nutrient over all days of the menu, in its unit. */
export interface WeeklyNutrient {
  /** Sum of what is known. */
  readonly amount: number;
  /** Reference intake times the days. */
  readonly target: number;
  /** `amount` over `target`. */
  readonly share: number;
  /** Mean of the days. */
  readonly perDay: number;
  readonly unit: string;
  /** Share of the energy whose foods say how much they have, 0 to 1. */
  readonly known: number;
}

/** What closes a gap. */
export interface UnmetFix {
  readonly kind: "food" | "supplement" | "drink" | "salt";
  /** Id of a core food; null for what is none. */
  readonly food: string | null;
  /** g of the food a day; null where it is no food. */
  readonly gramsPerDay: number | null;
  readonly text: string;
}

/** A reference intake that the days do not reach. */
export interface Unmet {
  readonly nutrient: NutrientId;
  readonly name: string;
  readonly share: number;
  /** Mean lacking a day, in its unit. */
  readonly missingPerDay: number;
  readonly unit: string;
  /** Best first; never empty. */
  readonly fixes: readonly UnmetFix[];
  readonly text: string;
}

export const AISLES = [
  "vegetables",
  "fruit",
  "bread",
  "grains",
  "pulses",
  "meat",
  "fish",
  "dairy",
  "plant",
  "nuts",
  "tins",
  "staples",
] as const;
export type Aisle = (typeof AISLES)[number];

export interface ShoppingItem {
  readonly aisle: Aisle;
  readonly food: string;
  readonly name: string;
  /** g as eaten, over all days. */
  readonly grams: number;
  /** What to buy: `2 medium (about 360 g)`, `90 g dry`. */
  readonly text: string;
  readonly atHome: boolean;
}

export interface Menu {
  readonly request: MenuRequest;
  readonly days: readonly MenuDay[];
  readonly weekly: Readonly<Partial<Record<NutrientId, WeeklyNutrient>>>;
  readonly unmet: readonly Unmet[];
  readonly shopping: readonly ShoppingItem[];
  /** What to know: what food tables do not carry, wishes that could not be kept. */
  readonly notes: readonly string[];
}

/** A value that cannot be used: which field, what stands there, what may. */
export interface MenuFault {
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}

/** A wish that stands against others. */
export interface Conflict {
  /** The goals that do not go together, as `energyKcal`, `proteinG`, `sodium`. */
  readonly goals: readonly string[];
  readonly text: string;
  /** The nearest of each kind that works, in the unit of the goal; change one. */
  readonly nearest: readonly NearestGoal[];
}

export interface NearestGoal {
  readonly goal: string;
  readonly asked: number;
  readonly works: number;
  readonly text: string;
}

/** Why there is no menu, and what would do. */
export type NoMenu =
  | {
      /** For whom none is made. */
      readonly code: "not-for-them";
      readonly who: IntakesNotFor | "kidney-disease";
      readonly text: string;
    }
  | {
      /** Less energy than is safe. */
      readonly code: "too-little-energy";
      readonly text: string;
      readonly leastKcal: number;
      readonly conflicts: readonly Conflict[];
    }
  | {
      readonly code: "conflict";
      readonly text: string;
      readonly conflicts: readonly Conflict[];
    }
  | {
      /** The foods that are left do not make a meal, or the search found nothing. */
      readonly code: "no-foods" | "not-found";
      readonly text: string;
    };

/** Where an item stands. */
export interface ItemPlace {
  readonly day: number;
  /** Name of the meal. */
  readonly meal: string;
  /** Id of the food. */
  readonly food: string;
}

/** Another food in an item's place; the day keeps every limit with it. */
export interface SwapOption {
  readonly food: string;
  readonly name: string;
  readonly grams: number;
  readonly portion: string;
  /** Other items of the day whose amounts change with it. */
  readonly changes: readonly {
    readonly meal: string;
    readonly food: string;
    readonly grams: number;
  }[];
}
