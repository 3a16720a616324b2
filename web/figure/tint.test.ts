import { describe, expect, test } from "vitest";
import { exerciseById } from "@dorsal/core/exercise";
import { MUSCLE_IDS, exerciseTint, levelTint, regionTint } from "./tint.ts";

const FULL = 0;
const HATCHED = 1;

const at = (tint: Float32Array, muscle: string, side: "left" | "right", channel: number) =>
  tint[(MUSCLE_IDS.indexOf(muscle) + (side === "left" ? 0 : MUSCLE_IDS.length)) * 3 + channel];

const known = (id: string) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(id);
  return exercise;
};

describe("the tint of an exercise", () => {
  test("what works hardest is full, what helps is hatched, what is not in it has none", () => {
    const tint = exerciseTint(known("back-extension-floor"), null);
    expect(at(tint, "erectors_lumbar", "left", FULL)).toBe(1);
    expect(at(tint, "erectors_lumbar", "right", FULL)).toBe(1);
    expect(at(tint, "glute_max", "left", FULL)).toBe(0);
    expect(at(tint, "glute_max", "left", HATCHED)).toBe(1);
    expect(at(tint, "chest", "left", HATCHED)).toBe(0);
  });

  test("one side at a time colours the limb that works, and the trunk on both sides", () => {
    const tint = exerciseTint(known("donkey-kick"), "left");
    expect(at(tint, "glute_max", "right", FULL)).toBe(0);
    expect(at(tint, "glute_max", "right", HATCHED)).toBe(0);
    expect(
      Math.max(
        at(tint, "glute_max", "left", FULL) ?? 0,
        at(tint, "glute_max", "left", HATCHED) ?? 0,
      ),
    ).toBe(1);
    expect(at(tint, "multifidus", "left", HATCHED)).toBe(at(tint, "multifidus", "right", HATCHED));
  });
});

test.each([
  [0, 0, 0],
  [0.25, 0, 0.5],
  [0.5, 0, 1],
  [0.75, 0.5, 1],
  [1, 1, 1],
  [7, 1, 1],
  [-1, 0, 0],
])("the level %f is full by %f and hatched by %f", (level, full, hatched) => {
  const tint = levelTint({ lats: level }, []);
  for (const side of ["left", "right"] as const) {
    expect(at(tint, "lats", side, FULL)).toBe(full);
    expect(at(tint, "lats", side, HATCHED)).toBe(hatched);
  }
});

test("a muscle that is not known colours nothing", () => {
  expect(Math.max(...levelTint({ wings: 1 }, ["wings"]))).toBe(0);
  expect(Math.max(...regionTint(["wings"], []))).toBe(0);
});
