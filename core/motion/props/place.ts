/** From shapes on anchors to numbers a renderer can draw. */
import type { World } from "../kinematics.ts";
import { normalize, subtract } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";
import { anchorPoint, isFixed } from "./anchors.ts";
import { hanging, loopAround, smoothed } from "./curves.ts";
import { isFixedTurn, turnOf } from "./turns.ts";
import type { Anchor, PlacedShape, Shape, Tracks } from "./types.ts";

const DOWN: Vec3 = [0, -1, 0];

const placeShape = (shape: Shape, world: World, tracks: Tracks): PlacedShape => {
  const at = (anchor: Anchor): Vec3 => anchorPoint(anchor, world, tracks);
  const { material } = shape;
  const solid = shape.solid ?? false;
  switch (shape.kind) {
    case "box":
      return {
        kind: "box",
        material,
        solid,
        centre: at(shape.centre),
        rotation: turnOf(shape.turn, world, tracks),
        size: shape.size,
        bevel: shape.bevel ?? 0,
      };
    case "cylinder":
      return {
        kind: "cylinder",
        material,
        solid,
        from: at(shape.from),
        to: at(shape.to),
        radius: shape.radius,
        radiusTo: shape.radiusTo ?? shape.radius,
        capped: shape.capped ?? true,
      };
    case "tube": {
      const closed = shape.closed ?? false;
      const points = shape.points.map(at);
      return {
        kind: "tube",
        material,
        solid,
        points: shape.smooth ? smoothed(points, closed) : points,
        radius: shape.radius,
        closed,
      };
    }
    case "sphere":
      return { kind: "sphere", material, solid, centre: at(shape.centre), radius: shape.radius };
    case "ring":
      return {
        kind: "ring",
        material,
        solid,
        centre: at(shape.centre),
        rotation: turnOf(shape.turn, world, tracks),
        radius: shape.radius,
        tube: shape.tube,
      };
    case "loop": {
      const axis = normalize(subtract(at(shape.axis[1]), at(shape.axis[0])));
      const points = loopAround(at(shape.around[0]), at(shape.around[1]), axis, shape.reach);
      return { kind: "tube", material, solid, points, radius: shape.tube, closed: true };
    }
    case "sag": {
      const from = at(shape.from);
      const to = at(shape.to);
      const half: Vec3 = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2];
      const down = shape.toward ? normalize(subtract(at(shape.toward), half)) : DOWN;
      const points = hanging(from, to, shape.length, down);
      return { kind: "tube", material, solid, points, radius: shape.radius, closed: false };
    }
  }
};

const isStill = (shape: Shape): boolean => {
  switch (shape.kind) {
    case "box":
    case "ring":
      return isFixed(shape.centre) && isFixedTurn(shape.turn);
    case "sphere":
      return isFixed(shape.centre);
    case "cylinder":
      return isFixed(shape.from) && isFixed(shape.to);
    case "tube":
      return shape.points.every(isFixed);
    case "loop":
      return shape.around.every(isFixed) && shape.axis.every(isFixed);
    case "sag":
      return isFixed(shape.from) && isFixed(shape.to) && isFixed(shape.toward ?? DOWN);
  }
};

/** A still shape once placed; null for one that moves. */
const stillByShape = new WeakMap<Shape, PlacedShape | null>();

/**
 * Every shape in the world, in the same order. What stands still is placed once, and the same
 * object comes back in every frame: a renderer may skip it by identity.
 */
export const placeShapes = (
  shapes: readonly Shape[],
  world: World,
  tracks: Tracks = {},
): readonly PlacedShape[] =>
  shapes.map((shape) => {
    const known = stillByShape.get(shape);
    if (known) return known;
    const placed = placeShape(shape, world, tracks);
    if (known === undefined) stillByShape.set(shape, isStill(shape) ? placed : null);
    return placed;
  });
