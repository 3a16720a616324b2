/** The hips are lifted: from the floor, and with the back on a bench. */
import type { Angles } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { barbell } from "../../props/builders/barbell.ts";
import { bench } from "../../props/builders/bench.ts";
import { dumbbellAt } from "../../props/builders/dumbbell.ts";
import { mat } from "../../props/builders/furniture.ts";
import { GRIPS, onBar, rod } from "../../props/parts.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import { DOWN, angle, bend, gap, height, lead, line, peak, rule } from "../words/rules.ts";
import { supineBent } from "../words/stances.ts";
import { gripAim } from "../words/touch.ts";
import { feetAt, footAt, fromBottom } from "./words.ts";

const lying = { ...supineBent(118), base: { ...supineBent(118).base, shoulderAbd: 9 } };
const BACK: readonly Constraint[] = [
  { at: "upperBack", x: 0, y: 0, z: -0.45, tol: 0.006 },
  { at: "occiput", y: 0, tol: 0.006 },
];
const PALMS: readonly Constraint[] = [
  { at: "palmL", y: 0.01, tol: 0.008 },
  { at: "palmR", y: 0.01, tol: 0.008 },
];

export const gluteBridge: Motion = {
  ...lying,
  id: "glute-bridge",
  root: { pitch: -90, y: 0.11 },
  contacts: [...BACK, ...feetAt(0.2, 0.31, 2), ...PALMS],
  keep: ["palmL:xz", "palmR:xz"],
  keys: {
    start: { where: [{ at: "sacrum", y: 0, tol: 0.004 }] },
    top: {
      root: { pitch: -114, y: 0.36, z: -0.02 },
      angles: { hipFlex: 0, knee: 112, ankle: 0, lumbarFlex: 0, thoraxFlex: 6, neckFlex: 24 },
      where: [{ aim: "thighL", axis: [0, -1, 0], to: [0, 0.33, 1], tol: 8 }],
    },
  },
  cycle: fromBottom([1, 1, 1, 1]),
  props: mat({ z: -0.15 }),
  view: { yaw: 66, pitch: 12 },
  form: [
    rule("top", bend("shoulderL", "hipL", "kneeL"), [165, null], "The hips are not in one line."),
    rule("top", line("kneeL", "ankleL", DOWN), [null, 12], "The shin is not upright at the top."),
    peak("top", height("sacrum"), 0.14, "The hips do not rise."),
    rule("always", angle("lumbarFlex"), [-8, 25], "The low back arches."),
    rule("always", gap("kneeL", "kneeR", "x"), [0.12, 0.28], "The knees fall apart or together."),
  ],
};

export const gluteBridgeSingle: Motion = {
  ...gluteBridge,
  id: "glute-bridge-single",
  base: { ...lying.base, hipFlexL: 95, kneeL: 88, ankleL: 4 },
  contacts: [...BACK, ...footAt("R", 0.09, 0.31, 2), ...PALMS],
  keys: {
    start: {
      where: [
        { at: "sacrum", y: 0, tol: 0.004 },
        { aim: "thighL", axis: [0, -1, 0], to: [0, 1, 0], tol: 4 },
      ],
    },
    top: {
      root: { pitch: -114, y: 0.36, z: -0.02 },
      angles: {
        hipFlexR: 0,
        kneeR: 112,
        ankleR: 0,
        hipFlexL: 70,
        thoraxFlex: 6,
        neckFlex: 24,
      },
      where: [
        { aim: "thighR", axis: [0, -1, 0], to: [0, 0.33, 1], tol: 8 },
        { aim: "thighL", axis: [0, -1, 0], to: [0, 1, 0], tol: 4 },
        { same: ["hipL", "hipR"], axes: "y", tol: 0.002 },
      ],
    },
  },
  cycle: fromBottom([1, 0, 1, 1]),
  view: { yaw: -66, pitch: 12 },
  form: [
    rule("top", bend("shoulderR", "hipR", "kneeR"), [165, null], "The hip is not in one line."),
    rule("top", line("kneeR", "ankleR", DOWN), [null, 12], "The shin is not upright at the top."),
    rule("always", lead("hipL", "hipR", "y"), [-0.025, 0.025], "The hip of the free leg drops."),
    rule("always", gap("kneeL", "hipL", "xz"), [null, 0.08], "The free leg kicks to help."),
    peak("top", height("sacrum"), 0.14, "The hips do not rise."),
    rule("always", angle("lumbarFlex"), [-8, 25], "The low back arches."),
  ],
};

const BENCH = 0.4;
const LOW_PITCH = -47;

/** Where a point of the pelvis is from its front, in the world, with the pelvis pitched so. */
const fromPelvisFront = (up: number, out: number, pitch: number) =>
  [
    0,
    up * Math.cos(pitch * DEG) - out * Math.sin(pitch * DEG),
    up * Math.sin(pitch * DEG) + out * Math.cos(pitch * DEG),
  ] as const;

interface Thrust {
  readonly id: string;
  /** Half of the way between the hands. */
  readonly hands: number;
  /** What lies on the hips is this far before the front of the pelvis: folded, and straight. */
  readonly out: readonly [folded: number, straight: number];
  readonly hold: readonly Constraint[];
  readonly arms: Angles;
  /** What is as low as it gets at the start. */
  readonly low: Constraint;
  readonly load: number;
}

/** The thighs push what lies on the folded hips up to the belly, above the front of the pelvis. */
const PUSHED_UP = 0.035;

const thrust = ({ id, hands, out, hold, arms, low, load }: Thrust): Motion => {
  const held = (pitch: number, up: number, ahead: number): readonly Constraint[] => {
    const [, y, z] = fromPelvisFront(up, ahead, pitch);
    return [
      { at: "gripL", x: hands },
      { at: "gripR", x: -hands },
      { same: ["gripL", "pelvisFront"], axes: "yz", offset: [0, y, z], tol: 0.008 },
      { same: ["gripR", "pelvisFront"], axes: "yz", offset: [0, y, z], tol: 0.008 },
      {
        aim: "pelvis",
        axis: [0, 1, 0],
        to: [0, Math.cos(pitch * DEG), Math.sin(pitch * DEG)],
        tol: 2,
      },
    ];
  };
  return {
    id,
    root: { pitch: LOW_PITCH, y: 0.18, z: 0.3 },
    base: {
      hipFlex: 74,
      knee: 105,
      hipAbd: 4,
      ankle: 4,
      thoraxFlex: 8,
      neckFlex: 16,
      shoulderFlex: 14,
      shoulderAbd: 14,
      elbow: 30,
      ...arms,
    },
    support: "braced",
    load: { L: load, R: load },
    contacts: [
      { at: "upperBack", x: 0, y: BENCH, z: -0.03, tol: 0.006 },
      ...feetAt(0.26, 0.8, 4),
      ...hold,
    ],
    keys: {
      start: { where: [low, ...held(LOW_PITCH, PUSHED_UP, out[0])] },
      top: {
        root: { pitch: -92, y: 0.5, z: 0.42 },
        angles: {
          hipFlex: -2,
          knee: 90,
          ankle: 2,
          lumbarFlex: 2,
          thoraxFlex: 4,
          neckFlex: 34,
        },
        where: [
          ...held(-91, 0, out[1]),
          { aim: "thighL", axis: [0, -1, 0], to: [0, 0, 1], tol: 10 },
        ],
      },
    },
    cycle: fromBottom([1, 0, 1, 1]),
    props: [],
    touching: [
      ["handL", "thighL"],
      ["handR", "thighR"],
      ["handL", "pelvis"],
      ["handR", "pelvis"],
      ["forearmL", "thighL"],
      ["forearmR", "thighR"],
    ],
    view: { yaw: 60, pitch: 12 },
    form: [
      rule("top", line("kneeL", "ankleL", DOWN), [null, 12], "The shin is not upright at the top."),
      rule("top", bend("shoulderL", "hipL", "kneeL"), [162, null], "The hips stop short of level."),
      rule(
        "top",
        lead("hipL", "shoulderL", "y"),
        [-0.1, 0.08],
        "The trunk is not level at the top.",
      ),
      peak("top", height("sacrum"), 0.14, "The hips do not rise."),
      rule("always", angle("lumbarFlex"), [-8, 30], "The low back arches."),
      rule("always", angle("neckFlex"), [5, 50], "The chin is not tucked."),
      rule("always", gap("kneeL", "kneeR", "x"), [0.16, 0.45], "The knees fall together."),
    ],
  };
};

const across = bench({ height: BENCH, yaw: 90, z: -0.14 });

export const dumbbellHipThrust: Motion = {
  ...thrust({
    id: "db-hip-thrust",
    hands: 0.178,
    out: [0.09, 0.065],
    load: 0.1,
    arms: { grip: 30, pronation: 10, shoulderFlex: -12, elbow: 68 },
    low: { at: "seat", y: 0.095, tol: 0.015 },
    // A palm on each end of it.
    hold: [
      { aim: "handL", axis: [-1, 0, 0], to: [-1, 0, 0], tol: 8 },
      { aim: "handR", axis: [1, 0, 0], to: [1, 0, 0], tol: 8 },
    ],
  }),
  props: [...across, ...dumbbellAt(GRIPS, [1, 0, 0], { radius: 0.065, length: 0.33 })],
};

export const barbellHipThrust: Motion = {
  ...thrust({
    id: "bb-hip-thrust",
    hands: 0.42,
    out: [0.065, 0.045],
    load: 0.3,
    arms: { grip: 88, pronation: 72, shoulderIn: 14, shoulderAbd: 28, elbow: 20 },
    low: { at: "seat", y: 0.125, tol: 0.01 },
    hold: [gripAim("L", "over", 8), gripAim("R", "over", 8)],
  }),
  props: [
    ...across,
    ...barbell({ plate: 0.225, length: 2 }),
    // The pad around the bar.
    rod("pad", onBar(-0.2), onBar(0.2), 0.04),
  ],
};
