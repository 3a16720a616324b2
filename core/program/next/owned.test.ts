import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exerciseById } from "../../exercise/index.ts";
import { barPlates, ladderFor, platesFor, roundToOwned, stepAbove, stepBelow } from "./owned.ts";
import type { Owned } from "./owned.ts";

const ladder = (id: string, owned: Owned | null) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(id);
  return ladderFor(exercise, owned);
};

describe("the loads a person owns", () => {
  test.each<[string, string, Owned, readonly number[]]>([
    ["dumbbells", "db-rdl", { dumbbells: [8, 4, 6, 6] }, [4, 6, 8]],
    ["dumbbells or kettlebells", "goblet-squat", { dumbbells: [5], kettlebells: [8] }, [5, 8]],
    ["only kettlebells", "kb-swing", { kettlebells: [16, 8] }, [8, 16]],
    [
      "a bar and plates",
      "bb-squat",
      {
        barbell: {
          barKg: 20,
          plates: [
            { weight: 10, pairs: 1 },
            { weight: 1.25, pairs: 2 },
          ],
        },
      },
      [20, 22.5, 25, 40, 42.5, 45],
    ],
    ["a stack", "leg-press", { machine: { fromKg: 10, stepKg: 10, toKg: 35 } }, [10, 20, 30]],
    ["bands", "band-row-seated", { bands: [10, 5] }, [5, 10]],
    ["no bands told", "band-row-seated", {}, []],
    [
      "plates without a bar",
      "t-bar-row",
      { barbell: { barKg: 20, plates: [{ weight: 5, pairs: 1 }] } },
      [5, 10],
    ],
  ])("%s", (_, id, owned, expected) => {
    expect(ladder(id, owned)).toEqual(expected);
  });

  test("without a word, what is usual", () => {
    expect(ladder("db-rdl", null).slice(8, 12)).toEqual([9, 10, 12, 14]);
    expect(ladder("bb-squat", null).slice(0, 3)).toEqual([20, 22.5, 25]);
    expect(ladder("backpack-row", null).slice(0, 2)).toEqual([1, 2]);
    expect(ladder("push-up", null)).toEqual([]);
  });

  test.each([
    [9, "nearest", 8],
    [9.1, "nearest", 10],
    [9.9, "down", 8],
    [8, "down", 8],
    [3, "down", null],
    [3, "nearest", 4],
    [99, "nearest", 10],
  ] as const)("%f kg rounded %s is %s", (kg, direction, expected) => {
    expect(roundToOwned(kg, [4, 8, 10], direction)).toBe(expected);
  });

  test("a step up and a step down", () => {
    expect([stepAbove(8, [4, 8, 10]), stepAbove(10, [4, 8, 10])]).toEqual([10, null]);
    expect([stepBelow(8, [4, 8, 10]), stepBelow(4, [4, 8, 10])]).toEqual([4, null]);
    // A load typed in pounds is the same load, whatever converting leaves.
    expect(stepAbove(20.4116, [20.41164, 22.6796])).toBe(22.6796);
  });
});

describe("plates on each end", () => {
  const kg = [20, 10, 5, 2.5, 1.25].map((weight) => ({ weight, pairs: 1 }));
  test.each<[string, number, number, typeof kg, readonly number[], number]>([
    ["kg", 82.5, 20, kg, [20, 10, 1.25], 0],
    ["the bar alone", 20, 20, kg, [], 0],
    ["what is left", 61, 20, kg, [20], 1],
    [
      "not the heaviest first",
      80,
      20,
      [
        { weight: 20, pairs: 1 },
        { weight: 15, pairs: 2 },
      ],
      [15, 15],
      0,
    ],
    [
      "lb",
      135,
      45,
      [
        { weight: 45, pairs: 2 },
        { weight: 25, pairs: 1 },
      ],
      [45],
      0,
    ],
    [
      "lb, in full",
      275,
      45,
      [
        { weight: 45, pairs: 2 },
        { weight: 25, pairs: 1 },
      ],
      [45, 45, 25],
      0,
    ],
  ])("%s", (_, weight, bar, plates, perSide, remainder) => {
    expect(platesFor(weight, bar, plates)).toEqual({ ok: true, value: { perSide, remainder } });
  });

  const KG_OF_LB = 0.45359237;
  /** A weight in pounds as it is kept: kg, to the gram. */
  const kept = (lb: number): number => Math.round(lb * KG_OF_LB * 1000) / 1000;
  const inPounds = [45, 35, 25, 10, 5, 2.5].map((weight) => ({ weight: kept(weight), pairs: 2 }));

  test.each(Array.from({ length: 41 }, (_, index) => 45 + 5 * index))(
    "%i lb with plates in pounds leave nothing over",
    (lb) => {
      const found = platesFor(kept(lb), kept(45), inPounds);
      if (!found.ok) throw new Error(found.error.code);
      const { perSide, remainder } = found.value;
      expect(remainder).toBe(0);
      const side = perSide.reduce((all, one) => all + one / KG_OF_LB, 0);
      expect(45 + 2 * side).toBeCloseTo(lb, 1);
      // As few plates as in whole pounds.
      const exact = platesFor(
        lb,
        45,
        [45, 35, 25, 10, 5, 2.5].map((weight) => ({ weight, pairs: 2 })),
      );
      expect(perSide).toHaveLength(exact.ok ? exact.value.perSide.length : -1);
    },
  );

  test("the plates of an exercise, in pounds", () => {
    const squat = exerciseById("bb-squat");
    const barbell = { barKg: kept(45), plates: inPounds };
    expect(squat && barPlates(squat, kept(70), { barbell })).toEqual({
      barKg: kept(45),
      perSide: [kept(10), kept(2.5)],
      remainder: 0,
    });
  });

  test("less than the bar", () => {
    expect(platesFor(15, 20, kg)).toEqual({
      ok: false,
      error: { code: "below-bar", weight: 15, bar: 20 },
    });
  });

  test("property: plates and remainder make the weight, and no more plates than there are", () => {
    const plates = fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 80 }).map((n) => n / 4),
        pairs: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        plates,
        fc.integer({ min: 80, max: 1200 }).map((n) => n / 4),
        (owned, weight) => {
          const found = platesFor(weight, 20, owned);
          if (!found.ok) throw new Error("above the bar");
          const { perSide, remainder } = found.value;
          const total = perSide.reduce((all, one) => all + one, 0);
          expect(remainder).toBeGreaterThanOrEqual(0);
          expect(20 + 2 * total + remainder).toBeCloseTo(weight, 6);
          expect(perSide.length).toBeLessThanOrEqual(
            owned.reduce((all, { pairs }) => all + pairs, 0),
          );
        },
      ),
    );
  });
});
