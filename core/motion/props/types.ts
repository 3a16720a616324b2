/**
 * Props are data: a few generic shapes hung on anchors, so that a motion stays one JSON value and a
 * renderer has to know seven kinds of thing and no dumbbell.
 */
import type { Landmark } from "../landmarks.ts";
import type { JointName } from "../skeleton.ts";
import type { Quat, Vec3 } from "../vectors.ts";

/** A place that may move with the body. */
export type Anchor =
  /** A world point. */
  | Vec3
  | Landmark
  /** A zero-pose point, carried by the joint. */
  | { readonly joint: JointName; readonly point: Vec3 }
  /** Between two anchors; halfway unless `t` says otherwise. */
  | { readonly mid: readonly [Anchor, Anchor]; readonly t?: number }
  /** A named moving point, given for each frame. */
  | { readonly track: string }
  /** Moved by an offset: of the world, or of the frame of the joint `in`. */
  | { readonly of: Anchor; readonly plus: Vec3; readonly in?: JointName }
  /** From one anchor `by` metres toward another; a negative distance leads away from it. */
  | { readonly from: Anchor; readonly toward: Anchor; readonly by: number }
  /** The nearest point on the straight line through two anchors: a seat on its rail. */
  | { readonly onto: readonly [Anchor, Anchor]; readonly of: Anchor }
  /** Straight above or below an anchor, at the height `y`. */
  | { readonly drop: Anchor; readonly y: number };

/** Degrees; yaw about Y first, then pitch about X, then roll about Z. */
export interface Angled {
  readonly yaw?: number;
  readonly pitch?: number;
  readonly roll?: number;
}
export type FixedTurn = Quat | Angled;

export type Turn =
  | FixedTurn
  /** As a joint is turned, and then by a rotation of its own. */
  | { readonly joint: JointName; readonly local?: FixedTurn }
  /** Local Y points from the first anchor to the second; local Z as near to `facing` as can be. */
  | { readonly along: readonly [Anchor, Anchor]; readonly facing?: Vec3 };

export type Material =
  | "iron"
  | "rubber"
  | "pad"
  | "frame"
  | "wood"
  | "band"
  | "cable"
  | "mat"
  | "cloth"
  | "wall"
  | "glass"
  | "floor-line";

interface Common {
  readonly material: Material;
  /** A body must not pass through it. */
  readonly solid?: boolean;
}

export interface BoxShape extends Common {
  readonly kind: "box";
  readonly centre: Anchor;
  readonly size: Vec3;
  readonly turn?: Turn;
  /** Radius of the rounded edges. */
  readonly bevel?: number;
}
export interface CylinderShape extends Common {
  readonly kind: "cylinder";
  readonly from: Anchor;
  readonly to: Anchor;
  readonly radius: number;
  readonly radiusTo?: number;
  /** Closed at both ends, unless false. */
  readonly capped?: boolean;
}
export interface TubeShape extends Common {
  readonly kind: "tube";
  readonly points: readonly Anchor[];
  readonly radius: number;
  /** A curve through the points, instead of straight pieces. */
  readonly smooth?: boolean;
  readonly closed?: boolean;
}
export interface SphereShape extends Common {
  readonly kind: "sphere";
  readonly centre: Anchor;
  readonly radius: number;
}
/** A torus about its local Y axis. */
export interface RingShape extends Common {
  readonly kind: "ring";
  readonly centre: Anchor;
  readonly turn?: Turn;
  readonly radius: number;
  readonly tube: number;
}
/** A taut loop around two anchors, in the plane across `axis`. */
export interface LoopShape extends Common {
  readonly kind: "loop";
  readonly around: readonly [Anchor, Anchor];
  readonly axis: readonly [Anchor, Anchor];
  /** Half the thickness of what it goes around. */
  readonly reach: number;
  readonly tube: number;
}
/** A rope or wire that hangs between two anchors and is `length` metres long. */
export interface SagShape extends Common {
  readonly kind: "sag";
  readonly from: Anchor;
  readonly to: Anchor;
  readonly length: number;
  readonly radius: number;
  /** Where it hangs to; down, unless the rope is being swung. */
  readonly toward?: Anchor;
}

export type Shape =
  | BoxShape
  | CylinderShape
  | TubeShape
  | SphereShape
  | RingShape
  | LoopShape
  | SagShape;

/** Where the moving points are in one frame. */
export type Tracks = Readonly<Record<string, Vec3>>;

interface PlacedCommon {
  readonly material: Material;
  readonly solid: boolean;
}
export interface PlacedBox extends PlacedCommon {
  readonly kind: "box";
  readonly centre: Vec3;
  readonly rotation: Quat;
  readonly size: Vec3;
  readonly bevel: number;
}
export interface PlacedCylinder extends PlacedCommon {
  readonly kind: "cylinder";
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radius: number;
  readonly radiusTo: number;
  readonly capped: boolean;
}
/** The number of points of one shape is the same in every frame. */
export interface PlacedTube extends PlacedCommon {
  readonly kind: "tube";
  readonly points: readonly Vec3[];
  readonly radius: number;
  readonly closed: boolean;
}
export interface PlacedSphere extends PlacedCommon {
  readonly kind: "sphere";
  readonly centre: Vec3;
  readonly radius: number;
}
export interface PlacedRing extends PlacedCommon {
  readonly kind: "ring";
  readonly centre: Vec3;
  readonly rotation: Quat;
  readonly radius: number;
  readonly tube: number;
}
/** A shape in the world: numbers only. Loops and hanging ropes have become tubes. */
export type PlacedShape = PlacedBox | PlacedCylinder | PlacedTube | PlacedSphere | PlacedRing;
