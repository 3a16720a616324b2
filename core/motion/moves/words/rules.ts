/** Rules of form in words. */
import type { AngleName } from "../../angles.ts";
import type { Measure } from "../../check/measure.ts";
import type { Landmark } from "../../landmarks.ts";
import type { FormRule, PeakRule } from "../../motion.ts";
import type { JointName } from "../../skeleton.ts";
import type { Axes, Axis } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";

export const UP: Vec3 = [0, 1, 0];
export const DOWN: Vec3 = [0, -1, 0];
export const AHEAD: Vec3 = [0, 0, 1];
export const BEHIND: Vec3 = [0, 0, -1];

export const angle = (name: AngleName): Measure => ({ angle: name });
export const height = (of: Landmark): Measure => ({ of, axis: "y" });
export const place = (of: Landmark, axis: Axis): Measure => ({ of, axis });
/** How far the first is beyond the second: up (y), ahead (z), to the figure's left (x). */
export const lead = (first: Landmark, second: Landmark, axis: Axis): Measure => ({
  lead: [first, second],
  axis,
});
export const gap = (one: Landmark, other: Landmark, axes: Axes = "xyz"): Measure => ({
  gap: [one, other],
  axes,
});
export const bend = (from: Landmark, middle: Landmark, to: Landmark): Measure => ({
  bend: [from, middle, to],
});
/** Degrees between the upward axis of a trunk joint (or another axis) and a direction. */
export const tilt = (joint: JointName, from: Vec3 = UP, axis: Vec3 = UP): Measure => ({
  tilt: joint,
  axis,
  from,
});
/** Degrees between the line from one landmark to another and a direction. */
export const line = (from: Landmark, to: Landmark, direction: Vec3): Measure => ({
  line: [from, to],
  from: direction,
});

type Bounds = readonly [min: number | null, max: number | null];

/** A rule that holds "always" or in some keys; `say` is what is wrong when it does not hold. */
export const rule = (
  when: string | readonly string[],
  measure: Measure,
  [min, max]: Bounds,
  say: string,
): FormRule => ({
  when: when === "always" ? "always" : typeof when === "string" ? [when] : when,
  measure,
  ...(min === null ? {} : { min }),
  ...(max === null ? {} : { max }),
  say,
});

/** A measure is greatest at a key, ahead of every other key by at least `by`. */
export const peak = (peakAt: string, measure: Measure, by: number, say: string): PeakRule => ({
  peakAt,
  measure,
  by,
  say,
});

/** One landmark straight below or above another, within `metres`. */
export const under = (
  when: string | readonly string[],
  below: Landmark,
  above: Landmark,
  metres: number,
  say: string,
): FormRule => rule(when, gap(below, above, "xz"), [null, metres], say);

/** The low back keeps its shape: no more rounding or arching than this, in degrees. */
export const quietBack = (round = 12, arch = 12): FormRule =>
  rule("always", angle("lumbarFlex"), [-arch, round], "The low back does not keep its shape.");

/** A straight line from shoulder to ankle, seen from the side. */
export const straightBody = (when: string, side: "L" | "R" = "L"): FormRule =>
  rule(
    when,
    bend(`shoulder${side}`, `hip${side}`, `ankle${side}`),
    [160, null],
    "The body is not straight from the shoulders to the ankles.",
  );
