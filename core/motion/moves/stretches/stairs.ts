/** Stairs that go by under the one who climbs them, and rails of a machine to rest the hands on. */
import type { Anchor, BoxShape, Shape } from "../../props/index.ts";
import type { Vec3 } from "../../vectors.ts";

const box = (material: BoxShape["material"], centre: Anchor, size: Vec3): BoxShape => ({
  kind: "box",
  material,
  centre,
  size,
});

/** Steps that sink and come towards the climber by one step in half a stride. */
export interface Flight {
  readonly rise: number;
  readonly run: number;
  /** Where a heel lands. */
  readonly landing: Vec3;
}

/** From a heel to the ball of the foot, and from there back to the middle of the step. */
export const BALL = 0.16;
const MIDDLE = -0.1;

/**
 * The middle of the top of each step. The flight goes with the right foot, which stands on it for
 * the whole first half of a stride; then comes the mirror, and the flight goes with the left foot,
 * which has landed one step higher: nobody sees that the steps have changed places.
 */
export const stepsUnder = (
  { rise, run, landing: [, y, z] }: Flight,
  from: number,
  to: number,
): readonly Anchor[] => {
  const start: Vec3 = [0, y, z + BALL];
  const underFoot: Anchor = { onto: [start, [0, y + rise, z + BALL + run]], of: "ballR" };
  return Array.from({ length: to - from + 1 }, (_, index): Anchor => {
    const steps = from + index;
    return { of: underFoot, plus: [0, rise * steps, run * steps + MIDDLE] };
  });
};

const at = (of: Anchor, y: number, z: number): Anchor => ({ of, plus: [0, y, z] });

/** So deep that the flight is solid down to the edge of the picture. */
const SOLID = 1.2;

/** Solid steps, the edge of each marked. */
export const solidSteps = (
  tops: readonly Anchor[],
  { run }: Pick<Flight, "run">,
): readonly Shape[] =>
  tops.flatMap((top): readonly Shape[] => [
    { ...box("wood", at(top, -SOLID / 2, 0), [0.9, SOLID, run]), solid: true },
    box("floor-line", at(top, -0.012, -run / 2 + 0.012), [0.904, 0.028, 0.03]),
  ]);

const DEPTH = 0.24;

/** Treads of a machine. */
export const treads = (tops: readonly Anchor[]): readonly Shape[] =>
  tops.flatMap((top): readonly Shape[] => [
    box("rubber", at(top, -0.02, 0), [0.52, 0.04, DEPTH]),
    box("frame", at(top, -0.1, DEPTH / 2), [0.5, 0.16, 0.012]),
    box("floor-line", at(top, -0.004, -DEPTH / 2 + 0.01), [0.52, 0.014, 0.022]),
  ]);

/** Rubber sleeves around the rails of a machine, where the hands are. */
export const handRails = ([x, y, z]: Vec3): readonly Shape[] =>
  [x, -x].map((out): Shape => ({ ...box("rubber", [out, y, z], [0.05, 0.05, 0.2]), solid: true }));

/** The top of the stair machine, which its treads come out of. */
export const housing: readonly Shape[] = [box("frame", [0, 0.98, 0.92], [0.56, 0.42, 0.32])];
