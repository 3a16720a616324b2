import { describe, expect, test } from "vitest";
import type { MeasuredSite } from "@dorsal/core/record";
import { correctedSite, typedSite } from "./correct.ts";

const waist: MeasuredSite = { site: "waist", mm: 842.5, readings: [842.53, 842.47], count: 2 };
const fold: MeasuredSite = { site: "subscapular", mm: 12.5, readings: [12, 13], count: 2 };

describe("readings put right", () => {
  test("untouched they are what they were, past what is shown", () => {
    expect(typedSite(waist, "cm").typed).toEqual(["84.3", "84.2"]);
    expect(correctedSite(typedSite(waist, "cm"), "cm")).toEqual({ ok: true, value: waist });
  });

  test.each<[string, MeasuredSite, readonly string[], "cm" | "in", Partial<MeasuredSite>]>([
    ["one of two", fold, ["12.0", "12.4"], "cm", { mm: 12.2, readings: [12, 12.4], count: 2 }],
    ["now apart", fold, ["12.0", "18"], "cm", { mm: 15, readings: [12, 18], count: 1 }],
    ["a girth in inches", waist, ["33.2", "33.6"], "in", { readings: [842.53, 853.44], count: 1 }],
    ["with a comma", waist, ["84.3", "84,0"], "cm", { readings: [842.53, 840], count: 2 }],
  ])("%s", (_, stored, typed, unit, expected) => {
    expect(correctedSite({ stored, typed }, unit)).toMatchObject({
      ok: true,
      value: { ...expected, site: stored.site },
    });
  });

  test.each([["1200"], ["0.5"], [""], ["twelve"]])("%j is no reading of a fold", (text) => {
    expect(correctedSite({ stored: fold, typed: ["12.0", text] }, "cm")).toEqual({
      ok: false,
      error: "subscapular",
    });
  });

  test("a site of a newer app is left alone", () => {
    const knee: MeasuredSite = { site: "knee", mm: 380, readings: [380], count: 1 };
    expect(correctedSite({ stored: knee, typed: ["1"] }, "cm")).toEqual({ ok: true, value: knee });
  });
});
