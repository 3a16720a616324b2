import { expect, test } from "vitest";
import { localDate, localWeek } from "../record/index.ts";
import type { PlannedSession, RecordedSet } from "../record/index.ts";
import { NOW, at, done } from "./program.fixture.ts";
import { setsByMuscle } from "./volume.ts";

const planned: PlannedSession = {
  key: "x",
  title: "x",
  type: "training",
  focus: "lower",
  blocks: [],
};
const set = (exercise: string, parts: Partial<RecordedSet> = {}): RecordedSet => ({
  id: `${exercise}.${parts.set ?? 1}.${parts.side ?? "both"}`,
  item: exercise,
  exercise,
  role: "work",
  set: 1,
  side: null,
  reps: 10,
  at: 0,
  ...parts,
});
const week = localWeek(localDate(NOW));
const sessionWith = (...sets: readonly RecordedSet[]) => done(planned, NOW, { sets });

// Prone back extension: both erectors and multifidus 1, glute_max 0.5.
test("a set counts whole for prime movers, half for helpers", () => {
  expect(setsByMuscle([sessionWith(set("back-extension-floor"))], week)).toEqual({
    erectors_lumbar: 1,
    erectors_thoracic: 1,
    multifidus: 1,
    glute_max: 0.5,
  });
});

test("both sides are one set together", () => {
  const sides = (["left", "right"] as const).map((side) => set("donkey-kick-band", { side }));
  expect(setsByMuscle([sessionWith(...sides)], week)["glute_max"]).toBe(1);
});

test.each<[string, RecordedSet]>([
  ["a warm-up set", set("back-extension-floor", { role: "warmup" })],
  ["a set without a repetition", set("back-extension-floor", { reps: 0 })],
  ["an exercise that is not known", set("gone")],
])("%s does not count", (_, one) => {
  expect(setsByMuscle([sessionWith(one)], week)).toEqual({});
});

test("another week's sets do not count, nor those of a running session", () => {
  const before = done(planned, at("2026-11-15T18:00:00.000+01:00"), {
    sets: [set("back-extension-floor")],
  });
  const running = done(planned, NOW, { status: "active", sets: [set("back-extension-floor")] });
  expect(setsByMuscle([before, running], week)).toEqual({});
});
