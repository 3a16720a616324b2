/**
 * Menu: days of meals from the foods that Dorsal comes with, which meet a person's energy, protein
 * and reference intakes and keep their limits; dishes, what to buy, changes by hand, and what to do
 * about what a menu cannot bring. Every number of a menu follows from its grams.
 */
export { checkMenu, readCheckedMenu } from "./check/index.ts";
export { lockItem, regenerateDay, regenerateMeal, swapItem, swapOptions } from "./edits/index.ts";
export { ordinarinessOf } from "./foods/ordinary.ts";
export { menuFaultText } from "./messages/request.ts";
export { warmUp } from "./plan/warm-up.ts";
export { planMenu, planNextDay } from "./plan/week.ts";
export { readMenuRequest } from "./request/read.ts";
export { shoppingText } from "./shopping/shopping.ts";
export { menuToStore } from "./stored/accept.ts";
export { coreRefOf, wishToRequest } from "./stored/ask.ts";
export { menuFromStore } from "./stored/open.ts";
export { dayOn, mealsTakenOut, menuFrom, menuOn } from "./stored/shown.ts";
export { AISLES } from "./types.ts";
export type {
  Conflict,
  ItemPlace,
  LockedItem,
  Meal,
  MealPlan,
  Menu,
  MenuDay,
  MenuFault,
  MenuItem,
  MenuRequest,
  NearestGoal,
  NoMenu,
  ShoppingItem,
  SwapOption,
} from "./types.ts";
