import type { LoadUnit } from "@dorsal/core/quantity";
import { kilograms, kilogramsToPounds } from "@dorsal/core/quantity";
import { weighing } from "../../messages/index.ts";

/** How weights are shown to this person. */
export interface WeightWords {
  readonly unit: LoadUnit;
  /** A weight with its unit. */
  readonly show: (kg: number) => string;
  /** As a number on an axis. */
  readonly axis: (kg: number) => number;
}

export const weightWords = (unit: LoadUnit): WeightWords => ({
  unit,
  show: (kg) => weighing.weightText(kg, unit),
  axis: (kg) => (unit === "kg" ? kg : kilogramsToPounds(kilograms(kg))),
});

/** Points with their values as they stand on the axis. */
export const onAxis = (
  points: readonly { readonly x: number; readonly y: number }[],
  axis: (kg: number) => number,
): readonly { readonly x: number; readonly y: number }[] =>
  points.map(({ x, y }) => ({ x, y: axis(y) }));

export const bandOnAxis = (
  points: readonly { readonly x: number; readonly lo: number; readonly hi: number }[],
  axis: (kg: number) => number,
): readonly { readonly x: number; readonly lo: number; readonly hi: number }[] =>
  points.map(({ x, lo, hi }) => ({ x, lo: axis(lo), hi: axis(hi) }));

/** The points from a day on, with the one before, so that a line enters from the side. */
export const since = <Item extends { readonly x: number }>(
  points: readonly Item[],
  from: number,
): readonly Item[] => {
  const first = points.findIndex(({ x }) => x >= from);
  return first < 0 ? points.slice(-1) : points.slice(Math.max(0, first - 1));
};

const DAYS_IN_WEEK = 7;

/** The last point of each week, the newest week first: what a table has room for. */
export const weekEnds = <Item extends { readonly x: number }>(
  points: readonly Item[],
): readonly Item[] => {
  const byWeek = new Map<number, Item>();
  // Day 4 of 1970 was a Monday.
  for (const point of points)
    byWeek.set(Math.floor((Math.floor(point.x) - 4) / DAYS_IN_WEEK), point);
  return [...byWeek.values()].toReversed();
};
