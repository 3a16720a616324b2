/** Words that the movements of the hips share: the beats of a tempo, and feet set down in a place. */
import type { Side } from "../../angles.ts";
import type { Beat } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";

/** Seconds on the way down, down there, on the way up, and up there. */
export type Tempo = readonly [lower: number, pause: number, lift: number, hold: number];

const timed = (beats: readonly Beat[]): readonly Beat[] => beats.filter((beat) => beat.seconds > 0);

/** Starts tall, in the key `start`, and goes down to `bottom`. */
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

/** A flat foot whose heel is at a place, its toes turned out by some degrees. */
export const footAt = (side: Side, x: number, z = -0.05, toesOut = 4): readonly Constraint[] => {
  const sign = side === "L" ? 1 : -1;
  return [
    { at: `heel${side}`, x: sign * x, y: 0, z },
    { at: `ball${side}`, y: 0 },
    {
      aim: `foot${side}`,
      axis: [0, 0, 1],
      to: [sign * Math.sin(toesOut * DEG), 0, Math.cos(toesOut * DEG)],
      tol: 2,
    },
    { aim: `foot${side}`, axis: [0, 1, 0], to: [0, 1, 0], tol: 2 },
  ];
};
export const feetAt = (width: number, z = -0.05, toesOut = 4): readonly Constraint[] => [
  ...footAt("L", width / 2, z, toesOut),
  ...footAt("R", width / 2, z, toesOut),
];

/** The body, and what it holds, stays over both feet. */
export const overFeet = (tol = 0.04): Constraint => ({
  balance: ["heelL", "heelR", "ballL", "ballR"],
  tol,
});
