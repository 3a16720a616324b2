import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { endOfYear, periodOf, yearsBetween } from "./period.ts";
import type { Span } from "./period.ts";

test.each<[string, Span, string, string]>([
  ["2026-11-23", "month", "2026-11-01", "2026-11-30"],
  ["2026-12-31", "month", "2026-12-01", "2026-12-31"],
  ["2024-02-29", "month", "2024-02-01", "2024-02-29"],
  ["2026-02-01", "month", "2026-02-01", "2026-02-28"],
  ["2026-11-23", "year", "2026-01-01", "2026-12-31"],
])("the %s of %s", (date, span, from, to) => {
  expect(periodOf(date as LocalDate, span)).toEqual({ from, to });
});

test("every day is in its own period, and the next one begins the day after it ends", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.constantFrom<Span>("month", "year"),
      (days, span) => {
        const date = addDays("1990-01-01" as LocalDate, days);
        const { from, to } = periodOf(date, span);
        expect(from <= date && date <= to).toBe(true);
        expect(periodOf(addDays(to, 1), span).from).toBe(addDays(to, 1));
        expect(periodOf(to, span)).toEqual({ from, to });
      },
    ),
  );
});

test("years, the newest first", () => {
  expect(yearsBetween("2024-12-31" as LocalDate, "2026-01-01" as LocalDate)).toEqual([
    2026, 2025, 2024,
  ]);
  expect(endOfYear(2024)).toBe("2024-12-31");
});
