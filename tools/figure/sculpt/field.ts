/** The sculpture as one distance field, in the bind pose in which it becomes a mesh. */
import {
  add,
  bindPose,
  invert,
  multiply,
  rotate,
  skinBoneNames,
  skinBones,
  subtract,
} from "@dorsal/core/motion";
import type { SkinBone, SkinBoneName, Vec3 } from "@dorsal/core/motion";
import { ellipsoid, reachOf, roundedTriangle, smoothUnion, taperedCapsule } from "./primitives.ts";
import type { Distance } from "./primitives.ts";
import type { Shape } from "./shapes.ts";

export interface PlacedShape {
  readonly shape: Shape;
  readonly distance: Distance;
  readonly low: Vec3;
  readonly high: Vec3;
}

export interface Field {
  readonly low: Vec3;
  readonly high: Vec3;
  readonly distance: Distance;
  /** Every shape that can matter at a point, paint included. */
  readonly near: (x: number, y: number, z: number) => readonly PlacedShape[];
}

/** Beyond the widest fillet, so that leaving a shape out never shows. */
const MARGIN = 0.08;
const CELL = 0.04;
const FAR = 1;

const bones = skinBones(bindPose());
const boneByName: ReadonlyMap<SkinBoneName, SkinBone> = new Map(
  skinBoneNames.flatMap((name, index) => {
    const bone = bones[index];
    return bone ? [[name, bone] as const] : [];
  }),
);

const bindBone = (name: SkinBoneName): SkinBone => {
  const bone = boneByName.get(name);
  if (!bone) throw new Error(`There is no skin bone "${name}".`);
  return bone;
};

/** From the zero pose to the bind pose with one bone. */
const toBind = (name: SkinBoneName, point: Vec3): Vec3 => {
  const { rotation, pivot, rest } = bindBone(name);
  return add(pivot, rotate(rotation, subtract(point, rest)));
};

/** From the bind pose back to the zero pose with one bone. */
export const toZero = (name: SkinBoneName, point: Vec3): Vec3 => {
  const { rotation, pivot, rest } = bindBone(name);
  return add(rest, rotate(invert(rotation), subtract(point, pivot)));
};

const ORIGIN: Vec3 = [0, 0, 0];

const place = (shape: Shape): PlacedShape => {
  const points = shape.points.map((point) => toBind(shape.bone, point));
  const [a = ORIGIN, b = a, c = a] = points;
  const [first = 0, second = first, third = second] = shape.radii;
  const reach = reachOf(points, Math.max(...shape.radii));
  const make = (): Distance => {
    switch (shape.kind) {
      case "capsule":
        return taperedCapsule(a, b, first, second);
      case "ellipsoid":
        return ellipsoid(
          a,
          [first, second, third],
          multiply(bindBone(shape.bone).rotation, shape.turn),
        );
      case "sheet":
        return roundedTriangle(a, b, c, first);
    }
  };
  return { shape, distance: make(), ...reach };
};

const touches = ({ low, high }: PlacedShape, at: Vec3, size: number): boolean =>
  low[0] - MARGIN < at[0] + size &&
  high[0] + MARGIN > at[0] &&
  low[1] - MARGIN < at[1] + size &&
  high[1] + MARGIN > at[1] &&
  low[2] - MARGIN < at[2] + size &&
  high[2] + MARGIN > at[2];

/** The flat underside of the left shoe in the bind pose; the right one is its mirror image. */
const soleUp = rotate(bindBone("footL").rotation, [0, 1, 0]);
const solePoint = toBind("footL", [0, 0, 0]);
const SOLE_REACH = 0.12;

/** How far below the sole a point is, in metres: nothing of a shoe goes there. */
const belowSole = (x: number, y: number, z: number): number =>
  (solePoint[0] - Math.abs(x)) * soleUp[0] +
  (solePoint[1] - y) * soleUp[1] +
  (solePoint[2] - z) * soleUp[2];

/**
 * Joins shapes to one field. Space is cut into cells that know the few shapes near them: a point
 * then asks about a dozen shapes instead of two hundred.
 */
export const createField = (shapes: readonly Shape[]): Field => {
  const placed = shapes.map(place);
  const flesh = placed.filter(({ shape }) => !shape.paint);
  const cells = new Map<number, readonly PlacedShape[]>();
  const near = (x: number, y: number, z: number): readonly PlacedShape[] => {
    const i = Math.floor(x / CELL);
    const j = Math.floor(y / CELL);
    const k = Math.floor(z / CELL);
    const key = ((i + 512) * 1024 + (j + 512)) * 1024 + (k + 512);
    let found = cells.get(key);
    if (!found) {
      found = placed.filter((shape) => touches(shape, [i * CELL, j * CELL, k * CELL], CELL));
      cells.set(key, found);
    }
    return found;
  };
  const along = (axis: 0 | 1 | 2, which: "low" | "high"): readonly number[] =>
    flesh.map((shape) => shape[which][axis]);
  return {
    low: [Math.min(...along(0, "low")), Math.min(...along(1, "low")), Math.min(...along(2, "low"))],
    high: [
      Math.max(...along(0, "high")),
      Math.max(...along(1, "high")),
      Math.max(...along(2, "high")),
    ],
    near,
    distance: (x, y, z) => {
      let distance = FAR;
      for (const { shape, distance: to } of near(x, y, z))
        if (!shape.paint) distance = smoothUnion(distance, to(x, y, z), shape.blend);
      return y < SOLE_REACH ? Math.max(distance, belowSole(x, y, z)) : distance;
    },
  };
};

/** The direction away from the body, not normalised. */
export const gradient = (distance: Distance, [x, y, z]: Vec3, step: number): Vec3 => [
  (distance(x + step, y, z) - distance(x - step, y, z)) / (2 * step),
  (distance(x, y + step, z) - distance(x, y - step, z)) / (2 * step),
  (distance(x, y, z + step) - distance(x, y, z - step)) / (2 * step),
];

/** How much of the sky a point on the surface sees, 0 to 1: steps outward that stay too close. */
export const openness = (distance: Distance, [x, y, z]: Vec3, normal: Vec3): number => {
  const STEP = 0.011;
  let hidden = 0;
  for (let index = 1; index <= 4; index += 1) {
    const away = index * STEP;
    const clear = distance(x + normal[0] * away, y + normal[1] * away, z + normal[2] * away);
    hidden += (away - Math.min(away, clear)) / away / 2 ** (index - 1);
  }
  return Math.max(0, 1 - hidden * 0.62);
};
