import { expect, test } from "vitest";
import { sculptBody } from "./body.ts";
import { createField } from "./field.ts";
import { mirrorBone } from "./shapes.ts";

test("bones of the sides change places in a mirror, those of the middle stay", () => {
  expect(["pelvis", "thighL", "fingersR", "neck"].map((name) => mirrorBone(name as never))).toEqual(
    ["pelvis", "thighR", "fingersL", "neck"],
  );
});

test("the body is the same on both sides", () => {
  const { distance } = createField(sculptBody({ type: "female", weight: 0.5 }));
  for (const [x, y, z] of [
    [0.1, 1.3, 0.08],
    [0.15, 0.95, -0.05],
    [0.4, 1.2, 0],
    [0.66, 0.95, 0.02],
    [0.05, 1.65, 0.08],
    [0.2, 0.03, 0.1],
  ] as const)
    expect(distance(-x, y, z)).toBeCloseTo(distance(x, y, z), 6);
});
