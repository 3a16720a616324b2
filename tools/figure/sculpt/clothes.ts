/**
 * Clothes, shoes and hair as signed distances to their edges, positive within. A shader cuts at
 * zero between vertices, so that a hem is a clean line however coarse the mesh is.
 */
import type { BodyType } from "./build.ts";
import type { Vec3 } from "@dorsal/core/motion";

type Point = readonly [x: number, y: number];

/** Distances beyond this are all the same; longer than the longest triangle, so that hems are true. */
export const CLOTH_REACH = 0.08;

export interface ClothEdges {
  readonly shorts: number;
  readonly top: number;
  readonly shoe: number;
  /** Hair on the head; on a shoe, its sole. */
  readonly dark: number;
}

/** Metres inside (positive) or outside of a closed outline. */
const insideOutline = (outline: readonly Point[], [x, y]: Point): number => {
  let nearest = Infinity;
  let inside = false;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    const dx = bx - ax;
    const dy = by - ay;
    const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, share));
    nearest = Math.min(nearest, Math.hypot(x - ax - dx * t, y - ay - dy * t));
    if (ay > y !== by > y && x < ax + ((y - ay) / dy) * dx) inside = !inside;
  });
  return inside ? nearest : -nearest;
};

/** Outlines of the left half of the top, seen from the front: |x| and height in the zero pose. */
const TOP_FRONT: readonly Point[] = [
  [-0.3, 1.165],
  [0.3, 1.165],
  [0.3, 1.272],
  [0.138, 1.276],
  [0.118, 1.32],
  [0.114, 1.38],
  [0.116, 1.44],
  [0.116, 1.55],
  [0.08, 1.55],
  [0.08, 1.44],
  [0.074, 1.405],
  [0.056, 1.37],
  [0.026, 1.35],
  [-0.02, 1.346],
  [-0.3, 1.346],
];
/** The racer back leaves the shoulder blades free, where the muscles of the back show. */
const TOP_BACK: readonly Point[] = [
  [-0.3, 1.165],
  [0.3, 1.165],
  [0.3, 1.272],
  [0.138, 1.268],
  [0.085, 1.25],
  [0.05, 1.276],
  [0.036, 1.325],
  [0.052, 1.38],
  [0.09, 1.415],
  [0.116, 1.44],
  [0.116, 1.55],
  [0.08, 1.55],
  [0.08, 1.44],
  [0.036, 1.407],
  [-0.03, 1.398],
  [-0.3, 1.398],
];
/** Where front turns to back at the side of the rib cage. */
const SIDE_Z = -0.02;

const HEM_Y: Readonly<Record<BodyType, number>> = { female: 0.735, male: 0.7 };
const WAIST_Y: Readonly<Record<BodyType, number>> = { female: 1.035, male: 1.005 };
/** The collar of the shoe is lower in front of the ankle's bones than behind. */
const COLLAR_Y = 0.1;
const SOLE_Y = 0.018;

/** The hairline seen from the side: depth and height in the zero pose. It goes around the ear. */
const HAIR: Readonly<Record<BodyType, readonly Point[]>> = {
  female: [
    [0.2, 1.9],
    [0.2, 1.728],
    [0.066, 1.722],
    [0.044, 1.702],
    [0.03, 1.674],
    [0.008, 1.669],
    [-0.022, 1.676],
    [-0.04, 1.662],
    [-0.042, 1.628],
    [-0.062, 1.592],
    [-0.25, 1.58],
    [-0.25, 1.9],
  ],
  male: [
    [0.2, 1.9],
    [0.2, 1.732],
    [0.066, 1.724],
    [0.046, 1.704],
    [0.034, 1.68],
    [0.02, 1.65],
    [0.004, 1.65],
    [0.004, 1.67],
    [-0.022, 1.677],
    [-0.04, 1.662],
    [-0.044, 1.62],
    [-0.066, 1.59],
    [-0.25, 1.584],
    [-0.25, 1.9],
  ],
};

export const clothEdges = (
  type: BodyType,
  { zero: [x, y, z], armness }: { zero: Vec3; armness: number },
): ClothEdges => {
  const side = Math.abs(x);
  const offArm = (0.7 - armness) * 0.1;
  // The waistband dips in front, the hem is level.
  const waist = (WAIST_Y[type] - Math.max(0, z) * 0.12 - y) * 0.99;
  const outline = z > SIDE_Z ? TOP_FRONT : TOP_BACK;
  const top = type === "female" ? insideOutline(outline, [side, y]) : -CLOTH_REACH;
  const shoe = COLLAR_Y - z * 0.16 - y;
  return {
    shorts: Math.min(waist, y - HEM_Y[type], offArm),
    top: Math.min(top, offArm),
    shoe,
    dark: y < 0.3 ? SOLE_Y - y : insideOutline(HAIR[type], [z, y]),
  };
};
