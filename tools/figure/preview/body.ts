/**
 * The figure as capsules. It is made to be read, not to be liked: a nose for the facing, a red dot
 * on each vertebra, orange thumbs, and the left limbs darker than the right.
 */
import {
  add,
  carried,
  invert,
  jointIndex,
  multiply,
  restPosition,
  rotate,
  subtract,
} from "@dorsal/core/motion";
import type { JointName, Quat, Vec3, World } from "@dorsal/core/motion";
import type { Colour, Solid } from "./solids.ts";

const SKIN: Colour = [226, 196, 172];
const SKIN_LEFT: Colour = [172, 139, 118];
const SHIRT: Colour = [146, 178, 196];
const SHORTS: Colour = [74, 92, 120];
const SHORTS_LEFT: Colour = [52, 66, 90];
const SHOE: Colour = [236, 236, 232];
const SHOE_LEFT: Colour = [150, 150, 150];
const SOLE: Colour = [60, 60, 64];
const HAIR: Colour = [84, 64, 54];
const NOSE: Colour = [232, 150, 120];
const THUMB: Colour = [244, 128, 40];
const SPINE: Colour = [206, 52, 52];
const EYE: Colour = [40, 40, 44];

type Side = "L" | "R";
type Part = readonly [joint: JointName, a: Vec3, b: Vec3, ra: number, rb: number, colour: Colour];

const MIDDLE: readonly Part[] = [
  ["pelvis", [-0.062, 0.95, 0], [0.062, 0.95, 0], 0.1, 0.1, SHORTS],
  ["lumbarLower", [0, 0.98, 0], [0, 1.1, 0], 0.112, 0.108, SHIRT],
  ["lumbarUpper", [-0.03, 1.11, 0], [0.03, 1.11, 0], 0.105, 0.105, SHIRT],
  ["thoraxLower", [-0.035, 1.22, -0.01], [0.035, 1.22, -0.01], 0.108, 0.108, SHIRT],
  ["thoraxUpper", [-0.06, 1.3, -0.015], [0.06, 1.3, -0.015], 0.108, 0.108, SHIRT],
  ["thoraxUpper", [-0.085, 1.395, -0.02], [0.085, 1.395, -0.02], 0.072, 0.072, SHIRT],
  ["neck", [0, 1.45, -0.035], [0, 1.57, -0.01], 0.055, 0.05, SKIN],
  ["head", [0, 1.61, 0.02], [0, 1.668, -0.004], 0.066, 0.08, SKIN],
  ["head", [0, 1.672, -0.022], [0, 1.63, -0.03], 0.082, 0.07, HAIR],
  ["head", [0, 1.645, 0.082], [0, 1.618, 0.1], 0.012, 0.016, NOSE],
  ["head", [0.03, 1.66, 0.07], [0.03, 1.66, 0.07], 0.011, 0.011, EYE],
  ["head", [-0.03, 1.66, 0.07], [-0.03, 1.66, 0.07], 0.011, 0.011, EYE],
  ...(
    [
      ["pelvis", 0.95, -0.1],
      ["pelvis", 0.995, -0.105],
      ["lumbarLower", 1.035, -0.108],
      ["lumbarLower", 1.075, -0.106],
      ["lumbarUpper", 1.115, -0.103],
      ["lumbarUpper", 1.16, -0.105],
      ["thoraxLower", 1.205, -0.116],
      ["thoraxLower", 1.25, -0.118],
      ["thoraxUpper", 1.3, -0.122],
      ["thoraxUpper", 1.35, -0.118],
      ["thoraxUpper", 1.4, -0.092],
      ["neck", 1.47, -0.09],
      ["neck", 1.52, -0.075],
    ] as const
  ).map(([joint, y, z]): Part => [joint, [0, y, z], [0, y, z], 0.012, 0.012, SPINE]),
];

const limbParts = (side: Side): readonly Part[] => {
  const sign = side === "L" ? 1 : -1;
  const skin = side === "L" ? SKIN_LEFT : SKIN;
  const shorts = side === "L" ? SHORTS_LEFT : SHORTS;
  const shoe = side === "L" ? SHOE_LEFT : SHOE;
  const parts: readonly Part[] = [
    [`clavicle${side}`, [0.1, 1.41, -0.03], [0.15, 1.408, -0.022], 0.06, 0.055, SHIRT],
    [`upperArm${side}`, [0.178, 1.39, -0.02], [0.182, 1.12, -0.025], 0.052, 0.038, skin],
    [`forearm${side}`, [0.182, 1.11, -0.025], [0.184, 0.87, -0.018], 0.039, 0.026, skin],
    [`hand${side}`, [0.184, 0.85, 0.002], [0.184, 0.782, 0.012], 0.018, 0.015, skin],
    [`hand${side}`, [0.184, 0.85, -0.032], [0.184, 0.782, -0.038], 0.018, 0.014, skin],
    [`hand${side}`, [0.182, 0.84, 0.012], [0.172, 0.79, 0.04], 0.013, 0.011, THUMB],
    [`thigh${side}`, [0.09, 0.89, -0.005], [0.088, 0.72, 0], 0.09, 0.076, shorts],
    [`thigh${side}`, [0.088, 0.74, 0], [0.086, 0.51, 0.002], 0.072, 0.05, skin],
    [`shin${side}`, [0.086, 0.5, 0], [0.086, 0.36, -0.012], 0.05, 0.051, skin],
    [`shin${side}`, [0.086, 0.36, -0.012], [0.086, 0.09, -0.012], 0.05, 0.033, skin],
    [`foot${side}`, [0.086, 0.045, -0.034], [0.094, 0.04, 0.105], 0.04, 0.032, shoe],
    [`foot${side}`, [0.086, 0.012, -0.05], [0.094, 0.012, 0.11], 0.012, 0.012, SOLE],
    [`toes${side}`, [0.094, 0.033, 0.11], [0.096, 0.026, 0.172], 0.031, 0.026, shoe],
  ];
  return parts.map(([joint, a, b, ra, rb, colour]) => [
    joint,
    [sign * a[0], a[1], a[2]],
    [sign * b[0], b[1], b[2]],
    ra,
    rb,
    colour,
  ]);
};

const PARTS: readonly Part[] = [...MIDDLE, ...limbParts("L"), ...limbParts("R")];

/** The zero-pose middle knuckle, where the finger tips curl on as far as the fingers did. */
const KNUCKLE: Vec3 = [0.183, 0.729, -0.014];
const TIP: Vec3 = [0.182, 0.69, -0.012];
const TIP_SHARE = 1.05;
const NOT_TURNED: Quat = [0, 0, 0, 1];

const fingerParts = (world: World, side: Side): readonly Solid[] => {
  const sign = side === "L" ? 1 : -1;
  const colour = side === "L" ? SKIN_LEFT : SKIN;
  const joint: JointName = `fingers${side}`;
  const fingers = world.rotations[jointIndex(joint)] ?? NOT_TURNED;
  const hand = world.rotations[jointIndex(`hand${side}`)] ?? NOT_TURNED;
  const curl = multiply(invert(hand), fingers);
  const half = Math.atan2(curl[2], curl[3]) * TIP_SHARE;
  const tips = multiply(fingers, [0, 0, Math.sin(half), Math.cos(half)]);
  return [0.012, -0.012, -0.036].flatMap((across): readonly Solid[] => {
    const rest = restPosition(joint);
    const a = carried(world, joint, [rest[0], rest[1], across]);
    const restKnuckle: Vec3 = [sign * KNUCKLE[0], KNUCKLE[1], across];
    const b = carried(world, joint, restKnuckle);
    const c = add(b, rotate(tips, subtract([sign * TIP[0], TIP[1], across], restKnuckle)));
    return [
      { kind: "cone", a, b, ra: 0.013, rb: 0.011, colour },
      { kind: "cone", a: b, b: c, ra: 0.011, rb: 0.009, colour },
    ];
  });
};

/** The body in a pose. */
export const bodySolids = (world: World): readonly Solid[] => [
  ...PARTS.map(([joint, a, b, ra, rb, colour]): Solid => ({
    kind: "cone",
    a: carried(world, joint, a),
    b: carried(world, joint, b),
    ra,
    rb,
    colour,
  })),
  ...fingerParts(world, "L"),
  ...fingerParts(world, "R"),
];
