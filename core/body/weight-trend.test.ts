import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timestamp } from "../record/index.ts";
import { dailyWeights, dayOf, weightDirection, weightTrend } from "./index.ts";
import { RATE_NEEDS, weightRate } from "./weight-trend.ts";
import type { WeightPoint } from "./weight-trend.ts";

const point: fc.Arbitrary<WeightPoint> = fc.record({
  day: fc.double({ min: 20_000, max: 20_060, noNaN: true }),
  kg: fc.double({ min: 40, max: 200, noNaN: true }),
});

describe("the trend of weight", () => {
  test("nothing gives nothing", () => {
    expect(weightTrend([])).toEqual([]);
  });

  // By hand: the share of a day is 1 - e^(-1/7) = 0.133122, of seven days 0.632121.
  test.each<[string, readonly (readonly [number, number])[], readonly number[]]>([
    ["begins at the first weight", [[1.3, 80]], [80]],
    [
      "a day later",
      [
        [1, 80],
        [2, 81],
      ],
      [80, 80.133122],
    ],
    [
      "a week later",
      [
        [1, 80],
        [8, 81],
      ],
      [80, 80.632121],
    ],
    [
      "after a long gap the new weight counts nearly alone",
      [
        [1, 80],
        [71, 90],
      ],
      [80, 89.999546],
    ],
    [
      "in any order",
      [
        [8, 81],
        [1, 80],
      ],
      [80, 80.632121],
    ],
    [
      "several a day are their mean",
      [
        [1, 80],
        [8.2, 82],
        [7.9, 79.5],
        [8.6, 80],
      ],
      [80, 79.686586, 79.777128],
    ],
  ])("%s", (_, points, trend) => {
    const got = weightTrend(points.map(([day, kg]) => ({ day, kg })));
    expect(got.length).toBe(trend.length);
    for (const [index, kg] of trend.entries()) expect(got[index]?.trendKg).toBeCloseTo(kg, 3);
  });

  test("the order of weigh-ins changes nothing, to the last digit", () => {
    fc.assert(
      fc.property(
        fc
          .array(point, { maxLength: 40 })
          .chain((points) =>
            fc.tuple(
              fc.constant(points),
              fc.shuffledSubarray(points, { minLength: points.length }),
            ),
          ),
        ([points, shuffled]) => {
          expect(weightTrend(shuffled)).toEqual(weightTrend(points));
        },
      ),
    );
  });

  test("stays within the weights, one point a day, days rising", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const trend = weightTrend(points);
        const kgs = points.map(({ kg }) => kg);
        expect(trend.length).toBe(new Set(points.map(({ day }) => Math.floor(day))).size);
        for (const [index, { day, trendKg }] of trend.entries()) {
          expect(trendKg).toBeGreaterThanOrEqual(Math.min(...kgs) - 1e-9);
          expect(trendKg).toBeLessThanOrEqual(Math.max(...kgs) + 1e-9);
          expect(day).toBeGreaterThan(trend[index - 1]?.day ?? 0);
        }
      }),
    );
  });

  test("a gap equals the same weight noted every day of it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 40, max: 200, noNaN: true }),
        fc.double({ min: 40, max: 200, noNaN: true }),
        (days, before, after) => {
          const first = { day: 0, kg: before };
          const daily = Array.from({ length: days }, (_, index) => ({ day: index + 1, kg: after }));
          const once = weightTrend([first, { day: days, kg: after }]).at(-1);
          expect(weightTrend([first, ...daily]).at(-1)?.trendKg).toBeCloseTo(once?.trendKg ?? 0, 9);
        },
      ),
    );
  });

  test("a day is the person's own", () => {
    const moment = Date.UTC(2026, 10, 23, 23, 30);
    expect(Math.floor(dayOf(timestamp(moment, 60))) - Math.floor(dayOf(timestamp(moment, 0)))).toBe(
      1,
    );
    expect(dayOf(timestamp(Date.UTC(1970, 0, 2, 12), 0))).toBe(1.5);
    const both = [
      { day: dayOf(timestamp(moment, 60)), kg: 80 },
      { day: dayOf(timestamp(moment + 8 * 3_600_000, 60)), kg: 81 },
    ];
    expect(dailyWeights(both).map(({ kg }) => kg)).toEqual([80.5]);
  });
});

describe("the rate of weight", () => {
  const line = (days: number, kgPerWeek: number, step = 1): readonly WeightPoint[] =>
    Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => ({
      day: index * step,
      kg: 80 + (kgPerWeek * index * step) / 7,
    }));

  test.each<[string, readonly WeightPoint[], number]>([
    ["nothing", [], 27],
    ["two weeks less a day", line(13, -1), 13],
    ["four weigh-ins in four weeks", line(27, -1, 9), 27],
    ["weigh-ins long ago", line(27, -1), 60],
  ])("%s is not enough to say", (_, points, today) => {
    expect(weightRate(points, today).verdict).toBe("not-enough");
  });

  test.each<[number, string]>([
    [-1, "falling"],
    [-0.1, "within-noise"],
    [0, "within-noise"],
    [0.1, "within-noise"],
    [1, "rising"],
  ])("a straight line of %d kg a week is %s after four weeks", (kgPerWeek, verdict) => {
    const rate = weightRate(line(27, kgPerWeek), 27);
    if (rate.verdict === "not-enough") throw new Error("must be enough");
    expect(rate.verdict).toBe(verdict);
    expect(rate.kgPerWeek).toBeCloseTo(kgPerWeek, 9);
    expect(rate).toMatchObject({ days: 28, spanDays: 27 });
  });

  test("rests on the last four weeks alone, and on nothing after today", () => {
    const before = line(27, -1);
    const later = line(27, 2).map(({ day, kg }) => ({ day: day + 28, kg }));
    expect(weightRate([...before, ...later], 27)).toEqual(weightRate(before, 27));
    expect(weightRate([...before, ...later], 55)).toEqual(weightRate(later, 55));
  });

  test("fewer weigh-ins and wilder ones are less sure", () => {
    const errorOf = (points: readonly WeightPoint[]): number => {
      const rate = weightRate(points, 27);
      if (rate.verdict === "not-enough") throw new Error("must be enough");
      return rate.errorKgPerWeek;
    };
    const wild = line(27, -1).map(({ day, kg }) => ({ day, kg: kg + (day % 2 === 0 ? 2 : -2) }));
    expect(errorOf(line(27, -1, 5))).toBeGreaterThan(errorOf(line(27, -1)));
    expect(errorOf(wild)).toBeGreaterThan(2 * errorOf(line(27, -1)));
  });

  /** Evenly spread numbers from a seed, for draws that are the same on every machine. */
  const uniform = (seed: number): (() => number) => {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state + 0.5) / 4_294_967_296;
    };
  };

  const share = (kgPerWeek: number, keep: number): Readonly<Record<string, number>> => {
    const next = uniform(7);
    const normal = (): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
    const counts: Record<string, number> = { falling: 0, rising: 0, "within-noise": 0, covered: 0 };
    const people = 600;
    for (let person = 0; person < people; person += 1) {
      const points: WeightPoint[] = [];
      let slow = 0.6 * normal();
      for (let day = 0; day < RATE_NEEDS.windowDays; day += 1) {
        const kg = 80 + (kgPerWeek * day) / 7 + slow + 0.3 * normal();
        slow = 0.8 * slow + 0.36 * normal();
        if (next() < keep) points.push({ day, kg });
      }
      const rate = weightRate(points, RATE_NEEDS.windowDays - 1);
      if (rate.verdict === "not-enough") continue;
      counts[rate.verdict] = (counts[rate.verdict] ?? 0) + 1;
      if (Math.abs(rate.kgPerWeek - kgPerWeek) <= 1.96 * rate.errorKgPerWeek)
        counts["covered"] = (counts["covered"] ?? 0) + 1;
    }
    return Object.fromEntries(
      Object.entries(counts).map(([verdict, count]) => [verdict, count / people]),
    );
  };

  test.each([1, 0.5])(
    "noise is called progress in one of twenty at most, at %d of days weighed",
    (keep) => {
      const { falling = 1, rising = 1, covered = 0 } = share(0, keep);
      expect(falling + rising).toBeLessThan(0.06);
      expect(covered).toBeGreaterThan(0.94);
    },
  );

  test.each([
    [-0.5, 0.5],
    [-1, 0.95],
  ])("a real %d kg a week is seen in four weeks in a share of %d at least", (kgPerWeek, least) => {
    const { falling = 0, rising = 1 } = share(kgPerWeek, 1);
    expect(falling).toBeGreaterThan(least);
    expect(rising).toBe(0);
  });
});

describe("weightDirection", () => {
  const slow = (kgPerWeek: number, days: number): readonly WeightPoint[] =>
    Array.from({ length: days }, (_, day) => ({ day, kg: 80 + (kgPerWeek * day) / 7 }));

  test("sees a slow change over twelve weeks that four do not show", () => {
    const points = slow(-0.3, 84);
    expect(weightRate(points, 83).verdict).toBe("within-noise");
    expect(weightDirection(points, 83)).toMatchObject({ verdict: "falling", windowDays: 84 });
  });

  test("prefers what is new: a fast change of the last weeks counts alone", () => {
    const turned = [
      ...slow(-0.5, 56),
      ...slow(1.2, 28).map(({ day, kg }) => ({ day: day + 56, kg })),
    ];
    expect(weightDirection(turned, 83)).toMatchObject({ verdict: "rising", windowDays: 28 });
  });

  test("calls nothing a direction that neither window shows", () => {
    expect(weightDirection(slow(0, 84), 83)).toMatchObject({
      verdict: "within-noise",
      windowDays: 28,
    });
    expect(weightDirection([], 83)).toMatchObject({ verdict: "not-enough" });
  });
});
