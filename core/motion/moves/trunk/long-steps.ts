/** The hands walk out from the feet; a foot steps out from the other. */
import type { Side } from "../../angles.ts";
import type { KeyPose, Motion } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { AHEAD, angle, bend, height, lead, line, peak, rule, tilt, UP } from "../words/rules.ts";
import { standing } from "../words/stances.ts";
import { flatFeet, flatFoot, flatHand } from "../words/touch.ts";

const tall = standing(0.22);

/** Where a hand walks: on the floor, or on its way a little above it. */
const handAt = (side: Side, z: number, y = 0): readonly Constraint[] => [
  ...flatHand(side, y),
  { at: `palm${side}`, x: side === "L" ? 0.21 : -0.21, z },
];

const reach = { near: 0.36, first: 0.74, second: 1.08, far: 1.4 };

/** Between the fold and the long line: hips come down as the hands go out. */
const walking = (t: number): Pick<KeyPose, "angles" | "root"> => ({
  root: { pitch: 118 - 42 * t, y: 0.86 - 0.36 * t, z: -0.16 + 0.55 * t },
  angles: {
    hipFlex: 122 - 120 * t,
    knee: 34 - 32 * t,
    ankle: 14 - 8 * t,
    toes: 58 * t,
    lumbarFlex: 14 - 12 * t,
    thoraxFlex: 12 - 10 * t,
    neckFlex: 6 - 12 * t,
    shoulderFlex: 116 - 40 * t,
    shoulderAbd: 0,
    elbow: 4,
    pronation: 84,
    wrist: -80,
    grip: 5,
    scapulaForward: 10,
  },
});

const handsOut = (left: number, right: number, lifted?: Side): readonly Constraint[] => [
  ...handAt("L", left, lifted === "L" ? 0.05 : 0),
  ...handAt("R", right, lifted === "R" ? 0.05 : 0),
];

const heelsDown: readonly Constraint[] = [
  { at: "heelL", y: 0.004, tol: 0.004 },
  { at: "heelR", y: 0.004, tol: 0.004 },
];

export const inchworm: Motion = {
  ...tall,
  id: "inchworm",
  support: "braced",
  contacts: [
    { at: "ballL", x: 0.1, y: 0, tol: 0.004 },
    { at: "ballR", x: -0.1, y: 0, tol: 0.004 },
    { at: "toePadL", y: 0, tol: 0.004 },
    { at: "toePadR", y: 0, tol: 0.004 },
    { at: "pelvis", x: 0 },
  ],
  keep: ["ballL:xz", "ballR:xz"],
  keys: {
    start: { where: flatFeet(0.18) },
    fold: { ...walking(0), where: [...handsOut(reach.near, reach.near), ...heelsDown] },
    rightLifts: { ...walking(0.16), where: [...handsOut(reach.near, 0.56, "R"), ...heelsDown] },
    right: { ...walking(0.3), where: [...handsOut(reach.near, reach.first), ...heelsDown] },
    leftLifts: { ...walking(0.42), where: handsOut(0.74, reach.first, "L") },
    left: { ...walking(0.56), where: handsOut(reach.second, reach.first) },
    rightReaches: { ...walking(0.7), where: handsOut(reach.second, 1.08, "R") },
    rightFar: { ...walking(0.84), where: handsOut(reach.second, reach.far) },
    leftReaches: { ...walking(0.92), where: handsOut(1.25, reach.far, "L") },
    long: { ...walking(1), where: handsOut(reach.far, reach.far) },
  },
  cycle: [
    { to: "fold", seconds: 1, phase: "lower" },
    ...(
      [
        "rightLifts",
        "right",
        "leftLifts",
        "left",
        "rightReaches",
        "rightFar",
        "leftReaches",
      ] as const
    ).map((to) => ({ to, seconds: 0.25, phase: "lower", ease: "linear" }) as const),
    { to: "long", seconds: 0.25, phase: "lower", ease: "linear" },
    ...(
      [
        "leftReaches",
        "rightFar",
        "rightReaches",
        "left",
        "leftLifts",
        "right",
        "rightLifts",
      ] as const
    ).map((to) => ({ to, seconds: 0.25, phase: "lift", ease: "linear" }) as const),
    { to: "fold", seconds: 0.25, phase: "lift", ease: "linear" },
    { to: "start", seconds: 1, phase: "lift" },
  ],
  props: [],
  view: { yaw: -78, pitch: 10 },
  form: [
    rule(
      "long",
      bend("shoulderL", "hipL", "ankleL"),
      [160, null],
      "The body is not one long line.",
    ),
    rule("long", angle("lumbarFlex"), [-8, 14], "The hips sag at the front."),
    peak("start", height("crown"), 0.5, "It does not end standing."),
    rule("fold", height("palmL"), [null, 0.015], "The hands do not reach the floor."),
  ],
};

const stepFar = 0.66;

/** The right foot steps ahead; the chest turns to it. */
export const lungeRotation: Motion = {
  ...tall,
  id: "lunge-rotation",
  base: {
    ...tall.base,
    shoulderFlex: 40,
    shoulderAbd: 8,
    shoulderIn: 38,
    elbow: 118,
    pronation: 0,
    wrist: -40,
    grip: 5,
  },
  // Between the step and the landing the body falls forward.
  support: "braced",
  contacts: [
    { at: "ballL", y: 0, tol: 0.004 },
    { same: ["palmL", "palmR"], axes: "xyz", offset: [0.02, 0, 0], tol: 0.01 },
  ],
  keep: ["ballL:xz"],
  keys: {
    stand: { where: flatFeet(0.2) },
    step: {
      root: { z: 0.1 },
      angles: { hipFlexR: 56, kneeR: 62, ankleR: 4, hipFlexL: -8, kneeL: 12 },
      where: [{ at: "heelR", x: -0.11, y: 0.1, z: 0.3 }],
    },
    lunge: {
      root: { y: 0.66, z: 0.32 },
      angles: { hipFlexR: 84, kneeR: 84, ankleR: 6, hipFlexL: -8, kneeL: 78, toesL: 50, ankleL: 4 },
      where: [
        ...flatFoot("R"),
        { at: "heelR", x: -0.12, y: 0, z: stepFar },
        { at: "pelvis", y: 0.6, z: 0.42 },
      ],
    },
    turned: {
      root: { y: 0.66, z: 0.32 },
      angles: {
        hipFlexR: 84,
        kneeR: 84,
        ankleR: 6,
        hipFlexL: -8,
        kneeL: 78,
        toesL: 50,
        ankleL: 4,
        thoraxTurn: -36,
        lumbarTurn: -8,
        neckTurn: -10,
      },
      where: [
        ...flatFoot("R"),
        { at: "heelR", x: -0.12, y: 0, z: stepFar },
        { at: "pelvis", y: 0.6, z: 0.42 },
      ],
    },
  },
  cycle: [
    { to: "step", seconds: 0.7, phase: "lower" },
    { to: "lunge", seconds: 0.9, phase: "lower" },
    { to: "turned", seconds: 1.4, phase: "lower" },
    { to: "turned", seconds: 1, phase: "bottom" },
    { to: "lunge", seconds: 1.2, phase: "lift" },
    { to: "step", seconds: 0.9, phase: "lift" },
    { to: "stand", seconds: 0.9, phase: "lift" },
  ],
  props: [],
  view: { yaw: -48, pitch: 10 },
  form: [
    rule(
      ["lunge", "turned"],
      lead("kneeR", "ankleR", "x"),
      [-0.05, 0.05],
      "The front knee falls in.",
    ),
    rule(["lunge", "turned"], angle("kneeR"), [60, 110], "The front knee is not bent."),
    rule("turned", tilt("thoraxUpper", AHEAD, AHEAD), [25, null], "The chest does not turn."),
    rule("always", tilt("pelvis", AHEAD, AHEAD), [null, 16], "The hips twist."),
    rule("always", tilt("thoraxUpper"), [null, 16], "The trunk leans."),
    rule("turned", line("ankleR", "kneeR", UP), [null, 25], "The shin in front is not upright."),
  ],
};
