import { NOISE } from "./noise.ts";
import type { EstimatorState } from "./state.ts";

/**
 * What it takes to say something of a person's expenditure: two weeks, since within one the passing
 * water outweighs any change of tissue; weigh-ins and logged meals on half of those days; some of
 * both lately, since what is not logged is filled with what was usual; and an interval clearly
 * narrower than what the formulas alone would give. Typical logs pass it in the third week, sparse
 * ones in the fourth or fifth.
 */
const ENOUGH = {
  spanDays: 14,
  weighIns: 7,
  loggedDays: 7,
  /** In the last 28 days. */
  recentWeighIns: 2,
  recentLogs: 7,
  /** Of the standard deviation at the start. */
  narrowing: 0.6,
} as const;

const RECENT_MASK = 2 ** 28 - 1;

/** The last 28 days as bits, a day further. */
export const withDay = (bits: number, isSo: boolean): number =>
  ((bits << 1) | (isSo ? 1 : 0)) & RECENT_MASK;

const countOf = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Whether an estimate may be shown as the person's own; counted anew after a long gap. */
export const isEnough = (state: EstimatorState): boolean =>
  state.spanDays >= ENOUGH.spanDays &&
  state.weighIns >= ENOUGH.weighIns &&
  state.loggedDays >= ENOUGH.loggedDays &&
  countOf(state.recentWeighIns) >= ENOUGH.recentWeighIns &&
  countOf(state.recentLogs) >= ENOUGH.recentLogs &&
  Math.sqrt(state.offsetVar) <= ENOUGH.narrowing * NOISE.offsetShare * state.model.baselineKcal;
