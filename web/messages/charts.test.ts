import { expect, test } from "vitest";
import type { LocalDate } from "@dorsal/core/record";
import { charts } from "./charts.ts";

test.each([
  ["2026-11-12", "day", "12 Nov"],
  ["2026-11-09", "week", "9 Nov"],
  ["2026-03-01", "month", "Mar"],
  ["2027-01-01", "month", "2027"],
  ["2027-01-01", "year", "2027"],
] as const)("%s as a tick of a %s is %s", (date, unit, label) =>
  expect(charts.tick({ day: 0, date: date as LocalDate, unit })).toBe(label),
);
