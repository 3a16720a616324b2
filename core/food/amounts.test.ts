import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addTotals,
  amountsInGrams,
  amountsOfWhole,
  isWhole,
  knownEnergyShare,
  scaleAmounts,
  sumAmounts,
} from "./amounts.ts";
import type { Amounts } from "./amounts.ts";
import { anyAmounts, anyMeal } from "./food.fixture.ts";
import { totalText } from "./messages.ts";
import { NUTRIENT_IDS } from "./nutrients/table.ts";

const egg: Amounts = { energy: 143, protein: 12.6, vitaminD: 2 };
const banana: Amounts = { energy: 89, protein: 1.1 };
const spice: Amounts = { protein: 10, vitaminD: 0 };

describe("sums of what is known", () => {
  const meal = sumAmounts([egg, banana, spice]);

  test.for([
    ["protein", 23.7, 3, 232],
    ["energy", 232, 2, 232],
    ["vitaminD", 2, 2, 143],
    ["vitaminC", 0, 0, 0],
  ] as const)("%s: %d from %d", ([id, known, from, fromKcal]) => {
    expect(meal[id].known).toBeCloseTo(known, 10);
    expect(meal[id]).toMatchObject({ from, of: 3, fromKcal });
  });

  test.for([
    ["protein", "23.7 g"],
    ["vitaminD", "at least 2 mcg, from 2 of 3 foods"],
    ["vitaminC", "not known"],
  ] as const)("%s reads %s", ([id, text]) => {
    expect(totalText(id, meal[id])).toBe(text);
    expect(totalText(id, sumAmounts([])[id])).toBe("nothing eaten");
  });

  test("how much of the energy tells", () => {
    expect(knownEnergyShare(meal, "protein")).toBe(1);
    expect(knownEnergyShare(meal, "vitaminD")).toBeCloseTo(143 / 232, 10);
    expect(knownEnergyShare(meal, "vitaminC")).toBe(0);
    expect(knownEnergyShare(sumAmounts([spice]), "protein")).toBeNull();
  });

  test("a dish knows what all its parts know", () => {
    const dish = amountsOfWhole(meal);
    expect(Object.keys(dish)).toEqual(["protein"]);
    expect(amountsOfWhole(sumAmounts([]))).toEqual({});
  });

  test("a portion by weight", () => {
    expect(amountsInGrams({ energy: 89, vitaminC: 0 }, 150)).toEqual({
      energy: 133.5,
      vitaminC: 0,
    });
  });

  test.for([-1, Number.NaN, Number.POSITIVE_INFINITY])("no food is taken %d times", (times) => {
    expect(() => scaleAmounts(egg, times)).toThrow("finite");
  });
});

describe("for all foods", () => {
  const times = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);

  test("the order changes nothing, to the last bit", () => {
    const shuffled = anyMeal.chain((meal) =>
      fc.tuple(
        fc.constant(meal),
        fc.shuffledSubarray(meal, { minLength: meal.length, maxLength: meal.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([meal, other]) => {
        expect(sumAmounts(other)).toEqual(sumAmounts(meal));
      }),
    );
  });

  test("unknown stays unknown and known stays known, zero too", () => {
    fc.assert(
      fc.property(anyAmounts, times, (food, many) => {
        expect(Object.keys(scaleAmounts(food, many)).toSorted()).toEqual(
          Object.keys(food).toSorted(),
        );
      }),
    );
  });

  test("a food whose every nutrient is unknown adds to no sum, but counts", () => {
    fc.assert(
      fc.property(anyMeal, (meal) => {
        const before = sumAmounts(meal);
        const after = sumAmounts([...meal, {}]);
        for (const id of NUTRIENT_IDS) {
          expect(after[id]).toEqual({ ...before[id], of: before[id].of + 1 });
          expect(isWhole(after[id])).toBe(false);
        }
      }),
    );
  });

  test("scaling is linear", () => {
    fc.assert(
      fc.property(anyMeal, times, (meal, many) => {
        const scaledFirst = sumAmounts(meal.map((food) => scaleAmounts(food, many)));
        const summedFirst = sumAmounts(meal);
        for (const id of NUTRIENT_IDS) {
          const wanted = summedFirst[id].known * many;
          expect(Math.abs(scaledFirst[id].known - wanted)).toBeLessThanOrEqual(1e-9 * wanted);
          expect(scaledFirst[id].from).toBe(summedFirst[id].from);
        }
      }),
    );
  });

  test("a day is the sum of its meals", () => {
    fc.assert(
      fc.property(fc.array(anyMeal, { maxLength: 4 }), (meals) => {
        const day = addTotals(meals.map(sumAmounts));
        const atOnce = sumAmounts(meals.flat());
        for (const id of NUTRIENT_IDS) {
          expect(day[id].known).toBeCloseTo(atOnce[id].known, 6);
          expect(day[id].fromKcal).toBeCloseTo(atOnce[id].fromKcal, 6);
          expect([day[id].from, day[id].of]).toEqual([atOnce[id].from, atOnce[id].of]);
        }
      }),
    );
  });

  test("a dish taken as one food has its parts' amounts, where all are known", () => {
    fc.assert(
      fc.property(anyMeal, (meal) => {
        const parts = sumAmounts(meal);
        const dish = sumAmounts([amountsOfWhole(parts)]);
        for (const id of NUTRIENT_IDS) {
          const isKnown = meal.length > 0 && meal.every((food) => food[id] !== undefined);
          expect(dish[id].from).toBe(isKnown ? 1 : 0);
          if (isKnown) expect(dish[id].known).toBe(parts[id].known);
        }
      }),
    );
  });

  test("the share of energy that tells is a share", () => {
    fc.assert(
      fc.property(anyMeal, fc.constantFrom(...NUTRIENT_IDS), (meal, id) => {
        const share = knownEnergyShare(sumAmounts(meal), id);
        const kcal = meal.reduce((total, food) => total + (food.energy ?? 0), 0);
        if (kcal === 0) expect(share).toBeNull();
        else expect(share).toSatisfy((one: number) => one >= 0 && one <= 1);
      }),
    );
  });
});
