/** What is given as JSON, read and held to its limits. */
export { describeEnergyFault, energyMessages } from "./messages.ts";
export type { EnergyFault } from "./messages.ts";
export { ENERGY_LIMITS, readGoalCase, readLogCase, readSimulationCase } from "./read.ts";
export type { GoalCase, LogCase, SimulationCase } from "./read.ts";
