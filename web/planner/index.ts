/**
 * Planner: plans weeks beside the page, so that nothing on the screen waits for it. A worker loads
 * the optimiser (WebAssembly) when the first week is planned; without it, or without workers, the
 * week is planned by search alone, and then nothing is proven about how near the best it is.
 *
 * In stages: a drafted week is shown at once; its explanation, what would help most, and a better
 * week by branch and bound come from a second worker, which a new question ends.
 */
import type { WeekProfile } from "@dorsal/core/program";
import { after, handleOf } from "../beside/index.ts";
import { createPlanner } from "./client.ts";
import type { Answered, PlannerDeps } from "./client.ts";
import type { JobKind, Question } from "./types.ts";

export type {
  BetterWeek,
  NoPlan,
  WeekDay,
  WeekEdit,
  WeekFix,
  WeekItem,
  WeekPlan,
  WeekProfile,
} from "@dorsal/core/program";
export type { Weekday } from "@dorsal/core/record";
export { followUp } from "./follow-up.ts";
export type { Answered } from "./client.ts";
export type { Drafted, Question } from "./types.ts";

export type Level = WeekProfile["level"];
export type WeekFocus = WeekProfile["focus"];

/** A week takes a second or two; on the slowest phones some more. */
const TIMEOUT_MS = 60_000;

const edge: Omit<PlannerDeps, "answerHere"> = {
  spawn: (ears) =>
    handleOf(new Worker(new URL("worker.ts", import.meta.url), { type: "module" }), ears),
  after,
  timeoutMs: TIMEOUT_MS,
};

const planner = createPlanner({
  ...edge,
  answerHere: async (job) => (await import("./engine.ts")).answer(job, null),
});

const background = createPlanner({
  ...edge,
  answerHere: async (job) => {
    // Seconds of work that nobody waits for must not hold up the page.
    if (job.kind !== "explain") throw new Error("only in a worker");
    return (await import("./engine.ts")).answer(job, null);
  },
});

/** Asks the planner, which ends whatever goes on in the background; an aborted signal ends the work at once. */
export const askPlanner = <K extends JobKind>(
  kind: K,
  question: Question<K>,
  signal?: AbortSignal,
): Promise<Answered<K>> => {
  background.end();
  return planner.ask(kind, question, signal);
};

/** Asks for what nobody waits for. Whoever asks `askPlanner` in between cancels it. */
export const askInBackground = background.ask;

/** Lets the worker of the background go. */
export const endBackground = background.end;
