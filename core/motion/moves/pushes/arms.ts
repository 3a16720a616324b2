/** What works the shoulder or the arm alone: raises, curls, and straightening the elbow. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion } from "../../motion.ts";
import { cableStation } from "../../props/builders/cable.ts";
import { dumbbellBoth, dumbbells } from "../../props/builders/dumbbell.ts";
import type { Constraint } from "../../solve/constraint.ts";
import {
  UP,
  angle,
  bend,
  gap,
  height,
  lead,
  line,
  peak,
  quietBack,
  rule,
  tilt,
} from "../words/rules.ts";
import { standing } from "../words/stances.ts";
import { bothPoint } from "../words/touch.ts";
import { SIDES, bothAngles, bothSides, fromBottom, fromTop, gripsAlong, out } from "./words.ts";

const upright = standing(0.24);

const overFeet: Constraint = { balance: ["heelL", "heelR", "ballL", "ballR"], tol: 0.03 };

/** The trunk does not help: only the arms move. */
const quietTrunk = (most = 8): readonly FormRule[] => [
  rule("always", tilt("thoraxUpper"), [null, most], "The trunk swings."),
  quietBack(8, 8),
  rule("always", angle("kneeL"), [0, 20], "The knees dip to help."),
];

const lateralRaise: Motion = {
  ...upright,
  id: "lateral-raise",
  load: { L: 0.06, R: 0.06 },
  still: true,
  base: { ...upright.base, shoulderAbd: 8, shoulderFlex: 4, elbow: 14, grip: 92, scapulaUp: -4 },
  lock: ["elbowL", "elbowR", "lumbarFlex"],
  keys: {
    start: {
      where: [
        ...gripsAlong([0, 0, 1], 8),
        ...bothSides((side): readonly Constraint[] => [
          { at: `grip${side}`, x: out(side) * 0.25, tol: 0.01 },
        ]),
      ],
    },
    top: {
      angles: { shoulderFlex: 28, shoulderAbd: 82, scapulaUp: -8, shoulderIn: 6 },
      where: [
        ...gripsAlong([0.35, 0.1, 1], 10),
        ...bothSides((side): readonly Constraint[] => [
          { same: [`grip${side}`, `shoulder${side}`], axes: "y", offset: [0, -0.01, 0], tol: 0.01 },
        ]),
      ],
    },
  },
  cycle: fromBottom([2, 0, 1, 0]),
  props: dumbbells({ radius: 0.052, length: 0.24 }),
  view: { yaw: -24, pitch: 10 },
  form: [
    ...quietTrunk(),
    ...bothAngles("top", "scapulaUp", [null, 4], "The shoulders shrug to the ears."),
    ...bothAngles("always", "elbow", [6, 30], "The elbows do not keep their small bend."),
    ...SIDES.map((side) =>
      rule(
        "top",
        lead(`grip${side}`, `shoulder${side}`, "y"),
        [-0.08, 0.06],
        "The hands do not stop at shoulder height.",
      ),
    ),
    ...SIDES.map((side) =>
      rule(
        "top",
        lead(`grip${side}`, `shoulder${side}`, "z"),
        [0, 0.3],
        "The arms go behind the body.",
      ),
    ),
    peak("top", height("elbowL"), 0.2, "The elbows do not lead up."),
  ],
};

/** Beside the ribs, where they stay. */
const elbowsPinned = (forward: number, tol = 0.008): readonly Constraint[] =>
  bothSides((side): readonly Constraint[] => [
    { same: [`elbow${side}`, `shoulder${side}`], axes: "z", offset: [0, 0, forward], tol },
  ]);

const elbowsStay = (by: readonly [number, number], say: string): readonly FormRule[] =>
  SIDES.map((side) => rule("always", lead(`elbow${side}`, `shoulder${side}`, "z"), by, say));

const PALMS_AHEAD_DOWN: Angles = {
  shoulderAbd: 6,
  shoulderIn: -14,
  shoulderFlex: 2,
  elbow: 8,
  pronation: -70,
  grip: 92,
  wrist: 0,
};

const curlRules: readonly FormRule[] = [
  ...quietTrunk(),
  ...elbowsStay([-0.05, 0.08], "The elbows swing away from the ribs."),
  ...bothAngles("always", "wrist", [-25, 30], "The wrists curl in to finish."),
  ...SIDES.map((side) =>
    rule(
      "start",
      bend(`shoulder${side}`, `elbow${side}`, `wrist${side}`),
      [158, null],
      "The arms do not get long.",
    ),
  ),
  ...SIDES.map((side) =>
    rule(
      "top",
      line(`elbow${side}`, `wrist${side}`, UP),
      [null, 40],
      "The forearm does not come nearly upright.",
    ),
  ),
];

const dumbbellCurl: Motion = {
  ...upright,
  id: "db-curl",
  load: { L: 0.08, R: 0.08 },
  still: true,
  base: { ...upright.base, ...PALMS_AHEAD_DOWN },
  contacts: [
    ...upright.contacts,
    ...elbowsPinned(0.01),
    ...bothSides((side): readonly Constraint[] => [
      { at: `elbow${side}`, x: out(side) * 0.215, tol: 0.006 },
    ]),
  ],
  keys: {
    start: { where: gripsAlong([1, 0, 0], 10) },
    top: {
      angles: { elbow: 142 },
      where: [...gripsAlong([1, 0, -0.1], 12), ...bothPoint("forearm", [0.14, 1, 0.5], 6)],
    },
  },
  cycle: fromBottom([2, 0, 1, 0]),
  props: dumbbells(),
  view: { yaw: -34, pitch: 10 },
  form: [
    ...curlRules,
    peak("top", height("gripL"), 0.3, "The weights do not rise to the shoulders."),
  ],
};

const BAR = 0.4;

const cableCurl: Motion = {
  ...dumbbellCurl,
  id: "cable-curl",
  load: { L: 0, R: 0 },
  contacts: [
    ...upright.contacts,
    ...elbowsPinned(0.04, 0.015),
    ...gripsAlong([1, 0, 0], 8),
    { same: ["gripL", "gripR"], axes: "yz" },
    { at: "gripL", x: BAR / 2 },
    { at: "gripR", x: -BAR / 2 },
  ],
  keys: {
    start: { where: bothPoint("forearm", [0, -1, 0.34], 5) },
    top: { angles: { elbow: 138 }, where: bothPoint("forearm", [0, 1, 0.6], 6) },
  },
  props: cableStation({ pulley: 0.2, z: 0.72, yaw: 180, attachment: "bar" }),
  view: { yaw: 66, pitch: 10 },
  form: [
    ...curlRules,
    rule("always", tilt("pelvis"), [null, 6], "You lean back against the cable."),
    peak("top", height("gripL"), 0.3, "The bar does not rise to the chest."),
  ],
};

const tricepsPushdown: Motion = {
  ...upright,
  id: "triceps-pushdown",
  root: { y: 0.93, pitch: 11 },
  base: {
    ...upright.base,
    hipFlex: 18,
    knee: 10,
    ankle: 6,
    neckFlex: -4,
    shoulderFlex: 2,
    shoulderAbd: 8,
    shoulderIn: 16,
    elbow: 88,
    pronation: 66,
    grip: 92,
    wrist: 0,
  },
  still: true,
  contacts: [
    ...upright.contacts,
    overFeet,
    ...elbowsPinned(0.02),
    ...gripsAlong([-1, 0, 0], 8),
    { same: ["gripL", "gripR"], axes: "yz" },
    { at: "gripL", x: 0.17 },
    { at: "gripR", x: -0.17 },
  ],
  keys: {
    start: { where: bothPoint("forearm", [-0.1, 0.05, 1], 6) },
    top: { angles: { elbow: 12 }, where: bothPoint("forearm", [-0.1, -1, 0.34], 5) },
  },
  cycle: fromBottom([2, 0, 1, 0]),
  props: cableStation({ pulley: 1.98, z: 0.42, yaw: 180, attachment: "bar" }),
  view: { yaw: 62, pitch: 8 },
  form: [
    ...elbowsStay([-0.08, 0.06], "The elbows slide forward and back."),
    rule("always", tilt("thoraxUpper"), [null, 22], "You lean your weight on the bar."),
    ...SIDES.map((side) =>
      rule(
        "top",
        bend(`shoulder${side}`, `elbow${side}`, `wrist${side}`),
        [155, null],
        "The elbows do not straighten.",
      ),
    ),
    rule("start", line("elbowL", "wristL", UP), [70, 105], "The forearms do not start level."),
    ...bothAngles("always", "wrist", [-28, 28], "The wrists bend."),
    peak("start", height("gripL"), 0.2, "The hands do not travel."),
  ],
};

const overheadTriceps: Motion = {
  ...upright,
  id: "db-triceps-extension",
  load: { L: 0.06, R: 0.06 },
  still: true,
  base: {
    ...upright.base,
    shoulderFlex: 168,
    shoulderAbd: 4,
    shoulderIn: -10,
    elbow: 22,
    pronation: 20,
    wrist: -58,
    grip: 20,
    neckFlex: 4,
  },
  contacts: [
    ...upright.contacts,
    overFeet,
    { same: ["palmL", "palmR"], axes: "yz" },
    { at: "palmL", x: 0.045, tol: 0.004 },
    { at: "palmR", x: -0.045, tol: 0.004 },
  ],
  lock: ["lumbarFlex"],
  keys: {
    start: {
      where: [
        { same: ["palmL", "crown"], axes: "z", offset: [0, 0, -0.02], tol: 0.01 },
        { same: ["palmR", "crown"], axes: "z", offset: [0, 0, -0.02], tol: 0.01 },
      ],
    },
    bottom: {
      angles: { elbow: 104, shoulderFlex: 164 },
      where: [
        ...bothPoint("upperArm", [0.02, 1, -0.02], 6),
        ...bothPoint("forearm", [-0.45, -0.1, -1], 8),
      ],
    },
  },
  cycle: fromTop([2, 0, 1, 0]),
  props: dumbbellBoth(),
  view: { yaw: -66, pitch: 10 },
  form: [
    rule("always", gap("elbowL", "elbowR", "x"), [null, 0.46], "The elbows spread wide."),
    ...bothAngles("bottom", "elbow", [80, 125], "The elbows do not bend to a right angle."),
    ...SIDES.map((side) =>
      rule(
        "always",
        line(`shoulder${side}`, `elbow${side}`, UP),
        [null, 25],
        "The upper arms do not stay upright.",
      ),
    ),
    ...quietTrunk(),
    peak("start", height("palmL"), 0.15, "The weight does not travel."),
  ],
};

export const arms: readonly Motion[] = [
  lateralRaise,
  dumbbellCurl,
  cableCurl,
  tricepsPushdown,
  overheadTriceps,
];
