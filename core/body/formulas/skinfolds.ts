import { sum } from "../../quantity/index.ts";
import { withSiri } from "./density.ts";
import type { DensityOutput, Sex } from "./density.ts";

export interface SkinfoldOutput extends DensityOutput {
  /** Sum of the folds, mm. */
  readonly sumMm: number;
}

/** Folds in mm, right side, mean of two or three. */
export type JacksonPollock3Input =
  | {
      readonly sex: "male";
      readonly age: number;
      readonly chestMm: number;
      readonly abdomenMm: number;
      readonly thighMm: number;
    }
  | {
      readonly sex: "female";
      readonly age: number;
      readonly tricepsMm: number;
      readonly suprailiacMm: number;
      readonly thighMm: number;
    };

/** A parabola over the sum of the folds, and a line over age: `c - a*S + b*S² - d*age`. */
interface Parabola {
  readonly constant: number;
  readonly linear: number;
  readonly square: number;
  readonly age: number;
}

const PARABOLAS = {
  jacksonPollock3: {
    male: { constant: 1.10938, linear: 0.0008267, square: 0.0000016, age: 0.0002574 },
    // 1.0994921, as in the paper; 1.0994291 is a typing error that is handed on.
    female: { constant: 1.0994921, linear: 0.0009929, square: 0.0000023, age: 0.0001392 },
  },
  jacksonPollock7: {
    male: { constant: 1.112, linear: 0.00043499, square: 0.00000055, age: 0.00028826 },
    female: { constant: 1.097, linear: 0.00046971, square: 0.00000056, age: 0.00012828 },
  },
} as const satisfies Record<string, Record<Sex, Parabola>>;

const fromParabola = (
  { constant, linear, square, age: slope }: Parabola,
  sumMm: number,
  age: number,
): SkinfoldOutput => ({
  sumMm,
  ...withSiri(constant - linear * sumMm + square * sumMm ** 2 - slope * age),
});

/**
 * The sum of folds, in mm, up to which the parabola falls. Beyond it more fat would count as
 * less, so nothing may be computed there.
 */
export const turningSumMm = (formula: keyof typeof PARABOLAS, sex: Sex): number => {
  const { linear, square } = PARABOLAS[formula][sex];
  return linear / (2 * square);
};

/**
 * Body density from three folds: men chest, abdomen, thigh; women triceps, suprailiac, thigh.
 * Men 18-61 years, standard error 0.0077 g/mL (Jackson & Pollock 1978); women 18-55 years
 * (Jackson, Pollock & Ward 1980). Fat by Siri.
 */
export const jacksonPollock3 = (input: JacksonPollock3Input): SkinfoldOutput =>
  fromParabola(
    PARABOLAS.jacksonPollock3[input.sex],
    input.sex === "male"
      ? sum([input.chestMm, input.abdomenMm, input.thighMm])
      : sum([input.tricepsMm, input.suprailiacMm, input.thighMm]),
    input.age,
  );

export interface JacksonPollock7Input {
  readonly sex: Sex;
  readonly age: number;
  readonly chestMm: number;
  readonly midaxillaryMm: number;
  readonly tricepsMm: number;
  readonly subscapularMm: number;
  readonly abdomenMm: number;
  readonly suprailiacMm: number;
  readonly thighMm: number;
}

/**
 * Body density from seven folds, in mm. Men 18-61 years, standard error 0.0078 g/mL
 * (Jackson & Pollock 1978); women 18-55 years, 0.0083 (Jackson, Pollock & Ward 1980). Fat by Siri.
 */
export const jacksonPollock7 = (input: JacksonPollock7Input): SkinfoldOutput =>
  fromParabola(
    PARABOLAS.jacksonPollock7[input.sex],
    sum([
      input.chestMm,
      input.midaxillaryMm,
      input.tricepsMm,
      input.subscapularMm,
      input.abdomenMm,
      input.suprailiacMm,
      input.thighMm,
    ]),
    input.age,
  );

/** From so many completed years on: `D = c - m*log10(sum)`. */
interface AgeBand {
  readonly from: number;
  readonly c: number;
  readonly m: number;
}

const AGE_BANDS = {
  male: [
    { from: 17, c: 1.162, m: 0.063 },
    { from: 20, c: 1.1631, m: 0.0632 },
    { from: 30, c: 1.1422, m: 0.0544 },
    { from: 40, c: 1.162, m: 0.07 },
    { from: 50, c: 1.1715, m: 0.0779 },
  ],
  female: [
    { from: 16, c: 1.1549, m: 0.0678 },
    { from: 20, c: 1.1599, m: 0.0717 },
    { from: 30, c: 1.1423, m: 0.0632 },
    { from: 40, c: 1.1333, m: 0.0612 },
    { from: 50, c: 1.1339, m: 0.0645 },
  ],
} as const satisfies Record<Sex, readonly AgeBand[]>;

const ageBand = (sex: Sex, age: number): AgeBand =>
  AGE_BANDS[sex].findLast(({ from }) => age >= from) ?? AGE_BANDS[sex][0];

export interface DurninWomersleyInput {
  readonly sex: Sex;
  readonly age: number;
  readonly bicepsMm: number;
  readonly tricepsMm: number;
  readonly subscapularMm: number;
  readonly suprailiacMm: number;
  /**
   * The age whose band to use, years; `age` when left out. The bands do not meet: the same folds
   * jump by 1-5 points at 30 and at 40, so a trend keeps the band of its first measurement.
   */
  readonly ageBandOf?: number | undefined;
}

/**
 * Body density from the logarithm of four folds, in mm, in bands of age. Men 17-72, women 16-68
 * years; error about 5 (men) and 3.5 (women) points of body fat. Durnin & Womersley 1974. Fat by Siri.
 */
export const durninWomersley4 = (input: DurninWomersleyInput): SkinfoldOutput => {
  const sumMm = sum([input.bicepsMm, input.tricepsMm, input.subscapularMm, input.suprailiacMm]);
  const { c, m } = ageBand(input.sex, input.ageBandOf ?? input.age);
  return { sumMm, ...withSiri(c - m * Math.log10(sumMm)) };
};
