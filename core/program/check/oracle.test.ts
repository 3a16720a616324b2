import fc from "fast-check";
import { expect, test } from "vitest";
import { WEEKDAYS } from "../../record/index.ts";
import { exercises } from "../../exercise/index.ts";
import { planWeek } from "../index.ts";
import type { WeekProfile } from "../week/types.ts";
import { HOME, brokenRules } from "./check.fixture.ts";

const ids = exercises.map(({ id }) => id);
const trained = exercises
  .filter(({ kind }) => kind !== "mobility" && kind !== "stretch")
  .map(({ id }) => id);
const GYM = [
  ...HOME,
  "lat_pulldown",
  "cable",
  "barbell",
  "rower",
  "bike",
  "leg_press",
  "kettlebell",
];

const words = (list: readonly string[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength: most });

const person: fc.Arbitrary<WeekProfile> = fc
  .record({
    age: fc.constantFrom(25, 61),
    sex: fc.constantFrom("female" as const, "male" as const),
    level: fc.constantFrom("beginner" as const, "intermediate" as const, "advanced" as const),
    focus: fc.constantFrom("upper" as const, "lower" as const, "both" as const),
    week: fc.subarray([...WEEKDAYS], { minLength: 1, maxLength: 5 }),
    minutes: fc.constantFrom(10, 20, 25, 26, 35, 45, 60),
    home: fc.subarray([...HOME]),
    conditions: fc.uniqueArray(
      fc.record({
        tag: fc.constantFrom("low_back_flexion", "shoulder", "knee", "hypertension", "pregnancy"),
        severity: fc.constantFrom("active" as const, "history" as const),
      }),
      { maxLength: 2, selector: ({ tag }) => tag },
    ),
    dislikes: words([...ids, "squat", "interval"], 3),
    likes: words([...trained, "h_pull"], 3),
    locked: words(trained, 2),
    previous: words(trained, 10),
    cardioOutsideMin: fc.constantFrom(0, 140),
    deficit: fc.constantFrom("none" as const, "large" as const),
  })
  .map(({ week, minutes, home, locked, ...parts }) => ({
    ...parts,
    redFlags: [],
    locked: locked.map((exercise) => ({ exercise })),
    places: { home, gym: GYM },
    days: week.map((day, index) => ({ day, minutes, place: index % 2 === 0 ? "gym" : "home" })),
  }));

/** Enough to fill a week; the best is not asked for here. */
const EFFORT = { first: 600, again: 200, times: 1 };

test("what the search plans keeps every rule, and is worth what it says", () => {
  fc.assert(
    fc.property(person, (profile) => {
      expect(brokenRules(profile, planWeek(profile, null, { effort: EFFORT }))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
