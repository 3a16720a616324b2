/** Propped on the right forearm, the right flank works; the left hand rests on the hip. */
import type { Motion } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { angle, bend, height, lead, peak, rule, tilt, under } from "../words/rules.ts";

/** Forearm on the floor, pointing ahead; elbow under the shoulder. */
const propped: readonly Constraint[] = [
  { at: "elbowTipR", y: 0, tol: 0.004 },
  { at: "handEdgeR", y: 0.01, tol: 0.01 },
  { aim: "forearmR", axis: [0, -1, 0], to: [0, 0, 1], tol: 8 },
  { same: ["palmL", "hipSideL"], axes: "xyz", offset: [-0.04, 0.03, 0.01], tol: 0.006 },
  { aim: "handL", axis: [-1, 0, 0], to: [-0.2, -1, 0], tol: 12 },
];

const arms = {
  shoulderAbdR: 68,
  elbowR: 90,
  gripR: 75,
  pronationR: 6,
  scapulaUpR: -8,
  shoulderAbdL: 42,
  shoulderInL: 70,
  shoulderFlexL: -6,
  elbowL: 84,
  pronationL: -40,
  wristL: -30,
  gripL: 22,
};

const square: Constraint = { same: ["elbowR", "shoulderR"], axes: "xz" };

const cycle: Motion["cycle"] = [
  { to: "hold", seconds: 4, phase: "top" },
  { to: "down", seconds: 1.2, phase: "move" },
  { to: "down", seconds: 0.5, phase: "move" },
  { to: "hold", seconds: 1.2, phase: "move" },
];

const common = {
  support: "braced",
  cycle,
  props: [],
  touching: [["handL", "pelvis"]],
  view: { yaw: 14, pitch: 10 },
} satisfies Partial<Motion>;

const form: Motion["form"] = [
  under("hold", "elbowR", "shoulderR", 0.04, "The elbow is not under the shoulder."),
  rule(
    "hold",
    tilt("thoraxUpper", [0, 0, 1], [0, 0, 1]),
    [null, 14],
    "The chest rolls towards the floor.",
  ),
  rule("hold", tilt("pelvis", [0, 0, 1], [0, 0, 1]), [null, 14], "The hips twist."),
  peak("hold", height("hipR"), 0.08, "The hips do not lift."),
  rule("always", angle("scapulaUpR"), [-10, 12], "The shoulder sinks to the ear."),
];

export const sidePlank: Motion = {
  ...common,
  id: "side-plank",
  root: { roll: 72, y: 0.34 },
  base: { ...arms, hipAbdL: -9, hipFlexL: 8, hipFlexR: -6, knee: 2, ankle: 0, neckSide: 2 },
  contacts: [
    ...propped,
    { at: "footSideR", y: 0, tol: 0.004 },
    { at: "heelR", y: 0.045, tol: 0.01 },
    { at: "ballL", y: 0.045, tol: 0.01 },
    { at: "heelL", y: 0.045, tol: 0.012 },
    { same: ["ankleL", "ankleR"], axes: "xz", offset: [0, 0, 0.19], tol: 0.01 },
  ],
  keep: ["elbowTipR:xz", "footSideR:xz"],
  keys: {
    hold: { where: [square, { at: "pelvis", y: 0.38 }] },
    down: {
      root: { roll: 82, y: 0.2 },
      angles: { lumbarSide: 12, thoraxSide: 8 },
      where: [{ at: "hipSideR", y: 0.01, tol: 0.004 }],
    },
  },
  form: [
    ...form,
    rule(
      "hold",
      bend("neck", "pelvis", "ankleR"),
      [166, null],
      "Head, hips and feet are not in one line.",
    ),
    rule("always", angle("kneeR"), [-5, 14], "The legs are not long."),
    rule("hold", lead("hipR", "ankleR", "y"), [0.08, null], "The hips sag towards the floor."),
  ],
};

export const sidePlankKnee: Motion = {
  ...common,
  id: "side-plank-knee",
  root: { roll: 66, y: 0.3 },
  base: { ...arms, knee: 90, ankle: -52, toes: -10, hipAbdL: -6, neckSide: 2, hipFlex: 0 },
  contacts: [
    ...propped,
    { at: "kneeSideR", y: 0, tol: 0.004 },
    { at: "ankleSideR", y: 0.005, tol: 0.01 },
    { at: "footSideR", y: 0.005, tol: 0.01 },
    { apart: ["kneeInsideL", "kneeInsideR"], metres: 0.045, tol: 0.01 },
    { same: ["ankleL", "ankleR"], axes: "z", tol: 0.02 },
    { same: ["kneeL", "kneeR"], axes: "z", tol: 0.02 },
  ],
  keep: ["elbowTipR:xz", "kneeSideR:xz", "ankleSideR:xz"],
  keys: {
    hold: { where: [square, { at: "pelvis", y: 0.352 }] },
    down: {
      root: { roll: 84, y: 0.18 },
      angles: { lumbarSide: 14, thoraxSide: 10 },
      where: [{ at: "hipSideR", y: 0.01, tol: 0.004 }],
    },
  },
  form: [
    ...form,
    rule(
      "hold",
      bend("shoulderR", "hipR", "kneeR"),
      [155, null],
      "The seat drifts back: shoulder, hip and knee are not in line.",
    ),
    rule("always", angle("kneeR"), [75, 105], "The knees are not bent square."),
  ],
};
