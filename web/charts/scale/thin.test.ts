import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexAtOrAfter, thinPoints, thinSpans } from "./thin.ts";
import type { Point, Span } from "./types.ts";

const points = (...ys: readonly (number | null)[]): Point[] => ys.map((y, x) => ({ x, y }));

/** Series of any length, with holes and with uneven days, sorted. */
const anyPoints = fc
  .array(
    fc.record({
      step: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 1, max: 3 }) },
        fc.integer({ min: 50, max: 400 }),
      ),
      y: fc.oneof(
        { weight: 8, arbitrary: fc.double({ min: -1e4, max: 1e4, noNaN: true }) },
        fc.constant(null),
      ),
    }),
    { maxLength: 900, size: "max" },
  )
  .map((list) => {
    let x = 0;
    return list.map(({ step, y }): Point => ({ x: (x += step), y }));
  });

const known = (list: readonly Point[]): Point[] => list.filter(({ y }) => y !== null);
const heights = (list: readonly Point[]): number[] => list.map(({ y }) => y ?? Number.NaN);

describe("runs of points", () => {
  test.each<[string, Point[], number, number[][]]>([
    ["a line without holes is one", points(1, 2, 3), Infinity, [[1, 2, 3]]],
    ["a hole breaks it", points(1, null, 3, 4), Infinity, [[1], [3, 4]]],
    ["holes at the ends are nothing", points(null, 2, null), Infinity, [[2]]],
    [
      "days too far apart are not joined",
      [
        { x: 0, y: 1 },
        { x: 4, y: 2 },
        { x: 9, y: 3 },
      ],
      4,
      [[1, 2], [3]],
    ],
    ["nothing but holes", points(null, null), Infinity, []],
    ["nothing", [], Infinity, []],
  ])("%s", (_, list, gapOver, runs) => {
    expect(thinPoints(list, { gapOver }).map((run) => run.map(({ y }) => y))).toEqual(runs);
  });

  test("a range keeps one neighbour beyond either edge", () => {
    const list = points(0, 1, 2, 3, 4, 5, 6, 7);
    expect(heights(thinPoints(list, { from: 2.5, to: 5 }).flat())).toEqual([2, 3, 4, 5, 6]);
    expect(heights(thinPoints(list, { from: -9, to: 99 }).flat())).toEqual(heights(list));
  });
});

describe("thinning", () => {
  const day = (x: number): Point => ({ x, y: 80 + Math.sin(x / 9) });
  const tenYears = Array.from({ length: 3650 }, (_, x) => day(x));

  test("ten years of days come down to what a phone shows", () => {
    const thinned = thinPoints(tenYears);
    expect(thinned).toHaveLength(1);
    expect(thinned.flat().length).toBeLessThanOrEqual(300);
    expect(thinned.flat().length).toBeGreaterThan(200);
  });

  test("a single spike and a single dip stay", () => {
    const list = tenYears.map((one) =>
      one.x === 1234 ? { x: 1234, y: 95 } : one.x === 1235 ? { x: 1235, y: 60 } : one,
    );
    const kept = thinPoints(list).flat();
    expect(kept).toContainEqual({ x: 1234, y: 95 });
    expect(kept).toContainEqual({ x: 1235, y: 60 });
  });

  test("a gap of months stays open, a single day without a value does not", () => {
    const list = tenYears.map(({ x, y }) => ({
      x,
      y: (x > 1000 && x < 1200) || x === 2000 ? null : y,
    }));
    const runs = thinPoints(list);
    expect(runs).toHaveLength(2);
    expect(runs[0]!.at(-1)!.x).toBeLessThanOrEqual(1000);
    expect(runs[1]![0]!.x).toBeGreaterThanOrEqual(1200);
  });

  test("never more than asked for, sorted, all given, with first, last and both extremes", () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 20, max: 300 }), (list, most) => {
        const kept: readonly Point[] = thinPoints(list, { most }).flat();
        const all = known(list);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept.every((point) => all.includes(point))).toBe(true);
        expect(kept.every(({ x }, index) => index === 0 || x > kept[index - 1]!.x)).toBe(true);
        expect(kept[0]).toBe(all[0]);
        expect(kept.at(-1)).toBe(all.at(-1));
        expect(Math.max(...heights(kept))).toBe(Math.max(...heights(all)));
        expect(Math.min(...heights(kept))).toBe(Math.min(...heights(all)));
        if (all.length <= most) expect(kept).toEqual(all);
      }),
    );
  });

  test("bounded within a range too", () => {
    fc.assert(
      fc.property(anyPoints, fc.nat(3000), fc.nat(3000), (list, from, span) => {
        const kept = thinPoints(list, { most: 40, from, to: from + span, gapOver: 5 }).flat();
        expect(kept.length).toBeLessThanOrEqual(40);
        const inside = known(list).filter(({ x }) => x >= from && x <= from + span);
        if (inside.length === 0) return;
        expect(Math.max(...heights(kept))).toBeGreaterThanOrEqual(Math.max(...heights(inside)));
        expect(Math.min(...heights(kept))).toBeLessThanOrEqual(Math.min(...heights(inside)));
      }),
    );
  });

  test("a band covers every day that it stands for, column by column", () => {
    fc.assert(
      fc.property(anyPoints, fc.double({ min: 0, max: 9, noNaN: true }), (list, half) => {
        const spans = list.map(({ x, y }): Span =>
          y === null ? { x, lo: null, hi: null } : { x, lo: y - half, hi: y + half },
        );
        const all = spans.filter(({ lo }) => lo !== null);
        const kept = thinSpans(spans, { most: 60 }).flat();
        expect(kept.length).toBeLessThanOrEqual(60);
        expect(kept.every(({ lo, hi }) => lo <= hi)).toBe(true);
        expect(kept[0]?.x).toBe(all[0]?.x);
        expect(kept.at(-1)?.x).toBe(all.at(-1)?.x);
        expect(Math.max(...kept.map(({ hi }) => hi))).toBe(
          Math.max(...all.map(({ hi }) => hi ?? 0)),
        );
        expect(Math.min(...kept.map(({ lo }) => lo))).toBe(
          Math.min(...all.map(({ lo }) => lo ?? 0)),
        );
      }),
    );
  });
});

test("the first index at or after a day", () => {
  fc.assert(
    fc.property(anyPoints, fc.nat(2000), (list, x) => {
      const wanted = list.findIndex((point) => point.x >= x);
      expect(indexAtOrAfter(list, x)).toBe(wanted < 0 ? list.length : wanted);
    }),
  );
});
