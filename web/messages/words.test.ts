import { describe, expect, test } from "vitest";
import type { Dose, LocalDate, RecordedSet } from "@dorsal/core/record";
import { today } from "./today.ts";
import { words } from "./words.ts";

const day = (text: string): LocalDate => text as LocalDate;
const base = { sets: 2, restSec: 60, setupSec: 15 };

describe("a dose in words", () => {
  const reps: Dose = {
    kind: "reps",
    ...base,
    reps: { min: 10, max: 15 },
    tempo: [2, 0, 1, 1],
    warmupSets: 0,
  };
  test.each<[Dose, "bilateral" | "per_side", string]>([
    [reps, "per_side", "2 × 10–15 each side"],
    [{ ...reps, sets: 3, reps: { min: 10, max: 10 } }, "bilateral", "3 × 10"],
    [{ kind: "hold", ...base, sets: 1, seconds: 45 }, "per_side", "45 s each side"],
    [{ kind: "carry", ...base, metres: 20 }, "bilateral", "2 × 20 m"],
    [
      { kind: "interval", ...base, sets: 1, rounds: 3, workSec: 30, recoverSec: 30 },
      "bilateral",
      "3 rounds of 30 s, 30 s break",
    ],
    [{ kind: "steady", ...base, sets: 1, seconds: 480 }, "bilateral", "8 min"],
    [{ kind: "steady", ...base, sets: 1, seconds: 150 }, "bilateral", "2:30"],
  ])("%o on %s is %s", (dose, side, text) => {
    expect(words.dose(dose, side)).toBe(text);
  });
});

describe("a set in words", () => {
  const set: RecordedSet = {
    id: "a",
    item: "a",
    exercise: "row",
    role: "work",
    set: 1,
    side: null,
    at: 0,
  };
  test.each<[Partial<RecordedSet>, string]>([
    [{ reps: 10, load: { kg: 12.5 } }, "10 × 12.5 kg"],
    [{ reps: 1 }, "1 rep"],
    [{ reps: 12, load: { kg: 0 } }, "12 reps"],
    [{ seconds: 44.6 }, "45 s"],
    [{}, "done"],
  ])("%o is %s", (part, text) => {
    expect(words.setDone({ ...set, ...part }, "kg")).toBe(text);
  });

  test("a load shows as it was typed", () => {
    const typed = { kg: 12.247, typed: { value: 27, unit: "lb" as const } };
    expect(words.setDone({ ...set, reps: 8, load: typed }, "lb")).toBe("8 × 27 lb");
  });
});

describe("days", () => {
  test.each([
    ["2026-11-23", "Today"],
    ["2026-11-22", "Yesterday"],
    ["2026-11-21", "Saturday 21 November"],
    ["2025-11-21", "21 November 2025"],
  ])("%s seen from 23 November 2026 is %s", (date, text) => {
    expect(words.day(day(date), day("2026-11-23"))).toBe(text);
  });
});

describe("the sentence of the week forgives", () => {
  const week = { monday: day("2026-11-23"), trainings: 0, needed: 2, good: false, running: true };
  test.each([
    [0, 0, "Two sessions make a good week."],
    [0, 1, "One more makes it a good week."],
    [3, 1, "One more makes it a good week. Three good weeks in a row."],
    [1, 2, "A good week already."],
    [4, 2, "A good week already. Four good weeks in a row."],
  ])("%i good weeks and %i days this week: %s", (weeks, days, text) => {
    const thisWeek = { ...week, days, good: days >= week.needed };
    expect(today.streak({ weeks, thisWeek })).toBe(text);
  });
});
