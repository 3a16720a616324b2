import { err, ok, roundTo } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { rangeFault } from "../fault.ts";
import type { FoodFault } from "../fault.ts";
import { addedSugarsLimitG, saturatedFatLimitG } from "../intakes/assess.ts";

/** How much of each group of foods a day has; cup and ounce equivalents as in `equivalents.ts`. */
export interface FoodPattern {
  readonly kcal: number;
  readonly vegetablesCups: number;
  readonly fruitCups: number;
  /** At least half of it whole. */
  readonly grainsOz: number;
  readonly wholeGrainsLeastOz: number;
  readonly proteinOz: number;
  readonly dairyCups: number;
  readonly addedSugarsBelowG: number;
  readonly saturatedFatBelowG: number;
  /** `table`: as USDA prints it. `between`: between two plans. `scaled`: beyond them, by energy. */
  readonly basis: "table" | "between" | "scaled";
}

type Row = readonly [
  kcal: number,
  vegetables: number,
  fruit: number,
  grains: number,
  protein: number,
  dairy: number,
];

/** USDA MyPlate plans, from age 14 on. */
const LOWEST: Row = [1800, 2.5, 1.5, 6, 5, 3];
const HIGHEST: Row = [2600, 3.5, 2, 9, 6.5, 3];
const ROWS: readonly Row[] = [
  LOWEST,
  [2000, 2.5, 2, 6, 5.5, 3],
  [2200, 3, 2, 7, 6, 3],
  [2400, 3, 2, 8, 6.5, 3],
  HIGHEST,
];

/** Plans are printed in halves of a cup and of an ounce. */
const STEP = 0.5;

/**
 * The MyPlate pattern for a day of so much energy. Between two plans each group is interpolated by
 * energy; beyond them the nearest plan is scaled by energy; both are rounded to the nearest half and
 * say so in `basis`. Sugar and fat limits follow from the energy itself.
 * 1000 to 4000 kcal; otherwise a fault. What is too little to eat is not decided here.
 */
export const patternFor = (kcal: number): Result<FoodPattern, FoodFault> => {
  const fault = rangeFault("energyKcal", kcal, 1000, 4000, "kcal/d");
  if (fault !== null) return err(fault);
  const printed = ROWS.find(([at]) => at === kcal);
  if (printed !== undefined) return ok(patternOf(printed, kcal, "table"));
  const above = ROWS.findIndex(([at]) => at > kcal);
  if (above <= 0) {
    const edge = above === 0 ? LOWEST : HIGHEST;
    const scaled = edge.map((value) => (value * kcal) / edge[0]) as unknown as Row;
    return ok(patternOf(scaled, kcal, "scaled"));
  }
  const low = ROWS[above - 1] ?? LOWEST;
  const high = ROWS[above] ?? HIGHEST;
  const way = (kcal - low[0]) / (high[0] - low[0]);
  const mixed = low.map((value, at) => value + way * ((high[at] ?? value) - value));
  return ok(patternOf(mixed as unknown as Row, kcal, "between"));
};

const patternOf = (
  [, vegetables, fruit, grains, protein, dairy]: Row,
  kcal: number,
  basis: FoodPattern["basis"],
): FoodPattern => {
  const grainsOz = roundTo(grains, STEP);
  return {
    kcal,
    vegetablesCups: roundTo(vegetables, STEP),
    fruitCups: roundTo(fruit, STEP),
    grainsOz,
    wholeGrainsLeastOz: grainsOz / 2,
    proteinOz: roundTo(protein, STEP),
    dairyCups: roundTo(dairy, STEP),
    addedSugarsBelowG: addedSugarsLimitG(kcal),
    saturatedFatBelowG: saturatedFatLimitG(kcal),
    basis,
  };
};
