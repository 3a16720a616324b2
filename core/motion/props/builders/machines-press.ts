/** Machines that are pressed by the arms. The origin is under the seat, the user faces +Z. */
import { standAt } from "../change.ts";
import { both, rod } from "../parts.ts";
import type { Shape } from "../types.ts";
import { backRest, feetOf, lever, seatOn, weightStack } from "./frames.ts";
import type { MachineOptions } from "./machines-pull.ts";

/** Levers hang from a pivot above the head. */
export const chestPress = ({ seat = 0.48, ...place }: MachineOptions = {}): readonly Shape[] =>
  standAt(
    [
      ...seatOn(seat),
      ...backRest(seat, -0.12, 6, 0.68),
      ...feetOf(-0.72, 0.45),
      ...weightStack(-0.62, 1.75),
      rod("frame", [-0.42, 1.7, -0.16], [0.42, 1.7, -0.16], 0.03),
      rod("frame", [0, 1.7, -0.16], [0, 1.68, -0.62], 0.03),
      ...both((side, x) =>
        lever(side, [x * 0.4, 1.7, -0.16], {
          of: { mid: [[x * 0.42, 1.7, -0.16], `grip${side}`], t: 0.72 },
          plus: [x * 0.06, 0, 0.06],
        }),
      ),
    ],
    place,
  );

/** Levers turn about a pivot behind the shoulders. */
export const shoulderPress = ({ seat = 0.48, ...place }: MachineOptions = {}): readonly Shape[] =>
  standAt(
    [
      ...seatOn(seat),
      ...backRest(seat, -0.14, 6, 0.72),
      ...feetOf(-0.85, 0.45),
      ...weightStack(-0.78, 1.6),
      rod("frame", [-0.42, 1.12, -0.55], [0.42, 1.12, -0.55], 0.03),
      rod("frame", [0, 1.12, -0.55], [0, 0.05, -0.6], 0.035),
      ...both((side, x) =>
        lever(side, [x * 0.4, 1.12, -0.55], {
          of: `grip${side}`,
          plus: [x * 0.09, 0, -0.16],
        }),
      ),
    ],
    place,
  );
