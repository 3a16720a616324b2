/**
 * The low-impact circuit in small: two steps of marching, a step to the side with a half squat and a
 * reach, and a row of the arms on the way back. One foot is always down.
 */
import type { KeyPose, Motion } from "../../motion.ts";
import { AHEAD, UP, angle, height, lead, line, peak, rule } from "../words/rules.ts";
import { allAngles, footAhead, outOf, soleTipped } from "./words.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Side } from "../../angles.ts";

/** Half the width of the feet side by side, and where the right foot steps out to. */
const CLOSE = 0.085;
const OUT = -0.4;

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
  tol: 0.014,
});

const marching = {
  shoulderFlex: 0,
  shoulderAbd: 9,
  elbow: 62,
} as const;
const rowed = {
  shoulderFlex: -34,
  shoulderAbd: 16,
  elbow: 96,
  scapulaForward: -16,
} as const;
const reached = {
  shoulderFlex: 96,
  shoulderAbd: 12,
  elbow: 12,
  scapulaForward: 14,
} as const;

const sideBySide: readonly Constraint[] = [...foot("L", CLOSE), ...foot("R", -CLOSE)];
const apart: readonly Constraint[] = [...foot("L", CLOSE), ...foot("R", OUT)];

/** A knee up to the height of the hip, the arm of the other side ahead. */
const kneeUp = (side: Side): KeyPose => {
  const other = side === "R" ? "L" : "R";
  return {
    angles: {
      [`hipFlex${side}`]: 82,
      [`knee${side}`]: 90,
      [`ankle${side}`]: 2,
      [`hipFlex${other}`]: 2,
      [`knee${other}`]: 5,
      [`ankle${other}`]: 3,
      [`shoulderFlex${other}`]: 52,
      [`shoulderFlex${side}`]: -30,
      elbow: 78,
    },
    root: { x: outOf(other) * 0.055, y: 0.94 },
    where: [...foot(other, outOf(other) * CLOSE), footAhead(side, 5, 8), over(other)],
  };
};

/** The right foot on its way out or back, close to the floor. */
const onItsWay: KeyPose = {
  angles: {
    hipFlexR: 24,
    kneeR: 32,
    ankleR: 4,
    hipAbdR: 10,
    hipAbdL: 3,
  },
  where: [
    ...foot("L", CLOSE),
    { at: "heelR", x: (OUT - CLOSE) / 2, y: 0.06, z: -0.04, tol: 0.01 },
    soleTipped("R", 0, 6),
    footAhead("R", 7),
    over("L"),
  ],
};

/** The right foot down, the weight still on the left. */
const touching: KeyPose = {
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
  root: { x: CLOSE - 0.03, y: 0.88, pitch: 6, z: -0.04 },
  where: [...apart, over("L")],
};

const marchAndReach: Motion = {
  id: "low-impact-circuit",
  root: { x: 0.05, y: 0.93 },
  base: allAngles({
    hipFlex: 8,
    knee: 12,
    ankle: 5,
    hipAbd: 1,
    neckFlex: -1,
    pronation: 30,
    grip: 55,
    ...marching,
  }),
  keys: {
    left: { where: [...sideBySide, over("L")] },
    marchRight: kneeUp("R"),
    shifted: { root: { x: -0.05, y: 0.93 }, where: [...sideBySide, over("R")] },
    marchLeft: kneeUp("L"),
    lifted: onItsWay,
    placed: touching,
    wide: {
      angles: {
        ...reached,
        hipFlex: 56,
        knee: 58,
        ankle: 20,
        hipAbd: 12,
        lumbarFlex: 2,
        neckFlex: -12,
      },
      root: { x: (OUT + CLOSE) / 2, y: 0.82, pitch: 17, z: -0.08 },
      where: [...apart, { at: "pelvis", x: (OUT + CLOSE) / 2, tol: 0.01 }, balance],
    },
    rowed: { ...onItsWay, angles: { ...onItsWay.angles, ...rowed } },
    right: { mirrorOf: "left" },
  },
  cycle: [
    { to: "marchRight", seconds: 0.42, phase: "move" },
    { to: "left", seconds: 0.38, phase: "move" },
    { to: "shifted", seconds: 0.22, phase: "move" },
    { to: "marchLeft", seconds: 0.42, phase: "move" },
    { to: "shifted", seconds: 0.38, phase: "move" },
    { to: "left", seconds: 0.22, phase: "move" },
    { to: "lifted", seconds: 0.28, phase: "move", ease: "linear" },
    { to: "placed", seconds: 0.32, phase: "move", ease: "linear" },
    { to: "wide", seconds: 0.42, phase: "move", ease: "out" },
    { to: "wide", seconds: 0.3, phase: "move" },
    { to: "placed", seconds: 0.46, phase: "move", ease: "in" },
    { to: "rowed", seconds: 0.3, phase: "move", ease: "linear" },
    { to: "left", seconds: 0.28, phase: "move", ease: "linear" },
    { to: "right", seconds: 0.24, phase: "move" },
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
    rule("marchRight", lead("kneeR", "hipR", "y"), [-0.14, null], "The knee does not lift."),
    rule("marchLeft", lead("kneeL", "hipL", "y"), [-0.14, null], "The knee does not lift."),
    rule("rowed", lead("elbowR", "shoulderR", "z"), [null, -0.08], "The arms do not row."),
    rule("marchRight", height("heelL"), [-0.01, 0.01], "Both feet leave the floor."),
    rule(["left", "wide"], height("heelR"), [-0.01, 0.01], "A foot does not come down flat."),
  ],
};

export const stepMotions: readonly Motion[] = [marchAndReach];
