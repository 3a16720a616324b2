/** How a shape is turned in the world. */
import type { World } from "../kinematics.ts";
import { jointIndex } from "../skeleton.ts";
import {
  IDENTITY,
  aboutX,
  aboutY,
  aboutZ,
  cross,
  dot,
  length,
  multiply,
  normalize,
  scale,
  subtract,
} from "../vectors.ts";
import type { Quat, Vec3 } from "../vectors.ts";
import { anchorPoint, isFixed } from "./anchors.ts";
import type { FixedTurn, Tracks, Turn } from "./types.ts";

const isQuat = (turn: Turn): turn is Quat => Array.isArray(turn);

const fixedTurn = (turn: FixedTurn): Quat =>
  isQuat(turn)
    ? turn
    : multiply(multiply(aboutY(turn.yaw ?? 0), aboutX(turn.pitch ?? 0)), aboutZ(turn.roll ?? 0));

/** The rotation whose columns are three axes at right angles. */
const fromAxes = (x: Vec3, y: Vec3, z: Vec3): Quat => {
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) {
    const s = Math.sqrt(trace + 1) * 2;
    return [(y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s, s / 4];
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = Math.sqrt(1 + x[0] - y[1] - z[2]) * 2;
    return [s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s];
  }
  if (y[1] > z[2]) {
    const s = Math.sqrt(1 + y[1] - x[0] - z[2]) * 2;
    return [(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s];
  }
  const s = Math.sqrt(1 + z[2] - x[0] - y[1]) * 2;
  return [(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s];
};

const FORWARD: Vec3 = [0, 0, 1];
const UP: Vec3 = [0, 1, 0];

/** Local Y along `direction`, local Z as near to `facing` as a right angle allows. */
const pointing = (direction: Vec3, facing: Vec3 = FORWARD): Quat => {
  const y = normalize(direction);
  if (length(y) === 0) return IDENTITY;
  const reference = Math.abs(dot(y, normalize(facing))) < 0.99 ? facing : sideHint(y);
  const z = normalize(subtract(reference, scale(y, dot(reference, y))));
  return fromAxes(cross(y, z), y, z);
};

const sideHint = (y: Vec3): Vec3 => (Math.abs(y[1]) < 0.9 ? UP : FORWARD);

export const turnOf = (turn: Turn | undefined, world: World, tracks: Tracks): Quat => {
  if (!turn) return IDENTITY;
  if (isQuat(turn)) return turn;
  if ("joint" in turn) {
    const carrier = world.rotations[jointIndex(turn.joint)] ?? IDENTITY;
    return turn.local ? multiply(carrier, fixedTurn(turn.local)) : carrier;
  }
  if ("along" in turn) {
    const from = anchorPoint(turn.along[0], world, tracks);
    return pointing(subtract(anchorPoint(turn.along[1], world, tracks), from), turn.facing);
  }
  return fixedTurn(turn);
};

/** A turn that no pose and no track can change. */
export const isFixedTurn = (turn: Turn | undefined): boolean => {
  if (!turn || isQuat(turn)) return true;
  if ("joint" in turn) return false;
  return "along" in turn ? turn.along.every(isFixed) : true;
};

/** Whether a turn is a rotation by itself: the kinds that carry a joint or anchors are not. */
export const isPlainTurn = (turn: Turn): turn is FixedTurn =>
  isQuat(turn) || !("joint" in turn || "along" in turn);
