/** What stands in a home: chair, table, couch, stairs, walls and doors. */
import { standAt } from "../change.ts";
import type { Place } from "../change.ts";
import { both, box, pad, rod, solid, sphere, tube } from "../parts.ts";
import type { Shape } from "../types.ts";

export interface ChairOptions extends Place {
  readonly height?: number;
}

/** Origin: on the floor under the middle of the seat; who sits on it faces +Z. */
export const chair = ({ height = 0.46, ...place }: ChairOptions = {}): readonly Shape[] =>
  standAt(
    [
      solid(box("wood", [0, height - 0.02, 0], [0.44, 0.04, 0.43], {}, 0.015)),
      solid(box("wood", [0, height + 0.32, -0.205], [0.42, 0.26, 0.025], { pitch: -5 }, 0.01)),
      ...both((_, x) => [
        rod("wood", [x * 0.19, height - 0.03, 0.18], [x * 0.195, 0, 0.19], 0.019, 0.014),
        rod("wood", [x * 0.19, height + 0.45, -0.22], [x * 0.19, height - 0.03, -0.185], 0.017),
        rod("wood", [x * 0.19, height - 0.03, -0.185], [x * 0.195, 0, -0.21], 0.019, 0.014),
        rod("wood", [x * 0.192, 0.2, 0.185], [x * 0.192, 0.2, -0.197], 0.011),
      ]),
    ],
    place,
  );

export interface TableOptions extends Place {
  readonly height?: number;
  readonly width?: number;
  readonly depth?: number;
}

/** Origin: on the floor under its middle; `width` lies along X. */
export const table = ({
  height = 0.74,
  width = 1.4,
  depth = 0.8,
  ...place
}: TableOptions = {}): readonly Shape[] =>
  standAt(
    [
      solid(box("wood", [0, height - 0.018, 0], [width, 0.036, depth], {}, 0.01)),
      ...both((_, x) =>
        [1, -1].map((z) =>
          solid(
            box(
              "wood",
              [x * (width / 2 - 0.06), (height - 0.036) / 2, z * (depth / 2 - 0.06)],
              [0.06, height - 0.036, 0.06],
            ),
          ),
        ),
      ),
    ],
    place,
  );

/** Origin: on the floor under the middle of the seat's front half; who sits on it faces +Z. */
export const couch = ({ height = 0.43, ...place }: ChairOptions = {}): readonly Shape[] =>
  standAt(
    [
      solid(box("cloth", [0, height - 0.08, -0.1], [1.5, 0.16, 0.72], {}, 0.05)),
      solid(
        box("cloth", [0, (height - 0.16) / 2 + 0.03, -0.12], [1.5, height - 0.2, 0.68], {}, 0.02),
      ),
      solid(box("cloth", [0, height + 0.16, -0.42], [1.5, 0.46, 0.2], { pitch: -8 }, 0.07)),
      ...both((_, x) => [
        solid(
          box("cloth", [x * 0.83, height / 2 + 0.1, -0.12], [0.18, height + 0.16, 0.78], {}, 0.06),
        ),
        rod("wood", [x * 0.78, 0.05, 0.16], [x * 0.78, 0, 0.16], 0.025),
      ]),
    ],
    place,
  );

export interface WallOptions extends Place {
  readonly width?: number;
  readonly height?: number;
}

/** Its face is at the origin and looks along +Z: `z: -0.2` is a wall behind, `yaw: 180` one before. */
export const wall = ({ width = 2.4, height = 2.3, ...place }: WallOptions = {}): readonly Shape[] =>
  standAt(
    [
      solid(box("wall", [0, height / 2, -0.05], [width, height, 0.1])),
      box("floor-line", [0, 0.04, 0.005], [width, 0.08, 0.012]),
    ],
    place,
  );

/** An open doorway to step into or lean against. Origin: in the middle of its sill, across X. */
export const doorFrame = ({
  width = 0.8,
  height = 2.03,
  ...place
}: WallOptions = {}): readonly Shape[] =>
  standAt(
    [
      ...both((_, x): readonly Shape[] => [
        solid(
          box("wood", [x * (width / 2 + 0.035), height / 2, 0], [0.07, height, 0.16], {}, 0.008),
        ),
        solid(
          box("wall", [x * (width / 2 + 0.37), (height + 0.3) / 2, 0], [0.6, height + 0.3, 0.1]),
        ),
      ]),
      box("wood", [0, height + 0.035, 0], [width + 0.14, 0.07, 0.16], {}, 0.008),
      box("wall", [0, height + 0.19, 0], [width + 0.14, 0.24, 0.1]),
    ],
    place,
  );

/**
 * A closed door in its frame, with a handle on both sides. Origin: under its middle, its face
 * looking along +Z. The handle sits at x 0.3, 1.02 high; a band is fixed where you ask for it.
 */
export const door = ({
  width = 0.8,
  height = 2.03,
  ...place
}: WallOptions = {}): readonly Shape[] => {
  const handle = width / 2 - 0.08;
  return standAt(
    [
      solid(box("wood", [0, height / 2, -0.025], [width - 0.01, height, 0.04])),
      ...both((_, x) => [
        box("frame", [x * (width / 2 + 0.035), height / 2, -0.03], [0.07, height, 0.09]),
      ]),
      box("frame", [0, height + 0.035, -0.03], [width + 0.14, 0.07, 0.09]),
      box("floor-line", [0, height * 0.73, -0.002], [width * 0.66, height * 0.38, 0.004]),
      box("floor-line", [0, height * 0.27, -0.002], [width * 0.66, height * 0.36, 0.004]),
      tube(
        "iron",
        [
          [handle, 1.02, 0],
          [handle, 1.02, 0.05],
          [handle - 0.11, 1.02, 0.05],
        ],
        0.011,
      ),
      sphere("iron", [handle, 1.02, 0], 0.026),
    ],
    place,
  );
};

export interface StairsOptions extends Place {
  readonly steps?: number;
  readonly rise?: number;
  readonly run?: number;
  readonly width?: number;
}

/** Fixed steps that climb along +Z. Origin: on the floor at the foot of the first riser. */
export const stairs = ({
  steps = 4,
  rise = 0.18,
  run = 0.28,
  width = 0.9,
  ...place
}: StairsOptions = {}): readonly Shape[] =>
  standAt(
    Array.from({ length: steps }, (_, index): readonly Shape[] => {
      const top = (index + 1) * rise;
      const z = (index + 0.5) * run;
      return [
        solid(box("wood", [0, top / 2, z], [width, top, run])),
        box("floor-line", [0, top - 0.008, index * run - 0.004], [width, 0.018, 0.03]),
      ];
    }).flat(),
    place,
  );

export interface StepOptions extends Place {
  readonly height?: number;
  readonly width?: number;
  readonly depth?: number;
}

/** A step or plyo box. Origin: on the floor under its middle; `width` lies along X. */
export const step = ({
  height = 0.2,
  width = 0.7,
  depth = 0.36,
  ...place
}: StepOptions = {}): readonly Shape[] =>
  standAt(
    [
      solid(
        box(height > 0.3 ? "wood" : "rubber", [0, height / 2, 0], [width, height, depth], {}, 0.02),
      ),
      box("mat", [0, height - 0.003, 0], [width - 0.06, 0.008, depth - 0.06]),
    ],
    place,
  );

/** A mat of 1.8 by 0.6 m, along Z. It is so thin that the floor stays the floor. */
export const mat = ({
  length = 1.8,
  width = 0.6,
  ...place
}: Place & { readonly length?: number; readonly width?: number } = {}): readonly Shape[] =>
  standAt([box("mat", [0, -0.002, 0], [width, 0.006, length], {}, 0.003)], place);

/** A cushion under a knee or the head. */
export const cushion = (place: StepOptions = {}): readonly Shape[] => {
  const { height = 0.05, width = 0.4, depth = 0.3, ...rest } = place;
  return standAt([pad([0, height / 2, 0], [width, height, depth])], rest);
};
