import { loadSolver } from "../beside/index.ts";
import { answer } from "./engine.ts";
import type { PlannerAnswer, PlannerQuestion } from "./types.ts";

// Loaded once, while the first question is on its way.
const solver = loadSolver();

const tell = (message: PlannerAnswer): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a worker, not a window
  globalThis.postMessage(message);
};

const reply = async ({ id, job }: PlannerQuestion): Promise<void> => {
  try {
    tell({ id, answer: answer(job, await solver) });
  } catch (error) {
    tell({ id, failed: error instanceof Error ? error.message : String(error) });
  }
};

globalThis.addEventListener("message", ({ data }: MessageEvent<PlannerQuestion>) => {
  void reply(data);
});
