/**
 * Menu: days of meals from the foods that Dorsal comes with, which meet a person's energy, protein
 * and reference intakes and keep their limits; dishes, what to buy, changes by hand, and what to do
 * about what a menu cannot bring. Every number of a menu follows from its grams.
 */
export { AISLES, MEAL_PARTS, WITHOUT } from "./types.ts";
export type {
  Aisle,
  Conflict,
  DayTarget,
  Dish,
  ItemPlace,
  LockedItem,
  Meal,
  MealPart,
  MealPlan,
  Menu,
  MenuDay,
  MenuFault,
  MenuItem,
  MenuRequest,
  MenuTotals,
  NearestGoal,
  NoMenu,
  ShoppingItem,
  SwapOption,
  Unmet,
  UnmetFix,
  WeeklyNutrient,
  Without,
} from "./types.ts";
