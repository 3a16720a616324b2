/**
 * Menu: days of meals from the foods that Dorsal comes with, which meet a person's energy, protein
 * and reference intakes and keep their limits; dishes, what to buy, changes by hand, and what to do
 * about what a menu cannot bring. Every number of a menu follows from its grams.
 */
export { menuToStore } from "./stored/accept.ts";
export type { AcceptedOn } from "./stored/accept.ts";
export { coreIdsOf, coreRefOf, trainingOn, wishToRequest } from "./stored/ask.ts";
export type { MenuWish } from "./stored/ask.ts";
export { menuFromStore } from "./stored/open.ts";
export { dayOn, lastDayOf, mealsTakenOut, menuFrom, menuOn } from "./stored/shown.ts";
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
export { readMenuRequest } from "./request/read.ts";
export type { RequestRefusal } from "./request/read.ts";
export { foodsNamed } from "./request/foods-named.ts";
export { dayTargets, leastKcalFor } from "./request/person.ts";
export { DIET_WORDS } from "./request/words.ts";
export { menuFaultText } from "./messages/request.ts";
export { shoppingMessages } from "./messages/shopping.ts";
export { completeMenu, planMenu, planNextDay } from "./plan/week.ts";
export { warmUp } from "./plan/warm-up.ts";
export { shoppingText } from "./shopping/shopping.ts";
export { checkMenu, readCheckedMenu } from "./check/index.ts";
export type {
  CheckedMenu,
  MenuBreach,
  MenuCheck,
  MenuRule,
  UnreadableMenu,
} from "./check/index.ts";
export { lockItem, regenerateDay, regenerateMeal, swapItem, swapOptions } from "./edits/index.ts";
export type { SwapFault } from "./edits/index.ts";
