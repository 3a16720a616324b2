import * as fc from "fast-check";
import { CONDITION_TAGS, WEEKDAYS } from "../../record/index.ts";
import { equipmentIds, exercises } from "../../exercise/index.ts";
import { BEGINNER } from "../person.fixture.ts";
import { LEVELS } from "./rules.ts";
import type { WeekProfile } from "./types.ts";

/** What every home has. */
export const HOME = ["mat", "wall", "door", "towel", "chair", "table", "couch", "stairs"] as const;

/** A beginner with three half hours at home. */
export const atHome: WeekProfile = { ...BEGINNER, places: { home: [...HOME, "long_band"] } };

const ids = exercises.map(({ id }) => id);
const someIds = (maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength });

const onTrainingDays = (profile: WeekProfile): WeekProfile => ({
  ...profile,
  locked: profile.locked.filter(
    ({ day }) => day === undefined || profile.days.some((one) => one.day === day),
  ),
});

/** Any person a week may be planned for, but without red flags; locks are on days of training. */
export const anyProfile: fc.Arbitrary<WeekProfile> = fc
  .record({
    age: fc.integer({ min: 16, max: 85 }),
    sex: fc.constantFrom("female" as const, "male" as const),
    level: fc.constantFrom(...LEVELS),
    focus: fc.constantFrom("upper" as const, "lower" as const, "both" as const),
    days: fc.uniqueArray(
      fc.record({
        day: fc.constantFrom(...WEEKDAYS),
        minutes: fc.integer({ min: 8, max: 75 }),
        place: fc.constantFrom("home", "gym"),
      }),
      { minLength: 1, maxLength: 6, selector: ({ day }) => day },
    ),
    places: fc.record({
      home: fc.subarray([...HOME, "long_band", "mini_band", "dumbbell", "backpack"]),
      gym: fc.subarray([...equipmentIds].filter((id) => id !== "none")),
    }),
    conditions: fc.uniqueArray(
      fc.record({
        tag: fc.constantFrom(...CONDITION_TAGS),
        severity: fc.constantFrom("active" as const, "history" as const),
      }),
      { maxLength: 2, selector: ({ tag }) => tag },
    ),
    redFlags: fc.constant([]),
    dislikes: someIds(4),
    likes: someIds(3),
    locked: fc.array(
      fc.record(
        { exercise: fc.constantFrom(...ids), day: fc.constantFrom(...WEEKDAYS) },
        { requiredKeys: ["exercise"] },
      ),
      { maxLength: 2 },
    ),
    previous: someIds(6),
    cardioOutsideMin: fc.integer({ min: 0, max: 200 }),
    deficit: fc.constantFrom("none" as const, "moderate" as const, "large" as const),
  })
  .map(onTrainingDays);
