/**
 * Planner: plans weeks beside the page, so that nothing on the screen waits for it. A worker loads
 * the optimiser (WebAssembly) when the first week is planned; without it, or without workers, the
 * week is planned by search alone, and then nothing is proven about how near the best it is.
 */
import type { WeekProfile } from "@dorsal/core/program";
import type { Weekday } from "@dorsal/core/record";
import { createPlanner } from "./client.ts";
import type { Planned } from "./client.ts";
import type { PlanRequest, PlannerAnswer, PlannerEars, PlannerWorker } from "./types.ts";

export type {
  NoPlan,
  UnmetWish,
  WeekDay,
  WeekEdit,
  WeekFix,
  WeekItem,
  WeekPlan,
  WeekProfile,
} from "@dorsal/core/program";
export type { Weekday } from "@dorsal/core/record";
export type { Planned } from "./client.ts";
export type { PlanRequest, PlannerFault } from "./types.ts";

export type Level = WeekProfile["level"];
export type WeekFocus = WeekProfile["focus"];

/** The days of a week in calendar order. */
export const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A week takes a second or two; on the slowest phones some more. */
const TIMEOUT_MS = 60_000;

const spawn = ({ hear, onBroken }: PlannerEars): PlannerWorker => {
  const worker = new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<PlannerAnswer>) => hear(data));
  worker.addEventListener("error", ({ message }) => onBroken(message));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    ask: (question) => worker.postMessage(question),
    end: () => worker.terminate(),
  };
};

const planner = createPlanner({
  spawn,
  planHere: async (request) => (await import("./engine.ts")).answer(request, null),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  timeoutMs: TIMEOUT_MS,
});

/** Plans a week in the worker; an aborted signal ends the work at once. */
export const planInWorker = (request: PlanRequest, signal?: AbortSignal): Promise<Planned> =>
  planner.plan(request, signal);
