/** Expenditure as the logs tell it: the filter, when it may be shown, and the weekly advice. */
export { ADVICE, adviseChange } from "./advice.ts";
export type { Advice, AdviceQuestion } from "./advice.ts";
export { beginEstimate, estimate, outlookOf, stepEstimate } from "./filter.ts";
export type { DayEstimate, EstimatorState, IntakeUse, LogDay } from "./state.ts";
