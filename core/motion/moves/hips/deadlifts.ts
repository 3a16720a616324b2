/** What is lifted from the floor, and the kettlebell that is swung by the hips. */
import type { Angles } from "../../angles.ts";
import type { FormRule, KeyPose, Motion } from "../../motion.ts";
import { barbell, trapBar } from "../../props/builders/barbell.ts";
import { kettlebellBoth } from "../../props/builders/kettlebell.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { UP, angle, height, lead, peak, quietBack, rule, tilt } from "../words/rules.ts";
import { gripAim, onBar } from "../words/touch.ts";
import { feetAt, overFeet } from "./words.ts";

const TALL: Angles = {
  hipFlex: 4,
  knee: 4,
  ankle: 2,
  neckFlex: 0,
  shoulderFlex: 8,
  thoraxFlex: 0,
  lumbarFlex: 0,
};

const liftForm: readonly FormRule[] = [
  quietBack(12, 12),
  rule("always", angle("thoraxFlex"), [-16, 16], "The upper back rounds."),
  rule("always", angle("elbowL"), [-2, 20], "The arms bend to pull."),
  rule("always", tilt("footL"), [null, 6], "The heels lift."),
  rule(
    "start",
    lead("shoulderL", "hipL", "y"),
    [0.05, null],
    "The hips are not below the shoulders.",
  ),
  rule("start", lead("hipL", "kneeL", "y"), [0.02, null], "The hips are lower than the knees."),
  rule("top", angle("hipFlexL"), [-8, 12], "The hips do not come all the way forward."),
  rule("top", angle("kneeL"), [-3, 14], "The knees do not straighten."),
  rule("top", tilt("thoraxUpper"), [null, 14], "The trunk leans at the top."),
];

interface Lift {
  readonly id: string;
  readonly load: number;
  readonly width: number;
  readonly toesOut?: number;
  /** Of the trunk at the start. */
  readonly pitch: number;
  readonly knee: number;
  readonly base: Angles;
  readonly held: readonly Constraint[];
  readonly start: readonly Constraint[];
  /** The bar passes the knees. */
  readonly passing: readonly Constraint[];
  readonly top: readonly Constraint[];
}

const lift = ({
  id,
  load,
  width,
  toesOut = 6,
  pitch,
  knee,
  base,
  held,
  start,
  passing,
  top,
}: Lift): Motion => {
  const tip = 12;
  const passed: KeyPose = {
    root: { pitch: pitch + 2, y: 0.86, z: -0.2 },
    angles: {
      hipFlex: pitch + 24,
      knee: 34,
      ankle: 8,
      neckFlex: -14,
      shoulderFlex: pitch - 8,
    },
    where: passing,
  };
  return {
    id,
    root: { pitch, y: 0.72, z: -0.26 },
    base: {
      hipFlex: pitch + knee - tip,
      knee,
      ankle: tip,
      hipAbd: 6,
      hipIn: -6,
      neckFlex: -16,
      thoraxFlex: -2,
      scapulaForward: 4,
      shoulderFlex: pitch - 2,
      elbow: 3,
      grip: 90,
      ...base,
    },
    support: "feet",
    load: { L: load, R: load },
    contacts: [...feetAt(width, -0.05, toesOut), overFeet(), ...held],
    keys: {
      start: { where: start },
      passing: passed,
      top: { root: { pitch: 0, y: 0.94, z: 0 }, angles: TALL, where: top },
    },
    // In and out without a stop where the bar passes the knees.
    cycle: [
      { to: "passing", seconds: 0.45, phase: "lift", ease: "in" },
      { to: "top", seconds: 0.55, phase: "lift", ease: "out" },
      { to: "passing", seconds: 1, phase: "lower", ease: "in" },
      { to: "start", seconds: 1, phase: "lower", ease: "out" },
    ],
    props: [],
    touching: [
      ["handL", "thighL"],
      ["handR", "thighR"],
      ["forearmL", "thighL"],
      ["forearmR", "thighR"],
    ],
    view: { yaw: 66, pitch: 8 },
    form: [...liftForm, peak("top", height("gripL"), 0.2, "The weight is not lifted.")],
  };
};

const hands = (width: number, y: number | null, z: number, tol = 0.004): readonly Constraint[] =>
  [1, -1].map((sign): Constraint => ({
    at: sign > 0 ? "gripL" : "gripR",
    x: (sign * width) / 2,
    ...(y === null ? {} : { y }),
    z,
    tol,
  }));

const OVER: Angles = { pronation: 66, shoulderIn: 12 };
const over = (tol: number): readonly Constraint[] => [
  gripAim("L", "over", tol),
  gripAim("R", "over", tol),
];

const PLATE = 0.225;

const barbellDeadlift: Motion = {
  ...lift({
    id: "bb-deadlift",
    load: 0.3,
    width: 0.24,
    pitch: 58,
    knee: 68,
    base: OVER,
    held: onBar(0.5),
    start: hands(0.5, PLATE, 0.095),
    passing: hands(0.5, 0.52, 0.105),
    top: hands(0.5, null, 0.12),
  }),
  props: barbell({ plate: PLATE }),
};

const trapBarDeadlift: Motion = {
  ...lift({
    id: "trap-bar-deadlift",
    load: 0.3,
    width: 0.24,
    pitch: 48,
    knee: 82,
    base: { pronation: 0, shoulderAbd: 10 },
    held: [gripAim("L", "neutral", 6), gripAim("R", "neutral", 6)],
    start: hands(0.6, PLATE, 0.04),
    passing: hands(0.6, 0.5, 0.04),
    top: hands(0.56, null, 0.03),
  }),
  props: trapBar({ plate: PLATE }),
};

/** From the floor to the middle of its handle. */
const BELL = 0.258;

const kettlebellDeadlift: Motion = {
  ...lift({
    id: "kb-deadlift",
    load: 0.12,
    width: 0.4,
    toesOut: 14,
    pitch: 58,
    knee: 74,
    base: { ...OVER, shoulderIn: 26, hipAbd: 12 },
    held: over(14),
    start: hands(0.07, BELL, 0.03),
    passing: hands(0.07, 0.5, 0.05),
    top: hands(0.07, null, 0.15),
  }),
  props: kettlebellBoth({ radius: 0.1, hang: "down" }),
};

export const deadlifts = [kettlebellDeadlift, trapBarDeadlift, barbellDeadlift];

/** Long arms, both hands on one handle. */
const SWINGING: readonly Constraint[] = [
  { at: "gripL", x: 0.035, tol: 0.004 },
  { at: "gripR", x: -0.035, tol: 0.004 },
  { same: ["gripL", "gripR"], axes: "yz" },
  ...over(14),
];

export const kettlebellSwing: Motion = {
  id: "kb-swing",
  root: { pitch: 62, y: 0.86, z: -0.18 },
  base: {
    hipFlex: 92,
    knee: 32,
    ankle: 4,
    hipAbd: 8,
    hipIn: -8,
    neckFlex: -18,
    thoraxFlex: -2,
    scapulaForward: 8,
    shoulderFlex: 30,
    shoulderAbd: -6,
    shoulderIn: 20,
    elbow: 4,
    pronation: 60,
    grip: 90,
  },
  support: "feet",
  load: { L: 0.06, R: 0.06 },
  contacts: [...feetAt(0.44, -0.05, 12), overFeet(0.05), ...SWINGING],
  keys: {
    start: { where: [{ at: "gripL", y: 0.6, z: -0.2, tol: 0.02 }] },
    snap: {
      root: { pitch: 14, y: 0.92, z: -0.06 },
      angles: { hipFlex: 20, knee: 10, neckFlex: -4, shoulderFlex: 34 },
    },
    top: {
      root: { pitch: 0, y: 0.94, z: 0 },
      angles: { hipFlex: 0, knee: 4, neckFlex: 0, shoulderFlex: 76 },
    },
  },
  cycle: [
    { to: "snap", seconds: 0.5, phase: "lift", ease: "in" },
    { to: "top", seconds: 0.5, phase: "lift", ease: "out" },
    { to: "snap", seconds: 0.5, phase: "lower", ease: "in" },
    { to: "start", seconds: 0.5, phase: "lower", ease: "out" },
  ],
  props: kettlebellBoth({ radius: 0.1, hang: "arm" }),
  touching: [
    ["handL", "thighL"],
    ["handR", "thighR"],
    ["forearmL", "thighL"],
    ["forearmR", "thighR"],
    ["forearmL", "forearmR"],
  ],
  view: { yaw: 66, pitch: 8 },
  form: [
    quietBack(14, 10),
    rule("always", angle("elbowL"), [-2, 24], "The arms lift the weight."),
    rule("always", angle("kneeL"), [0, 50], "It turns into a squat."),
    rule("top", lead("shoulderL", "gripL", "y"), [-0.1, 0.3], "The weight is not at chest height."),
    rule("top", tilt("thoraxUpper", UP), [null, 14], "The trunk leans back at the top."),
    peak("top", height("gripL"), 0.4, "The weight does not float up."),
  ],
};
