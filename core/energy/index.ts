/**
 * Energy: how weight, fat and expenditure follow from what is eaten, and what logs say of both.
 * The adult model of Hall et al. (Lancet 2011) forward and backward in time, forecasts as bands, and
 * expenditure learned by a Kalman filter on the same model. Energy in kcal, mass in kg, time in days
 * from day 0. What is safe to aim for is not decided here: callers bring the least intake.
 */
export { advance, createModel, startState, weightOf, withOffset } from "./model.ts";
export type { Model } from "./model.ts";
export { startingPoint } from "./start.ts";
export type { EnergyPerson, StartingPoint } from "./start.ts";
export { constantIntake, sodiumChangeFor } from "./schedule.ts";
export type { Schedule } from "./schedule.ts";
export { simulate } from "./simulate.ts";
export type { Trajectory } from "./simulate.ts";
export { earliestDay, intakeFor, maintenanceAt } from "./goal.ts";
export type { GoalAnswer, GoalFault } from "./goal.ts";
export { linearSummary } from "./linear.ts";
export { forecast, unlearnedOutlook } from "./forecast.ts";
export type { Forecast, Outlook } from "./forecast.ts";
export { beginEstimate, estimate, outlookOf, stepEstimate } from "./expenditure/index.ts";
export type { DayEstimate, LogDay } from "./expenditure/index.ts";
export {
  ENERGY_LIMITS,
  describeEnergyFault,
  energyMessages,
  readGoalCase,
  readLogCase,
  readSimulationCase,
} from "./input/index.ts";
export type { EnergyFault } from "./input/index.ts";
