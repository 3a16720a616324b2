import { LEAST_KCAL_EVER } from "./floor.ts";
import type { Floor } from "./floor.ts";

declare const safe: unique symbol;

/**
 * A target for intake, in whole kcal a day, that is not below its person's floor. `safeKcal` makes
 * it, and the face of this room does not let that out: a number from anywhere else does not fit.
 */
export type SafeTarget = number & { readonly [safe]: "kcal/d" };

/** The nearest whole number of kcal at or above the wish that is not below the floor. */
export const safeKcal = (wished: number, floor: Floor): SafeTarget => {
  const kcal = Math.max(LEAST_KCAL_EVER, Math.ceil(floor.kcal), Math.ceil(wished));
  if (!Number.isFinite(kcal)) throw new Error("a target is made of checked numbers only");
  return kcal as SafeTarget;
};
