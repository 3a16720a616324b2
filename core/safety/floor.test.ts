import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intakeFloor } from "./index.ts";
import type { FloorInput, FloorRule } from "./floor.ts";
import { MAN, absurdNumber, anyPerson, lawOf } from "./safety.fixture.ts";

describe("the floor", () => {
  it.each<[FloorInput, number, FloorRule]>([
    [{ sex: "female", restingKcal: 1200, fatFreeKg: 38, exerciseKcalPerDay: 0 }, 1200, "sex"],
    [{ sex: "male", restingKcal: 1500, fatFreeKg: 48, exerciseKcalPerDay: 0 }, 1500, "sex"],
    [{ sex: "female", restingKcal: 1400, fatFreeKg: 38, exerciseKcalPerDay: 0 }, 1260, "resting"],
    [
      { sex: "female", restingKcal: 1400, fatFreeKg: 44, exerciseKcalPerDay: 0 },
      1320,
      "availability",
    ],
    [
      { sex: "female", restingKcal: 1400, fatFreeKg: 44, exerciseKcalPerDay: 250 },
      1570,
      "availability",
    ],
    [{ sex: "male", restingKcal: 300, fatFreeKg: 10, exerciseKcalPerDay: 0 }, 1500, "sex"],
  ])("of %j is %d, by %s", (input, kcal, by) => {
    const floor = intakeFloor(input);
    if (!floor.ok) throw new Error("must be a floor");
    expect(floor.value.kcal).toBeCloseTo(kcal, 9);
    expect(floor.value.by).toBe(by);
    expect(floor.value.kcalByRule[by]).toBe(floor.value.kcal);
  });

  it("is that of the law for anyone", () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const floor = intakeFloor(person);
        if (!floor.ok) throw new Error("must be a floor");
        expect(floor.value.kcal).toBeCloseTo(lawOf(person, 2000, 7000).floorKcal, 9);
      }),
    );
  });

  it("is no number where one went in that is none", () => {
    fc.assert(
      fc.property(
        absurdNumber,
        fc.constantFrom("restingKcal", "fatFreeKg", "exerciseKcalPerDay"),
        (value, field) => {
          const floor = intakeFloor({
            ...MAN,
            [field]: value,
          });
          if (floor.ok) throw new Error("must be a fault");
          expect(floor.error.map((fault) => fault.field)).toEqual([field]);
          expect(floor.error[0]?.value).toBe(String(value));
          expect(floor.error[0]?.expected).toMatch(/^\d+ to \d+ k/);
        },
      ),
    );
  });
});
