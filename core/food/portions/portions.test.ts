import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueOf } from "../food.fixture.ts";
import { equivalentsOf } from "./equivalents.ts";
import { HANDS, HAND_PORTIONS, calibrateHand, handPortion } from "./hands.ts";
import { patternFor } from "./myplate.ts";
import { isProcessingClass } from "../processing.ts";
import { describeFoodFault } from "../messages.ts";

describe("the pattern of a day", () => {
  test.for([
    // As printed: vegetables, fruit, grains, protein, dairy, added sugars below, saturated fat below.
    [1800, 2.5, 1.5, 6, 5, 3, 45, 20, "table"],
    [2000, 2.5, 2, 6, 5.5, 3, 50, 22, "table"],
    [2200, 3, 2, 7, 6, 3, 55, 24, "table"],
    [2400, 3, 2, 8, 6.5, 3, 60, 27, "table"],
    [2600, 3.5, 2, 9, 6.5, 3, 65, 29, "table"],
    // Between: 6.5 grains halfway to 2200; protein 5.75 and vegetables 2.75 go up.
    [2100, 3, 2, 6.5, 6, 3, 53, 23, "between"],
    [1850, 2.5, 1.5, 6, 5, 3, 46, 21, "between"],
    // Beyond: 1500 has 5/6 of 1800; 3250 has 5/4 of 2600.
    [1500, 2, 1.5, 5, 4, 2.5, 38, 17, "scaled"],
    [3250, 4.5, 2.5, 11.5, 8, 4, 81, 36, "scaled"],
  ] as const)(
    "%d kcal",
    ([kcal, vegetables, fruit, grains, protein, dairy, sugars, saturated, basis]) => {
      const pattern = valueOf(patternFor(kcal));
      expect(pattern).toMatchObject({
        kcal,
        vegetablesCups: vegetables,
        fruitCups: fruit,
        grainsOz: grains,
        wholeGrainsLeastOz: grains / 2,
        proteinOz: protein,
        dairyCups: dairy,
        basis,
      });
      expect(Math.round(pattern.addedSugarsBelowG)).toBe(sugars);
      expect(Math.round(pattern.saturatedFatBelowG)).toBe(saturated);
    },
  );

  test("more energy never has less of anything, and all comes in halves", () => {
    const kcal = fc.integer({ min: 1000, max: 4000 });
    fc.assert(
      fc.property(kcal, kcal, (one, other) => {
        const less = valueOf(patternFor(Math.min(one, other)));
        const more = valueOf(patternFor(Math.max(one, other)));
        for (const group of [
          "vegetablesCups",
          "fruitCups",
          "grainsOz",
          "proteinOz",
          "dairyCups",
        ] as const) {
          expect(more[group]).toBeGreaterThanOrEqual(less[group]);
          expect(Number.isInteger(more[group] * 2)).toBe(true);
        }
      }),
    );
  });

  test.for([999, 4001, Number.NaN])("refuses %d kcal", (kcal) => {
    const got = patternFor(kcal);
    if (got.ok) throw new Error("taken");
    expect(describeFoodFault(got.error)).toContain("1000 to 4000 kcal/d");
  });
});

describe("what counts as one", () => {
  test.for([
    ["vegetable", 1, 1],
    ["raw-leaves", 3, 1.5],
    ["dried-fruit", 0.5, 1],
    ["bread", 2, 2],
    ["cooked-grain", 1, 2],
    ["meat-or-fish", 3, 3],
    ["egg", 2, 2],
    ["beans", 1, 4],
    ["nut-butter", 2, 2],
    ["nuts", 1, 2],
    ["milk-or-yoghurt", 1, 1],
    ["hard-cheese", 3, 2],
    ["fruit", 2, 2],
  ] as const)("%s", ([form, amount, equivalents]) => {
    expect(equivalentsOf(form, amount)).toBeCloseTo(equivalents, 12);
  });
});

describe("portions by hand", () => {
  test.for([
    ["palm", "male", 115, 145, 24],
    ["palm", "female", 85, 130, 22],
    ["fist", "male", 80, 25, null],
    ["fist", "female", 80, 25, null],
    ["cupped-hand", "male", 130, 120, 25],
    ["cupped-hand", "female", 100, 110, 22],
    ["thumb", "male", 14, 100, 9],
    ["thumb", "female", 14, 90, 8],
  ] as const)("a %s, %s", ([hand, sex, grams, kcal, mainG]) => {
    const one = handPortion(hand, 1, sex);
    expect(one).toMatchObject({ grams, kcal, within: 0.5 });
    expect(one.main?.g ?? null).toBe(mainG);
  });

  test("two palms of a hand that was weighed", () => {
    const calibration = valueOf(calibrateHand({ thumb: 12 }, "palm", "male", 138));
    expect(calibration).toEqual({ thumb: 12, palm: 138 });
    const two = handPortion("palm", 2, "male", calibration);
    expect(two.grams).toBeCloseTo(276, 9);
    expect(two.kcal).toBeCloseTo(348, 9);
    expect(two.main?.g).toBeCloseTo(57.6, 9);
    expect(two.within).toBe(0.25);
  });

  test.for([20, 400, Number.NaN])("no palm holds %d g", (grams) => {
    const got = calibrateHand({}, "palm", "male", grams);
    if (got.ok) throw new Error("taken");
    expect(describeFoodFault(got.error)).toContain("38.3 to 345 g");
  });

  test("everything grows with the hand and the count", () => {
    const anyHand = fc.record({
      hand: fc.constantFrom(...HANDS),
      sex: fc.constantFrom("female", "male"),
      count: fc.integer({ min: 0, max: 6 }),
      share: fc.double({ min: 0.34, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(anyHand, ({ hand, sex, count, share }) => {
        const usual = HAND_PORTIONS[hand][sex];
        const calibration = valueOf(calibrateHand({}, hand, sex, usual.grams * share));
        const { grams, kcal, main } = handPortion(hand, count, sex, calibration);
        expect(grams).toBeCloseTo(usual.grams * share * count, 6);
        expect(kcal).toBeCloseTo(usual.kcal * share * count, 6);
        expect(main?.g ?? 0).toBeCloseTo((usual.main?.g ?? 0) * share * count, 6);
      }),
    );
  });
});

describe("classes of processing", () => {
  test.for([
    [1, true],
    [4, true],
    [0, false],
    [5, false],
    [2.5, false],
    ["1", false],
    [null, false],
  ] as const)("%j", ([value, isOne]) => {
    expect(isProcessingClass(value)).toBe(isOne);
  });
});
