/**
 * Record: what a person did or decided, as one kind of envelope; the only thing Dorsal stores.
 * Schemas (Zod) are the source of the types; every read and every write passes through them.
 * Old versions are carried forward by a typed chain of steps; what cannot be read is a fault that
 * names the field, the value and the remedy, and is never thrown away.
 * Unknown fields are kept, so that an older app never strips what a newer one wrote.
 */
export { describeRestoreFault, readBackup, writeBackup } from "./backup.ts";
export type { Backup, RestoreFault, SetAside } from "./backup.ts";
export { isTombstone, newRecord, readRecord, revise, tombstoneOf } from "./envelope.ts";
export type { DorsalRecord, StoredRecord } from "./envelope.ts";
export { describeFault } from "./fault.ts";
export type { RecordFault } from "./fault.ts";
export { idOfDay, newId } from "./id.ts";
export { withoutMetadata } from "./image-bytes.ts";
export type { Eating } from "./kinds/eating.ts";
export { PORTION_NAME } from "./kinds/food-parts.ts";
export { ENTRY_GRAMS, ENTRY_ITEMS, ENTRY_KCAL, ENTRY_NAME, ITEM_NAME } from "./kinds/food.ts";
export type { EntryItem, FoodDay, FoodEntry } from "./kinds/food.ts";
export type { EnergyTarget, Goal } from "./kinds/goal.ts";
export { DEFAULT_KITCHEN } from "./kinds/kitchen.ts";
export type { Kitchen, KitchenMeal } from "./kinds/kitchen.ts";
export type { MeasuredSite, Measurement } from "./kinds/measurement.ts";
export type { MenuPlan, MenuPlanDay, MenuPlanItem, MenuPlanMeal } from "./kinds/menu.ts";
export type { OwnFood } from "./kinds/own-food.ts";
export type { Pain } from "./kinds/pain.ts";
export { LOADS_LIMITS } from "./kinds/place.ts";
export type { Place, PlaceKind, PlaceLoads } from "./kinds/place.ts";
export type {
  Dose,
  Load,
  PlannedBlock,
  PlannedItem,
  PlannedSession,
  Side,
  SideRule,
  Tempo,
  Why,
} from "./kinds/planned.ts";
export { CONDITION_TAGS, EMPTY_ANSWERS } from "./kinds/profile.ts";
export type { Condition, ConditionTag, Person, Profile } from "./kinds/profile.ts";
export type { Program, ProgramChoice, ProgramDay, ProgramSlot } from "./kinds/program.ts";
export type { Recipe, RecipeItem } from "./kinds/recipe.ts";
export { SINGLETON_IDS, currentVersion } from "./kinds/registry.ts";
export type { Kind } from "./kinds/registry.ts";
export { NOT_ASKED_BEFORE, begunSession } from "./kinds/session.ts";
export type {
  PainReport,
  PlayerState,
  RecordedSet,
  Session,
  SetRole,
  Step,
  StepKind,
} from "./kinds/session.ts";
export { DEFAULT_SETTINGS, SIT_BREAK } from "./kinds/settings.ts";
export type { Settings } from "./kinds/settings.ts";
export type { WaterEvent } from "./kinds/water-event.ts";
export type { AskedWeek, PlannedWeekDay, PlannedWeekItem, Week, WeekChange } from "./kinds/week.ts";
export { BODY_KG } from "./kinds/weigh-in.ts";
export type { WeighIn } from "./kinds/weigh-in.ts";
export { WEEKDAY_NAMES } from "./messages.ts";
export {
  PHOTO_LIMITS,
  PHOTO_POSES,
  describePhotoProblem,
  readPhotoDetails,
  readPhotoImage,
} from "./photo.ts";
export type { Photo, PhotoDetails, PhotoPose, PhotoProblem } from "./photo.ts";
export {
  addDays,
  compareTimestamps,
  dayOfWeek,
  daysBetween,
  isLocalDate,
  localDate,
  localWeek,
  timestamp,
  timestampMs,
} from "./timestamp.ts";
export type { LocalDate, Timestamp } from "./timestamp.ts";
export { WEEKDAYS } from "./weekday.ts";
export type { Weekday } from "./weekday.ts";
