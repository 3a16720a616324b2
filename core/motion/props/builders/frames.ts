/** Parts that many machines share: a seat on a post, a back pad, a weight stack, a lever. */
import type { Side } from "../../angles.ts";
import { both, box, inHand, pad, rod, solid } from "../parts.ts";
import type { Anchor, Shape } from "../types.ts";

/** A seat whose middle is over the origin. */
export const seatOn = (height: number, depth = 0.4): readonly Shape[] => [
  pad([0, height - 0.035, 0], [0.36, 0.07, depth]),
  rod("frame", [0, 0.04, 0], [0, height - 0.07, 0], 0.035),
];

/** A back pad behind the seat, leaning back by some degrees from upright. */
export const backRest = (seat: number, z = -0.2, lean = 8, height = 0.62): readonly Shape[] => {
  const drift = Math.sin((lean * Math.PI) / 180) * (height / 2);
  const middle = seat + 0.1 + height / 2;
  return [
    pad([0, middle, z - 0.035 - drift], [0.32, height, 0.07], { pitch: -lean }),
    rod("frame", [0, middle, z - 0.09 - drift], [0, 0.05, z - 0.16], 0.028),
  ];
};

/** Feet of a machine: a long beam and two cross beams. */
export const feetOf = (back: number, front: number, width = 0.6): readonly Shape[] => [
  box("frame", [0, 0.03, (back + front) / 2], [0.07, 0.06, front - back]),
  box("frame", [0, 0.025, back], [width, 0.05, 0.07]),
  box("frame", [0, 0.025, front], [width, 0.05, 0.07]),
];

/** A tower with its weights, seen from the seat: middle at `z`. */
export const weightStack = (z: number, height = 1.6): readonly Shape[] => [
  solid(box("iron", [0, 0.33, z], [0.26, 0.54, 0.14])),
  ...both((_, x) => [
    box("frame", [x * 0.18, height / 2, z], [0.05, height, 0.1]),
    rod("frame", [x * 0.06, 0.58, z], [x * 0.06, height - 0.03, z], 0.009),
  ]),
  box("frame", [0, height - 0.02, z], [0.42, 0.05, 0.11]),
];

/** A handle across the palm, and an arm from a pivot to it. */
export const lever = (side: Side, pivot: Anchor, elbow?: Anchor): readonly Shape[] => [
  rod("rubber", inHand(side, -0.06), inHand(side, 0.06), 0.017),
  {
    kind: "tube",
    material: "frame",
    points: [pivot, ...(elbow ? [elbow] : []), inHand(side, 0.07)],
    radius: 0.02,
  },
];
