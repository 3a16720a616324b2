import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Amounts } from "./amounts.ts";
import { valueOf } from "./food.fixture.ts";
import { checkEnergy, kcalFromMacros, proteinRange } from "./macros.ts";
import type { EnergyCheck } from "./macros.ts";
import { describeFoodFault, energyCheckText } from "./messages.ts";

describe("energy from macros", () => {
  test.for([
    ["the four factors", { protein: 10, carbohydrate: 20, fat: 5, alcohol: 3 }, 186],
    ["alcohol left out where unknown", { protein: 10, carbohydrate: 20, fat: 5 }, 165],
    ["nothing at all", { protein: 0, carbohydrate: 0, fat: 0 }, 0],
    ["unknown fat", { protein: 10, carbohydrate: 20 }, null],
    ["unknown protein", { carbohydrate: 20, fat: 1 }, null],
    ["unknown carbohydrate", { protein: 10, fat: 1 }, null],
  ] as const)("%s", ([, amounts, kcal]) => {
    expect(kcalFromMacros(amounts)).toBe(kcal);
  });
});

describe("energy against macros, per 100 g", () => {
  const spread = { protein: 6.3, carbohydrate: 57.5, fat: 30.9 };
  type Case = readonly [
    what: string,
    food: Amounts,
    state: EnergyCheck["state"],
    kcal: number | null,
  ];
  const cases: readonly Case[] = [
    ["a spread in kcal", { energy: 539, ...spread }, "fits", 539],
    ["a spread in kJ", { energy: 2255, ...spread }, "kilojoules", 539],
    ["a spread in kJ, macros unknown", { energy: 2255 }, "kilojoules", 539],
    ["bread, macros unknown", { energy: 250 }, "unknown", 250],
    ["no energy", spread, "unknown", null],
    ["oil", { energy: 900, protein: 0, carbohydrate: 0, fat: 100 }, "fits", 900],
    [
      "oil in kJ",
      { energy: 3766, protein: 0, carbohydrate: 0, fat: 100, alcohol: 0 },
      "kilojoules",
      900,
    ],
    [
      "milk in kJ",
      { energy: 268, protein: 3.3, carbohydrate: 4.8, fat: 3.6, alcohol: 0 },
      "kilojoules",
      64,
    ],
    [
      "milk in kJ, alcohol unsaid",
      { energy: 268, protein: 3.3, carbohydrate: 4.8, fat: 3.6 },
      "kilojoules",
      64,
    ],
    [
      "light beer, alcohol unsaid, nearly four times its macros",
      { energy: 29, protein: 0.24, carbohydrate: 1.64, fat: 0 },
      "unknown",
      29,
    ],
    [
      "beer, alcohol unsaid",
      { energy: 43, protein: 0.5, carbohydrate: 3.6, fat: 0 },
      "unknown",
      43,
    ],
    [
      "wine, alcohol known",
      { energy: 85, protein: 0, carbohydrate: 2.6, fat: 0, alcohol: 10.6 },
      "fits",
      85,
    ],
    ["vodka, alcohol unsaid", { energy: 231, protein: 0, carbohydrate: 0, fat: 0 }, "unknown", 231],
    [
      "vodka said to have none",
      { energy: 231, protein: 0, carbohydrate: 0, fat: 0, alcohol: 0 },
      "odd",
      231,
    ],
    [
      "bran, half of it fibre",
      { energy: 216, protein: 15.6, carbohydrate: 64.5, fat: 4.3, fibre: 42.8 },
      "fits",
      216,
    ],
    [
      "crude bran, nearly all fibre",
      { energy: 224, protein: 8.4, carbohydrate: 85.6, fat: 0.9, fibre: 79 },
      "fits",
      224,
    ],
    [
      "the same, fibre unsaid",
      { energy: 224, protein: 8.4, carbohydrate: 85.6, fat: 0.9 },
      "odd",
      224,
    ],
    ["coffee, too little to tell", { energy: 4, protein: 0.1, carbohydrate: 0, fat: 0 }, "fits", 4],
    ["half of what it has", { energy: 250, protein: 10, carbohydrate: 80, fat: 20 }, "odd", 250],
    ["more than any food", { energy: 5000, protein: 10, carbohydrate: 10, fat: 10 }, "odd", null],
    ["more than any food, in kJ too", { energy: 5000 }, "odd", null],
  ];
  test.for(cases)("%s", ([, food, state, kcal]) => {
    const got = checkEnergy(food);
    expect(got.state).toBe(state);
    if (kcal === null) expect(got.kcal).toBeNull();
    else expect(Math.round(got.kcal ?? Number.NaN)).toBe(kcal);
  });

  const part = fc.double({ min: 0, max: 33, noNaN: true });
  test("a food that states what its macros give fits, and in kJ is found", () => {
    fc.assert(
      fc.property(part, part, part, (protein, carbohydrate, fat) => {
        const macros = { protein, carbohydrate, fat, alcohol: 0 };
        const kcal = kcalFromMacros(macros) ?? Number.NaN;
        expect(checkEnergy({ ...macros, energy: kcal }).state).toBe("fits");
        fc.pre(kcal >= 10);
        expect(checkEnergy({ ...macros, energy: kcal * 4.184 })).toMatchObject({
          state: "kilojoules",
          kcal: expect.closeTo(kcal, 6) as number,
        });
      }),
    );
  });

  test.for([
    [{ energy: 539, ...spread }, null],
    [{ energy: 2255, ...spread }, "kJ where kcal should stand; read as 539 kcal"],
    [{ energy: 250, protein: 10, carbohydrate: 80, fat: 20 }, "about 540 kcal"],
    [{ energy: 5000 }, "more than any food has"],
  ] as const)("a sentence about %j", ([food, text]) => {
    const got = energyCheckText(checkEnergy(food));
    if (text === null) expect(got).toBeNull();
    else expect(got).toContain(text);
  });
});

describe("the range of protein", () => {
  test.for([
    ["training", { weightKg: 80, trains: true, energyKcal: 2600 }, 128, 176, null],
    ["not training", { weightKg: 80, trains: false, energyKcal: 2600 }, 64, 128, null],
    // 35 % of 1500 kcal is 131 g, less than 1.6 g/kg.
    [
      "heavy on little energy",
      { weightKg: 120, trains: true, energyKcal: 1500 },
      131.25,
      131.25,
      "energy",
    ],
    // 0.8 g/kg is more than 35 % of 1200 kcal.
    ["never below the need", { weightKg: 160, trains: true, energyKcal: 1200 }, 128, 128, "energy"],
  ] as const)("%s", ([, ask, leastG, mostG, limitedBy]) => {
    const range = valueOf(proteinRange(ask));
    expect(range.leastG).toBeCloseTo(leastG, 9);
    expect(range.mostG).toBeCloseTo(mostG, 9);
    expect(range.limitedBy).toBe(limitedBy);
  });

  test("has its ends in order, at least the need, whoever asks", () => {
    const ask = fc.record({
      weightKg: fc.integer({ min: 25, max: 400 }),
      trains: fc.boolean(),
      energyKcal: fc.integer({ min: 800, max: 8000 }),
    });
    fc.assert(
      fc.property(ask, (one) => {
        const { leastG, mostG } = valueOf(proteinRange(one));
        expect(leastG).toBeGreaterThanOrEqual(0.8 * one.weightKg - 1e-9);
        expect(mostG).toBeGreaterThanOrEqual(leastG);
        expect(mostG).toBeLessThanOrEqual(2.2 * one.weightKg + 1e-9);
      }),
    );
  });

  test.for([
    [
      { weightKg: 12, trains: true, energyKcal: 2000 },
      "weightKg",
      "The weight is 12, but must be 25 to 400 kg.",
    ],
    [
      { weightKg: 80, trains: true, energyKcal: Number.NaN },
      "energyKcal",
      "The energy of a day is no number",
    ],
  ] as const)("refuses %j", ([ask, field, text]) => {
    const got = proteinRange(ask);
    if (got.ok) throw new Error("taken");
    expect(got.error.field).toBe(field);
    expect(describeFoodFault(got.error)).toContain(text);
  });
});
