import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { angleRanges } from "../angles.ts";
import { forward, withAngles, zeroPose } from "../kinematics.ts";
import { centreOfMass, pointAt } from "../landmarks.ts";
import { blendConstraints, mirrorConstraint } from "./constraint.ts";
import type { Constraint } from "./constraint.ts";
import { choleskySolve } from "./linear.ts";
import { solvePose } from "./solver.ts";

describe("choleskySolve", () => {
  test("solves what a matrix times a vector made", () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 16, maxLength: 16 }),
        fc.array(number, { minLength: 4, maxLength: 4 }),
        (entries, wanted) => {
          // GᵀG + I is positive whatever G is.
          const at = (row: number, column: number): number => entries[row * 4 + column] ?? 0;
          const full = Array.from({ length: 16 }, (_, index) => {
            const [i, j] = [Math.floor(index / 4), index % 4];
            return [0, 1, 2, 3].reduce((sum, k) => sum + at(k, i) * at(k, j), i === j ? 1 : 0);
          });
          const right = Float64Array.from({ length: 4 }, (_, i) =>
            [0, 1, 2, 3].reduce((sum, j) => sum + (full[i * 4 + j] ?? 0) * (wanted[j] ?? 0), 0),
          );
          const solved = choleskySolve(Float64Array.from(full), right, 0);
          expect(solved).not.toBeNull();
          for (const [index, value] of wanted.entries())
            expect(solved?.[index]).toBeCloseTo(value, 5);
        },
      ),
    );
  });

  test("says when a matrix is not positive", () => {
    expect(choleskySolve(Float64Array.from([1, 2, 0, 1]), Float64Array.from([1, 1]), 0)).toBeNull();
  });
});

describe("solvePose", () => {
  test("without wishes changes nothing", () => {
    const prior = withAngles(zeroPose(), { elbow: 40, hipFlex: 20 });
    expect([...solvePose({ prior, constraints: [] }).angles]).toEqual([...prior.angles]);
  });

  test("brings a hand to any place in reach, within its ranges", () => {
    const place = fc.record({
      x: fc.double({ min: 0.1, max: 0.4, noNaN: true }),
      y: fc.double({ min: 0.9, max: 1.5, noNaN: true }),
      z: fc.double({ min: 0.15, max: 0.45, noNaN: true }),
    });
    fc.assert(
      fc.property(place, (at) => {
        const pose = solvePose({
          prior: withAngles(zeroPose(), { elbow: 60, shoulderFlex: 30 }),
          constraints: [
            { at: "gripL", ...at },
            { at: "heelL", x: 0.09, y: 0, z: -0.05 },
            { at: "heelR", x: -0.09, y: 0, z: -0.05 },
          ],
          iterations: 40,
        });
        const [x, y, z] = pointAt(forward(pose), "gripL");
        expect(Math.hypot(x - at.x, y - at.y, z - at.z)).toBeLessThan(0.01);
        for (const [index, { min, max }] of angleRanges.entries()) {
          expect(pose.angles[index]).toBeGreaterThanOrEqual(min);
          expect(pose.angles[index]).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("what cannot be reached ends inside the ranges too", () => {
    const pose = solvePose({
      prior: zeroPose(),
      constraints: [
        { at: "kneeL", y: 3 },
        { at: "heelL", y: 0 },
      ],
      iterations: 40,
    });
    for (const [index, { min, max }] of angleRanges.entries()) {
      expect(pose.angles[index]).toBeGreaterThanOrEqual(min);
      expect(pose.angles[index]).toBeLessThanOrEqual(max);
    }
  });

  test("puts the mass over the feet, the weight in the hands counted", () => {
    const load = { L: 0.15, R: 0.15 };
    const feet = ["heelL", "heelR", "ballL", "ballR"] as const;
    const pose = solvePose({
      prior: withAngles(zeroPose(), { shoulderFlex: 90 }),
      load,
      constraints: [
        ...feet.map((at): Constraint => ({ at, y: 0 })),
        { at: "heelL", z: -0.05 },
        { at: "heelR", z: -0.05 },
        { balance: feet, tol: 0.03 },
      ],
      iterations: 40,
    });
    const world = forward(pose);
    const middle = feet.reduce((sum, name) => sum + pointAt(world, name)[2], 0) / feet.length;
    expect(Math.abs(centreOfMass(world, load)[2] - middle)).toBeLessThan(0.035);
  });

  test("a locked angle keeps its value", () => {
    const prior = withAngles(zeroPose(), { elbowL: 20 });
    const pose = solvePose({
      prior,
      constraints: [{ at: "gripL", y: 1.1 }],
      lock: ["elbowL"],
      iterations: 40,
    });
    const elbow = prior.angles.findIndex((value) => value === 20);
    expect(pose.angles[elbow]).toBeCloseTo(20, 1);
  });
});

describe("blending", () => {
  test("keeps what two keys share, at its place between them", () => {
    const from: readonly Constraint[] = [
      { at: "gripL", y: 0 },
      { at: "heelL", y: 0 },
    ];
    const to: readonly Constraint[] = [
      { at: "gripL", y: 1 },
      { at: "heelL", z: 0 },
    ];
    expect(blendConstraints(from, to, 0.25)).toEqual([{ at: "gripL", y: 0.25, tol: 0.002 }]);
  });

  test("a mirrored wish mirrored again is the wish", () => {
    const wishes: readonly Constraint[] = [
      { at: "gripL", x: 0.2, y: 1 },
      { aim: "handR", axis: [1, 0, 0], to: [0.5, -1, 0] },
      { same: ["wristL", "shoulderL"], axes: "xz", offset: [0.1, 0, 0] },
      { apart: ["gripL", "gripR"], metres: 0.4 },
      { balance: ["heelL", "ballL"] },
    ];
    for (const wish of wishes) expect(mirrorConstraint(mirrorConstraint(wish))).toEqual(wish);
  });
});
