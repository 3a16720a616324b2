/// <reference lib="webworker" />
import type { Solver } from "@dorsal/core/solver";
import { loadSolver } from "../beside/index.ts";
import type { Asked } from "../beside/index.ts";
import { answer } from "./engine.ts";
import { isSolved } from "./types.ts";
import type { MenuJob, MenuTold } from "./types.ts";

/** Loaded once, when something is to be solved: not everything is. */
let solver: Promise<Solver | null> | null = null;

const solverFor = ({ kind }: MenuJob): Promise<Solver | null> =>
  isSolved(kind) ? (solver ??= loadSolver()) : Promise.resolve(null);

// The types are those of a page, where this file never runs.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

const tell = (message: MenuTold): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a worker, not a window
  scope.postMessage(message);
};

const reply = async ({ id, job }: Asked<MenuJob>): Promise<void> => {
  try {
    tell({ id, answer: answer(job, await solverFor(job), (part) => tell({ id, part })) });
  } catch (error) {
    tell({ id, failed: error instanceof Error ? error.message : String(error) });
  }
};

scope.addEventListener("message", ({ data }: MessageEvent<Asked<MenuJob>>) => {
  void reply(data);
});
