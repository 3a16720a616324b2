import { expect, test } from "vitest";
import type { LocalDate } from "@dorsal/core/record";
import { askedAgain, isPutOff } from "./later.ts";

const day = (text: string): LocalDate => text as LocalDate;

test.each([
  [null, "2026-11-23", false],
  ["2026-11-23", "2026-11-23", true],
  ["2026-11-23", "2026-11-29", true],
  ["2026-11-23", "2026-11-30", false],
  ["2026-11-24", "2026-11-23", false],
  ["no day", "2026-11-23", false],
] as const)("put off on %s, on %s: %s", (putOffOn, today, is) => {
  expect(isPutOff(putOffOn, day(today))).toBe(is);
});

test("is asked again a week later, and not before", () => {
  const today = day("2026-11-23");
  expect(isPutOff(today, askedAgain(today))).toBe(false);
});
