/** Rows sitting or with the chest on a pad: the trunk has no part in the pull. */
import type { Angles } from "../../angles.ts";
import type { FormRule, Motion, PeakRule } from "../../motion.ts";
import { bandAroundFeet } from "../../props/builders/band.ts";
import { inclineBench } from "../../props/builders/bench.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import { mat } from "../../props/builders/furniture.ts";
import { rowMachine, seatedRow } from "../../props/builders/machines-pull.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import { UP, angle, gap, lead, line, peak, quietBack, rule, tilt } from "../words/rules.ts";
import { bothPoint, flatFoot, plantFeet } from "../words/touch.ts";
import {
  armRules,
  bothGrip,
  elbowPast,
  elbowPeak,
  hands,
  liftAndLower,
  longNeck,
} from "./words.ts";

/** Arms long in front, the shoulder blades reaching; the forearms turned thumbs up. */
const REACHING: Angles = { shoulderFlex: 62, elbow: 6, scapulaForward: 12 };
/** Elbows behind the back, close to the sides. */
const PULLED: Angles = {
  shoulderFlex: -34,
  shoulderAbd: 12,
  elbow: 108,
  scapulaForward: -12,
  scapulaUp: -4,
};

const seatedForm: readonly (FormRule | PeakRule)[] = [
  ...armRules(),
  ...elbowPast(0.06, "z"),
  quietBack(16, 10),
  longNeck(14, 16),
  rule("always", tilt("thoraxUpper"), [null, 20], "The trunk rocks or leans back."),
  peak("start", lead("gripL", "shoulderL", "z"), 0.3, "The arms do not lengthen."),
  peak("start", lead("gripR", "shoulderR", "z"), 0.3, "The arms do not lengthen."),
];

const bandRowSeated: Motion = {
  id: "band-row-seated",
  root: { y: 0.105, z: 0, pitch: -4 },
  base: {
    hipFlex: 76,
    knee: 22,
    ankle: 4,
    hipAbd: 3,
    lumbarFlex: 8,
    thoraxFlex: -2,
    gripL: 88,
    gripR: 88,
  },
  support: "braced",
  contacts: [
    { at: "sitL", y: 0, tol: 0.004 },
    { at: "sitR", y: 0, tol: 0.004 },
    { at: "heelBackL", x: 0.1, y: 0.005, tol: 0.006 },
    { at: "heelBackR", x: -0.1, y: 0.005, tol: 0.006 },
    ...bothGrip([0, 1, 0], 14),
  ],
  keep: ["sitL:xz", "sitR:xz", "heelBackL:z", "heelBackR:z", "upperBack:z", "sacrum:z"],
  keys: {
    start: { angles: { ...REACHING, shoulderFlex: 46 }, where: hands(0.24, { y: 0.4 }, 0.02) },
    top: { angles: PULLED, where: hands(0.42, { y: 0.3, z: 0.1 }, 0.012) },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: [...mat({ z: 0.3 }), ...bandAroundFeet()],
  view: { yaw: 66, pitch: 14 },
  form: [
    ...seatedForm,
    rule("always", angle("kneeL"), [5, 50], "The knees are locked, or bend too far."),
  ],
};

const SEAT = 0.3;

const seatedCableRow: Motion = {
  id: "seated-cable-row",
  root: { y: SEAT + 0.105, z: 0, pitch: -2 },
  base: { hipFlex: 82, knee: 28, ankle: 2, hipAbd: 5, lumbarFlex: 6, thoraxFlex: -2, grip: 88 },
  support: "braced",
  contacts: [
    { at: "sitL", y: SEAT, z: -0.13, tol: 0.004 },
    { at: "sitR", y: SEAT, z: -0.13, tol: 0.004 },
    { at: "ballL", x: 0.16, y: 0.32, z: 0.845, tol: 0.006 },
    { at: "ballR", x: -0.16, y: 0.32, z: 0.845, tol: 0.006 },
    // Soles on the plates, which lean away.
    { aim: "footL", axis: [0, 1, 0], to: [0, 0.37, -0.93], tol: 4 },
    { aim: "footR", axis: [0, 1, 0], to: [0, 0.37, -0.93], tol: 4 },
    ...bothGrip([0, 1, 0], 12),
  ],
  keep: ["sitL:x", "sitR:x", "sacrum:yz"],
  keys: {
    start: { angles: REACHING, where: hands(0.13, { y: 0.63 }, 0.01) },
    top: {
      angles: { ...PULLED, shoulderIn: 24 },
      where: hands(0.13, { y: 0.56, z: 0.03 }, 0.01),
    },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: seatedRow({ seat: SEAT }),
  touching: [
    ["handL", "belly"],
    ["handR", "belly"],
    ["handL", "chest"],
    ["handR", "chest"],
  ],
  view: { yaw: 66, pitch: 12 },
  form: [
    ...seatedForm,
    rule("always", angle("kneeL"), [8, 55], "The knees are locked, or bend too far."),
    rule(
      "top",
      lead("gripL", "sacrum", "y"),
      [0.02, 0.3],
      "The handle does not come to the navel.",
    ),
  ],
};

const MACHINE_SEAT = 0.5;

const machineRowChest: Motion = {
  id: "machine-row-chest",
  root: { y: MACHINE_SEAT + 0.105, z: 0 },
  base: { hipFlex: 76, knee: 100, hipAbd: 8, lumbarFlex: 0, grip: 88 },
  support: "braced",
  contacts: [
    { at: "sitL", y: MACHINE_SEAT, z: -0.04, tol: 0.006 },
    { at: "sitR", y: MACHINE_SEAT, z: -0.04, tol: 0.006 },
    { at: "chest", z: 0.15, tol: 0.004 },
    ...flatFoot("L", { x: 0.16, z: 0.14 }),
    ...flatFoot("R", { x: -0.16, z: 0.14 }),
    ...bothGrip([0, 1, 0], 12),
  ],
  keep: [...plantFeet, "sitL:x", "sitR:x"],
  keys: {
    start: { angles: { ...REACHING, shoulderFlex: 70 }, where: hands(0.42, { y: 0.92 }, 0.02) },
    top: { angles: PULLED, where: hands(0.5, { y: 0.88, z: 0.16 }, 0.012) },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: rowMachine({ seat: MACHINE_SEAT }),
  touching: [
    ["handL", "thighL"],
    ["handR", "thighR"],
  ],
  view: { yaw: 116, pitch: 16 },
  form: [
    ...seatedForm,
    rule("always", lead("chest", "sacrum", "z"), [0.17, null], "The chest comes off the pad."),
  ],
};

const INCLINE = 40;
const HINGE = -0.3;
/** On the sloping pad, so far up from where it meets the seat. */
const onPad = (at: "chest" | "belly", along: number): Constraint => ({
  at,
  y: 0.45 + along * Math.sin(INCLINE * DEG),
  z: HINGE + along * Math.cos(INCLINE * DEG),
  tol: 0.006,
});

/** Face down on the slope, astride the seat, the toes on the floor; the arms hang past the pad. */
const dumbbellRowChestSupported: Motion = {
  id: "db-row-chest-supported",
  root: { pitch: 52, y: 0.75, z: -0.1 },
  base: {
    hipFlex: 12,
    knee: 10,
    ankle: 16,
    toes: 40,
    hipAbd: 16,
    lumbarFlex: 4,
    neckFlex: -6,
    shoulderFlex: 56,
    grip: 88,
  },
  support: "braced",
  contacts: [
    onPad("chest", 0.68),
    onPad("belly", 0.47),
    { at: "toePadL", x: 0.34, y: 0, tol: 0.004 },
    { at: "toePadR", x: -0.34, y: 0, tol: 0.004 },
    { at: "ballL", y: 0.008, tol: 0.01 },
    { at: "ballR", y: 0.008, tol: 0.01 },
    ...bothGrip("neutral", 10),
  ],
  keep: ["toePadL:z", "toePadR:z", "chest:xyz", "belly:xyz", "sacrum:xyz"],
  load: { L: 0.1, R: 0.1 },
  keys: {
    start: {
      angles: { scapulaForward: 10, elbow: 5 },
      where: [...bothPoint("upperArm", [0.05, -1, 0]), ...bothPoint("forearm", [0, -1, 0.03])],
    },
    top: {
      angles: { ...PULLED, shoulderFlex: -36, shoulderAbd: 16, elbow: 100 },
      where: bothPoint("forearm", [0, -1, 0.05], 5),
    },
  },
  cycle: liftAndLower([2, 0, 1, 1]),
  props: [...inclineBench({ incline: INCLINE, yaw: 180, z: HINGE }), ...dumbbells()],
  view: { yaw: -110, pitch: 16 },
  form: [
    ...armRules(),
    ...elbowPast(0.02, "y"),
    elbowPeak("L", 0.2),
    elbowPeak("R", 0.2),
    quietBack(14, 8),
    longNeck(22, 12),
    rule("always", line("sacrum", "upperBack", UP), [35, 70], "The chest leaves the pad."),
    rule(
      "always",
      gap("toePadL", "toePadR", "x"),
      [0.3, null],
      "The feet are too close to be steady.",
    ),
  ],
};

export const seatedRows: readonly Motion[] = [
  bandRowSeated,
  seatedCableRow,
  machineRowChest,
  dumbbellRowChestSupported,
];
