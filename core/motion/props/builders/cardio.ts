/** Machines for endurance. Their user faces +Z. */
import type { Vec3 } from "../../vectors.ts";
import { standAt } from "../change.ts";
import type { Place } from "../change.ts";
import { GRIPS, both, box, inHand, onBar, pad, plus, rod, solid, sphere, tube } from "../parts.ts";
import type { Anchor, Shape } from "../types.ts";
import { feetOf } from "./frames.ts";

/** Where the seat of the rower is along its rail, at a height. */
const onRail = (y: number): Anchor => ({
  onto: [
    [0, y, -1],
    [0, y, 1],
  ],
  of: "seat",
});

/** Origin: on the floor under the heels on the foot plates. The seat follows the pelvis. */
export const rower = ({
  seat = 0.36,
  ...place
}: Place & { readonly seat?: number } = {}): readonly Shape[] => {
  const rail = seat - 0.08;
  const back: Vec3 = [0, rail - 0.01, -1.35];
  const chain: Vec3 = [0, 0.5, 0.5];
  return standAt(
    [
      box("frame", [0, rail - 0.02, -0.55], [0.07, 0.05, 1.65]),
      pad(onRail(seat - 0.025), [0.28, 0.05, 0.22]),
      box("rubber", onRail(rail + 0.02), [0.1, 0.05, 0.18]),
      rod("frame", [0, rail - 0.03, -1.25], [0, 0.04, -1.32], 0.022),
      box("frame", [0, 0.03, -1.32], [0.5, 0.05, 0.06]),
      ...both((_, x) => [
        solid(box("rubber", [x * 0.11, 0.26, 0.09], [0.12, 0.32, 0.02], { pitch: 42 })),
        box("band", [x * 0.11, 0.31, 0.1], [0.13, 0.04, 0.07], { pitch: 42 }),
        rod("rubber", [x * 0.12, 0.46, 0.6], [x * 0.13, 0.46, 0.6], 0.27),
      ]),
      rod("iron", [-0.12, 0.46, 0.6], [0.12, 0.46, 0.6], 0.28),
      rod("frame", [0, rail, 0.25], [0, 0.46, 0.6], 0.035),
      rod("frame", [0, 0.46, 0.6], [0, 0.04, 0.8], 0.03),
      box("frame", [0, 0.03, 0.8], [0.6, 0.05, 0.06]),
      tube(
        "frame",
        [
          [0, 0.6, 0.6],
          [0, 0.92, 0.5],
        ],
        0.016,
      ),
      box("rubber", [0, 0.97, 0.48], [0.2, 0.16, 0.03], { pitch: 20 }),
      rod("cable", chain, GRIPS, 0.005),
      rod("rubber", onBar(-0.26), onBar(0.26), 0.016),
      sphere("iron", back, 0.03),
    ],
    place,
  );
};

/** A belt on a deck. Origin: the middle of the walking surface is `deck` above it. */
export const treadmill = ({
  incline = 0,
  deck = 0.16,
  ...place
}: Place & { readonly incline?: number; readonly deck?: number } = {}): readonly Shape[] => {
  const rise = Math.tan((incline * Math.PI) / 180);
  const on = (x: number, above: number, z: number): Vec3 => [x, deck + above + z * rise, z];
  const pitch = -incline;
  return standAt(
    [
      solid(box("rubber", on(0, -0.03, 0), [0.5, 0.06, 1.55], { pitch })),
      ...both((_, x): readonly Shape[] => [
        box("frame", on(x * 0.3, -0.03, 0.02), [0.11, 0.09, 1.65], { pitch }, 0.02),
        rod("frame", on(x * 0.36, 0, 0.72), on(x * 0.36, 1.08, 0.62), 0.028),
        tube(
          "rubber",
          [on(x * 0.36, 1.05, 0.6), on(x * 0.36, 0.98, 0.3), on(x * 0.36, 0.95, 0.12)],
          0.018,
        ),
        rod("frame", on(x * 0.3, -0.05, 0.7), [x * 0.3, 0.02, 0.74], 0.03),
      ]),
      box("iron", on(0, 0.02, 0.86), [0.68, 0.2, 0.2], { pitch }, 0.05),
      box("iron", on(0, 1.14, 0.62), [0.72, 0.3, 0.06], { pitch: 35 }, 0.02),
      box("glass", on(0, 1.16, 0.585), [0.4, 0.2, 0.02], { pitch: 35 }),
    ],
    place,
  );
};

const pedalUnder = (side: "L" | "R"): Anchor => ({
  joint: `foot${side}`,
  point: [side === "L" ? 0.092 : -0.092, -0.015, 0.1],
});

export interface BikeOptions extends Place {
  /** Where the pedals turn, above the origin. */
  readonly crank?: number;
  readonly saddle?: Vec3;
  readonly handlebar?: Vec3;
}

/** Origin: on the floor under the axle of the pedals, which stay under the feet. */
export const bike = ({
  crank = 0.3,
  saddle = [0, 0.98, -0.26],
  handlebar = [0, 1.08, 0.46],
  ...place
}: BikeOptions = {}): readonly Shape[] => {
  const [, saddleY, saddleZ] = saddle;
  const [, barY, barZ] = handlebar;
  return standAt(
    [
      pad([0, saddleY - 0.03, saddleZ - 0.07], [0.24, 0.06, 0.16]),
      { ...pad([0, saddleY - 0.03, saddleZ + 0.07], [0.09, 0.05, 0.2]), solid: false },
      rod("frame", [0, saddleY - 0.06, saddleZ - 0.03], [0, crank, -0.02], 0.024),
      rod("frame", [0, crank, 0], [0, 0.62, 0.32], 0.035),
      rod("frame", [0, 0.42, 0.5], [0, barY, barZ - 0.04], 0.026),
      rod("iron", [-0.03, 0.42, 0.5], [0.03, 0.42, 0.5], 0.25),
      rod("frame", [-0.035, 0.42, 0.5], [0.035, 0.42, 0.5], 0.1),
      rod("iron", [-0.045, crank, 0], [0.045, crank, 0], 0.09),
      ...feetOf(-0.5, 0.72, 0.5),
      rod("frame", [0, crank, 0], [0, 0.05, -0.48], 0.03),
      rod("frame", [0, 0.42, 0.5], [0, 0.05, 0.7], 0.03),
      rod("frame", [-0.2, barY, barZ], [0.2, barY, barZ], 0.014),
      box("rubber", [0, barY + 0.06, barZ - 0.03], [0.16, 0.11, 0.03], { pitch: 30 }),
      ...both((side, x): readonly Shape[] => [
        tube(
          "rubber",
          [
            [x * 0.2, barY, barZ],
            [x * 0.22, barY + 0.02, barZ - 0.12],
          ],
          0.017,
        ),
        rod("frame", [0, crank, 0], [x * 0.075, crank, 0], 0.018),
        tube("iron", [[x * 0.075, crank, 0], plus(pedalUnder(side), x * -0.015, 0, 0)], 0.014),
        box("rubber", pedalUnder(side), [0.1, 0.024, 0.09], { joint: `foot${side}` }),
      ]),
    ],
    place,
  );
};

/** Foot plates under the feet, moving arms in the grips. Origin: on the floor between the feet. */
export const elliptical = (place: Place = {}): readonly Shape[] =>
  standAt(
    [
      ...feetOf(-0.85, 0.85, 0.62),
      rod("iron", [-0.12, 0.36, -0.72], [0.12, 0.36, -0.72], 0.3),
      rod("frame", [0, 0.05, 0.66], [0, 1.35, 0.52], 0.035),
      rod("frame", [-0.3, 0.88, 0.58], [0.3, 0.88, 0.58], 0.022),
      box("iron", [0, 1.4, 0.5], [0.26, 0.2, 0.05], { pitch: 30 }, 0.02),
      ...both((side, x): readonly Shape[] => {
        const joint = `foot${side}` as const;
        const under = (z: number, y = -0.018): Anchor => ({ joint, point: [x * 0.092, y, z] });
        const pivot: Vec3 = [x * 0.29, 0.88, 0.58];
        return [
          solid(box("rubber", under(0.035), [0.15, 0.03, 0.36], { joint })),
          tube("frame", [under(-0.12, -0.045), [x * 0.15, 0.36, -0.72]], 0.02),
          tube(
            "frame",
            [pivot, { from: pivot, toward: `grip${side}`, by: -0.4 }, under(0.2, -0.03)],
            0.02,
          ),
          tube("frame", [pivot, `grip${side}`], 0.02),
          rod("rubber", inHand(side, -0.07), inHand(side, 0.1), 0.018),
        ];
      }),
    ],
    place,
  );

export interface StairClimberOptions extends Place {
  /** Each moving tread is at the middle of its top, by the name of its track. */
  readonly treads?: readonly string[];
  readonly depth?: number;
}

/** Moving steps between two side walls. Origin: on the floor under the climber, who faces +Z. */
export const stairClimber = ({
  treads = ["tread1", "tread2", "tread3", "tread4"],
  depth = 0.24,
  ...place
}: StairClimberOptions = {}): readonly Shape[] => [
  ...treads.flatMap((track): readonly Shape[] => [
    solid(box("rubber", plus({ track }, 0, -0.02, 0), [0.52, 0.04, depth])),
    box("frame", plus({ track }, 0, -0.1, depth / 2), [0.5, 0.16, 0.012]),
    box("floor-line", plus({ track }, 0, -0.004, -depth / 2 + 0.01), [0.52, 0.014, 0.022]),
  ]),
  ...standAt(
    [
      ...both((_, x): readonly Shape[] => [
        // Low skirts, so that the treads and the feet on them stay in sight.
        tube(
          "iron",
          [
            [x * 0.33, 0.06, -0.2],
            [x * 0.33, 0.14, 0.1],
            [x * 0.33, 0.5, 0.74],
          ],
          0.05,
        ),
        tube(
          "frame",
          [
            [x * 0.33, 0.1, -0.12],
            [x * 0.34, 0.7, -0.14],
            [x * 0.34, 1.35, -0.05],
            [x * 0.34, 1.5, 0.35],
            [x * 0.33, 1, 0.62],
          ],
          0.022,
          true,
        ),
      ]),
      box("iron", [0, 1.66, 0.66], [0.5, 0.26, 0.06], { pitch: 25 }, 0.02),
      box("frame", [0, 1.0, 0.76], [0.5, 1.3, 0.06]),
      box("frame", [0, 0.03, 0.3], [0.76, 0.06, 1.1]),
    ],
    place,
  ),
];
