import { NUTRIENT_IDS } from "./nutrients/table.ts";
import type { NutrientId } from "./nutrients/table.ts";

/**
 * What a food has, each nutrient in its unit; of 100 g or of a portion, as the holder says. A
 * nutrient that is missing is unknown. It is never taken for zero: USDA leaves out what was not
 * measured, and a label what it need not say.
 */
export type Amounts = Readonly<Partial<Record<NutrientId, number>>>;

/** What several foods have together of one nutrient, and how much of that is known. */
export interface Total {
  /** The sum of what is known: the whole only when `from` equals `of`, otherwise "at least". */
  readonly known: number;
  /** Foods that say how much they have. */
  readonly from: number;
  /** Foods in all. */
  readonly of: number;
  /** Energy of the foods that say it, kcal, as far as their energy is known. */
  readonly fromKcal: number;
}

export type Totals = Readonly<Record<NutrientId, Total>>;

/** Amounts of so many times the food; what is unknown stays unknown. */
export const scaleAmounts = (amounts: Amounts, times: number): Amounts => {
  if (!(times >= 0 && Number.isFinite(times))) {
    throw new Error(`food is taken a finite number of times, 0 or more: ${times}`);
  }
  const scaled: Partial<Record<NutrientId, number>> = {};
  for (const id of NUTRIENT_IDS) {
    const amount = amounts[id];
    if (amount !== undefined) scaled[id] = amount * times;
  }
  return scaled;
};

/** What a portion has, from what 100 g have. */
export const amountsInGrams = (per100g: Amounts, grams: number): Amounts =>
  scaleAmounts(per100g, grams / 100);

/** The totals of several foods; the same to the last bit in whichever order they come. */
export const sumAmounts = (foods: readonly Amounts[]): Totals =>
  totals((id) => {
    const saying = foods.filter((food) => food[id] !== undefined);
    return {
      known: orderlySum(saying.map((food) => food[id] ?? 0)),
      from: saying.length,
      of: foods.length,
      fromKcal: orderlySum(saying.map((food) => food.energy ?? 0)),
    };
  });

/** The totals of a day from those of its meals. */
export const addTotals = (parts: readonly Totals[]): Totals =>
  totals((id) => {
    const own = parts.map((part) => part[id]);
    return {
      known: orderlySum(own.map(({ known }) => known)),
      from: orderlySum(own.map(({ from }) => from)),
      of: orderlySum(own.map(({ of }) => of)),
      fromKcal: orderlySum(own.map(({ fromKcal }) => fromKcal)),
    };
  });

/** A dish as one food: it knows what all its parts know, and the rest is unknown. */
export const amountsOfWhole = (whole: Totals): Amounts => {
  const amounts: Partial<Record<NutrientId, number>> = {};
  for (const id of NUTRIENT_IDS) {
    if (isWhole(whole[id]) && whole[id].of > 0) amounts[id] = whole[id].known;
  }
  return amounts;
};

/** Whether every food says how much it has; if not, `known` is a least. */
export const isWhole = ({ from, of }: Total): boolean => from === of;

/**
 * The share, 0 to 1, of the known energy that comes from foods which say how much of the nutrient
 * they have: a spice that says nothing matters less than a dinner that does. Null without energy.
 */
export const knownEnergyShare = (all: Totals, id: NutrientId): number | null =>
  all.energy.known > 0 ? Math.min(1, all[id].fromKcal / all.energy.known) : null;

const totals = (totalOf: (id: NutrientId) => Total): Totals =>
  Object.fromEntries(NUTRIENT_IDS.map((id) => [id, totalOf(id)])) as Record<NutrientId, Total>;

/** Smallest first, so that two devices with the same foods in another order agree to the last bit. */
const orderlySum = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
