/** Contacts in words: how feet, hands, knees and a grip meet what they touch. */
import type { Side } from "../../angles.ts";
import type { Landmark } from "../../landmarks.ts";
import type { Axes, Constraint } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";

export type Keep = `${Landmark}:${Axes}`;

const out = (side: Side): 1 | -1 => (side === "L" ? 1 : -1);

/** A foot flat on a surface: at a height, and where given at a place. */
export const flatFoot = (
  side: Side,
  at: { readonly y?: number; readonly x?: number; readonly z?: number } = {},
): readonly Constraint[] => [
  {
    at: `heel${side}`,
    y: at.y ?? 0,
    ...(at.x === undefined ? {} : { x: at.x }),
    ...(at.z === undefined ? {} : { z: at.z }),
  },
  { at: `ball${side}`, y: at.y ?? 0 },
  { aim: `foot${side}`, axis: [0, 1, 0], to: [0, 1, 0], tol: 2 },
];

/** Both feet flat, their heels `width` metres apart. */
export const flatFeet = (width = 0.24, y = 0): readonly Constraint[] => [
  ...flatFoot("L", { y, x: width / 2 }),
  ...flatFoot("R", { y, x: -width / 2 }),
];

/** Keeps a flat foot, or both, from sliding. */
export const plantFoot = (side: Side): readonly Keep[] => [`heel${side}:xz`, `ball${side}:xz`];
export const plantFeet: readonly Keep[] = [...plantFoot("L"), ...plantFoot("R")];

/** On the ball of the foot, the heel up behind it. */
export const ballOfFoot = (side: Side, y = 0): readonly Constraint[] => [
  { at: `ball${side}`, y, tol: 0.004 },
  { at: `toePad${side}`, y, tol: 0.004 },
];

/** A hand flat on a surface, fingers pointing along `fingers`; forward when left out. */
export const flatHand = (
  side: Side,
  y = 0,
  fingers: Vec3 = [-0.06 * out(side), 0, 1],
): readonly Constraint[] => [
  { at: `palm${side}`, y },
  { aim: `hand${side}`, axis: [-out(side), 0, 0], to: [0, -1, 0], tol: 3 },
  { aim: `hand${side}`, axis: [0, -1, 0], to: fingers, tol: 6 },
];
export const flatHands = (y = 0): readonly Constraint[] => [
  ...flatHand("L", y),
  ...flatHand("R", y),
];

/** A palm against a wall that faces along `normal`, away from the body's side of it. */
export const palmAgainst = (
  side: Side,
  into: Vec3,
  fingers: Vec3 = [0, 1, 0],
): readonly Constraint[] => [
  { aim: `hand${side}`, axis: [-out(side), 0, 0], to: into, tol: 6 },
  { aim: `hand${side}`, axis: [0, -1, 0], to: fingers, tol: 10 },
];

/** On a knee: the front of it, and the toes tucked under or stretched out behind. */
export const onKnee = (
  side: Side,
  toes: "tucked" | "flat" = "tucked",
  y = 0,
): readonly Constraint[] => [
  { at: `kneeFront${side}`, y },
  toes === "tucked"
    ? { at: `toePad${side}`, y, tol: 0.004 }
    : { at: `toeTop${side}`, y, tol: 0.006 },
];

/** Which way the thumb points along a handle. */
export type Grip = "over" | "under" | "neutral";

const thumb = (side: Side, grip: Grip): Vec3 => {
  if (grip === "neutral") return [0, 0, 1];
  return [grip === "over" ? -out(side) : out(side), 0, 0];
};

/**
 * The handle in a hand lies along a direction: across for a bar, overhand or underhand, or forward
 * for a neutral grip with the arms down. A vector in place of the grip is where the thumb points.
 */
export const gripAim = (side: Side, grip: Grip | Vec3, tol = 6): Constraint => ({
  aim: `hand${side}`,
  axis: [0, 0, 1],
  to: typeof grip === "string" ? thumb(side, grip) : grip,
  tol,
});

/** Both hands on one straight bar that lies across, `width` metres apart; where it is stays open. */
export const onBar = (width: number, grip: Grip = "over"): readonly Constraint[] => [
  gripAim("L", grip),
  gripAim("R", grip),
  { at: "gripL", x: width / 2 },
  { at: "gripR", x: -width / 2 },
  { same: ["gripL", "gripR"], axes: "yz" },
];

/** Both hands at a height and depth, `width` apart: a fixed bar, handles, or the ends of a path. */
export const handsAt = (width: number, y: number, z: number, tol?: number): readonly Constraint[] =>
  (["L", "R"] as const).map((side): Constraint => ({
    at: `grip${side}`,
    x: (out(side) * width) / 2,
    y,
    z,
    ...(tol === undefined ? {} : { tol }),
  }));

/** A limb segment points in a direction: its own axis runs from the joint down the limb. */
export const points = (
  part: "upperArm" | "forearm" | "thigh" | "shin",
  side: Side,
  to: Vec3,
  tol = 4,
): Constraint => ({ aim: `${part}${side}`, axis: [0, -1, 0], to, tol });

/** The same on both sides; `to` is given for the left and mirrored for the right. */
export const bothPoint = (
  part: "upperArm" | "forearm" | "thigh" | "shin",
  to: Vec3,
  tol = 4,
): readonly Constraint[] => [
  points(part, "L", to, tol),
  points(part, "R", [-to[0], to[1], to[2]], tol),
];
