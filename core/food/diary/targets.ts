import { isWhole } from "../amounts.ts";
import type { Total } from "../amounts.ts";
import type { Intakes } from "../intakes/intakes.ts";
import type { ProteinRange } from "../macros.ts";
import type { FoodPattern } from "../portions/myplate.ts";
import type { DayView } from "./day.ts";

/** What a day of eating is held against; null where nothing may or can be said. */
export interface DayTargets {
  /** Made by `safety` alone. Null: no word of energy is said. */
  readonly kcal: number | null;
  readonly proteinG: { readonly least: number; readonly most: number } | null;
  readonly fibreG: number | null;
  readonly vegetablesCups: number | null;
  readonly fruitCups: number | null;
}

export interface TargetsFrom {
  readonly kcal: number | null;
  readonly protein: Pick<ProteinRange, "leastG" | "mostG"> | null;
  readonly intakes: Intakes | null;
  /** For the energy of the day. */
  readonly pattern: Pick<FoodPattern, "vegetablesCups" | "fruitCups"> | null;
}

/** The targets of a day from what is known of the person. */
export const targetsOf = ({ kcal, protein, intakes, pattern }: TargetsFrom): DayTargets => ({
  kcal,
  proteinG: protein === null ? null : { least: protein.leastG, most: protein.mostG },
  fibreG: intakes?.byNutrient.fibre?.rec ?? null,
  vegetablesCups: pattern?.vegetablesCups ?? null,
  fruitCups: pattern?.fruitCups ?? null,
});

/**
 * A day's energy against its target. `left` is negative above it, and a most where a food does not
 * say its energy. `room`: what would still fit. `near`: as good as met.
 */
export type EnergyState =
  | { readonly state: "fasted" | "partial" }
  | { readonly state: "ahead"; readonly targetKcal: number }
  | {
      readonly state: "near" | "over" | "closed" | "room";
      readonly eatenKcal: number;
      readonly targetKcal: number;
      readonly leftKcal: number;
      /** Foods that do not say their energy. */
      readonly unknown: number;
      readonly fits: "meals" | "dinner" | "meal" | "lightMeal" | "snack" | null;
    };

/** So near to the target, kcal, a day has met it: labels alone are off by more (our own rule). */
const NEAR = { below: 100, above: 75 } as const;
/** From so many kcal on something fits (our own rule, for a day of 1500 to 3000 kcal). */
const FITS = { meals: 1200, meal: 450, lightMeal: 250 } as const;

/** How the day's energy stands; null without a target. */
export const energyState = (
  { meals, totals: { energy }, mark, isEmpty }: DayView,
  { kcal }: Pick<DayTargets, "kcal">,
): EnergyState | null => {
  if (kcal === null) return null;
  if (mark === "fasted" && energy.known === 0) return { state: "fasted" };
  if (mark === "partial") return { state: "partial" };
  if (isEmpty && mark === null) return { state: "ahead", targetKcal: kcal };
  const leftKcal = kcal - energy.known;
  const common = {
    eatenKcal: energy.known,
    targetKcal: kcal,
    leftKcal,
    unknown: energy.of - energy.from,
  };
  if (leftKcal <= -NEAR.above) return { ...common, state: "over", fits: null };
  if (leftKcal < NEAR.below) return { ...common, state: "near", fits: null };
  if (mark === "complete" || mark === "fasted") return { ...common, state: "closed", fits: null };
  const isDinnerOpen = meals.some(
    ({ meal, entries }) => meal?.slot === "dinner" && entries.length === 0,
  );
  return { ...common, state: "room", fits: fitting(leftKcal, isDinnerOpen) };
};

const fitting = (leftKcal: number, isDinnerOpen: boolean) => {
  if (leftKcal >= FITS.meals) return "meals";
  if (leftKcal >= FITS.meal) return isDinnerOpen ? "dinner" : "meal";
  return leftKcal >= FITS.lightMeal ? "lightMeal" : "snack";
};

/** How much there is of something one should have enough of. `open`: not enough is known to say. */
export type EnoughState = "none" | "some" | "half" | "close" | "enough" | "plenty" | "open";

const SHARES = { half: 0.4, close: 0.75 } as const;

/** An amount against what is enough, and, where there is such a thing, more than enough. */
export const enoughState = (
  amount: number,
  enough: number,
  { plentyFrom = Infinity, isKnown = true } = {},
): EnoughState => {
  if (amount > plentyFrom) return "plenty";
  if (amount >= enough) return "enough";
  if (!isKnown) return "open";
  if (amount <= 0) return "none";
  const share = amount / enough;
  if (share >= SHARES.close) return "close";
  return share >= SHARES.half ? "half" : "some";
};

/** A total against what is enough. */
export const totalState = (total: Total, enough: number, plentyFrom?: number): EnoughState =>
  enoughState(total.known, enough, {
    isKnown: isWhole(total),
    ...(plentyFrom === undefined ? {} : { plentyFrom }),
  });
