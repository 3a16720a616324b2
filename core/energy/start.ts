import { clamp } from "../quantity/index.ts";
import { ln } from "./arithmetic.ts";
import { CARB_FRACTION, GLYCOGEN_KG, GLYCOGEN_WATER } from "./parameters.ts";

export type Sex = "female" | "male";

/** What the model must know of a person on its day 0. */
export interface EnergyPerson {
  readonly sex: Sex;
  readonly ageYears: number;
  readonly heightM: number;
  readonly weightKg: number;
  /** Physical activity level: expenditure as a multiple of that at rest. */
  readonly pal: number;
  /** Body fat, kg, when it was measured; otherwise estimated from weight, height, age and sex. */
  readonly fatKg?: number | undefined;
  /** Expenditure at rest, kcal/d, when it was measured; otherwise estimated likewise. */
  readonly restingKcal?: number | undefined;
  /** Share of energy from carbohydrate in the diet before day 0, 0 to 1; a half unless known. */
  readonly carbFraction?: number | undefined;
}

/** The body on day 0, in balance. */
export interface StartingPoint {
  readonly weightKg: number;
  readonly fatKg: number;
  /** Lean tissue without extracellular fluid, glycogen and the water that glycogen binds. */
  readonly leanKg: number;
  readonly fluidKg: number;
  readonly restingKcal: number;
  /** What holds the weight, kcal/d: expenditure at rest times the activity level. */
  readonly baselineKcal: number;
  readonly pal: number;
  readonly carbFraction: number;
}

/** The planner keeps Jackson's line within these, percent; the line itself leaves 0..100. */
const FAT_PERCENT = { low: 0, high: 60 } as const;

/**
 * Mifflin et al. 1990 (n = 498, 19-78 years, R2 0.71), the full coefficients: kcal/d at rest.
 */
const restingOf = ({ sex, ageYears, heightM, weightKg }: EnergyPerson): number =>
  9.99 * weightKg + 625 * heightM - 4.92 * ageYears + (sex === "male" ? 5 : -161);

/** Jackson et al. 2002 (Heritage study): body fat in percent from body-mass index, age and sex. */
const fatPercentOf = ({ sex, ageYears, heightM, weightKg }: EnergyPerson): number => {
  const logIndex = ln(weightKg / (heightM * heightM));
  const percent =
    0.14 * ageYears + (sex === "male" ? 37.31 * logIndex - 103.94 : 39.96 * logIndex - 102.01);
  return clamp(percent, FAT_PERCENT.low, FAT_PERCENT.high);
};

/** Silva et al. 2007: extracellular fluid, kg. */
const fluidOf = ({ sex, ageYears, heightM, weightKg }: EnergyPerson): number =>
  sex === "male"
    ? 0.025 * ageYears + 9.57 * heightM + 0.191 * weightKg - 12.4
    : -4 + 5.98 * heightM + 0.167 * weightKg;

/** The most fat that leaves room for lean tissue at this weight and height, kg. */
export const mostFatKg = (person: EnergyPerson): number =>
  person.weightKg - fluidOf(person) - (1 + GLYCOGEN_WATER) * GLYCOGEN_KG;

/**
 * The body on day 0, from what is known of a person; what was not measured is estimated.
 * The person must be within `ENERGY_LIMITS`.
 */
export const startingPoint = (person: EnergyPerson): StartingPoint => {
  const restingKcal = person.restingKcal ?? restingOf(person);
  const fatKg = person.fatKg ?? (person.weightKg * fatPercentOf(person)) / 100;
  return {
    weightKg: person.weightKg,
    fatKg,
    leanKg: mostFatKg(person) - fatKg,
    fluidKg: fluidOf(person),
    restingKcal,
    baselineKcal: person.pal * restingKcal,
    pal: person.pal,
    carbFraction: person.carbFraction ?? CARB_FRACTION,
  };
};
