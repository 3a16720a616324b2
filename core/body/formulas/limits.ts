import type { AllowedRange } from "../fault.ts";

const range = (least: number, most: number, unit: string): AllowedRange => ({ least, most, unit });

/** Exact (international inch). */
const CM_IN_INCH = 2.54;

const inInches = ({ least, most }: AllowedRange): AllowedRange => ({
  least: least === null ? null : Math.ceil(least / CM_IN_INCH),
  most: most === null ? null : Math.floor(most / CM_IN_INCH),
  unit: "in",
});

/**
 * What a measurement of an adult can be at all. Ours: wide enough for every adult that the
 * formulas were made on, narrow enough that a height in metres, a girth in inches and a slipped
 * digit fall out.
 */
export const LIMITS = {
  heightCm: range(100, 250, "cm"),
  /** As a weigh-in allows. */
  weightKg: range(25, 400, "kg"),
  neckCm: range(20, 80, "cm"),
  waistCm: range(40, 250, "cm"),
  hipCm: range(50, 250, "cm"),
  upperBackCm: range(50, 220, "cm"),
  /** A caliper opens to 80 mm; two layers of skin alone are about 1.8 mm (Durnin & Womersley 1974). */
  foldMm: range(1.8, 80, "mm"),
  /** From all fat to all bone and then some: the densities that Siri's and Brozek's lines are used on. */
  density: range(0.95, 1.12, "g/mL"),
  percent: range(0, 75, "%"),
  adultAge: range(18, 120, "years"),
  bmi: range(8, 200, "kg/m²"),
} as const satisfies Readonly<Record<string, AllowedRange>>;

/** The girths and the height again, for a tape in inches. */
export const INCH_LIMITS = {
  heightIn: inInches(LIMITS.heightCm),
  neckIn: inInches(LIMITS.neckCm),
  waistIn: inInches(LIMITS.waistCm),
  hipIn: inInches(LIMITS.hipCm),
} as const;

export const isWithin = (value: number, { least, most }: AllowedRange): boolean =>
  (least === null || value >= least) && (most === null || value <= most);
