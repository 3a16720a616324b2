/** Rows bent over on both feet: the trunk is held still at the hips, and only the arms move. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion, PeakRule } from "../../motion.ts";
import { bandUnderFeet } from "../../props/builders/band.ts";
import { barbell, tBar } from "../../props/builders/barbell.ts";
import { backpack } from "../../props/builders/carry.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { UP, angle, line, quietBack, rule, tilt } from "../words/rules.ts";
import { hinged } from "../words/stances.ts";
import { bothPoint, onBar } from "../words/touch.ts";
import {
  armRules,
  bothGrip,
  elbowPast,
  elbowPeak,
  hands,
  liftAndLower,
  longNeck,
} from "./words.ts";
import type { Tempo } from "./words.ts";

/** The arms hang, the shoulder blades let go forward. */
const HANGING: Angles = { scapulaForward: 4, shoulderAbd: 2, elbow: 6 };
/** Elbows past the back, close to the sides, blades together. */
const PULLED: Angles = {
  shoulderFlex: -38,
  shoulderAbd: 18,
  elbow: 98,
  scapulaForward: -10,
  scapulaUp: -4,
  thoraxFlex: -2,
};

interface BentRow {
  readonly id: string;
  readonly pitch?: number;
  readonly tempo?: Tempo;
  readonly load: number;
  /** What the hands keep from the start to the top. */
  readonly held: readonly Constraint[];
  readonly start: readonly Constraint[];
  readonly top: readonly Constraint[];
  readonly base?: Angles;
  readonly startAngles?: Angles;
  readonly topAngles?: Angles;
  readonly form?: readonly (FormRule | PeakRule)[];
}

const bentRow = ({
  id,
  pitch = 70,
  tempo = [2, 0, 1, 1],
  load,
  held,
  start,
  top,
  base = {},
  startAngles = {},
  topAngles = {},
  form = [],
}: BentRow): Motion => {
  const stance = hinged(pitch);
  return {
    ...stance,
    id,
    // Looking at the floor ahead, the neck goes on in line with the trunk.
    base: { ...stance.base, neckFlex: -12, ...base },
    contacts: [...stance.contacts, ...held],
    // Hips and neck stay where the weight at long arms put them: a row is pulled by the arms.
    keep: [...stance.keep, "sacrum:xyz", "neck:xyz"],
    lock: ["lumbarFlex", "thoraxFlex"],
    load: { L: load, R: load },
    keys: {
      start: { angles: { ...HANGING, ...startAngles }, where: start },
      top: { angles: { ...PULLED, ...topAngles }, where: top },
    },
    cycle: liftAndLower(tempo),
    props: [],
    view: { yaw: -116, pitch: 18 },
    form: [
      quietBack(10, 10),
      rule("always", tilt("thoraxUpper"), [45, 88], "The trunk swings up, or is too upright."),
      rule("always", line("ankleL", "kneeL", UP), [null, 22], "The knees bend into a squat."),
      rule("always", angle("kneeL"), [8, 50], "The knees are locked, or bend too far."),
      ...elbowPast(0.02, "y"),
      elbowPeak("L", 0.2),
      elbowPeak("R", 0.2),
      ...armRules(),
      longNeck(26),
      ...form,
    ],
  };
};

const vertical = bothPoint("forearm", [0, -1, 0.02], 4);

/** At the lower ribs: so far below and behind the sides of the chest, bent over. */
const atRibs = (width: number, y: number, z: number, tol = 0.008): readonly Constraint[] => [
  ...hands(width),
  { same: ["gripL", "ribSideL"], axes: "yz", offset: [0, y, z], tol },
  { same: ["gripR", "ribSideR"], axes: "yz", offset: [0, y, z], tol },
];

const dumbbellBentOverRow: Motion = {
  ...bentRow({
    id: "db-row-bent-over",
    tempo: [2, 0, 1, 0],
    load: 0.13,
    held: bothGrip("neutral", 10),
    start: [...bothPoint("upperArm", [0.07, -1, 0]), ...vertical],
    top: atRibs(0.44, -0.12, -0.09),
  }),
  props: dumbbells(),
};

const barbellRow: Motion = {
  ...bentRow({
    id: "bb-row",
    pitch: 82,
    tempo: [2, 0, 1, 0],
    load: 0.3,
    held: onBar(0.56, "over"),
    base: { pronation: 70, shoulderIn: 10 },
    start: bothPoint("upperArm", [0.12, -1, 0]),
    top: atRibs(0.56, -0.175, -0.03),
    topAngles: { shoulderFlex: -30, shoulderAbd: 34 },
  }),
  props: barbell(),
};

const bandBentOverRow: Motion = {
  ...bentRow({
    id: "band-row-bent-over",
    load: 0.03,
    held: bothGrip("neutral", 10),
    start: bothPoint("upperArm", [0.05, -1, 0]),
    top: atRibs(0.4, -0.13, -0.1),
  }),
  props: bandUnderFeet("both"),
};

const backpackRow: Motion = {
  ...bentRow({
    id: "backpack-row",
    pitch: 78,
    load: 0.07,
    held: bothGrip("neutral", 20),
    base: { knee: 22 },
    start: [...hands(0.26), ...bothPoint("upperArm", [-0.1, -1, 0.05], 10)],
    top: hands(0.34, { z: 0.185, y: 0.8 }),
  }),
  props: backpack("hands"),
};

const tBarRow: Motion = {
  ...bentRow({
    id: "t-bar-row",
    tempo: [2, 0, 1, 0],
    pitch: 76,
    load: 0.2,
    held: onBar(0.3, "over"),
    base: { pronation: 60, shoulderIn: 16 },
    start: [...hands(0.3), ...bothPoint("upperArm", [-0.05, -1, 0.02], 4)],
    top: atRibs(0.3, -0.19, -0.05),
  }),
  props: tBar({ pivot: 1.3, plate: 0.13 }),
};

export const bentOverRows: readonly Motion[] = [
  dumbbellBentOverRow,
  barbellRow,
  bandBentOverRow,
  backpackRow,
  tBarRow,
];
