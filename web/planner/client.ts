import type { WeekPlan } from "@dorsal/core/program";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import type {
  PlanRequest,
  PlannerAnswer,
  PlannerEars,
  PlannerFault,
  PlannerWorker,
} from "./types.ts";

export type Planned = Result<WeekPlan, PlannerFault>;

export interface PlannerDeps {
  /** Starts a worker; throws where there are none. */
  readonly spawn: (ears: PlannerEars) => PlannerWorker;
  /** Plans without a worker. */
  readonly planHere: (request: PlanRequest) => Promise<WeekPlan>;
  /** Calls back after so long, and gives what calls that off. */
  readonly after: (ms: number, then: () => void) => () => void;
  readonly timeoutMs: number;
}

export interface Planner {
  /** Plans a week beside the page. An aborted signal ends the work at once. */
  readonly plan: (request: PlanRequest, signal?: AbortSignal) => Promise<Planned>;
}

interface Waiting {
  readonly request: PlanRequest;
  readonly done: (planned: Planned) => void;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * One worker that plans one week after another. A worker cannot hear while it counts, so to cancel
 * is to end it; the next question starts another. Where no worker starts, the page plans by itself.
 */
export const createPlanner = (deps: PlannerDeps): Planner => {
  let worker: PlannerWorker | null = null;
  let isBroken = false;
  let hasAnswered = false;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const settle = (id: number, planned: Planned): void => {
    const entry = waiting.get(id);
    waiting.delete(id);
    entry?.done(planned);
  };

  const planHere = async (id: number, request: PlanRequest): Promise<void> => {
    try {
      settle(id, ok(await deps.planHere(request)));
    } catch (error) {
      settle(id, err({ code: "failed", message: messageOf(error) }));
    }
  };

  const hear = (reply: PlannerAnswer): void => {
    hasAnswered = true;
    settle(
      reply.id,
      "plan" in reply ? ok(reply.plan) : err({ code: "failed", message: reply.failed }),
    );
  };

  /** A worker that never spoke did not load: from now on the page plans. */
  const onBroken = (message: string): void => {
    worker?.end();
    worker = null;
    isBroken ||= !hasAnswered;
    for (const [id, { request }] of waiting)
      if (isBroken) void planHere(id, request);
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

  const ask = (id: number, request: PlanRequest): void => {
    const to = running();
    if (to) to.ask({ id, request });
    else void planHere(id, request);
  };

  /** Ends the worker under a question, and asks the other questions again. */
  const drop = (id: number, fault: PlannerFault): void => {
    if (!waiting.has(id)) return;
    worker?.end();
    worker = null;
    settle(id, err(fault));
    for (const [other, { request }] of waiting) ask(other, request);
  };

  return {
    plan: (request, signal) =>
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
          request,
          done: (planned) => {
            callOff();
            signal?.removeEventListener("abort", onAbort);
            resolve(planned);
          },
        });
        ask(id, request);
      }),
  };
};
