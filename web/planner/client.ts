import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import type {
  Answer,
  Job,
  JobKind,
  PlannerAnswer,
  PlannerEars,
  PlannerFault,
  PlannerWorker,
  Question,
} from "./types.ts";

export type Answered<K extends JobKind = JobKind> = Result<Answer<K>, PlannerFault>;

export interface PlannerDeps {
  /** Starts a worker; throws where there are none. */
  readonly spawn: (ears: PlannerEars) => PlannerWorker;
  /** Answers without a worker; may refuse what the page should not be held up by. */
  readonly answerHere: (job: Job) => Promise<Answer<JobKind>>;
  /** Calls back after so long, and gives what calls that off. */
  readonly after: (ms: number, then: () => void) => () => void;
  readonly timeoutMs: number;
}

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

interface Waiting {
  readonly job: Job;
  readonly done: (answered: Answered) => void;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * One worker that answers one question after another. A worker cannot hear while it counts, so to cancel
 * is to end it; the next question starts another. Where no worker starts, the page works by itself.
 */
export const createPlanner = (deps: PlannerDeps): Planner => {
  let worker: PlannerWorker | null = null;
  let isBroken = false;
  let hasAnswered = false;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const settle = (id: number, answered: Answered): void => {
    const entry = waiting.get(id);
    waiting.delete(id);
    entry?.done(answered);
  };

  const answerHere = async (id: number, job: Job): Promise<void> => {
    try {
      settle(id, ok(await deps.answerHere(job)));
    } catch (error) {
      settle(id, err({ code: "failed", message: messageOf(error) }));
    }
  };

  const hear = (reply: PlannerAnswer): void => {
    hasAnswered = true;
    settle(
      reply.id,
      "answer" in reply ? ok(reply.answer) : err({ code: "failed", message: reply.failed }),
    );
  };

  /** A worker that never spoke did not load: from now on the page plans. */
  const onBroken = (message: string): void => {
    worker?.end();
    worker = null;
    isBroken ||= !hasAnswered;
    for (const [id, { job }] of waiting)
      if (isBroken) void answerHere(id, job);
      else settle(id, err({ code: "failed", message }));
  };

  const running = (): PlannerWorker | null => {
    if (worker || isBroken) return worker;
    try {
      worker = deps.spawn({ hear, onBroken });
    } catch {
      isBroken = true;
    }
    return worker;
  };

  const send = (id: number, job: Job): void => {
    const to = running();
    if (to) to.ask({ id, job });
    else void answerHere(id, job);
  };

  /** Ends the worker under a question, and asks the other questions again. */
  const drop = (id: number, fault: PlannerFault): void => {
    if (!waiting.has(id)) return;
    worker?.end();
    worker = null;
    settle(id, err(fault));
    for (const [other, { job }] of waiting) send(other, job);
  };

  const ask = (job: Job, signal?: AbortSignal): Promise<Answered> =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve(err({ code: "cancelled" }));
        return;
      }
      lastId += 1;
      const id = lastId;
      const onAbort = (): void => drop(id, { code: "cancelled" });
      const callOff = deps.after(deps.timeoutMs, () => drop(id, { code: "timeout" }));
      signal?.addEventListener("abort", onAbort, { once: true });
      waiting.set(id, {
        job,
        done: (answered) => {
          callOff();
          signal?.removeEventListener("abort", onAbort);
          resolve(answered);
        },
      });
      send(id, job);
    });

  return {
    // The answer is of the kind of its question; the pairs cannot be followed through a message.
    ask: <K extends JobKind>(kind: K, question: Question<K>, signal?: AbortSignal) =>
      ask({ kind, ...question } as Job, signal),
    end: () => {
      worker?.end();
      worker = null;
      for (const id of waiting.keys()) settle(id, err({ code: "cancelled" }));
    },
  };
};
