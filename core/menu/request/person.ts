import { mifflinStJeor } from "../../body/index.ts";
import { KCAL_PER_GRAM, PROTEIN_MOST_SHARE, intakesFor, proteinRange } from "../../food/index.ts";
import type { Intakes } from "../../food/index.ts";
import { LEAST_BMI, bmiOf, intakeFloor } from "../../safety/index.ts";
import { clamp } from "../../quantity/index.ts";
import type { DayTarget, MenuRequest } from "../types.ts";

type Person = Pick<MenuRequest, "sex" | "age" | "weightKg" | "heightCm">;
type WithFloor = Person & Pick<MenuRequest, "leastKcal">;

/** Nobody lies still all day: the least expenditure over that at rest that the energy model takes. */
const LEAST_ACTIVITY = 1.2;
/** The least fat-free mass that the floor takes; where none was measured, its rule does not decide. */
const NO_FAT_FREE_KG = 10;
/** Protein where none is asked for: this share of the energy, if it lies in the person's range. */
const USUAL_PROTEIN_SHARE = 0.17;
/** What the range of protein may still become on a day, so that the asked amount is no dead end. */
const PROTEIN_ROOM = 0.85;

/**
 * The least energy a menu is made for, kcal a day: the floor of `core/safety` as far as it follows
 * from sex, age, size and resting rate, and the person's own, which heeds fat-free mass and exercise
 * too, where the request carries it; below the healthy body-mass index, whatever certainly loses
 * weight is too little.
 */
export const leastKcalFor = ({ sex, age, weightKg, heightCm, leastKcal }: WithFloor): number => {
  const { rmrKcal } = mifflinStJeor({ sex, age, heightCm, weightKg });
  const floor = intakeFloor({
    sex,
    restingKcal: clamp(rmrKcal, 300, 6000),
    fatFreeKg: NO_FAT_FREE_KG,
    exerciseKcalPerDay: 0,
  });
  if (!floor.ok) throw new Error("a checked person must have a floor");
  const isLow = bmiOf(weightKg, heightCm / 100) < LEAST_BMI;
  return Math.ceil(
    Math.max(floor.value.kcal, isLow ? LEAST_ACTIVITY * rmrKcal : 0, leastKcal ?? 0),
  );
};

/** g of protein a day to plan for where the person asked for none. */
export const usualProteinG = (weightKg: number, energyKcal: number, trains: boolean): number => {
  const range = proteinRange({ weightKg, trains, energyKcal });
  if (!range.ok) throw new Error("checked weight and energy must have a range of protein");
  const { leastG, mostG } = range.value;
  const share = (energyKcal * USUAL_PROTEIN_SHARE) / KCAL_PER_GRAM.protein;
  const cap = (energyKcal * PROTEIN_MOST_SHARE * PROTEIN_ROOM) / KCAL_PER_GRAM.protein;
  return Math.round(Math.min(clamp(share, leastG, Math.max(leastG, mostG)), cap));
};

/** The reference intakes of the person, a day; ages and weights were checked before. */
export const intakesOf = ({ sex, age, weightKg }: Person): Intakes => {
  const intakes = intakesFor({ sex, ageYears: age, weightKg });
  if (!intakes.ok) throw new Error("a checked person must have reference intakes");
  return intakes.value;
};

/** What a day with training has over one without. */
const TRAINING_MORE = 0.1;

/**
 * The target of each day: days with training have a tenth more than those without, and the mean of
 * all days stays. A day without never falls below the least energy; then training days get less more.
 */
export const dayTargets = (request: MenuRequest): readonly DayTarget[] => {
  const { days, energyKcal, proteinG } = request;
  const training = request.training.filter((day) => day < days);
  const count = training.length;
  const even = (energyKcal * days) / (days + TRAINING_MORE * count);
  const rest = Math.min(energyKcal, Math.max(even, leastKcalFor(request)));
  const trained = count === 0 ? energyKcal : (energyKcal * days - rest * (days - count)) / count;
  return Array.from({ length: days }, (_, day) => ({
    energyKcal: Math.round(training.includes(day) ? trained : rest),
    proteinG,
  }));
};
