import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LocalDate } from "@dorsal/core/record";
import { dayNumber, dayOf, timeTicks } from "./time.ts";

const day = (text: string): number => dayNumber(text as LocalDate);

describe("days as numbers", () => {
  test.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-29", -3],
    ["2024-02-29", 19_782],
    ["2026-11-26", 20_783],
  ])("%s is %d", (text, number) => {
    expect(day(text)).toBe(number);
    expect(dayOf(number)).toBe(text);
  });

  test("a fraction is still the same day", () =>
    expect(dayOf(day("2026-03-29") + 0.9)).toBe("2026-03-29"));
});

describe("ticks of time", () => {
  test.each([
    [
      "2026-11-23",
      "2026-11-27",
      5,
      "day",
      ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"],
    ],
    [
      "2026-11-02",
      "2026-11-26",
      5,
      "week",
      ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"],
    ],
    [
      "2026-10-20",
      "2027-02-03",
      5,
      "month",
      ["2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01"],
    ],
    ["2026-01-15", "2026-12-31", 4, "month", ["2026-04-01", "2026-07-01", "2026-10-01"]],
    [
      "2016-11-26",
      "2026-11-26",
      6,
      "year",
      ["2018-01-01", "2020-01-01", "2022-01-01", "2024-01-01", "2026-01-01"],
    ],
    ["2026-11-26", "2026-11-26", 5, "day", ["2026-11-26"]],
    ["2026-11-26", "2026-11-20", 5, undefined, []],
  ])("%s to %s, at most %d", (from, to, most, unit, dates) => {
    const ticks = timeTicks(day(from), day(to), most);
    expect(ticks.map(({ date }) => date)).toEqual(dates);
    expect(ticks[0]?.unit).toBe(unit);
  });

  test("few, inside, ascending, and each the beginning of its unit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 2, max: 10 }),
        (from, span, most) => {
          const ticks = timeTicks(from, from + span, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          ticks.forEach((tick, index) => {
            expect(tick.day).toBeGreaterThanOrEqual(
              Math.max(from, (ticks[index - 1]?.day ?? -1e9) + 1),
            );
            expect(tick.day).toBeLessThanOrEqual(from + span);
            expect(dayOf(tick.day)).toBe(tick.date);
            if (tick.unit === "week") expect(new Date(tick.date).getUTCDay()).toBe(1);
            if (tick.unit === "month") expect(tick.date).toMatch(/-01$/u);
            if (tick.unit === "year") expect(tick.date).toMatch(/-01-01$/u);
          });
        },
      ),
    );
  });

  test("an axis with room for four has at least one tick", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (from, span) => {
          expect(timeTicks(from, from + span, 4).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
