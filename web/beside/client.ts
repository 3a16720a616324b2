import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import type { Told, WorkFault, WorkerEars, WorkerHandle } from "./types.ts";

export interface WorkDeps<Job, Answer, Part = never> {
  /** Starts a worker; throws where there are none. */
  readonly spawn: (ears: WorkerEars<Answer, Part>) => WorkerHandle<Job>;
  /** Answers without a worker; may refuse what the page should not be held up by. */
  readonly answerHere: (job: Job, onPart: (part: Part) => void) => Promise<Answer>;
  /** Calls back after so long, and gives what calls that off. */
  readonly after: (ms: number, then: () => void) => () => void;
  /** Null waits for as long as it takes. */
  readonly timeoutMs: number | null;
}

export interface AskOptions<Part = never> {
  /** An aborted signal ends the work at once. */
  readonly signal?: AbortSignal | undefined;
  /** Hears the parts of an answer as they come; begun anew, they come again. */
  readonly onPart?: ((part: Part) => void) | undefined;
}

export interface Work<Job, Answer, Part = never> {
  /** Works beside the page. */
  readonly ask: (job: Job, options?: AskOptions<Part>) => Promise<Result<Answer, WorkFault>>;
  /** Ends whatever is being worked on, and lets the worker go. */
  readonly end: () => void;
}

interface Waiting<Job, Answer, Part> {
  readonly job: Job;
  readonly onPart: (part: Part) => void;
  readonly done: (answered: Result<Answer, WorkFault>) => void;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * One worker that answers one question after another. A worker cannot hear while it counts, so to cancel
 * is to end it; the next question starts another. Where no worker starts, the page works by itself.
 */
export const createWork = <Job, Answer, Part = never>(
  deps: WorkDeps<Job, Answer, Part>,
): Work<Job, Answer, Part> => {
  let worker: WorkerHandle<Job> | null = null;
  let isBroken = false;
  let hasAnswered = false;
  let lastId = 0;
  const waiting = new Map<number, Waiting<Job, Answer, Part>>();

  const settle = (id: number, answered: Result<Answer, WorkFault>): void => {
    const entry = waiting.get(id);
    waiting.delete(id);
    entry?.done(answered);
  };

  const answerHere = async (id: number, job: Job): Promise<void> => {
    try {
      settle(id, ok(await deps.answerHere(job, (part) => waiting.get(id)?.onPart(part))));
    } catch (error) {
      settle(id, err({ code: "failed", message: messageOf(error) }));
    }
  };

  const hear = (told: Told<Answer, Part>): void => {
    hasAnswered = true;
    if ("part" in told) waiting.get(told.id)?.onPart(told.part);
    else if ("answer" in told) settle(told.id, ok(told.answer));
    else settle(told.id, err({ code: "failed", message: told.failed }));
  };

  /** A worker that never spoke did not load: from now on the page works. */
  const onBroken = (message: string): void => {
    worker?.end();
    worker = null;
    isBroken ||= !hasAnswered;
    for (const [id, { job }] of waiting)
      if (isBroken) void answerHere(id, job);
      else settle(id, err({ code: "failed", message }));
  };

  const running = (): WorkerHandle<Job> | null => {
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
  const drop = (id: number, fault: WorkFault): void => {
    if (!waiting.has(id)) return;
    worker?.end();
    worker = null;
    settle(id, err(fault));
    for (const [other, { job }] of waiting) send(other, job);
  };

  return {
    ask: (job, { signal, onPart } = {}) =>
      new Promise((resolve) => {
        if (signal?.aborted) {
          resolve(err({ code: "cancelled" }));
          return;
        }
        lastId += 1;
        const id = lastId;
        const onAbort = (): void => drop(id, { code: "cancelled" });
        const callOff =
          deps.timeoutMs === null
            ? () => {}
            : deps.after(deps.timeoutMs, () => drop(id, { code: "timeout" }));
        signal?.addEventListener("abort", onAbort, { once: true });
        waiting.set(id, {
          job,
          onPart: onPart ?? (() => {}),
          done: (answered) => {
            callOff();
            signal?.removeEventListener("abort", onAbort);
            resolve(answered);
          },
        });
        send(id, job);
      }),
    end: () => {
      worker?.end();
      worker = null;
      for (const id of waiting.keys()) settle(id, err({ code: "cancelled" }));
    },
  };
};

/** The answer, for who has a place for what went wrong: throws where there is none. */
export const valueOrThrow = <Answer>(answered: Result<Answer, WorkFault>): Answer => {
  if (answered.ok) return answered.value;
  const { error } = answered;
  throw new Error(error.code === "failed" ? error.message : error.code);
};
