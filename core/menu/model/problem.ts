import type { NutrientId } from "../../food/index.ts";
import type { MenuFood } from "../foods/menu-food.ts";
import type { DayTarget, MealPart, MealPlan } from "../types.ts";

/** A food that a meal may have. */
export interface Candidate {
  readonly food: MenuFood;
  /** Number of the meal in the day. */
  readonly meal: number;
  readonly part: MealPart;
  /** In half portions. */
  readonly least: number;
  readonly most: number;
  /** Points for being in the day at all. */
  readonly price: number;
}

/** An item that stands already; its grams are given. */
export interface FixedItem {
  readonly food: MenuFood;
  readonly meal: number;
  readonly part: MealPart;
  readonly grams: number;
}

/** A reference intake that the day should reach, in the nutrient's unit. */
export interface Need {
  readonly nutrient: NutrientId;
  readonly amount: number;
  /** Points for lacking all of it. */
  readonly price: number;
}

/** What the day must not pass, in the unit of the nutrient. */
export interface UpperBound {
  readonly nutrient: NutrientId;
  readonly amount: number;
  /** Points for as much again above it; null where it is never passed. */
  readonly price: number | null;
}

/** One day to plan. */
export interface DayProblem {
  readonly target: DayTarget;
  /** What the person eats at least, kcal; a day may miss its target, and never goes below this. */
  readonly leastKcal: number;
  readonly meals: readonly MealPlan[];
  readonly candidates: readonly Candidate[];
  readonly fixed: readonly FixedItem[];
  /** Meals that stand whole: nothing is added to them, and their shape is not asked about. */
  readonly closed: ReadonlySet<number>;
  readonly needs: readonly Need[];
  readonly limits: readonly UpperBound[];
  readonly mostItems: number;
  /** Whether meals may be of any size, since no day was found with even ones. */
  readonly isRoomy: boolean;
  readonly seed: number;
}
