/** Points on the skin that movements are described with, and the masses that balance is judged by. */
import type { Side } from "./angles.ts";
import type { World } from "./kinematics.ts";
import { jointIndex, restPosition } from "./skeleton.ts";
import type { JointName } from "./skeleton.ts";
import { IDENTITY, add, rotate, scale, subtract } from "./vectors.ts";
import type { Vec3 } from "./vectors.ts";

type MiddlePoint =
  | "pelvis"
  | "pelvisFront"
  | "sacrum"
  | "seat"
  | "belly"
  | "lowBack"
  | "chest"
  | "upperBack"
  | "neck"
  | "chin"
  | "face"
  | "crown"
  | "occiput";
type PairedPoint =
  | "palm"
  | "grip"
  | "knuckles"
  | "fingertips"
  | "handEdge"
  | "wrist"
  | "forearmUnder"
  | "forearmTop"
  | "elbow"
  | "elbowTip"
  | "upperArmBack"
  | "shoulder"
  | "shoulderTop"
  | "shoulderSide"
  | "shoulderBack"
  | "shoulderFront"
  | "headSide"
  | "ribSide"
  | "hip"
  | "hipSide"
  | "sit"
  | "thighFront"
  | "thighBack"
  | "kneeCap"
  | "kneeFront"
  | "kneeSide"
  | "kneeInside"
  | "knee"
  | "calf"
  | "shinFront"
  | "ankle"
  | "ankleBack"
  | "ankleSide"
  | "heel"
  | "heelBack"
  | "ball"
  | "footSide"
  | "instep"
  | "toeTop"
  | "toePad"
  | "toeTip";
export type Landmark = MiddlePoint | `${PairedPoint}${Side}`;

interface Place {
  readonly joint: number;
  /** From the joint, in its frame. */
  readonly offset: Vec3;
}

const place = (joint: JointName, point: Vec3): Place => ({
  joint: jointIndex(joint),
  offset: subtract(point, restPosition(joint)),
});

const MIDDLE: Readonly<Record<MiddlePoint, Place>> = {
  pelvis: place("pelvis", restPosition("pelvis")),
  pelvisFront: place("pelvis", [0, 0.94, 0.098]),
  sacrum: place("pelvis", [0, 0.98, -0.11]),
  seat: place("pelvis", [0, 0.85, -0.04]),
  belly: place("lumbarUpper", [0, 1.1, 0.1]),
  lowBack: place("lumbarUpper", [0, 1.12, -0.105]),
  chest: place("thoraxUpper", [0, 1.3, 0.105]),
  upperBack: place("thoraxUpper", [0, 1.36, -0.135]),
  neck: place("neck", restPosition("neck")),
  chin: place("head", [0, 1.555, 0.078]),
  face: place("head", [0, 1.63, 0.1]),
  crown: place("head", [0, 1.75, 0]),
  occiput: place("head", [0, 1.66, -0.1]),
};

const onJoint = (name: JointName): Place => place(name, restPosition(name));

const pairedPlaces = (side: Side): Readonly<Record<PairedPoint, Place>> => {
  const x = side === "L" ? 1 : -1;
  const on = (joint: JointName, point: Vec3): Place =>
    place(joint, [x * point[0], point[1], point[2]]);
  return {
    palm: on(`hand${side}`, [0.166, 0.8, -0.012]),
    grip: on(`hand${side}`, [0.163, 0.785, -0.012]),
    knuckles: on(`hand${side}`, [0.196, 0.775, -0.012]),
    fingertips: on(`fingers${side}`, [0.182, 0.682, -0.012]),
    handEdge: on(`hand${side}`, [0.184, 0.81, -0.055]),
    wrist: onJoint(`hand${side}`),
    forearmUnder: on(`forearm${side}`, [0.182, 1.02, -0.062]),
    forearmTop: on(`forearm${side}`, [0.182, 1.0, 0.012]),
    elbow: onJoint(`forearm${side}`),
    elbowTip: on(`forearm${side}`, [0.182, 1.1, -0.068]),
    upperArmBack: on(`upperArm${side}`, [0.18, 1.25, -0.075]),
    shoulder: onJoint(`upperArm${side}`),
    shoulderTop: on(`clavicle${side}`, [0.15, 1.46, -0.02]),
    shoulderSide: on(`upperArm${side}`, [0.232, 1.37, -0.02]),
    shoulderBack: on(`clavicle${side}`, [0.13, 1.38, -0.105]),
    shoulderFront: on(`clavicle${side}`, [0.16, 1.4, 0.045]),
    headSide: on("head", [0.078, 1.66, 0]),
    ribSide: on("thoraxLower", [0.14, 1.25, -0.01]),
    hip: onJoint(`thigh${side}`),
    hipSide: on("pelvis", [0.168, 0.92, -0.005]),
    sit: on("pelvis", [0.065, 0.84, -0.055]),
    thighFront: on(`thigh${side}`, [0.09, 0.72, 0.095]),
    thighBack: on(`thigh${side}`, [0.088, 0.7, -0.085]),
    kneeCap: on(`thigh${side}`, [0.086, 0.54, 0.058]),
    kneeFront: on(`shin${side}`, [0.086, 0.462, 0.05]),
    kneeSide: on(`thigh${side}`, [0.138, 0.52, 0.005]),
    kneeInside: on(`thigh${side}`, [0.036, 0.52, 0.005]),
    knee: onJoint(`shin${side}`),
    calf: on(`shin${side}`, [0.086, 0.37, -0.068]),
    shinFront: on(`shin${side}`, [0.09, 0.25, 0.03]),
    ankle: onJoint(`foot${side}`),
    ankleBack: on(`shin${side}`, [0.086, 0.13, -0.055]),
    ankleSide: on(`foot${side}`, [0.124, 0.088, -0.012]),
    heel: on(`foot${side}`, [0.086, 0, -0.05]),
    heelBack: on(`foot${side}`, [0.086, 0.04, -0.074]),
    ball: on(`foot${side}`, [0.094, 0, 0.11]),
    footSide: on(`foot${side}`, [0.132, 0.025, 0.06]),
    instep: on(`foot${side}`, [0.09, 0.085, 0.055]),
    toeTop: on(`toes${side}`, [0.096, 0.034, 0.165]),
    toePad: on(`toes${side}`, [0.095, 0, 0.145]),
    toeTip: on(`toes${side}`, [0.096, 0.015, 0.2]),
  };
};

const places: ReadonlyMap<string, Place> = new Map([
  ...Object.entries(MIDDLE),
  ...(["L", "R"] as const).flatMap((side) =>
    Object.entries(pairedPlaces(side)).map(([name, at]): [string, Place] => [`${name}${side}`, at]),
  ),
]);

export const landmarkNames: readonly Landmark[] = [...places.keys()] as readonly Landmark[];

/**
 * Where a landmark is in the world, in metres.
 * @throws on a name that is no landmark, because a motion that names one is broken
 */
export const pointAt = (world: World, name: Landmark): Vec3 => {
  const found = places.get(name);
  if (!found) throw new Error(`There is no landmark "${name}".`);
  return pointOf(world, found);
};

const pointOf = (world: World, { joint, offset }: Place): Vec3 =>
  add(world.positions[joint] ?? [0, 0, 0], rotate(world.rotations[joint] ?? IDENTITY, offset));

/** A zero-pose point carried along by a joint. */
export const carried = (world: World, joint: JointName, point: Vec3): Vec3 =>
  pointOf(world, place(joint, point));

type Segment = readonly [joint: JointName, share: number, centre: Vec3];

/** Shares of body mass and their centres in the zero pose: de Leva 1996, sexes averaged. */
const SEGMENTS: readonly (Place & { readonly share: number })[] = (
  [
    ["pelvis", 0.142, [0, 0.96, 0]],
    ["lumbarUpper", 0.139, [0, 1.11, 0]],
    ["thoraxUpper", 0.216, [0, 1.32, -0.01]],
    ["head", 0.081, [0, 1.63, 0.01]],
    ...(["L", "R"] as const).flatMap((side): readonly Segment[] => {
      const x = side === "L" ? 1 : -1;
      return [
        [`upperArm${side}`, 0.028, [x * 0.18, 1.28, -0.02]],
        [`forearm${side}`, 0.016, [x * 0.183, 1, -0.02]],
        [`hand${side}`, 0.006, [x * 0.185, 0.8, -0.01]],
        [`thigh${side}`, 0.1, [x * 0.087, 0.74, 0]],
        [`shin${side}`, 0.0465, [x * 0.086, 0.32, 0]],
        [`foot${side}`, 0.0145, [x * 0.09, 0.04, 0.04]],
      ];
    }),
  ] satisfies readonly Segment[]
).map(([joint, share, centre]) => ({ ...place(joint, centre), share }));

/** Weight held in each hand, as shares of body mass. */
export interface HandLoad {
  readonly L: number;
  readonly R: number;
}

/** The centre of mass of the body and what it holds. */
export const centreOfMass = (world: World, load: HandLoad = { L: 0, R: 0 }): Vec3 => {
  let sum: Vec3 = [0, 0, 0];
  let total = 0;
  const weigh = (at: Vec3, share: number): void => {
    sum = add(sum, scale(at, share));
    total += share;
  };
  for (const segment of SEGMENTS) weigh(pointOf(world, segment), segment.share);
  if (load.L > 0) weigh(pointAt(world, "gripL"), load.L);
  if (load.R > 0) weigh(pointAt(world, "gripR"), load.R);
  return scale(sum, 1 / total);
};
