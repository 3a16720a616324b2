import { expect, test } from "vitest";
import { ellipsoid, roundedTriangle, smoothUnion, taperedCapsule } from "./primitives.ts";

const UPRIGHT = [0, 0, 0, 1] as const;

test.each([
  ["on the axis", [0, 0.5, 0], -0.15],
  ["beside the thick end", [0.3, 0, 0], 0.1],
  ["beyond the thin end", [0, 1.4, 0], 0.3],
  ["beside the middle", [0, 0.5, 0.25], 0.1],
] as const)("a tapered capsule, %s", (_, [x, y, z], distance) => {
  expect(taperedCapsule([0, 0, 0], [0, 1, 0], 0.2, 0.1)(x, y, z)).toBeCloseTo(distance, 9);
});

test.each([
  ["its long end", [0, 0.3, 0]],
  ["its short end", [0.1, 0, 0]],
  ["its side", [0, 0, -0.2]],
] as const)("an ellipsoid is zero at %s", (_, [x, y, z]) => {
  expect(ellipsoid([0, 0, 0], [0.1, 0.3, 0.2], UPRIGHT)(x, y, z)).toBeCloseTo(0, 9);
});

test("a turned ellipsoid reaches where it is turned to", () => {
  const half = Math.SQRT1_2;
  const lying = ellipsoid([0, 0, 0], [0.1, 0.3, 0.1], [0, 0, half, half]);
  expect(lying(0.3, 0, 0)).toBeCloseTo(0, 9);
  expect(lying(0, 0.3, 0)).toBeGreaterThan(0.1);
});

test.each([
  ["above its face", [0.2, 0.3, 0.2], 0.25],
  ["beyond an edge", [0.5, 0, -0.4], 0.35],
  ["beyond a corner", [-0.3, 0, -0.4], 0.45],
] as const)("a rounded triangle, %s", (_, [x, y, z], distance) => {
  expect(roundedTriangle([0, 0, 0], [1, 0, 0], [0, 0, 1], 0.05)(x, y, z)).toBeCloseTo(distance, 9);
});

test("a fillet adds flesh where two shapes meet and none where they are apart", () => {
  expect(smoothUnion(0.01, 0.01, 0.02)).toBeCloseTo(0.005, 9);
  expect(smoothUnion(0.01, 0.05, 0.02)).toBe(0.01);
});
