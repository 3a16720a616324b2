/** Kettlebells: a ball with a flat foot under a wide handle. */
import type { Side } from "../../angles.ts";
import { both, inHand, onBar, plus, rod, sphere, tube } from "../parts.ts";
import { GRIPS } from "../parts.ts";
import type { Anchor, Shape } from "../types.ts";

export interface KettlebellOptions {
  readonly radius?: number;
  /**
   * Where the ball is: below the hand ("down"), above it ("up"), or out in line with the arm
   * ("arm"), as in a swing.
   */
  readonly hang?: "down" | "up" | "arm";
}

/** `at` gives a point of the handle, so far along it and so far toward the ball. */
const kettlebellOn = (
  at: (along: number, out: number) => Anchor,
  radius: number,
): readonly Shape[] => {
  const neck = 0.07;
  const centre = neck + radius * 0.85;
  return [
    tube(
      "iron",
      [
        at(-0.062, neck),
        at(-0.058, 0.02),
        at(-0.035, 0),
        at(0.035, 0),
        at(0.058, 0.02),
        at(0.062, neck),
      ],
      0.016,
    ),
    sphere("iron", at(0, centre), radius),
    rod(
      "iron",
      at(0, centre + radius * 0.7),
      at(0, centre + radius * 0.97),
      radius * 0.68,
      radius * 0.6,
    ),
  ];
};

/** In one hand. */
export const kettlebell = (
  side: Side,
  { radius = 0.09, hang = "down" }: KettlebellOptions = {},
): readonly Shape[] => {
  const sign = hang === "up" ? 1 : -1;
  return kettlebellOn(
    (along, out) =>
      hang === "arm" ? inHand(side, along, out) : plus(inHand(side, along), 0, sign * out, 0),
    radius,
  );
};

/** One in each hand. */
export const kettlebells = (options: KettlebellOptions = {}): readonly Shape[] =>
  both((side) => kettlebell(side, options));

const SHOULDERS: Anchor = { mid: ["shoulderL", "shoulderR"] };

/** One in both hands. */
export const kettlebellBoth = ({
  radius = 0.1,
  hang = "down",
}: KettlebellOptions = {}): readonly Shape[] => {
  const sign = hang === "up" ? 1 : -1;
  return kettlebellOn((along, out) => {
    const across: Anchor = onBar(along);
    return hang === "arm"
      ? { from: across, toward: { mid: [SHOULDERS, GRIPS], t: 0 }, by: 0 - out }
      : plus(across, 0, sign * out, 0);
  }, radius);
};
