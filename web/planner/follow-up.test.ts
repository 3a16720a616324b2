import { expect, test } from "vitest";
import { err, ok } from "@dorsal/core/quantity";
import type { BetterWeek, WeekPlan } from "@dorsal/core/program";
import { BEGINNER } from "../../core/program/person.fixture.ts";
import { followUp } from "./follow-up.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Answered, Planner } from "./client.ts";
import type { JobKind } from "./types.ts";

const PLAN: WeekPlan = {
  days: [],
  volume: {},
  value: 80,
  bound: 84,
  unmet: [],
  notes: [],
  reasons: {},
};
const EXPLAINED: WeekPlan = {
  ...PLAN,
  unmet: [{ wish: "cardio", reason: "time", text: "Too short." }],
};
const IMPROVED: WeekPlan = { ...PLAN, value: 82 };
const BETTER: readonly BetterWeek[] = [];

const CANCELLED = err({ code: "cancelled" } as const);
const TIMEOUT = err({ code: "timeout" } as const);

type Replies = Partial<Record<JobKind, Answered>>;

/** Stages with answers laid ready, and what was told of them. */
const stages = (replies: Replies, part: Partial<FollowUp> = {}) => {
  const told: string[] = [];
  const given: Replies = {
    explain: ok(EXPLAINED),
    better: ok(BETTER),
    improve: ok(IMPROVED),
    ...replies,
  };
  const ask = ((kind: JobKind) => Promise.resolve(given[kind])) as unknown as Planner["ask"];
  const run = followUp({
    week: { profile: BEGINNER, plan: PLAN },
    ask,
    signal: new AbortController().signal,
    isExplained: false,
    wantsBetter: true,
    wantsImproved: true,
    onExplained: (plan) => {
      told.push(`explained ${plan.unmet.length}`);
      return Promise.resolve(true);
    },
    onBetter: () => told.push("better"),
    onImproved: (plan) => {
      told.push(`improved ${plan?.value ?? "not"}`);
      return Promise.resolve();
    },
    ...part,
  });
  return { run, told };
};

test.each<[string, Replies, Partial<FollowUp>, "done" | "cancelled", readonly string[]]>([
  ["all stages, in order", {}, {}, "done", ["explained 1", "better", "improved 82"]],
  ["a week that is explained", {}, { isExplained: true }, "done", ["better", "improved 82"]],
  [
    "nothing better",
    { improve: ok(null) },
    { wantsBetter: false },
    "done",
    ["explained 1", "improved not"],
  ],
  [
    "a stage that takes too long is left out",
    { explain: TIMEOUT, improve: TIMEOUT },
    {},
    "done",
    ["better", "improved not"],
  ],
  [
    "without workers only the explanation comes",
    { better: err({ code: "failed", message: "" }) },
    { wantsImproved: false },
    "done",
    ["explained 1", "better"],
  ],
  ["a new question ends it", { better: CANCELLED }, {}, "cancelled", ["explained 1"]],
  [
    "a week that was changed meanwhile",
    {},
    { onExplained: () => Promise.resolve(false) },
    "done",
    [],
  ],
])("%s", async (_name, replies, part, end, expected) => {
  const { run, told } = stages(replies, part);
  expect(await run).toBe(end);
  expect(told).toEqual(expected);
});

test("nothing is told after the signal", async () => {
  const control = new AbortController();
  const { run, told } = stages({}, { signal: control.signal });
  control.abort();
  expect(await run).toBe("cancelled");
  expect(told).toEqual([]);
});
