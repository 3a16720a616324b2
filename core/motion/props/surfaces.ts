/** What a body must not pass through. */
import { rotate } from "../vectors.ts";
import type { Quat, Vec3 } from "../vectors.ts";
import { zeroPose, forward } from "../kinematics.ts";
import type { World } from "../kinematics.ts";
import { isFixed } from "./anchors.ts";
import { placeShapes } from "./place.ts";
import { isFixedTurn } from "./turns.ts";
import type { Shape } from "./types.ts";

/** A box that stands still in the world. */
export interface Surface {
  readonly centre: Vec3;
  readonly rotation: Quat;
  readonly size: Vec3;
  /** The height of its highest point. */
  readonly top: number;
}

const topOf = (centre: Vec3, rotation: Quat, size: Vec3): number => {
  const [x, y, z] = size;
  const rise = (axis: Vec3): number => Math.abs(rotate(rotation, axis)[1]);
  return centre[1] + rise([x / 2, 0, 0]) + rise([0, y / 2, 0]) + rise([0, 0, z / 2]);
};

/** The solid boxes among the shapes that stand still. The floor is not among them. */
export const surfacesOf = (shapes: readonly Shape[]): readonly Surface[] => {
  const still = shapes.filter(
    (shape) =>
      shape.kind === "box" && shape.solid && isFixed(shape.centre) && isFixedTurn(shape.turn),
  );
  return boxesOf(still, forward(zeroPose()));
};

/** The solid boxes as they stand at one moment, those that move along among them. */
export const surfacesAt = (shapes: readonly Shape[], world: World): readonly Surface[] =>
  boxesOf(
    shapes.filter((shape) => shape.kind === "box" && shape.solid),
    world,
  );

const boxesOf = (shapes: readonly Shape[], world: World): readonly Surface[] =>
  placeShapes(shapes, world).flatMap((shape) =>
    shape.kind === "box"
      ? [
          {
            centre: shape.centre,
            rotation: shape.rotation,
            size: shape.size,
            top: topOf(shape.centre, shape.rotation, shape.size),
          },
        ]
      : [],
  );
