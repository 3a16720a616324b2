/** What a pose must satisfy: each wish is one or more residuals, measured in tolerances. */
import type { JointName } from "../skeleton.ts";
import { centreOfMass, pointAt } from "../landmarks.ts";
import type { HandLoad, Landmark } from "../landmarks.ts";
import { directionIn } from "../kinematics.ts";
import type { World } from "../kinematics.ts";
import { DEG, distance, mix, normalize } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";

export type Axis = "x" | "y" | "z";
export type Axes = Axis | "xy" | "xz" | "yz" | "xyz";

/** A landmark at a place, in metres; axes left out are free. */
export interface At {
  readonly at: Landmark;
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  /** Metres; 0.002 when left out. */
  readonly tol?: number;
}

/** A direction in the frame of a joint points in a direction of the world. */
export interface Aim {
  readonly aim: JointName;
  readonly axis: Vec3;
  readonly to: Vec3;
  /** Degrees; 1 when left out. */
  readonly tol?: number;
}

/** Two landmarks share a coordinate: the first is at the second plus the offset. */
export interface Same {
  readonly same: readonly [Landmark, Landmark];
  readonly axes: Axes;
  readonly offset?: Vec3;
  /** Metres; 0.005 when left out. */
  readonly tol?: number;
}

/** Two landmarks are so far apart. */
export interface Apart {
  readonly apart: readonly [Landmark, Landmark];
  readonly metres: number;
  readonly tol?: number;
}

/** The centre of mass stands over the middle of these landmarks, give or take `tol` metres. */
export interface Balance {
  readonly balance: readonly Landmark[];
  readonly tol?: number;
}

export type Constraint = At | Aim | Same | Apart | Balance;

const AXES: readonly Axis[] = ["x", "y", "z"];
const AT_TOLERANCE = 0.002;
const SAME_TOLERANCE = 0.005;
const AIM_TOLERANCE = 1;
const BALANCE_ZONE = 0.04;
const BALANCE_TOLERANCE = 0.004;

/** Puts the residuals of a constraint at the end of `out`; always the same number of them. */
export const pushResiduals = (
  constraint: Constraint,
  world: World,
  load: HandLoad,
  out: number[],
): void => {
  if ("at" in constraint) {
    const point = pointAt(world, constraint.at);
    const tol = constraint.tol ?? AT_TOLERANCE;
    for (const [index, axis] of AXES.entries()) {
      const wanted = constraint[axis];
      if (wanted !== undefined) out.push(((point[index] ?? 0) - wanted) / tol);
    }
  } else if ("aim" in constraint) {
    const direction = directionIn(world, constraint.aim, normalize(constraint.axis));
    const wanted = normalize(constraint.to);
    const tol = (constraint.tol ?? AIM_TOLERANCE) * DEG;
    for (const index of [0, 1, 2] as const) out.push((direction[index] - wanted[index]) / tol);
  } else if ("same" in constraint) {
    const first = pointAt(world, constraint.same[0]);
    const second = pointAt(world, constraint.same[1]);
    const tol = constraint.tol ?? SAME_TOLERANCE;
    for (const [index, axis] of AXES.entries())
      if (constraint.axes.includes(axis))
        out.push(
          ((first[index] ?? 0) - (second[index] ?? 0) - (constraint.offset?.[index] ?? 0)) / tol,
        );
  } else if ("apart" in constraint) {
    const [first, second] = constraint.apart;
    const gap = distance(pointAt(world, first), pointAt(world, second));
    out.push((gap - constraint.metres) / (constraint.tol ?? SAME_TOLERANCE));
  } else {
    const mass = centreOfMass(world, load);
    const points = constraint.balance.map((name) => pointAt(world, name));
    const zone = constraint.tol ?? BALANCE_ZONE;
    for (const index of [0, 2] as const) {
      const middle = points.reduce((sum, point) => sum + point[index], 0) / points.length;
      const beyond = Math.abs(mass[index] - middle) - zone;
      out.push(beyond > 0 ? beyond / BALANCE_TOLERANCE : 0);
    }
  }
};

/** What makes two constraints of two key poses the same wish, so that it can be blended between them. */
const signatureOf = (constraint: Constraint): string => {
  if ("at" in constraint)
    return `at ${constraint.at} ${AXES.filter((axis) => constraint[axis] !== undefined).join("")}`;
  if ("aim" in constraint) return `aim ${constraint.aim} ${constraint.axis.join()}`;
  if ("same" in constraint) return `same ${constraint.same.join()} ${constraint.axes}`;
  if ("apart" in constraint) return `apart ${constraint.apart.join()}`;
  return `balance ${constraint.balance.join()}`;
};

const between = (one: number | undefined, other: number | undefined, t: number): number =>
  (one ?? 0) + ((other ?? 0) - (one ?? 0)) * t;

/** On the way between two keys an aim may be missed a little more than in the keys themselves. */
const AIM_SLACK = 2;

const blendPair = (one: Constraint, other: Constraint, t: number): Constraint => {
  if ("at" in one && "at" in other)
    return {
      ...one,
      ...(one.x === undefined ? {} : { x: between(one.x, other.x, t) }),
      ...(one.y === undefined ? {} : { y: between(one.y, other.y, t) }),
      ...(one.z === undefined ? {} : { z: between(one.z, other.z, t) }),
      tol: between(one.tol ?? AT_TOLERANCE, other.tol ?? AT_TOLERANCE, t),
    };
  if ("aim" in one && "aim" in other)
    return {
      ...one,
      to: normalize(mix(normalize(one.to), normalize(other.to), t)),
      tol: Math.max(one.tol ?? AIM_TOLERANCE, other.tol ?? AIM_TOLERANCE) * AIM_SLACK,
    };
  if ("same" in one && "same" in other)
    return {
      ...one,
      offset: mix(one.offset ?? [0, 0, 0], other.offset ?? [0, 0, 0], t),
      tol: between(one.tol ?? SAME_TOLERANCE, other.tol ?? SAME_TOLERANCE, t),
    };
  if ("apart" in one && "apart" in other)
    return {
      ...one,
      metres: between(one.metres, other.metres, t),
      tol: between(one.tol ?? SAME_TOLERANCE, other.tol ?? SAME_TOLERANCE, t),
    };
  if ("balance" in one && "balance" in other)
    return { ...one, tol: between(one.tol ?? BALANCE_ZONE, other.tol ?? BALANCE_ZONE, t) };
  return one;
};

/** The wishes that two keys share, at `t` of the way between them; what only one has is left out. */
export const blendConstraints = (
  from: readonly Constraint[],
  to: readonly Constraint[],
  t: number,
): readonly Constraint[] => {
  const bySignature = new Map(to.map((constraint) => [signatureOf(constraint), constraint]));
  return from.flatMap((constraint) => {
    const other = bySignature.get(signatureOf(constraint));
    return other ? [blendPair(constraint, other, t)] : [];
  });
};

const otherSide = <Name extends string>(name: Name): Name =>
  // A name keeps its kind with the side exchanged; the template type cannot follow that.
  (name.endsWith("L")
    ? `${name.slice(0, -1)}R`
    : name.endsWith("R")
      ? `${name.slice(0, -1)}L`
      : name) as Name;

const flip = (v: Vec3): Vec3 => [-v[0], v[1], v[2]];

/** The same wish with left and right exchanged. */
export const mirrorConstraint = (constraint: Constraint): Constraint => {
  if ("at" in constraint)
    return {
      ...constraint,
      at: otherSide(constraint.at),
      ...(constraint.x === undefined ? {} : { x: -constraint.x }),
    };
  if ("aim" in constraint)
    return {
      ...constraint,
      aim: otherSide(constraint.aim),
      axis: flip(constraint.axis),
      to: flip(constraint.to),
    };
  if ("same" in constraint)
    return {
      ...constraint,
      same: [otherSide(constraint.same[0]), otherSide(constraint.same[1])],
      ...(constraint.offset ? { offset: flip(constraint.offset) } : {}),
    };
  if ("apart" in constraint)
    return {
      ...constraint,
      apart: [otherSide(constraint.apart[0]), otherSide(constraint.apart[1])],
    };
  return { ...constraint, balance: constraint.balance.map(otherSide) };
};
