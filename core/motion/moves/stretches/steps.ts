/** Step and reach: to the right and back to the left, one foot always down. */
import type { Motion } from "../../motion.ts";
import { AHEAD, UP, angle, height, lead, line, peak, rule } from "../words/rules.ts";
import { allAngles, footAhead, soleTipped } from "./words.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Side } from "../../angles.ts";

/** Half of the way from side to side, and half the width of the feet side by side. */
const AWAY = 0.17;
const CLOSE = 0.085;

const foot = (side: Side, x: number, up = 0): readonly Constraint[] => [
  { at: `heel${side}`, x, y: up, z: -0.05, tol: 0.003 },
  { at: `ball${side}`, y: up, tol: 0.003 },
  soleTipped(side, 0),
  footAhead(side, 7),
];

const balance: Constraint = { balance: ["heelL", "heelR", "ballL", "ballR"], tol: 0.05 };

/** All weight on one foot, as long as the other is on its way. */
const over = (side: Side): Constraint => ({
  balance: [`heel${side}`, `ball${side}`],
  tol: 0.022,
});

const rowed = {
  shoulderFlex: -26,
  shoulderAbd: 16,
  elbow: 92,
  scapulaForward: -14,
} as const;
const reached = {
  shoulderFlex: 84,
  shoulderAbd: 14,
  elbow: 16,
  scapulaForward: 12,
} as const;

const stepAndReach: Motion = {
  id: "low-impact-circuit",
  root: { x: AWAY, y: 0.93 },
  base: allAngles({
    hipFlex: 8,
    knee: 12,
    ankle: 5,
    hipAbd: 1,
    neckFlex: -1,
    pronation: 30,
    grip: 55,
    ...rowed,
  }),
  keys: {
    left: {
      where: [...foot("L", AWAY + CLOSE), ...foot("R", AWAY - CLOSE), over("L")],
    },
    lifted: {
      angles: {
        hipFlexR: 26,
        kneeR: 34,
        ankleR: 4,
        hipAbdR: 8,
        hipAbdL: 4,
        shoulderFlex: 14,
        shoulderAbd: 18,
        elbow: 88,
        scapulaForward: -4,
      },
      where: [
        ...foot("L", AWAY + CLOSE),
        { at: "heelR", x: -0.02, y: 0.07, z: -0.04, tol: 0.01 },
        soleTipped("R", 0, 6),
        footAhead("R", 7),
        over("L"),
      ],
    },
    placed: {
      angles: {
        hipFlex: 24,
        kneeL: 34,
        kneeR: 10,
        ankleL: 14,
        hipAbdR: 28,
        hipAbdL: -4,
        shoulderFlex: 40,
        shoulderAbd: 18,
        elbow: 70,
        scapulaForward: 2,
      },
      root: { x: AWAY + CLOSE - 0.03, y: 0.88, pitch: 6, z: -0.04 },
      where: [...foot("L", AWAY + CLOSE), ...foot("R", -AWAY - CLOSE), over("L")],
    },
    wide: {
      angles: {
        ...reached,
        hipFlex: 44,
        knee: 46,
        ankle: 16,
        hipAbd: 13,
        lumbarFlex: 2,
        neckFlex: -12,
      },
      root: { x: -0.02, y: 0.87, pitch: 14, z: -0.06 },
      where: [
        ...foot("L", AWAY + CLOSE),
        ...foot("R", -AWAY - CLOSE),
        { at: "pelvis", x: -0.02, tol: 0.01 },
        balance,
      ],
    },
    gathered: {
      angles: {
        hipFlex: 24,
        kneeR: 34,
        kneeL: 10,
        ankleR: 14,
        hipAbdL: 28,
        hipAbdR: -4,
        shoulderFlex: 40,
        shoulderAbd: 18,
        elbow: 70,
        scapulaForward: 2,
      },
      root: { x: -AWAY - CLOSE + 0.03, y: 0.88, pitch: 6, z: -0.04 },
      where: [...foot("L", AWAY + CLOSE), ...foot("R", -AWAY - CLOSE), over("R")],
    },
    joining: {
      angles: {
        hipFlexL: 26,
        kneeL: 34,
        ankleL: 4,
        hipAbdL: 8,
        hipAbdR: 4,
        shoulderFlex: 14,
        shoulderAbd: 18,
        elbow: 88,
        scapulaForward: -4,
      },
      root: { x: -AWAY - CLOSE + 0.04, y: 0.93 },
      where: [
        ...foot("R", -AWAY - CLOSE),
        { at: "heelL", x: 0.02, y: 0.07, z: -0.04, tol: 0.01 },
        soleTipped("L", 0, 6),
        footAhead("L", 7),
        over("R"),
      ],
    },
    right: { mirrorOf: "left" },
  },
  cycle: [
    { to: "lifted", seconds: 0.28, phase: "move", ease: "linear" },
    { to: "placed", seconds: 0.3, phase: "move", ease: "linear" },
    { to: "wide", seconds: 0.3, phase: "move", ease: "linear" },
    { to: "wide", seconds: 0.15, phase: "move" },
    { to: "gathered", seconds: 0.3, phase: "move", ease: "linear" },
    { to: "joining", seconds: 0.3, phase: "move", ease: "linear" },
    { to: "right", seconds: 0.28, phase: "move", ease: "linear" },
  ],
  alternates: true,
  support: "feet",
  props: [],
  view: { yaw: -24, pitch: 8 },
  form: [
    rule("always", angle("lumbarFlex"), [-8, 14], "The back rounds in the squat."),
    rule("wide", lead("hipL", "heelL", "z"), [null, 0.06], "The hips do not sit back."),
    rule("always", line("pelvis", "neck", AHEAD), [58, 98], "The trunk falls forward."),
    rule("always", line("hipL", "hipR", UP), [80, 100], "The pelvis drops to one side."),
    peak("wide", lead("gripR", "chest", "z"), 0.15, "The arms do not reach."),
    rule(["left", "wide"], height("heelR"), [-0.01, 0.01], "A foot does not come down flat."),
  ],
};

export const stepMotions: readonly Motion[] = [stepAndReach];
