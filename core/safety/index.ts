/**
 * Safety: who may eat less, how little is too little, how fast is too fast, and when to stop and ask.
 * The only place where a target for intake is made: `SafeTarget` is a number that nothing outside
 * this room can construct, and none is below its person's floor. What bodies are and use comes in as
 * numbers; each rule, its number and its source stand in docs/safety.md.
 * A number out of its range is a fault that names field, value and range, and never becomes a target.
 */
export {
  DEFICIT_SHARE,
  GAIN_PERCENT,
  LEAN_BELOW_PERCENT,
  LOSS_PERCENT,
  MOST_DEFICIT_KCAL,
  MOST_LOSS_KG,
} from "./caps.ts";
export type { DeficitCap } from "./caps.ts";
export {
  CONDITIONS,
  EATING_DISORDER,
  EATING_QUESTIONS,
  QUESTION_IDS,
  SIGNS,
  STOP_CODES,
} from "./codes.ts";
export type { ConditionCode, QuestionId, Sign, StopCode } from "./codes.ts";
export type { SafetyFault } from "./fault.ts";
export {
  LEAST_AVAILABLE_KCAL_PER_KG,
  LEAST_KCAL_BY_SEX,
  LEAST_KCAL_EVER,
  LEAST_OF_RESTING,
  intakeFloor,
} from "./floor.ts";
export type { Floor, FloorInput, FloorRule } from "./floor.ts";
export { ADULT_YEARS, EATING_SCREEN_PAUSE, LEAST_BMI, deficitGate } from "./gate.ts";
export type { Alternative, Gate, Refusal, RefusalCode, RefusalKind } from "./gate.ts";
export type { SafeTarget } from "./kcal.ts";
export {
  alternativeText,
  describeSafetyFault,
  limitText,
  noteText,
  refusalText,
} from "./messages/index.ts";
export { bmiOf, leastAgeYears } from "./person.ts";
export type { Body, Health, SafetyPerson, Sex } from "./person.ts";
export { answersToPerson, questionsFor } from "./screening.ts";
export type { Answers, Question } from "./screening.ts";
export { STOP_RULES, stopRules, targetUnder } from "./stops.ts";
export type { Stop, StopSeverity, StopState } from "./stops.ts";
export { safeTarget } from "./target.ts";
export type { Ask, Expenditure, Limit, NoTarget, Target, TargetNote, Wanted } from "./target.ts";
export { WEEKLY_STEP, weeklyChange } from "./weekly.ts";
export type { WeeklyChange } from "./weekly.ts";
