/** Machines for the legs. The origin is on the floor under the seat, the user faces +Z. */
import type { Side } from "../../angles.ts";
import { DEG } from "../../vectors.ts";
import type { Vec3 } from "../../vectors.ts";
import { standAt } from "../change.ts";
import { both, box, pad, rod, solid, tube } from "../parts.ts";
import type { Anchor, Shape } from "../types.ts";
import { ankleRoller } from "./bench.ts";
import { backRest, feetOf, seatOn, weightStack } from "./frames.ts";
import type { MachineOptions } from "./machines-pull.ts";

export interface LegPressOptions extends MachineOptions {
  /** Degrees of the rails above the horizontal. */
  readonly slope?: number;
  /** Degrees of the back pad above the horizontal. */
  readonly back?: number;
}

const soleOf = (side: Side): Anchor => ({
  joint: `foot${side}`,
  point: [side === "L" ? 0.09 : -0.09, -0.016, 0.03],
});
const SOLES: Anchor = { mid: [soleOf("L"), soleOf("R")] };

/** A reclined seat and a sled on sloping rails, whose plate stays under the soles. */
export const legPress = ({
  seat = 0.32,
  slope = 45,
  back = 40,
  ...place
}: LegPressOptions = {}): readonly Shape[] => {
  const up = (by: number): number => by * Math.sin(back * DEG);
  const out = (by: number): number => -by * Math.cos(back * DEG);
  const low: Vec3 = [0, seat + 0.12, 0.3];
  const rail = (x: number, by: number): Vec3 => [
    x,
    low[1] + by * Math.sin(slope * DEG),
    low[2] + by * Math.cos(slope * DEG),
  ];
  const behind = (x: number): Anchor => ({ onto: [rail(x, 0), rail(x, 1)], of: SOLES });
  return standAt(
    [
      pad([0, seat - 0.03, 0.02], [0.42, 0.07, 0.32], { pitch: -8 }),
      pad([0, seat + up(0.4) + 0.005, -0.14 + out(0.4)], [0.38, 0.08, 0.84], { pitch: back }),
      box("frame", [0, seat / 2, 0], [0.1, seat - 0.06, 0.2]),
      rod("frame", [0, seat + up(0.6) - 0.04, -0.14 + out(0.6)], [0, 0.05, -0.62], 0.03),
      ...feetOf(-0.7, 1.5, 0.8),
      solid(box("iron", SOLES, [0.66, 0.025, 0.46], { joint: "footL" })),
      ...both((_, x) => [
        rod("frame", rail(x * 0.36, -0.1), rail(x * 0.36, 1.55), 0.022),
        rod("frame", rail(x * 0.36, 1.55), [x * 0.36, 0.04, 1.45], 0.028),
        rod("frame", rail(x * 0.36, -0.1), [x * 0.36, 0.04, 0.3], 0.028),
        tube("iron", [behind(x * 0.36), SOLES], 0.024),
        rod("iron", behind(x * 0.36), behind(x * 0.62), 0.022),
        rod("rubber", behind(x * 0.44), behind(x * 0.5), 0.15),
        rod("rubber", [x * 0.24, seat + 0.08, -0.06], [x * 0.24, seat + 0.08, 0.08], 0.017),
        rod("frame", [x * 0.24, seat + 0.08, 0], [x * 0.1, seat - 0.08, 0], 0.014),
      ]),
    ],
    place,
  );
};

/** A lever from beside the knee to the roller at the ankles. */
const legLever = (front: boolean): readonly Shape[] => [
  ...ankleRoller(front),
  ...both((side, x): readonly Shape[] => {
    const reach = front ? 0.075 : -0.085;
    const beside = (y: number, z: number): Anchor => ({
      joint: `shin${side}`,
      point: [x * 0.21, y, z],
    });
    return side === "R"
      ? [
          tube("frame", [beside(0.505, 0.002), beside(0.14, reach - 0.012)], 0.018),
          rod(
            "iron",
            beside(0.505, 0.002),
            { joint: `shin${side}`, point: [x * 0.26, 0.505, 0.002] },
            0.06,
          ),
        ]
      : [];
  }),
];

/** Sitting with the roller behind the ankles and a pad on the thighs, or lying face down. */
export const legCurl = ({
  seat = 0.55,
  prone = false,
  ...place
}: MachineOptions & { readonly prone?: boolean } = {}): readonly Shape[] => [
  ...standAt(
    prone
      ? [
          pad([0, seat - 0.04, 0.42], [0.4, 0.08, 0.84], { pitch: 6 }),
          pad([0, seat - 0.04, -0.22], [0.4, 0.08, 0.46], { pitch: -6 }),
          ...feetOf(-0.55, 0.85),
          ...both((_, x) => [
            box(
              "frame",
              [x * 0.14, (seat - 0.08) / 2, x > 0 ? 0.7 : -0.35],
              [0.06, seat - 0.08, 0.06],
            ),
            rod("rubber", [x * 0.26, seat - 0.14, 0.62], [x * 0.26, seat - 0.14, 0.76], 0.018),
            rod("frame", [x * 0.26, seat - 0.14, 0.69], [x * 0.1, seat - 0.1, 0.69], 0.014),
          ]),
        ]
      : [
          ...seatOn(seat, 0.46),
          ...backRest(seat, -0.24, 14),
          ...feetOf(-0.7, 0.6),
          ...weightStack(-0.66, 1.5),
          rod("pad", [-0.22, seat + 0.22, 0.28], [0.22, seat + 0.22, 0.28], 0.05),
          tube(
            "frame",
            [
              [-0.25, seat + 0.22, 0.28],
              [-0.25, seat - 0.05, 0.1],
              [0, seat - 0.1, 0.1],
            ],
            0.018,
          ),
        ],
    place,
  ),
  ...legLever(false),
];

/** Sitting with the roller before the ankles. */
export const legExtension = ({ seat = 0.55, ...place }: MachineOptions = {}): readonly Shape[] => [
  ...standAt(
    [
      ...seatOn(seat, 0.46),
      ...backRest(seat, -0.24, 12),
      ...feetOf(-0.7, 0.5),
      ...weightStack(-0.66, 1.5),
      ...both((_, x) => [
        rod("rubber", [x * 0.25, seat - 0.02, -0.08], [x * 0.25, seat - 0.02, 0.06], 0.018),
        rod("frame", [x * 0.25, seat - 0.02, 0], [x * 0.1, seat - 0.08, 0], 0.014),
      ]),
    ],
    place,
  ),
  ...legLever(true),
];
