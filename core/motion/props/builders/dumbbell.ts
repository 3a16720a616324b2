/** Dumbbells: a hexagonal pair of heads is drawn as two short cylinders, which reads as well. */
import type { Side } from "../../angles.ts";
import type { Vec3 } from "../../vectors.ts";
import { both, inHand, plus, rod } from "../parts.ts";
import type { Anchor, Shape } from "../types.ts";

export interface DumbbellOptions {
  /** Of one head. */
  readonly radius?: number;
  /** From end to end. */
  readonly length?: number;
}

/** Two heads on a handle along a line; `at` gives the point so far from the middle. */
const dumbbellOn = (
  at: (along: number) => Anchor,
  { radius = 0.062, length = 0.27 }: DumbbellOptions,
): readonly Shape[] => {
  const half = length / 2;
  const inner = half - Math.min(0.085, half * 0.6);
  return [
    rod("frame", at(-inner), at(inner), 0.015),
    ...[1, -1].flatMap((end) => [
      rod("iron", at(end * inner), at(end * (inner + 0.014)), radius * 0.8, radius),
      rod("iron", at(end * (inner + 0.014)), at(end * (half - 0.014)), radius),
      rod("iron", at(end * (half - 0.014)), at(end * half), radius, radius * 0.8),
    ]),
  ];
};

/** In one hand, across the palm. */
export const dumbbell = (side: Side, options: DumbbellOptions = {}): readonly Shape[] =>
  dumbbellOn((along) => inHand(side, along), options);

/** One in each hand. */
export const dumbbells = (options: DumbbellOptions = {}): readonly Shape[] =>
  both((side) => dumbbell(side, options));

export interface SharedDumbbellOptions extends DumbbellOptions {
  /** Where it hangs to from the hands. */
  readonly hang?: Vec3;
}

/** One on end between both palms, which hold its upper head; it hangs straight down. */
export const dumbbellBoth = ({
  hang = [0, -1, 0],
  ...options
}: SharedDumbbellOptions = {}): readonly Shape[] => {
  const { length = 0.27 } = options;
  const palms: Anchor = { mid: ["palmL", "palmR"] };
  return dumbbellOn((along) => {
    const down = along + length / 2 - 0.045;
    return plus(palms, hang[0] * down, hang[1] * down, hang[2] * down);
  }, options);
};

/** Lying somewhere, in line with a direction of the world; across the hips, say. */
export const dumbbellAt = (
  at: Anchor,
  axis: Vec3 = [1, 0, 0],
  options: DumbbellOptions = {},
): readonly Shape[] =>
  dumbbellOn((along) => plus(at, axis[0] * along, axis[1] * along, axis[2] * along), options);
