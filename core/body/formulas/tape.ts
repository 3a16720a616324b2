import { withSiri } from "./density.ts";
import type { DensityOutput, FatOutput, Sex } from "./density.ts";

export interface NavyMetricInput {
  readonly sex: Sex;
  readonly heightCm: number;
  /** Below the larynx. */
  readonly neckCm: number;
  /** Men at the navel, women at the narrowest. */
  readonly waistCm: number;
  /** At the widest; women only. */
  readonly hipCm?: number | undefined;
}

/**
 * Body fat by tape, through density and Siri. Lengths in cm; waist above neck, hip for women.
 * Standard error 3.52 (men), 3.72 (women) points of body fat. Hodgdon & Beckett 1984 (NHRC 84-11, 84-29).
 */
export const usNavyMetric = (input: NavyMetricInput): DensityOutput => {
  const { sex, heightCm, neckCm, waistCm, hipCm = 0 } = input;
  return withSiri(
    sex === "male"
      ? 1.0324 - 0.19077 * Math.log10(waistCm - neckCm) + 0.15456 * Math.log10(heightCm)
      : 1.29579 - 0.35004 * Math.log10(waistCm + hipCm - neckCm) + 0.221 * Math.log10(heightCm),
  );
};

export interface NavyInchesInput {
  readonly sex: Sex;
  readonly heightIn: number;
  readonly neckIn: number;
  readonly waistIn: number;
  /** Women only. */
  readonly hipIn?: number | undefined;
}

/**
 * The same as the services write it in their regulation, straight to body fat. Lengths in inches.
 * Within 0.5 points of the cm form in the usual range, about 1 point at the extremes; so the two
 * are different methods and no series mixes them. Error as the cm form.
 */
export const usNavyInches = (input: NavyInchesInput): FatOutput => {
  const { sex, heightIn, neckIn, waistIn, hipIn = 0 } = input;
  return {
    bodyFatPercent:
      sex === "male"
        ? 86.01 * Math.log10(waistIn - neckIn) - 70.041 * Math.log10(heightIn) + 36.76
        : 163.205 * Math.log10(waistIn + hipIn - neckIn) - 97.684 * Math.log10(heightIn) - 78.387,
  };
};

export interface RelativeFatMassInput {
  readonly sex: Sex;
  readonly heightCm: number;
  /** At the upper edge of the hip bone. */
  readonly waistCm: number;
}

/**
 * Relative fat mass: body fat from height and waist alone, both in one unit (here cm).
 * Made on NHANES scans (DXA) of adults of 20 and more. Woolcott & Bergman 2018.
 */
export const relativeFatMass = ({ sex, heightCm, waistCm }: RelativeFatMassInput): FatOutput => ({
  bodyFatPercent: (sex === "male" ? 64 : 76) - (20 * heightCm) / waistCm,
});
