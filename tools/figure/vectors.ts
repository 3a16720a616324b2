/** The arithmetic of vectors that bodies and pictures need, on the tuples of `@dorsal/core/motion`. */
import type { Quat, Vec3 } from "@dorsal/core/motion";

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The same direction, one long; a zero vector stays as it is. */
export const normalize = (a: Vec3): Vec3 => {
  const size = Math.hypot(...a);
  return size === 0 ? a : scale(a, 1 / size);
};

/** A turn about one axis of the frame (0 is X), in degrees. */
export const aboutAxis = (axis: 0 | 1 | 2, degrees: number): Quat => {
  const half = (degrees * Math.PI) / 360;
  const sine = Math.sin(half);
  return [axis === 0 ? sine : 0, axis === 1 ? sine : 0, axis === 2 ? sine : 0, Math.cos(half)];
};
