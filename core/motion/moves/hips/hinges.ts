/** The hips travel back, the trunk tips over as one piece, the knees keep their small bend. */
import type { Angles, Side } from "../../angles.ts";
import type { Motion } from "../../motion.ts";
import { band } from "../../props/builders/band.ts";
import { barbell } from "../../props/builders/barbell.ts";
import { cableStation } from "../../props/builders/cable.ts";
import { backpack } from "../../props/builders/carry.ts";
import { dumbbells } from "../../props/builders/dumbbell.ts";
import { wall } from "../../props/builders/furniture.ts";
import type { Anchor } from "../../props/types.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import { UP, angle, lead, rule } from "../words/rules.ts";
import { onBar } from "../words/touch.ts";
import { OVER, bothGrips, closeRule, hands, hinge } from "./hinge.ts";

const dumbbellRdl: Motion = {
  ...hinge({
    id: "db-rdl",
    load: 0.14,
    base: OVER,
    held: bothGrips("over"),
    start: hands(0.34, 0.125),
    bottom: hands(0.34, 0.12),
    form: [closeRule(0.17)],
  }),
  props: dumbbells(),
};

const barbellRdl: Motion = {
  ...hinge({
    id: "bb-rdl",
    load: 0.3,
    base: OVER,
    held: onBar(0.46),
    start: hands(0.46, 0.125),
    bottom: hands(0.46, 0.105),
    form: [closeRule(0.16)],
  }),
  props: barbell(),
};

const backpackRdl: Motion = {
  ...hinge({
    id: "backpack-rdl",
    pitch: 52,
    load: 0.06,
    base: { ...OVER, shoulderIn: 22 },
    held: bothGrips("over", 20),
    start: hands(0.16, 0.19),
    bottom: hands(0.16, 0.21),
    bottomAngles: { shoulderFlex: 48 },
    form: [closeRule(0.26)],
  }),
  props: backpack("hands"),
};

const hingeDrillWall: Motion = {
  ...hinge({
    id: "hinge-drill-wall",
    pitch: 52,
    knee: 22,
    tempo: [2, 0, 1, 0],
    base: {
      shoulderFlex: -14,
      shoulderAbd: 34,
      shoulderIn: 50,
      elbow: 84,
      pronation: 40,
      wrist: 20,
      grip: 15,
    },
    bottomAngles: { shoulderFlex: -14 },
    bottom: [
      { at: "sitL", z: -0.285, tol: 0.004 },
      { at: "sitR", z: -0.285, tol: 0.004 },
    ],
  }),
  props: wall({ z: -0.305 }),
};

/** The hands hold the band before the shoulders, whichever way the trunk is tipped. */
const atShoulders = (pitch: number): readonly Constraint[] =>
  (["L", "R"] as const).map((side): Constraint => ({
    same: [`grip${side}`, `shoulderFront${side}`],
    axes: "xyz",
    offset: [
      side === "L" ? 0.02 : -0.02,
      -AHEAD_OF * Math.sin(pitch * DEG),
      AHEAD_OF * Math.cos(pitch * DEG),
    ],
    tol: 0.015,
  }));
const AHEAD_OF = 0.09;

const underSole = (side: Side): Anchor => ({
  joint: `foot${side}`,
  point: [side === "L" ? 0.09 : -0.09, 0.006, 0.045],
});
const onShoulder = (side: Side): Anchor => ({
  joint: "thoraxUpper",
  point: [side === "L" ? 0.105 : -0.105, 1.475, -0.03],
});

const bandGoodMorning: Motion = {
  ...hinge({
    id: "band-good-morning",
    pitch: 70,
    tempo: [2, 0, 1, 0],
    load: 0.02,
    base: { shoulderFlex: 28, shoulderAbd: 22, elbow: 140, pronation: 20, grip: 88 },
    bottomAngles: { shoulderFlex: 28 },
    start: [...atShoulders(4), { aim: "thoraxUpper", axis: UP, to: UP, tol: 4 }],
    bottom: atShoulders(66),
  }),
  props: band(underSole("L"), underSole("R"), [
    "gripL",
    onShoulder("L"),
    { joint: "thoraxUpper", point: [0, 1.42, -0.13] },
    onShoulder("R"),
    "gripR",
  ]).concat(band(underSole("L"), underSole("R"))),
};

const NARROW: Angles = { hipAbd: 6, pronation: 30, shoulderIn: 30 };

/** The rope runs back between the thighs to the pulley behind. */
const cablePullThrough: Motion = {
  ...hinge({
    id: "cable-pull-through",
    pitch: 50,
    knee: 26,
    width: 0.45,
    tempo: [2, 0, 1, 1],
    base: NARROW,
    bottomAngles: { shoulderFlex: 22 },
    held: bothGrips("neutral", 25),
    start: hands(0.11, 0.17, 0.78, 0.01),
    bottom: hands(0.09, -0.13, 0.56, 0.01),
    form: [
      rule("always", angle("elbowL"), [-3, 25], "The arms pull the rope up."),
      rule("bottom", lead("gripL", "kneeL", "z"), [null, -0.05], "The hands do not go back."),
    ],
  }),
  props: cableStation({ pulley: 0.22, z: -1.25, attachment: "rope" }),
  // The forearms pass close between the thighs.
  touching: [
    ["forearmL", "thighL"],
    ["forearmR", "thighR"],
    ["handL", "thighL"],
    ["handR", "thighR"],
  ],
  view: { yaw: 62, pitch: 10 },
};

export const hingesOnTwoFeet = [
  hingeDrillWall,
  backpackRdl,
  bandGoodMorning,
  dumbbellRdl,
  barbellRdl,
  cablePullThrough,
];
