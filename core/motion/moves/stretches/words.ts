/** Words that stretches, machines and gaits share. */
import type { Angles, Side } from "../../angles.ts";
import type { Beat, KeyPose } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";

/** 1 for the left, -1 for the right: which way is out. */
export const outOf = (side: Side): 1 | -1 => (side === "L" ? 1 : -1);

const STRAIGHT: Angles = {
  lumbarFlex: 0,
  lumbarSide: 0,
  lumbarTurn: 0,
  thoraxFlex: 0,
  thoraxSide: 0,
  thoraxTurn: 0,
  neckFlex: 0,
  neckSide: 0,
  neckTurn: 0,
  scapulaUp: 0,
  scapulaForward: 0,
  shoulderFlex: 0,
  shoulderAbd: 6,
  shoulderIn: 0,
  elbow: 0,
  pronation: 0,
  wrist: 0,
  wristDeviation: 0,
  grip: 20,
  hipFlex: 0,
  hipAbd: 0,
  hipIn: 0,
  knee: 0,
  ankle: 0,
  ankleIn: 0,
  toes: 0,
};

/**
 * Base angles that name every joint. What a base leaves out is taken over from the solved first
 * key, so that in a cycle of many keys the first would differ a little from all others.
 */
export const allAngles = (base: Angles): Angles => ({ ...STRAIGHT, ...base });

/** A foot tipped about the ball: toes down when positive. */
export const soleTipped = (side: Side, toesDown: number, tol = 3): Constraint => ({
  aim: `foot${side}`,
  axis: [0, 1, 0],
  to: [0, Math.cos(toesDown * DEG), Math.sin(toesDown * DEG)],
  tol,
});

/** A foot points ahead, its toes turned out by some degrees, however it is tipped. */
export const footAhead = (side: Side, toesOut = 5, tol = 4): Constraint => ({
  aim: `foot${side}`,
  axis: [1, 0, 0],
  to: [Math.cos(toesOut * DEG), 0, -outOf(side) * Math.sin(toesOut * DEG)],
  tol,
});

/** Keys in their order by number: `turn0`, `turn1`. */
export const numbered = (
  name: string,
  count: number,
  make: (index: number) => KeyPose,
): Readonly<Record<string, KeyPose>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, KeyPose] => [
      `${name}${index}`,
      make(index),
    ]),
  );

/** One beat to each key, at an even pace, in so many seconds altogether. */
export const evenBeats = (keys: readonly string[], seconds: number): readonly Beat[] =>
  keys.map((to) => ({ to, seconds: seconds / keys.length, phase: "move", ease: "linear" }));

/** Into a stretch, a stay, and back. */
export const stretchBeats = (
  into: string,
  { way = 2.5, stay = 4, from = "start" } = {},
): readonly Beat[] => [
  { to: into, seconds: way, phase: "move" },
  { to: into, seconds: stay, phase: "move" },
  { to: from, seconds: way, phase: "move" },
];
