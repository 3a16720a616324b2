/** Vectors and unit quaternions as tuples: `[x, y, z]` and `[x, y, z, w]`. Y is up. */
export type Vec3 = readonly [number, number, number];
export type Quat = readonly [number, number, number, number];

/** Radians in a degree. */
export const DEG = Math.PI / 180;

export const IDENTITY: Quat = [0, 0, 0, 1];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vec3, b: Vec3): number => length(subtract(a, b));

/** The same direction, one long; a zero vector stays as it is. */
export const normalize = (a: Vec3): Vec3 => {
  const size = length(a);
  return size === 0 ? a : scale(a, 1 / size);
};

/** From `a` at 0 to `b` at 1. */
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** First `b`, then `a`. */
export const multiply = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];

export const invert = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]];

export const rotate = (q: Quat, v: Vec3): Vec3 => {
  const [x, y, z, w] = q;
  const tx = 2 * (y * v[2] - z * v[1]);
  const ty = 2 * (z * v[0] - x * v[2]);
  const tz = 2 * (x * v[1] - y * v[0]);
  return [
    v[0] + w * tx + y * tz - z * ty,
    v[1] + w * ty + z * tx - x * tz,
    v[2] + w * tz + x * ty - y * tx,
  ];
};

/** The rotation of a vector whose direction is the axis and whose length the angle in radians. */
export const fromRotationVector = (v: Vec3): Quat => {
  const angle = length(v);
  if (angle < 1e-9) return [v[0] / 2, v[1] / 2, v[2] / 2, 1];
  const s = Math.sin(angle / 2) / angle;
  return [v[0] * s, v[1] * s, v[2] * s, Math.cos(angle / 2)];
};

/** The vector that `fromRotationVector` turns into this rotation. */
export const toRotationVector = (q: Quat): Vec3 => {
  const sign = q[3] < 0 ? -1 : 1;
  const sine = Math.hypot(q[0], q[1], q[2]);
  if (sine < 1e-9) return [2 * sign * q[0], 2 * sign * q[1], 2 * sign * q[2]];
  const factor = (2 * Math.atan2(sine, sign * q[3]) * sign) / sine;
  return [q[0] * factor, q[1] * factor, q[2] * factor];
};

/** A turn about one axis of the frame, in degrees. */
export const aboutX = (degrees: number): Quat => {
  const half = (degrees * DEG) / 2;
  return [Math.sin(half), 0, 0, Math.cos(half)];
};
export const aboutY = (degrees: number): Quat => {
  const half = (degrees * DEG) / 2;
  return [0, Math.sin(half), 0, Math.cos(half)];
};
export const aboutZ = (degrees: number): Quat => {
  const half = (degrees * DEG) / 2;
  return [0, 0, Math.sin(half), Math.cos(half)];
};

/** The shorter way from `a` at 0 to `b` at 1. */
export const slerp = (a: Quat, b: Quat, t: number): Quat => {
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const sign = cosine < 0 ? -1 : 1;
  const near = Math.abs(cosine);
  let from = 1 - t;
  let to = t;
  if (near < 0.9995) {
    const angle = Math.acos(near);
    const sine = Math.sin(angle);
    from = Math.sin((1 - t) * angle) / sine;
    to = Math.sin(t * angle) / sine;
  }
  to *= sign;
  const x = from * a[0] + to * b[0];
  const y = from * a[1] + to * b[1];
  const z = from * a[2] + to * b[2];
  const w = from * a[3] + to * b[3];
  const size = Math.hypot(x, y, z, w);
  return [x / size, y / size, z / size, w / size];
};
