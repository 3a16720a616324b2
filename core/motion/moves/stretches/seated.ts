/** Stretches done sitting on a chair. */
import type { Side } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { chair } from "../../props/index.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { AHEAD, UP, angle, gap, line, peak, rule, tilt } from "../words/rules.ts";
import { seated } from "../words/stances.ts";
import { gripAim } from "../words/touch.ts";
import { allAngles, outOf, stretchBeats } from "./words.ts";

const SEAT = 0.46;
const sitting = seated(SEAT, 0.24);
const onChair = {
  ...sitting,
  root: { ...sitting.root, z: -0.03, pitch: 4 },
  contacts: [
    ...sitting.contacts,
    { at: "sitL", x: 0.065, z: -0.08, tol: 0.004 },
  ] satisfies readonly Constraint[],
  props: chair({ height: SEAT }),
};

/** Hands on the thighs, as one sits. */
const resting = {
  shoulderFlex: 0,
  shoulderAbd: 8,
  shoulderIn: 8,
  elbow: 64,
  pronation: 78,
  wrist: -20,
  grip: 14,
};

const onThigh = (side: Side): Constraint => ({
  same: [`palm${side}`, `thighFront${side}`],
  axes: "xyz",
  offset: [0, 0.004, -0.02],
  tol: 0.02,
});

/** The hand on the front of the other shoulder. */
const onOtherShoulder = (side: Side, up: number, ahead: number): Constraint => ({
  same: [`palm${side}`, side === "L" ? "shoulderFrontR" : "shoulderFrontL"],
  axes: "xyz",
  offset: [outOf(side) * -0.03, up, ahead],
  tol: 0.012,
});

/** The palm on the shoulder, the fingers around it. */
const palmOnShoulder = (side: Side): readonly Constraint[] => [
  {
    aim: `hand${side}`,
    axis: [-outOf(side), 0, 0],
    to: [outOf(side) * -0.2, -0.35, -0.9],
    tol: 18,
  },
  { aim: `hand${side}`, axis: [0, -1, 0], to: [outOf(side) * -0.75, 0.6, 0.2], tol: 18 },
];

const hugged: readonly Constraint[] = [
  onOtherShoulder("L", 0.03, 0.05),
  onOtherShoulder("R", -0.02, 0.03),
];

const crossed = {
  shoulderFlex: 66,
  shoulderAbd: -14,
  shoulderIn: 42,
  elbow: 118,
  pronation: 50,
  wrist: 10,
  grip: 26,
};

const upperBackHug: Motion = {
  ...onChair,
  id: "upper-back-hug",
  base: allAngles({ ...sitting.base, ...resting }),
  keys: {
    start: { where: [onThigh("L"), onThigh("R")] },
    crossed: {
      angles: { ...crossed, scapulaForward: 10, shoulderFlexL: 72, shoulderFlexR: 58 },
      where: hugged,
    },
    round: {
      angles: {
        ...crossed,
        scapulaForward: 24,
        shoulderAbd: -30,
        elbow: 134,
        shoulderFlexL: 82,
        shoulderFlexR: 70,
        lumbarFlex: 8,
        thoraxFlex: 36,
        neckFlex: 30,
      },
      where: [...hugged, ...palmOnShoulder("L"), ...palmOnShoulder("R")],
    },
  },
  cycle: [
    { to: "crossed", seconds: 1.8, phase: "move" },
    { to: "round", seconds: 2, phase: "move" },
    { to: "round", seconds: 4, phase: "move" },
    { to: "crossed", seconds: 2, phase: "move" },
    { to: "start", seconds: 1.8, phase: "move" },
  ],
  touching: [
    ["forearmL", "forearmR"],
    ["forearmL", "chest"],
    ["forearmR", "chest"],
    ["handL", "chest"],
    ["handR", "chest"],
    ["handL", "thighL"],
    ["handR", "thighR"],
  ],
  view: { yaw: -46, pitch: 8 },
  form: [
    rule("always", angle("lumbarFlex"), [-8, 18], "It slumps from the waist."),
    rule("round", angle("thoraxFlex"), [25, 40], "The upper back does not round."),
    rule("always", tilt("pelvis", UP), [null, 14], "The pelvis rolls back."),
    rule("round", angle("scapulaForwardL"), [16, null], "The shoulder blades stay together."),
  ],
};

const upperTrap: Motion = {
  ...onChair,
  id: "upper-trap-stretch",
  base: allAngles({
    ...sitting.base,
    ...resting,
    hipFlex: 84,
    shoulderFlexR: 6,
    shoulderAbdR: 10,
    shoulderInR: 0,
    elbowR: 14,
    pronationR: 10,
    gripR: 70,
  }),
  contacts: [
    ...onChair.contacts,
    { at: "gripR", x: -0.225, y: SEAT - 0.015, z: 0.02, tol: 0.006 },
    gripAim("R", [0, 0.1, 1], 12),
    onThigh("L"),
  ],
  touching: [
    ["handL", "thighL"],
    ["forearmL", "thighL"],
  ],
  keys: {
    start: {},
    tipped: { angles: { neckSide: 36, neckFlex: 2, thoraxSide: 3, scapulaUpR: -6 } },
  },
  cycle: stretchBeats("tipped"),
  view: { yaw: -16, pitch: 6 },
  form: [
    rule("always", angle("neckTurn"), [-6, 6], "The face turns."),
    rule("always", line("pelvis", "neck", AHEAD), [80, 100], "The trunk leans forward."),
    rule("always", angle("scapulaUpR"), [-10, 8], "The shoulder rises after the ear."),
    peak("tipped", gap("headSideR", "shoulderTopR"), 0.05, "The ear does not tip away."),
  ],
};

export const seatedStretches: readonly Motion[] = [upperBackHug, upperTrap];
