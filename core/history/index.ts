/**
 * History: what the records of past sessions say. Pure functions over session records, in any
 * order; nothing here is stored, everything is recomputed from the records it reads.
 * A record belongs to the day and week it had for the person (the offset in its `at`), wherever
 * it is read. Only finished sessions count; one that is still running is the player's business.
 */
export {
  isFinished,
  isTraining,
  lastTrained,
  newestFirst,
  sessionsByDay,
  trainings,
} from "./sessions.ts";
export type { SessionRecord } from "./sessions.ts";
export {
  bestSet,
  estimatedOneRepMax,
  lastDone,
  lastLoad,
  lastTime,
  sessionTotals,
} from "./sets.ts";
export { streak, trainedDays, weekSummaries } from "./weeks.ts";
export type { Streak, WeekSummary } from "./weeks.ts";
export { painStops } from "./pain.ts";
