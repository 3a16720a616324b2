/** Standing, with a cable that pulls from the right or weights in the hands; and hanging. */
import type { Angles, Side } from "../../angles.ts";
import type { KeyPose, Motion } from "../../motion.ts";
import { pullUpBar } from "../../props/builders/bars.ts";
import { cableStation } from "../../props/builders/cable.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import { kettlebell } from "../../props/builders/kettlebell.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";
import {
  AHEAD,
  angle,
  bend,
  height,
  lead,
  line,
  peak,
  place,
  quietBack,
  rule,
  tilt,
} from "../words/rules.ts";
import { hanging, standing } from "../words/stances.ts";
import { flatFoot, gripAim, plantFoot } from "../words/touch.ts";

/** Both hands around one upright handle: the left over the right. */
const clasped = (x: number, y: number, z: number): readonly Constraint[] => [
  { at: "gripR", x, y, z },
  { same: ["gripL", "gripR"], axes: "xyz", offset: [0.05, 0.01, 0.012], tol: 0.006 },
];

const square = standing(0.3);

export const pallofPress: Motion = {
  ...square,
  id: "pallof-press",
  base: {
    ...square.base,
    hipFlex: 10,
    knee: 18,
    ankle: 9,
    shoulderFlex: 12,
    shoulderAbd: 22,
    shoulderIn: 40,
    elbow: 128,
    pronation: 0,
    grip: 88,
  },
  lock: ["lumbarTurn", "thoraxTurn", "lumbarSide"],
  contacts: [...square.contacts, gripAim("R", [0, 1, 0.1], 10), gripAim("L", [0, 1, 0.1], 12)],
  keys: {
    start: { where: clasped(-0.02, 1.24, 0.2) },
    top: {
      angles: { shoulderFlex: 74, shoulderAbd: -14, shoulderIn: 10, elbow: 8, scapulaForward: 8 },
      where: clasped(-0.02, 1.26, 0.55),
    },
  },
  cycle: [
    { to: "top", seconds: 1, phase: "lift" },
    { to: "top", seconds: 2, phase: "top" },
    { to: "start", seconds: 1, phase: "lower" },
  ],
  props: cableStation({ pulley: 1.24, x: -1.05, z: 0.3, yaw: 90, attachment: "handle", side: "R" }),
  touching: [["forearmL", "forearmR"]],
  view: { yaw: 38, pitch: 10 },
  form: [
    rule("always", place("gripR", "x"), [-0.06, 0.06], "The hands drift towards the anchor."),
    rule("always", tilt("pelvis", AHEAD, AHEAD), [null, 8], "The hips turn with the pull."),
    rule("always", tilt("thoraxUpper", AHEAD, AHEAD), [null, 12], "The trunk turns to the anchor."),
    quietBack(10, 8),
    peak("top", lead("gripR", "chest", "z"), 0.25, "The hands are not pressed straight out."),
    rule("top", angle("elbowR"), [-5, 25], "The arms are not long."),
  ],
};

const wide = standing(0.56);

export const woodchop: Motion = {
  ...wide,
  id: "woodchop",
  root: { y: 0.9, turn: -18 },
  base: {
    ...wide.base,
    hipAbd: 12,
    hipFlex: 14,
    knee: 22,
    ankle: 10,
    lumbarTurn: -6,
    thoraxTurn: -28,
    thoraxFlex: -4,
    neckTurn: -12,
    neckFlex: -10,
    shoulderFlex: 120,
    shoulderAbdR: 20,
    shoulderAbdL: -40,
    elbow: 10,
    grip: 88,
  },
  contacts: [
    ...flatFoot("L", { x: 0.28 }),
    { at: "ballR", y: 0, tol: 0.004 },
    { balance: ["ballL", "ballR", "heelL"], tol: 0.05 },
  ],
  keep: [...plantFoot("L"), "ballR:xz"],
  lock: ["wristL", "wristR"],
  keys: {
    start: {
      where: [
        { at: "heelR", x: -0.28, y: 0 },
        ...clasped(-0.36, 1.76, 0.36),
        gripAim("R", [0.5, 0.7, -0.3], 25),
      ],
    },
    front: {
      root: { y: 0.87, turn: 6 },
      angles: {
        lumbarTurn: 0,
        thoraxTurn: 2,
        thoraxFlex: 0,
        neckTurn: 0,
        neckFlex: 0,
        shoulderFlex: 82,
        shoulderAbd: -14,
        toesR: 12,
      },
      where: [...clasped(0.0, 1.2, 0.61), { at: "heelR", y: 0.03, tol: 0.02 }],
    },
    across: {
      root: { y: 0.8, turn: 34 },
      angles: {
        lumbarTurn: 7,
        thoraxTurn: 24,
        thoraxFlex: 8,
        lumbarFlex: 6,
        neckTurn: 4,
        neckFlex: 8,
        hipFlexL: 52,
        kneeL: 52,
        ankleL: 18,
        hipFlexR: 36,
        kneeR: 58,
        hipInR: 14,
        toesR: 35,
        shoulderFlex: 52,
        shoulderAbdR: -22,
        shoulderAbdL: 14,
      },
      where: [...clasped(0.42, 0.66, 0.3), { at: "heelR", y: 0.08, tol: 0.02 }],
    },
  },
  cycle: [
    { to: "front", seconds: 0.5, phase: "lift", ease: "in" },
    { to: "across", seconds: 0.5, phase: "lift", ease: "out" },
    { to: "front", seconds: 1, phase: "lower", ease: "in" },
    { to: "start", seconds: 1, phase: "lower", ease: "out" },
  ],
  props: cableStation({ pulley: 1.98, x: -1.15, z: 0.2, yaw: 90, attachment: "handle", side: "R" }),
  touching: [["forearmL", "forearmR"]],
  view: { yaw: 16, pitch: 10 },
  form: [
    quietBack(16, 12),
    peak("across", lead("gripR", "pelvis", "x"), 0.3, "The hands do not go across."),
    peak("start", height("gripR"), 0.45, "The hands do not come down from high."),
    peak(
      "across",
      lead("hipR", "hipL", "z"),
      0.03,
      "The arms do the work while the hips are still.",
    ),
    rule("always", angle("elbowR"), [-5, 30], "The arms do not stay long."),
    rule("across", height("gripL"), [0.45, 0.85], "The hands do not stop at knee height."),
    peak("across", height("heelR"), 0.03, "The near foot does not turn with the hips."),
  ],
};

/** Legs of a short step: this side's heel has just landed in front, the other is about to leave. */
const stepLegs = (ahead: Side): Angles =>
  ahead === "R"
    ? { hipFlexR: 22, kneeR: 6, ankleR: 2, hipFlexL: -10, kneeL: 22, ankleL: 4, toesL: 22 }
    : { hipFlexL: 22, kneeL: 6, ankleL: 2, hipFlexR: -10, kneeR: 22, ankleR: 4, toesR: 22 };

/** This side bears the body, the other swings through. */
const passLegs = (bearing: Side): Angles =>
  bearing === "R"
    ? { hipFlexR: 4, kneeR: 8, ankleR: 5, hipFlexL: 30, kneeL: 56, ankleL: 5, toesL: 0 }
    : { hipFlexL: 4, kneeL: 8, ankleL: 5, hipFlexR: 30, kneeR: 56, ankleR: 5, toesR: 0 };

const other = (side: Side): Side => (side === "L" ? "R" : "L");
const stepHalf = 0.19;

/** The floor runs back under the walker, so that the picture stays where it is. */
const stepKey = (ahead: Side): KeyPose => ({
  angles: stepLegs(ahead),
  where: [
    { at: `heel${ahead}`, y: 0, z: stepHalf },
    { at: `ball${other(ahead)}`, y: 0, z: 0.1 - stepHalf, tol: 0.004 },
    { at: "pelvis", x: 0, z: 0.02 },
  ],
});

const passKey = (bearing: Side): KeyPose => ({
  angles: passLegs(bearing),
  where: [
    { at: `heel${bearing}`, y: 0, z: -0.03 },
    { at: `ball${bearing}`, y: 0, z: 0.13, tol: 0.004 },
    { at: "pelvis", x: bearing === "L" ? 0.035 : -0.035, z: 0.02 },
  ],
});

const footLines: readonly Constraint[] = [
  { at: "ankleL", x: 0.075, tol: 0.01 },
  { at: "ankleR", x: -0.075, tol: 0.01 },
];

const hangingArm = { shoulderAbd: 10, shoulderFlex: 2, elbow: 4, scapulaForward: -6, grip: 92 };
const weightsAhead: Vec3 = [0, 0, 1];

const walkForm: Motion["form"] = [
  rule(
    "always",
    lead("shoulderTopL", "shoulderTopR", "y"),
    [-0.025, 0.025],
    "The shoulders are not level.",
  ),
  rule("always", tilt("thoraxUpper"), [null, 12], "The trunk leans."),
  rule("always", angle("elbowR"), [-5, 15], "The arm that carries does not hang long."),
  rule("always", angle("scapulaUpR"), [-10, 8], "The shoulder is shrugged."),
];

const STEP_SECONDS = 0.3;

export const farmerCarry: Motion = {
  id: "farmer-carry",
  root: { y: 0.93 },
  base: { hipAbd: 0, neckFlex: 0, ...hangingArm },
  contacts: [...footLines, gripAim("L", weightsAhead, 6), gripAim("R", weightsAhead, 6)],
  load: { L: 0.2, R: 0.2 },
  keys: { step: stepKey("R"), pass: passKey("R"), next: { mirrorOf: "step" } },
  cycle: [
    { to: "pass", seconds: STEP_SECONDS, phase: "move", ease: "linear" },
    { to: "next", seconds: STEP_SECONDS, phase: "move", ease: "linear" },
  ],
  alternates: true,
  // A walker falls from step to step, so balance over the feet is not asked for.
  support: "braced",
  props: dumbbells({ radius: 0.085, length: 0.34 }),
  view: { yaw: 40, pitch: 8 },
  form: [
    ...walkForm,
    rule(
      "always",
      lead("gripL", "hipL", "x"),
      [0.08, 0.28],
      "The weights are not beside the thighs.",
    ),
    rule("step", lead("heelR", "ballL", "z"), [0.1, 0.5], "The steps are not short."),
  ],
};

export const suitcaseCarry: Motion = {
  ...farmerCarry,
  id: "suitcase-carry",
  base: {
    ...farmerCarry.base,
    elbowL: 16,
    gripL: 25,
    pronationL: 10,
    shoulderAbdL: 8,
  },
  contacts: [...footLines, gripAim("R", weightsAhead, 6)],
  load: { L: 0, R: 0.2 },
  keys: {
    rightAhead: {
      ...stepKey("R"),
      angles: { ...stepLegs("R"), shoulderFlexL: 16 },
    },
    onRight: passKey("R"),
    leftAhead: {
      ...stepKey("L"),
      angles: { ...stepLegs("L"), shoulderFlexL: -14 },
    },
    onLeft: passKey("L"),
  },
  cycle: (["onRight", "leftAhead", "onLeft", "rightAhead"] as const).map((to) => ({
    to,
    seconds: STEP_SECONDS,
    phase: "move",
    ease: "linear",
  })),
  alternates: false,
  props: kettlebell("R", { radius: 0.105 }),
  view: { yaw: -36, pitch: 8 },
  form: [
    ...walkForm,
    rule(
      "always",
      lead("neck", "pelvis", "x"),
      [-0.06, 0.06],
      "The body leans away from or towards the weight.",
    ),
    rule("always", lead("gripR", "hipR", "x"), [-0.3, -0.08], "The weight knocks against the leg."),
  ],
};

const bar = 2.25;
const hung = hanging(bar, 0.46);

export const hangingKneeRaise: Motion = {
  ...hung,
  id: "hanging-knee-raise",
  base: { ...hung.base, hipFlex: 12, knee: 12, scapulaUp: 2, lumbarFlex: 2, shoulderFlex: 170 },
  contacts: [...hung.contacts, { balance: ["gripL", "gripR"], tol: 0.03 }, { at: "pelvis", x: 0 }],
  keys: {
    start: {},
    top: { angles: { hipFlex: 108, knee: 104, lumbarFlex: 26, thoraxFlex: 6, ankle: -15 } },
  },
  cycle: [
    { to: "top", seconds: 1, phase: "lift" },
    { to: "start", seconds: 2, phase: "lower" },
  ],
  props: pullUpBar({ height: bar, width: 1.5 }),
  view: { yaw: -36, pitch: 6 },
  form: [
    rule("top", lead("kneeL", "hipL", "y"), [0.02, null], "The thighs do not pass level."),
    peak("top", angle("lumbarFlex"), 10, "The pelvis does not tip."),
    rule("always", place("pelvis", "z"), [-0.16, 0.06], "The body swings."),
    rule("always", angle("elbowL"), [-5, 20], "The arms do not hang long."),
    rule(
      "always",
      line("shoulderL", "gripL", [0, 1, 0]),
      [null, 25],
      "The trunk does not hang still.",
    ),
    rule("start", bend("hipL", "kneeL", "ankleL"), [155, null], "The legs do not hang long."),
  ],
};
