import { planWeek } from "@dorsal/core/program";
import type { WeekProfile } from "@dorsal/core/program";
import { timestamp } from "@dorsal/core/record";
import { expect, test } from "vitest";
import { BEGINNER } from "../core/program/person.fixture.ts";
import type { Io } from "./io.ts";
import { runPlanCheck } from "./plan-check.ts";

const check = (input: unknown, json = false) => {
  const lines: string[] = [];
  const faults: string[] = [];
  const io: Io = {
    out: (text) => lines.push(text),
    err: (text) => faults.push(text),
    stdin: () => "",
    now: timestamp(0, 0),
    version: "0.0.0",
  };
  const code = runPlanCheck(typeof input === "string" ? input : JSON.stringify(input), io, json);
  return { code, out: lines.join(""), err: faults.join("") };
};

const profile: WeekProfile = {
  ...BEGINNER,
  days: [{ day: "mon", minutes: 20, place: "home" }],
  places: { home: ["mat"] },
  redFlags: ["chest_pain"],
};
const plan = planWeek(profile, null);

test("nothing broken is exit code 0, with a table", () => {
  const { code, out } = check({ id: "a", profile, plan, checks: [{ check: "noPlan" }] });
  expect(code).toBe(0);
  expect(out).toMatch(/^a\nvalue /);
  expect(out).toMatch(/redFlagsStop +ok/);
  expect(out).toMatch(/noPlan +ok +no plan: /);
  expect(out).toMatch(/1 plan, nothing broken\n$/);
});

test("a broken rule or check is exit code 1, and says what", () => {
  const { noPlan: _, ...bare } = plan;
  const { code, out } = check([
    { profile, plan },
    { profile, plan: bare, checks: [{ check: "noPlan" }] },
  ]);
  expect(code).toBe(1);
  expect(out).toMatch(/redFlagsStop +BROKEN +There is a plan, but with chest pain/);
  expect(out).toMatch(/noPlan +BROKEN +there is a plan\n/);
  expect(out).toMatch(/2 plans, \d+ broken\n$/);
});

test("as data", () => {
  const { code, out } = check({ profile, plan }, true);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ id: null, broken: 0, evaluation: { rules: [{}] } }]);
});

test("a plan without a bound, as JSON writes it, is read back", () => {
  const { code, out } = check({ profile, plan: { ...plan, bound: Number.POSITIVE_INFINITY } });
  expect(code).toBe(0);
  expect(out).toContain("no bound was proven");
});

test.each<[string, string]>([
  ["", "nothing was given"],
  ["{", "not JSON"],
  ['{"profile": {}}', "profile.age cannot be read"],
])("%j is exit code 2", (text, words) => {
  const { code, err } = check(text);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
