import {
  NUTRIENT_IDS,
  amountsInGrams,
  knownEnergyShare,
  sumAmounts,
  unitText,
} from "../../food/index.ts";
import type { Intakes, NutrientId } from "../../food/index.ts";
import { menuFoodById } from "../foods/menu-food.ts";
import { NOT_IN_TABLES } from "../model/rules.ts";
import type { Menu, MenuDay, WeeklyNutrient } from "../types.ts";

/** What the days have of each nutrient with a reference intake, against it. */
export const weeklyOf = (intakes: Intakes, days: readonly MenuDay[]): Menu["weekly"] => {
  const totals = sumAmounts(
    days.flatMap(({ meals }) =>
      meals.flatMap(({ items }) =>
        items.flatMap(({ food, grams }) => {
          const known = menuFoodById(food);
          return known ? [amountsInGrams(known.amounts, grams)] : [];
        }),
      ),
    ),
  );
  const weekly: Partial<Record<NutrientId, WeeklyNutrient>> = {};
  for (const id of NUTRIENT_IDS) {
    const rec = intakes.byNutrient[id]?.rec ?? null;
    if (rec === null || NOT_IN_TABLES.has(id)) continue;
    const amount = totals[id].known;
    const target = rec * days.length;
    weekly[id] = {
      amount,
      target,
      share: target > 0 ? amount / target : 0,
      perDay: days.length > 0 ? amount / days.length : 0,
      unit: unitText(id),
      known: knownEnergyShare(totals, id) ?? 0,
    };
  }
  return weekly;
};
