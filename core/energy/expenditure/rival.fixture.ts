import type { Model } from "../model.ts";
import type { LogDay } from "./state.ts";

/** A log with the truth that its writer cannot see. */
export interface JudgedLog {
  readonly model: Model;
  readonly days: readonly LogDay[];
  /** True expenditure of each day, kcal. */
  readonly truth: readonly number[];
}

export interface Guess {
  readonly tdee: number;
  readonly low90?: number;
  readonly high90?: number;
}

const JUDGED_ON = [28, 56, 84, 111] as const;
const MEAN_OVER = 14;

/** Guesses on four days of each log, held against the true mean of the two weeks until then. */
export const score = (
  logs: readonly JudgedLog[],
  guess: (log: JudgedLog) => readonly Guess[],
): { readonly rmse: number; readonly covered: number } => {
  let squares = 0;
  let covered = 0;
  for (const log of logs) {
    const guesses = guess(log);
    for (const day of JUDGED_ON) {
      const truth = log.truth.slice(day - MEAN_OVER + 1, day + 1);
      const mean = truth.reduce((total, one) => total + one, 0) / truth.length;
      const { tdee, low90 = tdee, high90 = tdee } = guesses[day] ?? { tdee: Number.NaN };
      squares += (tdee - mean) ** 2;
      if (low90 <= mean && mean <= high90) covered += 1;
    }
  }
  const count = logs.length * JUDGED_ON.length;
  return { rmse: Math.sqrt(squares / count), covered: covered / count };
};

const TREND_GAIN = 0.1;
const WINDOW_DAYS = 21;
const KCAL_PER_KG = 7700;

/**
 * What calorie-counting apps do: an exponential trend of the weight (gain 0.1 for each weigh-in,
 * which does better on logs with holes than a gain by time), and over the last 21 days the mean of the logged intakes less 7700 kcal for
 * each kg that the trend gained.
 */
export const trendEstimate = ({ model, days }: JudgedLog): readonly Guess[] => {
  let trend = model.weightKg;
  const trends = days.map(({ scaleKg }) => {
    if (scaleKg !== null) trend += TREND_GAIN * (scaleKg - trend);
    return trend;
  });
  return days.map((_, today) => {
    const from = Math.max(0, today - WINDOW_DAYS);
    // From morning to morning: today's meals are not in today's weight.
    const logged = days
      .slice(from, Math.max(1, today))
      .flatMap(({ loggedKcal }) => (loggedKcal === null ? [] : [loggedKcal]));
    const intake = logged.reduce((total, one) => total + one, 0) / logged.length;
    const gained = (trends[today] ?? Number.NaN) - (trends[from] ?? Number.NaN);
    return { tdee: intake - (KCAL_PER_KG * gained) / Math.max(1, today - from) };
  });
};
