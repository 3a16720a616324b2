/** The body as capsules: coarse, and on the inside, so that what they say about touching is certain. */
import { carried } from "../landmarks.ts";
import type { Side } from "../angles.ts";
import type { World } from "../kinematics.ts";
import type { JointName } from "../skeleton.ts";
import { add, dot, length, scale, subtract } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";

export interface Capsule {
  readonly name: string;
  readonly from: Vec3;
  readonly to: Vec3;
  /** Metres. */
  readonly radius: number;
}

type Entry = readonly [name: string, joint: JointName, from: Vec3, to: Vec3, radius: number];

const sideEntries = (side: Side): readonly Entry[] => {
  const x = side === "L" ? 1 : -1;
  return [
    [
      `upperArm${side}`,
      `upperArm${side}`,
      [x * 0.178, 1.38, -0.02],
      [x * 0.182, 1.13, -0.025],
      0.038,
    ],
    [
      `forearm${side}`,
      `forearm${side}`,
      [x * 0.182, 1.09, -0.025],
      [x * 0.184, 0.88, -0.018],
      0.026,
    ],
    [`hand${side}`, `hand${side}`, [x * 0.184, 0.85, -0.015], [x * 0.186, 0.8, -0.012], 0.016],
    [`thigh${side}`, `thigh${side}`, [x * 0.088, 0.86, 0], [x * 0.086, 0.56, 0], 0.055],
    [`shin${side}`, `shin${side}`, [x * 0.086, 0.44, 0], [x * 0.086, 0.12, -0.01], 0.038],
    [`foot${side}`, `foot${side}`, [x * 0.086, 0.035, -0.02], [x * 0.093, 0.03, 0.1], 0.028],
  ];
};

const ENTRIES: readonly Entry[] = [
  ["pelvis", "pelvis", [-0.07, 0.95, 0], [0.07, 0.95, 0], 0.09],
  ["belly", "lumbarUpper", [0, 1.05, 0], [0, 1.15, 0], 0.085],
  ["chest", "thoraxUpper", [0, 1.26, -0.01], [0, 1.38, -0.02], 0.098],
  ["head", "head", [0, 1.6, 0.01], [0, 1.67, 0], 0.078],
  ...sideEntries("L"),
  ...sideEntries("R"),
];

export const capsulesOf = (world: World): readonly Capsule[] =>
  ENTRIES.map(([name, joint, from, to, radius]) => ({
    name,
    from: carried(world, joint, from),
    to: carried(world, joint, to),
    radius,
  }));

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** Metres between two segments (Ericson 2005, Real-Time Collision Detection, 5.1.9). */
const segmentDistance = (one: Capsule, other: Capsule): number => {
  const d1 = subtract(one.to, one.from);
  const d2 = subtract(other.to, other.from);
  const r = subtract(one.from, other.from);
  const a = dot(d1, d1);
  const e = dot(d2, d2);
  const f = dot(d2, r);
  const c = dot(d1, r);
  const b = dot(d1, d2);
  const determinant = a * e - b * b;
  let s = determinant > 1e-9 ? clamp((b * f - c * e) / determinant) : 0;
  let t = (b * s + f) / e;
  if (t < 0 || t > 1) {
    t = clamp(t);
    s = clamp((b * t - c) / a);
  }
  return length(subtract(add(one.from, scale(d1, s)), add(other.from, scale(d2, t))));
};

/** How deep two capsules are in each other, in metres; negative when they are apart. */
export const overlap = (one: Capsule, other: Capsule): number =>
  one.radius + other.radius - segmentDistance(one, other);

const bothSides = (pairs: (side: Side, other: Side) => readonly (readonly [string, string])[]) => [
  ...pairs("L", "R"),
  ...pairs("R", "L"),
];

/** Pairs that no joint connects. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ...bothSides((side, other) => [
    ...["pelvis", "belly", "chest", "head"].flatMap((trunk): readonly [string, string][] => [
      [`forearm${side}`, trunk],
      [`hand${side}`, trunk],
    ]),
    [`upperArm${side}`, "head"],
    ...["belly", "chest", "head"].flatMap((trunk): readonly [string, string][] => [
      [`thigh${side}`, trunk],
      [`shin${side}`, trunk],
    ]),
    ...["thigh", "shin", "foot"].flatMap((leg): readonly [string, string][] => [
      [`forearm${side}`, `${leg}${side}`],
      [`forearm${side}`, `${leg}${other}`],
      [`hand${side}`, `${leg}${side}`],
      [`hand${side}`, `${leg}${other}`],
    ]),
    [`shin${side}`, `thigh${other}`],
    [`foot${side}`, `shin${other}`],
  ]),
  ["thighL", "thighR"],
  ["shinL", "shinR"],
  ["forearmL", "forearmR"],
  ["footL", "footR"],
];
