/**
 * Beside: work beside the page. The client of a worker that answers one question after another, in
 * parts where that helps; to cancel is to end it. Where no worker starts, the page answers itself.
 * And the optimiser (WebAssembly), loaded into the thread that asks for it.
 */
export { createWork, valueOrThrow } from "./client.ts";
export type { AskOptions, WorkDeps } from "./client.ts";
export { after, handleOf } from "./edge.ts";
export { loadSolver } from "./solver.ts";
export type { Asked, Told, WorkFault, WorkerEars } from "./types.ts";
