import type { Point, Run, Span } from "./types.ts";

/** About as many points as a phone has columns: more cannot be seen, and cost time to draw. */
const MOST_POINTS = 300;

export interface ThinOptions {
  /** Draw only this part, with one neighbour on either side, so that lines run off the edge. */
  readonly from?: number;
  readonly to?: number;
  readonly most?: number;
  /** Neighbours further apart than this are not joined; null points never are. */
  readonly gapOver?: number;
}

interface Placed {
  readonly x: number;
}

/** The first index whose x is not below the one asked for. */
export const indexAtOrAfter = (items: readonly Placed[], x: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
};

const within = <Item extends Placed>(
  items: readonly Item[],
  from = -Infinity,
  to = Infinity,
): readonly Item[] => {
  const first = Math.max(0, indexAtOrAfter(items, from) - 1);
  let last = indexAtOrAfter(items, to);
  while (last < items.length && items[last]!.x === to) last++;
  return first === 0 && last >= items.length ? items : items.slice(first, last + 1);
};

/** Room for the first and last item, and for a neighbour beyond each edge. */
const ENDS = 8;

/** How a kind of item is thinned. A hole has a null for either. */
interface Kind<Item extends Placed> {
  readonly low: (item: Item) => number | null;
  readonly high: (item: Item) => number | null;
  /** What stays of one column, at most two: made of its lowest, its highest and its middle item. */
  readonly keep: (items: readonly Item[], low: number, high: number, middle: number) => Item[];
}

const isHole = <Item extends Placed>(item: Item, { low, high }: Kind<Item>): boolean =>
  low(item) === null || high(item) === null;

/** Unbroken runs: a new one begins after a hole, or where neighbours are too far apart. */
const runsOf = <Item extends Placed>(
  items: readonly Item[],
  kind: Kind<Item>,
  gapOver: number,
): Item[][] => {
  const runs: Item[][] = [];
  let run: Item[] | null = null;
  for (const item of items) {
    if (isHole(item, kind)) {
      run = null;
      continue;
    }
    if (run && item.x - run.at(-1)!.x <= gapOver) run.push(item);
    else runs.push((run = [item]));
  }
  return runs;
};

/**
 * One pass over all items, since there may be thousands: what falls into one column of the chart
 * goes through `keep`. A gap narrower than a column cannot be seen, and is closed; wider ones stay.
 */
const thin = <Item extends Placed>(
  items: readonly Item[],
  kind: Kind<Item>,
  most: number,
  gapOver: number,
): Run<Item>[] => {
  const first = items.findIndex((item) => !isHole(item, kind));
  const last = items.findLastIndex((item) => !isHole(item, kind));
  if (first < 0) return [];
  const begin = items[first]!.x;
  const columns = Math.max(1, Math.floor((most - ENDS) / 2));
  const width = (items[last]!.x - begin) / columns;

  const runs: Item[][] = [];
  let run: Item[] = [];
  let before = -1;
  let hole = false;
  let column = -1;
  let start = -1;
  let low = -1;
  let high = -1;
  let lowest = 0;
  let highest = 0;
  const flush = (): void => {
    if (start >= 0) run.push(...kind.keep(items, low, high, (start + before) >> 1));
    start = -1;
  };
  for (let index = first; index <= last; index++) {
    const item = items[index]!;
    const lo = kind.low(item);
    const hi = kind.high(item);
    if (lo === null || hi === null) {
      hole = true;
      continue;
    }
    const gap = before < 0 ? Infinity : item.x - items[before]!.x;
    const breaks = gap > width && (hole || gap > gapOver || before < 0);
    const own = width > 0 ? Math.min(columns - 1, Math.floor((item.x - begin) / width)) : 0;
    if (breaks || own !== column) {
      flush();
      column = own;
      start = low = high = index;
      lowest = lo;
      highest = hi;
    }
    if (breaks) runs.push((run = []));
    if (lo < lowest) {
      lowest = lo;
      low = index;
    }
    if (hi > highest) {
      highest = hi;
      high = index;
    }
    before = index;
    hole = false;
  }
  flush();
  // The very first and the very last are kept whatever their height.
  if (runs[0]![0] !== items[first]) runs[0]!.unshift(items[first]!);
  if (run.at(-1) !== items[last]) run.push(items[last]!);
  return runs;
};

const thinOrAll = <Item extends Placed>(
  given: readonly Item[],
  kind: Kind<Item>,
  { from, to, most = MOST_POINTS, gapOver = Infinity }: ThinOptions,
): readonly Run<Item>[] => {
  const items = within(given, from, to);
  const known = items.reduce((count, item) => (isHole(item, kind) ? count : count + 1), 0);
  return known <= most ? runsOf(items, kind, gapOver) : thin(items, kind, most, gapOver);
};

const POINTS: Kind<Point> = {
  low: ({ y }) => y,
  high: ({ y }) => y,
  keep: (points, low, high) =>
    low === high ? [points[low]!] : [points[Math.min(low, high)]!, points[Math.max(low, high)]!],
};

const SPANS: Kind<Span> = {
  low: ({ lo }) => lo,
  high: ({ hi }) => hi,
  keep: (spans, low, high, middle) => [
    { x: spans[middle]!.x, lo: spans[low]!.lo, hi: spans[high]!.hi },
  ],
};

/** A point that is not a hole. */
export interface KnownPoint extends Point {
  readonly y: number;
}

/** A span that is not a hole. */
export interface KnownSpan extends Span {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Points by unbroken runs, thinned to what can be seen: of each column the lowest and the highest.
 * The first, the last and both extremes of what is drawn are always among them, and every point is
 * one that was given. Points come sorted by x; a null y is a hole.
 */
export const thinPoints = (
  points: readonly Point[],
  options: ThinOptions = {},
): readonly Run<KnownPoint>[] => thinOrAll(points, POINTS, options) as readonly Run<KnownPoint>[];

/** The same for a band: each column keeps the whole height that any of its days had. */
export const thinSpans = (
  spans: readonly Span[],
  options: ThinOptions = {},
): readonly Run<KnownSpan>[] => thinOrAll(spans, SPANS, options) as readonly Run<KnownSpan>[];
