/** The spine itself moves: rounding, arching, turning and lengthening. */
import type { Angles } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { foamRoller } from "../../props/builders/balls.ts";
import { chair } from "../../props/builders/furniture.ts";
import type { Constraint } from "../../solve/constraint.ts";
import {
  angle,
  gap,
  height,
  lead,
  line,
  peak,
  place,
  rule,
  tilt,
  UP,
  under,
} from "../words/rules.ts";
import { prone, quadruped, seated, squareQuadruped, standing } from "../words/stances.ts";
import { flatFeet, flatHands, plantFeet } from "../words/touch.ts";

const allFours = quadruped();

export const catCow: Motion = {
  ...allFours,
  id: "cat-cow",
  root: { pitch: 104, y: 0.52 },
  base: {
    ...allFours.base,
    lumbarFlex: -22,
    thoraxFlex: -16,
    neckFlex: -28,
    hipFlex: 104,
    scapulaForward: -4,
    shoulderFlex: 84,
  },
  keys: {
    arch: { where: squareQuadruped },
    round: {
      root: { pitch: 62, y: 0.54 },
      angles: {
        lumbarFlex: 44,
        thoraxFlex: 36,
        neckFlex: 34,
        hipFlex: 62,
        scapulaForward: 24,
        shoulderFlex: 96,
      },
    },
  },
  cycle: [
    { to: "round", seconds: 2, phase: "lift" },
    { to: "arch", seconds: 2, phase: "lower" },
  ],
  props: [],
  view: { yaw: -76, pitch: 10 },
  form: [
    under("arch", "wristL", "shoulderL", 0.05, "The hands are not under the shoulders."),
    under("arch", "kneeL", "hipL", 0.05, "The knees are not under the hips."),
    peak("round", angle("lumbarFlex"), 35, "Only the neck moves: the low back does not round."),
    peak("round", angle("thoraxFlex"), 30, "The upper back does not round."),
    rule("arch", angle("lumbarFlex"), [-30, -10], "The belly does not sink, or sinks too far."),
    rule("arch", angle("neckFlex"), [-45, -8], "The head does not follow."),
    peak("round", lead("lowBack", "sacrum", "y"), 0.04, "The back does not rise to the ceiling."),
  ],
};

/** Both hands behind the head, the elbows pointing ahead. */
const handsBehindHead: Angles = {
  shoulderFlex: 104,
  shoulderAbd: 78,
  shoulderIn: -35,
  elbow: 135,
  pronation: 10,
  wrist: 0,
  grip: 25,
};

const headInHands: readonly Constraint[] = (["L", "R"] as const).map((side) => ({
  apart: [`fingertips${side}`, "occiput"],
  metres: 0.03,
  tol: 0.01,
}));

const headTouched: Motion["touching"] = (["L", "R"] as const).flatMap(
  (side): (readonly [string, string])[] => [
    [`hand${side}`, "head"],
    [`forearm${side}`, "head"],
    [`upperArm${side}`, "head"],
  ],
);

export const rollerExtension: Motion = {
  id: "t-extension-roller",
  root: { pitch: -74, y: 0.11 },
  base: {
    ...handsBehindHead,
    hipFlex: 66,
    knee: 96,
    ankle: -10,
    hipAbd: 3,
    lumbarFlex: 12,
    thoraxFlex: 14,
    neckFlex: 12,
  },
  contacts: [
    { at: "sacrum", y: 0, tol: 0.004 },
    ...flatFeet(0.24),
    ...headInHands,
    { at: "pelvis", x: 0 },
  ],
  keep: [...plantFeet, "sacrum:xz"],
  keys: {
    start: { where: [{ at: "upperBack", y: 0.17, tol: 0.005 }] },
    back: {
      angles: { thoraxFlex: -22, lumbarFlex: 4, neckFlex: 4 },
      where: [{ at: "upperBack", y: 0.14, tol: 0.005 }],
    },
  },
  cycle: [
    { to: "back", seconds: 2, phase: "lower" },
    { to: "back", seconds: 1, phase: "bottom" },
    { to: "start", seconds: 2, phase: "lift" },
  ],
  support: "braced",
  props: foamRoller({ z: -0.32 }),
  touching: headTouched,
  view: { yaw: -76, pitch: 8 },
  form: [
    peak("start", angle("thoraxFlex"), 15, "The upper back does not lean over the roller."),
    rule("always", angle("lumbarFlex"), [-8, 30], "The lower back does the bending."),
    rule("always", height("sacrum"), [null, 0.02], "The seat leaves the floor."),
    rule("always", angle("neckFlex"), [-12, 30], "The head hangs back."),
    rule("always", gap("fingertipsL", "occiput"), [null, 0.08], "The hands do not carry the head."),
  ],
};

const sitting = seated(0.46, 0.26);

export const chairExtension: Motion = {
  ...sitting,
  id: "t-extension-chair",
  base: { ...sitting.base, ...handsBehindHead, thoraxFlex: 6, neckFlex: 4, lumbarFlex: 2 },
  contacts: [...sitting.contacts, ...headInHands, { at: "pelvis", x: 0 }],
  keys: {
    start: {},
    back: { angles: { thoraxFlex: -24, lumbarFlex: -5, neckFlex: 0 } },
  },
  cycle: [
    { to: "back", seconds: 2, phase: "lower" },
    { to: "back", seconds: 2, phase: "bottom" },
    { to: "start", seconds: 2, phase: "lift" },
  ],
  props: chair({ height: 0.46, z: 0.06 }),
  touching: headTouched,
  view: { yaw: -64, pitch: 8 },
  form: [
    peak("start", angle("thoraxFlex"), 15, "The upper back does not lean over the chair back."),
    rule("always", angle("lumbarFlex"), [-8, 12], "The lower back does the bending."),
    rule("always", angle("neckFlex"), [-12, 25], "The head drops back."),
    rule("always", tilt("pelvis"), [null, 15], "The pelvis does not stay on the chair."),
  ],
};

const lying = prone();

export const pressUp: Motion = {
  ...lying,
  id: "prone-press-up",
  base: {
    ...lying.base,
    shoulderFlex: 10,
    shoulderAbd: 34,
    elbow: 128,
    pronation: 84,
    wrist: -60,
    lumbarFlex: 0,
    thoraxFlex: 2,
    neckFlex: -2,
  },
  contacts: [...lying.contacts, ...flatHands()],
  keep: [...lying.keep, "palmL:xz", "palmR:xz"],
  keys: {
    start: {
      where: [
        { at: "chest", y: 0.01, tol: 0.006 },
        { at: "face", y: 0.02, tol: 0.01 },
        { same: ["palmL", "shoulderL"], axes: "xz", offset: [0.06, 0, 0.04], tol: 0.01 },
        { same: ["palmR", "shoulderR"], axes: "xz", offset: [-0.06, 0, 0.04], tol: 0.01 },
      ],
    },
    top: {
      angles: {
        lumbarFlex: -28,
        thoraxFlex: -22,
        neckFlex: -2,
        shoulderFlex: 50,
        shoulderAbd: 10,
        elbow: 30,
        wrist: -82,
        hipFlex: -8,
      },
    },
  },
  cycle: [
    { to: "top", seconds: 2, phase: "lift" },
    { to: "top", seconds: 1, phase: "top" },
    { to: "start", seconds: 2, phase: "lower" },
  ],
  props: [],
  view: { yaw: -72, pitch: 12 },
  form: [
    rule("always", height("pelvisFront"), [-0.015, 0.02], "The hips leave the floor."),
    peak("top", height("chest"), 0.18, "The chest does not lift."),
    rule("top", angle("elbowL"), [-5, 45], "The arms do not straighten."),
    rule("always", height("toeTopL"), [-0.015, 0.015], "The legs do not stay loose on the floor."),
    rule("always", angle("neckFlex"), [-25, 20], "The head is thrown back."),
  ],
};

const tall = standing(0.22);

/** The neck bends as one, so the upper back gives the slide: forward and back, eyes level. */
export const chinTuck: Motion = {
  ...tall,
  id: "chin-tuck",
  base: { ...tall.base, thoraxFlex: 26, neckFlex: -28, lumbarFlex: 0, shoulderFlex: 16 },
  contacts: [...tall.contacts, { balance: ["heelL", "heelR", "ballL", "ballR"], tol: 0.04 }],
  keys: {
    start: { where: [{ aim: "head", axis: [0, 1, 0], to: [0, 1, 0], tol: 2 }] },
    tucked: {
      angles: { thoraxFlex: -10, neckFlex: 14, lumbarFlex: -3, shoulderFlex: -10 },
      where: [{ aim: "head", axis: [0, 1, 0], to: [0, 1, 0], tol: 2 }],
    },
  },
  cycle: [
    { to: "tucked", seconds: 1, phase: "move" },
    { to: "tucked", seconds: 3, phase: "move" },
    { to: "start", seconds: 1, phase: "move" },
  ],
  still: true,
  props: [],
  view: { yaw: -82, pitch: 4 },
  form: [
    rule("always", tilt("head"), [null, 8], "The eyes do not stay level; it nods."),
    peak("start", place("chin", "z"), 0.06, "The chin does not slide back."),
    rule("tucked", lead("chin", "chest", "z"), [null, -0.03], "The chin is still ahead."),
    rule("always", line("ankleL", "hipL", UP), [null, 8], "The body sways."),
  ],
};
