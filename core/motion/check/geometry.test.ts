import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IDENTITY, aboutY } from "../vectors.ts";
import { overlap } from "./capsules.ts";
import type { Capsule } from "./capsules.ts";
import { hullDistance } from "./hull.ts";
import { depthIn, partName } from "./solids.ts";

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

describe("hullDistance", () => {
  test.each([
    [[0.5, 0.5], 0],
    [[0, 0.5], 0],
    [[1.25, 0.5], 0.25],
    [[-3, -4], 5],
  ] as const)("%j is %d outside of a square", (point, off) => {
    expect(hullDistance(point, square)).toBeCloseTo(off, 9);
  });

  test("of two points is the distance to the line between them, of one to it", () => {
    const ends = [
      [0, 0],
      [2, 0],
    ] as const;
    expect(hullDistance([1, 0.5], ends)).toBeCloseTo(0.5, 9);
    expect(hullDistance([3, 0], ends)).toBeCloseTo(1, 9);
    expect(hullDistance([0, 2], [[0, 0]])).toBeCloseTo(2, 9);
  });

  test("the middle of any points is inside", () => {
    const number = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 12 }), (points) => {
        const middle = [0, 1].map(
          (axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length,
        );
        expect(hullDistance([middle[0] ?? 0, middle[1] ?? 0], points)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe("overlap", () => {
  const upright = (x: number): Capsule => ({
    name: "a",
    from: [x, 0, 0],
    to: [x, 1, 0],
    radius: 0.1,
  });

  test.each([
    [upright(0.15), 0.05],
    [upright(0.3), -0.1],
    [{ name: "b", from: [-1, 0.5, 0.12], to: [1, 0.5, 0.12], radius: 0.1 }, 0.08],
    [{ name: "b", from: [0, 1.4, 0], to: [0, 2, 0], radius: 0.1 }, -0.2],
  ] satisfies readonly (readonly [Capsule, number])[])("case %#", (other, deep) => {
    expect(overlap(upright(0), other)).toBeCloseTo(deep, 9);
    expect(overlap(other, upright(0))).toBeCloseTo(deep, 9);
  });
});

describe("depthIn", () => {
  const box = { centre: [0, 1, 0], rotation: IDENTITY, size: [2, 1, 4], top: 1.5 } as const;

  test.each([
    [[0, 1, 0], 0.5],
    [[0, 1.4, 0], 0.1],
    [[0, 1.7, 0], -0.2],
    [[1.3, 1.9, 0], -0.5],
  ] as const)("%j", (point, depth) => {
    expect(depthIn(box, point)).toBeCloseTo(depth, 9);
  });

  test("turns with the box", () => {
    expect(depthIn({ ...box, rotation: aboutY(90) }, [1.8, 1, 0])).toBeCloseTo(0.2, 9);
  });
});

test.each([
  ["upperArmL", "left upper arm"],
  ["shinR", "right shin"],
  ["belly", "belly"],
])("%s is the %s", (name, plain) => {
  expect(partName(name)).toBe(plain);
});
