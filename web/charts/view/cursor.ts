import { indexAtOrAfter } from "../scale/thin.ts";

interface Placed {
  readonly x: number;
}

/** The point nearest to x, the earlier one of two; -1 when there is none. Points come sorted. */
export const nearestIndex = (points: readonly Placed[], x: number): number => {
  const after = indexAtOrAfter(points, x);
  if (after === 0) return points.length > 0 ? 0 : -1;
  if (after === points.length) return after - 1;
  return x - points[after - 1]!.x <= points[after]!.x - x ? after - 1 : after;
};
