import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SITES } from "@dorsal/core/body";
import type { Site } from "@dorsal/core/body";
import { lengthText, numberIn, rangeIn, readReading, unitAt } from "./reading.ts";
import type { ReadingUnit } from "./reading.ts";

describe("a reading as it was typed", () => {
  test.each<[string, ReadingUnit, number | null]>([
    ["12.4", "mm", 12.4],
    ["12,4", "mm", 12.4],
    [" 84 ", "cm", 840],
    ["84,25", "cm", 842.5],
    ["33", "in", 838.2],
    ["33.5", "in", 850.9],
    ["33 1/2", "in", 850.9],
    ["33  1/2 in", "cm", 850.9],
    ['33"', "cm", 838.2],
    ["842 mm", "cm", 842],
    ["84 CM", "in", 840],
    ["", "mm", null],
    ["-3", "mm", null],
    ["12.4.5", "mm", null],
    ["33 1/0", "in", null],
    ["twelve", "mm", null],
    ["84 kg", "cm", null],
  ])("%j in %s: %s mm", (typed, unit, mm) => {
    expect(readReading(typed, unit)).toBe(mm);
  });

  test("what is shown of a length reads back as the same, to a tenth of the unit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.8, max: 2500, noNaN: true }),
        fc.constantFrom<ReadingUnit>("mm", "cm", "in"),
        (mm, unit) => {
          const again = readReading(numberIn(mm, unit), unit) ?? 0;
          const tenth = { mm: 0.1, cm: 1, in: 2.54 }[unit];
          expect(Math.abs(again - mm)).toBeLessThanOrEqual(tenth / 2 + 1e-3);
        },
      ),
    );
  });
});

test("a fold is in millimetres whatever the tape is in", () => {
  expect(unitAt("subscapular", "in")).toBe("mm");
  expect(unitAt("waist", "in")).toBe("in");
  expect(unitAt("waist", "cm")).toBe("cm");
});

test("both ends of a range that is named are readings of that site", () => {
  for (const site of Object.keys(SITES) as Site[])
    for (const unit of ["mm", "cm", "in"] as const) {
      const { range } = SITES[site];
      const [low = "", high = ""] = rangeIn(range, unit).replace(` ${unit}`, "").split(" to ");
      expect(readReading(low, unit)).toBeGreaterThanOrEqual(range.least ?? 0);
      expect(readReading(high, unit)).toBeLessThanOrEqual(range.most ?? 0);
    }
  expect(rangeIn(SITES.waist.range, "cm")).toBe("40 to 250 cm");
  expect(rangeIn(SITES.subscapular.range, "mm")).toBe("1.8 to 80 mm");
});

test("a length is shown to a tenth", () => {
  expect(lengthText(842.4, "cm")).toBe("84.2 cm");
  expect(lengthText(12, "mm")).toBe("12.0 mm");
});
