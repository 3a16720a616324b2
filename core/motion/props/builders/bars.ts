/** What hangs or is hung on: bars, straps, racks. */
import { standAt } from "../change.ts";
import type { Place } from "../change.ts";
import { GRIPS, both, box, inHand, plus, rod, solid, tube } from "../parts.ts";
import type { Anchor, Shape } from "../types.ts";

export interface BarOptions extends Place {
  readonly height?: number;
  readonly width?: number;
}

/** Origin: on the floor under the middle of the bar, which lies along X. */
export const pullUpBar = ({
  height = 2.25,
  width = 1.3,
  ...place
}: BarOptions = {}): readonly Shape[] =>
  standAt(
    [
      rod("iron", [-width / 2, height, 0], [width / 2, height, 0], 0.016),
      ...both((_, x) => [
        solid(box("frame", [(x * width) / 2, height / 2, 0], [0.06, height + 0.06, 0.06])),
        box("frame", [(x * width) / 2, 0.03, 0], [0.07, 0.06, 0.9]),
        rod("frame", [(x * width) / 2, 0.05, -0.38], [(x * width) / 2, 0.5, 0], 0.02),
        rod("frame", [(x * width) / 2, 0.05, 0.38], [(x * width) / 2, 0.5, 0], 0.02),
      ]),
    ],
    place,
  );

/** Two straps from one high point to a handle in each hand; `feet` hangs them on the feet. */
export const suspension = (
  anchor: Anchor = [0, 2.3, 0],
  { hold = "hands" }: { readonly hold?: "hands" | "feet" } = {},
): readonly Shape[] => [
  box("frame", plus(anchor, 0, 0.03, 0), [0.12, 0.05, 0.12]),
  ...both((side): readonly Shape[] => {
    const end: Anchor = hold === "hands" ? `grip${side}` : `instep${side}`;
    const eye: Anchor = { from: end, toward: anchor, by: 0.2 };
    return [
      tube("band", [anchor, eye], 0.011),
      ...(hold === "hands"
        ? [
            tube("band", [inHand(side, -0.062), eye, inHand(side, 0.062)], 0.007),
            rod("rubber", inHand(side, -0.06), inHand(side, 0.06), 0.017),
          ]
        : [tube("band", [eye, end], 0.014)]),
    ];
  }),
];

export interface RackOptions extends BarOptions {
  /** Height of the hooks; left out, there are none. */
  readonly hooks?: number;
  readonly depth?: number;
}

/** A power rack. Origin: on the floor in its middle, facing +Z; hooks are on the front uprights. */
export const rack = ({
  height = 2.2,
  width = 1.14,
  depth = 1.1,
  hooks,
  ...place
}: RackOptions = {}): readonly Shape[] => {
  const x0 = width / 2;
  const z0 = depth / 2;
  return standAt(
    [
      ...both((_, x): readonly Shape[] => [
        solid(box("frame", [x * x0, height / 2, z0], [0.07, height, 0.07])),
        solid(box("frame", [x * x0, height / 2, -z0], [0.07, height, 0.07])),
        box("frame", [x * x0, height, 0], [0.07, 0.07, depth]),
        box("frame", [x * x0, 0.035, 0], [0.07, 0.07, depth + 0.3]),
        ...(hooks === undefined
          ? []
          : [
              box("iron", [x * x0, hooks - 0.045, z0 + 0.07], [0.05, 0.03, 0.1]),
              box("iron", [x * x0, hooks - 0.02, z0 + 0.115], [0.05, 0.08, 0.015]),
            ]),
      ]),
      rod("iron", [-x0, height, z0], [x0, height, z0], 0.018),
      box("frame", [0, height, -z0], [width, 0.07, 0.07]),
      box("frame", [0, 0.035, -z0], [width, 0.07, 0.07]),
    ],
    place,
  );
};

/** A bar on two guide rails through both grips. Origin: on the floor between the rails, facing +Z. */
export const smith = ({
  height = 2.2,
  width = 1.3,
  bar = GRIPS,
  plate = 0.225,
  ...place
}: BarOptions & { readonly bar?: Anchor; readonly plate?: number } = {}): readonly Shape[] => {
  const at = (x: number): Anchor => ({
    onto: [
      [x, 0, 0],
      [x, height, 0],
    ],
    of: bar,
  });
  return standAt(
    [
      rod("iron", at(-width / 2 - 0.32), at(width / 2 + 0.32), 0.015),
      ...both((_, x): readonly Shape[] => [
        rod("frame", [(x * width) / 2, 0.05, 0], [(x * width) / 2, height, 0], 0.016),
        rod("iron", at(x * (width / 2 - 0.04)), at(x * (width / 2 + 0.04)), 0.035),
        rod("rubber", at(x * (width / 2 + 0.11)), at(x * (width / 2 + 0.165)), plate),
        solid(box("frame", [(x * width) / 2, height / 2, -0.32], [0.07, height, 0.07])),
        box("frame", [(x * width) / 2, height, -0.16], [0.06, 0.06, 0.38]),
        box("frame", [(x * width) / 2, 0.03, -0.08], [0.07, 0.06, 0.9]),
      ]),
      box("frame", [0, height, -0.32], [width, 0.06, 0.06]),
      box("frame", [0, 0.03, -0.32], [width, 0.06, 0.06]),
    ],
    place,
  );
};
