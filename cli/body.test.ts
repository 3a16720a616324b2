import { describe, expect, test } from "vitest";
import { FORMULA_NAMES } from "@dorsal/core/body";
import { timestamp } from "@dorsal/core/record";
import { run } from "./run.ts";

const body = (stdin: unknown, ...flags: readonly string[]) => {
  let out = "";
  let err = "";
  const code = run(["body", ...flags], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: () => (typeof stdin === "string" ? stdin : JSON.stringify(stdin)),
    now: timestamp(Date.UTC(2026, 10, 23, 17), 60),
    version: "0.1.0",
  });
  return { code, out, err };
};

const siri = { formula: "siri", input: { density: 1.065 } };
const neck = {
  formula: "usNavyMetric",
  input: { sex: "male", heightCm: 180, neckCm: 45, waistCm: 45 },
};

describe("dorsal body", () => {
  test("a case in, its output out", () => {
    const { code, out, err } = body(siri);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({ bodyFatPercent: 495 / 1.065 - 450 });
  });

  test.each<[string, unknown]>([
    ["a list", [siri, siri]],
    ["a file with vectors, whatever else it says", { meta: {}, vectors: [siri, siri] }],
  ])("%s in, a list out", (_, cases) => {
    const { code, out, err } = body(cases);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual([
      { bodyFatPercent: 495 / 1.065 - 450 },
      { bodyFatPercent: 495 / 1.065 - 450 },
    ]);
  });

  test("an empty list is a list", () => {
    expect(body([])).toEqual({ code: 0, out: "[]\n", err: "" });
  });

  test("what cannot be computed stands in its place and fails the whole", () => {
    const { code, out, err } = body([neck, siri, 7]);
    expect([code, err]).toEqual([1, ""]);
    expect(JSON.parse(out)).toEqual([
      {
        error: {
          code: "not-above",
          formula: "usNavyMetric",
          field: "waistCm",
          value: 45,
          range: { least: 45, most: 250, unit: "cm" },
          message: "waistCm is 45, but must be above neckCm, which is 45 cm. Measure both again.",
        },
      },
      { bodyFatPercent: 495 / 1.065 - 450 },
      { error: expect.objectContaining({ code: "unknown-formula", field: "formula", value: 7 }) },
    ]);
  });

  test.each<[string, unknown, string, unknown, unknown]>([
    [
      "another sex",
      { formula: "mifflinStJeor", input: { sex: "x", age: 30, heightCm: 180, weightKg: 80 } },
      "sex",
      "x",
      ["female", "male"],
    ],
    [
      "no sex",
      { formula: "relativeFatMass", input: { heightCm: 180, waistCm: 90 } },
      "sex",
      null,
      ["female", "male"],
    ],
    ["an unknown formula", { formula: "bai", input: {} }, "formula", "bai", FORMULA_NAMES],
    ["no input", { formula: "bmi" }, "input", null, "an object with the fields of bmi"],
    [
      "neither yes nor no",
      { formula: "waistToHeight", input: { heightCm: 180, waistCm: 90, pregnant: "no" } },
      "pregnant",
      "no",
      [true, false],
    ],
    [
      "in pregnancy",
      { formula: "waistToHeight", input: { heightCm: 180, waistCm: 90, pregnant: true } },
      "pregnant",
      true,
      [false],
    ],
    [
      "a BMI for which the waist says nothing",
      { formula: "waistToHeight", input: { heightCm: 180, waistCm: 120, bmi: 36 } },
      "bmi",
      36,
      "below 35 kg/m²",
    ],
  ])("in a list, %s is told with what would do", (_, given, field, value, range) => {
    const { code, out } = body([given]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      { error: expect.objectContaining({ field, value, range }) as object },
    ]);
  });

  test.each<[string, unknown, string]>([
    [
      "a value out of range",
      { formula: "siri", input: { density: 0.5 } },
      "dorsal body: siri: density is 0.5, but must be 0.95 to 1.12 g/mL. Look at it again.\n",
    ],
    [
      "two that are not right together",
      neck,
      "dorsal body: usNavyMetric: waistCm is 45, but must be above neckCm, which is 45 cm. Measure both again.\n",
    ],
    [
      "a field that is missing",
      {
        formula: "usNavyMetric",
        input: { sex: "female", heightCm: 165, neckCm: 32, waistCm: 70 },
      },
      "dorsal body: usNavyMetric: hipCm is missing; give a number, 50 to 250 cm.\n",
    ],
    [
      "a text for a number",
      { formula: "bmi", input: { heightCm: "180", weightKg: 80 } },
      'dorsal body: bmi: heightCm is "180", but must be a number, 100 to 250 cm.\n',
    ],
    [
      "no input",
      { formula: "bmi" },
      "dorsal body: bmi: input is missing, but must be an object with the fields of bmi.\n",
    ],
    [
      "nothing",
      "  ",
      "dorsal body: there is nothing on standard input; give it a case, as in: dorsal body < case.json.\n",
    ],
    [
      "no JSON",
      "{",
      'dorsal body: the input is not JSON, but must be: an object with "formula" and "input", or a list.\n',
    ],
  ])("%s is told in one line", (_, stdin, err) => {
    expect(body(stdin)).toEqual({ code: 1, out: "", err });
  });

  test("an unknown formula is told with those that are known", () => {
    const { code, out, err } = body({ formula: "constructor", input: {} });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(
      'formula is "constructor", but must be one of: siri, brozek, usNavyMetric',
    );
  });

  test("lists what each formula needs, of women and men apart where that differs", () => {
    const { code, out, err } = body("", "--list");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^siri +density +0\.95 to 1\.12 g\/mL$/m);
    expect(out).toMatch(/^jacksonPollock3 +women +sex +female or male\n +age +18 to 55 years$/m);
    expect(out).toMatch(/^jacksonPollock3 +men +sex +female or male\n +age +18 to 61 years$/m);
    expect(out).toMatch(/^ +\(ageBandOf\) +17 to 72 years$/m);
  });

  test("an unknown flag", () => {
    expect(body("", "--all")).toMatchObject({ code: 2, out: "" });
  });
});
