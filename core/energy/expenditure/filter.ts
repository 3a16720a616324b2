import { ln, square } from "../arithmetic.ts";
import { tissueEnergy, tissueUpkeep } from "../linear.ts";
import { estimatedFatSdKg } from "../forecast.ts";
import type { Outlook } from "../forecast.ts";
import {
  depositionCost,
  fluidWeightOf,
  glycogenFlux,
  startState,
  upkeepOf,
  withOffset,
} from "../model.ts";
import type { BodyState, Model } from "../model.ts";
import {
  ADAPTATION,
  ADAPTATION_DAYS,
  BASELINE_SODIUM_MG,
  CARB_SODIUM,
  FLUID_SODIUM,
  FORBES_KG,
  GLYCOGEN_DENSITY,
  RENAL_SODIUM,
} from "../parameters.ts";
import { isEnough, withDay } from "./enough.ts";
import { NOISE, TWO_SIDED_90 } from "./noise.ts";
import type { DayEstimate, EstimatorState, IntakeUse, LogDay } from "./state.ts";

/** Less than this part of the usual, after this many logged days, and not marked: part of a day. */
const PARTIAL = { share: 0.6, afterDays: 5 } as const;
/** The running mean of intake follows a new day by at least this. */
const MEAN_GAIN = 0.1;
/** Sodium is rarely logged: half of it is taken to follow intake. */
const SODIUM_SHARE = 0.5;
/** More empty days than these are a gap. */
const GAP_DAYS = 21;
const WATER_EVENT = { days: 5, varianceFactor: 4 } as const;
const SUBSTEPS = 4;
const NEWTON_STEPS = 6;

/** The state before the first day of a log. The model's weight is the person's at the start. */
export const beginEstimate = (model: Model): EstimatorState => {
  const { fatKg, glycogenKg, fluidKg, adaptationKcal } = startState(model);
  return {
    model,
    day: 0,
    tissueKg: model.fatKg + model.leanKg,
    offsetKcal: 0,
    waterKg: 0,
    tissueVar: square(NOISE.startTissueKg),
    offsetVar: square(NOISE.offsetShare * model.baselineKcal),
    waterVar: square(NOISE.waterKg),
    tissueOffset: 0,
    tissueWater: 0,
    offsetWater: 0,
    fatKg,
    glycogenKg,
    fluidKg,
    adaptationKcal,
    meanIntakeKcal: model.baselineKcal,
    meanDays: 0,
    spanDays: 0,
    weighIns: 0,
    loggedDays: 0,
    recentWeighIns: 0,
    recentLogs: 0,
    emptyDays: 0,
    isAfterGap: false,
    eventDays: 0,
  };
};

type Draft = { -readonly [Key in keyof EstimatorState]: EstimatorState[Key] };

/** Fat on the person's Forbes curve for this much tissue: L = L0 + 10.4 ln(F/F0), F + L = tissue. */
const fatFor = (model: Model, tissueKg: number, guessKg: number): number => {
  if (model.fatKg <= 0) return 0;
  let fatKg = guessKg;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const miss = fatKg + model.leanKg + FORBES_KG * ln(fatKg / model.fatKg) - tissueKg;
    const next = fatKg - (miss * fatKg) / (fatKg + FORBES_KG);
    // A step from far above could end below zero, where the curve has no fat.
    fatKg = Math.max(next, fatKg / 10);
  }
  return fatKg;
};

const bodyOf = ({ model, ...state }: EstimatorState): BodyState => ({
  fatKg: state.fatKg,
  leanKg: model.fatKg > 0 ? state.tissueKg - state.fatKg : state.tissueKg,
  glycogenKg: state.glycogenKg,
  fluidKg: state.fluidKg,
  adaptationKcal: state.adaptationKcal,
});

/** A long gap: what was known of weight and offset is old, and what they share says nothing. */
const forget = (draft: Draft): void => {
  draft.offsetVar = Math.max(
    draft.offsetVar,
    square(NOISE.gapOffsetShare * draft.model.baselineKcal),
  );
  draft.tissueVar = Math.max(draft.tissueVar, square(NOISE.gapTissueKg));
  draft.waterVar = square(NOISE.waterKg);
  draft.waterKg = 0;
  draft.tissueOffset = 0;
  draft.tissueWater = 0;
  draft.offsetWater = 0;
  draft.spanDays = 0;
  draft.weighIns = 0;
  draft.loggedDays = 0;
  draft.isAfterGap = true;
};

/** The morning's weigh-in: scale = tissue + fluid + passing water + error. */
const weigh = (draft: Draft, scaleKg: number): void => {
  const fluid = fluidWeightOf(bodyOf(draft));
  if (draft.isAfterGap) {
    draft.tissueKg = scaleKg - fluid;
    draft.isAfterGap = false;
    return;
  }
  const innovation = scaleKg - (draft.tissueKg + fluid + draft.waterKg);
  const toTissue = draft.tissueVar + draft.tissueWater;
  const toOffset = draft.tissueOffset + draft.offsetWater;
  const toWater = draft.tissueWater + draft.waterVar;
  const expected = toTissue + toWater + square(NOISE.scaleKg);
  const variance = Math.max(expected, square(innovation / NOISE.outlier));
  const shift = innovation / variance;
  draft.tissueKg += toTissue * shift;
  draft.offsetKcal += toOffset * shift;
  draft.waterKg += toWater * shift;
  draft.tissueVar -= square(toTissue) / variance;
  draft.offsetVar -= square(toOffset) / variance;
  draft.waterVar -= square(toWater) / variance;
  draft.tissueOffset -= (toTissue * toOffset) / variance;
  draft.tissueWater -= (toTissue * toWater) / variance;
  draft.offsetWater -= (toOffset * toWater) / variance;
};

const useOf = (draft: Draft, { loggedKcal, mark }: LogDay): IntakeUse => {
  if (mark === "fasted" || (mark === "complete" && loggedKcal !== null)) return "logged";
  if (loggedKcal === null) return "imputed";
  const isLittle =
    draft.meanDays >= PARTIAL.afterDays && loggedKcal < PARTIAL.share * draft.meanIntakeKcal;
  return mark === "partial" || isLittle || loggedKcal === 0 ? "partial" : "logged";
};

/** Takes the day's log into the running mean, or fills the day from it. */
const eat = (draft: Draft, log: LogDay, use: IntakeUse): number => {
  if (use !== "logged") return draft.meanIntakeKcal;
  const intakeKcal = log.loggedKcal ?? 0;
  draft.meanDays += 1;
  draft.loggedDays += 1;
  draft.meanIntakeKcal +=
    Math.max(MEAN_GAIN, 1 / draft.meanDays) * (intakeKcal - draft.meanIntakeKcal);
  return intakeKcal;
};

/** Glycogen, fluid and adaptation over the day. */
const carryFluids = (draft: Draft, intakeKcal: number): void => {
  const { model } = draft;
  const intakeShare = intakeKcal / model.baselineKcal;
  const carbKcal = model.carbFraction * intakeKcal;
  // Of the same intake as a share, sodium rises and insulin falls: both move the fluid one way.
  const sodium = (SODIUM_SHARE * BASELINE_SODIUM_MG + CARB_SODIUM) * (intakeShare - 1);
  for (let step = 0; step < SUBSTEPS; step += 1) {
    const flux = glycogenFlux(model, draft.glycogenKg, carbKcal);
    const fluidRate = (sodium - RENAL_SODIUM * (draft.fluidKg - model.fluidKg)) / FLUID_SODIUM;
    const adapted = ADAPTATION * (intakeKcal - model.baselineKcal);
    const adaptationRate = (adapted - draft.adaptationKcal) / ADAPTATION_DAYS;
    draft.glycogenKg += flux / GLYCOGEN_DENSITY / SUBSTEPS;
    draft.fluidKg += fluidRate / SUBSTEPS;
    draft.adaptationKcal += adaptationRate / SUBSTEPS;
  }
};

/** Carries the estimate to the next morning. */
const predict = (draft: Draft, netKcal: number, intakeSdKcal: number): void => {
  const { model } = draft;
  const perKg = tissueEnergy(draft.fatKg);
  const kept = 1 - tissueUpkeep(model, draft.fatKg) / perKg;
  const perKcal = -1 / perKg;
  draft.tissueKg += netKcal / perKg;
  draft.waterKg *= NOISE.waterKept;

  const { tissueVar, offsetVar, waterVar, tissueOffset, tissueWater, offsetWater } = draft;
  const eventFactor = draft.eventDays > 0 ? WATER_EVENT.varianceFactor : 1;
  const waterNoise = square(NOISE.waterKg) * (1 - square(NOISE.waterKept)) * eventFactor;
  draft.tissueVar =
    square(kept) * tissueVar +
    2 * kept * perKcal * tissueOffset +
    square(perKcal) * (offsetVar + square(intakeSdKcal) + square(NOISE.activityKcal));
  draft.tissueOffset = kept * tissueOffset + perKcal * offsetVar;
  draft.tissueWater = NOISE.waterKept * (kept * tissueWater + perKcal * offsetWater);
  draft.offsetWater = NOISE.waterKept * offsetWater;
  draft.waterVar = square(NOISE.waterKept) * waterVar + waterNoise;
  draft.offsetVar = offsetVar + square(NOISE.offsetDayKcal);
  if (draft.meanDays === 0) {
    // As long as nothing was ever logged, a change of weight may as well come from the meals.
    draft.tissueOffset = 0;
    draft.offsetWater = 0;
  }
  // Without a word for long, no less is known than before the first day.
  const most = square(NOISE.offsetShare * model.baselineKcal);
  if (draft.offsetVar > most) {
    const scale = Math.sqrt(most / draft.offsetVar);
    draft.offsetVar = most;
    draft.tissueOffset *= scale;
    draft.offsetWater *= scale;
  }
};

/**
 * One day further: the weigh-in of the morning, the estimate with what was eaten, and the state for
 * the next day. A Kalman filter of three states (tissue, offset of expenditure, passing water) on
 * Hall's model; glycogen, fluid and adaptation follow the intake, so that the water lost at the
 * start of a diet is not taken for fat. Fixed by arithmetic alone: the same on every device.
 */
export const stepEstimate = (
  state: EstimatorState,
  log: LogDay,
): { readonly state: EstimatorState; readonly estimate: DayEstimate } => {
  const { model } = state;
  const draft: Draft = { ...state };
  const use = useOf(draft, log);
  const isEmpty = log.scaleKg === null && log.loggedKcal === null && use !== "logged";
  draft.emptyDays = isEmpty ? draft.emptyDays + 1 : 0;
  const isGap = draft.emptyDays > GAP_DAYS;
  if (isGap && !draft.isAfterGap) forget(draft);
  if (!isEmpty || draft.weighIns + draft.loggedDays > 0) draft.spanDays += 1;

  if (log.waterEvent === true) {
    draft.waterVar += (WATER_EVENT.varianceFactor - 1) * square(NOISE.waterKg);
    draft.eventDays = WATER_EVENT.days;
  }
  if (log.scaleKg !== null) {
    weigh(draft, log.scaleKg);
    draft.weighIns += 1;
  }
  draft.fatKg = fatFor(model, draft.tissueKg, draft.fatKg);

  const body = bodyOf(draft);
  const intakeKcal = eat(draft, log, use);
  const upkeep = upkeepOf(model, body, intakeKcal, 0) + draft.offsetKcal;
  const cost = depositionCost(body.fatKg);
  const startFlux = glycogenFlux(model, body.glycogenKg, model.carbFraction * intakeKcal);
  const tdee = (upkeep + (intakeKcal - startFlux) * cost) / (1 + cost);
  draft.recentWeighIns = withDay(draft.recentWeighIns, log.scaleKg !== null);
  draft.recentLogs = withDay(draft.recentLogs, use === "logged");
  const offsetSdKcal = Math.sqrt(draft.offsetVar);
  const half = (TWO_SIDED_90 * offsetSdKcal) / (1 + cost);
  const estimate: DayEstimate = {
    day: draft.day,
    tdee,
    low90: tdee - half,
    high90: tdee + half,
    enough: isEnough(draft),
    offsetKcal: draft.offsetKcal,
    offsetSdKcal,
    trendKg: draft.tissueKg + fluidWeightOf(body),
    trendSdKg: Math.sqrt(draft.tissueVar),
    fatKg: body.fatKg,
    intake: use,
  };

  carryFluids(draft, intakeKcal);
  const flux = GLYCOGEN_DENSITY * (draft.glycogenKg - body.glycogenKg);
  const intakeSdKcal =
    use === "logged" ? NOISE.loggedShare * intakeKcal : NOISE.missingShare * model.baselineKcal;
  // In a gap nobody knows what was eaten: the weight is taken to hold.
  predict(draft, isGap ? 0 : intakeKcal - flux - upkeep, intakeSdKcal);
  draft.eventDays = Math.max(0, draft.eventDays - 1);
  draft.day += 1;
  return { state: draft, estimate };
};

/** The estimate on each day of a log, from its first. */
export const estimate = (model: Model, days: readonly LogDay[]): readonly DayEstimate[] => {
  let state = beginEstimate(model);
  return days.map((log) => {
    const next = stepEstimate(state, log);
    state = next.state;
    return next.estimate;
  });
};

/** Where the estimate stands, for a forecast: the state of the next morning and how sure it is. */
export const outlookOf = (state: EstimatorState): Outlook => ({
  model: withOffset(state.model, state.model.offsetKcal + state.offsetKcal),
  state: bodyOf(state),
  uncertainty: {
    expenditureSdKcal: Math.sqrt(state.offsetVar),
    expenditureDriftKcal: NOISE.offsetDayKcal / 2,
    weightSdKg: Math.sqrt(state.tissueVar),
    covariance: state.tissueOffset,
    fatSdKg: estimatedFatSdKg(state.model.weightKg),
  },
});
