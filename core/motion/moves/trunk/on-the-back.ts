/** On the back: the low back is held still, or is what moves. */
import type { Motion } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { angle, bend, height, lead, line, peak, rule, UP } from "../words/rules.ts";
import { supineBent } from "../words/stances.ts";
import { flatFoot, plantFoot } from "../words/touch.ts";

const bent = supineBent();

/** Head, upper back and seat on the floor. */
const backDown: readonly Constraint[] = [
  { at: "upperBack", y: 0, tol: 0.006 },
  { at: "sacrum", y: 0, tol: 0.004 },
  { at: "occiput", y: 0, tol: 0.006 },
];

const palmsDown: readonly Constraint[] = [
  { at: "palmL", y: 0.012, tol: 0.006 },
  { at: "palmR", y: 0.012, tol: 0.006 },
];

const tableTop = { hipFlex: 90, knee: 90, ankle: 0, hipAbd: 2, lumbarFlex: 6 };

export const deadBug: Motion = {
  ...bent,
  id: "dead-bug",
  base: {
    ...tableTop,
    neckFlex: 6,
    shoulderFlex: 88,
    scapulaForward: 4,
    elbow: 3,
    grip: 12,
    pronation: 0,
  },
  contacts: backDown,
  keep: ["upperBack:xz", "sacrum:xz"],
  lock: ["lumbarFlex"],
  keys: {
    start: {},
    bottom: {
      angles: { shoulderFlexR: 166, hipFlexL: 4, kneeL: 4, ankleL: -10 },
      where: [
        { at: "heelBackL", y: 0.08, tol: 0.01 },
        { at: "wristR", y: 0.1, tol: 0.02 },
      ],
    },
  },
  cycle: [
    { to: "bottom", seconds: 2, phase: "lower" },
    { to: "start", seconds: 1, phase: "lift" },
  ],
  alternates: true,
  props: [],
  view: { yaw: -58, pitch: 16 },
  form: [
    rule("always", height("lowBack"), [null, 0.035], "The lower back lifts off the mat."),
    rule("always", line("kneeR", "hipR", UP), [165, null], "The other knee drifts."),
    rule("bottom", angle("shoulderFlexR"), [158, null], "The arm does not reach overhead."),
    rule("bottom", angle("kneeL"), [-5, 12], "The leg that reaches is not long."),
    rule("bottom", height("heelBackL"), [0.03, 0.2], "The heel is not just off the floor."),
    peak("bottom", lead("ankleL", "hipL", "z"), 0.25, "The leg does not reach away."),
  ],
};

/** Hands, palms down, under the hollow of the back; the elbows out on the floor. */
const handsUnder: readonly Constraint[] = [
  { at: "palmL", x: 0.06, y: 0.01, tol: 0.006 },
  { at: "palmR", x: -0.06, y: 0.01, tol: 0.006 },
  { at: "elbowL", y: 0.045, tol: 0.008 },
  { at: "elbowR", y: 0.045, tol: 0.008 },
];

export const curlUp: Motion = {
  ...bent,
  id: "curl-up",
  base: {
    hipFlexR: 50,
    kneeR: 95,
    ankleR: -10,
    kneeL: 3,
    ankleL: -15,
    hipAbd: 3,
    lumbarFlex: -10,
    neckFlex: 8,
    shoulderAbd: 48,
    shoulderFlex: -14,
    shoulderIn: 86,
    elbow: 108,
    pronation: 0,
    grip: 6,
  },
  contacts: [
    { at: "sacrum", y: 0, tol: 0.004 },
    ...flatFoot("R"),
    { at: "calfL", y: 0, tol: 0.006 },
    { at: "heelBackL", y: 0, tol: 0.006 },
    ...handsUnder,
  ],
  keep: [...plantFoot("R"), "sacrum:xz", "heelBackL:xz", "palmL:z", "palmR:z"],
  lock: ["lumbarFlex"],
  keys: {
    start: {
      where: [
        { at: "upperBack", y: 0, tol: 0.006 },
        { at: "occiput", y: 0, tol: 0.006 },
        { same: ["palmL", "lowBack"], axes: "z", tol: 0.02 },
        { same: ["palmR", "lowBack"], axes: "z", tol: 0.02 },
      ],
    },
    top: { angles: { thoraxFlex: 30, neckFlex: 8, scapulaForward: 8 } },
  },
  cycle: [
    { to: "top", seconds: 1, phase: "lift" },
    { to: "top", seconds: 5, phase: "top" },
    { to: "start", seconds: 1, phase: "lower" },
  ],
  props: [],
  touching: [
    ["handL", "belly"],
    ["handR", "belly"],
    ["forearmL", "belly"],
    ["forearmR", "belly"],
    ["handL", "pelvis"],
    ["handR", "pelvis"],
  ],
  view: { yaw: -70, pitch: 12 },
  form: [
    rule("always", angle("lumbarFlex"), [-20, 0], "The lower back presses flat."),
    rule("always", angle("neckFlex"), [-8, 18], "The chin juts or is pulled in."),
    peak("top", height("upperBack"), 0.03, "Head and shoulders do not lift as one piece."),
    rule("top", height("upperBack"), [0.03, 0.13], "It lifts more than a few centimetres."),
    rule("always", height("elbowL"), [null, 0.065], "The elbows leave the floor."),
  ],
};

export const reverseCrunch: Motion = {
  ...bent,
  id: "reverse-crunch",
  base: { ...bent.base, ...tableTop, shoulderAbd: 22 },
  contacts: [
    { at: "upperBack", y: 0, tol: 0.006 },
    { at: "occiput", y: 0, tol: 0.006 },
    ...palmsDown,
    { at: "pelvis", x: 0 },
  ],
  keep: ["upperBack:xz", "occiput:z", "palmL:xz", "palmR:xz"],
  keys: {
    start: { where: [{ at: "sacrum", y: 0, tol: 0.004 }] },
    top: {
      root: { pitch: -122, y: 0.2 },
      angles: { hipFlex: 112, knee: 100, lumbarFlex: 44, thoraxFlex: 8 },
      where: [{ at: "sacrum", y: 0.13, tol: 0.01 }],
    },
  },
  cycle: [
    { to: "top", seconds: 1, phase: "lift" },
    { to: "start", seconds: 2, phase: "lower" },
  ],
  props: [],
  view: { yaw: -72, pitch: 12 },
  form: [
    peak("top", height("sacrum"), 0.06, "The tail and the seat do not curl off the floor."),
    rule("start", line("kneeL", "hipL", UP), [160, null], "The legs drop away at the end."),
    rule("always", height("upperBack"), [null, 0.03], "The shoulders leave the mat."),
    rule("always", bend("hipL", "kneeL", "ankleL"), [60, 110], "The legs swing open."),
    peak("top", angle("lumbarFlex"), 15, "The lower back does not round."),
  ],
};

export const pelvicTilt: Motion = {
  ...bent,
  id: "pelvic-tilt",
  // The arms a little away, so that the gap under the back can be seen.
  base: { ...bent.base, lumbarFlex: -29, thoraxFlex: -4, shoulderAbd: 46 },
  contacts: [...bent.contacts, ...palmsDown],
  // The back grows longer as it settles: only the head end stays where it is.
  keep: [...bent.keep.filter((entry) => entry !== "upperBack:xz"), "palmL:xz", "palmR:xz"],
  keys: {
    start: {
      root: { pitch: -84 },
      angles: { hipFlex: 58 },
      where: [{ at: "lowBack", y: 0.036, tol: 0.004 }],
    },
    top: {
      root: { pitch: -100 },
      angles: { lumbarFlex: 12, thoraxFlex: 3, hipFlex: 40 },
      where: [
        { at: "lowBack", y: 0.004, tol: 0.004 },
        { at: "upperBack", y: 0, tol: 0.003 },
      ],
    },
  },
  cycle: [
    { to: "top", seconds: 2, phase: "lift" },
    { to: "start", seconds: 2, phase: "lower" },
  ],
  props: [],
  view: { yaw: -68, pitch: 4 },
  form: [
    rule("top", height("lowBack"), [null, 0.012], "The lower back does not settle."),
    rule("start", height("lowBack"), [0.03, null], "The gap does not come back."),
    rule("always", height("sacrum"), [null, 0.02], "The hips lift off the floor."),
    rule("always", height("heelL"), [null, 0.015], "The feet push or lift."),
    peak("top", angle("lumbarFlex"), 10, "The pelvis does not tip."),
  ],
};
