import { exp, smallGrowth } from "./arithmetic.ts";
import {
  ADAPTATION,
  ADAPTATION_DAYS,
  CARB_SODIUM,
  FAT_DENSITY,
  FAT_DEPOSITION,
  FAT_RESTING,
  FLUID_SODIUM,
  FOOD_EFFECT,
  FORBES_ENERGY_KG,
  FORBES_KG,
  GLYCOGEN_DENSITY,
  GLYCOGEN_KG,
  GLYCOGEN_WATER,
  LEAN_DENSITY,
  LEAN_DEPOSITION,
  LEAN_RESTING,
  RENAL_SODIUM,
} from "./parameters.ts";
import type { StartingPoint } from "./start.ts";

/** One person's model: the day-0 state and the constants that follow from it. Energy in kcal/d. */
export interface Model {
  readonly weightKg: number;
  readonly fatKg: number;
  readonly leanKg: number;
  readonly fluidKg: number;
  readonly restingKcal: number;
  /** Intake that holds the day-0 state, were there no offset. */
  readonly baselineKcal: number;
  readonly carbFraction: number;
  /** Carbohydrate in the baseline intake. */
  readonly carbKcal: number;
  /** Expenditure of glycogen per kg squared, so that it rests at its start. */
  readonly glycogenRate: number;
  /** Cost of activity per kg of body weight, kcal/kg/d. */
  readonly activityPerKg: number;
  /** The paper's constant K, kcal/d: what of the baseline its other terms leave over. */
  readonly balanceKcal: number;
  /** What this person was found to spend beyond the model, kcal/d; 0 unless learned. */
  readonly offsetKcal: number;
}

/** What changes from day to day. Mutable, so that a year of days allocates nothing. */
export interface BodyState {
  fatKg: number;
  leanKg: number;
  glycogenKg: number;
  fluidKg: number;
  /** Adaptive thermogenesis, kcal/d. */
  adaptationKcal: number;
}

/** Derives a person's model (Hall 2011); the day-0 state is in exact balance at `baselineKcal`. */
export const createModel = (start: StartingPoint): Model => {
  const { weightKg, fatKg, leanKg, restingKcal, baselineKcal, pal, carbFraction } = start;
  const activityPerKg = (((1 - FOOD_EFFECT) * pal - 1) * restingKcal) / weightKg;
  const carbKcal = carbFraction * baselineKcal;
  return {
    weightKg,
    fatKg,
    leanKg,
    fluidKg: start.fluidKg,
    restingKcal,
    baselineKcal,
    carbFraction,
    carbKcal,
    glycogenRate: carbKcal / (GLYCOGEN_KG * GLYCOGEN_KG),
    activityPerKg,
    balanceKcal:
      baselineKcal - LEAN_RESTING * leanKg - FAT_RESTING * fatKg - activityPerKg * weightKg,
    offsetKcal: 0,
  };
};

/** The same person, spending so much more (or less) than the formulas say, kcal/d. */
export const withOffset = (model: Model, offsetKcal: number): Model => ({ ...model, offsetKcal });

/** The state on day 0. */
export const startState = ({ fatKg, leanKg, fluidKg }: Model): BodyState => ({
  fatKg,
  leanKg,
  glycogenKg: GLYCOGEN_KG,
  fluidKg,
  adaptationKcal: 0,
});

const HYDRATED = 1 + GLYCOGEN_WATER;

/**
 * Body weight, kg. Summed as changes from day 0, so that a body without change keeps its weight to
 * the last bit.
 */
export const weightOf = (model: Model, state: BodyState): number =>
  model.weightKg +
  (state.fatKg - model.fatKg + (state.leanKg - model.leanKg)) +
  (state.fluidKg - model.fluidKg + HYDRATED * (state.glycogenKg - GLYCOGEN_KG));

/** Water and glycogen, kg: what of the weight is not tissue. */
export const fluidWeightOf = ({ fluidKg, glycogenKg }: BodyState): number =>
  fluidKg + HYDRATED * glycogenKg;

/** Carbohydrate that goes into glycogen (or comes out of it), kcal/d. */
export const glycogenFlux = (model: Model, glycogenKg: number, carbKcal: number): number =>
  carbKcal - model.glycogenRate * glycogenKg * glycogenKg;

/**
 * Expenditure before the cost of laying down tissue, kcal/d: the paper's K + gammaF F + gammaL L +
 * delta BW + betaTEF dEI + A, written as changes from the balance of day 0.
 */
export const upkeepOf = (
  model: Model,
  state: BodyState,
  intakeKcal: number,
  activityChange: number,
): number => {
  const weightKg = weightOf(model, state);
  return (
    model.baselineKcal +
    model.offsetKcal +
    FAT_RESTING * (state.fatKg - model.fatKg) +
    LEAN_RESTING * (state.leanKg - model.leanKg) +
    model.activityPerKg * (weightKg - model.weightKg + activityChange * weightKg) +
    FOOD_EFFECT * (intakeKcal - model.baselineKcal) +
    state.adaptationKcal
  );
};

const LEAN_COST = LEAN_DEPOSITION / LEAN_DENSITY;
const FAT_COST = FAT_DEPOSITION / FAT_DENSITY;

/** The paper's x: what a kcal that goes into tissue costs to lay down, at this fatness. */
export const depositionCost = (fatKg: number): number =>
  (FORBES_ENERGY_KG * LEAN_COST + fatKg * FAT_COST) / (FORBES_ENERGY_KG + fatKg);

/**
 * Total energy expenditure at this moment of a day, kcal/d (eq. 9).
 * @param carbFraction share of the intake that is carbohydrate, 0 to 1
 * @param activityChange lasting change of activity as a part of it
 */
export const expenditureOf = (
  model: Model,
  state: BodyState,
  intakeKcal: number,
  carbFraction: number,
  activityChange: number,
): number => {
  const flux = glycogenFlux(model, state.glycogenKg, carbFraction * intakeKcal);
  const cost = depositionCost(state.fatKg);
  const upkeep = upkeepOf(model, state, intakeKcal, activityChange);
  return (upkeep + (intakeKcal - flux) * cost) / (1 + cost);
};

const LEAN_SHARE = FORBES_ENERGY_KG * (1 + LEAN_COST);
const FAT_SHARE = 1 + FAT_COST;
// Multiplied by, not divided by: a division takes several times as long, and a day has many.
const PER_FAT = 1 / FAT_DENSITY;
const LEAN_PER_SHARE = FORBES_ENERGY_KG / LEAN_DENSITY;
const PER_FORBES = 1 / FORBES_KG;
const PER_GLYCOGEN = 1 / GLYCOGEN_DENSITY;
const PER_RENAL = 1 / RENAL_SODIUM;
/** What is left after half a day, and a whole one, of how far fluid and adaptation are from rest. */
const FLUID_HALF = exp(-RENAL_SODIUM / FLUID_SODIUM / 2);
const FLUID_KEPT = FLUID_HALF * FLUID_HALF;
const ADAPTATION_HALF = exp(-1 / ADAPTATION_DAYS / 2);
const ADAPTATION_KEPT = ADAPTATION_HALF * ADAPTATION_HALF;
/** A day without any carbohydrate is taken as one with a trace, for the same formula to hold. */
const LEAST_CARB = 1e-12;
/** Beyond this many time constants nothing is left to see, and the exponential ends here. */
const FASTEST = 10;

/**
 * dG/dt = (CI - kG G^2)/rhoG, solved: with R = sqrt(CI/kG) where it rests, (G - R)/(G + R) falls
 * exponentially.
 * @param kept what is left of that ratio after the time
 */
const glycogenAfter = (glycogenKg: number, restKg: number, kept: number): number => {
  const apart = ((glycogenKg - restKg) / (glycogenKg + restKg)) * kept;
  return restKg + (2 * restKg * apart) / (1 - apart);
};

/**
 * Carries a state over one day, in place; intake is constant within the day. Glycogen, fluid and
 * adaptation do not hang on fat and lean tissue and are solved exactly: Runge-Kutta with a step of a
 * day would swing, and above 2900 kcal of carbohydrate a day never settle, as glycogen then turns
 * over in hours. Fat and lean tissue take one step of classical Runge-Kutta, after which fat is put
 * on Forbes' curve. Arithmetic alone, so the result is the same bits in every engine.
 */
export const advance = (
  model: Model,
  state: BodyState,
  intakeKcal: number,
  sodiumChangeMg: number,
  carbFraction: number,
  activityChange: number,
): void => {
  const carbKcal = carbFraction * intakeKcal;
  const intakeChange = intakeKcal - model.baselineKcal;
  const { glycogenKg } = state;

  const carbShare = carbKcal / model.carbKcal;
  const restKg = GLYCOGEN_KG * Math.sqrt(Math.max(LEAST_CARB, carbShare));
  const turnover = model.glycogenRate * restKg * PER_GLYCOGEN;
  const halfKept = exp(-Math.min(FASTEST, turnover));
  const glycogenNoon = glycogenAfter(glycogenKg, restKg, halfKept);
  const glycogenEnd = glycogenAfter(glycogenKg, restKg, halfKept * halfKept);
  const flux = GLYCOGEN_DENSITY * (glycogenEnd - glycogenKg);

  const fluid = state.fluidKg - model.fluidKg;
  const restFluid = (sodiumChangeMg - CARB_SODIUM * (1 - carbShare)) * PER_RENAL;
  const fluidNoon = restFluid + (fluid - restFluid) * FLUID_HALF;
  const fluidEnd = restFluid + (fluid - restFluid) * FLUID_KEPT;

  const restAdapted = ADAPTATION * intakeChange;
  const apart = state.adaptationKcal - restAdapted;
  const adaptationNoon = restAdapted + apart * ADAPTATION_HALF;
  const adaptationEnd = restAdapted + apart * ADAPTATION_KEPT;

  const perWeight = model.activityPerKg * (1 + activityChange);
  const perFat = FAT_RESTING + perWeight;
  const perLean = LEAN_RESTING + perWeight;
  // Energy for tissue, but for what the tissue itself takes: at the day's start, middle and end.
  const fixed =
    intakeChange * (1 - FOOD_EFFECT) -
    model.offsetKcal -
    model.activityPerKg * activityChange * model.weightKg -
    flux;
  const free =
    fixed - perWeight * (fluid + HYDRATED * (glycogenKg - GLYCOGEN_KG)) - state.adaptationKcal;
  const freeNoon =
    fixed - perWeight * (fluidNoon + HYDRATED * (glycogenNoon - GLYCOGEN_KG)) - adaptationNoon;
  const freeEnd =
    fixed - perWeight * (fluidEnd + HYDRATED * (glycogenEnd - GLYCOGEN_KG)) - adaptationEnd;

  // Energy into tissue after the cost of laying it down, split between fat and lean by Forbes: each
  // stage is that energy per share, at the fat and lean tissue that the stage before leads to.
  const { fatKg } = state;
  const fat = fatKg - model.fatKg;
  const lean = state.leanKg - model.leanKg;
  const first = (free - perFat * fat - perLean * lean) / (LEAN_SHARE + FAT_SHARE * fatKg);
  let ahead = 0.5 * first;
  let fatStep = ahead * fatKg * PER_FAT;
  const second =
    (freeNoon - perFat * (fat + fatStep) - perLean * (lean + ahead * LEAN_PER_SHARE)) /
    (LEAN_SHARE + FAT_SHARE * (fatKg + fatStep));
  ahead = 0.5 * second;
  fatStep = ahead * (fatKg + fatStep) * PER_FAT;
  const third =
    (freeNoon - perFat * (fat + fatStep) - perLean * (lean + ahead * LEAN_PER_SHARE)) /
    (LEAN_SHARE + FAT_SHARE * (fatKg + fatStep));
  fatStep = third * (fatKg + fatStep) * PER_FAT;
  const fourth =
    (freeEnd - perFat * (fat + fatStep) - perLean * (lean + third * LEAN_PER_SHARE)) /
    (LEAN_SHARE + FAT_SHARE * (fatKg + fatStep));
  const leanStep = (first + 2 * (second + third) + fourth) * (LEAN_PER_SHARE / 6);

  state.fatKg += state.fatKg * smallGrowth(leanStep * PER_FORBES);
  state.leanKg = model.leanKg + (lean + leanStep);
  state.fluidKg = model.fluidKg + fluidEnd;
  state.glycogenKg = glycogenEnd;
  state.adaptationKcal = adaptationEnd;
};
