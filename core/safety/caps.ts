import type { Body, Sex } from "./person.ts";

/** Of body weight a week (NICE; Garthe 2011; Helms 2014). */
export const LOSS_PERCENT = { usual: 0.5, most: 1, mostWhenLean: 0.5 } as const;
/** kg a week (NICE: no more than 0.5-1). */
const MOST_LOSS_KG = 1;
/** Below so much body fat, in %, a person is lean. */
const LEAN_BELOW_PERCENT: Readonly<Record<Sex, number>> = { female: 20, male: 12 };
/** Of body weight a week (our own rule). */
export const GAIN_PERCENT = { usual: 0.25, most: 0.5 } as const;
/** Of the estimated expenditure. The usual deficit is 15-20 %; where nothing is asked, never more. */
const DEFICIT_SHARE = { usualMost: 0.2, most: 0.25 } as const;
/** kcal a day without a clinician (AHA/ACC/TOS 2013: deficits of 500 or 750). */
const MOST_DEFICIT_KCAL = 750;

/** What may hold a deficit below the one that was asked for. */
export type DeficitCap = "rate" | "rate-lean" | "rate-kg" | "share" | "kcal-per-day";

export interface Energy {
  /** Estimated expenditure, kcal/d. */
  readonly expenditureKcal: number;
  /** Energy of a kilogram of weight lost or gained, kcal. */
  readonly kcalPerKg: number;
}

/** Body fat in % of weight, from what is not fat. */
const fatPercentOf = ({ weightKg, fatFreeKg }: Body): number => 100 * (1 - fatFreeKg / weightKg);

const isLean = (body: Body): boolean => fatPercentOf(body) < LEAN_BELOW_PERCENT[body.sex];

/** kcal a day that make so many % of the weight a week. */
export const percentToKcal = (percent: number, weightKg: number, kcalPerKg: number): number =>
  ((percent / 100) * weightKg * kcalPerKg) / 7;

/** Every cap on a deficit in kcal a day. Planned loss is tissue, so they hold from the first week. */
export const deficitCaps = (
  body: Body,
  { expenditureKcal, kcalPerKg }: Energy,
  largerDeficitAgreed: boolean,
): readonly { readonly code: DeficitCap; readonly kcal: number }[] => [
  isLean(body)
    ? {
        code: "rate-lean",
        kcal: percentToKcal(LOSS_PERCENT.mostWhenLean, body.weightKg, kcalPerKg),
      }
    : { code: "rate", kcal: percentToKcal(LOSS_PERCENT.most, body.weightKg, kcalPerKg) },
  { code: "rate-kg", kcal: (MOST_LOSS_KG * kcalPerKg) / 7 },
  { code: "share", kcal: DEFICIT_SHARE.most * expenditureKcal },
  ...(largerDeficitAgreed ? [] : [{ code: "kcal-per-day", kcal: MOST_DEFICIT_KCAL } as const]),
];

/** The deficit where none is asked for: 0.5 % a week, and no more than 20 % of the expenditure. */
export const usualDeficit = (body: Body, { expenditureKcal, kcalPerKg }: Energy): number =>
  Math.min(
    percentToKcal(LOSS_PERCENT.usual, body.weightKg, kcalPerKg),
    DEFICIT_SHARE.usualMost * expenditureKcal,
  );
