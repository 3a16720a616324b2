import type { WeekProfile, WeekProfileDay } from "./week/types.ts";

/** Monday, Wednesday and Friday at home, so many minutes each. */
export const threeDays = (minutes: number): readonly WeekProfileDay[] =>
  (["mon", "wed", "fri"] as const).map((day) => ({ day, minutes, place: "home" }));

/**
 * The person that tests plan for: a beginner with three half hours in a bare room. A test says what
 * is different with the one it needs.
 */
export const BEGINNER: WeekProfile = {
  age: 40,
  sex: "female",
  level: "beginner",
  focus: "both",
  days: threeDays(30),
  places: { home: [] },
  conditions: [],
  redFlags: [],
  dislikes: [],
  likes: [],
  locked: [],
  previous: [],
  cardioOutsideMin: 0,
  deficit: "none",
};
