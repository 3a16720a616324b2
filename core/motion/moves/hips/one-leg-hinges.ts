/** Hinges on one leg: the other one as a kickstand, or lifted behind. */
import type { Motion } from "../../motion.ts";
import { dumbbell, dumbbells } from "../../props/builders/dumbbell.ts";
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
import { gripAim } from "../words/touch.ts";
import { OVER, TALL, bothGrips, hands, hinge } from "./hinge.ts";
import { footAt } from "./words.ts";

/** The right foot carries; the left one is a kickstand, its toes level with the right heel. */
const stagger = hinge({
  id: "db-rdl-staggered",
  pitch: 66,
  load: 0.12,
  base: { ...OVER, kneeL: 26, ankleL: 14, toesL: 30, hipFlexL: 6 },
  held: bothGrips("over", 14),
  start: hands(0.32, 0.135),
  bottom: hands(0.32, 0.14),
  bottomAngles: { kneeL: 42, ankleL: 16, hipFlexL: 86, toesL: 34 },
});

export const staggeredRdl: Motion = {
  ...stagger,
  contacts: [
    ...footAt("R", 0.1, -0.05, 3),
    { at: "ballL", x: 0.1, y: 0.004, z: -0.17, tol: 0.004 },
    { at: "toePadL", x: 0.102, y: 0, tol: 0.004 },
    { aim: "pelvis", axis: [1, 0, 0], to: [1, 0, 0], tol: 3 },
    ...bothGrips("over", 14),
    { balance: ["heelR", "ballR", "ballL"], tol: 0.05 },
  ],
  props: dumbbells(),
  view: { yaw: -62, pitch: 8 },
  form: [
    quietBack(12, 12),
    rule("always", angle("kneeR"), [2, 40], "The front knee bends into a squat."),
    rule(
      "always",
      line("ankleR", "kneeR", UP),
      [null, 14],
      "The front shin does not stay upright.",
    ),
    rule("always", lead("hipL", "hipR", "z"), [-0.03, 0.03], "The hips turn towards the back leg."),
    rule("always", height("heelL"), [0.02, null], "The back foot carries too much."),
    rule("always", lead("gripR", "ankleR", "z"), [null, 0.22], "The weight drifts forward."),
    rule("start", tilt("thoraxUpper"), [null, 14], "The repetition does not end tall."),
    peak("bottom", tilt("thoraxUpper"), 35, "The trunk does not tip forward."),
  ],
};

/** On the right leg; the left one and the trunk tip as one. The weight is in the left hand. */
export const singleLegRdl: Motion = {
  ...hinge({ id: "single-leg-rdl" }),
  root: { y: 0.935, x: -0.06 },
  load: { L: 0.12 },
  base: {
    ...TALL,
    ...OVER,
    gripR: 20,
    shoulderFlexR: 4,
    shoulderAbdR: 14,
    pronationR: 20,
    shoulderInR: 0,
    elbowR: 12,
    hipFlexL: 0,
    kneeL: 22,
    ankleL: -6,
    hipAbdR: -4,
  },
  contacts: [
    ...footAt("R", 0.06, -0.05, 2),
    { aim: "pelvis", axis: [1, 0, 0], to: [1, 0, 0], tol: 2 },
    gripAim("L", "over", 16),
    { balance: ["heelR", "ballR"], tol: 0.015 },
  ],
  keys: {
    start: {
      where: [
        { at: "toePadL", x: 0.1, y: 0.012, z: -0.14, tol: 0.01 },
        { at: "gripL", x: 0.14, z: 0.12, tol: 0.008 },
      ],
    },
    bottom: {
      root: { pitch: 74, y: 0.93, z: -0.1, x: -0.06 },
      angles: {
        hipFlexR: 92,
        kneeR: 20,
        ankleR: 4,
        hipFlexL: -2,
        kneeL: 6,
        ankleL: 2,
        neckFlex: -14,
        shoulderFlexL: 64,
        shoulderFlexR: 50,
        shoulderAbdR: 30,
      },
      where: [
        { at: "gripL", x: 0.1, z: 0.14, tol: 0.02 },
        { aim: "thighL", axis: [0, -1, 0], to: [0.02, -0.28, -1], tol: 6 },
      ],
    },
  },
  props: dumbbell("L"),
  touching: [
    ["handL", "thighR"],
    ["handL", "thighL"],
  ],
  view: { yaw: -58, pitch: 8 },
  form: [
    quietBack(12, 12),
    rule("always", lead("hipL", "hipR", "y"), [-0.035, 0.035], "The free hip opens to the side."),
    rule("always", angle("elbowL"), [-3, 25], "The arm pulls the weight up."),
    rule("always", angle("kneeR"), [4, 40], "The standing knee locks or bends too far."),
    rule("always", lead("kneeR", "ankleR", "x"), [-0.06, 0.05], "The standing knee falls inwards."),
    rule(
      "bottom",
      bend("shoulderL", "hipL", "kneeL"),
      [155, null],
      "Leg and trunk are not in line.",
    ),
    peak("bottom", height("heelL"), 0.4, "The free leg does not rise."),
  ],
};
