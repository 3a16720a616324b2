/** Rows with one arm, the other hand resting: in a lunge, on a bench, at a cable. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion, PeakRule } from "../../motion.ts";
import { bench } from "../../props/builders/bench.ts";
import { cableStation } from "../../props/builders/cable.ts";
import { dumbbell } from "../../props/builders/dumbbell.ts";
import { kettlebell } from "../../props/builders/kettlebell.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { AHEAD, UP, angle, gap, lead, line, peak, quietBack, rule, tilt } from "../words/rules.ts";
import {
  ballOfFoot,
  flatFoot,
  flatHand,
  gripAim,
  onKnee,
  plantFoot,
  points,
} from "../words/touch.ts";
import { armRules, elbowPast, elbowPeak, liftAndLower, longNeck, noTwist } from "./words.ts";

/** The right arm hangs from its shoulder; the blade lets go. */
const HANGING: Angles = { scapulaForwardR: 6, shoulderAbdR: 2, elbowR: 5 };
/** The right elbow goes past the back, close to the side. */
const PULLED: Angles = {
  shoulderFlexR: -40,
  shoulderAbdR: 10,
  elbowR: 100,
  scapulaForwardR: -12,
  scapulaUpR: -4,
};

const hanging: readonly Constraint[] = [
  points("upperArm", "R", [-0.03, -1, 0]),
  points("forearm", "R", [0, -1, 0.02]),
];

/** The right hand beside the lower ribs, bent over. */
const besideRibs = (y: number, z: number): readonly Constraint[] => [
  { same: ["gripR", "ribSideR"], axes: "xyz", offset: [-0.07, y, z], tol: 0.008 },
];

const armForm: readonly (FormRule | PeakRule)[] = [
  ...armRules(["R"]),
  ...elbowPast(0.02, "y", ["R"]),
  elbowPeak("R", 0.2),
  quietBack(10, 10),
  ...noTwist(),
  longNeck(30),
];

/** Left leg in front, the right one long behind, the chest over the front thigh. */
const lungeRow = (id: string, free: "hand" | "forearm"): Motion => {
  const onForearm = free === "forearm";
  return {
    id,
    root: { pitch: onForearm ? 74 : 72, y: 0.74, z: -0.12 },
    base: {
      hipFlexL: 110,
      kneeL: 72,
      ankleL: 18,
      hipFlexR: 32,
      kneeR: 30,
      ankleR: 20,
      toesR: 30,
      neckFlex: -14,
      shoulderFlexL: onForearm ? 40 : 22,
      shoulderAbdL: 10,
      shoulderInL: onForearm ? 40 : 20,
      elbowL: onForearm ? 80 : 30,
      pronationL: 60,
      wristL: onForearm ? 0 : -30,
      gripL: onForearm ? 30 : 34,
      shoulderFlexR: 55,
      gripR: 88,
    },
    support: "feet",
    contacts: [
      ...flatFoot("L", { x: 0.08, z: 0.2 }),
      ...ballOfFoot("R"),
      { at: "ballR", x: -0.12, z: -0.46 },
      // The front leg carries most of the weight.
      { balance: ["ballL", "heelL", "ballL", "ballR"], tol: 0.012 },
      { same: ["hipL", "hipR"], axes: "y" },
      { aim: "footL", axis: [0, 0, 1], to: AHEAD, tol: 3 },
      { aim: "footR", axis: [1, 0, 0], to: [1, 0, 0], tol: 4 },
      gripAim("R", "neutral", 8),
      ...(onForearm
        ? [
            {
              same: ["forearmUnderL", "thighFrontL"],
              axes: "xyz",
              offset: [0, 0, 0.02],
              tol: 0.016,
            } as const,
          ]
        : [
            {
              same: ["palmL", "kneeCapL"],
              axes: "xyz",
              offset: [0, 0.035, -0.05],
              tol: 0.006,
            } as const,
            // Flat on the thigh, the fingers over the knee.
            { aim: "handL", axis: [-1, 0, 0], to: [0, -1, -0.1], tol: 5 } as const,
            { aim: "handL", axis: [0, -1, 0], to: [0, -0.15, 1], tol: 8 } as const,
          ]),
    ],
    keep: [...plantFoot("L"), "ballR:xz", "toePadR:xz", "sacrum:xyz", "neck:xyz"],
    lock: ["lumbarFlex", "thoraxFlex", "thoraxTurn", "lumbarTurn", "lumbarSide", "thoraxSide"],
    load: { L: 0, R: 0.13 },
    keys: {
      start: {
        angles: HANGING,
        where: [
          ...hanging,
          // The chest comes down over the front thigh.
          { aim: "thoraxUpper", axis: [0, 1, 0], to: [0, 0.5, 0.87], tol: 2 },
        ],
      },
      top: { angles: PULLED, where: besideRibs(-0.1, -0.08) },
    },
    cycle: liftAndLower([2, 0, 1, 1]),
    props: [],
    touching: [
      ["handL", "thighL"],
      ["forearmL", "thighL"],
      ["thighL", "belly"],
      ["thighL", "chest"],
    ],
    view: { yaw: -104, pitch: 14 },
    form: [
      ...armForm,
      rule("always", lead("ankleL", "ankleR", "z"), [0.4, null], "The other leg is not in front."),
      rule(
        "always",
        onForearm ? gap("forearmUnderL", "thighFrontL") : gap("palmL", "kneeCapL"),
        [null, 0.11],
        onForearm
          ? "The free forearm does not rest on the front thigh."
          : "The free hand does not rest on the front thigh.",
      ),
      rule("always", tilt("thoraxUpper"), [35, 85], "The chest does not lean over the thigh."),
      rule(
        "always",
        lead("kneeCapL", "toeTipL", "z"),
        [null, 0.03],
        "The knee is far past the toes.",
      ),
    ],
  };
};

const dumbbellRowLunge: Motion = {
  ...lungeRow("db-row-lunge", "hand"),
  props: dumbbell("R"),
};
const kettlebellRow: Motion = {
  ...lungeRow("kb-row", "forearm"),
  props: kettlebell("R"),
};

const BENCH = 0.45;

/** Left hand and left knee on the bench, the right foot on the floor beside it. */
const dumbbellRowBench: Motion = {
  id: "db-row-bench",
  root: { pitch: 84, y: 0.94, z: -0.2 },
  base: {
    hipFlexL: 92,
    kneeL: 92,
    ankleL: -40,
    toesL: -8,
    hipFlexR: 66,
    kneeR: 10,
    hipAbdR: 14,
    ankleR: 8,
    shoulderFlexL: 84,
    shoulderInL: 0,
    elbowL: 5,
    pronationL: 84,
    wristL: -80,
    gripL: 8,
    shoulderFlexR: 84,
    gripR: 88,
    neckFlex: -10,
  },
  support: "braced",
  contacts: [
    ...flatHand("L", BENCH),
    ...onKnee("L", "flat", BENCH),
    { at: "palmL", x: 0.1, z: 0.36 },
    { at: "kneeFrontL", x: 0.1, z: -0.2 },
    ...flatFoot("R", { x: -0.26, z: -0.24 }),
    gripAim("R", "neutral", 8),
  ],
  keep: [...plantFoot("R"), "palmL:xz", "kneeFrontL:xz", "toeTopL:xz", "sacrum:xyz"],
  lock: ["lumbarFlex", "thoraxFlex", "thoraxTurn", "lumbarTurn"],
  load: { L: 0, R: 0.13 },
  keys: {
    start: { angles: HANGING, where: hanging },
    top: { angles: PULLED, where: besideRibs(-0.12, -0.05) },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: [...bench({ height: BENCH, x: 0.1, z: 0.02 }), ...dumbbell("R")],
  view: { yaw: -100, pitch: 16 },
  form: [
    ...armForm,
    rule("always", line("sacrum", "upperBack", AHEAD), [null, 22], "The back is not level."),
    rule(
      "always",
      lead("shoulderL", "palmL", "z"),
      [-0.08, 0.08],
      "The hand is not under the shoulder.",
    ),
  ],
};

/** Standing split, left foot in front, pulling a cable from the height of the ribs. */
const cableRowOneArm: Motion = {
  id: "cable-row-one-arm",
  root: { y: 0.86, pitch: 6 },
  base: {
    hipFlexL: 34,
    kneeL: 34,
    ankleL: 6,
    hipFlexR: -4,
    kneeR: 22,
    ankleR: 22,
    toesR: 10,
    shoulderFlexL: -18,
    shoulderAbdL: 34,
    shoulderInL: 36,
    elbowL: 84,
    pronationL: 30,
    gripL: 20,
    gripR: 88,
  },
  support: "feet",
  contacts: [
    ...flatFoot("L", { x: 0.1, z: 0.2 }),
    { at: "ballR", x: -0.11, z: -0.3, y: 0 },
    { at: "toePadR", y: 0, tol: 0.004 },
    { aim: "footR", axis: [1, 0, 0], to: [1, 0, 0], tol: 4 },
    gripAim("R", [0, 1, 0], 10),
    { same: ["palmL", "hipSideL"], axes: "xyz", offset: [0, 0.06, 0.04], tol: 0.02 },
  ],
  keep: [...plantFoot("L"), "ballR:xz", "toePadR:xz", "sacrum:xyz", "pelvisFront:y"],
  load: { L: 0, R: 0 },
  keys: {
    start: {
      angles: { shoulderFlexR: 66, elbowR: 6, scapulaForwardR: 10 },
      where: [{ at: "gripR", x: -0.15, y: 1.16, z: 0.62, tol: 0.02 }],
    },
    top: {
      angles: { shoulderFlexR: -32, shoulderAbdR: 10, elbowR: 112, scapulaForwardR: -12 },
      where: [{ at: "gripR", x: -0.2, y: 1.08, z: 0.12, tol: 0.02 }],
    },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: cableStation({ pulley: 1.1, x: -0.15, z: 1.3, yaw: 180, attachment: "handle", side: "R" }),
  touching: [
    ["handL", "pelvis"],
    ["handL", "belly"],
    ["forearmL", "belly"],
  ],
  view: { yaw: -72, pitch: 12 },
  form: [
    ...armRules(["R"]),
    ...elbowPast(0.08, "z", ["R"]),
    quietBack(10, 12),
    ...noTwist(10),
    longNeck(14),
    rule("always", lead("ankleL", "ankleR", "z"), [0.25, null], "The other foot is not in front."),
    rule("always", tilt("thoraxUpper"), [null, 18], "The trunk leans away from the pull."),
    peak("start", lead("gripR", "shoulderR", "z"), 0.3, "The arm does not reach out."),
    rule("always", line("kneeL", "hipL", UP), [null, 50], "The stance is a squat."),
    rule("always", angle("lumbarTurn"), [-6, 6], "The whole body turns with the handle."),
  ],
};

export const oneArmRows: readonly Motion[] = [
  dumbbellRowLunge,
  kettlebellRow,
  dumbbellRowBench,
  cableRowOneArm,
];
