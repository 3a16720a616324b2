import { clamp } from "../../quantity/index.ts";
import type { FatOutput, Sex } from "./density.ts";

export interface BmiInput {
  readonly heightCm: number;
  readonly weightKg: number;
}

export interface BmiOutput {
  /** kg/m². */
  readonly bmi: number;
}

/** Body mass index: weight by height squared (Quetelet 1835; Keys 1972). Adults; no measure of fat. */
export const bmi = ({ heightCm, weightKg }: BmiInput): BmiOutput => {
  const heightM = heightCm / 100;
  // The two quotients, not the square: 81 kg at 1.80 m is 25, and a limit at 25 must see it so.
  return { bmi: weightKg / heightM / heightM };
};

export interface PersonInput extends BmiInput {
  readonly sex: Sex;
  /** Years. */
  readonly age: number;
}

/** Where the planner of the NIH holds the estimate too; beyond it the logarithm means nothing. */
const JACKSON_PERCENT = { least: 0, most: 60 } as const;

/**
 * Body fat from BMI, age and sex, held to 0-60 %. Made on sedentary adults of 17-65 years
 * (Jackson et al. 2002, HERITAGE). A guess for who measured nothing: two people of one BMI can be
 * 10 points apart.
 */
export const jackson2002BmiBodyFat = (input: PersonInput): BmiOutput & FatOutput => {
  const index = bmi(input).bmi;
  const percent =
    input.sex === "male"
      ? 0.14 * input.age + 37.31 * Math.log(index) - 103.94
      : 0.14 * input.age + 39.96 * Math.log(index) - 102.01;
  return {
    bmi: index,
    bodyFatPercent: clamp(percent, JACKSON_PERCENT.least, JACKSON_PERCENT.most),
  };
};

export interface ExtracellularFluidOutput {
  readonly extracellularFluidKg: number;
}

/**
 * Extracellular fluid of an adult at rest, kg. Silva, as the body-weight model of Hall et al. 2011
 * begins with it. In women without age.
 */
export const silvaExtracellularFluid = (input: PersonInput): ExtracellularFluidOutput => {
  const { sex, age, heightCm, weightKg } = input;
  const heightM = heightCm / 100;
  return {
    extracellularFluidKg:
      sex === "male"
        ? 0.025 * age + 9.57 * heightM + 0.191 * weightKg - 12.4
        : 5.98 * heightM + 0.167 * weightKg - 4,
  };
};
