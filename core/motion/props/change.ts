/** Shapes seen in a mirror, and shapes carried to another place. */
import { aboutY, add, multiply, rotate } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";
import { changeAnchor } from "./anchors.ts";
import type { AnchorChange } from "./anchors.ts";
import { isPlainTurn } from "./turns.ts";
import type { Anchor, FixedTurn, Shape, Turn } from "./types.ts";

interface Change extends AnchorChange {
  readonly turn: (turn: FixedTurn) => FixedTurn;
  /** For a rotation in the frame of a joint. */
  readonly turnInJoint: (turn: FixedTurn) => FixedTurn;
}

const changeTurn = (turn: Turn, change: Change): Turn => {
  if (isPlainTurn(turn)) return change.turn(turn);
  if ("joint" in turn)
    return {
      joint: change.name(turn.joint),
      ...(turn.local ? { local: change.turnInJoint(turn.local) } : {}),
    };
  const [from, to] = turn.along;
  return {
    along: [changeAnchor(from, change), changeAnchor(to, change)],
    ...(turn.facing ? { facing: change.offset(turn.facing) } : {}),
  };
};

const changeShape = (shape: Shape, change: Change): Shape => {
  const at = (anchor: Anchor): Anchor => changeAnchor(anchor, change);
  switch (shape.kind) {
    case "box":
    case "ring":
      return {
        ...shape,
        centre: at(shape.centre),
        // Without a turn a shape is in line with the world, which a change may turn too.
        turn: changeTurn(shape.turn ?? {}, change),
      };
    case "sphere":
      return { ...shape, centre: at(shape.centre) };
    case "cylinder":
      return { ...shape, from: at(shape.from), to: at(shape.to) };
    case "tube":
      return { ...shape, points: shape.points.map(at) };
    case "loop":
      return {
        ...shape,
        around: [at(shape.around[0]), at(shape.around[1])],
        axis: [at(shape.axis[0]), at(shape.axis[1])],
      };
    case "sag":
      return {
        ...shape,
        from: at(shape.from),
        to: at(shape.to),
        ...(shape.toward ? { toward: at(shape.toward) } : {}),
      };
  }
};

const flip = ([x, y, z]: Vec3): Vec3 => [0 - x, y, z];
const otherSide = <Name extends string>(name: Name): Name =>
  name.replace(/[LR]$/, (side) => (side === "L" ? "R" : "L")) as Name;
const isQuat = (turn: FixedTurn): turn is Extract<FixedTurn, readonly unknown[]> =>
  Array.isArray(turn);
const flipTurn = (turn: FixedTurn): FixedTurn =>
  isQuat(turn)
    ? [turn[0], 0 - turn[1], 0 - turn[2], turn[3]]
    : {
        ...turn,
        ...(turn.yaw === undefined ? {} : { yaw: 0 - turn.yaw }),
        ...(turn.roll === undefined ? {} : { roll: 0 - turn.roll }),
      };

const MIRROR: Change = {
  point: flip,
  offset: flip,
  inJoint: flip,
  name: otherSide,
  height: (y) => y,
  turn: flipTurn,
  turnInJoint: flipTurn,
};

/**
 * The same props with left and right exchanged: landmarks, joints and tracks whose name ends in L
 * or R change sides.
 */
export const mirrorShapes = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.map((shape) => changeShape(shape, MIRROR));

/** Where a fixed prop stands. Its builder says what its own origin and its front are. */
export interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  /** Degrees about the vertical; 90 turns its front from +Z to +X, the figure's left. */
  readonly yaw?: number;
}

const same = <T>(value: T): T => value;

/** Carries what is fixed to a place; anchors on the body stay on the body. */
export const standAt = (shapes: readonly Shape[], place: Place): readonly Shape[] => {
  const { x = 0, y = 0, z = 0, yaw = 0 } = place;
  if (x === 0 && y === 0 && z === 0 && yaw === 0) return shapes;
  const turn = aboutY(yaw);
  const change: Change = {
    point: (point) => add(rotate(turn, point), [x, y, z]),
    offset: (offset) => rotate(turn, offset),
    inJoint: same,
    name: same,
    height: (height) => height + y,
    turn: (own) => (isQuat(own) ? multiply(turn, own) : { ...own, yaw: (own.yaw ?? 0) + yaw }),
    turnInJoint: same,
  };
  return shapes.map((shape) => changeShape(shape, change));
};
