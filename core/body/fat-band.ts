import { clamp } from "../quantity/index.ts";
import type { Sex } from "./formulas/density.ts";
import { LIMITS } from "./formulas/limits.ts";
import type { FormulaName } from "./formulas/specs.ts";

/** The formulas that give a body fat. */
export type FatMethod = Extract<
  FormulaName,
  | "siri"
  | "brozek"
  | "usNavyMetric"
  | "usNavyInches"
  | "jacksonPollock3"
  | "jacksonPollock7"
  | "durninWomersley4"
  | "relativeFatMass"
  | "jackson2002BmiBodyFat"
>;

/**
 * One standard error of the method against the laboratory: two of three people are so near.
 * `points` of body fat, or `density` in g/mL, which is worth more points in who is fatter.
 */
type MethodError =
  | { readonly points: Readonly<Record<Sex, number>> }
  | { readonly density: Readonly<Record<Sex, number>> };

const ERRORS: Readonly<Record<FatMethod, MethodError>> = {
  // Density itself taken as right; that people's lean tissue differs leaves 2.7 points (Lohman 1981).
  siri: { points: { female: 2.7, male: 2.7 } },
  brozek: { points: { female: 2.7, male: 2.7 } },
  // Hodgdon & Beckett 1984.
  usNavyMetric: { points: { female: 3.72, male: 3.52 } },
  usNavyInches: { points: { female: 3.72, male: 3.52 } },
  // Jackson & Pollock 1978; Jackson, Pollock & Ward 1980.
  jacksonPollock3: { density: { female: 0.0086, male: 0.0077 } },
  jacksonPollock7: { density: { female: 0.0083, male: 0.0078 } },
  // Durnin & Womersley 1974.
  durninWomersley4: { points: { female: 3.5, male: 5 } },
  // Our choice, rounded up from what scans of other people left over; the authors' own is not at hand.
  relativeFatMass: { points: { female: 5, male: 4.5 } },
  // Our choice: the widest of all, for it has seen nothing but a scale.
  jackson2002BmiBodyFat: { points: { female: 5.5, male: 5.5 } },
};

export interface FatBand {
  /** % of body weight; never to be shown without the band. */
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  /** Half the width of the band before it meets 0 or 75 %. */
  readonly errorPoints: number;
}

/**
 * Body fat as the band in which two of three people with these measurements are (one standard
 * error of the method to each side). The measurer's own error comes on top.
 * @param percent as the method gave it, 0-75
 */
export const bodyFatBand = (method: FatMethod, sex: Sex, percent: number): FatBand => {
  const error = ERRORS[method];
  // Siri the other way round: a step of density is worth 495/D² points, where D = 495/(percent + 450).
  const errorPoints =
    "points" in error ? error.points[sex] : (error.density[sex] * (percent + 450) ** 2) / 495;
  const { least, most } = LIMITS.percent;
  const within = (value: number): number => clamp(value, least ?? 0, most ?? 100);
  return {
    percent,
    low: within(percent - errorPoints),
    high: within(percent + errorPoints),
    errorPoints,
  };
};

/** One result with the method it came by; `day` counts days, with fractions. */
export interface FatReading {
  readonly day: number;
  readonly method: FatMethod;
  readonly percent: number;
}

/**
 * One series a method, each in the order of its days. Methods differ from each other by more than
 * a person changes in months, so a line through two of them would be an invention.
 */
export const seriesByMethod = (
  readings: readonly FatReading[],
): ReadonlyMap<FatMethod, readonly FatReading[]> => {
  const series = new Map<FatMethod, FatReading[]>();
  for (const reading of readings.toSorted((one, other) => one.day - other.day)) {
    const known = series.get(reading.method);
    if (known) known.push(reading);
    else series.set(reading.method, [reading]);
  }
  return series;
};
