import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluateFormula } from "../body/index.ts";
import { startingPoint } from "../energy/index.ts";

/**
 * `energy` has Mifflin's and Jackson's lines with a logarithm that is the same on every device, `body`
 * has them with the ranges they were measured in. Both are the same lines.
 */
it("energy at rest and fat by weight and height are the same in both rooms", () => {
  const person = fc.record({
    sex: fc.constantFrom("female" as const, "male" as const),
    ageYears: fc.integer({ min: 20, max: 70 }),
    heightM: fc.double({ min: 1.5, max: 2, noNaN: true }),
    bmi: fc.double({ min: 20, max: 38, noNaN: true }),
  });
  fc.assert(
    fc.property(person, ({ sex, ageYears, heightM, bmi }) => {
      const weightKg = bmi * heightM ** 2;
      const input = { sex, age: ageYears, heightCm: heightM * 100, weightKg };
      const start = startingPoint({ sex, ageYears, heightM, weightKg, pal: 1.6 });
      const rest = evaluateFormula("mifflinStJeorFull", input);
      const fat = evaluateFormula("jackson2002BmiBodyFat", input);
      if (!rest.ok || !fat.ok) throw new Error("both are within their ranges");
      expect(rest.value).toEqual({ rmrKcal: expect.closeTo(start.restingKcal, 6) });
      expect(fat.value).toMatchObject({
        bodyFatPercent: expect.closeTo((100 * start.fatKg) / weightKg, 6),
      });
    }),
  );
});
