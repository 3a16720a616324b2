/** Words that rows and back extensions share: the beats of a tempo, and the faults of a pull. */
import type { Side } from "../../angles.ts";
import type { Beat, FormRule, PeakRule } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";
import { angle, bend, lead, peak, rule } from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import type { Grip } from "../words/touch.ts";

/** Seconds of lowering, of the pause below, of lifting and of the hold on top, as a dose has them. */
export type Tempo = readonly [lower: number, pause: number, lift: number, hold: number];

/** From `start` up to `top` and back. */
export const liftAndLower = ([lower, pause, lift, hold]: Tempo): readonly Beat[] =>
  (
    [
      { to: "top", seconds: lift, phase: "lift" },
      { to: "top", seconds: hold, phase: "top" },
      { to: "start", seconds: lower, phase: "lower" },
      { to: "start", seconds: pause, phase: "bottom" },
    ] satisfies readonly Beat[]
  ).filter((beat) => beat.seconds > 0);

/** Both hands hold something that lies one way. */
export const bothGrip = (grip: Grip | Vec3, tol = 10): readonly Constraint[] => [
  gripAim("L", grip, tol),
  gripAim("R", grip, tol),
];

/** Both hands so far apart, at a height and depth; what is left out is free. */
export const hands = (
  width: number,
  place: { readonly y?: number; readonly z?: number } = {},
  tol = 0.004,
): readonly Constraint[] =>
  ([1, -1] as const).map((sign): Constraint => ({
    at: sign > 0 ? "gripL" : "gripR",
    x: (sign * width) / 2,
    ...place,
    tol,
  }));

const SIDES = ["L", "R"] as const;

/** What every row asks of an arm: long at the start, bent at the top, the shoulder not hunched. */
export const armRules = (
  sides: readonly Side[] = SIDES,
  [least, most]: readonly [number, number] = [55, 125],
): readonly (FormRule | PeakRule)[] =>
  sides.flatMap((side) => [
    rule(
      "start",
      bend(`shoulder${side}`, `elbow${side}`, `wrist${side}`),
      [158, null],
      "The arm is not long before the pull.",
    ),
    rule(
      "top",
      bend(`shoulder${side}`, `elbow${side}`, `wrist${side}`),
      [least, most],
      "The elbow is not bent square at the top.",
    ),
    rule("top", angle(`scapulaUp${side}`), [null, 12], "The shoulder creeps to the ear."),
    rule("top", angle(`scapulaForward${side}`), [null, -4], "The shoulder blade stays put."),
  ]);

/** The elbow goes past the trunk: above the ribs when bent over, behind them when upright. */
export const elbowPast = (
  by: number,
  axis: "y" | "z",
  sides: readonly Side[] = SIDES,
): readonly FormRule[] =>
  sides.map((side) =>
    rule(
      "top",
      lead(`elbow${side}`, `ribSide${side}`, axis),
      axis === "y" ? [by, null] : [null, -by],
      "The elbow is not pulled past the trunk.",
    ),
  );

/** The head goes on in line with the trunk. */
export const longNeck = (back = 34, forward = 14): FormRule =>
  rule("always", angle("neckFlex"), [-back, forward], "The head is not in line with the trunk.");

/** The trunk does not turn to help. */
export const noTwist = (most = 8): readonly FormRule[] => [
  rule("always", angle("thoraxTurn"), [-most, most], "The chest twists open."),
  rule("always", lead("hipL", "hipR", "y"), [-0.04, 0.04], "The hips do not stay level."),
];

/** The elbow is highest, or furthest back, at the top. */
export const elbowPeak = (side: Side, by: number): PeakRule =>
  peak("top", lead(`elbow${side}`, `shoulder${side}`, "y"), by, "The elbow does not lift.");
