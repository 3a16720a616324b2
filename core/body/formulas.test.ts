import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FORMULA_NAMES,
  describeBodyFault,
  evaluateFormula,
  formulaFields,
  waistToHeightLimit,
} from "./index.ts";
import { bmi } from "./formulas/mass.ts";
import { durninWomersley4 } from "./formulas/skinfolds.ts";
import type { BodyFault, FormulaName } from "./index.ts";

type Case = readonly [FormulaName, object, Readonly<Record<string, number | string>>];

const navyMan = { sex: "male", heightCm: 180, neckCm: 38, waistCm: 85 };
const navyWoman = { sex: "female", heightCm: 165, neckCm: 32, waistCm: 70, hipCm: 95 };
const man = { sex: "male", age: 40, heightCm: 180, weightKg: 80 };
const sevenFolds = {
  chestMm: 10,
  midaxillaryMm: 12,
  tricepsMm: 13,
  subscapularMm: 15,
  abdomenMm: 20,
  suprailiacMm: 16,
  thighMm: 14,
};
const fourFolds = { bicepsMm: 4, tricepsMm: 5, subscapularMm: 6, suprailiacMm: 5 };

describe("formulas", () => {
  test.each<Case>([
    ["siri", { density: 1.065 }, { bodyFatPercent: 14.78873 }],
    ["siri", { density: 1.1 }, { bodyFatPercent: 0 }],
    ["brozek", { density: 1.05 }, { bodyFatPercent: 21.0381 }],
    ["usNavyMetric", navyMan, { density: 1.06199, bodyFatPercent: 16.10661 }],
    ["usNavyMetric", navyWoman, { density: 1.04242, bodyFatPercent: 24.85616 }],
    // Of a man no hip is asked, whatever stands there.
    ["usNavyMetric", { ...navyMan, hipCm: 0 }, { bodyFatPercent: 16.10661 }],
    [
      "usNavyInches",
      { sex: "male", heightIn: 70, neckIn: 15, waistIn: 34 },
      { bodyFatPercent: 17.51309 },
    ],
    // Sums of 60 and of 100 mm, whose densities can be had by hand.
    [
      "jacksonPollock3",
      { sex: "male", age: 30, chestMm: 15, abdomenMm: 25, thighMm: 20 },
      { sumMm: 60, density: 1.057816 },
    ],
    [
      "jacksonPollock3",
      { sex: "female", age: 30, tricepsMm: 18, suprailiacMm: 18, thighMm: 24 },
      { sumMm: 60, density: 1.0440221 },
    ],
    [
      "jacksonPollock7",
      { sex: "male", age: 40, ...sevenFolds },
      { sumMm: 100, density: 1.0624706 },
    ],
    [
      "jacksonPollock7",
      { sex: "female", age: 40, ...sevenFolds },
      { sumMm: 100, density: 1.0504978 },
    ],
    ["relativeFatMass", { sex: "male", heightCm: 180, waistCm: 90 }, { bodyFatPercent: 24 }],
    ["relativeFatMass", { sex: "female", heightCm: 165, waistCm: 75 }, { bodyFatPercent: 32 }],
    ["bmi", { heightCm: 180, weightKg: 81 }, { bmi: 25 }],
    ["mifflinStJeor", { ...man, age: 30 }, { rmrKcal: 1780 }],
    [
      "mifflinStJeorFull",
      { sex: "female", age: 25, heightCm: 178, weightKg: 68 },
      { rmrKcal: 1507.82 },
    ],
    ["katchMcArdle", { weightKg: 80, bodyFatPercent: 20 }, { fatFreeMassKg: 64, rmrKcal: 1752.4 }],
    ["cunningham1980", { weightKg: 80, bodyFatPercent: 20 }, { fatFreeMassKg: 64, rmrKcal: 1908 }],
    [
      "jackson2002BmiBodyFat",
      { sex: "male", age: 35, heightCm: 178, weightKg: 95 },
      { bmi: 29.98359, bodyFatPercent: 27.83826 },
    ],
    // Held to 0-60 %, as the estimate means nothing beyond.
    [
      "jackson2002BmiBodyFat",
      { sex: "male", age: 18, heightCm: 180, weightKg: 45 },
      { bodyFatPercent: 0 },
    ],
    [
      "jackson2002BmiBodyFat",
      { sex: "female", age: 60, heightCm: 160, weightKg: 160 },
      { bodyFatPercent: 60 },
    ],
    [
      "silvaExtracellularFluid",
      { sex: "male", age: 35, heightCm: 178, weightKg: 95 },
      { extracellularFluidKg: 23.6546 },
    ],
    ["waistToHeight", { heightCm: 170, waistCm: 67.9 }, { band: "below 0.4" }],
    ["waistToHeight", { heightCm: 170, waistCm: 68 }, { ratio: 0.4, band: "healthy" }],
    ["waistToHeight", { heightCm: 170, waistCm: 85 }, { ratio: 0.5, band: "increased" }],
    ["waistToHeight", { heightCm: 170, waistCm: 102 }, { ratio: 0.6, band: "high" }],
  ])("%s %j", (name, input, expected) => {
    const got = evaluateFormula(name, input);
    if (!got.ok) throw new Error(describeBodyFault(got.error));
    const values = got.value as unknown as Readonly<Record<string, unknown>>;
    for (const [field, value] of Object.entries(expected)) {
      if (typeof value === "number") expect(values[field]).toBeCloseTo(value, 5);
      else expect(values[field]).toBe(value);
    }
  });

  // Percentages of fat that the paper prints; it rounds on the way, by up to 0.3.
  test.each<[number, number, number]>([
    [15, 25, 4.8],
    [50, 25, 19.0],
    [20, 35, 12.2],
    [45, 35, 20.4],
    [20, 45, 12.2],
    [25, 45, 15.0],
    [25, 60, 15.6],
    [45, 60, 24.7],
  ])("Durnin & Womersley print for %d mm at %d years %d %%", (sumMm, age, percent) => {
    const fold = sumMm / 4;
    const folds = { bicepsMm: fold, tricepsMm: fold, subscapularMm: fold, suprailiacMm: fold };
    const got = durninWomersley4({ sex: "male", age, ...folds });
    expect(Math.abs(got.bodyFatPercent - percent)).toBeLessThan(0.3);
  });

  test("a trend keeps the age band of its first measurement", () => {
    const at = (age: number, ageBandOf?: number) =>
      durninWomersley4({ sex: "male", age, ageBandOf, ...fourFolds }).bodyFatPercent;
    expect(at(30) - at(29.9)).toBeGreaterThan(1);
    expect(at(30, 29)).toBe(at(29));
    expect(
      evaluateFormula("durninWomersley4", { sex: "male", age: 30, ageBandOf: 29, ...fourFolds }),
    ).toMatchObject({ ok: true, value: { bodyFatPercent: at(29) } });
  });

  test("a limit of BMI is met exactly", () => {
    expect(bmi({ heightCm: 180, weightKg: 81 }).bmi).toBe(25);
    expect(bmi({ heightCm: 160, weightKg: 64 }).bmi).toBe(25);
  });

  test.each<[number | null, boolean, ReturnType<typeof waistToHeightLimit>]>([
    [null, false, null],
    [34.9, false, null],
    [35, false, "bmi-35"],
    [22, true, "pregnant"],
  ])("waist by height at a BMI of %j, pregnant %j: %j", (index, isPregnant, limit) => {
    expect(waistToHeightLimit({ bmi: index, isPregnant })).toBe(limit);
  });
});

describe("what a formula refuses", () => {
  const jp3 = { sex: "female", age: 30, tricepsMm: 18, suprailiacMm: 18, thighMm: 24 };
  const durnin = { sex: "male", age: 30, ...fourFolds };
  test.each<[unknown, unknown, BodyFault["code"], string]>([
    ["constructor", {}, "unknown-formula", "formula"],
    ["Siri", { density: 1.05 }, "unknown-formula", "formula"],
    [undefined, {}, "unknown-formula", "formula"],
    ["siri", undefined, "no-input", "input"],
    ["siri", [1.05], "no-input", "input"],
    ["siri", {}, "missing", "density"],
    ["siri", { density: "1.05" }, "not-a-number", "density"],
    ["siri", { density: Number.NaN }, "not-finite", "density"],
    ["siri", { density: 0.94 }, "out-of-range", "density"],
    ["siri", { density: 1.13 }, "out-of-range", "density"],
    ["siri", { density: 1.12 }, "impossible-result", "bodyFatPercent"],
    ["brozek", { density: 1.12 }, "impossible-result", "bodyFatPercent"],
    ["usNavyMetric", { ...navyMan, sex: undefined }, "missing", "sex"],
    ["usNavyMetric", { ...navyMan, sex: "m" }, "unknown-sex", "sex"],
    ["usNavyMetric", { ...navyMan, neckCm: 45, waistCm: 45 }, "not-above", "waistCm"],
    ["usNavyMetric", { ...navyMan, waistCm: 41 }, "impossible-result", "density"],
    ["usNavyMetric", { ...navyMan, heightCm: 1.8 }, "out-of-range", "heightCm"],
    ["usNavyMetric", { ...navyMan, neckCm: -38 }, "out-of-range", "neckCm"],
    ["usNavyMetric", { ...navyWoman, hipCm: undefined }, "missing", "hipCm"],
    ["usNavyMetric", { ...navyMan, age: 17 }, "out-of-range", "age"],
    [
      "usNavyInches",
      { sex: "male", heightIn: 70, neckIn: 17, waistIn: 17 },
      "not-above",
      "waistIn",
    ],
    ["usNavyInches", { sex: "female", heightIn: 65, neckIn: 13, waistIn: 28 }, "missing", "hipIn"],
    ["jacksonPollock3", { ...jp3, age: 17 }, "out-of-range", "age"],
    ["jacksonPollock3", { ...jp3, age: 56 }, "out-of-range", "age"],
    ["jacksonPollock3", { ...jp3, sex: "male" }, "missing", "chestMm"],
    ["jacksonPollock3", { ...jp3, tricepsMm: 0 }, "out-of-range", "tricepsMm"],
    [
      "jacksonPollock3",
      { ...jp3, tricepsMm: 75, suprailiacMm: 75, thighMm: 75 },
      "impossible-result",
      "sumMm",
    ],
    ["jacksonPollock7", { sex: "male", age: 62, ...sevenFolds }, "out-of-range", "age"],
    [
      "jacksonPollock7",
      { sex: "male", age: 30, ...sevenFolds, subscapularMm: null },
      "missing",
      "subscapularMm",
    ],
    ["durninWomersley4", { ...durnin, age: 16 }, "out-of-range", "age"],
    ["durninWomersley4", { ...durnin, age: 73 }, "out-of-range", "age"],
    ["durninWomersley4", { ...durnin, sex: "female", age: 15 }, "out-of-range", "age"],
    ["durninWomersley4", { ...durnin, sex: "female", age: 69 }, "out-of-range", "age"],
    ["durninWomersley4", { ...durnin, ageBandOf: 12 }, "out-of-range", "ageBandOf"],
    ["durninWomersley4", { ...durnin, bicepsMm: 120 }, "out-of-range", "bicepsMm"],
    ["relativeFatMass", { sex: "male", heightCm: 180, waistCm: 0 }, "out-of-range", "waistCm"],
    [
      "relativeFatMass",
      { sex: "male", heightCm: 190, waistCm: 50 },
      "impossible-result",
      "bodyFatPercent",
    ],
    [
      "relativeFatMass",
      { sex: "male", heightCm: 180, waistCm: 90, age: 19 },
      "out-of-range",
      "age",
    ],
    ["waistToHeight", { heightCm: 0, waistCm: 70 }, "out-of-range", "heightCm"],
    ["waistToHeight", { heightCm: 170, waistCm: 90, pregnant: true }, "not-for-them", "pregnant"],
    ["waistToHeight", { heightCm: 170, waistCm: 90, pregnant: "no" }, "not-yes-or-no", "pregnant"],
    ["waistToHeight", { heightCm: 170, waistCm: 120, bmi: 36 }, "not-for-them", "bmi"],
    ["bmi", { heightCm: 250, weightKg: 30 }, "impossible-result", "bmi"],
    ["bmi", { heightCm: 180, weightKg: 0 }, "out-of-range", "weightKg"],
    ["mifflinStJeor", { ...man, age: 15 }, "out-of-range", "age"],
    ["mifflinStJeorFull", { ...man, age: 79 }, "out-of-range", "age"],
    ["mifflinStJeor", { ...man, heightCm: 250, weightKg: 30 }, "impossible-result", "bmi"],
    ["katchMcArdle", { weightKg: 80, bodyFatPercent: 101 }, "out-of-range", "bodyFatPercent"],
    ["cunningham1980", { weightKg: 80, bodyFatPercent: -1 }, "out-of-range", "bodyFatPercent"],
    ["jackson2002BmiBodyFat", { ...man, age: 17 }, "out-of-range", "age"],
    ["silvaExtracellularFluid", { ...man, age: 17 }, "out-of-range", "age"],
  ])("%s %j: %s at %s", (name, input, code, field) => {
    const got = evaluateFormula(name, input);
    expect(got).toMatchObject({ ok: false, error: { code, field } });
    if (!got.ok) expect(describeBodyFault(got.error)).toContain(field);
  });

  test.each<[unknown, unknown, string]>([
    [
      "durninWomersley4",
      { ...durnin, age: 15 },
      "age is 15, but must be 17 to 72 years. The formula was made on adults of these ages; take another one.",
    ],
    [
      "usNavyMetric",
      { ...navyMan, heightCm: 1.8 },
      "heightCm is 1.8, but must be 100 to 250 cm. Look whether it was typed in centimetres.",
    ],
    [
      "usNavyMetric",
      { ...navyMan, sex: "m" },
      'sex is "m", but must be female or male, as the formula was made on.',
    ],
    [
      "bmi",
      { heightCm: [], weightKg: 70 },
      'heightCm is "[]", but must be a number, 100 to 250 cm.',
    ],
    [
      "siri",
      { density: 1.12 },
      "These values together give bodyFatPercent -8.036, but a body has 0 to 75 %. Measure again, or take another formula.",
    ],
  ])("%s %j says why", (name, input, text) => {
    const got = evaluateFormula(name, input);
    expect(got.ok ? null : describeBodyFault(got.error)).toBe(text);
  });
});

describe("for any input", () => {
  const fields = [
    ...new Set(
      FORMULA_NAMES.flatMap((name) =>
        (["female", "male"] as const).flatMap((sex) => {
          const { needed, optional } = formulaFields(name, sex);
          return [...Object.keys(needed), ...Object.keys(optional)];
        }),
      ),
    ),
  ];
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.double({ min: 0.5, max: 260, noNaN: true }) },
    fc.double(),
    fc.anything(),
  );
  const wild = fc.record(
    {
      sex: fc.constantFrom("female", "male", "other"),
      ...Object.fromEntries(fields.map((field) => [field, value])),
    },
    { requiredKeys: [] },
  );

  test("the answer is a possible body or a fault that names its field", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMULA_NAMES), wild, (name, input) => {
        const got = evaluateFormula(name, input);
        if (!got.ok) {
          expect(describeBodyFault(got.error)).toContain(got.error.field);
          expect(JSON.parse(JSON.stringify(got.error))).toMatchObject({ formula: name });
          return;
        }
        for (const result of Object.values(got.value))
          if (typeof result !== "string") expect(Number.isFinite(result)).toBe(true);
        if ("bodyFatPercent" in got.value) {
          expect(got.value.bodyFatPercent).toBeGreaterThanOrEqual(0);
          expect(got.value.bodyFatPercent).toBeLessThanOrEqual(75);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("every formula is computed for inputs in the middle of its ranges", () => {
    const middles = {
      density: 1.05,
      heightCm: 172,
      weightKg: 75,
      neckCm: 37,
      waistCm: 88,
      hipCm: 100,
      heightIn: 68,
      neckIn: 14.5,
      waistIn: 34,
      hipIn: 39,
      bodyFatPercent: 25,
      age: 40,
      ...Object.fromEntries(Object.keys(sevenFolds).map((field) => [field, 15])),
      bicepsMm: 8,
    };
    for (const name of FORMULA_NAMES)
      for (const sex of ["female", "male"])
        expect(evaluateFormula(name, { ...middles, sex })).toMatchObject({ ok: true });
  });

  test("a thicker fold is never less fat", () => {
    const fold = fc.double({ min: 1.8, max: 80, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom<FormulaName>("jacksonPollock3", "jacksonPollock7", "durninWomersley4"),
        fc.constantFrom("female", "male"),
        fc.record(
          Object.fromEntries(
            ["bicepsMm", ...Object.keys(sevenFolds)].map((field) => [field, fold]),
          ),
        ),
        fc.constantFrom("tricepsMm", "thighMm", "suprailiacMm"),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (name, sex, folds, field, more) => {
          const at = (extra: number) =>
            evaluateFormula(name, {
              sex,
              age: 40,
              ...folds,
              [field]: Number(folds[field]) + extra,
            });
          const [thin, thick] = [at(0), at(more)];
          if (!thin.ok || !thick.ok) return;
          if (!("bodyFatPercent" in thin.value) || !("bodyFatPercent" in thick.value))
            throw new Error("folds give fat");
          expect(thick.value.bodyFatPercent).toBeGreaterThanOrEqual(
            thin.value.bodyFatPercent - 1e-9,
          );
        },
      ),
    );
  });
});
