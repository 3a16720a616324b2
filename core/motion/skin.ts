/**
 * Skin bones: the joints, and helpers between them. Half-bend bones keep the volume of a bent
 * shoulder, elbow, hip and knee; twist bones spread a turn along the limb, so that plain linear
 * skinning looks right.
 */
import { angleIndex } from "./angles.ts";
import type { Side } from "./angles.ts";
import { forward, swingsOf, withAngles, zeroPose } from "./kinematics.ts";
import type { Pose, World } from "./kinematics.ts";
import { jointIndex, restPosition } from "./skeleton.ts";
import type { JointName } from "./skeleton.ts";
import { IDENTITY, aboutZ, add, multiply, rotate, slerp, subtract } from "./vectors.ts";
import type { Quat, Vec3 } from "./vectors.ts";

const MIDDLE = [
  "pelvis",
  "lumbarLower",
  "lumbarUpper",
  "thoraxLower",
  "thoraxUpper",
  "neck",
  "head",
] as const;
const PAIRED = [
  "clavicle",
  "shoulderHalf",
  "upperArm",
  "upperArmTwist",
  "elbowHalf",
  "forearm",
  "forearmTwist",
  "hand",
  "fingers",
  "fingerTips",
  "hipHalf",
  "thigh",
  "thighTwist",
  "kneeHalf",
  "shin",
  "foot",
  "toes",
] as const;

export type SkinBoneName = (typeof MIDDLE)[number] | `${(typeof PAIRED)[number]}${Side}`;

/** The 41 bones, in the order of the mesh's bone indexes. */
export const skinBoneNames: readonly SkinBoneName[] = [
  ...MIDDLE,
  ...PAIRED.map((name): SkinBoneName => `${name}L`),
  ...PAIRED.map((name): SkinBoneName => `${name}R`),
];

/** A bone turned by `rotation` about `pivot`, which in the zero pose was at `rest`. */
export interface SkinBone {
  readonly rotation: Quat;
  readonly pivot: Vec3;
  readonly rest: Vec3;
}

/** The middle knuckle, where the finger tips curl on: zero-pose place of the left hand. */
const KNUCKLE: Vec3 = [0.183, 0.729, -0.014];
const TIP_SHARE = 1.05;
const UPPER_ARM_TWIST = 0.25;
const FOREARM_TWIST = [0.25, 0.75] as const;
const THIGH_TWIST = 0.3;

/** Every skin bone of a pose, in the order of `skinBoneNames`. */
export const skinBones = (pose: Pose, world: World = forward(pose)): readonly SkinBone[] => {
  const turnOf = (joint: JointName): Quat => world.rotations[jointIndex(joint)] ?? IDENTITY;
  const bone = (rotation: Quat, joint: JointName): SkinBone => ({
    rotation,
    pivot: world.positions[jointIndex(joint)] ?? [0, 0, 0],
    rest: restPosition(joint),
  });
  const swings = swingsOf(pose);

  const paired = (side: Side): readonly SkinBone[] => {
    const which = side === "L" ? 0 : 1;
    const sign = side === "L" ? 1 : -1;
    const joint = <Name extends string>(name: Name): `${Name}${Side}` => `${name}${side}`;
    const clavicle = turnOf(joint("clavicle"));
    const armSwing = multiply(clavicle, swings.upperArm[which]);
    const arm = turnOf(joint("upperArm"));
    const elbowSwing = multiply(arm, swings.forearm[which]);
    const forearm = turnOf(joint("forearm"));
    const hipSwing = multiply(turnOf("pelvis"), swings.thigh[which]);
    const thigh = turnOf(joint("thigh"));
    const shin = turnOf(joint("shin"));
    const fingers = turnOf(joint("fingers"));
    const knuckle: Vec3 = [sign * KNUCKLE[0], KNUCKLE[1], KNUCKLE[2]];
    const grip = pose.angles[angleIndex(joint("grip"))] ?? 0;
    const fingerBone = bone(fingers, joint("fingers"));
    return [
      bone(clavicle, joint("clavicle")),
      bone(slerp(clavicle, armSwing, 0.5), joint("upperArm")),
      bone(slerp(armSwing, arm, UPPER_ARM_TWIST), joint("upperArm")),
      bone(arm, joint("upperArm")),
      bone(slerp(arm, elbowSwing, 0.5), joint("forearm")),
      bone(slerp(elbowSwing, forearm, FOREARM_TWIST[0]), joint("forearm")),
      bone(slerp(elbowSwing, forearm, FOREARM_TWIST[1]), joint("forearm")),
      bone(turnOf(joint("hand")), joint("hand")),
      fingerBone,
      {
        rotation: multiply(fingers, aboutZ(-sign * grip * TIP_SHARE)),
        pivot: add(fingerBone.pivot, rotate(fingers, subtract(knuckle, fingerBone.rest))),
        rest: knuckle,
      },
      bone(slerp(turnOf("pelvis"), hipSwing, 0.5), joint("thigh")),
      bone(slerp(hipSwing, thigh, THIGH_TWIST), joint("thigh")),
      bone(thigh, joint("thigh")),
      bone(slerp(thigh, shin, 0.5), joint("shin")),
      bone(shin, joint("shin")),
      bone(turnOf(joint("foot")), joint("foot")),
      bone(turnOf(joint("toes")), joint("toes")),
    ];
  };

  return [...MIDDLE.map((name) => bone(turnOf(name), name)), ...paired("L"), ...paired("R")];
};

/** The relaxed A-pose the figure is sculpted in: limbs far enough apart not to melt together. */
export const bindPose = (): Pose =>
  withAngles(zeroPose(), { shoulderAbd: 48, hipAbd: 9, elbow: 12, grip: 6 });
