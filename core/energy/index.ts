/**
 * Energy: how weight, fat and expenditure follow from what is eaten, and what logs say of both.
 * The adult model of Hall et al. (Lancet 2011) forward and backward in time, forecasts as bands, and
 * expenditure learned by a Kalman filter on the same model. Energy in kcal, mass in kg, time in days
 * from day 0. What is safe to aim for is not decided here: callers bring the least intake.
 */
export {
  advance,
  createModel,
  expenditureOf,
  startState,
  upkeepOf,
  weightOf,
  withOffset,
} from "./model.ts";
export type { BodyState, Model } from "./model.ts";
export { startingPoint } from "./start.ts";
export type { EnergyPerson, Sex, StartingPoint } from "./start.ts";
export { constantIntake, phases, sodiumChangeFor, withBreaks } from "./schedule.ts";
export type { DayPlan, Phase, Schedule, Segment, SodiumRule } from "./schedule.ts";
export { simulate } from "./simulate.ts";
export type { SimulateOptions, Trajectory } from "./simulate.ts";
export { LONGEST_DAYS, earliestDay, intakeFor, maintenanceAt } from "./goal.ts";
export type { DayQuestion, GoalAnswer, GoalFault, IntakeQuestion } from "./goal.ts";
export { linearChangeKg, linearSummary } from "./linear.ts";
export type { LinearSummary } from "./linear.ts";
export { adherenceOf, forecast, unlearnedOutlook } from "./forecast.ts";
export type { Adherence, Band, Forecast, Outlook, Uncertainty } from "./forecast.ts";
export { beginEstimate, estimate, outlookOf, stepEstimate } from "./expenditure/index.ts";
export type { DayEstimate, EstimatorState, IntakeUse, LogDay } from "./expenditure/index.ts";
export {
  ENERGY_LIMITS,
  describeEnergyFault,
  energyMessages,
  readGoalCase,
  readLogCase,
  readPerson,
  readSimulationCase,
} from "./input/index.ts";
export type { EnergyFault, GoalCase, LogCase, SimulationCase } from "./input/index.ts";
