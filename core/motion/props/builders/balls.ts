/** Round things: balls, rollers, bags, ropes. */
import { standAt } from "../change.ts";
import type { Place } from "../change.ts";
import { GRIPS, both, box, inHand, onBar, plus, ring, rod, solid, sphere, tube } from "../parts.ts";
import type { Anchor, SagShape, Shape } from "../types.ts";

/** A large ball; its centre may be a track when it rolls. */
export const swissBall = (centre: Anchor = [0, 0.325, 0], radius = 0.325): readonly Shape[] => [
  solid(sphere("mat", centre, radius)),
  ring("rubber", centre, radius * 0.998, 0.006),
];

/** Lies across, along X unless turned by `yaw`; 15 cm thick. */
export const foamRoller = ({
  length = 0.6,
  radius = 0.075,
  ...place
}: Place & { readonly length?: number; readonly radius?: number } = {}): readonly Shape[] =>
  standAt(
    [
      solid(rod("mat", [-length / 2, radius, 0], [length / 2, radius, 0], radius)),
      rod(
        "rubber",
        [-length / 2 - 0.002, radius, 0],
        [length / 2 + 0.002, radius, 0],
        radius * 0.55,
      ),
    ],
    place,
  );

/** A wheel with a handle at each side, in both grips. */
export const abWheel = (radius = 0.1): readonly Shape[] => [
  rod("rubber", onBar(-0.022), onBar(0.022), radius),
  rod("frame", onBar(-0.026), onBar(0.026), radius * 0.6),
  rod("rubber", onBar(0.03), onBar(0.16), 0.017),
  rod("rubber", onBar(-0.03), onBar(-0.16), 0.017),
  rod("iron", onBar(-0.15), onBar(0.15), 0.008),
];

/** A hanging bag whose middle is `centre`: a point, or a track when it swings. */
export const heavyBag = (
  centre: Anchor = { track: "bag" },
  { radius = 0.17, length = 1, hook = [0, 2.5, 0.6] as Anchor } = {},
): readonly Shape[] => {
  const on = (along: number): Anchor => ({ from: centre, toward: hook, by: along });
  const top = on(length / 2);
  return [
    solid(rod("pad", on(-length / 2 + 0.03), on(length / 2 - 0.03), radius)),
    rod("rubber", on(-length / 2), on(-length / 2 + 0.03), radius * 0.9, radius),
    rod("rubber", on(length / 2 - 0.03), top, radius, radius * 0.9),
    rod("cloth", on(length * 0.28), on(length * 0.28 + 0.04), radius * 1.01),
    ...[
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ].map(([x = 0, z = 0]) =>
      rod("iron", plus(top, x * radius * 0.85, 0, z * radius * 0.85), on(length / 2 + 0.3), 0.007),
    ),
    rod("iron", on(length / 2 + 0.3), hook, 0.01),
  ];
};

/**
 * A small bag under a round platform. Origin: on the floor under the platform, whose user stands
 * at -Z and faces +Z. The bag hangs toward `bag`, its lower end: a track when it swings.
 */
export const speedBag = ({
  height = 1.9,
  bag = { track: "bag" },
  ...place
}: Place & { readonly height?: number; readonly bag?: Anchor } = {}): readonly Shape[] => {
  const pivot: Anchor = [0, height - 0.03, 0];
  const on = (by: number): Anchor => ({ from: pivot, toward: bag, by });
  return standAt(
    [
      rod("wood", [0, height - 0.03, 0], [0, height + 0.02, 0], 0.3),
      box("frame", [0, height + 0.05, 0.22], [0.06, 0.06, 0.7]),
      solid(box("frame", [0, (height + 0.2) / 2, 0.55], [0.08, height + 0.2, 0.08])),
      box("frame", [0, 0.03, 0.5], [0.6, 0.06, 0.7]),
      rod("frame", [0, height - 0.35, 0.52], [0, height + 0.03, 0.18], 0.02),
      rod("iron", pivot, on(0.05), 0.012),
      tube("pad", [on(0.09), on(0.12)], 0.05),
      sphere("pad", on(0.19), 0.085),
      rod("pad", on(0.08), on(0.19), 0.045, 0.084),
    ],
    place,
  );
};

/** Two ropes from the grips to a floor anchor; the tracks `ropeL` and `ropeR` lead their waves. */
export const battleRopes = (
  anchor: Anchor = [0, 0.05, 3],
  { tracks = true }: { readonly tracks?: boolean } = {},
): readonly Shape[] => [
  box("iron", plus(anchor, 0, 0, 0), [0.16, 0.1, 0.1]),
  ...both((side, x): readonly Shape[] => {
    const start: Anchor = `grip${side}`;
    const end = plus(anchor, x * 0.05, -0.01, -0.04);
    const along = (t: number, y: number): Anchor => ({ drop: { mid: [start, end], t }, y });
    const middle: readonly Anchor[] = tracks
      ? [{ track: `rope${side}` }, along(0.62, 0.03), along(0.8, 0.025)]
      : [along(0.3, 0.12), along(0.55, 0.025), along(0.8, 0.025)];
    return [
      tube("cloth", [start, ...middle, end], 0.02, true),
      rod("rubber", inHand(side, -0.1), inHand(side, 0.08), 0.022),
    ];
  }),
];

/** A skipping rope from grip to grip that is slung toward the track `rope`. */
export const jumpRope = ({
  toward = { track: "rope" },
  length = 2.6,
}: { readonly toward?: Anchor; readonly length?: number } = {}): readonly Shape[] => {
  const rope: SagShape = {
    kind: "sag",
    material: "cable",
    from: inHand("L", 0.09),
    to: inHand("R", 0.09),
    length,
    radius: 0.006,
    toward,
  };
  return [
    ...both((side) => [rod("rubber", inHand(side, -0.06), inHand(side, 0.1), 0.015, 0.011)]),
    rope,
  ];
};

/** A stick or broom through both grips. */
export const stick = (length = 1.3): readonly Shape[] => [
  { ...rod("wood", onBar(-length / 2), onBar(length / 2), 0.014) },
  tube("rubber", [GRIPS, GRIPS], 0.0141),
];
