import { describe, expect, test } from "vitest";
import { bodyViewOf, courseFor } from "@dorsal/core/goal";
import type { BodyRecords, BodyView } from "@dorsal/core/goal";
import { EMPTY_ANSWERS, addDays, newRecord, timestamp } from "@dorsal/core/record";
import type { Eating, LocalDate, Profile } from "@dorsal/core/record";
import { leadsTo } from "./leads-to.ts";

const TODAY = "2026-11-23" as LocalDate;
const DAY_MS = 86_400_000;
const idOf = (number: number): string =>
  `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;

const PROFILE: Profile = {
  focus: "both",
  have: [],
  sessionsPerWeek: 3,
  toldWhatTrainingDoes: true,
  ...EMPTY_ANSWERS,
  person: { birthYear: 1984, sex: "male", heightM: 1.78, level: "beginner" },
};

const WELL: Eating = {
  work: "very-light",
  leisure: "moderate",
  answers: {
    conditions: ["none"],
    signs: ["none"],
    "eating-disorder": ["never"],
    "eating-undo": ["no"],
    "eating-control": ["no"],
    "eating-fast-loss": ["no"],
    "eating-mirror": ["no"],
    "eating-thoughts": ["no"],
  },
  answeredOn: "2026-11-01" as LocalDate,
  stopsAnswered: [],
  hasCycle: false,
};

/** Two weeks on a scale that hardly moves. */
const viewOf = (kg: number): BodyView => {
  const records: BodyRecords = {
    profile: PROFILE,
    eating: WELL,
    goals: [],
    weighIns: Array.from({ length: 14 }, (_, ago) =>
      newRecord(
        "weighIn",
        idOf(100 + ago),
        timestamp(Date.parse(`${TODAY}T06:00:00.000Z`) - ago * DAY_MS, 60),
        { kg },
      ),
    ),
    measurements: [],
    foodEntries: [],
    foodDays: [],
    waterEvents: [],
  };
  return bodyViewOf(records, TODAY);
};

describe("what a target leads to", () => {
  const courseOf = (goalKg: number | null) => {
    const view = viewOf(95);
    if (!view.standing.ok) throw new Error("no standing");
    const course = courseFor(view.standing.value, PROFILE, WELL, [], {
      direction: "lose",
      goalKg,
      wanted: { by: "usual" },
    });
    if (!course.ok) throw new Error("no course");
    return { standing: view.standing.value, course: course.value };
  };

  test("on the day of the goal the band holds the goal, and most of the loss is fat", () => {
    const { standing, course } = courseOf(88);
    const to = leadsTo(standing, course);
    expect(to.day).toBe(course.goalDay);
    expect(to.lowKg).toBeLessThan(88);
    expect(to.highKg).toBeGreaterThan(88);
    expect(to.weightChangeKg).toBeCloseTo(-7, 0);
    expect(to.fatChangeKg / to.weightChangeKg).toBeGreaterThan(0.5);
    expect(to.fatChangeKg / to.weightChangeKg).toBeLessThan(1);
  });

  test("without a goal it looks twelve weeks ahead", () => {
    const { standing, course } = courseOf(null);
    expect(leadsTo(standing, course).day).toBe(addDays(TODAY, 84));
  });
});
