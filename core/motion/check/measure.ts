/** What rules of form are made of: one number read off a pose. */
import { angleIndex } from "../angles.ts";
import type { AngleName } from "../angles.ts";
import { directionIn } from "../kinematics.ts";
import type { Pose, World } from "../kinematics.ts";
import { pointAt } from "../landmarks.ts";
import type { Landmark } from "../landmarks.ts";
import type { JointName } from "../skeleton.ts";
import { DEG, dot, normalize, subtract } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";
import type { Axes, Axis } from "../solve/constraint.ts";

/** Lengths in metres, angles in degrees. */
export type Measure =
  | { readonly angle: AngleName }
  /** Coordinate of a landmark. */
  | { readonly of: Landmark; readonly axis: Axis }
  /** How far the first landmark is beyond the second along an axis; negative when before it. */
  | { readonly lead: readonly [Landmark, Landmark]; readonly axis: Axis }
  /** How far apart two landmarks are, seen along the axes given. */
  | { readonly gap: readonly [Landmark, Landmark]; readonly axes: Axes }
  /** The angle at the middle landmark; 180 is a straight line. */
  | { readonly bend: readonly [Landmark, Landmark, Landmark] }
  /** The angle between a direction of a joint and a direction of the world. */
  | { readonly tilt: JointName; readonly axis: Vec3; readonly from: Vec3 }
  /** The angle between the line through two landmarks and a direction of the world. */
  | { readonly line: readonly [Landmark, Landmark]; readonly from: Vec3 };

const INDEX: Readonly<Record<Axis, 0 | 1 | 2>> = { x: 0, y: 1, z: 2 };

const degreesBetween = (one: Vec3, other: Vec3): number =>
  Math.acos(Math.max(-1, Math.min(1, dot(normalize(one), normalize(other))))) / DEG;

export const measured = (measure: Measure, pose: Pose, world: World): number => {
  if ("angle" in measure) return pose.angles[angleIndex(measure.angle)] ?? 0;
  if ("of" in measure) return pointAt(world, measure.of)[INDEX[measure.axis]];
  if ("lead" in measure) {
    const index = INDEX[measure.axis];
    return pointAt(world, measure.lead[0])[index] - pointAt(world, measure.lead[1])[index];
  }
  if ("gap" in measure) {
    const difference = subtract(pointAt(world, measure.gap[0]), pointAt(world, measure.gap[1]));
    return Math.hypot(
      ...(["x", "y", "z"] as const)
        .filter((axis) => measure.axes.includes(axis))
        .map((axis) => difference[INDEX[axis]]),
    );
  }
  if ("bend" in measure) {
    const [from, middle, to] = measure.bend;
    const centre = pointAt(world, middle);
    return degreesBetween(
      subtract(pointAt(world, from), centre),
      subtract(pointAt(world, to), centre),
    );
  }
  if ("tilt" in measure)
    return degreesBetween(directionIn(world, measure.tilt, measure.axis), measure.from);
  return degreesBetween(
    subtract(pointAt(world, measure.line[1]), pointAt(world, measure.line[0])),
    measure.from,
  );
};
