/** Where movements start from: a root, base angles and contacts to spread into a motion. */
import type { Angles, Side } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { flatFeet, flatFoot, flatHands, onKnee, plantFeet, plantFoot } from "./touch.ts";
import type { Keep } from "./touch.ts";
import type { Constraint } from "../../solve/constraint.ts";

export interface Stance extends Pick<Motion, "root" | "base" | "support"> {
  readonly contacts: readonly Constraint[];
  readonly keep: readonly Keep[];
}

/** Standing, feet flat and `width` apart, knees soft. */
export const standing = (width = 0.24): Stance => ({
  root: { y: 0.94 },
  base: { hipAbd: 2, hipFlex: 4, knee: 6, ankle: 3, shoulderAbd: 6, elbow: 8, grip: 25 },
  contacts: flatFeet(width),
  keep: plantFeet,
  support: "feet",
});

/** Bent forward at the hips with a flat back: `pitch` degrees from upright. */
export const hinged = (pitch = 58, width = 0.24): Stance => ({
  root: { pitch, y: 0.86, z: -0.12 },
  base: {
    hipFlex: pitch + 18,
    knee: 28,
    ankle: 10,
    hipAbd: 3,
    neckFlex: -pitch * 0.38,
    thoraxFlex: -2,
    shoulderFlex: pitch,
    elbow: 6,
    grip: 85,
    scapulaForward: 8,
    scapulaUp: -2,
  },
  contacts: [...flatFeet(width), { balance: ["heelL", "heelR", "ballL", "ballR"], tol: 0.05 }],
  keep: plantFeet,
  support: "feet",
});

/** On hands and knees: wrists under the shoulders, knees under the hips. */
export const quadruped = (): Stance => ({
  root: { pitch: 90, y: 0.52 },
  base: {
    hipFlex: 90,
    knee: 90,
    ankle: -5,
    toes: 35,
    shoulderFlex: 88,
    pronation: 84,
    wrist: -82,
    neckFlex: -8,
    elbow: 4,
    scapulaForward: 12,
    hipAbd: 2,
  },
  contacts: [...flatHands(), ...onKnee("L"), ...onKnee("R")],
  keep: ["palmL:xz", "palmR:xz", "kneeFrontL:xz", "toePadL:xz", "kneeFrontR:xz", "toePadR:xz"],
  support: "braced",
});

/** The wishes that put hands and knees of `quadruped` in their places; for the first key. */
export const squareQuadruped: readonly Constraint[] = [
  { same: ["wristL", "shoulderL"], axes: "xz" },
  { same: ["wristR", "shoulderR"], axes: "xz" },
  { same: ["kneeL", "hipL"], axes: "xz", tol: 0.01 },
  { same: ["kneeR", "hipR"], axes: "xz", tol: 0.01 },
];

/** Face down on the floor, legs long. Arms are left to the exercise. */
export const prone = (): Stance => ({
  root: { pitch: 90, y: 0.1 },
  base: { hipFlex: 0, knee: 2, ankle: -50, toes: -10, hipAbd: 4, neckFlex: -4, grip: 14 },
  contacts: [
    { at: "pelvisFront", y: 0 },
    { at: "thighFrontL", y: 0, tol: 0.004 },
    { at: "thighFrontR", y: 0, tol: 0.004 },
    { at: "toeTopL", y: 0 },
    { at: "toeTopR", y: 0 },
  ],
  keep: ["pelvisFront:xz", "toeTopL:xz", "toeTopR:xz"],
  support: "braced",
});

/** On the back, knees bent, feet flat, arms by the sides with the palms down. */
export const supineBent = (knee = 95): Stance => ({
  root: { pitch: -90, y: 0.11 },
  base: {
    hipFlex: 50,
    knee,
    ankle: -10,
    hipAbd: 2,
    neckFlex: 6,
    shoulderAbd: 18,
    shoulderFlex: -4,
    elbow: 6,
    pronation: 80,
    grip: 8,
  },
  contacts: [
    { at: "upperBack", y: 0, tol: 0.006 },
    { at: "sacrum", y: 0, tol: 0.004 },
    { at: "occiput", y: 0, tol: 0.006 },
    ...flatFeet(0.22),
  ],
  keep: [...plantFeet, "upperBack:xz", "sacrum:xz"],
  support: "braced",
});

/** Sitting upright, feet flat: `seat` is the height of what one sits on. */
export const seated = (seat = 0.46, width = 0.26): Stance => ({
  root: { y: seat + 0.105, z: 0 },
  base: { hipFlex: 88, knee: 88, hipAbd: 4, shoulderAbd: 6, elbow: 12, grip: 20 },
  contacts: [
    { at: "sitL", y: seat, tol: 0.004 },
    { at: "sitR", y: seat, tol: 0.004 },
    ...flatFeet(width),
  ],
  keep: [...plantFeet, "sitL:xz", "sitR:xz"],
  support: "braced",
});

/** On one knee, the other foot flat in front. */
export const halfKneeling = (front: Side = "L"): Stance => {
  const back: Side = front === "L" ? "R" : "L";
  const legs: Angles =
    front === "L"
      ? { hipFlexL: 88, kneeL: 90, hipFlexR: 2, kneeR: 90, toesR: 35, ankleR: -5 }
      : { hipFlexR: 88, kneeR: 90, hipFlexL: 2, kneeL: 90, toesL: 35, ankleL: -5 };
  return {
    root: { y: 0.55 },
    base: { ...legs, hipAbd: 4, shoulderAbd: 6, elbow: 10, grip: 25 },
    contacts: [
      ...flatFoot(front),
      ...onKnee(back),
      { same: [`knee${back}`, `hip${back}`], axes: "z", offset: [0, 0, 0.0], tol: 0.03 },
    ],
    keep: [...plantFoot(front), `kneeFront${back}:xz`, `toePad${back}:xz`],
    support: "braced",
  };
};

/** On both knees, upright. */
export const tallKneeling = (): Stance => ({
  root: { y: 0.55 },
  base: { hipFlex: 2, knee: 90, toes: 35, ankle: -5, hipAbd: 4, shoulderAbd: 6, elbow: 10 },
  contacts: [...onKnee("L"), ...onKnee("R")],
  keep: ["kneeFrontL:xz", "kneeFrontR:xz", "toePadL:xz", "toePadR:xz"],
  support: "braced",
});

/** A straight line on hands and toes. */
export const plankOnHands = (): Stance => ({
  root: { pitch: 76, y: 0.5 },
  base: {
    shoulderFlex: 76,
    elbow: 3,
    pronation: 84,
    wrist: -80,
    scapulaForward: 12,
    neckFlex: -8,
    knee: 2,
    ankle: 5,
    toes: 60,
    hipAbd: 2,
  },
  contacts: [
    ...flatHands(),
    { at: "toePadL", y: 0, tol: 0.004 },
    { at: "toePadR", y: 0, tol: 0.004 },
  ],
  keep: ["palmL:xz", "palmR:xz", "toePadL:xz", "toePadR:xz"],
  support: "braced",
});

/** A straight line on forearms and toes, elbows under the shoulders. */
export const plankOnForearms = (): Stance => ({
  root: { pitch: 84, y: 0.3 },
  base: {
    shoulderFlex: 84,
    elbow: 90,
    pronation: 70,
    scapulaForward: 8,
    neckFlex: -6,
    knee: 2,
    ankle: 5,
    toes: 60,
    hipAbd: 2,
    grip: 30,
  },
  contacts: [
    { at: "elbowTipL", y: 0, tol: 0.004 },
    { at: "elbowTipR", y: 0, tol: 0.004 },
    { at: "handEdgeL", y: 0.01, tol: 0.01 },
    { at: "handEdgeR", y: 0.01, tol: 0.01 },
    { at: "toePadL", y: 0, tol: 0.004 },
    { at: "toePadR", y: 0, tol: 0.004 },
  ],
  keep: ["elbowTipL:xz", "elbowTipR:xz", "toePadL:xz", "toePadR:xz"],
  support: "braced",
});

/** Lying on the left side, hips and knees bent, head on the lower arm. The right side is up. */
export const sideLying = (hipFlex = 45, knee = 90): Stance => ({
  root: { roll: -90, y: 0.17 },
  base: {
    hipFlex,
    knee,
    neckSide: 8,
    shoulderFlexL: 90,
    elbowL: 90,
    shoulderFlexR: 30,
    elbowR: 20,
    grip: 15,
  },
  contacts: [
    { at: "hipSideL", y: 0, tol: 0.006 },
    { at: "kneeSideL", y: 0, tol: 0.006 },
    { at: "ankleSideL", y: 0, tol: 0.01 },
    { at: "shoulderSideL", y: 0, tol: 0.02 },
  ],
  keep: ["hipSideL:xz", "kneeSideL:xz", "ankleSideL:xz"],
  support: "braced",
});

/** Hanging from a bar by both hands, `width` apart. */
export const hanging = (bar = 2.15, width = 0.5, grip: "over" | "under" = "over"): Stance => ({
  root: { y: bar - 1.0 },
  base: {
    shoulderFlex: 172,
    shoulderAbd: 12,
    scapulaUp: 12,
    elbow: 3,
    pronation: grip === "over" ? 10 : -80,
    grip: 95,
    hipFlex: 6,
    knee: 20,
    ankle: -25,
    hipAbd: 1,
  },
  contacts: [
    { at: "gripL", x: width / 2, y: bar, z: 0 },
    { at: "gripR", x: -width / 2, y: bar, z: 0 },
    {
      aim: "handL",
      axis: [0, 0, 1],
      to: [grip === "over" ? -1 : 1, 0, 0],
      tol: 8,
    },
    {
      aim: "handR",
      axis: [0, 0, 1],
      to: [grip === "over" ? 1 : -1, 0, 0],
      tol: 8,
    },
  ],
  keep: [],
  support: "hanging",
});
