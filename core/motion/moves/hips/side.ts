/** The leg goes out to the side: lying on the left side, and in a walk with a band. */
import type { Side } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { miniBand } from "../../props/builders/band.ts";
import { mat } from "../../props/builders/furniture.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { angle, gap, height, lead, peak, quietBack, rule, tilt } from "../words/rules.ts";
import { sideLying } from "../words/stances.ts";
import { flatHand } from "../words/touch.ts";
import { fromBottom } from "./words.ts";

const lying = sideLying(45, 88);

/** Head on the lower arm, the upper hand on the floor before the chest. */
const ON_ARM: readonly Constraint[] = [
  { at: "shoulderSideL", y: 0.02, tol: 0.02 },
  { at: "elbowL", y: 0.045, tol: 0.006 },
  { at: "wristL", y: 0.03, tol: 0.006 },
  { at: "headSideL", y: 0.1, tol: 0.02 },
  { aim: "pelvis", axis: [1, 0, 0], to: [0, -1, 0], tol: 2 },
  { aim: "pelvis", axis: [0, 1, 0], to: [1, 0, 0], tol: 3 },
  ...flatHand("R", 0, [0.2, 0, 1]),
];

export const clamshell: Motion = {
  ...lying,
  id: "clamshell",
  base: {
    ...lying.base,
    shoulderFlexL: 168,
    elbowL: 18,
    pronationL: 40,
    scapulaUpL: 10,
    shoulderFlexR: 70,
    shoulderInR: 40,
    elbowR: 70,
    pronationR: 50,
    wristR: -70,
    neckSide: 6,
  },
  contacts: [
    { at: "hipSideL", y: 0, tol: 0.006 },
    { at: "kneeSideL", y: 0, tol: 0.006 },
    { at: "ankleSideL", y: 0, tol: 0.01 },
    ...ON_ARM,
    { same: ["heelR", "heelL"], axes: "xyz", offset: [0, 0.085, 0], tol: 0.004 },
  ],
  keep: ["hipSideL:xz", "kneeSideL:xz", "ankleSideL:xz", "palmR:xz"],
  keys: {
    start: { where: [{ same: ["kneeR", "kneeL"], axes: "xz", tol: 0.01 }] },
    top: { angles: { hipAbdR: 34, hipFlexR: 38, hipInR: -34 } },
  },
  cycle: fromBottom([1, 0, 1, 1]),
  props: mat({ yaw: 90, x: 0.02, z: 0.12, width: 0.7 }),
  touching: [
    ["footL", "footR"],
    ["shinL", "shinR"],
  ],
  view: { yaw: 20, pitch: 24 },
  form: [
    peak("top", gap("kneeL", "kneeR"), 0.15, "The knee does not open."),
    rule("always", gap("heelL", "heelR"), [null, 0.12], "The feet come apart."),
    rule("always", tilt("pelvis", [0, -1, 0], [1, 0, 0]), [null, 12], "The pelvis rolls."),
    quietBack(15, 12),
  ],
};

export const sideLyingAbduction: Motion = {
  ...clamshell,
  id: "side-lying-abduction",
  base: {
    ...clamshell.base,
    hipFlexR: -4,
    kneeR: 2,
    ankleR: 4,
    hipFlexL: 45,
    kneeL: 88,
  },
  contacts: [
    { at: "hipSideL", y: 0, tol: 0.006 },
    { at: "kneeSideL", y: 0, tol: 0.006 },
    { at: "ankleSideL", y: 0, tol: 0.01 },
    ...ON_ARM,
  ],
  keep: ["hipSideL:xz", "kneeSideL:xz", "ankleSideL:xz", "palmR:xz"],
  keys: {
    start: { angles: { hipAbdR: -4 }, where: [{ at: "ankleR", y: 0.12, tol: 0.01 }] },
    top: { angles: { hipAbdR: 15, hipFlexR: -2 } },
  },
  form: [
    rule("top", height("ankleR"), [0.38, 0.56], "The leg is lifted too high, or hardly at all."),
    peak("top", height("ankleR"), 0.22, "The leg does not rise."),
    rule("always", angle("hipFlexR"), [-20, 6], "The leg drifts forward."),
    rule("always", angle("hipInR"), [-12, 20], "The toes turn up to the ceiling."),
    rule("always", angle("kneeR"), [-5, 12], "The leg is not long."),
    rule("always", tilt("pelvis", [0, -1, 0], [1, 0, 0]), [null, 12], "The pelvis rolls."),
    quietBack(15, 12),
  ],
};

const STEP = 0.27;
/** A foot's place, or its height on the way to the next one. */
const foot = (side: Side, x: number, y = 0): readonly Constraint[] => [
  { at: `heel${side}`, x, y, z: -0.05 },
  { aim: `foot${side}`, axis: [0, 1, 0], to: [0, 1, 0], tol: 2 },
  { aim: `foot${side}`, axis: [0, 0, 1], to: [side === "L" ? 0.05 : -0.05, 0, 1], tol: 2 },
];
const HIPS = 0.85;

/** The right foot steps out, the left one follows; the way back is the mirror of it. */
export const bandLateralWalk: Motion = {
  id: "band-lateral-walk",
  root: { y: HIPS, pitch: 24, z: -0.1, x: STEP / 2 },
  base: {
    hipFlex: 48,
    knee: 44,
    ankle: 14,
    hipAbd: 4,
    neckFlex: -10,
    shoulderFlex: 42,
    shoulderAbd: 4,
    shoulderIn: 34,
    elbow: 118,
    pronation: 20,
    grip: 70,
  },
  // A step is a small fall from one foot to the other: it is not held to stand in every frame.
  support: "braced",
  contacts: [
    { at: "pelvis", y: HIPS, tol: 0.004 },
    { aim: "pelvis", axis: [1, 0, 0], to: [1, 0, 0], tol: 2 },
    { aim: "thoraxUpper", axis: [1, 0, 0], to: [1, 0, 0], tol: 3 },
  ],
  keys: {
    start: {
      where: [...foot("L", STEP), ...foot("R", 0), { at: "pelvis", x: STEP / 2, tol: 0.01 }],
    },
    reach: {
      root: { x: STEP * 0.66 },
      where: [
        ...foot("L", STEP),
        ...foot("R", -STEP / 2, 0.045),
        { at: "pelvis", x: STEP * 0.66, tol: 0.01 },
      ],
    },
    apart: {
      root: { x: 0 },
      where: [...foot("L", STEP), ...foot("R", -STEP), { at: "pelvis", x: 0, tol: 0.01 }],
    },
    follow: { mirrorOf: "reach" },
    end: { mirrorOf: "start" },
  },
  cycle: [
    { to: "reach", seconds: 0.5, phase: "lift", ease: "in" },
    { to: "apart", seconds: 0.5, phase: "lift", ease: "out" },
    { to: "follow", seconds: 0.5, phase: "lower", ease: "in" },
    { to: "end", seconds: 0.5, phase: "lower", ease: "out" },
  ],
  alternates: true,
  props: miniBand("thighs"),
  view: { yaw: 22, pitch: 10 },
  form: [
    peak("apart", gap("heelL", "heelR", "x"), 0.1, "The foot does not step out to the side."),
    rule("always", height("crown"), [1.58, 1.66], "The head bobs."),
    rule("always", gap("kneeL", "kneeR", "x"), [0.2, null], "The knees are pulled inwards."),
    rule("always", gap("heelL", "heelR", "x"), [0.2, null], "The feet come together."),
    rule("always", angle("thoraxSide"), [-8, 8], "The trunk sways over each step."),
    rule("always", lead("hipL", "hipR", "y"), [-0.02, 0.02], "The hips are not level."),
    quietBack(14, 12),
  ],
};
