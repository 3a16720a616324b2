/** Conditions and medicines with which eating less needs a clinician's word first. */
export const CONDITIONS = [
  "insulin-or-sulfonylurea",
  "lithium",
  "warfarin",
  "glp1-titration",
  "kidney-failure",
  "heart-failure",
  "cancer",
  "recent-surgery",
] as const;

/** Signs that a body has too little, or that a doctor must see first. */
export const SIGNS = ["missed-periods", "fainting", "chest-pain"] as const;

export const EATING_DISORDER = ["never", "past", "now", "not-said"] as const;

/** What may end a deficit, or interrupt it. */
export const STOP_CODES = [
  "fast-loss",
  "low-bmi",
  ...SIGNS,
  "many-weigh-ins",
  "zero-days",
  "long-deficit",
] as const;

/** The short screen on eating: five questions in our own words. */
export const EATING_QUESTIONS = [
  "eating-undo",
  "eating-control",
  "eating-fast-loss",
  "eating-mirror",
  "eating-thoughts",
] as const;

/** All questions of the screening, in order. */
export const QUESTION_IDS = [
  "now",
  "conditions",
  "cleared",
  "signs",
  "eating-disorder",
  ...EATING_QUESTIONS,
  "larger-deficit",
] as const;

export type ConditionCode = (typeof CONDITIONS)[number];
export type Sign = (typeof SIGNS)[number];
export type StopCode = (typeof STOP_CODES)[number];
export type QuestionId = (typeof QUESTION_IDS)[number];
