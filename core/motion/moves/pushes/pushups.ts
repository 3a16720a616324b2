/** Push-ups: against a wall, from a bench, from the knees and from the floor. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion, PeakRule } from "../../motion.ts";
import { bench } from "../../props/builders/bench.ts";
import { mat, wall } from "../../props/builders/furniture.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { AHEAD, angle, bend, gap, height, lead, line, peak, rule, under } from "../words/rules.ts";
import { plankOnHands } from "../words/stances.ts";
import { flatFoot, flatHand, onKnee, palmAgainst, plantFeet } from "../words/touch.ts";
import { bothAngles, bothSides, fromTop, out } from "./words.ts";

const long = plankOnHands();

const TOES: readonly Constraint[] = bothSides((side) => [
  { at: `toePad${side}`, x: out(side) * 0.11, y: 0, tol: 0.004 },
  { aim: `toes${side}`, axis: [0, 1, 0], to: [0, 1, 0], tol: 8 },
]);

/** Both palms down, so far apart, at a height. */
const palms = (width: number, y = 0): readonly Constraint[] =>
  bothSides((side) => [
    ...flatHand(side, y),
    { at: `palm${side}`, x: (out(side) * width) / 2, z: 0, tol: 0.004 },
  ]);

/** Elbows halfway out from the sides, level with the back. */
const LOWERED: Angles = {
  shoulderFlex: -4,
  shoulderAbd: 44,
  elbow: 96,
  scapulaForward: -8,
  wrist: -74,
  ankle: 10,
};

/** The forearms stay near upright, the hands beside the chest. */
const forearmsUpright = (behind = 0.07): readonly Constraint[] =>
  bothSides((side) => [
    { same: [`elbow${side}`, `wrist${side}`], axes: "z", offset: [0, 0, -behind], tol: 0.015 },
  ]);

const inOneLine = (from: "shoulder" | "neck", to: "ankle" | "knee"): readonly FormRule[] => [
  rule(
    "always",
    bend(from === "neck" ? "neck" : "shoulderL", "hipL", `${to}L`),
    [162, null],
    "The hips sag or stay behind: the body is not in one line.",
  ),
  rule("always", angle("lumbarFlex"), [-8, 12], "The low back sags or rounds."),
];

const chestLeads: readonly (FormRule | PeakRule)[] = [
  rule("start", bend("shoulderL", "elbowL", "wristL"), [156, null], "The arms are not long."),
  rule(
    "bottom",
    bend("shoulderL", "elbowL", "wristL"),
    [60, 115],
    "The elbows do not bend enough.",
  ),
  rule("always", angle("neckFlex"), [-32, 10], "The head pokes down or back."),
];

/** The angle between upper arm and trunk at the bottom. */
const elbowsOut = (least: number, most: number, say: string): readonly FormRule[] =>
  bothAngles("bottom", "shoulderAbd", [least, most], say);

const flare = elbowsOut(20, 66, "The elbows flare straight out, or are squeezed to the sides.");

const pushUp: Motion = {
  ...long,
  id: "push-up",
  base: { ...long.base, scapulaForward: 14, neckFlex: -14, toes: 56, ankle: -4 },
  contacts: [...palms(0.54), ...TOES],
  keys: {
    start: {
      where: [
        { same: ["wristL", "shoulderL"], axes: "z", offset: [0, 0, -0.03], tol: 0.01 },
        { same: ["wristR", "shoulderR"], axes: "z", offset: [0, 0, -0.03], tol: 0.01 },
      ],
    },
    bottom: {
      angles: LOWERED,
      root: { pitch: 86, y: 0.22 },
      where: [{ at: "chest", y: 0.09, tol: 0.004 }, ...forearmsUpright()],
    },
  },
  cycle: fromTop([2, 0, 1, 0]),
  props: [],
  view: { yaw: -66, pitch: 12 },
  form: [
    ...inOneLine("shoulder", "ankle"),
    ...chestLeads,
    ...flare,
    under("start", "wristL", "shoulderL", 0.14, "The hands are not under the shoulders."),
    rule("bottom", height("chest"), [0.03, 0.14], "The chest does not come down to the floor."),
    peak("start", height("chest"), 0.2, "The chest does not travel."),
  ],
};

const closePushUp: Motion = {
  ...pushUp,
  id: "close-push-up",
  contacts: [...palms(0.32), ...TOES],
  keys: {
    start: pushUp.keys["start"] ?? {},
    bottom: {
      angles: { ...LOWERED, shoulderAbd: 10, shoulderFlex: -12, elbow: 100 },
      root: { pitch: 85, y: 0.25 },
      where: [{ at: "chest", y: 0.1, tol: 0.004 }, ...forearmsUpright(0.1)],
    },
  },
  form: [
    ...inOneLine("shoulder", "ankle"),
    ...chestLeads,
    ...elbowsOut(-10, 22, "The elbows drift out from the ribs."),
    rule("always", gap("palmL", "palmR", "x"), [0.2, 0.38], "The hands are too wide."),
    rule(
      "bottom",
      lead("elbowL", "shoulderL", "y"),
      [-0.08, null],
      "The upper arms are not level.",
    ),
    peak("start", height("chest"), 0.18, "The chest does not travel."),
  ],
};

const BENCH = 0.45;

const inclinePushUp: Motion = {
  ...pushUp,
  id: "incline-push-up",
  root: { pitch: 47, y: 0.69, z: -0.46 },
  base: { ...pushUp.base, shoulderFlex: 66, ankle: 2, toes: 40 },
  contacts: [...palms(0.54, BENCH), ...TOES],
  keys: {
    start: {
      where: [
        { same: ["wristL", "shoulderL"], axes: "z", tol: 0.02 },
        { same: ["wristR", "shoulderR"], axes: "z", tol: 0.02 },
      ],
    },
    bottom: {
      angles: { ...LOWERED, shoulderFlex: 2, ankle: 18 },
      root: { pitch: 64, y: 0.55, z: -0.5 },
      where: [{ at: "chest", y: BENCH + 0.08, tol: 0.004 }, ...forearmsUpright()],
    },
  },
  props: bench({ height: BENCH, yaw: 90, z: 0.02, length: 1.1 }),
  form: [
    ...inOneLine("shoulder", "ankle"),
    ...chestLeads,
    ...flare,
    rule("always", height("palmL"), [BENCH - 0.012, BENCH + 0.012], "The hands leave the edge."),
    peak("start", height("chest"), 0.18, "The chest does not come down to the edge."),
  ],
};

const kneePushUp: Motion = {
  ...pushUp,
  id: "knee-push-up",
  root: { pitch: 62, y: 0.4, z: -0.5 },
  base: {
    ...pushUp.base,
    hipFlex: 4,
    knee: 24,
    ankle: -45,
    toes: -10,
    shoulderFlex: 70,
    lumbarFlex: 2,
  },
  contacts: [...palms(0.54), ...onKnee("L", "flat"), ...onKnee("R", "flat")],
  keep: ["kneeFrontL:xz", "kneeFrontR:xz"],
  keys: {
    start: {
      where: [
        { same: ["wristL", "shoulderL"], axes: "z", offset: [0, 0, -0.03], tol: 0.01 },
        { same: ["wristR", "shoulderR"], axes: "z", offset: [0, 0, -0.03], tol: 0.01 },
      ],
    },
    bottom: {
      angles: { ...LOWERED, ankle: -45 },
      root: { pitch: 80, y: 0.2, z: -0.5 },
      where: [{ at: "chest", y: 0.09, tol: 0.004 }, ...forearmsUpright()],
    },
  },
  props: mat({ z: -0.35 }),
  form: [
    ...inOneLine("shoulder", "knee"),
    ...chestLeads,
    ...flare,
    rule("always", height("kneeFrontL"), [-0.015, 0.015], "The knees leave the mat."),
    rule("bottom", height("chest"), [0.03, 0.14], "The chest does not come down to the floor."),
    peak("start", height("chest"), 0.2, "The chest does not travel."),
  ],
};

const WALL = 0.74;

const wallPushUp: Motion = {
  id: "wall-push-up",
  root: { y: 0.93, z: 0.12, pitch: 9 },
  base: {
    hipAbd: 2,
    knee: 2,
    ankle: 9,
    shoulderFlex: 84,
    shoulderAbd: 10,
    shoulderIn: 10,
    elbow: 3,
    pronation: 80,
    wrist: -74,
    neckFlex: -2,
    grip: 4,
    scapulaForward: 10,
  },
  contacts: [
    ...flatFoot("L", { x: 0.12, z: -0.05 }),
    ...flatFoot("R", { x: -0.12, z: -0.05 }),
    ...bothSides((side) => [
      ...palmAgainst(side, AHEAD, [-0.15 * out(side), 1, 0]),
      { at: `palm${side}`, x: out(side) * 0.25, y: 1.25, z: WALL, tol: 0.001 } as const,
    ]),
  ],
  keep: plantFeet,
  lock: ["lumbarFlex"],
  keys: {
    start: {},
    bottom: {
      angles: {
        ankle: 20,
        shoulderFlex: 14,
        shoulderAbd: 44,
        elbow: 104,
        scapulaForward: -8,
        neckFlex: -12,
      },
      root: { y: 0.88, z: 0.3, pitch: 20 },
      where: [{ at: "chest", z: WALL - 0.17, tol: 0.01 }],
    },
  },
  cycle: fromTop([2, 0, 1, 0]),
  support: "feet",
  props: wall({ z: WALL, yaw: 180 }),
  view: { yaw: -102, pitch: 8 },
  form: [
    ...inOneLine("shoulder", "ankle"),
    ...chestLeads,
    rule("bottom", lead("face", "chest", "z"), [null, 0.13], "The head reaches the wall first."),
    rule(
      "bottom",
      lead("elbowL", "shoulderL", "y"),
      [null, -0.06],
      "The elbows flare straight out.",
    ),
    peak("bottom", { of: "chest", axis: "z" }, 0.15, "The chest does not come to the wall."),
  ],
};

/** An upturned V: the hips high, the trunk steep, the arms in line with it. */
const pikePushUp: Motion = {
  ...long,
  id: "pike-push-up",
  root: { pitch: 126, y: 0.94, z: -0.58 },
  base: {
    ...long.base,
    hipFlex: 96,
    knee: 16,
    ankle: 4,
    toes: 40,
    shoulderFlex: 164,
    shoulderAbd: 8,
    neckFlex: 4,
    wrist: -70,
    scapulaUp: 8,
    scapulaForward: 4,
  },
  contacts: [...palms(0.42), ...TOES, { at: "toePadL", z: -0.82 }, { at: "toePadR", z: -0.82 }],
  keys: {
    start: {},
    bottom: {
      root: { pitch: 138, y: 0.9, z: -0.46 },
      angles: { shoulderFlex: 92, shoulderAbd: 24, elbow: 96, hipFlex: 104, neckFlex: 2 },
      where: [{ at: "crown", y: 0.09, z: 0.16, tol: 0.01 }],
    },
  },
  cycle: fromTop([2, 0, 1, 0]),
  props: [],
  view: { yaw: -72, pitch: 10 },
  form: [
    rule("start", bend("shoulderL", "elbowL", "wristL"), [158, null], "The arms are not long."),
    rule("always", bend("shoulderL", "hipL", "kneeL"), [60, 112], "The hips sink into a push-up."),
    rule("bottom", height("crown"), [0.04, 0.18], "The head does not come down between the hands."),
    rule(
      "bottom",
      lead("crown", "palmL", "z"),
      [0.02, null],
      "The head does not go ahead of the hands.",
    ),
    rule("bottom", gap("elbowL", "elbowR", "x"), [null, 0.62], "The elbows splay sideways."),
    rule("always", angle("lumbarFlex"), [-10, 24], "The back sags or rounds."),
    rule("always", line("hipL", "shoulderL", AHEAD), [35, null], "The trunk is not steep."),
    peak("start", height("crown"), 0.12, "The head does not travel."),
  ],
};

export const pushUps: readonly Motion[] = [
  wallPushUp,
  inclinePushUp,
  kneePushUp,
  pushUp,
  closePushUp,
  pikePushUp,
];
