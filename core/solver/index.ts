/**
 * Solver: the port to the optimiser. A linear or mixed-integer model goes in as arrays, a solution
 * comes out. The optimiser itself (HiGHS, compiled to WebAssembly) is loaded outside and handed to
 * `solverFrom`, so that the core imports no package and runs without it where it must.
 */
export { createModelBuilder } from "./builder.ts";
export type { Entry, ModelBuilder } from "./builder.ts";
export { solverFrom } from "./highs.ts";
export type { HighsModule } from "./highs.ts";
export type { LinearModel, Solution, Solver } from "./types.ts";
