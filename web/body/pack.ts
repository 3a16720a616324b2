import type { BodySeries, BodyView, DayRange, DayValue } from "@dorsal/core/goal";

/** Numbers side by side: ten years of points cross to the page as a few blocks of memory. */
export type PackedSeries = { readonly [Line in keyof BodySeries]: Float64Array };

export type PackedView = Omit<BodyView, "series"> & { readonly series: PackedSeries };

const packValues = (points: readonly DayValue[]): Float64Array =>
  Float64Array.from(points.flatMap(({ x, y }) => [x, y]));

const packRanges = (points: readonly DayRange[]): Float64Array =>
  Float64Array.from(points.flatMap(({ x, lo, hi }) => [x, lo, hi]));

const unpackValues = (packed: Float64Array): readonly DayValue[] =>
  Array.from({ length: packed.length / 2 }, (_, index) => ({
    x: packed[2 * index] ?? 0,
    y: packed[2 * index + 1] ?? 0,
  }));

const unpackRanges = (packed: Float64Array): readonly DayRange[] =>
  Array.from({ length: packed.length / 3 }, (_, index) => ({
    x: packed[3 * index] ?? 0,
    lo: packed[3 * index + 1] ?? 0,
    hi: packed[3 * index + 2] ?? 0,
  }));

export const packView = ({ series, ...rest }: BodyView): PackedView => ({
  ...rest,
  series: {
    weights: packValues(series.weights),
    trend: packValues(series.trend),
    fitted: packValues(series.fitted),
    noise: packRanges(series.noise),
    spent: packValues(series.spent),
    spentRange: packRanges(series.spentRange),
    eaten: packValues(series.eaten),
  },
});

/** Computed when it is first asked for, then kept. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** The view again. A line becomes points when somebody draws it: most are far down the page. */
export const unpackView = ({ series, ...rest }: PackedView): BodyView => {
  const weights = once(() => unpackValues(series.weights));
  const trend = once(() => unpackValues(series.trend));
  const fitted = once(() => unpackValues(series.fitted));
  const noise = once(() => unpackRanges(series.noise));
  const spent = once(() => unpackValues(series.spent));
  const spentRange = once(() => unpackRanges(series.spentRange));
  const eaten = once(() => unpackValues(series.eaten));
  return {
    ...rest,
    series: {
      get weights() {
        return weights();
      },
      get trend() {
        return trend();
      },
      get fitted() {
        return fitted();
      },
      get noise() {
        return noise();
      },
      get spent() {
        return spent();
      },
      get spentRange() {
        return spentRange();
      },
      get eaten() {
        return eaten();
      },
    },
  };
};

/** The blocks that are handed over instead of copied. */
export const blocksOf = ({ series }: PackedView): readonly ArrayBuffer[] =>
  Object.values(series).map(({ buffer }) => buffer as ArrayBuffer);
