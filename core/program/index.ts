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
export { nextTarget, targetDose, warmupsFor } from "./next/next.ts";
export type { NextContext, Readiness, Target, WarmupSet } from "./next/types.ts";
export type { Adjustment, DeloadReason, Pause, Reason } from "./next/reasons.ts";
export { exercisesOf } from "./next/past.ts";
export { stalledExercises } from "./next/stalled.ts";
export { barPlates, ladderFor, platesFor, roundToOwned } from "./next/owned.ts";
export type { Ladder, Owned, PlatePairs } from "./next/owned.ts";
export { blockWeek, deloadDue, readinessMean } from "./next/block.ts";
export type { BlockWeek } from "./next/block.ts";
export { afterMissed } from "./next/missed.ts";
export type { MissedAdvice, WeekSoFar } from "./next/missed.ts";
export { adjustmentText, deloadText, missedText, pauseText, reasonText } from "./next/messages.ts";
export { contextAt, readHistory } from "./next/input/read.ts";
export type { NextInput } from "./next/input/read.ts";
export { contextOf, ownedAt } from "./next/person.ts";
export type { StoredPerson } from "./next/person.ts";
export { describeInputFault } from "./next/input/messages.ts";
export type { InputFault } from "./next/input/messages.ts";
export { exclusionOf } from "./week/eligibility.ts";
export type { Exclusion } from "./week/eligibility.ts";
export { draftWeek, explainPlan, planWeek } from "./week/plan-week.ts";
export { betterWeeks } from "./week/better.ts";
export type { BetterWeek } from "./week/better.ts";
export { betterText } from "./week/better-messages.ts";
export { fixText, thingsText, unmetText } from "./week/fix-messages.ts";
export type { PlaceName } from "./week/fix-messages.ts";
export { planNextBlock } from "./week/next-block.ts";
export { noPlanFor } from "./week/red-flags.ts";
export { isFocusGroup, landmarksFor } from "./week/landmarks.ts";
export type { Landmarks } from "./week/landmarks.ts";
export { blockOn, nextBlockFrom, nextBlockOf } from "./stored/mesocycle.ts";
export type { BlockDay } from "./stored/mesocycle.ts";
export type { PlanOptions } from "./week/plan-week.ts";
export { readWeekProfile } from "./week/profile.ts";
export type { ProfileFault } from "./week/profile.ts";
export type {
  NoPlan,
  UnmetReason,
  UnmetWish,
  WeekDay,
  WeekFix,
  WeekItem,
  WeekPlan,
  WeekProfile,
} from "./week/types.ts";
export { evaluateWeek } from "./check/evaluate.ts";
export type { RuleResult, WeekEvaluation } from "./check/evaluate.ts";
export { runChecks } from "./check/checks.ts";
export type { CheckResult, Resolve } from "./check/checks.ts";
export type { Check } from "./check/check-kinds.ts";
export { readPlanCases } from "./check/input.ts";
export type { PlanCase, PlanCaseFault } from "./check/input.ts";
export { nearness, noteText } from "./week/note-messages.ts";
export { groupName } from "./week/words.ts";
export { equipmentAt } from "./stored/equipment.ts";
export { weekProfileOf } from "./stored/profile.ts";
export type { NotAsked, ToAsk } from "./stored/profile.ts";
export { acceptedWeek, weekOn, weekPlanOf } from "./stored/accept.ts";
export type { BlockOfWeek } from "./stored/accept.ts";
export { dayName, dayTitle, plannedSessionOf } from "./stored/session.ts";
export { withEdits } from "./stored/edit-list.ts";
export { lighterDaysOf, withLighterFrom } from "./stored/lighter.ts";
export { NOTHING_SAID, contextOn, isOpenOn } from "./day/given.ts";
export type { DayRecords, Given, SaidToday } from "./day/given.ts";
export { readySession } from "./day/session.ts";
export type { LeftOut, LighterDay, ReadyFault, ReadySession, RungOffer } from "./day/session.ts";
export { daySwaps } from "./day/instead.ts";
export { withExchange } from "./day/exchange.ts";
export type { ExchangeFault } from "./day/exchange.ts";
export { morningPain, morningQuestions, signsToCheck } from "./day/morning.ts";
export type { MorningAnswer, MorningQuestion, SignsReason } from "./day/morning.ts";
export { targetsAfter } from "./day/after.ts";
export { allLeftOutText, leftOutText } from "./day/messages.ts";
export { todayFromWeek } from "./stored/today.ts";
export type { NextSession, WeekToday, WeekTodayReason } from "./stored/today.ts";
export { weekDifference } from "./stored/difference.ts";
export {
  amountText,
  describeNotAsked,
  weekChangeText,
  weekMissedText,
  weekTodayText,
} from "./stored/messages.ts";
export type { WeekTodayNames } from "./stored/messages.ts";
export { editProfile, redraft, replan } from "./week/edits.ts";
export type { Redrafted, Replanned, WeekEdit } from "./week/edits.ts";
export type { PlanDifference } from "./week/difference.ts";
export { exactWeek, improveWeek } from "./week/improve.ts";
