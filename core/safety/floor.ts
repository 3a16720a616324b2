import * as z from "zod/mini";
import { ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { checked } from "./fault.ts";
import type { SafetyFault } from "./fault.ts";
import { bodySchema } from "./person.ts";
import type { Body, Sex } from "./person.ts";

/** kcal a day; the lower ends of 1200-1500 and 1500-1800 (AHA/ACC/TOS 2013). */
const LEAST_KCAL_BY_SEX: Readonly<Record<Sex, number>> = { female: 1200, male: 1500 };
/** Part of the resting expenditure (our own rule). */
const LEAST_OF_RESTING = 0.9;
/**
 * kcal per kg of fat-free mass, after exercise (threshold of low energy availability, IOC REDs
 * 2018/2023; its exactness is debated, and unknown in men).
 */
const LEAST_AVAILABLE_KCAL_PER_KG = 30;
/** kcal a day below which nothing is ever shown (warning of the NIH Body Weight Planner). */
export const LEAST_KCAL_EVER = 1000;

export type FloorRule = "sex" | "resting" | "availability" | "ever";

export type FloorInput = Pick<Body, "sex" | "restingKcal" | "fatFreeKg" | "exerciseKcalPerDay">;

declare const floor: unique symbol;

/** The least intake of a person; made by `intakeFloor` alone. */
export interface Floor {
  readonly [floor]: true;
  /** kcal a day. */
  readonly kcal: number;
  /** The rule that decided. */
  readonly by: FloorRule;
  /** What each rule asks for, kcal a day. */
  readonly kcalByRule: Readonly<Record<FloorRule, number>>;
}

const floorSchema = z.object(
  z.pick(z.object(bodySchema.shape), {
    sex: true,
    restingKcal: true,
    fatFreeKg: true,
    exerciseKcalPerDay: true,
  }).shape,
  "what the floor follows from",
);

/**
 * The least intake in kcal a day: the greatest of 1200 (women) or 1500 (men), 0.9 of the resting
 * expenditure, and 30 kcal per kg of fat-free mass with the energy of exercise on top; never under
 * 1000. Resting and exercise in kcal/d, fat-free mass in kg. The error names every field whose
 * value is out of its range.
 */
export const intakeFloor = (input: FloorInput): Result<Floor, readonly SafetyFault[]> => {
  const read = checked(floorSchema, input);
  return read.ok ? ok(floorOf(read.value)) : read;
};

/** The same for values already checked. */
export const floorOf = ({ sex, restingKcal, fatFreeKg, exerciseKcalPerDay }: FloorInput): Floor => {
  const kcalByRule = {
    sex: LEAST_KCAL_BY_SEX[sex],
    resting: LEAST_OF_RESTING * restingKcal,
    availability: LEAST_AVAILABLE_KCAL_PER_KG * fatFreeKg + exerciseKcalPerDay,
    ever: LEAST_KCAL_EVER,
  };
  const rules = ["sex", "resting", "availability", "ever"] as const;
  const by = rules.reduce((most, rule) => (kcalByRule[rule] > kcalByRule[most] ? rule : most));
  return { kcal: kcalByRule[by], by, kcalByRule } as unknown as Floor;
};
