/** Rows of one's own weight: a straight body under a bar, a table, straps or a towel in a door. */
import type { Angles } from "../../angles.ts";
import type { FormRule, KeyPose, Motion, PeakRule } from "../../motion.ts";
import { barbellAt } from "../../props/builders/barbell.ts";
import { pullUpBar, rack, suspension } from "../../props/builders/bars.ts";
import { towel } from "../../props/builders/carry.ts";
import { door, table } from "../../props/builders/furniture.ts";
import type { Shape } from "../../props/types.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";
import { BEHIND, angle, bend, gap, height, line, peak, rule } from "../words/rules.ts";
import { flatFeet, flatFoot, gripAim, handsAt, plantFeet } from "../words/touch.ts";
import { armRules, bothGrip, hands, liftAndLower, longNeck } from "./words.ts";

/** Straight from heels to head. */
const STRAIGHT: Angles = { hipFlex: 0, knee: 3, ankle: -8, hipAbd: 2, neckFlex: 2, grip: 92 };
const LONG_ARMS: Angles = { shoulderFlex: 76, shoulderAbd: 6, elbow: 4, scapulaForward: 8 };
/** Elbows halfway between the sides and the shoulders. */
const PULLED: Angles = {
  shoulderFlex: -24,
  shoulderAbd: 36,
  elbow: 108,
  scapulaForward: -12,
  scapulaUp: -4,
};

const bodyLine = (knees: "bent" | "straight"): readonly FormRule[] =>
  (["L", "R"] as const).flatMap((side) => [
    rule(
      "always",
      bend(`shoulder${side}`, `hip${side}`, `knee${side}`),
      [160, null],
      "The hips sag, or fold the body in the middle.",
    ),
    rule(
      "always",
      angle(`knee${side}`),
      knees === "bent" ? [60, 115] : [-5, 15],
      knees === "bent" ? "The knees are not bent." : "The knees bend.",
    ),
  ]);

const pullForm = (by = 0.12): readonly (FormRule | PeakRule)[] => [
  ...armRules(["L", "R"], [40, 120]),
  peak("top", height("chest"), by, "The chest does not rise."),
  longNeck(12, 20),
];

const BAR = 0.86;
/** The bar lies in the hooks of the front uprights; the head is inside the rack. */
const barInRack: readonly Shape[] = [
  ...rack({ z: -0.635, hooks: BAR + 0.016 }),
  ...barbellAt([0, BAR, 0], { plate: 0 }),
];

/** Below the bar and a little to the head's side of it, so that the chest meets it on the way up. */
const shouldersBehind = (metres: number): readonly Constraint[] => [
  { at: "shoulderL", z: -metres, tol: 0.02 },
  { at: "shoulderR", z: -metres, tol: 0.02 },
];
const uprightShins: readonly Constraint[] = [
  { same: ["kneeL", "ankleL"], axes: "xz", tol: 0.04 },
  { same: ["kneeR", "ankleR"], axes: "xz", tol: 0.04 },
];

interface UnderBar {
  readonly id: string;
  readonly knees: "bent" | "straight";
  readonly bar: number;
  readonly width: number;
  readonly feet: readonly Constraint[];
  readonly keep: Motion["keep"];
  readonly root: Motion["root"];
  readonly legs: Angles;
  readonly start: KeyPose;
  readonly top: KeyPose;
  readonly props: readonly Shape[];
}

const underBar = (row: UnderBar): Motion => ({
  id: row.id,
  root: row.root,
  base: { ...STRAIGHT, pronation: 70, ...row.legs },
  support: "braced",
  contacts: [...row.feet, ...handsAt(row.width, row.bar, 0, 0.004), ...bothGrip("over", 12)],
  keep: row.keep ?? [],
  lock: ["lumbarFlex", "thoraxFlex"],
  keys: {
    start: { ...row.start, angles: { ...LONG_ARMS, ...row.start.angles } },
    top: { ...row.top, angles: { ...PULLED, ...row.top.angles } },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: row.props,
  view: { yaw: 42, pitch: 14 },
  form: [
    ...pullForm(),
    ...bodyLine(row.knees),
    rule("top", gap("chest", "gripL", "yz"), [null, 0.16], "The chest stops below the bar."),
  ],
});

const invertedRow: Motion = underBar({
  id: "inverted-row",
  knees: "straight",
  bar: BAR,
  width: 0.54,
  root: { pitch: -74, y: 0.3, z: 0.3 },
  legs: {},
  feet: [
    { at: "heelBackL", x: 0.09, y: 0.004, tol: 0.004 },
    { at: "heelBackR", x: -0.09, y: 0.004, tol: 0.004 },
  ],
  keep: ["heelBackL:z", "heelBackR:z"],
  start: { where: [...shouldersBehind(0.33)] },
  top: {
    root: { pitch: -54, y: 0.55, z: 0.45 },
    where: [{ at: "chest", y: BAR - 0.04, z: 0.01, tol: 0.012 }],
  },
  props: barInRack,
});

const invertedRowBentKnee: Motion = underBar({
  id: "inverted-row-bent-knee",
  knees: "bent",
  bar: BAR,
  width: 0.54,
  root: { pitch: -92, y: 0.4, z: 0.35 },
  legs: { knee: 86, ankle: 2 },
  feet: flatFeet(0.24),
  keep: plantFeet,
  start: {
    where: [...shouldersBehind(0.22), ...uprightShins],
  },
  top: {
    root: { pitch: -68, y: 0.6, z: 0.4 },
    where: [{ at: "chest", y: BAR - 0.04, z: 0.01, tol: 0.012 }],
  },
  props: barInRack,
});

const TABLE = 0.77;

const tableRow: Motion = {
  ...underBar({
    id: "table-row",
    knees: "bent",
    bar: TABLE + 0.005,
    width: 0.5,
    root: { pitch: -98, y: 0.3, z: 0.35 },
    legs: { knee: 88, ankle: 2, neckFlex: 10 },
    feet: flatFeet(0.24),
    keep: plantFeet,
    start: {
      where: [...shouldersBehind(0.2), ...uprightShins],
    },
    top: {
      root: { pitch: -80, y: 0.48, z: 0.4 },
      where: [{ at: "chest", y: TABLE - 0.07, z: -0.03, tol: 0.012 }],
    },
    props: table({ height: TABLE, z: 0.43 }),
  }),
  view: { yaw: 118, pitch: 8 },
};

const ANCHOR: Vec3 = [0, 2.26, 0.3];

const suspensionRow: Motion = {
  id: "suspension-row",
  root: { pitch: -47, y: 0.66, z: -0.64 },
  base: { ...STRAIGHT, ankle: -14 },
  support: "braced",
  contacts: [
    { at: "heelBackL", x: 0.1, y: 0.008, z: 0, tol: 0.006 },
    { at: "heelBackR", x: -0.1, y: 0.008, z: 0, tol: 0.006 },
    gripAim("L", [-0.3, 0.9, 0], 24),
    gripAim("R", [0.3, 0.9, 0], 24),
  ],
  lock: ["lumbarFlex", "thoraxFlex"],
  keys: {
    start: {
      angles: { ...LONG_ARMS, shoulderFlex: 86 },
      where: hands(0.3, { y: 1.38, z: -0.6 }, 0.01),
    },
    top: {
      angles: { ...PULLED, shoulderFlex: -30, shoulderAbd: 14 },
      root: { pitch: -20, y: 0.88, z: -0.32 },
      where: hands(0.46, { y: 1.17, z: -0.28 }, 0.01),
    },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: [...pullUpBar({ height: 2.3, z: 0.3, width: 2.2 }), ...suspension(ANCHOR)],
  view: { yaw: 98, pitch: 10 },
  form: [
    ...pullForm(),
    ...bodyLine("straight"),
    rule(
      "start",
      line("ankleL", "shoulderL", BEHIND),
      [32, 58],
      "The body does not lean far enough.",
    ),
    rule("top", line("elbowL", "wristL", [0, 0.75, 0.66]), [null, 50], "The wrists curl in."),
  ],
};

const DOOR = 0.42;
const GAP: Vec3 = [0, 1.2, DOOR];

const towelDoorRow: Motion = {
  id: "towel-door-row",
  root: { pitch: -28, y: 0.82, z: -0.48 },
  base: { ...STRAIGHT, ankle: -28 },
  support: "braced",
  contacts: [
    ...flatFoot("L", { x: 0.11, z: 0 }),
    ...flatFoot("R", { x: -0.11, z: 0 }),
    gripAim("L", [-0.2, 1, 0], 24),
    gripAim("R", [0.2, 1, 0], 24),
  ],
  keep: plantFeet,
  lock: ["lumbarFlex", "thoraxFlex"],
  keys: {
    start: {
      angles: { ...LONG_ARMS, shoulderFlex: 62, shoulderAbd: -6 },
      where: hands(0.14, { y: 1.2, z: -0.12 }, 0.01),
    },
    top: {
      angles: { ...PULLED, shoulderFlex: -30, shoulderAbd: 10, shoulderIn: 20, ankle: -8 },
      root: { pitch: -10, y: 0.93, z: -0.18 },
      where: hands(0.26, { y: 1.16, z: -0.08 }, 0.01),
    },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: [...door({ x: 0.4, z: DOOR, yaw: 180 }), ...towel("gripL", GAP), ...towel("gripR", GAP)],
  view: { yaw: 66, pitch: 10 },
  form: [
    ...pullForm(0.04),
    ...bodyLine("straight"),
    peak("start", line("ankleL", "shoulderL", [0, 1, 0]), 10, "The body does not lean back."),
  ],
};

export const invertedRows: readonly Motion[] = [
  towelDoorRow,
  tableRow,
  invertedRowBentKnee,
  invertedRow,
  suspensionRow,
];
