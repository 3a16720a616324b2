import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { advance, fluidWeightOf, startState, upkeepOf, weightOf } from "./model.ts";
import type { BodyState, Model } from "./model.ts";
import { ADAPTATION, CARB_SODIUM, FOOD_EFFECT, GLYCOGEN_KG, RENAL_SODIUM } from "./parameters.ts";
import { sodiumChangeFor } from "./schedule.ts";
import type { SodiumRule } from "./schedule.ts";

/** The longest plan that is looked at, days. */
export const LONGEST_DAYS = 3650;

/**
 * Intake that keeps fat and lean tissue at this state, kcal/d, with adaptive thermogenesis settled.
 * On the way there a few tenths of a kilogram of water and glycogen come back.
 */
export const maintenanceAt = (model: Model, state: BodyState): number => {
  const upkeep = upkeepOf(model, state, model.baselineKcal, 0) - state.adaptationKcal;
  return model.baselineKcal + (upkeep - model.baselineKcal) / (1 - FOOD_EFFECT - ADAPTATION);
};

/** Where glycogen and fluid settle with a constant intake, kg together with glycogen's water. */
const settledFluidKg = (model: Model, intakeKcal: number, sodium: SodiumRule): number => {
  const carbShare = intakeKcal / model.baselineKcal;
  const sodiumChange = sodiumChangeFor(model, intakeKcal, sodium);
  return fluidWeightOf({
    ...startState(model),
    glycogenKg: GLYCOGEN_KG * Math.sqrt(Math.max(0, carbShare)),
    fluidKg: model.fluidKg + (sodiumChange - CARB_SODIUM * (1 - carbShare)) / RENAL_SODIUM,
  });
};

const stateAfter = (
  model: Model,
  from: BodyState,
  days: number,
  intakeKcal: number,
  sodium: SodiumRule,
): BodyState => {
  const state = { ...from };
  const sodiumChange = sodiumChangeFor(model, intakeKcal, sodium);
  for (let day = 0; day < days; day += 1)
    advance(model, state, intakeKcal, sodiumChange, model.carbFraction, 0);
  return state;
};

export interface IntakeQuestion {
  readonly goalKg: number;
  /** Whole days until then. */
  readonly days: number;
  readonly sodium: SodiumRule;
  /** The least intake that may be answered, kcal/d; the caller's rules of safety say which. */
  readonly floorKcal: number;
  /** The state to begin from; that of the model's day 0 unless said. */
  readonly from?: BodyState;
}

export interface GoalAnswer {
  /** The same every day, kcal/d. */
  readonly intakeKcal: number;
  /** The state on the goal's day. */
  readonly state: BodyState;
  readonly weightKg: number;
  readonly fatKg: number;
  /** What holds the weight before the plan, and after it, kcal/d. */
  readonly maintenanceNowKcal: number;
  readonly maintenanceAtGoalKcal: number;
  /** Water and glycogen that come back (or go) at maintenance after the plan, kg; not fat. */
  readonly waterReturnKg: number;
}

/** The goal cannot be met by that day within the limits of intake. */
export interface GoalFault {
  readonly code: "not-reachable";
  /** Which limit is in the way: the least intake, or twice the baseline. */
  readonly limit: "floor" | "ceiling";
  readonly limitKcal: number;
  /** The first day on which the goal is met at that limit; null when it never is. */
  readonly earliestDay: number | null;
}

/** Weight within which a goal counts as met; far below a hundredth of a kcal a day. */
const GOAL_TOLERANCE_KG = 1e-8;
const MOST_TRIES = 80;

/**
 * The constant intake that brings the weight to a goal on a day. Weight on a day rises with intake,
 * so a bracket is narrowed by false position (Illinois), exact to about 0.001 kcal/d.
 * @returns the intake and what comes with it, or the limit in the way and the earliest day at it
 */
export const intakeFor = (
  model: Model,
  { goalKg, days, sodium, floorKcal, from = startState(model) }: IntakeQuestion,
): Result<GoalAnswer, GoalFault> => {
  const missBy = (intakeKcal: number): number =>
    weightOf(model, stateAfter(model, from, days, intakeKcal, sodium)) - goalKg;
  let low = floorKcal;
  let high = Math.max(floorKcal, 2 * model.baselineKcal);
  let missLow = missBy(low);
  let missHigh = missBy(high);
  const refuse = (limit: GoalFault["limit"], limitKcal: number) =>
    err({
      code: "not-reachable" as const,
      limit,
      limitKcal,
      earliestDay: earliestDay(model, { goalKg, intakeKcal: limitKcal, sodium, from }),
    });
  if (missLow > GOAL_TOLERANCE_KG) return refuse("floor", low);
  if (missHigh < -GOAL_TOLERANCE_KG) return refuse("ceiling", high);

  let intakeKcal = Math.abs(missLow) <= GOAL_TOLERANCE_KG ? low : high;
  let miss = Math.abs(missLow) <= GOAL_TOLERANCE_KG ? missLow : missHigh;
  for (let tries = 0; tries < MOST_TRIES && Math.abs(miss) > GOAL_TOLERANCE_KG; tries += 1) {
    intakeKcal = (low * missHigh - high * missLow) / (missHigh - missLow);
    const wasAbove = miss > 0;
    miss = missBy(intakeKcal);
    const isAbove = miss > 0;
    // An end that stays twice is halved in weight, or it would stay for ever.
    if (isAbove) {
      high = intakeKcal;
      missHigh = miss;
      if (wasAbove && tries > 0) missLow /= 2;
    } else {
      low = intakeKcal;
      missLow = miss;
      if (!wasAbove && tries > 0) missHigh /= 2;
    }
  }
  const state = stateAfter(model, from, days, intakeKcal, sodium);
  const maintenanceAtGoalKcal = maintenanceAt(model, state);
  return ok({
    intakeKcal,
    state,
    weightKg: weightOf(model, state),
    fatKg: state.fatKg,
    maintenanceNowKcal: maintenanceAt(model, from),
    maintenanceAtGoalKcal,
    waterReturnKg: settledFluidKg(model, maintenanceAtGoalKcal, sodium) - fluidWeightOf(state),
  });
};

export interface DayQuestion {
  readonly goalKg: number;
  readonly intakeKcal: number;
  readonly sodium: SodiumRule;
  readonly from?: BodyState;
}

/**
 * The first day at whose start the weight has come to the goal with a constant intake, from either
 * side; 0 when it is there already.
 * @returns null when it does not within ten years
 */
export const earliestDay = (
  model: Model,
  { goalKg, intakeKcal, sodium, from = startState(model) }: DayQuestion,
): number | null => {
  const state = { ...from };
  const sodiumChange = sodiumChangeFor(model, intakeKcal, sodium);
  const side = Math.sign(weightOf(model, state) - goalKg);
  for (let day = 0; day <= LONGEST_DAYS; day += 1) {
    if (side * (weightOf(model, state) - goalKg) <= 0) return day;
    advance(model, state, intakeKcal, sodiumChange, model.carbFraction, 0);
  }
  return null;
};
