/** Short words for the shapes that builders are made of. */
import type { Side } from "../angles.ts";
import type { Vec3 } from "../vectors.ts";
import type {
  Anchor,
  BoxShape,
  CylinderShape,
  Material,
  RingShape,
  SphereShape,
  TubeShape,
  Turn,
} from "./types.ts";

export const box = (
  material: Material,
  centre: Anchor,
  size: Vec3,
  turn?: Turn,
  bevel?: number,
): BoxShape => ({
  kind: "box",
  material,
  centre,
  size,
  ...(turn ? { turn } : {}),
  ...(bevel === undefined ? {} : { bevel }),
});

/** Upholstery: a rounded box that a body rests on. */
export const pad = (centre: Anchor, size: Vec3, turn?: Turn): BoxShape => ({
  ...box("pad", centre, size, turn, 0.02),
  solid: true,
});

export const rod = (
  material: Material,
  from: Anchor,
  to: Anchor,
  radius: number,
  radiusTo?: number,
): CylinderShape => ({
  kind: "cylinder",
  material,
  from,
  to,
  radius,
  ...(radiusTo === undefined ? {} : { radiusTo }),
});

export const tube = (
  material: Material,
  points: readonly Anchor[],
  radius: number,
  smooth = false,
): TubeShape => ({ kind: "tube", material, points, radius, ...(smooth ? { smooth } : {}) });

export const sphere = (material: Material, centre: Anchor, radius: number): SphereShape => ({
  kind: "sphere",
  material,
  centre,
  radius,
});

export const ring = (
  material: Material,
  centre: Anchor,
  radius: number,
  thickness: number,
  turn?: Turn,
): RingShape => ({
  kind: "ring",
  material,
  centre,
  radius,
  tube: thickness,
  ...(turn ? { turn } : {}),
});

export const solid = <S extends object>(shape: S): S & { readonly solid: true } => ({
  ...shape,
  solid: true,
});

export const both = <T>(make: (side: Side, sign: 1 | -1) => readonly T[]): readonly T[] => [
  ...make("L", 1),
  ...make("R", -1),
];

export const signOf = (side: Side): 1 | -1 => (side === "L" ? 1 : -1);

/** The grip of the left hand in the zero pose; what it holds points along Z, the thumb to +Z. */
const GRIP: Vec3 = [0.163, 0.785, -0.012];

/** A point of what a hand holds: `along` the handle toward the thumb, `out` past the knuckles. */
export const inHand = (side: Side, along = 0, out = 0, across = 0): Anchor => ({
  joint: `hand${side}`,
  point: [signOf(side) * (GRIP[0] + across), GRIP[1] - out, GRIP[2] + along],
});

export const GRIPS: Anchor = { mid: ["gripL", "gripR"] };

/** From halfway between both grips, toward the left one; negative toward the right. */
export const onBar = (metres: number): Anchor => ({ from: GRIPS, toward: "gripL", by: metres });

/** Moved in the world. Adding zero turns a negative zero, which JSON does not know, into zero. */
export const plus = (of: Anchor, x: number, y: number, z: number): Anchor => ({
  of,
  plus: [x + 0, y + 0, z + 0],
});
