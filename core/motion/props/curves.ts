/** Curves that ropes, bands and bent tubes follow. */
import { add, cross, distance, length, mix, normalize, scale, subtract } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";

const STEPS = 6;

const catmullRom = (p: Vec3, a: Vec3, b: Vec3, q: Vec3, t: number): Vec3 => {
  const squared = t * t;
  const cubed = squared * t;
  const along = (k: 0 | 1 | 2): number =>
    0.5 *
    (2 * a[k] +
      (b[k] - p[k]) * t +
      (2 * p[k] - 5 * a[k] + 4 * b[k] - q[k]) * squared +
      (3 * a[k] - p[k] - 3 * b[k] + q[k]) * cubed);
  return [along(0), along(1), along(2)];
};

/** A Catmull-Rom curve through the points. */
export const smoothed = (points: readonly Vec3[], closed: boolean): readonly Vec3[] => {
  const count = points.length;
  if (count < 3) return points;
  const at = (index: number): Vec3 => {
    const wrapped = closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    return points[wrapped] ?? [0, 0, 0];
  };
  const curve: Vec3[] = [];
  const pieces = closed ? count : count - 1;
  for (let piece = 0; piece < pieces; piece += 1)
    for (let step = 0; step < STEPS; step += 1)
      curve.push(catmullRom(at(piece - 1), at(piece), at(piece + 1), at(piece + 2), step / STEPS));
  if (!closed) curve.push(at(count - 1));
  return curve;
};

const HALF_TURN_STEPS = 5;

/** The outline of a loop pulled taut around two points, in the plane across `axis`. */
export const loopAround = (a: Vec3, b: Vec3, axis: Vec3, reach: number): readonly Vec3[] => {
  const apart = subtract(b, a);
  const across = length(cross(axis, apart)) < 1e-6 ? cross(axis, [0, 0, 1]) : cross(axis, apart);
  const side = normalize(across);
  const out = normalize(cross(side, axis));
  const points: Vec3[] = [];
  for (const [centre, sign] of [
    [b, 1],
    [a, -1],
  ] as const)
    for (let step = 0; step <= HALF_TURN_STEPS; step += 1) {
      const angle = (step / HALF_TURN_STEPS) * Math.PI;
      points.push(
        add(
          centre,
          add(
            scale(side, sign * reach * Math.cos(angle)),
            scale(out, sign * reach * Math.sin(angle)),
          ),
        ),
      );
    }
  return points;
};

const SAG_STEPS = 14;

/** Length of a parabola over a span with a sag. */
const parabolaLength = (span: number, sag: number): number => {
  const root = Math.hypot(span, 4 * sag);
  return root / 2 + ((span * span) / (8 * sag)) * Math.asinh((4 * sag) / span);
};

const HALVINGS = 18;

const sagOf = (span: number, ropeLength: number): number => {
  let low = 1e-4;
  let high = ropeLength / 2;
  if (parabolaLength(span, low) >= ropeLength) return 0;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (parabolaLength(span, middle) < ropeLength) low = middle;
    else high = middle;
  }
  return low;
};

/** A rope of a given length that hangs between two points, as a parabola. */
export const hanging = (a: Vec3, b: Vec3, ropeLength: number, down: Vec3): readonly Vec3[] => {
  const sag = sagOf(Math.max(0.02, distance(a, b)), ropeLength);
  const points: Vec3[] = [];
  for (let step = 0; step <= SAG_STEPS; step += 1) {
    const t = step / SAG_STEPS;
    points.push(add(mix(a, b, t), scale(down, sag * 4 * t * (1 - t))));
  }
  return points;
};
