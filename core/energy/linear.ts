import type { Model } from "./model.ts";
import {
  ADAPTATION,
  FAT_DENSITY,
  FAT_DEPOSITION,
  FAT_RESTING,
  FOOD_EFFECT,
  FORBES_KG,
  LEAN_DENSITY,
  LEAN_DEPOSITION,
  LEAN_RESTING,
} from "./parameters.ts";

/**
 * The model in three numbers, after the paper's linear summary: `rho dW/dt = dEI - eps (W - W0)`.
 * For explanations and sanity bounds; water and glycogen are not in it.
 */
export interface LinearSummary {
  /** rho: lasting imbalance in kcal that a kg of weight stands for. */
  readonly kcalPerKg: number;
  /** eps: how much expenditure falls with each kg lost, kcal/kg/d. */
  readonly kcalPerKgDay: number;
  /** tau: after so many days 63 % of the final change is there. */
  readonly timeConstantDays: number;
  /** Energy stored in a kg of tissue with its cost of deposition, kcal; lower in lean people. */
  readonly tissueKcalPerKg: number;
}

/** Energy of a kg of tissue at this fatness with what it costs to lay down, kcal/kg. */
export const tissueEnergy = (fatKg: number): number =>
  (fatKg * (FAT_DEPOSITION + FAT_DENSITY) + FORBES_KG * (LEAN_DEPOSITION + LEAN_DENSITY)) /
  (fatKg + FORBES_KG);

/** What a kg of tissue at this fatness spends a day, with the activity of carrying it, kcal/kg/d. */
export const tissueUpkeep = (model: Model, fatKg: number): number =>
  (fatKg * FAT_RESTING + FORBES_KG * LEAN_RESTING) / (fatKg + FORBES_KG) + model.activityPerKg;

export const linearSummary = (model: Model): LinearSummary => {
  const lasting = 1 - FOOD_EFFECT - ADAPTATION;
  const tissueKcalPerKg = tissueEnergy(model.fatKg);
  const kcalPerKg = tissueKcalPerKg / lasting;
  const kcalPerKgDay = tissueUpkeep(model, model.fatKg) / lasting;
  return {
    kcalPerKg,
    kcalPerKgDay,
    timeConstantDays: kcalPerKg / kcalPerKgDay,
    tissueKcalPerKg,
  };
};
