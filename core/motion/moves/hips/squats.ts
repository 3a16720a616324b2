/** Hips and knees bend together: from a chair to a barbell, on the leg press and at a wall. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion } from "../../motion.ts";
import { rack } from "../../props/builders/bars.ts";
import { barbell } from "../../props/builders/barbell.ts";
import { dumbbellBoth } from "../../props/builders/dumbbell.ts";
import { chair, wall } from "../../props/builders/furniture.ts";
import { both, rod } from "../../props/parts.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import {
  DOWN,
  UP,
  angle,
  gap,
  height,
  lead,
  line,
  peak,
  quietBack,
  rule,
  tilt,
} from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import { feetAt, fromTop, overFeet } from "./words.ts";
import type { Tempo } from "./words.ts";

/** Knees in line with the feet; standing astride, a straight leg runs a little inward of them. */
const kneesOverToes = (low: string): readonly FormRule[] => [
  rule("always", lead("kneeL", "ankleL", "x"), [-0.05, 0.16], "The left knee falls inward."),
  rule("always", lead("ankleR", "kneeR", "x"), [-0.05, 0.16], "The right knee falls inward."),
  rule(low, lead("kneeL", "ankleL", "x"), [-0.015, 0.16], "The left knee falls inward down there."),
  rule(
    low,
    lead("ankleR", "kneeR", "x"),
    [-0.015, 0.16],
    "The right knee falls inward down there.",
  ),
];

interface Squat {
  readonly id: string;
  readonly tempo: Tempo;
  readonly width?: number;
  readonly toesOut?: number;
  readonly pitch?: number;
  readonly load?: number;
  readonly base: Angles;
  readonly held?: readonly Constraint[];
  readonly start?: readonly Constraint[];
  readonly bottom?: readonly Constraint[];
  readonly bottomAngles?: Angles;
}

const squat = ({
  id,
  tempo,
  width = 0.34,
  toesOut = 16,
  pitch = 36,
  load = 0,
  base,
  held = [],
  start = [],
  bottom = [],
  bottomAngles = {},
}: Squat): Motion => ({
  id,
  root: { y: 0.93 },
  base: { hipFlex: 4, knee: 6, ankle: 3, hipAbd: 6, hipIn: -12, ...base },
  support: "feet",
  load: { L: load, R: load },
  contacts: [...feetAt(width, -0.05, toesOut), overFeet(), ...held],
  keys: {
    start: { where: start },
    bottom: {
      root: { pitch, y: 0.5, z: -0.22 },
      angles: {
        hipFlex: 88 + pitch * 0.8,
        knee: 116,
        ankle: 27,
        hipAbd: 20,
        hipIn: -12,
        neckFlex: -pitch * 0.35,
        ...bottomAngles,
      },
      where: [
        { aim: "thighL", axis: [0, -1, 0], to: [0.3, 0.02, 1], tol: 5 },
        { aim: "thighR", axis: [0, -1, 0], to: [-0.3, 0.02, 1], tol: 5 },
        ...bottom,
      ],
    },
  },
  cycle: fromTop(tempo),
  props: [],
  view: { yaw: 48, pitch: 8 },
  form: [
    ...kneesOverToes("bottom"),
    quietBack(16, 10),
    rule("always", tilt("footL"), [null, 6], "The heels lift."),
    rule("always", tilt("thoraxUpper"), [null, 55], "The trunk folds over the thighs."),
    rule("bottom", lead("hipL", "kneeL", "y"), [-0.1, 0.08], "The thighs do not come level."),
    rule("start", angle("kneeL"), [-2, 14], "The repetition does not end tall."),
    peak("bottom", angle("kneeL"), 80, "The knees do not bend."),
  ],
});

const bodyweightSquat: Motion = squat({
  id: "bw-squat",
  tempo: [2, 0, 1, 0],
  base: { shoulderFlex: 84, elbow: 6, pronation: 70, grip: 12 },
  held: [
    { aim: "forearmL", axis: [0, -1, 0], to: [0, 0, 1], tol: 6 },
    { aim: "forearmR", axis: [0, -1, 0], to: [0, 0, 1], tol: 6 },
  ],
  bottomAngles: { shoulderFlex: 116 },
});

/** Palms under the upper head of a dumbbell that stands on end before the breastbone. */
const CUPPED: Angles = {
  shoulderFlex: 34,
  shoulderAbd: 4,
  shoulderIn: 26,
  elbow: 128,
  pronation: -50,
  wrist: -20,
  grip: 25,
};
const beforeChest = (pitch: number): readonly Constraint[] =>
  (["L", "R"] as const).map((side): Constraint => {
    const [up, out] = [0.06, 0.085];
    return {
      same: [`palm${side}`, "chest"],
      axes: "xyz",
      offset: [
        side === "L" ? 0.03 : -0.03,
        up * Math.cos(pitch * DEG) - out * Math.sin(pitch * DEG),
        up * Math.sin(pitch * DEG) + out * Math.cos(pitch * DEG),
      ],
      tol: 0.01,
    };
  });

const goblet = squat({
  id: "goblet-squat",
  tempo: [3, 0, 1, 0],
  pitch: 30,
  load: 0.1,
  base: CUPPED,
  start: beforeChest(0),
  bottom: beforeChest(24),
});

const gobletSquat: Motion = {
  ...goblet,
  props: dumbbellBoth({ length: 0.3, radius: 0.07 }),
  touching: [
    ["forearmL", "thighL"],
    ["forearmR", "thighR"],
    ["forearmL", "chest"],
    ["forearmR", "chest"],
  ],
  form: [
    ...goblet.form,
    rule("always", gap("palmL", "chest"), [null, 0.17], "The weight drifts away from the chest."),
  ],
};

/** The bar on the upper back, the hands on it outside the shoulders. */
const onBack = (pitch: number): readonly Constraint[] =>
  (["L", "R"] as const).flatMap((side): readonly Constraint[] => {
    const [up, out] = [0.06, -0.02];
    return [
      {
        same: [`grip${side}`, "upperBack"],
        axes: "xyz",
        offset: [
          side === "L" ? 0.47 : -0.47,
          up * Math.cos(pitch * DEG) - out * Math.sin(pitch * DEG),
          up * Math.sin(pitch * DEG) + out * Math.cos(pitch * DEG),
        ],
        tol: 0.008,
      },
    ];
  });

/** Just below the bar at its lowest. */
const PINS = 0.87;

const barbellSquat: Motion = {
  ...squat({
    id: "bb-squat",
    tempo: [2, 0, 1, 0],
    pitch: 38,
    load: 0.3,
    base: {
      scapulaForward: -18,
      shoulderFlex: -22,
      shoulderAbd: 34,
      shoulderIn: -82,
      elbow: 122,
      pronation: -30,
      wrist: -25,
      grip: 88,
    },
    held: [gripAim("L", "over", 12), gripAim("R", "over", 12)],
    start: onBack(8),
    bottom: onBack(40),
  }),
  props: [
    ...barbell(),
    ...rack({ hooks: 1.38, width: 1.2, z: 0.02 }),
    ...both((_, x) => [rod("iron", [x * 0.6, PINS, -0.53], [x * 0.6, PINS, 0.6], 0.022)]),
  ],
  view: { yaw: 26, pitch: 10 },
};

/** Sitting on the front half of the chair, arms straight ahead. */
const sitToStand: Motion = {
  id: "sit-to-stand",
  root: { y: 0.565, z: -0.32, pitch: 2 },
  base: {
    hipFlex: 88,
    knee: 96,
    ankle: 8,
    hipAbd: 4,
    shoulderFlex: 78,
    elbow: 8,
    pronation: 60,
    grip: 14,
  },
  support: "braced",
  contacts: [
    ...feetAt(0.24, -0.05, 5),
    { aim: "forearmL", axis: [0, -1, 0], to: [0, 0, 1], tol: 8 },
    { aim: "forearmR", axis: [0, -1, 0], to: [0, 0, 1], tol: 8 },
  ],
  keys: {
    start: {
      where: [
        { at: "sitL", y: 0.46, z: -0.4, tol: 0.004 },
        { at: "sitR", y: 0.46, z: -0.4, tol: 0.004 },
      ],
    },
    lean: {
      root: { y: 0.56, z: -0.3, pitch: 36 },
      angles: { hipFlex: 122, shoulderFlex: 116, knee: 100, ankle: 14, neckFlex: -14 },
      where: [
        { at: "sitL", y: 0.46, z: -0.4, tol: 0.006 },
        { at: "sitR", y: 0.46, z: -0.4, tol: 0.006 },
      ],
    },
    tall: {
      root: { y: 0.94, z: 0, pitch: 0 },
      angles: { hipFlex: 4, knee: 5, ankle: 3, hipAbd: 2 },
      where: [overFeet()],
    },
  },
  cycle: [
    { to: "lean", seconds: 0.4, phase: "lift" },
    { to: "tall", seconds: 0.6, phase: "lift" },
    { to: "lean", seconds: 1.2, phase: "lower" },
    { to: "start", seconds: 0.8, phase: "lower" },
  ],
  props: chair({ z: -0.46 }),
  touching: [],
  view: { yaw: 60, pitch: 8 },
  form: [
    ...kneesOverToes("lean"),
    quietBack(25, 10),
    rule("lean", lead("face", "toeTipL", "z"), [-0.06, null], "The nose is not over the toes."),
    rule("tall", angle("kneeL"), [-3, 12], "The knees are not straight at the top."),
    peak("tall", height("crown"), 0.2, "The body does not stand up."),
  ],
};

const wallSit: Motion = {
  id: "wall-sit",
  root: { y: 0.55, z: -0.42 },
  base: {
    hipFlex: 90,
    knee: 90,
    hipAbd: 3,
    shoulderAbd: 8,
    shoulderFlex: 0,
    elbow: 8,
    grip: 20,
  },
  support: "braced",
  contacts: [
    ...feetAt(0.24, -0.05, 3),
    { at: "upperBack", z: -0.56, tol: 0.008 },
    { at: "sacrum", z: -0.55, tol: 0.008 },
    { at: "occiput", z: -0.55, tol: 0.01 },
    { aim: "thighL", axis: [0, -1, 0], to: [0.02, 0, 1], tol: 2 },
    { aim: "thighR", axis: [0, -1, 0], to: [-0.02, 0, 1], tol: 2 },
  ],
  keys: { hold: {} },
  cycle: [{ to: "hold", seconds: 4, phase: "top" }],
  props: wall({ z: -0.565 }),
  view: { yaw: 62, pitch: 8 },
  form: [
    quietBack(12, 10),
    rule("hold", line("kneeL", "ankleL", DOWN), [null, 8], "The knees are not above the ankles."),
    rule("hold", lead("hipL", "kneeL", "y"), [-0.04, 0.06], "The thighs are not level."),
    rule("hold", tilt("thoraxUpper", UP), [null, 10], "The back leaves the wall."),
    rule("hold", gap("palmL", "thighFrontL"), [0.12, null], "The hands press on the thighs."),
  ],
};

export const squats = [sitToStand, bodyweightSquat, gobletSquat, barbellSquat, wallSit];
