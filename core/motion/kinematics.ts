/** Forward kinematics: from joint angles to where every joint is and how it is turned. */
import {
  ANGLE_COUNT,
  angleIndex,
  angleIndexes,
  angleNames,
  mirroredIndex,
  mirroredSign,
} from "./angles.ts";
import type { Angles, Side } from "./angles.ts";
import { jointIndex, joints, restPosition } from "./skeleton.ts";
import type { JointName } from "./skeleton.ts";
import {
  DEG,
  IDENTITY,
  aboutX,
  aboutY,
  aboutZ,
  add,
  fromRotationVector,
  invert,
  mix,
  multiply,
  rotate,
  slerp,
} from "./vectors.ts";
import type { Quat, Vec3 } from "./vectors.ts";

export interface Pose {
  /** Where the pelvis is, in metres. */
  readonly root: Vec3;
  /** How the pelvis is turned. */
  readonly turn: Quat;
  /** In degrees, in the order of `angleNames`. */
  readonly angles: Float64Array;
}

/** Where every joint is in the world, by joint index. */
export interface World {
  readonly positions: readonly Vec3[];
  readonly rotations: readonly Quat[];
}

export const zeroPose = (): Pose => ({
  root: restPosition("pelvis"),
  turn: IDENTITY,
  angles: new Float64Array(ANGLE_COUNT),
});

/**
 * A pose with some angles changed.
 * @throws on a name that is no joint angle, because a motion with a misspelt joint is broken
 */
export const withAngles = (pose: Pose, angles: Angles): Pose => {
  const next = pose.angles.slice();
  for (const [index, value] of indexed(angles)) next[index] = value;
  return { ...pose, angles: next };
};

/**
 * The same angles with a side to every name of a limb, so that layers of them can be merged: within
 * one layer a side of its own goes before both sides.
 * @throws on a name that is no joint angle
 */
export const bySide = (angles: Angles): Angles =>
  Object.fromEntries(indexed(angles).map(([index, value]) => [angleNames[index], value]));

const indexed = (angles: Angles): readonly (readonly [index: number, value: number])[] =>
  Object.entries(angles)
    .map(([name, value]) => {
      const found = angleIndexes(name);
      if (found.length === 0) throw new Error(`There is no joint angle "${name}".`);
      return { found, value };
    })
    .toSorted((one, other) => other.found.length - one.found.length)
    .flatMap(({ found, value }) => found.map((index) => [index, value] as const));

/** The same pose with left and right exchanged. */
export const mirrorPose = ({ root, turn, angles }: Pose): Pose => ({
  root: [-root[0], root[1], root[2]],
  turn: [turn[0], -turn[1], -turn[2], turn[3]],
  angles: angles.map(
    (_, index) => (angles[mirroredIndex[index] ?? 0] ?? 0) * (mirroredSign[index] ?? 1),
  ),
});

const spineIndexes = (part: "lumbar" | "thorax" | "neck") => ({
  flex: angleIndex(`${part}Flex`),
  side: angleIndex(`${part}Side`),
  turn: angleIndex(`${part}Turn`),
});

const limbIndexes = (side: Side) => ({
  sign: side === "L" ? 1 : -1,
  scapulaUp: angleIndex(`scapulaUp${side}`),
  scapulaForward: angleIndex(`scapulaForward${side}`),
  shoulderFlex: angleIndex(`shoulderFlex${side}`),
  shoulderAbd: angleIndex(`shoulderAbd${side}`),
  shoulderIn: angleIndex(`shoulderIn${side}`),
  elbow: angleIndex(`elbow${side}`),
  pronation: angleIndex(`pronation${side}`),
  wrist: angleIndex(`wrist${side}`),
  wristDeviation: angleIndex(`wristDeviation${side}`),
  grip: angleIndex(`grip${side}`),
  hipFlex: angleIndex(`hipFlex${side}`),
  hipAbd: angleIndex(`hipAbd${side}`),
  hipIn: angleIndex(`hipIn${side}`),
  knee: angleIndex(`knee${side}`),
  ankle: angleIndex(`ankle${side}`),
  ankleIn: angleIndex(`ankleIn${side}`),
  toes: angleIndex(`toes${side}`),
  first: jointIndex(`clavicle${side}`),
});

const LUMBAR = spineIndexes("lumbar");
const THORAX = spineIndexes("thorax");
const NECK = spineIndexes("neck");
const LIMBS = [limbIndexes("L"), limbIndexes("R")];

/**
 * The shoulder girdle follows the arm: beyond 40 degrees of elevation it rises by a fifth of it.
 * A simplification of the scapulohumeral rhythm (Inman et al. 1944; Ludewig et al. 2009).
 */
const GIRDLE_FROM = 40;
const GIRDLE_SHARE = 0.2;
const GIRDLE_FORWARD_SHARE = 0.06;

const spineTurn = (angles: Float64Array, part: typeof LUMBAR): Quat =>
  // Each part of the spine is two joints that share the angle.
  multiply(
    multiply(aboutY(at(angles, part.turn) / 2), aboutX(at(angles, part.flex) / 2)),
    aboutZ(-at(angles, part.side) / 2),
  );

const at = (angles: Float64Array, index: number): number => angles[index] ?? 0;

type Limb = ReturnType<typeof limbIndexes>;

const clavicleTurn = (angles: Float64Array, limb: Limb): Quat => {
  const flex = at(angles, limb.shoulderFlex);
  const elevation = Math.hypot(flex, at(angles, limb.shoulderAbd));
  const up = at(angles, limb.scapulaUp) + Math.max(0, elevation - GIRDLE_FROM) * GIRDLE_SHARE;
  const forward =
    at(angles, limb.scapulaForward) + Math.max(0, Math.min(flex, 90)) * GIRDLE_FORWARD_SHARE;
  return multiply(aboutY(-limb.sign * forward), aboutZ(limb.sign * up));
};

const swing = (flex: number, abd: number, sign: number): Quat =>
  fromRotationVector([-flex * DEG, 0, sign * abd * DEG]);

/** Local turns of the joints that bend before they twist; the skin needs the bend alone. */
export interface Swings {
  readonly upperArm: readonly [Quat, Quat];
  readonly forearm: readonly [Quat, Quat];
  readonly thigh: readonly [Quat, Quat];
}

const upperArmSwing = (angles: Float64Array, limb: Limb): Quat =>
  multiply(
    invert(clavicleTurn(angles, limb)),
    swing(at(angles, limb.shoulderFlex), at(angles, limb.shoulderAbd), limb.sign),
  );

const thighSwing = (angles: Float64Array, limb: Limb): Quat =>
  swing(at(angles, limb.hipFlex), at(angles, limb.hipAbd), limb.sign);

export const swingsOf = ({ angles }: Pose): Swings => {
  const [left, right] = LIMBS as [Limb, Limb];
  return {
    upperArm: [upperArmSwing(angles, left), upperArmSwing(angles, right)],
    forearm: [aboutX(-at(angles, left.elbow)), aboutX(-at(angles, right.elbow))],
    thigh: [thighSwing(angles, left), thighSwing(angles, right)],
  };
};

const localTurns = ({ turn, angles }: Pose): readonly Quat[] => {
  const lumbar = spineTurn(angles, LUMBAR);
  const thorax = spineTurn(angles, THORAX);
  const neck = spineTurn(angles, NECK);
  const turns: Quat[] = [turn, lumbar, lumbar, thorax, thorax, neck, neck];
  for (const limb of LIMBS) {
    const { sign } = limb;
    turns.push(
      clavicleTurn(angles, limb),
      multiply(upperArmSwing(angles, limb), aboutY(-sign * at(angles, limb.shoulderIn))),
      multiply(aboutX(-at(angles, limb.elbow)), aboutY(-sign * at(angles, limb.pronation))),
      multiply(aboutZ(-sign * at(angles, limb.wrist)), aboutX(-at(angles, limb.wristDeviation))),
      aboutZ(-sign * at(angles, limb.grip)),
      multiply(thighSwing(angles, limb), aboutY(-sign * at(angles, limb.hipIn))),
      aboutX(at(angles, limb.knee)),
      multiply(aboutX(-at(angles, limb.ankle)), aboutZ(-sign * at(angles, limb.ankleIn))),
      aboutX(-at(angles, limb.toes)),
    );
  }
  return turns;
};

/** Where every joint is, and how it is turned, in a pose. */
export const forward = (pose: Pose): World => {
  const turns = localTurns(pose);
  const positions: Vec3[] = [pose.root];
  const rotations: Quat[] = [pose.turn];
  for (let index = 1; index < joints.length; index += 1) {
    const joint = joints[index];
    if (!joint) break;
    const parent = rotations[joint.parent] ?? IDENTITY;
    rotations.push(multiply(parent, turns[index] ?? IDENTITY));
    positions.push(add(positions[joint.parent] ?? [0, 0, 0], rotate(parent, joint.offset)));
  }
  return { positions, rotations };
};

/** A direction in the frame of a joint, as it points in the world. */
export const directionIn = (world: World, joint: JointName, direction: Vec3): Vec3 =>
  rotate(world.rotations[jointIndex(joint)] ?? IDENTITY, direction);

/** Between two poses that are near each other. */
export const mixPoses = (from: Pose, to: Pose, t: number): Pose => ({
  root: mix(from.root, to.root, t),
  turn: slerp(from.turn, to.turn, t),
  angles: from.angles.map((angle, index) => angle + ((to.angles[index] ?? 0) - angle) * t),
});
