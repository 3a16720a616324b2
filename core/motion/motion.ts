/**
 * A movement as data: where the body starts, what stays in touch with what, the key poses, the
 * order they are visited in, and the rules of form that the finished movement must keep.
 *
 * Of an exercise done one side at a time the right side is authored; the left is its mirror.
 */
import type { AngleName, Angles } from "./angles.ts";
import type { HandLoad, Landmark } from "./landmarks.ts";
import type { Measure } from "./check/measure.ts";
import type { Shape } from "./props/types.ts";
import type { Axes, Constraint } from "./solve/constraint.ts";
import type { Vec3 } from "./vectors.ts";

/** Where the pelvis is thought to be: metres, and degrees of turning, pitching forward and rolling. */
export interface Root {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  /** About the vertical, to the figure's left. */
  readonly turn?: number;
  /** Forward: 90 is face down, -90 face up. */
  readonly pitch?: number;
  /** Onto the right side. */
  readonly roll?: number;
}

export interface KeyPose {
  /** Changes against the base angles. */
  readonly angles?: Angles;
  /** Wishes of this key; those it shares with the next key hold, blended, on the way between. */
  readonly where?: readonly Constraint[];
  /** Changes against the root of the motion. */
  readonly root?: Root;
  /** Places of what moves without the body: a bag, a rope. */
  readonly tracks?: Readonly<Record<string, Vec3>>;
}

export interface MirroredKey {
  readonly mirrorOf: string;
}

/** The parts of a repetition, as the player counts them; `move` is for what is not counted so. */
export type Phase = "lift" | "top" | "lower" | "bottom" | "move";

export interface Beat {
  readonly to: string;
  readonly seconds: number;
  readonly phase: Phase;
  /** Smooth start and stop when left out. */
  readonly ease?: "smooth" | "linear" | "out" | "in";
}

/** What carries the body; checks differ. */
export type Support =
  | "feet"
  | "braced"
  /** By steps that move along with the one who climbs them. */
  | "carried"
  | "hanging"
  | "airborne";

/** A rule of form: a measure stays within bounds in some frames; `say` tells what is wrong when not. */
export interface FormRule {
  /** "always", or the keys it holds in. */
  readonly when: "always" | readonly string[];
  readonly measure: Measure;
  readonly min?: number;
  readonly max?: number;
  readonly say: string;
}

/** A rule of form: a measure is greatest at a key, by at least so much over every other key. */
export interface PeakRule {
  readonly peakAt: string;
  readonly measure: Measure;
  readonly by: number;
  readonly say: string;
}

export interface Motion {
  /** The exercise it shows. */
  readonly id: string;
  readonly root: Root;
  /** Angles of every key, unless the key says otherwise. */
  readonly base: Angles;
  /** True in every frame. */
  readonly contacts?: readonly Constraint[];
  /** `palmL:xz`: landmarks that stay where they were in the first key. */
  readonly keep?: readonly `${Landmark}:${Axes}`[];
  /** Angles the solver leaves alone. */
  readonly lock?: readonly AngleName[];
  /** The pelvis stays where it was authored, give or take a centimetre. */
  readonly still?: boolean;
  readonly load?: Partial<HandLoad>;
  /** In the order of solving; the first is where a repetition starts. */
  readonly keys: Readonly<Record<string, KeyPose | MirroredKey>>;
  /** Starts and ends at the first key, or, when it alternates, ends at the first key's mirror or itself. */
  readonly cycle: readonly Beat[];
  /** Repetitions change sides: the cycle is followed by its mirror. */
  readonly alternates?: boolean;
  readonly support: Support;
  readonly props: readonly Shape[];
  /** Parts of the body that may touch, by the names of the check. */
  readonly touching?: readonly (readonly [string, string])[];
  /** Degrees a second a joint may reach; 450 when left out. */
  readonly maxSpeed?: number;
  /** From where it is best seen: degrees; yaw 0 is the front, 90 the figure's left side. */
  readonly view: { readonly yaw: number; readonly pitch: number };
  readonly form: readonly (FormRule | PeakRule)[];
}
