/**
 * Quantity: the ground floor. Branded units, conversion and display, `Result`, small maths.
 * One canonical unit per quantity (kg, m, s, kcal, g, mm); what a person typed is kept beside it.
 * Nothing here knows what a record or an exercise is.
 */
export { err, ok } from "./result.ts";
export type { Result } from "./result.ts";
export {
  POUND_IN_KILOGRAMS,
  formatLoad,
  kilograms,
  kilogramsToPounds,
  parseLoad,
  poundsToKilograms,
  typedLoadToKilograms,
} from "./units.ts";
export type { LoadUnit } from "./units.ts";
export { formatClock, formatMinutes, spokenDuration } from "./duration.ts";
export { formatKcal, formatWhole } from "./numbers.ts";
export { showValue, valueAt } from "./shown.ts";
export { shortened } from "./text.ts";
export { clamp, hashText, roundTo, sum } from "./maths.ts";
