/** Walking: what each leg and arm does at each tenth of a stride, beginning as the heel lands. */
import type { Angles, Side } from "../../angles.ts";
import type { Constraint } from "../../solve/constraint.ts";
import { DEG } from "../../vectors.ts";
import { footAhead, outOf, soleTipped } from "./words.ts";

/** A stride is two steps; of its ten tenths the right leg is in one, the left five further. */
export const TENTHS = 10;
export const legs = (tenth: number): readonly (readonly [Side, number])[] => [
  ["R", tenth % TENTHS],
  ["L", (tenth + TENTHS / 2) % TENTHS],
];

interface LegTables {
  readonly hip: readonly number[];
  readonly knee: readonly number[];
  readonly ankle: readonly number[];
}

/** Level walking, as gait laboratories draw it; rounded, and fitted by eye. */
export const LEVEL: LegTables = {
  hip: [28, 25, 16, 5, -5, -11, -4, 15, 27, 31],
  knee: [4, 15, 16, 10, 6, 12, 38, 60, 48, 18],
  ankle: [0, -4, 3, 7, 10, 4, -16, -8, 0, 2],
};

/** Climbing stairs; fitted by eye as well. */
export const CLIMBING: LegTables = {
  hip: [70, 66, 54, 40, 26, 18, 20, 46, 70, 76],
  knee: [62, 58, 46, 30, 16, 10, 30, 80, 95, 80],
  ankle: [8, 12, 14, 10, 6, 2, -14, -4, 4, 6],
};

export const legAngles = (tables: LegTables, side: Side, tenth: number): Angles => ({
  [`hipFlex${side}`]: tables.hip[tenth] ?? 0,
  [`knee${side}`]: tables.knee[tenth] ?? 0,
  [`ankle${side}`]: tables.ankle[tenth] ?? 0,
  [`toes${side}`]: [8, 0, 0, 0, 4, 28, 30, 8, 2, 6][tenth] ?? 0,
});

/** An arm swings against the leg of its side. */
export const armSwing = (side: Side, tenth: number, reach: number, elbow: number): Angles => {
  const forward = -Math.cos((tenth / TENTHS) * 360 * DEG);
  return {
    [`shoulderFlex${side}`]: -4 + reach * forward,
    [`elbow${side}`]: elbow + 10 * forward,
  };
};

/** Where a foot would be at a tenth of its stride if it never left the ground. */
interface Track {
  /** How far apart from the middle the feet are set. */
  readonly width: number;
  /** Of the heel as it lands. */
  readonly z: number;
  /** Metres that the ground goes by in one tenth. */
  readonly pace: number;
  readonly ground: (z: number) => number;
  /** Degrees of the slope. */
  readonly slope: number;
}

const BALL = 0.16;
const TOE_PAD = 0.195;

/** What holds a foot at each tenth: heel first, flat until the other lands, off over the toes. */
export const footOnGround = (side: Side, tenth: number, track: Track): readonly Constraint[] => {
  const { slope, ground } = track;
  const x = outOf(side) * track.width;
  const z = track.z - track.pace * tenth;
  const [along, up] = [Math.cos(slope * DEG), Math.sin(slope * DEG)];
  const touch = (name: "heel" | "ball" | "toePad", ahead: number, sideways = x): Constraint => ({
    at: `${name}${side}`,
    x: sideways,
    y: ground(z) + ahead * up,
    z: z + ahead * along,
    tol: 0.003,
  });
  const heel = touch("heel", 0);
  const ball = touch("ball", BALL, x + outOf(side) * 0.012);
  const toes = touch("toePad", TOE_PAD, x + outOf(side) * 0.014);
  const tipped = (toesDown: number): Constraint => soleTipped(side, toesDown - slope, 3);
  switch (tenth) {
    case 0:
      return [heel, tipped(-18), footAhead(side)];
    case 1:
    case 2:
    case 3:
      return [heel, ball, tipped(0), footAhead(side)];
    case 4:
      return [heel, ball, toes, tipped(0), footAhead(side)];
    case 5:
      return [ball, toes, tipped(27), footAhead(side)];
    case 6:
      return [toes, tipped(54), footAhead(side)];
    default:
      return [footAhead(side, 5, 8)];
  }
};
