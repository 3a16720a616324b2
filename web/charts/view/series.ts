import { areaPath, dotsPath, linePath, stepsPath } from "../scale/path.ts";
import { indexAtOrAfter, thinPoints, thinSpans } from "../scale/thin.ts";
import type { Linear } from "../scale/linear.ts";
import type { Point, Span } from "../scale/types.ts";

/**
 * What a series is, in colour; it is said in words too, in the key or at the end of the line.
 * `work` is near to red, which scolds: it is for training, never for weight or food.
 */
export type Tone = "ink" | "action" | "work" | "rest" | "quiet";

interface SeriesBase {
  /** Tells it from the others of its chart, whatever is drawn anew. */
  readonly id: string;
  readonly tone: Tone;
  /** In the key. Without it the series is not in the key: say what it is in another way. */
  readonly label?: string;
  /** Neighbours further apart than this many days are not joined. */
  readonly gapOver?: number;
}

export interface PointSeries extends SeriesBase {
  readonly kind: "line" | "dots" | "steps";
  /** Sorted by x. */
  readonly points: readonly Point[];
  /** A short word or value at the last point, in the series' colour. */
  readonly endLabel?: string;
}

export interface BandSeries extends SeriesBase {
  readonly kind: "band";
  /** Sorted by x. */
  readonly points: readonly Span[];
}

export type Series = PointSeries | BandSeries;

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The lowest and the highest value of a series inside a range of x, as far as there are any. */
export const reachOf = (series: Series, { from, to }: Range): readonly number[] => {
  let low = Infinity;
  let high = -Infinity;
  const take = (value: number | null): void => {
    if (value === null) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  const { points } = series;
  for (let index = indexAtOrAfter(points, from); index < points.length; index++) {
    const point = points[index]!;
    if (point.x > to) break;
    if ("y" in point) take(point.y);
    else {
      take(point.lo);
      take(point.hi);
    }
  }
  return low <= high ? [low, high] : [];
};

/** First and last x over all series; null when nothing is there to draw. */
export const spanOf = (list: readonly Series[]): Range | null => {
  const ends = list.flatMap(({ points }) =>
    points.length > 0 ? [points[0]!.x, points.at(-1)!.x] : [],
  );
  return ends.length > 0 ? { from: Math.min(...ends), to: Math.max(...ends) } : null;
};

/** The last point of a series that has a value and is inside the range. */
export const lastOf = ({ points }: PointSeries, { from, to }: Range): Point | null =>
  points.findLast(({ x, y }) => y !== null && x >= from && x <= to) ?? null;

/** Thins a series to what can be seen; apart from drawing it, which depends on the height too. */
export const thinned = (series: Series, range: Range): ((x: Linear, y: Linear) => string) => {
  const options = {
    ...range,
    ...(series.gapOver === undefined ? {} : { gapOver: series.gapOver }),
  };
  switch (series.kind) {
    case "band": {
      const runs = thinSpans(series.points, options);
      return (x, y) => areaPath(runs, x, y);
    }
    case "line": {
      const runs = thinPoints(series.points, options);
      return (x, y) => linePath(runs, x, y);
    }
    case "dots": {
      const runs = thinPoints(series.points, options);
      return (x, y) => dotsPath(runs, x, y);
    }
    case "steps": {
      const runs = thinPoints(series.points, options);
      return (x, y) => stepsPath(runs, x, y);
    }
  }
};
