import { expect, test } from "vitest";
import type { WeekPlan } from "@dorsal/core/program";
import { BEGINNER } from "../../core/program/person.fixture.ts";
import { createPlanner } from "./client.ts";
import type { Answered, Planner } from "./client.ts";
import type { Drafted, PlannerEars, PlannerQuestion, Question } from "./types.ts";

const QUESTION: Question<"draft"> = { profile: BEGINNER };

const planWorth = (value: number): WeekPlan => ({
  days: [],
  volume: {},
  value,
  bound: value,
  unmet: [],
  notes: [],
  reasons: {},
});

const draftWorth = (value: number): Drafted => ({
  asked: QUESTION.profile,
  plan: planWorth(value),
  worth: null,
});

const draft = (planner: Planner, signal?: AbortSignal): Promise<Answered<"draft">> =>
  planner.ask("draft", QUESTION, signal);

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
    answerHere: () => Promise.resolve(draftWorth(1)),
    after: (_ms, then) => {
      clocks.push(then);
      return () => clocks.splice(clocks.indexOf(then), 1);
    },
    timeoutMs: 1000,
  });
  return { planner, workers, clocks };
};

const valueOf = (answered: Answered<"draft">): number | string =>
  answered.ok ? answered.value.plan.value : answered.error.code;

test("one worker answers question after question", async () => {
  const { planner, workers, clocks } = bench();
  const first = draft(planner);
  const second = draft(planner);
  const [worker] = workers;
  expect(workers).toHaveLength(1);
  for (const { id } of worker?.asked ?? []) worker?.ears.hear({ id, answer: draftWorth(id * 10) });
  expect([valueOf(await first), valueOf(await second)]).toEqual([10, 20]);
  expect(clocks).toEqual([]);
});

test("what is cancelled ends with its worker; what else was asked is asked again", async () => {
  const { planner, workers } = bench();
  const control = new AbortController();
  const unwanted = draft(planner, control.signal);
  const wanted = draft(planner);
  control.abort();
  expect(valueOf(await unwanted)).toBe("cancelled");
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  workers[1]?.ears.hear({ id: 2, answer: draftWorth(5) });
  expect(valueOf(await wanted)).toBe(5);
  expect(valueOf(await draft(planner, control.signal))).toBe("cancelled");
});

test("what takes too long is given up", async () => {
  const { planner, workers, clocks } = bench();
  const slow = draft(planner);
  clocks[0]?.();
  expect(valueOf(await slow)).toBe("timeout");
  expect(workers[0]?.isEnded).toBe(true);
});

test("a fault of the planning is told and ends nothing", async () => {
  const { planner, workers } = bench();
  const planned = draft(planner);
  workers[0]?.ears.hear({ id: 1, failed: "the longest day has no end" });
  expect(await planned).toEqual({
    ok: false,
    error: { code: "failed", message: "the longest day has no end" },
  });
  expect(workers[0]?.isEnded).toBe(false);
});

test("without workers, or with one that never comes up, the page plans by itself", async () => {
  const without = bench({ hasWorkers: false });
  expect(valueOf(await draft(without.planner))).toBe(1);

  const broken = bench();
  const planned = draft(broken.planner);
  broken.workers[0]?.ears.onBroken("blocked");
  expect(valueOf(await planned)).toBe(1);
  expect(valueOf(await draft(broken.planner))).toBe(1);
  expect(broken.workers).toHaveLength(1);
});

test("a worker that breaks later fails what it was at, and the next one starts afresh", async () => {
  const { planner, workers } = bench();
  const first = draft(planner);
  workers[0]?.ears.hear({ id: 1, answer: draftWorth(3) });
  await first;
  const second = draft(planner);
  workers[0]?.ears.onBroken("out of memory");
  expect(valueOf(await second)).toBe("failed");
  const third = draft(planner);
  workers[1]?.ears.hear({ id: 3, answer: draftWorth(4) });
  expect(valueOf(await third)).toBe(4);
});

test("all that is being worked on ends together, and the next question starts afresh", async () => {
  const { planner, workers, clocks } = bench();
  const unwanted = [draft(planner), draft(planner)];
  planner.end();
  expect((await Promise.all(unwanted)).map(valueOf)).toEqual(["cancelled", "cancelled"]);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  expect(clocks).toEqual([]);
  const wanted = draft(planner);
  workers[1]?.ears.hear({ id: 3, answer: draftWorth(7) });
  expect(valueOf(await wanted)).toBe(7);
});
