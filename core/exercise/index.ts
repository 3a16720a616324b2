/**
 * Exercise: what Dorsal knows of each exercise, and what follows from it: whether it can be done
 * with what a person has, its usual dose, how long it takes and what can take its place.
 * Facts and texts are apart, so that a first screen can do without the texts.
 */
export { exerciseById, exercises } from "./catalogue.ts";
export { doseOf, plannedItem } from "./dose.ts";
export {
  SIDE_SWITCH_SEC,
  WARMUP_REPS,
  WARMUP_REST_SEC,
  itemSeconds,
  sessionSeconds,
  workSeconds,
} from "./duration.ts";
export { canDo, missingKit } from "./eligibility.ts";
export { findExercises, searchExercises } from "./find.ts";
export { patternIds, patternName } from "./find/messages.ts";
export { equipmentIds, equipmentName } from "./kit/equipment.ts";
export type { EquipmentId } from "./kit/equipment.ts";
export { equipmentOf, parseHave } from "./kit.ts";
export { HOUSEHOLD, kitChips } from "./kit/chips.ts";
export type { KitGroup } from "./kit/chips.ts";
export { BACK_REGIONS, muscleList, muscleName, muscles } from "./muscles.ts";
export { findSwaps } from "./swaps.ts";
export { exerciseText } from "./text.ts";
export type { Exercise, ExerciseText, Fraction } from "./types.ts";
