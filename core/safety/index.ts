/**
 * Safety: who may eat less, how little is too little, how fast is too fast, and when to stop and ask.
 * The only place where a target for intake is made: `SafeTarget` is a number that nothing outside
 * this room can construct, and none is below its person's floor. What bodies are and use comes in as
 * numbers; each rule, its number and its source stand in docs/safety.md.
 * A number out of its range is a fault that names field, value and range, and never becomes a target.
 */
export { GAIN_PERCENT, LOSS_PERCENT } from "./caps.ts";
export { CONDITIONS, EATING_QUESTIONS, QUESTION_IDS, SIGNS } from "./codes.ts";
export type { ConditionCode, QuestionId, Sign, StopCode } from "./codes.ts";
export type { SafetyFault } from "./fault.ts";
export { intakeFloor } from "./floor.ts";
export { ADULT_YEARS, LEAST_BMI, deficitGate } from "./gate.ts";
export type { Alternative, Refusal } from "./gate.ts";
export type { SafeTarget } from "./kcal.ts";
export {
  alternativeText,
  describeSafetyFault,
  limitText,
  noteText,
  refusalText,
} from "./messages/index.ts";
export { bmiOf, leastAgeYears } from "./person.ts";
export type { Body, Health, SafetyPerson } from "./person.ts";
export { answersToPerson, questionsFor } from "./screening.ts";
export type { Answers, Question } from "./screening.ts";
export { stopRules, targetUnder } from "./stops.ts";
export type { Stop } from "./stops.ts";
export { safeTarget } from "./target.ts";
export type { NoTarget, Target, Wanted } from "./target.ts";
export { weeklyChange } from "./weekly.ts";
