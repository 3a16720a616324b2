/** One leg in front of, above or behind the other; the right leg works. */
import type { FormRule, Motion } from "../../motion.ts";
import { bench } from "../../props/builders/bench.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import { step } from "../../props/builders/furniture.ts";
import type { Constraint } from "../../solve/constraint.ts";
import {
  UP,
  angle,
  bend,
  height,
  lead,
  line,
  peak,
  quietBack,
  rule,
  tilt,
} from "../words/rules.ts";
import { flatFoot, plantFoot } from "../words/touch.ts";
import { AKIMBO, bothSides, fromTop, gripsAlong, handOnHip } from "./words.ts";

const handsOnHips = bothSides(handOnHip);

/** What the leg in front must do, whatever the other one does. */
const frontLeg: readonly FormRule[] = [
  rule("always", height("heelR"), [-0.012, null], "The front heel is not on its floor."),
  rule("always", lead("kneeR", "ballR", "x"), [-0.05, 0.05], "The front knee falls inward."),
  rule(
    "always",
    lead("kneeR", "toeTipR", "z"),
    [null, 0.07],
    "The front knee goes far past the toes.",
  ),
  rule("always", lead("hipL", "hipR", "y"), [-0.035, 0.035], "The pelvis is not level."),
];

/** On the ball of the left foot, far behind the right. */
const backFoot = (z: number, y = 0): readonly Constraint[] => [
  { at: "ballL", x: 0.09, y, z, tol: 0.004 },
  { at: "toePadL", y: Math.max(0, y - 0.02), tol: 0.006 },
];

const frontFoot = flatFoot("R", { x: -0.09, z: -0.05 });

const BACK_BALL = -0.74;

const inLunge = {
  root: { y: 0.56, z: -0.3, pitch: 6 },
  angles: {
    hipFlexR: 92,
    kneeR: 94,
    ankleR: 8,
    hipFlexL: 2,
    kneeL: 80,
    ankleL: 0,
    toesL: 50,
    neckFlex: -4,
  },
};

const splitSquat: Motion = {
  id: "split-squat",
  root: { y: 0.83, z: -0.33, pitch: 2 },
  base: {
    ...AKIMBO,
    hipAbd: 2,
    hipFlexR: 24,
    kneeR: 8,
    ankleR: -14,
    hipFlexL: -18,
    kneeL: 14,
    ankleL: 5,
    toesL: 40,
  },
  contacts: [...frontFoot, ...backFoot(BACK_BALL), ...handsOnHips],
  keep: plantFoot("R"),
  keys: {
    start: { where: [{ at: "pelvis", x: 0, z: -0.34, tol: 0.01 }] },
    bottom: {
      ...inLunge,
      where: [
        { at: "kneeFrontL", y: 0.07, tol: 0.006 },
        { at: "pelvis", x: 0, z: -0.33, tol: 0.02 },
      ],
    },
  },
  cycle: fromTop([2, 0, 1, 0]),
  support: "feet",
  props: [],
  view: { yaw: -62, pitch: 10 },
  form: [
    ...frontLeg,
    rule("always", tilt("thoraxUpper"), [null, 22], "The trunk tips forward."),
    rule("bottom", line("hipR", "kneeR", UP), [75, 105], "The front thigh is not about level."),
    rule(
      "bottom",
      height("kneeFrontL"),
      [0.02, 0.12],
      "The back knee is not just above the floor.",
    ),
    rule("always", height("heelL"), [0.05, null], "The back heel is not lifted."),
    peak("start", height("pelvis"), 0.2, "The body does not sink straight down."),
    quietBack(12, 12),
  ],
};

/** Standing, the left foot beside the right. */
const besideFoot: readonly Constraint[] = [
  { at: "ballL", x: 0.09, y: 0, z: 0.11, tol: 0.004 },
  { at: "toePadL", y: 0, tol: 0.006 },
  { at: "heelL", y: 0 },
];

/** All the weight over the foot in front. */
const overRight: readonly Constraint[] = [
  { at: "pelvis", x: -0.078, tol: 0.004 },
  { balance: ["heelR", "ballR"], tol: 0.09 },
];

const reverseLunge: Motion = {
  id: "reverse-lunge",
  root: { y: 0.93 },
  base: { ...AKIMBO, hipAbd: 2, hipFlex: 4, knee: 6, ankle: 3 },
  contacts: [...frontFoot, ...handsOnHips],
  keep: plantFoot("R"),
  keys: {
    start: { where: [...besideFoot, ...overRight] },
    // The weight stays over the standing foot while the other one swings.
    swing: {
      root: { y: 0.87, z: -0.06, pitch: 14 },
      angles: {
        hipFlexR: 36,
        kneeR: 34,
        ankleR: 14,
        hipFlexL: -2,
        kneeL: 50,
        ankleL: -4,
        toesL: 10,
      },
      where: [...backFoot(-0.36, 0.05), ...overRight],
    },
    land: {
      root: { y: 0.77, z: -0.14, pitch: 16 },
      angles: { hipFlexR: 74, kneeR: 64, ankleR: 16, hipFlexL: -12, kneeL: 34, toesL: 48 },
      where: [...backFoot(BACK_BALL), ...overRight],
    },
    bottom: {
      ...inLunge,
      where: [
        ...backFoot(BACK_BALL),
        { at: "kneeFrontL", y: 0.07, tol: 0.006 },
        { at: "pelvis", x: -0.01, tol: 0.02 },
      ],
    },
  },
  cycle: [
    { to: "swing", seconds: 0.5, phase: "lower", ease: "linear" },
    { to: "land", seconds: 0.5, phase: "lower", ease: "linear" },
    { to: "bottom", seconds: 1, phase: "lower", ease: "out" },
    { to: "land", seconds: 0.5, phase: "lift" },
    { to: "swing", seconds: 0.4, phase: "lift", ease: "linear" },
    { to: "start", seconds: 0.4, phase: "lift", ease: "out" },
  ],
  support: "feet",
  props: [],
  view: { yaw: -62, pitch: 10 },
  form: [
    ...frontLeg,
    rule("always", tilt("thoraxUpper"), [null, 30], "The trunk tips forward."),
    rule("bottom", line("hipR", "kneeR", UP), [75, 105], "The front thigh is not about level."),
    rule(
      "bottom",
      height("kneeFrontL"),
      [0.02, 0.12],
      "The back knee is not just above the floor.",
    ),
    rule("bottom", lead("ballR", "ballL", "z"), [0.6, null], "The step back is too short."),
    rule(
      "always",
      lead("ballL", "ballR", "x"),
      [0.1, 0.3],
      "The feet are in one line, as on a rope.",
    ),
    quietBack(12, 12),
  ],
};

const STEP = 0.3;

const onStep: readonly Constraint[] = flatFoot("R", { x: -0.1, y: STEP, z: 0.05 });

const stepUp: Motion = {
  id: "step-up",
  root: { y: 0.91, z: -0.17 },
  base: { hipAbd: 2, shoulderAbd: 6, elbow: 14, grip: 25 },
  contacts: onStep,
  keep: plantFoot("R"),
  keys: {
    start: {
      angles: { hipFlexR: 60, kneeR: 82, ankleR: 14, hipFlexL: 2, kneeL: 6, ankleL: 3 },
      where: [
        { at: "heelL", y: 0 },
        { at: "ballL", x: 0.1, y: 0, z: -0.13, tol: 0.006 },
        { at: "toePadL", y: 0, tol: 0.006 },
        { at: "pelvis", z: -0.14, tol: 0.01 },
      ],
    },
    // The weight goes over the foot on the step before the other leaves the floor.
    lean: {
      root: { y: 0.93, z: -0.05, pitch: 26 },
      angles: {
        hipFlexR: 92,
        kneeR: 88,
        ankleR: 20,
        hipFlexL: -2,
        kneeL: 12,
        ankleL: -14,
        toesL: 26,
        neckFlex: -14,
        shoulderFlex: 14,
      },
      where: [
        { at: "ballL", x: 0.1, y: 0, z: -0.13, tol: 0.006 },
        { at: "heelL", y: 0.03 },
        { at: "toePadL", y: 0, tol: 0.006 },
        { balance: ["heelR", "ballR"], tol: 0.05 },
      ],
    },
    rise: {
      root: { y: 1.08, z: 0.03, pitch: 16 },
      angles: {
        hipFlexR: 52,
        kneeR: 50,
        ankleR: 12,
        hipFlexL: 8,
        kneeL: 58,
        ankleL: -10,
        toesL: 10,
        neckFlex: -8,
        shoulderFlex: 8,
      },
      where: [
        { at: "ballL", x: 0.1, y: STEP + 0.06, z: -0.1, tol: 0.01 },
        { at: "toePadL", y: STEP + 0.04, tol: 0.02 },
        { balance: ["heelR", "ballR"], tol: 0.05 },
      ],
    },
    top: {
      root: { y: 1.23, z: 0.09 },
      angles: { hipFlexR: 3, kneeR: 5, ankleR: 2, hipFlexL: 8, kneeL: 18, ankleL: -6, toesL: 14 },
      where: [
        { at: "ballL", x: 0.1, y: STEP, z: 0.14, tol: 0.006 },
        { at: "toePadL", y: STEP, tol: 0.006 },
        { balance: ["heelR", "ballR"], tol: 0.04 },
      ],
    },
  },
  cycle: [
    { to: "lean", seconds: 0.5, phase: "lift" },
    { to: "rise", seconds: 0.5, phase: "lift", ease: "linear" },
    { to: "top", seconds: 0.5, phase: "lift", ease: "out" },
    { to: "rise", seconds: 0.8, phase: "lower", ease: "in" },
    { to: "lean", seconds: 0.8, phase: "lower", ease: "out" },
    { to: "start", seconds: 0.4, phase: "lower" },
  ],
  support: "feet",
  props: step({ height: STEP, z: 0.17, width: 0.6, depth: 0.38 }),
  view: { yaw: -62, pitch: 10 },
  form: [
    rule("always", height("heelR"), [STEP - 0.012, STEP + 0.012], "The heel is not on the step."),
    rule(
      "always",
      lead("kneeR", "ballR", "x"),
      [-0.05, 0.05],
      "The knee on the step falls inward.",
    ),
    rule("lean", lead("kneeR", "toeTipR", "z"), [null, 0.04], "The knee goes far past the toes."),
    rule(
      "top",
      bend("hipR", "kneeR", "ankleR"),
      [165, null],
      "The working leg does not straighten.",
    ),
    rule("top", tilt("thoraxUpper"), [null, 10], "The body does not stand tall on the step."),
    rule("lean", tilt("thoraxUpper"), [10, 45], "The trunk does not lean over the step."),
    peak("top", height("pelvis"), 0.05, "The body does not rise."),
    quietBack(14, 12),
  ],
};

const SEAT = 0.44;

/** The top of the left foot lies on the bench behind. */
const footBehind: readonly Constraint[] = [
  { at: "toeTopL", x: 0.1, y: SEAT, z: -0.83, tol: 0.004 },
];

const bulgarianSplitSquat: Motion = {
  id: "bulgarian-split-squat",
  root: { y: 0.88, z: -0.16, pitch: 8 },
  base: {
    hipAbd: 2,
    hipFlexR: 18,
    kneeR: 14,
    ankleR: 0,
    hipFlexL: -16,
    kneeL: 70,
    ankleL: -40,
    toesL: -10,
    shoulderAbd: 8,
    elbow: 6,
    grip: 90,
  },
  contacts: [...flatFoot("R", { x: -0.08, z: -0.05 }), ...footBehind, ...gripsAlong([0, 0, 1], 14)],
  keep: plantFoot("R"),
  load: { L: 0.1, R: 0.1 },
  keys: {
    start: { where: [{ at: "pelvis", x: -0.05, z: -0.1, tol: 0.01 }] },
    bottom: {
      root: { y: 0.55, z: -0.31, pitch: 20 },
      angles: {
        hipFlexR: 104,
        kneeR: 98,
        ankleR: 12,
        hipFlexL: 12,
        kneeL: 108,
        neckFlex: -10,
        shoulderFlex: 20,
      },
      where: [
        { at: "pelvis", x: -0.02, z: -0.3, tol: 0.02 },
        { at: "kneeFrontL", y: 0.09, tol: 0.01 },
      ],
    },
  },
  cycle: fromTop([2, 0, 1, 0]),
  support: "feet",
  props: [...bench({ height: SEAT, yaw: 90, z: -0.86 }), ...dumbbells()],
  view: { yaw: -62, pitch: 10 },
  form: [
    ...frontLeg,
    rule("bottom", line("hipR", "kneeR", UP), [75, 105], "The front thigh is not about level."),
    rule("always", height("toeTopL"), [SEAT - 0.02, SEAT + 0.02], "The back foot leaves the seat."),
    rule("always", tilt("thoraxUpper"), [null, 34], "The trunk tips too far forward."),
    rule("always", angle("lumbarTurn"), [-6, 6], "The hips twist to one side."),
    peak("start", height("pelvis"), 0.2, "The body does not sink straight down."),
    quietBack(14, 12),
  ],
};

export const lunges: readonly Motion[] = [splitSquat, reverseLunge, stepUp, bulgarianSplitSquat];
