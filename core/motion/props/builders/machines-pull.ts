/** Machines that are pulled. Of all: the origin is on the floor under the seat, its user faces +Z. */
import { standAt } from "../change.ts";
import type { Place } from "../change.ts";
import { both, box, inHand, pad, plus, rod, solid, tube } from "../parts.ts";
import type { Anchor, Shape } from "../types.ts";
import { cable } from "./cable.ts";
import type { Attachment } from "./cable.ts";
import { backRest, feetOf, lever, seatOn, weightStack } from "./frames.ts";

export interface MachineOptions extends Place {
  readonly seat?: number;
  readonly attachment?: Attachment;
}

/** Seat, thigh pads, a high pulley and a bar through both grips. */
export const latPulldown = ({
  seat = 0.46,
  attachment = "wideBar",
  ...place
}: MachineOptions = {}): readonly Shape[] =>
  standAt(
    [
      ...seatOn(seat),
      ...feetOf(-0.25, 0.95),
      ...weightStack(0.85, 1.5),
      rod("pad", [-0.24, seat + 0.23, 0.27], [-0.05, seat + 0.23, 0.27], 0.06),
      rod("pad", [0.05, seat + 0.23, 0.27], [0.24, seat + 0.23, 0.27], 0.06),
      rod("frame", [-0.25, seat + 0.23, 0.27], [0.25, seat + 0.23, 0.27], 0.016),
      rod("frame", [0, seat + 0.23, 0.27], [0, seat + 0.1, 0.6], 0.022),
      solid(box("frame", [0, 1.06, 0.62], [0.08, 2.12, 0.08])),
      box("frame", [0, 2.12, 0.36], [0.08, 0.08, 0.6]),
      rod("rubber", [-0.014, 2.06, 0.1], [0.014, 2.06, 0.1], 0.05),
      ...cable([0, 2.03, 0.14], { attachment }),
    ],
    place,
  );

/** A low seat, two foot plates and a low pulley. */
export const seatedRow = ({
  seat = 0.3,
  attachment = "vBar",
  reach = 0.82,
  ...place
}: MachineOptions & { readonly reach?: number } = {}): readonly Shape[] =>
  standAt(
    [
      pad([0, seat - 0.035, -0.12], [0.36, 0.07, 0.6]),
      box("frame", [0, seat / 2, -0.12], [0.07, seat - 0.07, 0.4]),
      ...feetOf(-0.35, reach + 0.75),
      ...both((_, x) => [
        solid(box("iron", [x * 0.16, 0.27, reach + 0.02], [0.17, 0.3, 0.02], { pitch: 22 })),
        rod("frame", [x * 0.16, 0.25, reach + 0.03], [0, 0.06, reach + 0.14], 0.018),
      ]),
      ...weightStack(reach + 0.6, 1.55),
      solid(box("frame", [0, 0.36, reach + 0.32], [0.07, 0.66, 0.07])),
      rod("rubber", [-0.014, 0.6, reach + 0.27], [0.014, 0.6, reach + 0.27], 0.05),
      ...cable([0, 0.56, reach + 0.24], { attachment }),
    ],
    place,
  );

/** The chest leans on a pad; levers turn about low pivots in front. */
export const rowMachine = ({
  seat = 0.5,
  chest = 0.15,
  ...place
}: MachineOptions & { readonly chest?: number } = {}): readonly Shape[] =>
  standAt(
    [
      ...seatOn(seat, 0.36),
      ...feetOf(-0.25, 1.05),
      pad([0, seat + 0.42, chest + 0.04], [0.26, 0.38, 0.08]),
      rod("frame", [0, seat + 0.42, chest + 0.08], [0, 0.06, chest + 0.3], 0.03),
      ...both((side, x) => [
        ...lever(side, [x * 0.3, 0.26, chest + 0.66], plus(`grip${side}`, x * 0.08, -0.04, 0.16)),
        rod("frame", [x * 0.34, 0.26, chest + 0.66], [x * 0.1, 0.26, chest + 0.66], 0.03),
        box("iron", [x * 0.22, 0.05, chest + 0.3], [0.24, 0.02, 0.14], { pitch: -25 }),
      ]),
      ...weightStack(chest + 0.82, 1.3),
    ],
    place,
  );

/** Arms that open from overhead pivots; `reverse` has the chest on the pad and opens backward. */
export const pecDeck = ({
  seat = 0.5,
  reverse = true,
  ...place
}: MachineOptions & { readonly reverse?: boolean } = {}): readonly Shape[] =>
  standAt(
    [
      ...seatOn(seat),
      ...feetOf(-0.45, 0.72),
      ...(reverse
        ? [
            pad([0, seat + 0.45, 0.175], [0.24, 0.46, 0.07]),
            rod("frame", [0, seat + 0.45, 0.21], [0, seat + 0.38, 0.55], 0.03),
          ]
        : backRest(seat, -0.16, 4)),
      ...weightStack(reverse ? 0.6 : -0.55, 1.85),
      box("frame", [0, 1.84, reverse ? 0.34 : -0.3], [0.5, 0.08, 0.56]),
      ...both((side, x): readonly Shape[] => {
        const pivot: Anchor = [x * 0.2, 1.8, reverse ? 0.1 : -0.05];
        const low = plus(`grip${side}`, 0, 0.13, 0);
        return [
          rod(
            "iron",
            [x * 0.2, 1.78, reverse ? 0.1 : -0.05],
            [x * 0.2, 1.9, reverse ? 0.1 : -0.05],
            0.05,
          ),
          tube("frame", [pivot, { drop: low, y: 1.76 }, low], 0.022),
          rod("rubber", inHand(side, -0.07), inHand(side, 0.08), 0.018),
          tube("frame", [low, inHand(side, 0.08)], 0.014),
        ];
      }),
    ],
    place,
  );

/** A pull-up bar with a knee pad that rises and sinks with the knees. Origin: under the bar. */
export const assistedPullUp = ({
  height = 2.25,
  knees = { mid: ["kneeFrontL", "kneeFrontR"] },
  ...place
}: Place & { readonly height?: number; readonly knees?: Anchor } = {}): readonly Shape[] => {
  const under = plus(knees, 0, -0.035, 0);
  return standAt(
    [
      tube(
        "iron",
        [
          [-0.62, height - 0.1, 0],
          [-0.44, height, 0],
          [0.44, height, 0],
          [0.62, height - 0.1, 0],
        ],
        0.016,
      ),
      pad(under, [0.46, 0.07, 0.3]),
      box("frame", plus(under, 0, -0.05, 0), [0.08, 0.04, 0.34]),
      tube(
        "frame",
        [
          plus(under, 0, -0.06, 0),
          {
            onto: [
              [0, 0, 0.62],
              [0, 2, 0.62],
            ],
            of: under,
          },
        ],
        0.026,
      ),
      ...both((_, x) => [
        solid(box("frame", [x * 0.3, (height + 0.05) / 2, 0.62], [0.07, height + 0.05, 0.07])),
        tube(
          "frame",
          [
            [x * 0.3, height, 0.62],
            [x * 0.3, height, 0],
          ],
          0.028,
        ),
        solid(box("frame", [x * 0.42, 0.3, 0.2], [0.16, 0.03, 0.22])),
        rod("frame", [x * 0.36, 0.3, 0.25], [x * 0.3, 0.28, 0.62], 0.02),
        box("frame", [x * 0.3, 0.03, 0.2], [0.07, 0.06, 1]),
      ]),
      ...weightStack(0.62, 1.9),
    ],
    place,
  );
};
