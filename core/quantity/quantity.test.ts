import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clamp,
  formatClock,
  formatKcal,
  formatLoad,
  formatMinutes,
  formatWhole,
  kilograms,
  kilogramsToPounds,
  parseLoad,
  poundsToKilograms,
  roundTo,
  spokenDuration,
} from "./index.ts";
import type { LoadUnit } from "./index.ts";
import type { TypedLoad } from "./units.ts";

describe("formatClock", () => {
  it.each([
    [0, "0:00"],
    [-3, "0:00"],
    [0.2, "0:01"],
    [1e-9, "0:00"],
    [34, "0:34"],
    [59.01, "1:00"],
    [60, "1:00"],
    [725, "12:05"],
    [3599, "59:59"],
    [3600, "1:00:00"],
    [3729, "1:02:09"],
  ])("%d seconds is %s", (seconds, text) => {
    expect(formatClock(seconds)).toBe(text);
  });
});

describe("durations in words", () => {
  it.each([
    [45, "45 s", "45 seconds"],
    [60, "1 min", "1 minute"],
    [61, "1 min", "1 minute 1 second"],
    [90, "2 min", "1 minute 30 seconds"],
    [2520, "42 min", "42 minutes"],
    [0, "0 s", "0 seconds"],
  ])("%d seconds", (seconds, short, spoken) => {
    expect(formatMinutes(seconds)).toBe(short);
    expect(spokenDuration(seconds)).toBe(spoken);
  });
});

describe("numbers as people read them", () => {
  it.each([
    [0, "0"],
    [-0.4, "0"],
    [999.5, "1,000"],
    [-20, "-20"],
    [-1234, "-1,234"],
    [1234567.4, "1,234,567"],
  ])("%d is %s", (value, text) => {
    expect(formatWhole(value)).toBe(text);
    expect(formatKcal(value)).toBe(`${text} kcal`);
  });

  it("every whole number as in English", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(formatWhole(value)).toBe(value.toLocaleString("en-GB"));
      }),
    );
  });
});

describe("parseLoad", () => {
  it.each<[string, LoadUnit, TypedLoad]>([
    ["12", "kg", { value: 12, unit: "kg" }],
    ["12", "lb", { value: 12, unit: "lb" }],
    ["12.5", "kg", { value: 12.5, unit: "kg" }],
    ["12,5", "kg", { value: 12.5, unit: "kg" }],
    ["27.5 lb", "kg", { value: 27.5, unit: "lb" }],
    ["27.5 LBS", "kg", { value: 27.5, unit: "lb" }],
    ["10kg", "lb", { value: 10, unit: "kg" }],
    ["  0  ", "kg", { value: 0, unit: "kg" }],
    ["500", "kg", { value: 500, unit: "kg" }],
    ["1102", "lb", { value: 1102, unit: "lb" }],
  ])("reads %j in %s", (text, unit, value) => {
    expect(parseLoad(text, unit)).toEqual({ ok: true, value });
  });

  it.each<[string, LoadUnit, object]>([
    ["", "kg", { code: "not-a-number", typed: "" }],
    ["heavy", "kg", { code: "not-a-number", typed: "heavy" }],
    ["12 stone", "kg", { code: "not-a-number", typed: "12 stone" }],
    ["1.234,5", "kg", { code: "not-a-number", typed: "1.234,5" }],
    ["-5", "kg", { code: "negative", typed: "-5" }],
    ["500.1", "kg", { code: "too-heavy", typed: "500.1", limit: { value: 500, unit: "kg" } }],
    ["1103", "lb", { code: "too-heavy", typed: "1103", limit: { value: 1102, unit: "lb" } }],
    ["1103 lb", "kg", { code: "too-heavy", typed: "1103 lb", limit: { value: 1102, unit: "lb" } }],
  ])("refuses %j in %s", (text, unit, error) => {
    expect(parseLoad(text, unit)).toEqual({ ok: false, error });
  });
});

describe("formatLoad", () => {
  it.each<[{ kg: number; typed?: TypedLoad }, LoadUnit, string]>([
    [{ kg: 12 }, "kg", "12 kg"],
    [{ kg: 12.3 }, "kg", "12.5 kg"],
    [{ kg: 12 }, "lb", "26.5 lb"],
    [{ kg: 12.473790175, typed: { value: 27.5, unit: "lb" } }, "lb", "27.5 lb"],
    [{ kg: 12.473790175, typed: { value: 27.5, unit: "lb" } }, "kg", "12.5 kg"],
    [{ kg: 11.25, typed: { value: 11.25, unit: "kg" } }, "kg", "11.25 kg"],
    [{ kg: 0 }, "lb", "0 lb"],
  ])("%j in %s is %s", (load, unit, text) => {
    expect(formatLoad(load, unit)).toBe(text);
  });

  it("shows what was typed as it was typed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1100 }),
        fc.constantFrom<LoadUnit>("kg", "lb"),
        (half, unit) => {
          const typed = parseLoad(`${half / 4}`, unit);
          if (!typed.ok) throw new Error("must be read");
          const kg = unit === "kg" ? typed.value.value : poundsToKilograms(typed.value.value);
          expect(formatLoad({ kg, typed: typed.value }, unit)).toBe(`${half / 4} ${unit}`);
        },
      ),
    );
  });
});

describe("maths", () => {
  it("rounds without binary dust", () => {
    expect(roundTo(0.1 + 0.2, 0.1)).toBe(0.3);
    expect(roundTo(13, 2.5)).toBe(12.5);
    expect(clamp(7, 0, 5)).toBe(5);
  });

  it("converts pounds there and back", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1200, noNaN: true }), (pounds) => {
        expect(kilogramsToPounds(kilograms(poundsToKilograms(pounds)))).toBeCloseTo(pounds, 9);
      }),
    );
  });
});
