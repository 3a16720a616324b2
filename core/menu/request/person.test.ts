import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SOMEBODY, requestOf } from "../menu.fixture.ts";
import { dayTargets, leastKcalFor } from "./person.ts";

describe("targets of days", () => {
  test("without training all are alike", () => {
    expect(dayTargets(requestOf({ ...SOMEBODY, days: 3 }))).toEqual([
      { energyKcal: 2100, proteinG: 100 },
      { energyKcal: 2100, proteinG: 100 },
      { energyKcal: 2100, proteinG: 100 },
    ]);
  });

  test("with training a tenth more, and the mean stays", () => {
    const kcal = dayTargets(requestOf({ ...SOMEBODY, training: [0, 3] })).map(
      ({ energyKcal }) => energyKcal,
    );
    expect(kcal).toEqual([2246, 2042, 2042, 2246, 2042, 2042, 2042]);
  });

  test("a day without training is never below what is safe, whoever trains", () => {
    const person = fc.record({
      sex: fc.constantFrom("female", "male"),
      age: fc.integer({ min: 19, max: 90 }),
      weightKg: fc.integer({ min: 45, max: 140 }),
      heightCm: fc.integer({ min: 150, max: 200 }),
      leastKcal: fc.option(fc.double({ min: 1200, max: 3000, noNaN: true })),
      above: fc.integer({ min: 0, max: 1500 }),
      days: fc.integer({ min: 1, max: 7 }),
      training: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
    });
    fc.assert(
      fc.property(person, ({ above, ...raw }) => {
        const draft = requestOf({ ...SOMEBODY, ...raw });
        const least = leastKcalFor(draft);
        const request = { ...draft, energyKcal: least + above };
        const targets = dayTargets(request);
        const mean = targets.reduce((sum, { energyKcal }) => sum + energyKcal, 0) / targets.length;
        expect(Math.abs(mean - request.energyKcal)).toBeLessThanOrEqual(1);
        for (const { energyKcal } of targets) {
          expect(energyKcal).toBeGreaterThanOrEqual(least);
          expect(energyKcal).toBeGreaterThanOrEqual(raw.leastKcal ?? 0);
        }
      }),
    );
  });
});

describe("the least energy", () => {
  test.for<[change: object, kcal: number]>([
    // 0.9 of 1391.5 at rest, Mifflin.
    [{}, 1253],
    // The floor of women.
    [{ weightKg: 50, heightCm: 155, age: 70 }, 1200],
    [{ sex: "male", weightKg: 60, heightCm: 165, age: 70 }, 1500],
    // A body-mass index of 17.3: what is certainly a loss is too little.
    [{ weightKg: 50 }, 1478],
    // The person's own, where fat-free mass or exercise ask for more; never for less.
    [{ leastKcal: 1700.2 }, 1701],
    [{ leastKcal: 900 }, 1253],
  ])("%j: %s kcal", ([change, kcal]) => {
    expect(leastKcalFor(requestOf({ ...SOMEBODY, ...change }))).toBe(kcal);
  });
});
