/** Where an anchor is in the world. */
import { directionIn } from "../kinematics.ts";
import type { World } from "../kinematics.ts";
import { carried, pointAt } from "../landmarks.ts";
import { add, dot, mix, normalize, scale, subtract } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";
import type { Anchor, Tracks } from "./types.ts";

const isPoint = (anchor: Anchor): anchor is Vec3 => Array.isArray(anchor);

/**
 * Where an anchor is, in metres.
 * @throws on a track that is not given, because a prop without its place would silently lie at zero
 */
export const anchorPoint = (anchor: Anchor, world: World, tracks: Tracks): Vec3 => {
  if (isPoint(anchor)) return anchor;
  if (typeof anchor === "string") return pointAt(world, anchor);
  if ("joint" in anchor) return carried(world, anchor.joint, anchor.point);
  if ("track" in anchor) {
    const point = tracks[anchor.track];
    if (!point) throw new Error(`No place is given for the track "${anchor.track}".`);
    return point;
  }
  const at = (inner: Anchor): Vec3 => anchorPoint(inner, world, tracks);
  if ("mid" in anchor) return mix(at(anchor.mid[0]), at(anchor.mid[1]), anchor.t ?? 0.5);
  if ("plus" in anchor) {
    const offset = anchor.in ? directionIn(world, anchor.in, anchor.plus) : anchor.plus;
    return add(at(anchor.of), offset);
  }
  if ("toward" in anchor) {
    const from = at(anchor.from);
    const direction = normalize(subtract(at(anchor.toward), from));
    return add(from, scale(direction, anchor.by));
  }
  if ("onto" in anchor) {
    const start = at(anchor.onto[0]);
    const direction = normalize(subtract(at(anchor.onto[1]), start));
    return add(start, scale(direction, dot(subtract(at(anchor.of), start), direction)));
  }
  const above = at(anchor.drop);
  return [above[0], anchor.y, above[2]];
};

/** An anchor that no pose and no track can move. */
export const isFixed = (anchor: Anchor): boolean => {
  if (isPoint(anchor)) return true;
  if (typeof anchor === "string" || "joint" in anchor || "track" in anchor) return false;
  if ("mid" in anchor) return anchor.mid.every(isFixed);
  if ("plus" in anchor) return anchor.in === undefined && isFixed(anchor.of);
  if ("toward" in anchor) return isFixed(anchor.from) && isFixed(anchor.toward);
  if ("onto" in anchor) return isFixed(anchor.of) && anchor.onto.every(isFixed);
  return isFixed(anchor.drop);
};

/** The same anchor with its points, offsets and names put through a change. */
export interface AnchorChange {
  readonly point: (point: Vec3) => Vec3;
  readonly offset: (offset: Vec3) => Vec3;
  /** For zero-pose points and offsets in the frame of a joint. */
  readonly inJoint: (vector: Vec3) => Vec3;
  readonly name: <Name extends string>(name: Name) => Name;
  readonly height: (y: number) => number;
}

export const changeAnchor = (anchor: Anchor, change: AnchorChange): Anchor => {
  if (isPoint(anchor)) return change.point(anchor);
  if (typeof anchor === "string") return change.name(anchor);
  if ("joint" in anchor)
    return { joint: change.name(anchor.joint), point: change.inJoint(anchor.point) };
  if ("track" in anchor) return { track: change.name(anchor.track) };
  const inner = (one: Anchor): Anchor => changeAnchor(one, change);
  const both = ([a, b]: readonly [Anchor, Anchor]): [Anchor, Anchor] => [inner(a), inner(b)];
  if ("mid" in anchor) return { ...anchor, mid: both(anchor.mid) };
  if ("plus" in anchor)
    return anchor.in
      ? { of: inner(anchor.of), plus: change.inJoint(anchor.plus), in: change.name(anchor.in) }
      : { of: inner(anchor.of), plus: change.offset(anchor.plus) };
  if ("toward" in anchor)
    return { ...anchor, from: inner(anchor.from), toward: inner(anchor.toward) };
  if ("onto" in anchor) return { onto: both(anchor.onto), of: inner(anchor.of) };
  return { drop: inner(anchor.drop), y: change.height(anchor.y) };
};
