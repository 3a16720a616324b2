import { NUTRIENT_IDS, amountText, intakesFor, nutrientName, unitText } from "../../food/index.ts";
import type { NutrientId, UpperLimit } from "../../food/index.ts";
import type { MenuFood } from "../foods/menu-food.ts";
import { portionText } from "../foods/portion-text.ts";
import { unmetMessages } from "../messages/unmet.ts";
import { allowedFoods } from "../plan/allowed.ts";
import type { Menu, MenuDay, MenuRequest, Unmet, UnmetFix } from "../types.ts";

/** A food closes a gap when so many usual portions of it a day do, or fewer. */
const MOST_PORTIONS = 2;
/** And when it takes no more of the day's energy than this. */
const MOST_ENERGY = 0.12;
/** Foods that are named for one gap. */
const MOST_FOODS = 2;
/** Sodium that a fix may bring, mg a day. */
const MOST_SODIUM_MG = 250;
/** Free of dust: a share of 0.99999999 is met. */
const DUST = 1e-9;

/** Grams that bring so much, rounded up to what can be weighed; null where nothing is known. */
const gramsFor = ({ amounts }: MenuFood, nutrient: NutrientId, missing: number): number | null => {
  const density = amounts[nutrient] ?? 0;
  if (density <= 0) return null;
  const grams = (100 * missing) / density;
  const step = grams < 20 ? 1 : 5;
  return Math.ceil(grams / step) * step;
};

const foodFixes = (
  request: MenuRequest,
  nutrient: NutrientId,
  missing: number,
): readonly UnmetFix[] =>
  allowedFoods(request)
    .flatMap((food) => {
      const grams = gramsFor(food, nutrient, missing);
      if (grams === null || grams > MOST_PORTIONS * food.food.usualG) return [];
      const kcal = ((food.amounts.energy ?? 0) * grams) / 100;
      const sodium = ((food.amounts.sodium ?? 0) * grams) / 100;
      if (kcal > MOST_ENERGY * request.energyKcal || sodium > MOST_SODIUM_MG) return [];
      return [{ food, grams, kcal: kcal + (food.ordinariness === "unusual" ? 1000 : 0) }];
    })
    .toSorted((a, b) => a.kcal - b.kcal || (a.food.food.id < b.food.food.id ? -1 : 1))
    .filter(({ food }, at, all) => all.findIndex((other) => other.food.kind === food.kind) === at)
    .slice(0, MOST_FOODS)
    .map(({ food, grams }) => ({
      kind: "food",
      food: food.food.id,
      gramsPerDay: grams,
      text: unmetMessages.food(food.food.name, grams, portionText(grams, food.food.portions)),
    }));

/** Amounts as they stand on packets. */
const roundUp = (amount: number): number => {
  const step = 10 ** Math.floor(Math.log10(amount)) / 2;
  return Number((Math.ceil(amount / step - DUST) * step).toPrecision(3));
};

const supplementFix = (
  nutrient: NutrientId,
  missing: number,
  limit: UpperLimit | null,
): UnmetFix => {
  const rounded = roundUp(missing);
  const amount = limit === null ? rounded : Math.min(rounded, limit.amount);
  return {
    kind: "supplement",
    food: null,
    gramsPerDay: null,
    text: unmetMessages.supplement(nutrientName(nutrient), amountText(nutrient, amount)),
  };
};

const fixesOf = (
  request: MenuRequest,
  nutrient: NutrientId,
  missing: number,
  limit: UpperLimit | null,
): readonly UnmetFix[] => {
  const plain = { food: null, gramsPerDay: null };
  switch (nutrient) {
    case "water":
      return [{ kind: "drink", ...plain, text: unmetMessages.drink(missing / 1000) }];
    case "sodium":
      return [{ kind: "salt", ...plain, text: unmetMessages.salt(missing) }];
    default:
      return [...foodFixes(request, nutrient, missing), supplementFix(nutrient, missing, limit)];
  }
};

/** The reference intakes that the days do not reach, each with what closes the gap. */
export const unmetOf = (
  request: MenuRequest,
  weekly: Menu["weekly"],
  days: readonly MenuDay[],
): readonly Unmet[] => {
  const { sex, age, weightKg } = request;
  const intakes = intakesFor({ sex, ageYears: age, weightKg });
  return NUTRIENT_IDS.flatMap((nutrient): Unmet[] => {
    const sum = weekly[nutrient];
    if (!sum || sum.share >= 1 - DUST || days.length === 0) return [];
    const missing = (sum.target - sum.amount) / days.length;
    const limit = intakes.ok ? (intakes.value.byNutrient[nutrient]?.ul ?? null) : null;
    const fixes = fixesOf(request, nutrient, missing, limit);
    return [
      {
        nutrient,
        name: nutrientName(nutrient),
        share: sum.share,
        missingPerDay: missing,
        unit: unitText(nutrient),
        fixes,
        text: unmetMessages.text(
          nutrientName(nutrient),
          sum.share,
          amountText(nutrient, missing),
          fixes.map(({ text }) => text),
        ),
      },
    ];
  });
};
