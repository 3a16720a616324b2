/** Stretches done on the feet: against a wall, in a doorway, or with nothing at all. */
import type { Side } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { doorFrame, wall } from "../../props/index.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { AHEAD, angle, gap, height, lead, line, peak, rule, tilt, UP } from "../words/rules.ts";
import { standing } from "../words/stances.ts";
import { flatFoot, gripAim, palmAgainst, plantFeet, points } from "../words/touch.ts";
import { allAngles, footAhead, outOf, stretchBeats } from "./words.ts";

const tall = standing();

const SIDES: readonly Side[] = ["L", "R"];

/** Feet flat in a stride, toes ahead: where each heel is. */
const stride = (left: number, right: number, width = 0.1): readonly Constraint[] => [
  ...flatFoot("L", { x: width, z: left }),
  ...flatFoot("R", { x: -width, z: right }),
  footAhead("L", 4),
  footAhead("R", 4),
];

const DOOR = 0.73;
const FRAME_FACE = -0.08;

/** Forearms upright on both sides of a doorway. */
const onFrame = (side: Side): readonly Constraint[] => [
  {
    at: `elbow${side}`,
    x: outOf(side) * (DOOR / 2 + 0.035),
    y: 1.3,
    z: FRAME_FACE - 0.04,
    tol: 0.004,
  },
  points("forearm", side, [0, 1, 0.04], 5),
  // The palm may roll a little off the frame as the chest goes through.
  { aim: `hand${side}`, axis: [-outOf(side), 0, 0], to: [0, 0, 1], tol: 9 },
  { aim: `hand${side}`, axis: [0, -1, 0], to: [0, 1, 0], tol: 9 },
];

const doorwayChest: Motion = {
  id: "doorway-chest-stretch",
  root: { y: 0.92, z: -0.3 },
  base: allAngles({
    hipFlexR: 22,
    kneeR: 14,
    hipFlexL: -2,
    kneeL: 6,
    ankleL: 6,
    hipAbd: 2,
    neckFlex: 2,
    shoulderAbd: 76,
    shoulderFlex: 4,
    shoulderIn: -80,
    elbow: 92,
    pronation: 34,
    grip: 6,
  }),
  contacts: [...stride(-0.54, -0.08), ...onFrame("L"), ...onFrame("R")],
  keep: plantFeet,
  keys: {
    start: { where: [{ at: "pelvis", x: 0, z: -0.29, tol: 0.01 }] },
    leaned: {
      angles: {
        hipFlexR: 44,
        kneeR: 34,
        ankleR: 10,
        hipFlexL: -6,
        kneeL: 8,
        ankleL: 16,
        shoulderFlex: -34,
        shoulderAbd: 72,
        shoulderIn: -86,
        elbow: 104,
        pronation: 0,
        scapulaForward: -20,
        thoraxFlex: -5,
        neckFlex: -2,
      },
      root: { y: 0.87, z: -0.01, pitch: 5 },
      where: [{ at: "pelvis", x: 0, z: -0.09, tol: 0.01 }],
    },
  },
  cycle: stretchBeats("leaned"),
  support: "braced",
  props: doorFrame({ width: DOOR }),
  view: { yaw: -36, pitch: 8 },
  form: [
    rule("always", angle("lumbarFlex"), [-10, 10], "The lower back arches."),
    rule("always", lead("elbowL", "shoulderL", "y"), [-0.2, 0.04], "The elbows are too high."),
    rule("leaned", lead("shoulderL", "elbowL", "z"), [0.03, 0.3], "The chest does not lean in."),
    peak("leaned", angle("kneeR"), 8, "The weight does not go on to the front foot."),
  ],
};

/** The edge of the frame that the right hand holds. */
const EDGE = { x: -0.17, y: 1.22, z: 0.7 } as const;

const doorframeLat: Motion = {
  id: "doorframe-lat-stretch",
  root: { y: 0.93, z: 0.02 },
  base: allAngles({
    hipAbd: 3,
    hipFlex: 6,
    knee: 8,
    ankle: 3,
    shoulderFlexR: 70,
    shoulderAbdR: 4,
    elbowR: 30,
    shoulderAbdL: 8,
    elbowL: 10,
    gripR: 80,
    gripL: 20,
  }),
  contacts: [...stride(-0.05, -0.05, 0.12), { at: "gripR", ...EDGE }, gripAim("R", [0, 1, 0], 12)],
  keep: plantFeet,
  keys: {
    start: { where: [{ at: "pelvis", x: 0, z: 0, tol: 0.01 }] },
    back: {
      angles: {
        hipFlex: 84,
        knee: 46,
        ankle: 8,
        lumbarFlex: 8,
        lumbarSide: 4,
        thoraxFlex: 4,
        thoraxSide: 6,
        neckFlex: -8,
        scapulaUpR: 16,
        scapulaForwardR: 14,
        shoulderFlexR: 142,
        elbowR: 4,
        shoulderFlexL: 30,
        shoulderAbdL: 8,
      },
      root: { y: 0.78, z: -0.32, pitch: 48 },
      where: [{ at: "pelvis", z: -0.3, tol: 0.02 }],
    },
  },
  cycle: stretchBeats("back"),
  support: "braced",
  props: doorFrame({ x: EDGE.x - 0.43, z: EDGE.z + 0.06 }),
  view: { yaw: -112, pitch: 12 },
  form: [
    rule("back", angle("elbowR"), [-5, 20], "The arm does not grow long."),
    peak("back", angle("shoulderFlexR"), 35, "The chest does not drop between hand and hips."),
    rule("back", angle("kneeR"), [25, 80], "The knees do not bend."),
    rule("always", lead("hipR", "heelR", "z"), [-0.35, 0.1], "The full weight hangs on the hand."),
  ],
};

const crossBody: Motion = {
  ...tall,
  id: "cross-body-shoulder",
  base: allAngles(tall.base),
  keys: {
    start: {},
    across: {
      angles: {
        shoulderFlexR: 52,
        shoulderAbdR: -60,
        shoulderInR: 20,
        scapulaForwardR: 26,
        elbowR: 26,
        pronationR: 20,
        shoulderFlexL: 54,
        shoulderAbdL: 4,
        shoulderInL: 50,
        elbowL: 108,
        pronationL: 20,
        gripL: 55,
      },
      where: [{ same: ["palmL", "elbowR"], axes: "xyz", offset: [-0.015, 0.01, 0.055], tol: 0.01 }],
    },
  },
  cycle: stretchBeats("across", { way: 2 }),
  touching: [
    ["forearmL", "forearmR"],
    ["handL", "forearmR"],
    ["forearmR", "chest"],
  ],
  props: [],
  view: { yaw: -14, pitch: 8 },
  form: [
    rule("across", lead("elbowR", "shoulderR", "x"), [0.12, null], "The arm is not across."),
    rule("always", angle("scapulaUpR"), [-10, 8], "The shoulder shrugs."),
    rule("always", angle("thoraxTurn"), [-8, 8], "The trunk turns."),
    rule("across", gap("palmL", "elbowR"), [null, 0.1], "The hand does not hold above the elbow."),
  ],
};

const sideBend: Motion = {
  ...tall,
  id: "standing-side-bend",
  base: allAngles(tall.base),
  contacts: [...tall.contacts, { balance: ["heelL", "heelR", "ballL", "ballR"], tol: 0.05 }],
  keys: {
    start: {},
    up: {
      angles: {
        shoulderFlexR: 30,
        shoulderAbdR: 168,
        shoulderInR: 20,
        scapulaUpR: 10,
        elbowR: 8,
        gripR: 10,
      },
    },
    over: {
      angles: {
        lumbarSide: 22,
        thoraxSide: 28,
        neckSide: 6,
        hipAbdL: -3,
        hipAbdR: 6,
        shoulderFlexR: 82,
        shoulderAbdR: 176,
        shoulderInR: 40,
        scapulaUpR: 20,
        elbowR: 18,
        gripR: 10,
        shoulderAbdL: 42,
        elbowL: 10,
      },
      root: { x: -0.05, y: 0.94, roll: -3 },
    },
  },
  cycle: [
    { to: "up", seconds: 1.8, phase: "move" },
    { to: "over", seconds: 2, phase: "move" },
    { to: "over", seconds: 4, phase: "move" },
    { to: "up", seconds: 2, phase: "move" },
    { to: "start", seconds: 1.8, phase: "move" },
  ],
  props: [],
  view: { yaw: 14, pitch: 6 },
  form: [
    rule("over", tilt("thoraxUpper", UP), [22, 60], "The body does not lean over."),
    rule("always", line("pelvis", "neck", AHEAD), [80, 98], "The body leans forward."),
    peak("over", lead("gripR", "shoulderR", "x"), 0.15, "The arm does not reach over."),
    rule("over", height("gripR"), [1.5, null], "It drops into the waist without reaching up."),
  ],
};

const WALL = 0.62;

const calfWall: Motion = {
  id: "calf-stretch-wall",
  root: { y: 0.92, z: 0 },
  base: allAngles({
    hipFlexL: 24,
    kneeL: 22,
    ankleL: 6,
    hipFlexR: -12,
    kneeR: 0,
    ankleR: 16,
    hipAbd: 2,
    neckFlex: 2,
    shoulderFlex: 82,
    shoulderAbd: 4,
    elbow: 40,
    pronation: 60,
    wrist: -70,
    grip: 4,
  }),
  contacts: [
    ...stride(0.12, -0.46),
    ...SIDES.flatMap((side): readonly Constraint[] => [
      { at: `palm${side}`, x: outOf(side) * 0.19, y: 1.32, z: WALL - 0.004 },
      ...palmAgainst(side, [0, 0, 1]),
    ]),
  ],
  keep: plantFeet,
  keys: {
    start: { where: [{ at: "pelvis", x: 0, z: -0.09, tol: 0.01 }] },
    leaned: {
      angles: {
        hipFlexL: 52,
        kneeL: 56,
        ankleL: 24,
        hipFlexR: -18,
        kneeR: 0,
        ankleR: 32,
        elbow: 70,
        shoulderFlex: 62,
      },
      root: { y: 0.87, z: 0.06, pitch: 8 },
      where: [{ at: "pelvis", x: 0, z: 0.05, tol: 0.01 }],
    },
  },
  cycle: stretchBeats("leaned"),
  support: "braced",
  props: wall({ z: WALL, yaw: 180, width: 1.6 }),
  view: { yaw: -102, pitch: 8 },
  form: [
    rule("always", height("heelR"), [-0.01, 0.01], "The heel lifts."),
    rule("always", angle("kneeR"), [-5, 12], "The back knee bends."),
    rule("leaned", angle("ankleR"), [20, 38], "The calf does not lengthen."),
    rule("always", lead("ballR", "heelR", "x"), [-0.04, 0.025], "The back foot turns out."),
    peak("leaned", angle("kneeL"), 12, "The front knee does not bend."),
  ],
};

export const standingStretches: readonly Motion[] = [
  doorwayChest,
  doorframeLat,
  crossBody,
  sideBend,
  calfWall,
];
