/** Words that presses, lunges and curls share: the beats of a tempo, and places for hands and feet. */
import type { Angles, Side } from "../../angles.ts";
import type { Beat, FormRule } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";
import { angle, rule } from "../words/rules.ts";

/** Seconds of lowering, of the pause below, of lifting and of the hold above, as a dose has them. */
export type Tempo = readonly [lower: number, pause: number, lift: number, hold: number];

const timed = (beats: readonly Beat[]): readonly Beat[] => beats.filter((beat) => beat.seconds > 0);

/** Starts high, in the key `start`, and goes down to `bottom`. */
export const fromTop = ([lower, pause, lift, hold]: Tempo): readonly Beat[] =>
  timed([
    { to: "bottom", seconds: lower, phase: "lower" },
    { to: "bottom", seconds: pause, phase: "bottom" },
    { to: "start", seconds: lift, phase: "lift" },
    { to: "start", seconds: hold, phase: "top" },
  ]);

/** Starts low, in the key `start`, and goes up to `top`. */
export const fromBottom = ([lower, pause, lift, hold]: Tempo): readonly Beat[] =>
  timed([
    { to: "top", seconds: lift, phase: "lift" },
    { to: "top", seconds: hold, phase: "top" },
    { to: "start", seconds: lower, phase: "lower" },
    { to: "start", seconds: pause, phase: "bottom" },
  ]);

export const SIDES: readonly Side[] = ["L", "R"];

/** 1 on the left, -1 on the right: the direction out to that side. */
export const out = (side: Side): 1 | -1 => (side === "L" ? 1 : -1);

/** What holds on both sides. */
export const bothSides = <T>(make: (side: Side) => readonly T[]): readonly T[] =>
  SIDES.flatMap(make);

/** A handle in each hand along a direction, given for the left hand and mirrored for the right. */
export const gripsAlong = ([x, y, z]: Vec3, tol = 8): readonly Constraint[] =>
  SIDES.map((side): Constraint => ({
    aim: `hand${side}`,
    axis: [0, 0, 1],
    to: [out(side) * x, y, z],
    tol,
  }));

/** The back of the hand goes on in line with the forearm: a straight wrist under a weight. */
export const handsPoint = ([x, y, z]: Vec3, tol = 8): readonly Constraint[] =>
  SIDES.map((side): Constraint => ({
    aim: `hand${side}`,
    axis: [0, -1, 0],
    to: [out(side) * x, y, z],
    tol,
  }));

/** A rule for the same angle of both sides. */
export const bothAngles = (
  when: string,
  name: "elbow" | "shoulderFlex" | "shoulderAbd" | "scapulaUp" | "knee" | "wrist",
  bounds: readonly [number | null, number | null],
  say: string,
): readonly FormRule[] => SIDES.map((side) => rule(when, angle(`${name}${side}`), bounds, say));

/** A hand on its hip, the elbow out. */
export const AKIMBO: Angles = {
  shoulderAbd: 38,
  shoulderFlex: -24,
  shoulderIn: 36,
  elbow: 84,
  pronation: 20,
  wrist: -20,
  grip: 20,
};

export const handOnHip = (side: Side): readonly Constraint[] => [
  {
    same: [`palm${side}`, `hipSide${side}`],
    axes: "xyz",
    offset: [out(side) * 0.005, 0.065, 0.02],
    tol: 0.008,
  },
  {
    aim: `hand${side}`,
    axis: [0, -1, 0],
    to: [out(side) * -0.3, -0.3, 0.8],
    tol: 12,
  },
];
