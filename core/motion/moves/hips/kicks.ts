/** On all fours one leg goes back and up, the knee bent. */
import type { Motion } from "../../motion.ts";
import { miniBand } from "../../props/builders/band.ts";
import { mat } from "../../props/builders/furniture.ts";
import {
  AHEAD,
  DOWN,
  angle,
  height,
  lead,
  line,
  peak,
  place,
  quietBack,
  rule,
  under,
} from "../words/rules.ts";
import { quadruped, squareQuadruped } from "../words/stances.ts";
import { flatHands, onKnee } from "../words/touch.ts";
import { fromBottom } from "./words.ts";

const kick = quadruped();

export const donkeyKick: Motion = {
  ...kick,
  id: "donkey-kick",
  contacts: [...flatHands(), ...onKnee("L")],
  keep: ["palmL:xz", "palmR:xz", "kneeFrontL:xz", "toePadL:xz"],
  keys: {
    start: { where: [...onKnee("R"), ...squareQuadruped] },
    top: { angles: { hipFlexR: -6, kneeR: 92, ankleR: 12, toesR: 0, lumbarFlex: -3 } },
  },
  cycle: [
    { to: "top", seconds: 1.2, phase: "lift" },
    { to: "top", seconds: 0.6, phase: "top" },
    { to: "start", seconds: 1.8, phase: "lower" },
    { to: "start", seconds: 0.2, phase: "bottom" },
  ],
  props: mat({ z: 0.02 }),
  view: { yaw: -62, pitch: 14 },
  form: [
    under("start", "wristL", "shoulderL", 0.03, "The left wrist is not under its shoulder."),
    under("start", "wristR", "shoulderR", 0.03, "The right wrist is not under its shoulder."),
    under("start", "kneeL", "hipL", 0.03, "The left knee is not under its hip."),
    under("start", "kneeR", "hipR", 0.03, "The right knee is not under its hip."),
    rule("top", lead("hipL", "hipR", "y"), [-0.03, 0.03], "The pelvis is not level."),
    peak("top", height("heelR"), 0.3, "The heel is not highest at the top."),
    quietBack(10, 12),
    rule("top", angle("kneeR"), [80, 100], "The knee does not stay bent."),
    rule("always", line("hipL", "shoulderL", AHEAD), [null, 25], "The trunk is not level."),
  ],
};

/** The band holds the thigh a little lower than the free leg reaches. */
export const donkeyKickBand: Motion = {
  ...donkeyKick,
  id: "donkey-kick-band",
  keys: {
    start: { where: [...onKnee("R"), ...squareQuadruped] },
    top: { angles: { hipFlexR: 4, kneeR: 92, ankleR: 12, toesR: 0, lumbarFlex: -2 } },
  },
  cycle: fromBottom([1, 0, 1, 1]),
  props: [...mat({ z: 0.02 }), ...miniBand("thighs")],
};

const low = quadruped();

export const forearmDonkeyKick: Motion = {
  ...low,
  id: "forearm-donkey-kick",
  root: { pitch: 102, y: 0.5 },
  base: {
    ...low.base,
    hipFlex: 100,
    shoulderFlex: 100,
    elbow: 90,
    pronation: 78,
    wrist: 0,
    grip: 12,
    neckFlex: -14,
    shoulderIn: 4,
  },
  contacts: [
    { at: "elbowTipL", y: 0.004, tol: 0.004 },
    { at: "elbowTipR", y: 0.004, tol: 0.004 },
    { at: "palmL", y: 0.012, tol: 0.006 },
    { at: "palmR", y: 0.012, tol: 0.006 },
    ...onKnee("L"),
  ],
  keep: ["elbowTipL:xz", "elbowTipR:xz", "palmL:xz", "palmR:xz", "kneeFrontL:xz", "toePadL:xz"],
  keys: {
    start: {
      where: [
        ...onKnee("R"),
        { same: ["elbowL", "shoulderL"], axes: "xz" },
        { same: ["elbowR", "shoulderR"], axes: "xz" },
        { same: ["kneeL", "hipL"], axes: "xz", tol: 0.01 },
        { same: ["kneeR", "hipR"], axes: "xz", tol: 0.01 },
        { aim: "forearmL", axis: [0, -1, 0], to: [-0.12, 0, 1], tol: 6 },
        { aim: "forearmR", axis: [0, -1, 0], to: [0.12, 0, 1], tol: 6 },
      ],
    },
    top: { angles: { hipFlexR: 2, kneeR: 92, ankleR: 12, toesR: 0 } },
  },
  cycle: fromBottom([1, 0, 1, 1]),
  props: mat({ z: 0.02 }),
  view: { yaw: -62, pitch: 14 },
  form: [
    under("start", "elbowL", "shoulderL", 0.03, "The left elbow is not under its shoulder."),
    under("start", "elbowR", "shoulderR", 0.03, "The right elbow is not under its shoulder."),
    under("start", "kneeR", "hipR", 0.03, "The right knee is not under its hip."),
    rule("top", lead("hipL", "hipR", "y"), [-0.03, 0.03], "The pelvis is not level."),
    peak("top", height("heelR"), 0.3, "The heel is not highest at the top."),
    quietBack(12, 12),
    rule("top", angle("kneeR"), [80, 100], "The knee does not stay bent."),
    rule("always", line("shoulderL", "elbowL", DOWN), [null, 20], "The shoulders sink."),
    rule("always", place("neck", "y"), [0.3, null], "The chest collapses between the shoulders."),
  ],
};
