import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { domainOf, niceTicks, placeOf, valueAt } from "./linear.ts";

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("a place on a scale", () => {
  const upward = { from: 0, to: 10, start: 200, end: 100 };
  test.each([
    [0, 200],
    [10, 100],
    [2.5, 175],
    [-1, 210],
  ])("%d lies at %d", (value, place) => expect(placeOf(upward, value)).toBe(place));

  test("a scale that spans nothing puts all in the middle", () =>
    expect(placeOf({ from: 5, to: 5, start: 0, end: 80 }, 5)).toBe(40));

  test("place and value undo each other", () => {
    fc.assert(
      fc.property(
        finite,
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        finite,
        (from, span, value) => {
          const scale = { from, to: from + span, start: 300, end: 20 };
          expect(valueAt(scale, placeOf(scale, value))).toBeCloseTo(value, 3);
        },
      ),
    );
  });
});

describe("nice ticks", () => {
  test.each([
    [0, 10, 5, [0, 5, 10], 0],
    [0, 10, 6, [0, 2, 4, 6, 8, 10], 0],
    [77.2, 87.7, 5, [78, 80, 82, 84, 86], 0],
    [82.1, 83.2, 5, [82.5, 83], 1],
    [0.1, 0.3, 3, [0.1, 0.2, 0.3], 1],
    [-950, 620, 4, [-500, 0, 500], 0],
    [1500, 3500, 3, [2000, 3000], 0],
    [4, 4, 5, [4], 0],
    [Number.NaN, 4, 5, [], 0],
  ])("from %d to %d, at most %d", (from, to, most, ticks, decimals) =>
    expect(niceTicks(from, to, most)).toEqual({ ticks, decimals }),
  );

  test("few, inside, evenly 1, 2 or 5 apart, and exact in their digits", () => {
    fc.assert(
      fc.property(
        finite,
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (from, span, most) => {
          const to = from + span;
          const { ticks, decimals } = niceTicks(from, to, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          // With room for five, 1-2-5 never leaves an axis with a single tick.
          expect(ticks.length).toBeGreaterThanOrEqual(most >= 5 ? 2 : 0);
          const air = span * 1e-6;
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(from - air);
            expect(tick).toBeLessThanOrEqual(to + air);
            expect(Number(tick.toFixed(decimals))).toBe(tick);
          }
          const [first, second] = ticks;
          if (first === undefined || second === undefined) return;
          const step = second - first;
          ticks.forEach((tick, index) => expect(tick).toBeCloseTo(first + index * step, 6));
          const lead = Number(step.toExponential(6).split("e")[0]);
          expect([1, 2, 5]).toContain(Math.round(lead * 1e4) / 1e4);
        },
      ),
    );
  });
});

describe("an axis around values", () => {
  test.each([
    ["nothing", [], {}, [0, 1]],
    ["two values, with air", [80, 90], {}, [79.4, 90.6]],
    ["a quiet week", [80, 80.2], { leastSpan: 2 }, [78.98, 81.22]],
    ["an amount begins at zero", [20, 50], { withZero: true }, [0, 53]],
    ["a deficit ends at zero", [-20, -50], { withZero: true }, [-53, 0]],
    ["nothing but zero", [0, 0], { withZero: true }, [0, 1]],
    ["nothing but zero, wider", [0], { withZero: true, leastSpan: 5 }, [0, 5]],
    ["what is not finite is not there", [Number.NaN, 4, Infinity, 6], {}, [3.88, 6.12]],
  ])("%s", (_, values, options, [from, to]) => {
    const domain = domainOf(values, options);
    expect(domain[0]).toBeCloseTo(from!, 9);
    expect(domain[1]).toBeCloseTo(to!, 9);
  });

  test("holds every value, and spans something", () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), fc.boolean(), (values, withZero) => {
        const [from, to] = domainOf(values, { withZero });
        expect(to).toBeGreaterThan(from);
        for (const value of withZero ? [...values, 0] : values) {
          expect(value).toBeGreaterThanOrEqual(from);
          expect(value).toBeLessThanOrEqual(to);
        }
      }),
      { examples: [[[0], true]] },
    );
  });
});
