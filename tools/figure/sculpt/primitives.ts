/**
 * The three solids that the figure is made of, as signed distances: below zero inside, in metres.
 * Everything on the body is one of them, so the field stays cheap and the shapes stay readable.
 */
import { cross, dot, invert, rotate, subtract } from "@dorsal/core/motion";
import type { Quat, Vec3 } from "@dorsal/core/motion";

/** The signed distance of a point from a surface. */
export type Distance = (x: number, y: number, z: number) => number;

const unit = (t: number): number => (t < 0 ? 0 : t > 1 ? 1 : t);

/** A capsule from `a` to `b` whose radius goes from `radiusA` to `radiusB`: limbs, fingers. */
export const taperedCapsule = (a: Vec3, b: Vec3, radiusA: number, radiusB: number): Distance => {
  const [ax, ay, az] = a;
  const [bx, by, bz] = subtract(b, a);
  const lengthSquared = bx * bx + by * by + bz * bz || 1;
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const t = unit((px * bx + py * by + pz * bz) / lengthSquared);
    const dx = px - bx * t;
    const dy = py - by * t;
    const dz = pz - bz * t;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (radiusA + (radiusB - radiusA) * t);
  };
};

/**
 * An ellipsoid turned by `turn`. The distance is the usual first-order estimate, exact on the
 * surface: what matters, because blending happens close to it.
 */
export const ellipsoid = (centre: Vec3, radii: Vec3, turn: Quat): Distance => {
  const [cx, cy, cz] = centre;
  const back = invert(turn);
  const [m00, m10, m20] = rotate(back, [1, 0, 0]);
  const [m01, m11, m21] = rotate(back, [0, 1, 0]);
  const [m02, m12, m22] = rotate(back, [0, 0, 1]);
  const [rx, ry, rz] = radii;
  const inside = -Math.min(rx, ry, rz);
  return (x, y, z) => {
    const px = x - cx;
    const py = y - cy;
    const pz = z - cz;
    const u = (m00 * px + m01 * py + m02 * pz) / rx;
    const v = (m10 * px + m11 * py + m12 * pz) / ry;
    const w = (m20 * px + m21 * py + m22 * pz) / rz;
    const size = Math.sqrt(u * u + v * v + w * w);
    const slope = Math.sqrt((u * u) / (rx * rx) + (v * v) / (ry * ry) + (w * w) / (rz * rz));
    return slope < 1e-9 ? inside : (size * (size - 1)) / slope;
  };
};

const toEdge = (edge: Vec3, px: number, py: number, pz: number): number => {
  const t = unit((edge[0] * px + edge[1] * py + edge[2] * pz) / (dot(edge, edge) || 1));
  const dx = edge[0] * t - px;
  const dy = edge[1] * t - py;
  const dz = edge[2] * t - pz;
  return dx * dx + dy * dy + dz * dz;
};

const sideOf = (out: Vec3, px: number, py: number, pz: number): number =>
  Math.sign(out[0] * px + out[1] * py + out[2] * pz);

/** A triangle with a rounded thickness: muscles that lie over the trunk as sheets. */
export const roundedTriangle = (a: Vec3, b: Vec3, c: Vec3, radius: number): Distance => {
  const ab = subtract(b, a);
  const bc = subtract(c, b);
  const ca = subtract(a, c);
  const normal = cross(ab, ca);
  const normalSquared = dot(normal, normal) || 1;
  const outA = cross(ab, normal);
  const outB = cross(bc, normal);
  const outC = cross(ca, normal);
  return (x, y, z) => {
    const ax = x - a[0];
    const ay = y - a[1];
    const az = z - a[2];
    const bx = x - b[0];
    const by = y - b[1];
    const bz = z - b[2];
    const cx = x - c[0];
    const cy = y - c[1];
    const cz = z - c[2];
    const sides = sideOf(outA, ax, ay, az) + sideOf(outB, bx, by, bz) + sideOf(outC, cx, cy, cz);
    if (sides >= 2) {
      const height = normal[0] * ax + normal[1] * ay + normal[2] * az;
      return Math.sqrt((height * height) / normalSquared) - radius;
    }
    const nearest = Math.min(
      toEdge(ab, ax, ay, az),
      toEdge(bc, bx, by, bz),
      toEdge(ca, cx, cy, cz),
    );
    return Math.sqrt(nearest) - radius;
  };
};

/** Joins two distances with a fillet of about `blend` metres; exact where they are further apart. */
export const smoothUnion = (a: number, b: number, blend: number): number => {
  const overlap = Math.max(blend - Math.abs(a - b), 0) / blend;
  return Math.min(a, b) - overlap * overlap * blend * 0.25;
};

/** The box that holds some points and the radius around them. */
export const reachOf = (points: readonly Vec3[], radius: number): { low: Vec3; high: Vec3 } => {
  const along = (axis: 0 | 1 | 2) => points.map((point) => point[axis]);
  return {
    low: [
      Math.min(...along(0)) - radius,
      Math.min(...along(1)) - radius,
      Math.min(...along(2)) - radius,
    ],
    high: [
      Math.max(...along(0)) + radius,
      Math.max(...along(1)) + radius,
      Math.max(...along(2)) + radius,
    ],
  };
};
