import fc from "fast-check";
import { expect, test } from "vitest";
import { FIELD_OF_VIEW, NEAREST, axesOf, fitCamera } from "./camera.ts";
import type { Ball } from "./camera.ts";
import type { Camera } from "./types.ts";

const TAN = Math.tan(((FIELD_OF_VIEW / 2) * Math.PI) / 180);

/** How far from the middle of the picture a ball reaches (1 is the edge), and how far it is away. */
const seen = (ball: Ball, camera: Camera, aspect: number) => {
  const { right, up, toEye } = axesOf(camera);
  const from = [0, 1, 2].map((axis) => (ball[axis] ?? 0) - (camera.target[axis] ?? 0));
  const along = (axis: readonly number[]): number =>
    from.reduce((sum, value, index) => sum + value * (axis[index] ?? 0), 0);
  const depth = camera.distance - along(toEye);
  const reach = Math.max(
    (Math.abs(along(right)) + ball[3]) / (depth * TAN * aspect),
    (Math.abs(along(up)) + ball[3]) / (depth * TAN),
  );
  return { reach, away: depth - ball[3] };
};

const furthest = (balls: readonly Ball[], camera: Camera, aspect: number): number =>
  Math.max(...balls.map((ball) => seen(ball, camera, aspect).reach));
const closest = (balls: readonly Ball[], camera: Camera, aspect: number): number =>
  Math.min(...balls.map((ball) => seen(ball, camera, aspect).away));

const ball = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 2, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 0.2, noNaN: true }),
  )
  .map((parts): Ball => parts);

/** A camera that fitted these by their width alone would stand inside them. */
test.each<[string, readonly Ball[], number, number]>([
  [
    "two points that are all but one",
    [
      [0, 1.9999999999999973, 0, 0],
      [0, 1.999999999999996, 0, 0],
    ],
    34,
    0.5,
  ],
  ["a point", [[0.3, 1, -0.2, 0]], 0, 1],
  ["a speck", [[0.3, 1, -0.2, 0.001]], 10, 1],
  [
    "two points in one line with the eye",
    [
      [0, 0, -1, 0],
      [0, 0, 1, 0],
    ],
    0,
    2,
  ],
])("the camera stays away from %s", (_, balls, pitch, aspect) => {
  const camera = fitCamera(balls, { yaw: 0, pitch }, aspect);
  expect(furthest(balls, camera, aspect)).toBeLessThan(1);
  expect(closest(balls, camera, aspect)).toBeCloseTo(NEAREST, 9);
});

test("however it is turned everything is in the picture, and nothing too near", () => {
  fc.assert(
    fc.property(
      fc.array(ball, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: -360, max: 360 }),
      fc.integer({ min: -10, max: 60 }),
      fc.double({ min: 0.5, max: 2.5, noNaN: true }),
      (balls, yaw, pitch, aspect) => {
        const camera = fitCamera(balls, { yaw, pitch }, aspect);
        expect(furthest(balls, camera, aspect)).toBeLessThan(1);
        expect(closest(balls, camera, aspect)).toBeGreaterThan(NEAREST - 1e-9);
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
  expect(furthest(balls, camera, 1)).toBeGreaterThan(0.85);
});

test("yaw 0 looks at the front, 90 at the left side", () => {
  expect(axesOf({ yaw: 0, pitch: 0 }).toEye[2]).toBeCloseTo(1);
  expect(axesOf({ yaw: 90, pitch: 0 }).toEye[0]).toBeCloseTo(1);
});
