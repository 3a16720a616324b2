/** Words that pulls share: the beats of a tempo, hands on a handle, and the faults of a pull. */
import type { Side } from "../../angles.ts";
import type { Beat, FormRule, PeakRule } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";
import { angle, bend, rule } from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import type { Grip } from "../words/touch.ts";

/** Seconds of lowering, of the pause below, of lifting and of the hold on top, as a dose has them. */
export type Tempo = readonly [lower: number, pause: number, lift: number, hold: number];

/** From `start` to `top`, where the muscle is shortest, and back. */
export const liftAndLower = ([lower, pause, lift, hold]: Tempo): readonly Beat[] =>
  (
    [
      { to: "top", seconds: lift, phase: "lift" },
      { to: "top", seconds: hold, phase: "top" },
      { to: "start", seconds: lower, phase: "lower" },
      { to: "start", seconds: pause, phase: "bottom" },
    ] satisfies readonly Beat[]
  ).filter((beat) => beat.seconds > 0);

export const SIDES: readonly Side[] = ["L", "R"];

/** The left is as written, the right its mirror. */
export const mirroredTo = (side: Side, [x, y, z]: Vec3): Vec3 => [side === "L" ? x : -x, y, z];

/** Both hands hold something along a direction, given for the left hand, or in words. */
export const bothGrip = (grip: Grip | Vec3, tol = 8): readonly Constraint[] =>
  SIDES.map((side) => gripAim(side, typeof grip === "string" ? grip : mirroredTo(side, grip), tol));

/** The hand goes on in a direction: no bent wrist under a handle. */
const handTo = (side: Side, to: Vec3, tol = 10): Constraint => ({
  aim: `hand${side}`,
  axis: [0, -1, 0],
  to: mirroredTo(side, to),
  tol,
});
export const handsTo = (to: Vec3, tol = 10): readonly Constraint[] =>
  SIDES.map((side) => handTo(side, to, tol));

/** Both hands `width` apart, at a height and depth; what is left out is free. */
export const hands = (
  width: number,
  where: { readonly y?: number; readonly z?: number } = {},
  tol = 0.004,
): readonly Constraint[] =>
  SIDES.map((side): Constraint => ({
    at: `grip${side}`,
    x: mirroredTo(side, [width / 2, 0, 0])[0],
    ...where,
    tol,
  }));

/** A landmark of both sides at one place, mirrored. */
export const bothAt = (
  name: "elbow" | "wrist" | "palm" | "grip" | "handEdge" | "elbowTip" | "fingertips" | "knee",
  { x, ...where }: { readonly x?: number; readonly y?: number; readonly z?: number },
  tol = 0.005,
): readonly Constraint[] =>
  SIDES.map((side): Constraint => ({
    at: `${name}${side}`,
    ...(x === undefined ? {} : { x: side === "L" ? x : -x }),
    ...where,
    tol,
  }));

type Rules = readonly (FormRule | PeakRule)[];

/** The arm at the elbow, in degrees: 180 is straight. */
export const elbowRule = (
  when: string | readonly string[],
  bounds: readonly [number | null, number | null],
  say: string,
  sides: readonly Side[] = SIDES,
): Rules =>
  sides.map((side) =>
    rule(when, bend(`shoulder${side}`, `elbow${side}`, `wrist${side}`), bounds, say),
  );

/** Shoulders stay down at the end of the pull. */
export const lowShoulders = (
  when: string | readonly string[] = "top",
  most = 6,
  sides: readonly Side[] = SIDES,
): Rules =>
  sides.map((side) =>
    rule(when, angle(`scapulaUp${side}`), [null, most], "The shoulder creeps up to the ear."),
  );

/** The trunk neither bends back nor to the side to help. */
export const quietTrunk = (arch = 12, round = 14): Rules => [
  rule("always", angle("lumbarFlex"), [-arch, round], "The low back arches or rounds to help."),
  rule("always", angle("lumbarSide"), [-6, 6], "The trunk bends sideways."),
];

/** The chin neither pokes forward nor up. */
export const longNeck = (back = 18, forward = 16): FormRule =>
  rule("always", angle("neckFlex"), [-back, forward], "The head is not in line with the trunk.");
