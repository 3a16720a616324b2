/** Where the camera stands so that the whole movement fits, however the figure is turned. */
import type { Vec3 } from "@dorsal/core/motion";
import type { Camera, Direction } from "./types.ts";

/** Degrees from the top of the picture to its bottom. */
export const FIELD_OF_VIEW = 24;
/**
 * The least from the eye to anything, in metres; what is nearer is not drawn. What is as small as a
 * point is in the picture from any distance, even from none, and a camera cannot stand at none.
 */
export const NEAREST = 0.2;
const DEG = Math.PI / 180;
/** Of the picture, on every side. */
const MARGIN = 0.045;

export interface Axes {
  readonly right: Vec3;
  readonly up: Vec3;
  /** From the figure to the eye. */
  readonly toEye: Vec3;
}

export const axesOf = ({ yaw, pitch }: Direction): Axes => {
  const [sy, cy] = [Math.sin(yaw * DEG), Math.cos(yaw * DEG)];
  const [sp, cp] = [Math.sin(pitch * DEG), Math.cos(pitch * DEG)];
  return { right: [cy, 0, -sy], up: [-sy * sp, cp, -cy * sp], toEye: [sy * cp, sp, cy * cp] };
};

/** A point and how far the body reaches around it. */
export type Ball = readonly [x: number, y: number, z: number, radius: number];

const along = ([x, y, z]: Ball, axis: Vec3): number => x * axis[0] + y * axis[1] + z * axis[2];

/** Balls in the camera's axes; kept as bounds of (sideways, upward, nearness). */
const projected = (balls: readonly Ball[], { right, up, toEye }: Axes) =>
  balls.map((ball) => [along(ball, right), along(ball, up), along(ball, toEye), ball[3]] as const);

const middleOf = (low: number, high: number): number => (low + high) / 2;

/** The nearest camera in a direction that has every ball in its picture. */
export const fitCamera = (balls: readonly Ball[], direction: Direction, aspect: number): Camera => {
  const axes = axesOf(direction);
  const points = projected(balls, axes);
  const tanY = Math.tan((FIELD_OF_VIEW / 2) * DEG) * (1 - 2 * MARGIN);
  const tanX = tanY * aspect;
  // Seen from far away first; perspective moves the middle a little, so it is found in rounds.
  let [x, y, distance] = [0, 0, 8];
  const depth = middleOf(
    Math.min(...points.map((point) => point[2])),
    Math.max(...points.map((point) => point[2])),
  );
  for (let round = 0; round < 4; round += 1) {
    const bound = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
    for (const [px, py, pz, radius] of points) {
      const scale = distance / Math.max(NEAREST, distance - (pz - depth));
      bound.left = Math.min(bound.left, (px - x - radius) * scale);
      bound.right = Math.max(bound.right, (px - x + radius) * scale);
      bound.low = Math.min(bound.low, (py - y - radius) * scale);
      bound.high = Math.max(bound.high, (py - y + radius) * scale);
    }
    x += middleOf(bound.left, bound.right);
    y += middleOf(bound.low, bound.high);
    distance = 0;
    for (const [px, py, pz, radius] of points) {
      const needed = Math.max(
        NEAREST + radius,
        (Math.abs(px - x) + radius) / tanX,
        (Math.abs(py - y) + radius) / tanY,
      );
      distance = Math.max(distance, needed + pz - depth);
    }
  }
  const { right, up, toEye } = axes;
  const part = (index: 0 | 1 | 2): number =>
    right[index] * x + up[index] * y + toEye[index] * depth;
  return { ...direction, target: [part(0), part(1), part(2)], distance };
};
