import { clamp } from "../../quantity/index.ts";
import type { DayEstimate } from "./state.ts";

/** A target moves at most this much at a time, kcal/d, and at most once a week. */
export const ADVICE = { mostKcal: 150, everyDays: 7, roundToKcal: 10, cycleDays: 28 } as const;

export interface AdviceQuestion {
  /** What the person aims for now, kcal/d. */
  readonly targetKcal: number;
  /** What the plan wants to be eaten beyond expenditure, kcal/d; negative for a deficit. */
  readonly balanceKcal: number;
  /** The least that may be a target, kcal/d, by the rules of safety. */
  readonly floorKcal: number;
  /** The estimates until today; the last week of them is used. */
  readonly estimates: readonly DayEstimate[];
  /** The day on which the target last changed, in the days of the log; null if it never did. */
  readonly changedOnDay: number | null;
  /** The person reports a menstrual cycle: nothing is advised on less than four weeks. */
  readonly hasCycle?: boolean;
}

/** Whether and how to change the target, and what it rests on. */
export interface Advice {
  readonly why: "not-enough" | "too-soon" | "within-uncertainty" | "change" | "at-floor";
  /** The target from now on, kcal/d; the same as before unless `why` is "change". */
  readonly targetKcal: number;
  readonly changeKcal: number;
  /** Mean expenditure of the last week, and half of its 90 % interval, kcal/d; null when not enough. */
  readonly tdee: number | null;
  readonly halfWidthKcal: number | null;
}

/**
 * The weekly look at the target: expenditure as learned plus what the plan wants. The target moves
 * only if it is off by more than half of the interval's half-width, by at most 150 kcal, at most
 * once a week, and never below the floor.
 */
export const adviseChange = (question: AdviceQuestion): Advice => {
  const { targetKcal, balanceKcal, floorKcal, estimates, changedOnDay, hasCycle } = question;
  const week = estimates.slice(-ADVICE.everyDays);
  const last = week.at(-1);
  const stay = (why: Advice["why"], tdee: number | null, halfWidthKcal: number | null): Advice => ({
    why,
    targetKcal,
    changeKcal: 0,
    tdee,
    halfWidthKcal,
  });
  const isShort = hasCycle === true && estimates.length < ADVICE.cycleDays;
  if (!last?.enough || isShort) return stay("not-enough", null, null);
  // A single rich or meagre day moves the day's expenditure; the week's mean hardly.
  const tdee = week.reduce((total, day) => total + day.tdee, 0) / week.length;
  const halfWidthKcal = (last.high90 - last.low90) / 2;
  if (changedOnDay !== null && last.day - changedOnDay < ADVICE.everyDays)
    return stay("too-soon", tdee, halfWidthKcal);
  const wanted = tdee + balanceKcal - targetKcal;
  const rounded = Math.trunc(wanted / ADVICE.roundToKcal) * ADVICE.roundToKcal;
  if (Math.abs(wanted) <= halfWidthKcal / 2 || rounded === 0)
    return stay("within-uncertainty", tdee, halfWidthKcal);
  const moved = targetKcal + clamp(rounded, -ADVICE.mostKcal, ADVICE.mostKcal);
  // A target that is below the floor already is not this function's to raise by leaps.
  const next = wanted < 0 ? Math.max(moved, Math.min(floorKcal, targetKcal)) : moved;
  if (next === targetKcal) return stay("at-floor", tdee, halfWidthKcal);
  return { why: "change", targetKcal: next, changeKcal: next - targetKcal, tdee, halfWidthKcal };
};
