/** Expenditure as the logs tell it: the filter, and when it may be shown. */
export { beginEstimate, estimate, outlookOf, stepEstimate } from "./filter.ts";
export type { DayEstimate, EstimatorState, IntakeUse, LogDay } from "./state.ts";
