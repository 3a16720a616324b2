/**
 * Body: what a tape, a caliper and a scale can tell, and how surely. Formulas of composition and
 * resting rate with the ranges they hold in; body fat as a band; the trend of weight; the record of
 * the back in millimetres, where a change counts only when it is larger than the measuring error.
 */
export type { AllowedRange, BodyFault } from "./fault.ts";
export { describeBodyFault, rangeText, siteName } from "./messages.ts";
export { FORMULA_NAMES, evaluateFormula, formulaFields } from "./formulas/evaluate.ts";
export type { FormulaName, FormulaOutput } from "./formulas/specs.ts";
export type { Sex } from "./formulas/density.ts";
export { mifflinStJeor } from "./formulas/resting.ts";
export { WAIST_BMI_LIMIT, waistToHeight, waistToHeightLimit } from "./formulas/waist-to-height.ts";
export { bodyFatBand, seriesByMethod } from "./fat-band.ts";
export type { FatBand, FatMethod, FatReading } from "./fat-band.ts";
export { dailyWeights, dayOf, weightDirection, weightTrend } from "./weight-trend.ts";
export type { TrendPoint, WeightRate } from "./weight-trend.ts";
export { BACK_SITES, SITES, isSite } from "./sites.ts";
export type { Site, SiteKind } from "./sites.ts";
export { changeAt, ratioChange, ratios } from "./change.ts";
export type {
  ChangeVerdict,
  Ratio,
  RatioChange,
  RatioKind,
  SiteChange,
  SiteReading,
} from "./change.ts";
export { measureStep, measuring, measuringView, resultOfReadings } from "./measuring.ts";
export type {
  AskedBecause,
  MeasuringEvent,
  MeasuringState,
  MeasuringView,
  SiteResult,
} from "./measuring.ts";
