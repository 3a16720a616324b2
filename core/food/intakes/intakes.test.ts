import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueOf } from "../food.fixture.ts";
import { NUTRIENT_IDS } from "../nutrients/table.ts";
import { intakesFor } from "./intakes.ts";
import { describeIntakeFault } from "./messages.ts";
import { GUIDELINES } from "./table.ts";

describe("reference intakes", () => {
  test.for([
    ["male", 19, "vitaminA", "rec", 900],
    ["female", 40, "iron", "rec", 18],
    ["female", 51, "iron", "rec", 8],
    ["female", 40, "iron", "ear", 8.1],
    ["male", 70, "vitaminD", "rec", 15],
    ["male", 71, "vitaminD", "rec", 20],
    ["female", 30, "magnesium", "rec", 310],
    ["female", 31, "magnesium", "rec", 320],
    ["male", 40, "fibre", "rec", 38],
    ["female", 60, "fibre", "rec", 21],
    ["male", 25, "potassium", "rec", 3400],
    ["female", 25, "potassium", "rec", 2600],
    ["female", 80, "sodium", "rec", 1500],
    ["female", 80, "sodium", "cdrr", 2300],
    ["male", 25, "water", "rec", 3700],
    ["male", 25, "copper", "rec", 900],
    ["male", 25, "vitaminK", "ear", null],
    ["male", 25, "boron", "rec", null],
  ] as const)("%s, %d years: %s %s", ([sex, ageYears, nutrient, column, amount]) => {
    expect(valueOf(intakesFor({ sex, ageYears })).byNutrient[nutrient]?.[column]).toBe(amount);
  });

  test.for([
    ["calcium", 50, { amount: 2500, scope: "total", counts: "calcium" }],
    ["calcium", 51, { amount: 2000, scope: "total", counts: "calcium" }],
    ["vitaminD", 51, { amount: 100, scope: "total", counts: "vitaminD" }],
    ["vitaminA", 51, { amount: 3000, scope: "preformed", counts: "retinol" }],
    ["magnesium", 51, { amount: 350, scope: "supplemental", counts: "magnesiumAdded" }],
    ["vitaminE", 51, { amount: 1000, scope: "supplemental", counts: "vitaminEAdded" }],
    ["niacin", 51, { amount: 35, scope: "supplemental", counts: "niacinAdded" }],
    ["folate", 51, { amount: 1000, scope: "supplemental", counts: "folicAcid" }],
    ["boron", 51, { amount: 20, scope: "total", counts: "boron" }],
    ["sodium", 51, null],
  ] as const)("the upper limit of %s at %d", ([nutrient, ageYears, ul]) => {
    const intakes = valueOf(intakesFor({ sex: "female", ageYears }));
    expect(intakes.byNutrient[nutrient]?.ul).toEqual(ul);
  });

  test("protein goes by weight, and is not set without one", () => {
    const person = { sex: "male", ageYears: 35 } as const;
    expect(valueOf(intakesFor(person)).byNutrient.protein).toBeUndefined();
    const { protein } = valueOf(intakesFor({ ...person, weightKg: 80 })).byNutrient;
    expect(protein?.rec).toBeCloseTo(64, 9);
    expect(protein?.ear).toBeCloseTo(52.8, 9);
  });

  test.for([
    [{ sex: "male", ageYears: 18 }, "under-19", "adults from 19 on"],
    [{ sex: "female", ageYears: 12 }, "under-19", "adults from 19 on"],
    [{ sex: "female", ageYears: 30, pregnant: true }, "pregnant", "In pregnancy"],
    [{ sex: "female", ageYears: 30, breastfeeding: true }, "breastfeeding", "breastfeeding"],
  ] as const)("are not for %j", ([person, who, text]) => {
    const got = intakesFor(person);
    if (got.ok) throw new Error("taken");
    expect(got.error).toEqual({ code: "not-for-them", who });
    expect(describeIntakeFault(got.error)).toContain(text);
  });

  test.for([
    [{ sex: "male", ageYears: Number.NaN }, "ageYears", "The age is no number"],
    [{ sex: "male", ageYears: -1 }, "ageYears", "The age is -1"],
    [{ sex: "male", ageYears: 131 }, "ageYears", "0 to 130 years"],
    [{ sex: "male", ageYears: 30, weightKg: 8 }, "weightKg", "25 to 400 kg"],
  ] as const)("refuse %j", ([person, field, text]) => {
    const got = intakesFor(person);
    if (got.ok) throw new Error("taken");
    expect(got.error).toMatchObject({ code: "out-of-range", field });
    expect(describeIntakeFault(got.error)).toContain(text);
  });

  test("hold together at every age", () => {
    const anyone = fc.record({
      sex: fc.constantFrom("female", "male"),
      ageYears: fc.integer({ min: 19, max: 130 }),
      weightKg: fc.integer({ min: 25, max: 400 }),
    });
    fc.assert(
      fc.property(anyone, (person) => {
        const { byNutrient } = valueOf(intakesFor(person));
        for (const id of NUTRIENT_IDS) {
          const intake = byNutrient[id];
          if (intake === undefined) continue;
          const { kind, rec, ear, ul, cdrr } = intake;
          expect(kind === null).toBe(rec === null);
          expect([rec, ear, ul?.amount, cdrr].every((one) => !Number.isNaN(one))).toBe(true);
          if (ear !== null) expect(ear).toBeLessThan(rec ?? 0);
          if (cdrr !== null) expect(cdrr).toBeGreaterThan(rec ?? 0);
          // Only magnesium's limit is below its target: it counts supplements alone.
          if (ul?.scope === "total" && rec !== null) expect(ul.amount).toBeGreaterThan(rec);
          if (ul?.scope === "total") expect(ul.counts).toBe(id);
          else if (ul) expect(ul.counts).not.toBe(id);
        }
      }),
    );
  });

  test("the guideline for sodium is its CDRR, so it is said once", () => {
    const { sodium } = valueOf(intakesFor({ sex: "male", ageYears: 40 })).byNutrient;
    expect(sodium?.cdrr).toBe(GUIDELINES.sodiumMostMg);
  });
});
