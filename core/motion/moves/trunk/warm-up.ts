/** Standing movements that warm up: arms, legs, and long steps of hands and feet. */
import type { Angles } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { wall } from "../../props/builders/furniture.ts";
import { angle, height, lead, peak, place, quietBack, rule, tilt, UP } from "../words/rules.ts";
import { standing } from "../words/stances.ts";
import { flatFeet, flatFoot, palmAgainst, plantFeet, plantFoot } from "../words/touch.ts";

const tall = standing(0.22);

const wallBehind = -0.15;

export const wallAngel: Motion = {
  ...tall,
  id: "wall-angel",
  support: "braced",
  root: { y: 0.92, z: -0.03 },
  base: {
    hipFlex: 14,
    knee: 16,
    ankle: 4,
    hipAbd: 2,
    lumbarFlex: 4,
    neckFlex: 0,
    shoulderAbd: 82,
    shoulderFlex: -4,
    shoulderIn: -86,
    elbow: 96,
    pronation: 0,
    grip: 10,
    scapulaForward: -12,
    scapulaUp: -4,
  },
  contacts: [
    ...flatFeet(0.24),
    { at: "heelL", z: 0.12 },
    { at: "heelR", z: 0.12 },
    { at: "upperBack", z: wallBehind, tol: 0.004 },
    { at: "sacrum", z: wallBehind + 0.005, tol: 0.006 },
    { at: "occiput", z: wallBehind + 0.02, tol: 0.01 },
    { at: "elbowL", z: wallBehind + 0.06, tol: 0.01 },
    { at: "elbowR", z: wallBehind + 0.06, tol: 0.01 },
    { at: "wristL", z: wallBehind + 0.05, tol: 0.01 },
    { at: "wristR", z: wallBehind + 0.05, tol: 0.01 },
  ],
  keep: plantFeet,
  keys: {
    start: {},
    top: { angles: { shoulderAbd: 142, shoulderIn: -70, elbow: 42, scapulaUp: 0 } },
  },
  cycle: [
    { to: "top", seconds: 2, phase: "lift" },
    { to: "start", seconds: 2, phase: "lower" },
  ],
  props: wall({ z: wallBehind }),
  view: { yaw: 24, pitch: 8 },
  form: [
    peak("top", height("wristL"), 0.2, "The arms do not slide up."),
    rule("always", angle("lumbarFlex"), [-8, 20], "The lower back arches."),
    rule("always", place("sacrum", "z"), [-0.17, -0.12], "The seat leaves the wall."),
    rule("always", place("elbowL", "z"), [-0.17, -0.04], "The arms come away from the wall."),
    rule("always", angle("scapulaUpL"), [-10, 12], "The shoulders shrug."),
  ],
};

/** Up in a plane so far out from ahead. */
const raised = (elevation: number, plane: number): Angles => ({
  shoulderFlex: elevation * Math.cos((plane * Math.PI) / 180),
  shoulderAbd: elevation * Math.sin((plane * Math.PI) / 180),
});

/** Up in front, back and down at the sides. */
export const armCircle: Motion = {
  ...tall,
  id: "arm-circle",
  base: { ...tall.base, elbow: 6, grip: 15 },
  keys: {
    down: { angles: raised(8, 60) },
    front: { angles: raised(88, 12) },
    up: { angles: { ...raised(164, 16), pronation: 10 } },
    out: { angles: { ...raised(128, 70), shoulderIn: -40 } },
    side: { angles: { ...raised(88, 102), shoulderIn: -40, scapulaForward: -16 } },
    low: { angles: { ...raised(42, 112), shoulderIn: -20, scapulaForward: -12 } },
  },
  cycle: [
    { to: "front", seconds: 0.5, phase: "lift", ease: "linear" },
    { to: "up", seconds: 0.5, phase: "lift", ease: "linear" },
    { to: "out", seconds: 0.3, phase: "lower", ease: "linear" },
    { to: "side", seconds: 0.25, phase: "lower", ease: "linear" },
    { to: "low", seconds: 0.25, phase: "lower", ease: "linear" },
    { to: "down", seconds: 0.2, phase: "lower", ease: "linear" },
  ],
  props: [],
  view: { yaw: 48, pitch: 8 },
  form: [
    quietBack(8, 8),
    rule("always", tilt("thoraxUpper"), [null, 8], "The body arches to reach back."),
    rule("always", angle("elbowL"), [-5, 20], "The arms are not long."),
    peak("up", height("wristL"), 0.15, "The arms do not rise over the head."),
    rule("side", lead("wristL", "shoulderL", "z"), [null, -0.02], "The circle does not go behind."),
  ],
};

export const march: Motion = {
  ...tall,
  id: "march-in-place",
  base: { ...tall.base, elbow: 70, shoulderAbd: 8, grip: 40 },
  contacts: flatFoot("L", { x: 0.09 }),
  keep: plantFoot("L"),
  // From foot to foot: on the way the body is over neither.
  support: "braced",
  keys: {
    stand: { where: flatFoot("R", { x: -0.09 }) },
    up: {
      root: { x: 0.04 },
      angles: {
        hipFlexR: 82,
        kneeR: 88,
        ankleR: 0,
        shoulderFlexL: 62,
        shoulderFlexR: -32,
        elbow: 76,
        thoraxTurn: -5,
      },
      where: [{ balance: ["heelL", "ballL"], tol: 0.03 }],
    },
  },
  cycle: [
    { to: "up", seconds: 0.45, phase: "move" },
    { to: "stand", seconds: 0.45, phase: "move" },
  ],
  alternates: true,
  props: [],
  view: { yaw: -48, pitch: 8 },
  form: [
    peak("up", height("kneeR"), 0.2, "The knee does not lift."),
    rule("up", lead("wristL", "wristR", "z"), [0.2, null], "The opposite arm does not swing."),
    rule("always", tilt("thoraxUpper"), [null, 10], "The trunk leans."),
    rule("always", angle("kneeL"), [-5, 15], "The standing leg does not stay tall."),
  ],
};

const wallLeft = 0.6;

export const legSwing: Motion = {
  id: "leg-swing",
  root: { x: 0.05, y: 0.942 },
  support: "braced",
  still: true,
  base: {
    hipAbdL: -2,
    hipAbdR: 4,
    kneeL: 3,
    ankleL: 2,
    hipFlexL: 1,
    hipFlexR: -22,
    kneeR: 24,
    ankleR: -6,
    shoulderFlexL: 16,
    shoulderAbdL: 34,
    shoulderInL: -58,
    elbowL: 62,
    wristL: -76,
    pronationL: 78,
    shoulderAbdR: 12,
    elbowR: 12,
    gripR: 25,
    gripL: 5,
  },
  contacts: [
    ...flatFoot("L", { x: 0.09 }),
    { at: "palmL", x: wallLeft - 0.004, y: 1.28 },
    ...palmAgainst("L", [1, 0, 0], [0, 1, 0.25]),
  ],
  keep: [...plantFoot("L"), "palmL:xz"],
  lock: ["lumbarFlex", "lumbarTurn", "lumbarSide"],
  keys: {
    back: {},
    under: { angles: { hipFlexR: 18, kneeR: 36, ankleR: 8, shoulderFlexR: 0 } },
    forward: { angles: { hipFlexR: 58, kneeR: 14, ankleR: 0, shoulderFlexR: -12 } },
  },
  cycle: [
    { to: "under", seconds: 0.5, phase: "lift", ease: "in" },
    { to: "forward", seconds: 0.5, phase: "lift", ease: "out" },
    { to: "under", seconds: 0.5, phase: "lower", ease: "in" },
    { to: "back", seconds: 0.5, phase: "lower", ease: "out" },
  ],
  props: wall({ x: wallLeft, yaw: -90, width: 1.6, height: 2 }),
  view: { yaw: -62, pitch: 8 },
  form: [
    peak("forward", lead("ankleR", "hipR", "z"), 0.6, "The leg does not swing."),
    rule("back", lead("ankleR", "hipR", "z"), [null, -0.2], "The leg does not swing back."),
    rule("always", angle("lumbarFlex"), [-5, 5], "The lower back swings too."),
    rule("always", tilt("thoraxUpper"), [null, 10], "The trunk does not stay tall."),
    rule("always", tilt("pelvis", UP), [null, 14], "The pelvis swings with the leg."),
  ],
};
