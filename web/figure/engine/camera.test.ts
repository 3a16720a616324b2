import fc from "fast-check";
import { expect, test } from "vitest";
import { FIELD_OF_VIEW, axesOf, fitCamera } from "./camera.ts";
import type { Ball } from "./camera.ts";
import type { Camera } from "./types.ts";

const TAN = Math.tan(((FIELD_OF_VIEW / 2) * Math.PI) / 180);

/** How far from the middle of the picture a ball reaches; 1 is the edge. */
const reach = (ball: Ball, camera: Camera, aspect: number): number => {
  const { right, up, toEye } = axesOf(camera);
  const from = [0, 1, 2].map((axis) => (ball[axis] ?? 0) - (camera.target[axis] ?? 0));
  const along = (axis: readonly number[]): number =>
    from.reduce((sum, value, index) => sum + value * (axis[index] ?? 0), 0);
  const depth = camera.distance - along(toEye);
  return Math.max(
    (Math.abs(along(right)) + ball[3]) / (depth * TAN * aspect),
    (Math.abs(along(up)) + ball[3]) / (depth * TAN),
  );
};

const ball = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 2, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 0.2, noNaN: true }),
  )
  .map((parts): Ball => parts);

test("however it is turned everything is in the picture", () => {
  fc.assert(
    fc.property(
      fc.array(ball, { minLength: 2, maxLength: 30 }),
      fc.integer({ min: -360, max: 360 }),
      fc.integer({ min: -10, max: 60 }),
      fc.double({ min: 0.5, max: 2.5, noNaN: true }),
      (balls, yaw, pitch, aspect) => {
        const camera = fitCamera(balls, { yaw, pitch }, aspect);
        expect(Math.max(...balls.map((one) => reach(one, camera, aspect)))).toBeLessThan(1);
      },
    ),
    { numRuns: 200 },
  );
});

test("the camera is as near as it can be", () => {
  const balls: readonly Ball[] = [
    [0, 0, 0, 0.1],
    [0, 1.7, 0, 0.1],
    [0.4, 1, 0.2, 0.1],
  ];
  const camera = fitCamera(balls, { yaw: 30, pitch: 10 }, 1);
  expect(Math.max(...balls.map((one) => reach(one, camera, 1)))).toBeGreaterThan(0.85);
});

test("yaw 0 looks at the front, 90 at the left side", () => {
  expect(axesOf({ yaw: 0, pitch: 0 }).toEye[2]).toBeCloseTo(1);
  expect(axesOf({ yaw: 90, pitch: 0 }).toEye[0]).toBeCloseTo(1);
});
