import * as z from "zod/mini";
import { clamp, err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { amount, checked, count } from "./fault.ts";
import type { SafetyFault } from "./fault.ts";
import { safeKcal } from "./kcal.ts";
import { mostKcal, withKcal } from "./target.ts";
import type { Limit, Target, TargetNote } from "./target.ts";

/** A target changes by at most so many kcal at a time, and at most once in so many days (our own rule). */
const WEEKLY_STEP = { kcal: 150, days: 7 } as const;

const changeSchema = z.object(
  { oldKcal: count(0, 20_000, "kcal/d"), daysSinceChange: amount(0, 100_000, "days") },
  "the target so far",
);

export interface WeeklyChange {
  /** The target so far, whole kcal a day, as it was stored. */
  readonly oldKcal: number;
  readonly daysSinceChange: number;
  /** What `safeTarget` or `targetUnder` says today. */
  readonly proposed: Target;
}

/**
 * The next step from the target so far towards the proposed one: at most 150 kcal, once a week, and
 * only when the change is more than half of the half-width of the expenditure's interval; otherwise
 * the old target stays. Limits do not wait for that: what comes out is never below
 * `proposed.leastKcal`, nor above what the cap on gain allows.
 */
export const weeklyChange = ({
  oldKcal,
  daysSinceChange,
  proposed,
}: WeeklyChange): Result<Target, readonly SafetyFault[]> => {
  const read = checked(changeSchema, { oldKcal, daysSinceChange });
  if (!read.ok) return err(read.error);
  const { expenditure, floor, leastKcal } = proposed;
  const difference = proposed.kcal - oldKcal;
  const halfWidth = (expenditure.high - expenditure.low) / 2;
  const isHeld = daysSinceChange < WEEKLY_STEP.days || Math.abs(difference) <= halfWidth / 2;
  const step = isHeld ? 0 : clamp(difference, -WEEKLY_STEP.kcal, WEEKLY_STEP.kcal);
  const kcal = safeKcal(clamp(oldKcal + step, leastKcal, mostKcal(proposed)), floor);
  const missing = Math.abs(proposed.kcal - kcal);
  const limits: Limit[] = !isHeld && missing > 0 ? [{ code: "weekly-step", byKcal: missing }] : [];
  const notes: TargetNote[] = isHeld && difference !== 0 && kcal === oldKcal ? ["held"] : [];
  return ok(
    withKcal(proposed, {
      aim: proposed.aim,
      kcal,
      limits: [...proposed.limits, ...limits],
      notes: [...proposed.notes, ...notes],
      date: proposed.date,
    }),
  );
};
