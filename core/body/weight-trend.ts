import { sum } from "../quantity/index.ts";
import type { Timestamp } from "../record/index.ts";

const DAY_MS = 86_400_000;
const DAYS_IN_WEEK = 7;

/** A weigh-in: `day` counts calendar days where the person was, with the hour as its fraction. */
export interface WeightPoint {
  readonly day: number;
  readonly kg: number;
}

/** One day with its mean weight and the trend after it. */
export interface TrendPoint extends WeightPoint {
  readonly trendKg: number;
}

/** The `day` of a moment: days since 1970 by the person's own calendar, so that midnight is theirs. */
export const dayOf = (at: Timestamp): number => Date.parse(`${at.slice(0, 23)}Z`) / DAY_MS;

/** Sorted before they are added up, so that the order they came in does not show in the last digit. */
const meanOf = (values: readonly number[]): number =>
  sum(values.toSorted((one, other) => one - other)) / values.length;

/**
 * The weigh-ins of one calendar day as one: their mean, at their mean hour. Whoever steps on the
 * scale five times on a Sunday has still one Sunday.
 * @param points in any order
 * @returns in the order of days
 */
export const dailyWeights = (points: readonly WeightPoint[]): readonly WeightPoint[] => {
  const byDay = new Map<number, WeightPoint[]>();
  for (const point of points) {
    const day = Math.floor(point.day);
    const known = byDay.get(day);
    if (known) known.push(point);
    else byDay.set(day, [point]);
  }
  return [...byDay]
    .toSorted(([one], [other]) => one - other)
    .map(([, group]) => ({
      day: meanOf(group.map(({ day }) => day)),
      kg: meanOf(group.map(({ kg }) => kg)),
    }));
};

/** Days after which a change of weight has entered the trend to 63 % (Libra). */
const TREND_DAYS = 7;

/**
 * The trend of weight in the form of Libra: from one day to the next weigh-in it moves toward the
 * weight by the share 1 - e^(-days/7). So gaps need no filling, and after a long one the new weight
 * counts nearly alone. Begins at the first weight.
 * @param points weigh-ins in any order, several a day
 * @returns one point for each day with a weigh-in
 */
export const weightTrend = (points: readonly WeightPoint[]): readonly TrendPoint[] => {
  const trend: TrendPoint[] = [];
  for (const { day, kg } of dailyWeights(points)) {
    const last = trend.at(-1);
    const share = last ? 1 - Math.exp(-(day - last.day) / TREND_DAYS) : 1;
    const before = last?.trendKg ?? kg;
    trend.push({ day, kg, trendKg: before + share * (kg - before) });
  }
  return trend;
};

/**
 * How weight wanders without any change of tissue: a slow part (water, gut), of which 0.8 is left
 * the next day, and the scale with the hour. Together they give the day-to-day changes of
 * 0.5 kg that Edholm 1974 saw.
 */
const NOISE = { slowKg: 0.6, leftNextDay: 0.8, scaleKg: 0.3 } as const;

/**
 * What a rate needs before it is given. Ours: under two weeks, or under five days with a weigh-in,
 * its error is as large as any rate a person should aim at.
 */
export const RATE_NEEDS = { windowDays: 28, spanDays: 14, days: 5 } as const;

/** The windows to look through, the newest first: a slow change shows only in the longer one. */
const WINDOWS_DAYS = [RATE_NEEDS.windowDays, 84] as const;

export type WeightRate =
  | {
      readonly verdict: "falling" | "rising" | "within-noise";
      readonly kgPerWeek: number;
      /** One standard error of `kgPerWeek`. */
      readonly errorKgPerWeek: number;
      /** Days with a weigh-in that it rests on, and how far apart the outer ones are. */
      readonly days: number;
      readonly spanDays: number;
      /** The days that were looked at, back from today. */
      readonly windowDays: number;
    }
  | { readonly verdict: "not-enough"; readonly days: number; readonly spanDays: number };

/** The 95 % point of the normal distribution, both sides. */
const SURE = 1.96;

const covariance = (apart: number): number =>
  NOISE.slowKg ** 2 * NOISE.leftNextDay ** Math.abs(apart) + (apart === 0 ? NOISE.scaleKg ** 2 : 0);

/**
 * How fast weight changes lately: over the last four weeks, or over twelve where those alone do not
 * show a direction.
 * @param points weigh-ins in any order
 * @param today the `day` the windows end at
 */
export const weightDirection = (points: readonly WeightPoint[], today: number): WeightRate => {
  const [lately, longer] = WINDOWS_DAYS.map((days) => weightRate(points, today, days));
  const isLonger =
    lately?.verdict === "within-noise" &&
    (longer?.verdict === "falling" || longer?.verdict === "rising");
  return (isLonger ? longer : lately) ?? { verdict: "not-enough", days: 0, spanDays: 0 };
};

/**
 * How fast weight changes: a straight line through the last days of weigh-ins, with its standard
 * error for weights that wander (neighbouring days are wrong alike, so more of them help less than
 * one would think). Where a person's weights scatter more than that, the error grows with them.
 * A rate is called falling or rising only beyond 1.96 standard errors.
 * @param points weigh-ins in any order
 * @param today the `day` the window ends at; later weigh-ins wait
 * @param windowDays how far back
 */
export const weightRate = (
  points: readonly WeightPoint[],
  today: number,
  windowDays: number = RATE_NEEDS.windowDays,
): WeightRate => {
  const end = Math.floor(today);
  const recent = dailyWeights(points).filter(
    ({ day }) => Math.floor(day) <= end && Math.floor(day) > end - windowDays,
  );
  const days = recent.length;
  const spanDays = (recent.at(-1)?.day ?? 0) - (recent[0]?.day ?? 0);
  if (days < RATE_NEEDS.days || spanDays < RATE_NEEDS.spanDays)
    return { verdict: "not-enough", days, spanDays };

  const meanDay = sum(recent.map(({ day }) => day)) / days;
  const meanKg = sum(recent.map(({ kg }) => kg)) / days;
  const spread = sum(recent.map(({ day }) => (day - meanDay) ** 2));
  const slope = sum(recent.map(({ day, kg }) => (day - meanDay) * (kg - meanKg))) / spread;
  const left = sum(recent.map(({ day, kg }) => (kg - meanKg - slope * (day - meanDay)) ** 2));

  // Variance of the slope, and what the line should leave over, under the noise alone.
  let slopeVariance = 0;
  let total = 0;
  let shared = 0;
  for (const one of recent) {
    total += covariance(0);
    for (const other of recent) {
      const both = covariance(one.day - other.day);
      shared += both;
      slopeVariance += (one.day - meanDay) * (other.day - meanDay) * both;
    }
  }
  slopeVariance /= spread ** 2;
  const leftByNoise = total - shared / days - slopeVariance * spread;
  const scatter = Math.max(1, left / leftByNoise);

  const kgPerWeek = slope * DAYS_IN_WEEK;
  const errorKgPerWeek = Math.sqrt(slopeVariance * scatter) * DAYS_IN_WEEK;
  const isSure = Math.abs(kgPerWeek) > SURE * errorKgPerWeek;
  const direction = kgPerWeek < 0 ? "falling" : "rising";
  return {
    verdict: isSure ? direction : "within-noise",
    kgPerWeek,
    errorKgPerWeek,
    days,
    spanDays,
    windowDays,
  };
};
