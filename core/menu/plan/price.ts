import { COST_CLASSES, TIME_CLASSES } from "../../food/index.ts";
import type { DietClass, FoodRole } from "../../food/index.ts";
import { hashText } from "../../quantity/index.ts";
import type { MenuFood } from "../foods/menu-food.ts";
import { STAPLE_ROLES, groupCap, kindCap, mealGroupOf, processingOf } from "../foods/rules.ts";
import { PRICES } from "../model/rules.ts";
import type { MenuRequest } from "../types.ts";
import type { Uses } from "./uses.ts";

/** A number from 0 to 1 that is the same for the same seed, day and food everywhere. */
const chance = (seed: number, day: number, food: string): number =>
  hashText(`${seed}.${day}.${food}`) / 2 ** 32;

/** Points for having a food on a day: less for what is liked or there, more for what comes often. */
export const priceOf = (one: MenuFood, request: MenuRequest, day: number, uses: Uses): number => {
  const { food, ordinariness } = one;
  const { taste, processed, ordinary, dear, slow, costStep, liked, atHome } = PRICES;
  const cost = COST_CLASSES.indexOf(food.cost);
  const tooDear = Math.max(0, cost - COST_CLASSES.indexOf(request.cost));
  const tooSlow = Math.max(0, TIME_CLASSES.indexOf(food.time) - TIME_CLASSES.indexOf(request.time));
  return (
    taste * chance(request.seed, day, food.id) +
    processed[processingOf(food)] +
    ordinary[ordinariness] +
    cost * costStep +
    tooDear * dear +
    tooSlow * slow +
    (request.likes.includes(food.id) ? liked : 0) +
    (request.atHome.includes(food.id) ? atHome : 0) +
    (food.role === "oil" ? PRICES.oil : 0) +
    usedPrice(one, uses) +
    groupPrice(food.role, request.diet, uses)
  );
};

/** Variety for what is eaten fresh; one packet at a time for what keeps. */
const usedPrice = ({ food, kind, ordinariness }: MenuFood, uses: Uses): number => {
  const times = uses.foods.get(food.ndb) ?? 0;
  if (!STAPLE_ROLES.includes(food.role)) {
    const ofKind = uses.kinds.get(kind) ?? 0;
    const often =
      ofKind < kindCap(food.role) ? 0 : food.role === "egg" ? PRICES.oftenEgg : PRICES.oftenKind;
    return PRICES.used[ordinariness] * times + PRICES.usedKind * ofKind + often;
  }
  if (times > 0) return PRICES.usedStaple;
  return (uses.staples.get(food.role)?.size ?? 0) > 0 ? PRICES.otherStaple : 0;
};

const groupPrice = (role: FoodRole, diet: DietClass, uses: Uses): number => {
  const group = mealGroupOf(role);
  if (group === null) return 0;
  return (uses.groups.get(group) ?? 0) < groupCap(group, diet) ? 0 : PRICES.oftenGroup;
};
