import { createWork } from "../beside/index.ts";
import type { WorkDeps } from "../beside/index.ts";
import type { Result } from "@dorsal/core/quantity";
import type { Answer, Job, JobKind, PlannerFault, Question } from "./types.ts";

export type Answered<K extends JobKind = JobKind> = Result<Answer<K>, PlannerFault>;

export type PlannerDeps = WorkDeps<Job, Answer<JobKind>>;

export interface Planner {
  /** Works beside the page. An aborted signal ends the work at once. */
  readonly ask: <K extends JobKind>(
    kind: K,
    question: Question<K>,
    signal?: AbortSignal,
  ) => Promise<Answered<K>>;
  /** Ends whatever is being worked on, and lets the worker go. */
  readonly end: () => void;
}

/** The questions of a week, each to its own kind of answer. */
export const createPlanner = (deps: PlannerDeps): Planner => {
  const work = createWork(deps);
  return {
    // The answer is of the kind of its question; the pairs cannot be followed through a message.
    ask: <K extends JobKind>(kind: K, question: Question<K>, signal?: AbortSignal) =>
      work.ask({ kind, ...question } as Job, { signal }),
    end: work.end,
  };
};
