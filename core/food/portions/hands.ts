import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { rangeFault } from "../fault.ts";
import type { FoodFault } from "../fault.ts";
import type { Sex } from "../intakes/person.ts";

/** Palm: protein. Fist: vegetables. Cupped hand: starch, pulses or fruit. Thumb: fat. */
export type Hand = "palm" | "fist" | "cupped-hand" | "thumb";
export const HANDS: readonly Hand[] = ["palm", "fist", "cupped-hand", "thumb"];

/** What one hand's portion has, cooked where one cooks it. */
export interface HandFacts {
  readonly grams: number;
  readonly kcal: number;
  /** The nutrient that the portion is eaten for, and its g; none for vegetables. */
  readonly main: {
    readonly nutrient: "protein" | "carbohydrate" | "fat";
    readonly g: number;
  } | null;
}

const vegetables: HandFacts = { grams: 80, kcal: 25, main: null };

/** Usual hands (Precision Nutrition). A usual meal has one or two of each. */
export const HAND_PORTIONS: Readonly<Record<Hand, Readonly<Record<Sex, HandFacts>>>> = {
  palm: {
    female: { grams: 85, kcal: 130, main: { nutrient: "protein", g: 22 } },
    male: { grams: 115, kcal: 145, main: { nutrient: "protein", g: 24 } },
  },
  fist: { female: vegetables, male: vegetables },
  "cupped-hand": {
    female: { grams: 100, kcal: 110, main: { nutrient: "carbohydrate", g: 22 } },
    male: { grams: 130, kcal: 120, main: { nutrient: "carbohydrate", g: 25 } },
  },
  thumb: {
    female: { grams: 14, kcal: 90, main: { nutrient: "fat", g: 8 } },
    male: { grams: 14, kcal: 100, main: { nutrient: "fat", g: 9 } },
  },
};

/**
 * How far from the true weight a portion by hand may well be, as a share of it. Rulers of fingers
 * put four of five plain shapes within 25 % (Gibson et al. 2016, 67 people, 42 foods), which stands
 * for a hand that was weighed once; twice that for one that was not (our own rule).
 */
const HAND_WITHIN = { calibrated: 0.25, uncalibrated: 0.5 } as const;

/** Of the usual hand: no hand holds less or more. */
const CALIBRATION = { least: 1 / 3, most: 3 } as const;

/** g that this person's hand holds, where it was weighed. */
export type HandCalibration = Readonly<Partial<Record<Hand, number>>>;

/**
 * One more hand weighed, g: a palm of chicken on the scale, say. From a third of the usual hand to
 * three times it; otherwise a fault.
 */
export const calibrateHand = (
  before: HandCalibration,
  hand: Hand,
  sex: Sex,
  grams: number,
): Result<HandCalibration, FoodFault> => {
  const usual = HAND_PORTIONS[hand][sex].grams;
  const fault = rangeFault(
    "grams",
    grams,
    usual * CALIBRATION.least,
    usual * CALIBRATION.most,
    "g",
  );
  return fault === null ? ok({ ...before, [hand]: grams }) : err(fault);
};

export interface HandPortion extends HandFacts {
  /** The share by which the weight may well be off; a quick log, never a weighing. */
  readonly within: number;
}

/** So many hands of food, by this person's hand where it was weighed. */
export const handPortion = (
  hand: Hand,
  count: number,
  sex: Sex,
  calibration: HandCalibration = {},
): HandPortion => {
  const usual = HAND_PORTIONS[hand][sex];
  const weighed = calibration[hand];
  const times = count * ((weighed ?? usual.grams) / usual.grams);
  return {
    grams: usual.grams * times,
    kcal: usual.kcal * times,
    main: usual.main === null ? null : { nutrient: usual.main.nutrient, g: usual.main.g * times },
    within: weighed === undefined ? HAND_WITHIN.uncalibrated : HAND_WITHIN.calibrated,
  };
};
