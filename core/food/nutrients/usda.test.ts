import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountDigits, amountText, nutrientName, unitText } from "./messages.ts";
import { NUTRIENTS, NUTRIENT_IDS } from "./table.ts";
import type { NutrientId } from "./table.ts";
import { amountsFromUsda, usdaNumberOf } from "./usda.ts";

describe("a USDA food in our nutrients", () => {
  type Case = readonly [
    what: string,
    values: Readonly<Record<string, number | null>>,
    nutrient: NutrientId,
    amount: number | undefined,
  ];
  const cases: readonly Case[] = [
    ["kcal as they are", { 208: 143, 957: 150, 268: 600 }, "energy", 143],
    ["Atwater's specific factors before general ones", { 957: 150, 958: 148 }, "energy", 148],
    ["Atwater's general factors before kJ", { 957: 150, 268: 600 }, "energy", 150],
    ["kJ when there is nothing else", { 268: 418.4 }, "energy", 100],
    ["carbohydrate by difference first", { 205: 20, 205.2: 18 }, "carbohydrate", 20],
    ["carbohydrate by summation", { 205.2: 18 }, "carbohydrate", 18],
    ["a difference just below nothing is none", { 205: -0.4 }, "carbohydrate", 0],
    ["a difference far below nothing is no amount", { 205: -9 }, "carbohydrate", undefined],
    ["niacin and its equivalents from tryptophan", { 406: 7.86, 501: 0.222 }, "niacin", 11.56],
    ["no equivalents without tryptophan", { 406: 7.86 }, "niacin", undefined],
    ["no equivalents from tryptophan alone", { 501: 0.222 }, "niacin", undefined],
    ["preformed niacin is known without it", { 406: 7.86 }, "niacinPreformed", 7.86],
    ["linoleic acid itself", { 675: 12.32, 618: 12.5 }, "linoleic", 12.32],
    ["all 18:2 where it was not told apart", { 618: 0.172 }, "linoleic", 0.172],
    ["a linoleic acid of zero is known", { 675: 0, 618: 0.3 }, "linoleic", 0],
    ["alpha-linolenic acid itself", { 851: 0.036, 619: 0.048 }, "alphaLinolenic", 0.036],
    ["all 18:3 where it was not told apart", { 619: 0.295 }, "alphaLinolenic", 0.295],
    ["copper from mg to mcg", { 312: 0.072 }, "copper", 72],
    ["fluoride from mcg to mg", { 313: 70 }, "fluoride", 0.07],
    ["vitamin A in RAE", { 320: 684, 318: 2499 }, "vitaminA", 684],
    ["vitamin A in IU tells nothing of RAE", { 318: 2499 }, "vitaminA", undefined],
    ["retinol beside it", { 319: 671, 320: 684 }, "retinol", 671],
    ["vitamin D in mcg", { 328: 10, 324: 399 }, "vitaminD", 10],
    ["vitamin D from IU", { 324: 400 }, "vitaminD", 10],
    ["folate in DFE", { 435: 300, 417: 200 }, "folate", 300],
    ["folate from food and folic acid", { 432: 30, 431: 100 }, "folate", 200],
    ["total folate tells nothing of DFE", { 417: 200 }, "folate", undefined],
    ["folic acid beside it", { 431: 100 }, "folicAcid", 100],
    ["water stays in g", { 255: 87.5 }, "water", 87.5],
    ["missing is unknown", { 208: 52 }, "vitaminC", undefined],
    ["null is unknown", { 401: null }, "vitaminC", undefined],
    ["below nothing is unknown", { 401: -1 }, "vitaminC", undefined],
    ["no number is unknown", { 401: Number.NaN }, "vitaminC", undefined],
    ["zero is known", { 401: 0 }, "vitaminC", 0],
    ["an id is as good as a number", { 1008: 89, 1162: 8.7 }, "vitaminC", 8.7],
    ["ids follow the same order", { 2047: 150, 2048: 148 }, "energy", 148],
  ];
  test.for(cases)("%s", ([, values, nutrient, amount]) => {
    const got = amountsFromUsda(values)[nutrient];
    if (amount === undefined) expect(got).toBeUndefined();
    else expect(got).toBeCloseTo(amount, 10);
  });

  test("an unknown nutrient has no key at all", () => {
    expect(Object.keys(amountsFromUsda({ 203: 1.09, 999: 4 }))).toEqual(["protein"]);
  });

  test.for([
    ["208", "208"],
    ["1008", "208"],
    [2047, "957"],
    [205.2, "205.2"],
    ["1050", "205.2"],
    ["4000", undefined],
    ["", undefined],
  ] as const)("the key %s means %s", ([key, number]) => {
    expect(usdaNumberOf(key)).toBe(number);
  });

  const terms = NUTRIENT_IDS.flatMap((id) => NUTRIENTS[id].usda.flat());

  test("by id and by number a food is the same", () => {
    const anyFood = fc.dictionary(fc.constantFrom(...terms.map(({ number }) => number)), fc.nat());
    const idOf = new Map(terms.map(({ number, id }) => [number, String(id)]));
    fc.assert(
      fc.property(anyFood, (byNumber) => {
        const byId = Object.fromEntries(
          Object.entries(byNumber).map(([number, value]) => [idOf.get(number) ?? "", value]),
        );
        expect(amountsFromUsda(byId)).toEqual(amountsFromUsda(byNumber));
      }),
    );
  });

  test("ids and numbers cannot be confused, and each means one thing", () => {
    expect(terms.every(({ number, id }) => Number(number) < 1000 && id > 1000)).toBe(true);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(
      new Set(terms.map(({ number }) => number)).size,
    );
  });
});

describe("names and amounts as a person reads them", () => {
  test("each nutrient has a name of its own", () => {
    expect(new Set(NUTRIENT_IDS.map(nutrientName)).size).toBe(NUTRIENT_IDS.length);
  });

  test.for([
    ["vitaminA", "mcg"],
    ["folate", "mcg"],
    ["niacin", "mg"],
    ["copper", "mcg"],
    ["energy", "kcal"],
  ] as const)("%s in %s", ([id, unit]) => {
    expect(unitText(id)).toBe(unit);
  });

  test.for([
    ["sodium", 2300.4, "2,300 mg"],
    ["copper", 999.6, "1,000 mcg"],
    ["pantothenicAcid", 2.4642, "2.46 mg"],
    ["thiamin", 0.0424, "0.042 mg"],
    ["vitaminB12", 12.345, "12.3 mcg"],
    ["protein", 144.26, "144 g"],
    ["iron", 0, "0 mg"],
  ] as const)("%s %d", ([id, amount, text]) => {
    expect(amountText(id, amount)).toBe(text);
    expect(text.startsWith(amountDigits(id, amount))).toBe(true);
  });
});
