/** Extensions of the hips and back over an edge: the 45-degree bench, the reverse hyper, a ball. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion, PeakRule } from "../../motion.ts";
import { swissBall } from "../../props/builders/balls.ts";
import { plateHeld } from "../../props/builders/barbell.ts";
import { backExtensionBench, reverseHyper } from "../../props/builders/bench.ts";
import { wall } from "../../props/builders/furniture.ts";
import type { Landmark } from "../../landmarks.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { AHEAD, angle, bend, gap, height, lead, line, peak, rule, tilt } from "../words/rules.ts";
import { bothGrip, hands, liftAndLower } from "./words.ts";

/** Fingertips by the ears, elbows wide. */
const BY_THE_EARS: Angles = {
  shoulderFlex: 26,
  shoulderAbd: 82,
  shoulderIn: -70,
  elbow: 138,
  pronation: 10,
  wrist: 0,
  grip: 12,
};
const byTheEars: readonly Constraint[] = [
  { same: ["fingertipsL", "headSideL"], axes: "xyz", tol: 0.02 },
  { same: ["fingertipsR", "headSideR"], axes: "xyz", tol: 0.02 },
];

const straightAtTop = (least = 166, arch = 14): readonly (FormRule | PeakRule)[] => [
  rule(
    "top",
    bend("shoulderL", "hipL", "ankleL"),
    [least, null],
    "The body is not straight at the top.",
  ),
  rule("always", angle("lumbarFlex"), [-arch, 60], "The back arches beyond straight."),
  rule("always", angle("kneeL"), [-5, 20], "The knees bend."),
  rule("always", angle("kneeR"), [-5, 20], "The knees bend."),
  rule("always", angle("neckFlex"), [-20, 26], "The head is not in line with the trunk."),
];

const HIP_PAD = 0.86;
const SINE = Math.SQRT1_2;
/** On the slope of the bench: so far down from the upper edge of the pad, and out of it. */
const onSlope = (at: Landmark, down: number, out: number, tol = 0.006): Constraint => ({
  at,
  y: HIP_PAD + (out - down) * SINE,
  z: -(down + out) * SINE,
  tol,
});

const extension45: Omit<Motion, "id" | "props" | "form"> = {
  root: { pitch: 112, y: 0.95, z: -0.06 },
  base: { knee: 2, ankle: -4, hipAbd: 3, ...BY_THE_EARS },
  support: "braced",
  contacts: [
    onSlope("thighFrontL", 0.2, 0.004),
    onSlope("thighFrontR", 0.2, 0.004),
    onSlope("heelL", 0.94, 0.06, 0.01),
    onSlope("heelR", 0.94, 0.06, 0.01),
    onSlope("ballL", 0.94, -0.1, 0.01),
    onSlope("ballR", 0.94, -0.1, 0.01),
  ],
  keep: ["thighFrontL:x", "thighFrontR:x", "heelL:x", "heelR:x"],
  keys: {
    start: {
      angles: { hipFlex: 62, lumbarFlex: 16, thoraxFlex: 12, neckFlex: 6 },
    },
    top: {
      root: { pitch: 46, y: 0.98, z: -0.1 },
      angles: { hipFlex: 0, lumbarFlex: 0, thoraxFlex: 0, neckFlex: 4 },
      where: [{ aim: "pelvis", axis: [0, 1, 0], to: [0, 1, 1], tol: 6 }],
    },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  view: { yaw: -68, pitch: 10 },
};

const extensionForm: readonly (FormRule | PeakRule)[] = [
  ...straightAtTop(),
  peak("top", line("hipL", "shoulderL", [0, -1, 0]), 70, "The trunk does not rise from the hang."),
  rule(
    "top",
    line("hipL", "shoulderL", AHEAD),
    [null, 58],
    "The trunk rises past the line of the legs.",
  ),
];

const backExtensionOnBench: Motion = {
  ...extension45,
  id: "back-extension-bench",
  contacts: [...(extension45.contacts ?? []), ...byTheEars],
  keys: {
    ...extension45.keys,
    start: { angles: { hipFlex: 72, lumbarFlex: 18, thoraxFlex: 14, neckFlex: 6 } },
  },
  props: backExtensionBench({ height: HIP_PAD }),
  form: [
    ...extensionForm,
    rule("always", gap("fingertipsL", "headSideL"), [null, 0.09], "The hands leave the head."),
  ],
};

const backExtensionWeighted: Motion = {
  ...extension45,
  id: "back-extension-bench-weighted",
  base: {
    ...extension45.base,
    shoulderFlex: 28,
    shoulderAbd: 16,
    shoulderIn: 58,
    elbow: 122,
    pronation: 10,
    wrist: 14,
    grip: 38,
  },
  load: { L: 0.08, R: 0.08 },
  props: [...backExtensionBench({ height: HIP_PAD }), ...plateHeld({ radius: 0.15 })],
  touching: [
    ["forearmL", "chest"],
    ["forearmR", "chest"],
    ["handL", "chest"],
    ["handR", "chest"],
    ["forearmL", "forearmR"],
  ],
  form: [
    ...extensionForm,
    rule("always", gap("palmL", "chest"), [null, 0.22], "The weight drifts away from the chest."),
    rule("always", gap("palmR", "chest"), [null, 0.22], "The weight drifts away from the chest."),
  ],
};

const HYPER = 1.02;

const reverseHyperextension: Motion = {
  id: "reverse-hyper",
  root: { pitch: 90, y: HYPER + 0.1, z: -0.06 },
  base: {
    knee: 3,
    ankle: -16,
    hipAbd: 2,
    neckFlex: 0,
    shoulderFlex: 84,
    shoulderAbd: 46,
    shoulderIn: 10,
    elbow: 66,
    pronation: 70,
    grip: 88,
  },
  support: "braced",
  contacts: [
    { at: "chest", y: HYPER, tol: 0.006 },
    { at: "belly", y: HYPER, tol: 0.01 },
    { at: "chest", x: 0 },
    { same: ["hipL", "hipR"], axes: "yz" },
    ...hands(0.68, { y: HYPER - 0.16, z: 0.84 }, 0.006),
    ...bothGrip("over", 14),
  ],
  keep: ["chest:xz"],
  keys: {
    start: {
      angles: { hipFlex: 76, lumbarFlex: 6 },
      where: [{ at: "hipL", z: -0.055, tol: 0.01 }],
    },
    top: {
      angles: { hipFlex: -1, lumbarFlex: -2 },
      where: [{ at: "hipL", z: -0.055, tol: 0.01 }],
    },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: reverseHyper({ height: HYPER }),
  view: { yaw: -72, pitch: 10 },
  form: [
    peak("top", height("ankleL"), 0.5, "The legs do not lift."),
    peak("top", height("ankleR"), 0.5, "The legs do not lift."),
    rule(
      "top",
      line("ankleL", "hipL", AHEAD),
      [null, 12],
      "The legs are not level with the trunk.",
    ),
    rule("always", lead("ankleL", "hipL", "y"), [null, 0.1], "The legs rise above the trunk."),
    rule("always", angle("lumbarFlex"), [-12, 16], "The back arches to lift the legs."),
    rule("always", angle("kneeL"), [-5, 16], "The knees bend."),
    rule("always", angle("neckFlex"), [-20, 20], "The head is not in line with the trunk."),
    rule("always", tilt("thoraxUpper", AHEAD), [null, 22], "The trunk leaves the bench."),
  ],
};

const BALL = 0.325;
/** Sunk a little into the ball, at an angle from its top toward the head. */
const onBall = (at: Landmark, degrees: number, tol: number, sunk = 0.02): Constraint => {
  const radians = (degrees * Math.PI) / 180;
  const reach = BALL - sunk;
  return { at, y: BALL + reach * Math.cos(radians), z: reach * Math.sin(radians), tol };
};

const swissBallExtension: Motion = {
  id: "swiss-ball-extension",
  root: { pitch: 56, y: 0.66, z: -0.24 },
  base: { knee: 3, ankle: 4, toes: 40, hipAbd: 11, ...BY_THE_EARS },
  support: "braced",
  contacts: [
    onBall("pelvisFront", -38, 0.004),
    { at: "toePadL", x: 0.22, y: 0, tol: 0.004 },
    { at: "toePadR", x: -0.22, y: 0, tol: 0.004 },
    { at: "ballL", y: 0.012, tol: 0.01 },
    { at: "ballR", y: 0.012, tol: 0.01 },
    ...byTheEars,
  ],
  keep: ["toePadL:z", "toePadR:z", "pelvisFront:x"],
  keys: {
    start: {
      angles: { hipFlex: 10, lumbarFlex: 26, thoraxFlex: 18, neckFlex: 6 },
    },
    top: {
      root: { pitch: 50 },
      angles: { hipFlex: 4, lumbarFlex: 0, thoraxFlex: 0, neckFlex: 4 },
    },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: [...swissBall([0, BALL, 0], BALL), ...wall({ z: -1.04 })],
  view: { yaw: -70, pitch: 10 },
  form: [
    ...straightAtTop(160),
    peak("top", height("chest"), 0.12, "The chest does not rise."),
    rule(
      "always",
      gap("toePadL", "toePadR", "x"),
      [0.35, null],
      "The feet are too close to be steady.",
    ),
    rule("always", gap("fingertipsL", "headSideL"), [null, 0.09], "The hands leave the head."),
  ],
};

export const edgeExtensions: readonly Motion[] = [
  backExtensionOnBench,
  backExtensionWeighted,
  reverseHyperextension,
  swissBallExtension,
];
