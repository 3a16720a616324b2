import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SITES, changeAt, ratioChange, ratios } from "./index.ts";
import { leastChangeMm } from "./change.ts";
import { readingErrorMm } from "./sites.ts";
import type { RatioKind, Site, SiteReading } from "./index.ts";

const at = (day: number, mm: number, count = 2): SiteReading => ({ day, mm, count });
const sites = Object.keys(SITES) as readonly Site[];

describe("the change at a site", () => {
  test("the error is a share of a thick fold, and no less than a millimetre of a thin one", () => {
    expect(readingErrorMm("subscapular", 8)).toBe(1);
    expect(readingErrorMm("subscapular", 30)).toBeCloseTo(2.25, 9);
    expect(readingErrorMm("waist", 700)).toBe(10);
    expect(readingErrorMm("waist", 1200)).toBe(10);
  });

  test("the least change is 1.96*sqrt(2)*error/sqrt(n)", () => {
    for (const count of [1, 2, 3])
      expect(leastChangeMm("waist", at(0, 900, count), at(30, 890, count))).toBeCloseTo(
        (1.96 * Math.SQRT2 * 10) / Math.sqrt(count),
        9,
      );
  });

  test.each<[string, Site, readonly SiteReading[], string]>([
    ["nothing", "waist", [], "not-enough"],
    ["one result", "waist", [at(1, 900)], "not-enough"],
    ["two on one day", "waist", [at(1.1, 900), at(1.4, 850)], "not-enough"],
    ["19 mm of waist on two readings each", "waist", [at(1, 900), at(30, 881)], "within-noise"],
    ["20 mm of waist on two readings each", "waist", [at(1, 900), at(30, 880)], "smaller"],
    ["the same on single readings", "waist", [at(1, 900, 1), at(30, 880, 1)], "within-noise"],
    ["a waist that grew", "waist", [at(1, 880), at(30, 905)], "larger"],
    ["in any order", "waist", [at(30, 880), at(15, 860), at(1, 900)], "smaller"],
    ["a thin fold, 1.9 mm less", "subscapular", [at(1, 12), at(60, 10.1)], "within-noise"],
    ["a thin fold, 2.1 mm less", "subscapular", [at(1, 12), at(60, 9.9)], "smaller"],
    ["a thick fold, 3 mm less", "subscapular", [at(1, 30), at(60, 27)], "within-noise"],
  ])("%s", (_, site, readings, verdict) => {
    expect(changeAt(site, readings).verdict).toBe(verdict);
  });

  test("of a day the last result counts", () => {
    expect(changeAt("waist", [at(1.2, 990), at(1.3, 900), at(30, 880)])).toMatchObject({
      first: at(1.3, 900),
      last: at(30, 880),
      deltaMm: -20,
    });
  });

  test("backwards in time a change is the other way round, and order does not matter", () => {
    const reading = fc.record({
      day: fc.integer({ min: 0, max: 400 }),
      mm: fc.double({ min: 2, max: 80, noNaN: true }),
      count: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...sites),
        fc.uniqueArray(reading, { minLength: 2, maxLength: 8, selector: ({ day }) => day }),
        (site, readings) => {
          const forward = changeAt(site, readings);
          const back = changeAt(
            site,
            readings.map((one) => ({ ...one, day: 400 - one.day })),
          );
          expect(changeAt(site, readings.toReversed())).toEqual(forward);
          if (forward.verdict === "not-enough" || back.verdict === "not-enough")
            throw new Error("two days are enough");
          // Added to 0, since a change of none has no sign.
          expect(back.deltaMm + 0).toBe(0 - forward.deltaMm);
          expect(back.leastMm).toBeCloseTo(forward.leastMm, 12);
          const opposite = { smaller: "larger", larger: "smaller", "within-noise": "within-noise" };
          expect(back.verdict).toBe(opposite[forward.verdict]);
          expect(forward.verdict === "within-noise").toBe(
            Math.abs(forward.deltaMm) <= forward.leastMm,
          );
        },
      ),
    );
  });
});

describe("the ratio of upper to lower back", () => {
  test("only of days that have both", () => {
    const got = ratios("girths", [at(1.2, 900), at(9, 890)], [at(1.3, 800), at(20, 790)]);
    expect(got).toEqual([{ day: 1.3, ratio: 1.125, error: expect.closeTo(0.013304, 5) as number }]);
  });

  test.each<[string, RatioKind, readonly SiteReading[], readonly SiteReading[], string]>([
    ["no day with both", "folds", [at(1, 12)], [at(2, 15)], "not-enough"],
    ["one day with both", "folds", [at(1, 12), at(9, 11)], [at(1, 15)], "not-enough"],
    [
      "both folds less alike",
      "folds",
      [at(1, 20), at(60, 15)],
      [at(1, 20), at(60, 15)],
      "within-noise",
    ],
    [
      "the upper fold alone, by far",
      "folds",
      [at(1, 24), at(60, 14)],
      [at(1, 20), at(60, 20)],
      "smaller",
    ],
    [
      "the waist alone, by far",
      "girths",
      [at(1, 900), at(60, 900)],
      [at(1, 900), at(60, 820)],
      "larger",
    ],
    [
      "the waist alone, a little",
      "girths",
      [at(1, 900), at(60, 900)],
      [at(1, 900), at(60, 885)],
      "within-noise",
    ],
  ])("%s", (_, kind, upper, lower, verdict) => {
    expect(ratioChange(kind, upper, lower).verdict).toBe(verdict);
  });
});
