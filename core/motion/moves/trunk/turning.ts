/** The chest turns to the right while the hips stay. */
import type { Angles } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { cushion } from "../../props/builders/furniture.ts";
import type { Vec3 } from "../../vectors.ts";
import { AHEAD, angle, height, lead, peak, rule, tilt } from "../words/rules.ts";
import { quadruped, sideLying } from "../words/stances.ts";
import { flatHand, onKnee } from "../words/touch.ts";

const LEFT: Vec3 = [1, 0, 0];
const allFours = quadruped();

/** The right hand behind the head, the elbow out to the side. */
const rightHandOnHead: Angles = {
  shoulderAbdR: 104,
  shoulderFlexR: 20,
  shoulderInR: -78,
  elbowR: 138,
  pronationR: 0,
  wristR: 0,
  gripR: 25,
};

export const quadrupedTurn: Motion = {
  ...allFours,
  id: "quadruped-t-rotation",
  base: { ...allFours.base, ...rightHandOnHead, thoraxTurn: 20, lumbarTurn: 3, neckTurn: 2 },
  contacts: [...flatHand("L"), ...onKnee("L"), ...onKnee("R")],
  keep: ["palmL:xz", "kneeFrontL:xz", "toePadL:xz", "kneeFrontR:xz", "toePadR:xz"],
  keys: {
    closed: {
      where: [
        { same: ["wristL", "shoulderL"], axes: "z", tol: 0.02 },
        { same: ["kneeL", "hipL"], axes: "xz", tol: 0.01 },
        { same: ["kneeR", "hipR"], axes: "xz", tol: 0.01 },
      ],
      angles: {
        shoulderFlexL: 82,
        shoulderAbdL: -22,
        shoulderFlexR: 104,
        shoulderAbdR: 78,
        shoulderInR: -35,
        elbowR: 135,
      },
    },
    open: {
      angles: {
        thoraxTurn: -38,
        lumbarTurn: -8,
        neckTurn: -14,
        shoulderFlexL: 66,
        shoulderAbdL: 40,
        shoulderFlexR: 16,
        shoulderAbdR: 128,
        shoulderInR: -88,
        elbowR: 139,
        scapulaForwardR: -6,
      },
      where: [{ apart: ["fingertipsR", "occiput"], metres: 0.035, tol: 0.01 }],
    },
  },
  cycle: [
    { to: "open", seconds: 2, phase: "lift" },
    { to: "closed", seconds: 2, phase: "lower" },
  ],
  props: [],
  touching: [
    ["handR", "head"],
    ["forearmR", "head"],
    ["upperArmR", "head"],
  ],
  view: { yaw: -40, pitch: 12 },
  form: [
    peak("open", height("elbowR"), 0.3, "The elbow does not rise to the ceiling."),
    rule("always", lead("hipL", "kneeL", "x"), [-0.05, 0.05], "The hips sway sideways."),
    peak("closed", angle("thoraxTurn"), 32, "Only the elbow moves, not the chest."),
    rule("always", tilt("pelvis", LEFT, LEFT), [null, 16], "The hips do not stay level."),
    rule("always", tilt("pelvis", AHEAD), [null, 24], "The hips do not stay over the knees."),
  ],
};

const onSide = sideLying(62, 90);

/** Legs stacked, the right arm on top of the left, straight ahead; then it opens to the right. */
export const openBook: Motion = {
  ...onSide,
  id: "open-book",
  base: {
    hipFlex: 62,
    knee: 90,
    grip: 12,
    shoulderFlex: 88,
    shoulderAbdL: -6,
    shoulderAbdR: -14,
    scapulaForwardR: 10,
    scapulaForwardL: 14,
    elbow: 4,
    pronation: 0,
    ankle: -20,
    neckSide: 4,
  },
  contacts: [
    { at: "hipSideL", y: 0, tol: 0.006 },
    { at: "kneeSideL", y: 0, tol: 0.006 },
    { at: "ankleSideL", y: 0, tol: 0.01 },
    { apart: ["kneeInsideL", "kneeInsideR"], metres: 0.03, tol: 0.01 },
    { same: ["kneeL", "kneeR"], axes: "z", tol: 0.012 },
    { same: ["ankleL", "ankleR"], axes: "z", tol: 0.03 },
    { at: "elbowL", y: 0.05, tol: 0.01 },
    { at: "palmL", y: 0.03, tol: 0.01 },
  ],
  keep: ["hipSideL:xz", "kneeSideL:xz", "ankleSideL:xz"],
  keys: {
    start: {
      where: [
        { at: "shoulderL", y: 0.062, tol: 0.006 },
        { at: "headSideL", y: 0.12, tol: 0.01 },
        { same: ["palmR", "palmL"], axes: "xyz", offset: [0, 0.03, 0], tol: 0.01 },
      ],
    },
    // Past the ceiling, so that the arm does not sweep low over the hip.
    up: {
      angles: {
        thoraxTurn: -14,
        lumbarTurn: -3,
        neckTurn: -20,
        shoulderFlexL: 82,
        shoulderAbdL: 10,
        shoulderFlexR: 62,
        shoulderAbdR: 58,
        scapulaForwardR: -4,
        shoulderInR: -20,
        pronationR: -16,
      },
      where: [{ at: "shoulderL", y: 0.062, tol: 0.006 }],
    },
    open: {
      angles: {
        thoraxTurn: -40,
        lumbarTurn: -9,
        neckTurn: -50,
        neckSide: 0,
        shoulderFlexL: 66,
        shoulderAbdL: 42,
        shoulderFlexR: -40,
        shoulderAbdR: 84,
        shoulderInR: -30,
        scapulaForwardR: -22,
        scapulaForwardL: 20,
        pronationR: -30,
      },
      where: [
        { at: "occiput", y: 0.12, tol: 0.01 },
        { at: "shoulderL", y: 0.062, tol: 0.006 },
      ],
    },
  },
  cycle: [
    { to: "up", seconds: 0.9, phase: "move", ease: "in" },
    { to: "open", seconds: 1.1, phase: "move", ease: "out" },
    { to: "open", seconds: 2, phase: "move" },
    { to: "up", seconds: 1.1, phase: "move", ease: "in" },
    { to: "start", seconds: 0.9, phase: "move", ease: "out" },
  ],
  props: cushion({ x: 0.77, height: 0.12, width: 0.3, depth: 0.36 }),
  touching: [["handL", "handR"]],
  view: { yaw: 24, pitch: 26 },
  form: [
    rule("always", angle("hipFlexL"), [45, 90], "Hips and knees are not bent."),
    rule(
      "always",
      { gap: ["kneeInsideL", "kneeInsideR"], axes: "xyz" },
      [null, 0.08],
      "The knees slide apart.",
    ),
    rule("open", angle("thoraxTurn"), [null, -25], "The chest does not turn."),
    rule("open", angle("neckTurn"), [null, -30], "The eyes do not follow the hand."),
    rule("open", lead("wristR", "shoulderR", "z"), [null, -0.25], "The arm does not open."),
    rule("always", angle("elbowR"), [-5, 25], "The arm is not long."),
  ],
};
