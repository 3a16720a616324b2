/**
 * Program: from a program, a person and what they did, to the session of today. Which day to do,
 * which exercise fills each place and why, which load to start from, and a warm-up and cool-down
 * exact to the second. The built-in back program is data; a stored one takes the same road.
 * Pure and deterministic: the moment comes in as an argument, so every device plans the same.
 */
export { BACK_PROGRAM, programFor } from "./back.ts";
export { planDay } from "./plan.ts";
export type { PlanFault } from "./plan.ts";
export type { PlanContext } from "./resolve.ts";
export { swapOptions } from "./swap.ts";
export type { SwapContext, SwapOption } from "./swap.ts";
export { FULL_WEEK_SETS, setsByMuscle } from "./volume.ts";
export { RECOVERY_HOURS, today } from "./today.ts";
export type { Today, TodayReason } from "./today.ts";
export { outForPainUntil } from "./pain.ts";
export { WHAT_TRAINING_DOES, describePlanFault, todayReason, whyText } from "./messages.ts";
export type { TodayNames, WhyNames } from "./messages.ts";
