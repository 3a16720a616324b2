import { expect, test } from "vitest";
import type { WeekPlan } from "@dorsal/core/program";
import { createPlanner } from "./client.ts";
import type { Planned, Planner } from "./client.ts";
import type { PlanRequest, PlannerEars, PlannerQuestion } from "./types.ts";

const REQUEST: PlanRequest = {
  profile: {
    age: 40,
    sex: "female",
    level: "beginner",
    focus: "both",
    days: [],
    places: {},
    conditions: [],
    redFlags: [],
    dislikes: [],
    likes: [],
    locked: [],
    previous: [],
    cardioOutsideMin: 0,
    deficit: "none",
  },
  effort: "full",
};

const planWorth = (value: number): WeekPlan => ({
  days: [],
  volume: {},
  value,
  bound: value,
  unmet: [],
  notes: [],
  reasons: {},
});

/** A planner over workers that answer when told to, and a clock that goes when told to. */
const bench = ({ hasWorkers = true } = {}) => {
  const workers: { ears: PlannerEars; asked: PlannerQuestion[]; isEnded: boolean }[] = [];
  const clocks: (() => void)[] = [];
  const planner: Planner = createPlanner({
    spawn: (ears) => {
      if (!hasWorkers) throw new Error("no workers here");
      const worker = { ears, asked: [] as PlannerQuestion[], isEnded: false };
      workers.push(worker);
      return {
        ask: (question) => worker.asked.push(question),
        end: () => {
          worker.isEnded = true;
        },
      };
    },
    planHere: () => Promise.resolve(planWorth(1)),
    after: (_ms, then) => {
      clocks.push(then);
      return () => clocks.splice(clocks.indexOf(then), 1);
    },
    timeoutMs: 1000,
  });
  return { planner, workers, clocks };
};

const valueOf = (planned: Planned): number | string =>
  planned.ok ? planned.value.value : planned.error.code;

test("one worker answers question after question", async () => {
  const { planner, workers, clocks } = bench();
  const first = planner.plan(REQUEST);
  const second = planner.plan(REQUEST);
  const [worker] = workers;
  expect(workers).toHaveLength(1);
  for (const { id } of worker?.asked ?? []) worker?.ears.hear({ id, plan: planWorth(id * 10) });
  expect([valueOf(await first), valueOf(await second)]).toEqual([10, 20]);
  expect(clocks).toEqual([]);
});

test("what is cancelled ends with its worker; what else was asked is asked again", async () => {
  const { planner, workers } = bench();
  const control = new AbortController();
  const unwanted = planner.plan(REQUEST, control.signal);
  const wanted = planner.plan(REQUEST);
  control.abort();
  expect(valueOf(await unwanted)).toBe("cancelled");
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  workers[1]?.ears.hear({ id: 2, plan: planWorth(5) });
  expect(valueOf(await wanted)).toBe(5);
  expect(valueOf(await planner.plan(REQUEST, control.signal))).toBe("cancelled");
});

test("what takes too long is given up", async () => {
  const { planner, workers, clocks } = bench();
  const slow = planner.plan(REQUEST);
  clocks[0]?.();
  expect(valueOf(await slow)).toBe("timeout");
  expect(workers[0]?.isEnded).toBe(true);
});

test("a fault of the planning is told and ends nothing", async () => {
  const { planner, workers } = bench();
  const planned = planner.plan(REQUEST);
  workers[0]?.ears.hear({ id: 1, failed: "the longest day has no end" });
  expect(await planned).toEqual({
    ok: false,
    error: { code: "failed", message: "the longest day has no end" },
  });
  expect(workers[0]?.isEnded).toBe(false);
});

test("without workers, or with one that never comes up, the page plans by itself", async () => {
  const without = bench({ hasWorkers: false });
  expect(valueOf(await without.planner.plan(REQUEST))).toBe(1);

  const broken = bench();
  const planned = broken.planner.plan(REQUEST);
  broken.workers[0]?.ears.onBroken("blocked");
  expect(valueOf(await planned)).toBe(1);
  expect(valueOf(await broken.planner.plan(REQUEST))).toBe(1);
  expect(broken.workers).toHaveLength(1);
});

test("a worker that breaks later fails what it was at, and the next one starts afresh", async () => {
  const { planner, workers } = bench();
  const first = planner.plan(REQUEST);
  workers[0]?.ears.hear({ id: 1, plan: planWorth(3) });
  await first;
  const second = planner.plan(REQUEST);
  workers[0]?.ears.onBroken("out of memory");
  expect(valueOf(await second)).toBe("failed");
  const third = planner.plan(REQUEST);
  workers[1]?.ears.hear({ id: 3, plan: planWorth(4) });
  expect(valueOf(await third)).toBe(4);
});
