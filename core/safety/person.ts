import * as z from "zod/mini";
import { CONDITIONS, EATING_DISORDER, SIGNS } from "./codes.ts";
import { amount, count, listOf, oneOf, yesOrNo } from "./fault.ts";

/** What the screening was told. `answersToPerson` makes it; nothing in it has a default. */
const health = z.object(
  {
    pregnant: yesOrNo(),
    breastfeeding: yesOrNo(),
    eatingDisorder: oneOf(EATING_DISORDER),
    /** Answers with yes among the five questions on eating. */
    eatingScreenYes: count(0, 5, "answers"),
    /** Each with its own clearance, so that a new one is never covered by the word on an old one. */
    conditions: listOf(
      z.object(
        { code: oneOf(CONDITIONS), clearedByClinician: yesOrNo() },
        "a condition and whether it was cleared",
      ),
    ),
    signs: listOf(oneOf(SIGNS)),
    /** A clinician follows this person's loss of weight and agreed to more than 750 kcal a day. */
    largerDeficitAgreed: yesOrNo(),
  },
  "the answers of the screening, or null before it",
);

const bodyFields = {
  /** Whole years lived; where only the year of birth is known, `leastAgeYears`. */
  ageYears: amount(0, 130, "years"),
  /** As the formulas of energy tell apart. */
  sex: oneOf(["female", "male"]),
  heightM: amount(1.2, 2.3, "m"),
  /** The trend, where there is one. */
  weightKg: amount(25, 400, "kg"),
  /** Null without one. */
  goalKg: z.nullable(amount(25, 400, "kg")),
  /** Resting expenditure a day. */
  restingKcal: amount(300, 6000, "kcal/d"),
  /** Weight without fat, at most the weight. */
  fatFreeKg: amount(10, 200, "kg"),
  /** Energy of planned exercise above rest, averaged over the days of the week. */
  exerciseKcalPerDay: amount(0, 6000, "kcal/d"),
};

const isLeanPartOfWeight = {
  check: ({ fatFreeKg, weightKg }: { fatFreeKg: number; weightKg: number }) =>
    !(fatFreeKg > weightKg),
  told: { error: "at most weightKg", path: ["fatFreeKg"] },
};

export const bodySchema = z
  .object(bodyFields, "a person's body")
  .check(z.refine(isLeanPartOfWeight.check, isLeanPartOfWeight.told));

export const personSchema = z
  .object({ ...bodyFields, health: z.nullable(health) }, "a person")
  .check(z.refine(isLeanPartOfWeight.check, isLeanPartOfWeight.told));

export type Sex = "female" | "male";
export type Body = Readonly<z.infer<typeof bodySchema>>;
export type Health = Readonly<z.infer<typeof health>>;
/** A body and what its owner told; `health` is null until the screening was answered. */
export type SafetyPerson = Readonly<z.infer<typeof personSchema>>;

/** Weight in kg over the square of the height in m. */
export const bmiOf = (weightKg: number, heightM: number): number => weightKg / heightM ** 2;

/**
 * The years that someone has lived for certain when only the year of birth is known: this year's
 * birthday may be to come, and nobody of 17 may pass for 18.
 */
export const leastAgeYears = (birthYear: number, thisYear: number): number =>
  Math.max(0, thisYear - birthYear - 1);
