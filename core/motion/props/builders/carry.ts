/** Soft things at hand in every home: a backpack, a towel, boxing gloves. */
import type { JointName } from "../../skeleton.ts";
import type { Vec3 } from "../../vectors.ts";
import { GRIPS, both, box, signOf, sphere, rod, tube } from "../parts.ts";
import type { Anchor, Shape } from "../types.ts";

/** A packed bag with a front pocket, and its straps on the other side. */
const bagOn = (joint: JointName, centre: Vec3, back: 1 | -1): readonly Shape[] => {
  const at = (x: number, y: number, z: number): Anchor => ({
    joint,
    point: [centre[0] + x, centre[1] + y, centre[2] + z * back],
  });
  return [
    box("cloth", at(0, 0, 0), [0.29, 0.42, 0.16], { joint }, 0.05),
    box("cloth", at(0, -0.08, 0.1), [0.23, 0.2, 0.05], { joint }, 0.02),
    tube(
      "rubber",
      [at(-0.04, 0.21, -0.03), at(0, 0.24, -0.03), at(0.04, 0.21, -0.03)],
      0.008,
      true,
    ),
  ];
};

/** A bag that hangs by its handle below a point, broad side to the front. */
const hangingBag = (from: Anchor): readonly Shape[] => {
  const at = (x: number, y: number, z: number): Anchor => ({ of: from, plus: [x, y, z] });
  return [
    tube("rubber", [at(-0.05, -0.05, 0), at(0, 0, 0), at(0.05, -0.05, 0)], 0.009),
    box("cloth", at(0, -0.26, 0), [0.29, 0.42, 0.16], {}, 0.05),
    box("cloth", at(0, -0.34, 0.1), [0.23, 0.2, 0.05], {}, 0.02),
  ];
};

/**
 * A packed backpack: on the back, hugged to the chest, or hanging from one hand or, by its straps,
 * from both.
 */
export const backpack = (
  where: "back" | "chest" | "L" | "R" | "hands" = "hands",
): readonly Shape[] => {
  switch (where) {
    case "back":
      return [
        ...bagOn("thoraxUpper", [0, 1.26, -0.215], -1),
        ...both((_, sign) => [
          tube(
            "rubber",
            [
              { joint: "thoraxUpper", point: [sign * 0.1, 1.42, -0.13] },
              { joint: "thoraxUpper", point: [sign * 0.115, 1.475, -0.03] },
              { joint: "thoraxUpper", point: [sign * 0.12, 1.38, 0.085] },
              { joint: "thoraxUpper", point: [sign * 0.125, 1.22, 0.06] },
              { joint: "thoraxUpper", point: [sign * 0.13, 1.14, -0.13] },
            ],
            0.015,
            true,
          ),
        ]),
      ];
    case "chest":
      return bagOn("thoraxUpper", [0, 1.24, 0.2], 1);
    case "L":
      return hangingBag("gripL");
    case "R":
      return hangingBag("gripR");
    case "hands":
      return [
        ...both((side, sign) => [
          tube("rubber", [`grip${side}`, { of: GRIPS, plus: [sign * 0.11, -0.1, 0] }], 0.013),
        ]),
        box("cloth", { of: GRIPS, plus: [0, -0.28, 0] }, [0.29, 0.4, 0.16], {}, 0.05),
        box("cloth", { of: GRIPS, plus: [0, -0.35, 0.1] }, [0.23, 0.2, 0.05], {}, 0.02),
      ];
  }
};

/** A twisted towel through some points: from hand to hand, around a door handle, under a foot. */
export const towel = (...points: readonly Anchor[]): readonly Shape[] => [
  tube("cloth", points, 0.018, false),
];

/** A folded towel that a foot or knee slides on. */
export const towelUnder = (at: Anchor): readonly Shape[] => [
  box("cloth", { drop: at, y: 0.008 }, [0.3, 0.016, 0.24], {}, 0.006),
];

/** Boxing gloves on both hands. */
export const gloves = (): readonly Shape[] =>
  both((side) => {
    const x = signOf(side);
    const at = (out: number, y: number, z: number): Anchor => ({
      joint: `hand${side}`,
      point: [x * out, y, z],
    });
    return [
      sphere("pad", at(0.166, 0.765, -0.012), 0.075),
      rod("pad", at(0.178, 0.8, -0.012), at(0.184, 0.85, -0.016), 0.066, 0.045),
      rod("cloth", at(0.184, 0.85, -0.016), at(0.184, 0.91, -0.018), 0.046, 0.05),
      tube("pad", [at(0.176, 0.81, 0.045), at(0.15, 0.765, 0.052)], 0.026),
    ];
  });
