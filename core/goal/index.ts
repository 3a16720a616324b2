/**
 * Goal: where a body stands, how much to eat, and when it will be there. Joins what floor 2 knows:
 * `body` what was measured, `energy` what follows from intake, `safety` what may be aimed at.
 * Everything is recomputed from records and today's date; the same on every device. No number of
 * kcal leaves this room as a target that `safety` did not make.
 */
export { activityLevel, exerciseKcalPerDay, stepsKcal } from "./activity.ts";
export { answersOf, answersToStore, courseAt, courseFor, safetyBody } from "./aim.ts";
export type { Aim, Course, CourseFault } from "./aim.ts";
export { backRecordOf } from "./back.ts";
export type { BackRecord, RatioRecord, SiteRecord } from "./back.ts";
export { NO_EATING_TARGETS, eatingTargets } from "./eat/targets.ts";
export type { EatingTargets } from "./eat/targets.ts";
export { fatReadings } from "./fat.ts";
export type { Fat, Measured } from "./fat.ts";
export { logOf } from "./log.ts";
export type { Log, LogRecords } from "./log.ts";
export { menuFor } from "./menu/menu-for.ts";
export type { MenuPerson, MenuRecords, NoMenuFor } from "./menu/menu-for.ts";
export { BREAK_DAYS, breakEnds, newGoal, reviewGoal, wantedOf, withTarget } from "./review.ts";
export type { Review } from "./review.ts";
export { bodyOf, goalInForce } from "./standing.ts";
export type { Body, BodyHistory, BodyRecords, Spent, Standing, StandingFault } from "./standing.ts";
export { BREAK, stopsOf } from "./stops.ts";
export { toldWithPlan } from "./told.ts";
export { balanceByWeek } from "./weeks.ts";
export type { WeekBalance } from "./weeks.ts";
export { bodyViewOf } from "./view.ts";
export type { BodySeries, BodyView, DayRange, DayValue } from "./view.ts";
