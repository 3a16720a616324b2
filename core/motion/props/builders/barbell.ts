/** Barbells, the trap bar, loose plates and the landmine. */
import type { Vec3 } from "../../vectors.ts";
import { GRIPS, box, onBar, plus, ring, rod, tube } from "../parts.ts";
import { standAt } from "../change.ts";
import type { Place } from "../change.ts";
import type { Anchor, Shape } from "../types.ts";

export interface BarbellOptions {
  /** Radius of the plates; 0 leaves the bar empty. A full-size plate has 0.225. */
  readonly plate?: number;
  /** From end to end. */
  readonly length?: number;
}

const BAR = 0.014;

const barbellOn = (
  at: (along: number) => Anchor,
  { plate = 0.225, length = 2.1 }: BarbellOptions,
): readonly Shape[] => {
  const half = length / 2;
  const sleeve = half - 0.4;
  return [
    rod("frame", at(-half), at(half), BAR),
    ...[1, -1].flatMap((end) => [
      rod("frame", at(end * (sleeve - 0.015)), at(end * sleeve), 0.034),
      rod("frame", at(end * sleeve), at(end * half), 0.024),
      ...(plate > 0
        ? [
            rod("rubber", at(end * (sleeve + 0.002)), at(end * (sleeve + 0.055)), plate),
            rod("iron", at(end * (sleeve + 0.055)), at(end * (sleeve + 0.06)), plate * 0.36),
          ]
        : []),
    ]),
  ];
};

/** Through both grips. */
export const barbell = (options: BarbellOptions = {}): readonly Shape[] =>
  barbellOn(onBar, options);

/** Lying on a place, in line with a direction of the world: on the back, across the hips, on hooks. */
export const barbellAt = (
  at: Anchor,
  options: BarbellOptions & { readonly axis?: Vec3 } = {},
): readonly Shape[] => {
  const [x, y, z] = options.axis ?? [1, 0, 0];
  return barbellOn((along) => plus(at, x * along, y * along, z * along), options);
};

/** Of the trap bar, level with the hands. */
const level = (x: number, z: number): Anchor => plus(GRIPS, x, 0, z);

/** A hexagon around the body with both handles fore and aft in the grips; faces +Z. */
export const trapBar = ({ plate = 0.225 }: BarbellOptions = {}): readonly Shape[] => {
  const rim = [
    level(0.72, 0),
    level(0.34, 0.34),
    level(-0.34, 0.34),
    level(-0.72, 0),
    level(-0.34, -0.34),
    level(0.34, -0.34),
  ];
  return [
    { ...tube("frame", rim, 0.016), closed: true },
    ...[1, -1].flatMap((side): readonly Shape[] => {
      const grip = side > 0 ? "gripL" : "gripR";
      return [
        rod("rubber", plus(grip, 0, 0, -0.07), plus(grip, 0, 0, 0.07), 0.018),
        rod("frame", plus(grip, 0, 0, -0.34), plus(grip, 0, 0, 0.34), 0.012),
        rod("frame", level(side * 0.72, 0), level(side * 1.02, 0), 0.024),
        ...(plate > 0 ? [rod("rubber", level(side * 0.76, 0), level(side * 0.815, 0), plate)] : []),
      ];
    }),
  ];
};

/** A single plate whose flat side looks along `axis`, in the frame of the joint `in` if given. */
export const plate = (
  at: Anchor,
  {
    radius = 0.15,
    axis = [0, 0, 1],
    in: joint,
  }: {
    readonly radius?: number;
    readonly axis?: Vec3;
    readonly in?: "thoraxUpper" | "pelvis";
  } = {},
): readonly Shape[] => {
  const off = (along: number): Anchor => {
    const offset: Vec3 = [axis[0] * along + 0, axis[1] * along + 0, axis[2] * along + 0];
    return joint ? { of: at, plus: offset, in: joint } : { of: at, plus: offset };
  };
  return [
    rod("rubber", off(-0.018), off(0.018), radius),
    rod("iron", off(-0.021), off(0.021), radius * 0.34),
    rod("rubber", off(-0.023), off(0.023), radius * 0.13),
  ];
};

/** Hugged to the chest by both arms. */
export const plateHeld = (options: { readonly radius?: number } = {}): readonly Shape[] =>
  plate({ joint: "thoraxUpper", point: [0, 1.27, 0.14] }, { ...options, in: "thoraxUpper" });

export interface TBarOptions extends Place {
  /** How far behind the feet the bar turns about its end. */
  readonly pivot?: number;
  readonly plate?: number;
}

/**
 * A bar that turns about its end on the floor and passes between the feet to a handle in both
 * grips. Origin: on the floor between the feet, facing +Z; the pivot is behind.
 */
export const tBar = ({
  pivot = 0.95,
  plate: size = 0.19,
  ...place
}: TBarOptions = {}): readonly Shape[] => {
  const foot: Vec3 = [0, 0.06, -pivot];
  const along = (by: number): Anchor => ({ from: GRIPS, toward: plus(foot, 0, 0, 0), by });
  const under = (by: number, down: number): Anchor => plus(along(by), 0, -down, 0);
  return standAt(
    [
      box("iron", [0, 0.02, -pivot], [0.2, 0.04, 0.2]),
      rod("iron", [-0.06, 0.06, -pivot], [0.06, 0.06, -pivot], 0.045),
      rod("frame", foot, under(-0.42, 0.06), 0.016),
      rod("frame", under(-0.08, 0.06), under(-0.44, 0.06), 0.025),
      rod("rubber", under(-0.16, 0.06), under(-0.22, 0.06), size),
      rod("rubber", onBar(-0.19), onBar(0.19), 0.015),
      rod("frame", GRIPS, under(0, 0.06), 0.014),
      ring("iron", under(0, 0.06), 0.02, 0.008),
    ],
    place,
  );
};
