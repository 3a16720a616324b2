/** Resistance bands: taut lines through the points that hold them. */
import type { Side } from "../../angles.ts";
import { both, tube } from "../parts.ts";
import type { Anchor, LoopShape, Shape } from "../types.ts";

const BAND = 0.009;

/** From one place to another, bending where it passes others. */
export const band = (from: Anchor, to: Anchor, via: readonly Anchor[] = []): readonly Shape[] => [
  tube("band", [from, ...via, to], BAND),
  // What is left over beyond a gripping hand hangs as a short end.
  ...[from, to].flatMap((end): readonly Shape[] =>
    end === "gripL" || end === "gripR"
      ? [tube("band", [end, { of: end, plus: [0, -0.07, 0] }], BAND)]
      : [],
  ),
];

const soleOf = (side: Side): Anchor => ({
  joint: `foot${side}`,
  point: [side === "L" ? 0.09 : -0.09, 0.006, 0.045],
});

/** From hand to hand under both feet, or under one. */
export const bandUnderFeet = (feet: "both" | Side = "both"): readonly Shape[] =>
  band("gripL", "gripR", feet === "both" ? [soleOf("L"), soleOf("R")] : [soleOf(feet)]);

/** From hand to hand around the soles of the feet, sitting with the legs out. */
export const bandAroundFeet = (): readonly Shape[] => bandUnderFeet("both");

/** From both hands to one place: a door, a bar, a rack. */
export const bandFromBoth = (anchor: Anchor): readonly Shape[] =>
  both((side) => band(anchor, `grip${side}`));

/** A long loop that hangs from a bar and carries a knee or a foot. */
export const bandSling = (bar: Anchor, under: Anchor): readonly Shape[] => [
  tube(
    "band",
    [
      { of: bar, plus: [0.012, 0, 0] },
      { of: under, plus: [0.03, -0.01, 0] },
    ],
    BAND,
  ),
  tube(
    "band",
    [
      { of: bar, plus: [-0.012, 0, 0] },
      { of: under, plus: [-0.03, -0.01, 0] },
    ],
    BAND,
  ),
  tube(
    "band",
    [
      { of: under, plus: [0.03, -0.01, 0] },
      { of: under, plus: [0, -0.02, 0] },
      { of: under, plus: [-0.03, -0.01, 0] },
    ],
    BAND,
  ),
];

/** Where a short loop can sit on both legs, or around both wrists. */
export type MiniBandPlace = "thighs" | "shins" | "ankles" | "feet" | "wrists";

const HOLD: Readonly<Record<MiniBandPlace, (side: Side, up: number) => Anchor>> = {
  thighs: (side, up) => ({
    joint: `thigh${side}`,
    point: [side === "L" ? 0.087 : -0.087, 0.6 + up, 0],
  }),
  shins: (side, up) => ({
    joint: `shin${side}`,
    point: [side === "L" ? 0.086 : -0.086, 0.42 + up, -0.006],
  }),
  ankles: (side, up) => ({
    joint: `shin${side}`,
    point: [side === "L" ? 0.086 : -0.086, 0.15 + up, -0.012],
  }),
  feet: (side, up) => ({
    joint: `foot${side}`,
    point: [side === "L" ? 0.092 : -0.092, 0.04, 0.05 + up],
  }),
  wrists: (side, up) => ({
    joint: `hand${side}`,
    point: [side === "L" ? 0.184 : -0.184, 0.85 + up, -0.016],
  }),
};
const REACH: Readonly<Record<MiniBandPlace, number>> = {
  thighs: 0.072,
  shins: 0.058,
  ankles: 0.045,
  feet: 0.048,
  wrists: 0.034,
};

/** A short loop around both legs. */
export const miniBand = (place: MiniBandPlace = "thighs"): readonly Shape[] => {
  const hold = HOLD[place];
  // Three strands beside each other make a flat band.
  return [-0.016, 0, 0.016].map((up): LoopShape => ({
    kind: "loop",
    material: "band",
    around: [hold("L", up), hold("R", up)],
    axis: [{ mid: [hold("L", 0), hold("R", 0)] }, { mid: [hold("L", 0.1), hold("R", 0.1)] }],
    reach: REACH[place],
    tube: 0.009,
  }));
};
