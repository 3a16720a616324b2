/**
 * Body: what a tape, a caliper and a scale can tell, and how surely. Formulas of composition and
 * resting rate with the ranges they hold in; body fat as a band; the trend of weight; the record of
 * the back in millimetres, where a change counts only when it is larger than the measuring error.
 */
export type { AllowedRange, BodyFault, GivenValue } from "./fault.ts";
export { describeBodyFault, describeMeasuringFault, rangeText, siteName } from "./messages.ts";
export {
  FORMULA_NAMES,
  evaluateFormula,
  formulaFields,
  isFormulaName,
} from "./formulas/evaluate.ts";
export type { FormulaName, FormulaOutput, InputOf, OutputOf } from "./formulas/specs.ts";
export { brozek, siri } from "./formulas/density.ts";
export type { DensityOutput, FatOutput, Sex } from "./formulas/density.ts";
export { bmi, jackson2002BmiBodyFat, silvaExtracellularFluid } from "./formulas/mass.ts";
export type { BmiOutput, PersonInput } from "./formulas/mass.ts";
export {
  cunningham1980,
  katchMcArdle,
  mifflinStJeor,
  mifflinStJeorFull,
} from "./formulas/resting.ts";
export type { LeanOutput, RestingOutput } from "./formulas/resting.ts";
export { durninWomersley4, jacksonPollock3, jacksonPollock7 } from "./formulas/skinfolds.ts";
export type { SkinfoldOutput } from "./formulas/skinfolds.ts";
export { relativeFatMass, usNavyInches, usNavyMetric } from "./formulas/tape.ts";
export { WAIST_BMI_LIMIT, waistToHeight, waistToHeightLimit } from "./formulas/waist-to-height.ts";
export type { WaistToHeightBand, WaistToHeightOutput } from "./formulas/waist-to-height.ts";
export { bodyFatBand, fatFamily, seriesByMethod } from "./fat-band.ts";
export type { FatBand, FatFamily, FatMethod, FatReading } from "./fat-band.ts";
export {
  RATE_NEEDS,
  dailyWeights,
  dayOf,
  weightDirection,
  weightRate,
  weightTrend,
} from "./weight-trend.ts";
export type { TrendPoint, WeightPoint, WeightRate } from "./weight-trend.ts";
export { BACK_SITES, SITES, isSite, readingErrorMm } from "./sites.ts";
export type { Site, SiteFacts, SiteKind } from "./sites.ts";
export { RATIO_SITES, changeAt, leastChangeMm, ratioChange, ratios } from "./change.ts";
export type {
  ChangeVerdict,
  Ratio,
  RatioChange,
  RatioKind,
  SiteChange,
  SiteReading,
} from "./change.ts";
export { AGREEMENT, measureStep, measuring, measuringView, resultOfReadings } from "./measuring.ts";
export type {
  AskedBecause,
  MeasuringEvent,
  MeasuringFault,
  MeasuringState,
  MeasuringView,
  SiteResult,
} from "./measuring.ts";
