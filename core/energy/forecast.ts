import { square } from "./arithmetic.ts";
import { NOISE, TWO_SIDED_90 } from "./expenditure/noise.ts";
import { linearSummary } from "./linear.ts";
import { advance, startState, weightOf, withOffset } from "./model.ts";
import type { BodyState, Model } from "./model.ts";
import { FAT_RESTING, FORBES_KG, LEAN_RESTING } from "./parameters.ts";
import { courseOf } from "./schedule.ts";
import type { Course, Schedule } from "./schedule.ts";

/** How sure one is of where a person stands and what they spend. Standard deviations. */
export interface Uncertainty {
  /** Of the expenditure, kcal/d. */
  readonly expenditureSdKcal: number;
  /** How far that wanders from day to day, kcal/d. */
  readonly expenditureDriftKcal: number;
  /** Of the weight without the day's passing water, kg. */
  readonly weightSdKg: number;
  /** Covariance of weight and expenditure, kg kcal/d; 0 unless learned from logs. */
  readonly covariance: number;
  /** Of the fat on the first day at that weight, kg. */
  readonly fatSdKg: number;
}

/** How plans and days differ: eaten minus planned, kcal/d. */
export interface Adherence {
  /** What is eaten beyond the plan on average. */
  readonly slipKcal: number;
  /** How sure one is of that average. */
  readonly slipSdKcal: number;
  /** From one day to the next. */
  readonly daySdKcal: number;
}

/** Where a forecast begins. */
export interface Outlook {
  readonly model: Model;
  readonly state: BodyState;
  readonly uncertainty: Uncertainty;
}

export interface Band {
  readonly low90: Float64Array;
  readonly median: Float64Array;
  readonly high90: Float64Array;
}

/** A forecast for the start of each day from 0: weight is that without the day's passing water. */
export interface Forecast {
  readonly weightKg: Band;
  readonly fatKg: Band;
}

/** The formula for fat from weight and height misses by about this much of the weight. */
const FAT_SHARE_SD = 0.04;
/**
 * Without any record of plan and day: a lasting slip of 5 % either way, and days that differ by 16 %,
 * of the baseline. Our choice; `adherenceOf` replaces it by what a person logged.
 */
const SLIP_SHARE = 0.05;
const DAY_SHARE = 0.16;
/** Fewer planned days than these say nothing of how days differ. */
const FEWEST_DAYS = 7;

/** Day 0 of a model with nothing learned: as unsure as the formulas are. */
export const unlearnedOutlook = (model: Model): Outlook => ({
  model,
  state: startState(model),
  uncertainty: {
    expenditureSdKcal: NOISE.offsetShare * model.baselineKcal,
    expenditureDriftKcal: NOISE.offsetDayKcal / 2,
    weightSdKg: NOISE.startTissueKg,
    covariance: 0,
    fatSdKg: FAT_SHARE_SD * model.weightKg,
  },
});

/** How much fat may be off when it was estimated from weight and height, kg. */
export const estimatedFatSdKg = (weightKg: number): number => FAT_SHARE_SD * weightKg;

/**
 * How a person keeps to plans, from days with both a plan and a log: the mean slip, drawn towards
 * none as long as there are few days, and how days differ.
 */
export const adherenceOf = (
  model: Model,
  days: readonly { readonly plannedKcal: number; readonly loggedKcal: number }[],
): Adherence => {
  const slipVar = square(SLIP_SHARE * model.baselineKcal);
  const slips = days.map(({ plannedKcal, loggedKcal }) => loggedKcal - plannedKcal);
  const mean = slips.reduce((total, slip) => total + slip, 0) / Math.max(1, slips.length);
  const spread = slips.reduce((total, slip) => total + square(slip - mean), 0);
  const daySdKcal =
    slips.length < FEWEST_DAYS
      ? DAY_SHARE * model.baselineKcal
      : Math.sqrt(spread / (slips.length - 1));
  // The mean of n days, and a prior around 0: a week of slips is a hint, a month is a habit.
  const meanVar = square(daySdKcal) / Math.max(1, slips.length);
  const trust = slips.length === 0 ? 0 : slipVar / (slipVar + meanVar);
  return { slipKcal: trust * mean, slipSdKcal: Math.sqrt((1 - trust) * slipVar), daySdKcal };
};

interface Run {
  readonly weightKg: Float64Array;
  readonly fatKg: Float64Array;
}

const runInto = (run: Run, model: Model, from: BodyState, course: Course, slip: number): void => {
  const state = { ...from };
  const last = run.weightKg.length - 1;
  for (let day = 0; day <= last; day += 1) {
    run.weightKg[day] = weightOf(model, state);
    run.fatKg[day] = state.fatKg;
    if (day === last) break;
    advance(
      model,
      state,
      Math.max(0, (course.intakeKcal[day] ?? 0) + slip),
      course.sodiumChangeMg[day] ?? 0,
      course.carbFraction[day] ?? 0,
      course.activityChange[day] ?? 0,
    );
  }
};

/** More tissue, split as Forbes says. */
const withTissue = (state: BodyState, kg: number): BodyState => {
  const fat = Math.max(-0.9 * state.fatKg, (kg * state.fatKg) / (state.fatKg + FORBES_KG));
  return { ...state, fatKg: state.fatKg + fat, leanKg: state.leanKg + kg - fat };
};

/** More fat and less lean tissue at the same weight; the expenditure is known as it is, and stays. */
const withFat = (model: Model, state: BodyState, kg: number): [Model, BodyState] => {
  const fat = Math.max(-0.9 * state.fatKg, Math.min(kg, 0.9 * state.leanKg));
  const offset = model.offsetKcal + (LEAN_RESTING - FAT_RESTING) * fat;
  return [
    withOffset(model, offset),
    { ...state, fatKg: state.fatKg + fat, leanKg: state.leanKg - fat },
  ];
};

/** Variance of weight from what cannot be known of each day: food, activity, drift; kg squared. */
const dailyVariance = (
  model: Model,
  daySdKcal: number,
  driftKcal: number,
  days: number,
): Float64Array => {
  const { timeConstantDays, tissueKcalPerKg } = linearSummary(model);
  const kept = 1 - 1 / timeConstantDays;
  const daily = (square(daySdKcal) + square(NOISE.activityKcal)) / square(tissueKcalPerKg);
  const perDay = 1 / tissueKcalPerKg;
  const variance = new Float64Array(days + 1);
  let weight = 0;
  let shared = 0;
  let drift = 0;
  for (let day = 0; day <= days; day += 1) {
    variance[day] = weight;
    weight = kept * kept * weight - 2 * kept * perDay * shared + perDay * perDay * drift + daily;
    shared = kept * shared - perDay * drift;
    drift += square(driftKcal);
  }
  return variance;
};

/**
 * Weight and fat to come, as bands. Each thing that is not known (expenditure, keeping to the plan,
 * weight and fat now) is simulated at the ends of its 90 % range, the distances from the median are
 * added as squares, each side for itself, and with them the linear variance of single days. Exact
 * where one thing dominates, without chance, and the same on every device.
 * @param schedule relative to the model's baseline; its day 0 is the day of the outlook
 */
export const forecast = (
  outlook: Outlook,
  schedule: Schedule,
  days: number,
  adherence: Adherence = adherenceOf(outlook.model, []),
): Forecast => {
  const { model, state, uncertainty } = outlook;
  const course = courseOf(model, schedule, days);
  const create = (): Run => ({
    weightKg: new Float64Array(days + 1),
    fatKg: new Float64Array(days + 1),
  });
  const median = create();
  const high = create();
  const low = create();
  const end = create();
  const { slipKcal } = adherence;
  runInto(median, model, state, course, slipKcal);

  const variance = dailyVariance(
    model,
    adherence.daySdKcal,
    uncertainty.expenditureDriftKcal,
    days,
  );
  for (let day = 0; day <= days; day += 1) {
    const fatKg = median.fatKg[day] ?? 0;
    const weight = square(TWO_SIDED_90) * (variance[day] ?? 0);
    const fat = weight * square(fatKg / (fatKg + FORBES_KG));
    high.weightKg[day] = weight;
    low.weightKg[day] = weight;
    high.fatKg[day] = fat;
    low.fatKg[day] = fat;
  }
  const addEnd = (from: Model, begin: BodyState, slip: number): void => {
    runInto(end, from, begin, course, slip);
    for (const what of ["weightKg", "fatKg"] as const) {
      const [middle, ends, above, below] = [median[what], end[what], high[what], low[what]];
      for (let day = 0; day <= days; day += 1) {
        const distance = (ends[day] ?? 0) - (middle[day] ?? 0);
        const side = distance > 0 ? above : below;
        side[day] = (side[day] ?? 0) + distance * distance;
      }
    }
  };
  const { weightSdKg, covariance } = uncertainty;
  // What weight and expenditure share goes with the weight; the rest of the expenditure is its own.
  const shared = weightSdKg > 0 ? covariance / weightSdKg : 0;
  const ownSd = Math.sqrt(Math.max(0, square(uncertainty.expenditureSdKcal) - square(shared)));
  for (const z of [-TWO_SIDED_90, TWO_SIDED_90]) {
    addEnd(withOffset(model, model.offsetKcal + z * ownSd), state, slipKcal);
    addEnd(model, state, slipKcal + z * adherence.slipSdKcal);
    addEnd(
      withOffset(model, model.offsetKcal + z * shared),
      withTissue(state, z * weightSdKg),
      slipKcal,
    );
    addEnd(...withFat(model, state, z * uncertainty.fatSdKg), slipKcal);
  }
  const bandOf = (what: keyof Run): Band => {
    const middle = median[what];
    return {
      median: middle,
      high90: high[what].map((sum, day) => (middle[day] ?? 0) + Math.sqrt(sum)),
      low90: low[what].map((sum, day) => Math.max(0, (middle[day] ?? 0) - Math.sqrt(sum))),
    };
  };
  return { weightKg: bandOf("weightKg"), fatKg: bandOf("fatKg") };
};
