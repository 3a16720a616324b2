import type { Phase, PlacedShape, Pose, Vec3, World } from "@dorsal/core/motion";
import type { Body } from "../body.ts";

/** Where in a repetition the player stands. */
export interface Pace {
  readonly phase: Phase;
  /** Of the phase, 0 to 1. */
  readonly share: number;
  /** Repetitions before this one; where sides take turns every second is in the mirror. */
  readonly turn?: number;
}

export type Side = "left" | "right";

export interface Direction {
  /** Degrees; 0 is the front, 90 the figure's left side. */
  readonly yaw: number;
  /** Degrees from above. */
  readonly pitch: number;
}

export interface Camera extends Direction {
  readonly target: Vec3;
  readonly distance: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

/** Strengths a muscle and side: full colour, hatched, picked. */
export type Tint = Float32Array;

/** One picture of the figure: all that a painter has to know. */
export interface Frame {
  /** Whose props these are; what a painter keeps for it goes when it is forgotten. */
  readonly owner: object;
  readonly pose: Pose;
  readonly world: World;
  readonly props: readonly PlacedShape[];
  readonly camera: Camera;
  readonly tint: Tint;
  readonly body: Body;
  readonly palette: Palette;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  readonly low: boolean;
}

export interface Palette {
  readonly dark: boolean;
  readonly skin: Colour;
  readonly primary: Colour;
  readonly secondary: Colour;
}

/** What was hit: a muscle (null where there is none), and how high on the standing body, in metres. */
export interface Hit {
  readonly muscle: string | null;
  readonly height: number;
}

export interface Painter {
  /** False when it cannot yet: the body is on its way. */
  readonly draw: (context: CanvasRenderingContext2D, frame: Frame) => boolean;
  /** What lies under a point of the last picture of an owner; shares of width and height. */
  readonly pick: (frame: Frame, x: number, y: number) => Hit | null;
  readonly forget: (owner: object) => void;
}
