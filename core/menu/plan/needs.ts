import type { Intakes, NutrientId } from "../../food/index.ts";
import { clamp } from "../../quantity/index.ts";
import {
  AIM,
  CATCH_UP,
  NOT_IN_TABLES,
  PRICES,
  WARNED_LIMIT,
  missingPrice,
} from "../model/rules.ts";
import type { Need, UpperBound } from "../model/problem.ts";
import type { MenuDay } from "../types.ts";

/**
 * Reference intakes that a menu is not held to: those that no table carries, water, which is drunk
 * beside it, and protein, which has a target of its own.
 */
const NOT_PLANNED: ReadonlySet<NutrientId> = new Set([...NOT_IN_TABLES, "water", "protein"]);

/** What one day should bring, from what the other days have and how many are left. */
export const needsOf = (
  intakes: Intakes,
  others: readonly MenuDay[],
  days: number,
): readonly Need[] => {
  const left = Math.max(1, days - others.length);
  return Object.entries(intakes.byNutrient).flatMap(([id, { rec }]): Need[] => {
    const nutrient = id as NutrientId;
    if (rec === null || NOT_PLANNED.has(nutrient)) return [];
    const eaten = others.reduce((sum, { totals }) => sum + (totals[nutrient] ?? 0), 0) / rec;
    const share = clamp((AIM * days - eaten) / left, CATCH_UP.least, CATCH_UP.most);
    return [{ nutrient, amount: share * rec, price: missingPrice(nutrient) }];
  });
};

/**
 * Upper limits that eating can pass, in their scope (nutrition.md, section 3): those of supplements
 * hold only what was added to food.
 */
export const upperBoundsOf = (intakes: Intakes): readonly UpperBound[] =>
  Object.entries(intakes.byNutrient).flatMap(([id, { ul }]): UpperBound[] => {
    if (ul === null) return [];
    return [
      {
        nutrient: ul.counts,
        amount: ul.amount,
        price: id === WARNED_LIMIT ? PRICES.manganese : null,
      },
    ];
  });
