/** Benches: flat, inclined, and those for the lower back. */
import { standAt } from "../change.ts";
import type { Place } from "../change.ts";
import { both, box, pad, rod, solid, tube } from "../parts.ts";
import type { Shape } from "../types.ts";
import { DEG } from "../../vectors.ts";

export interface BenchOptions extends Place {
  /** Of the top of the pad. */
  readonly height?: number;
  readonly length?: number;
  readonly width?: number;
}

const PAD = 0.08;

const base = (height: number, front: number, back: number): readonly Shape[] => [
  box("frame", [0, height - PAD - 0.03, (front + back) / 2], [0.06, 0.06, front - back]),
  ...[front - 0.06, back + 0.06].flatMap((z) => [
    box("frame", [0, (height - PAD) / 2, z], [0.06, height - PAD, 0.06]),
    box("frame", [0, 0.025, z], [0.5, 0.05, 0.07], {}, 0.01),
  ]),
];

/** Origin: on the floor under the middle of the pad, which lies along Z. */
export const bench = ({
  height = 0.45,
  length = 1.2,
  width = 0.28,
  ...place
}: BenchOptions = {}): readonly Shape[] =>
  standAt(
    [pad([0, height - PAD / 2, 0], [width, PAD, length]), ...base(height, length / 2, -length / 2)],
    place,
  );

export interface InclineOptions extends BenchOptions {
  /** Degrees of the back pad above the horizontal. */
  readonly incline?: number;
}

/**
 * Origin: on the floor under the hinge of seat and back pad. Who sits on it faces +Z and leans
 * back; who lies on it face down looks along -Z.
 */
export const inclineBench = ({
  incline = 40,
  height = 0.45,
  length = 0.84,
  width = 0.28,
  ...place
}: InclineOptions = {}): readonly Shape[] => {
  const sine = Math.sin(incline * DEG);
  const cosine = Math.cos(incline * DEG);
  // Along the pad from the hinge, and out of it.
  const on = (along: number, out: number): readonly [number, number, number] => [
    0,
    height + along * sine + out * cosine,
    -along * cosine + out * sine,
  ];
  return standAt(
    [
      pad([0, height - PAD / 2, 0.19], [width, PAD, 0.36]),
      pad(on(length / 2 + 0.02, -PAD / 2), [width, PAD, length], { pitch: incline }),
      ...base(height, 0.4, -0.72),
      rod("frame", on(length * 0.62, -PAD), [0, height - PAD - 0.03, -0.6], 0.022),
    ],
    place,
  );
};

/**
 * A 45-degree bench for back extensions. Origin: on the floor under the hip pad's upper edge,
 * facing +Z; the legs slope back and down to a roller and a foot plate.
 */
export const backExtensionBench = ({
  height = 0.86,
  ...place
}: BenchOptions = {}): readonly Shape[] => {
  const slope = 45;
  const on = (down: number, out: number): readonly [number, number, number] => [
    0,
    height - down * Math.SQRT1_2 + out * Math.SQRT1_2,
    -down * Math.SQRT1_2 - out * Math.SQRT1_2,
  ];
  const side = (x: number, down: number, out: number): readonly [number, number, number] => {
    const [, y, z] = on(down, out);
    return [x, y, z];
  };
  return standAt(
    [
      ...both((_, x) => [pad(side(x * 0.1, 0.14, -0.045), [0.17, 0.28, 0.08], { pitch: slope })]),
      box("frame", on(0.55, -0.12), [0.07, 1.05, 0.06], { pitch: slope }),
      rod("pad", side(-0.24, 0.78, 0.11), side(0.24, 0.78, 0.11), 0.05),
      rod("frame", on(0.78, 0.11), on(0.78, -0.12), 0.02),
      solid(box("iron", on(0.96, -0.02), [0.44, 0.02, 0.3], { pitch: slope - 90 })),
      box("frame", [0, 0.03, -0.32], [0.07, 0.06, 1.15]),
      rod("frame", [0, 0.05, 0.12], on(0.14, -0.1), 0.03),
      box("frame", [0, 0.025, 0.24], [0.56, 0.05, 0.07]),
      box("frame", [0, 0.025, -0.88], [0.56, 0.05, 0.07]),
      ...both((_, x) => [
        tube(
          "frame",
          [on(0.1, -0.1), side(x * 0.26, 0.02, 0), side(x * 0.26, -0.12, -0.04)],
          0.014,
        ),
      ]),
    ],
    place,
  );
};

/**
 * A high flat bench for reverse hyperextensions. Origin: on the floor under the edge where the
 * hips fold; the trunk lies face down toward +Z, the legs hang at -Z. A roller is at the ankles.
 */
export const reverseHyper = ({ height = 1.02, ...place }: BenchOptions = {}): readonly Shape[] => [
  ...standAt(
    [
      pad([0, height - PAD / 2, 0.38], [0.42, PAD, 0.76]),
      ...both((_, x) => [
        box("frame", [x * 0.26, (height - PAD) / 2, 0.12], [0.05, height - PAD, 0.05]),
        box("frame", [x * 0.26, (height - PAD) / 2, 0.68], [0.05, height - PAD, 0.05]),
        box("frame", [x * 0.26, 0.03, 0.38], [0.06, 0.06, 0.92]),
        rod("frame", [x * 0.26, height - 0.16, 0.68], [x * 0.26, height - 0.16, 0.84], 0.018),
        rod("rubber", [x * 0.25, height - 0.16, 0.84], [x * 0.42, height - 0.16, 0.84], 0.018),
        // Where the swinging arms turn.
        box("frame", [x * 0.26, height - 0.14, 0.07], [0.05, 0.07, 0.14]),
        rod(
          "frame",
          [x * 0.26, height - 0.14, 0.02],
          { of: `ankle${x > 0 ? "L" : "R"}`, plus: [x * 0.16, 0, 0] },
          0.014,
        ),
      ]),
      box("frame", [0, height - PAD - 0.03, 0.38], [0.52, 0.05, 0.05]),
    ],
    place,
  ),
  ...ankleRoller(),
];

/** A padded roller behind both ankles. */
export const ankleRoller = (front = false): readonly Shape[] => {
  const reach = front ? 0.075 : -0.085;
  const at = (
    side: "L" | "R",
    out: number,
  ): { joint: `shin${"L" | "R"}`; point: [number, number, number] } => ({
    joint: `shin${side}`,
    point: [(side === "L" ? 1 : -1) * (0.086 + out), 0.14, -0.012 + reach],
  });
  return [
    rod("pad", at("R", 0.08), at("L", 0.08), 0.05),
    rod("frame", at("R", 0.11), at("L", 0.11), 0.015),
  ];
};
