/**
 * Goal: where a body stands, how much to eat, and when it will be there. Joins what floor 2 knows:
 * `body` what was measured, `energy` what follows from intake, `safety` what may be aimed at.
 * Everything is recomputed from records and today's date; the same on every device. No number of
 * kcal leaves this room as a target that `safety` did not make.
 */
export { activityLevel, stepsKcal } from "./activity.ts";
export { answersOf, answersToStore, courseFor } from "./aim.ts";
export type { Aim, Course, CourseFault } from "./aim.ts";
export type { SiteRecord } from "./back.ts";
export { eatingTargets } from "./eat/targets.ts";
export type { EatingTargets } from "./eat/targets.ts";
export { menuFor } from "./menu/menu-for.ts";
export type { MenuPerson, NoMenuFor } from "./menu/menu-for.ts";
export { breakEnds, newGoal, wantedOf, withTarget } from "./review.ts";
export type { Review } from "./review.ts";
export type { BodyRecords, Standing } from "./standing.ts";
export { BREAK } from "./stops.ts";
export { toldWithPlan } from "./told.ts";
export { bodyViewOf } from "./view.ts";
export type { BodySeries, BodyView, DayRange, DayValue } from "./view.ts";
