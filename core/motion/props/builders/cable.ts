/** Cable machines: a pulley, a cable, and what the hands hold at its end. */
import type { Side } from "../../angles.ts";
import type { Vec3 } from "../../vectors.ts";
import { standAt } from "../change.ts";
import type { Place } from "../change.ts";
import { GRIPS, both, box, inHand, onBar, plus, ring, rod, solid, sphere, tube } from "../parts.ts";
import type { Anchor, Shape } from "../types.ts";

export type Attachment = "bar" | "wideBar" | "rope" | "handle" | "handles" | "vBar" | "cuff";

const CABLE = 0.005;

const between = (end: Anchor, pulley: Anchor, by: number): Anchor => ({
  from: end,
  toward: pulley,
  by,
});

const stirrup = (side: Side, pulley: Anchor): readonly Shape[] => {
  const eye = between(`grip${side}`, pulley, 0.14);
  return [
    rod("rubber", inHand(side, -0.06), inHand(side, 0.06), 0.016),
    tube("cable", [inHand(side, -0.062), eye, inHand(side, 0.062)], 0.007),
  ];
};

const straightBar = (half: number, pulley: Anchor): readonly Shape[] => [
  rod("frame", onBar(-half), onBar(half), 0.014),
  sphere("iron", between(GRIPS, pulley, 0.03), 0.02),
];

/** A long bar whose ends bend down. */
const latBar = (pulley: Anchor): readonly Shape[] => [
  tube(
    "frame",
    [plus(onBar(-0.62), 0, -0.09, 0), onBar(-0.44), onBar(0.44), plus(onBar(0.62), 0, -0.09, 0)],
    0.014,
  ),
  sphere("iron", between(GRIPS, pulley, 0.03), 0.02),
];

const rope = (pulley: Anchor): readonly Shape[] => {
  const knot = between(GRIPS, pulley, 0.2);
  return [
    sphere("iron", knot, 0.02),
    ...both((side) => [
      tube("cloth", [knot, `grip${side}`], 0.014),
      tube("cloth", [`grip${side}`, between(`grip${side}`, knot, -0.06)], 0.014),
      sphere("rubber", between(`grip${side}`, knot, -0.075), 0.026),
    ]),
  ];
};

/** Two handles side by side under one eye. */
const vBar = (pulley: Anchor): readonly Shape[] => [
  ...both((side) => [
    rod("rubber", inHand(side, -0.06), inHand(side, 0.06), 0.016),
    tube("frame", [inHand(side, 0.06), between(GRIPS, pulley, 0.14), inHand(side, -0.06)], 0.009),
  ]),
];

export interface CableOptions {
  readonly attachment?: Attachment;
  /** The hand that holds a single handle, the ankle that wears the cuff. */
  readonly side?: Side;
}

/** From a pulley to the hands (or to one hand, or an ankle). */
export const cable = (
  pulley: Anchor,
  { attachment = "bar", side = "R" }: CableOptions = {},
): readonly Shape[] => {
  const line = (end: Anchor): Shape => rod("cable", pulley, end, CABLE);
  switch (attachment) {
    case "bar":
      return [line(GRIPS), ...straightBar(0.25, pulley)];
    case "wideBar":
      return [line(GRIPS), ...latBar(pulley)];
    case "rope":
      return [line(between(GRIPS, pulley, 0.2)), ...rope(pulley)];
    case "vBar":
      return [line(between(GRIPS, pulley, 0.14)), ...vBar(pulley)];
    case "handle":
      return [line(between(`grip${side}`, pulley, 0.14)), ...stirrup(side, pulley)];
    case "handles":
      return both((one) => [line(between(`grip${one}`, pulley, 0.14)), ...stirrup(one, pulley)]);
    case "cuff": {
      const shin = (y: number): Anchor => ({
        joint: `shin${side}`,
        point: [side === "L" ? 0.086 : -0.086, y, -0.012],
      });
      return [line(shin(0.13)), rod("cloth", shin(0.1), shin(0.16), 0.046, 0.049)];
    }
  }
};

export interface TowerOptions extends Place {
  /** Of the pulley above the floor. */
  readonly pulley?: number;
}

const TOWER_HEIGHT = 2.1;

/**
 * The frame of a cable machine with its weights. Origin: on the floor under the pulley, which
 * looks along +Z; the frame stands behind it.
 */
export const cableTower = ({ pulley = 1, ...place }: TowerOptions = {}): readonly Shape[] =>
  standAt(
    [
      solid(box("frame", [0, TOWER_HEIGHT / 2, -0.12], [0.07, TOWER_HEIGHT, 0.07])),
      solid(box("frame", [0, TOWER_HEIGHT / 2, -0.5], [0.07, TOWER_HEIGHT, 0.07])),
      box("frame", [0, TOWER_HEIGHT, -0.31], [0.09, 0.07, 0.46]),
      box("frame", [0, 0.03, -0.31], [0.5, 0.06, 0.56]),
      solid(box("iron", [0, 0.34, -0.31], [0.24, 0.56, 0.16])),
      rod("frame", [-0.05, 0.6, -0.31], [-0.05, 2.05, -0.31], 0.01),
      rod("frame", [0.05, 0.6, -0.31], [0.05, 2.05, -0.31], 0.01),
      box("iron", [0, pulley, -0.09], [0.11, 0.13, 0.11]),
      rod("rubber", [-0.015, pulley, -0.01], [0.015, pulley, -0.01], 0.05),
      ring("iron", [0, pulley, -0.01], 0.05, 0.008, { roll: 90 }),
    ],
    place,
  );

/** The tower and its cable at once; `x`, `z` and `yaw` place the pulley. */
export const cableStation = ({
  attachment = "bar",
  side = "R",
  ...tower
}: TowerOptions & CableOptions = {}): readonly Shape[] => {
  const pulley: Vec3 = [tower.x ?? 0, (tower.y ?? 0) + (tower.pulley ?? 1), tower.z ?? 0];
  return [...cableTower(tower), ...cable(pulley, { attachment, side })];
};
