import { describe, expect, test } from "vitest";
import { bodyFatBand, seriesByMethod } from "./index.ts";
import type { FatMethod, FatReading, Sex } from "./index.ts";

describe("body fat as a band", () => {
  test.each<[FatMethod, Sex, number, number, number]>([
    ["usNavyMetric", "male", 20, 16.48, 23.52],
    ["usNavyMetric", "female", 30, 26.28, 33.72],
    ["durninWomersley4", "male", 20, 15, 25],
    ["durninWomersley4", "female", 30, 26.5, 33.5],
    // 0.0077 g/mL are worth 470²/495 times as many points at 20 %, and more at 35 %.
    ["jacksonPollock3", "male", 20, 16.5638, 23.4362],
    ["jacksonPollock3", "male", 35, 31.341, 38.659],
    // Never below nothing, nor above what a formula may give.
    ["durninWomersley4", "male", 3, 0, 8],
    ["relativeFatMass", "female", 73, 68, 75],
  ])("%s of a %s at %d %%: %d to %d", (method, sex, percent, low, high) => {
    const band = bodyFatBand(method, sex, percent);
    expect(band.percent).toBe(percent);
    expect(band.low).toBeCloseTo(low, 3);
    expect(band.high).toBeCloseTo(high, 3);
  });

  test("series of different methods are never mixed, and each is in order", () => {
    const at = (day: number, method: FatMethod, percent: number): FatReading => ({
      day,
      method,
      percent,
    });
    const readings = [
      at(30, "usNavyMetric", 20),
      at(2, "durninWomersley4", 24),
      at(1, "usNavyMetric", 21),
      at(3, "usNavyInches", 21.4),
    ];
    expect([...seriesByMethod(readings)]).toEqual([
      ["usNavyMetric", [at(1, "usNavyMetric", 21), at(30, "usNavyMetric", 20)]],
      ["durninWomersley4", [at(2, "durninWomersley4", 24)]],
      ["usNavyInches", [at(3, "usNavyInches", 21.4)]],
    ]);
  });
});
