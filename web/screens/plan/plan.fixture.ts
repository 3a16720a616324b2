import type { WeekChange, Weekday } from "@dorsal/core/record";
import { BEGINNER } from "../../../core/program/person.fixture.ts";
import type { WeekProfile } from "../../planner/index.ts";

/** Somebody at home on three days. */
export const ASKED: WeekProfile = { ...BEGINNER, places: { home: ["dumbbell"] } };

const AMOUNT = { sets: 2, reps: 12 };

export const added = (day: Weekday, exercise: string): WeekChange => ({
  kind: "added",
  day,
  block: "main",
  exercise,
  to: AMOUNT,
});

export const removed = (day: Weekday, exercise: string): WeekChange => ({
  kind: "removed",
  day,
  block: "main",
  exercise,
  from: AMOUNT,
});

export const moved = (day: Weekday, toDay: Weekday, exercise: string): WeekChange => ({
  kind: "moved",
  day,
  toDay,
  block: "main",
  exercise,
  from: AMOUNT,
  to: AMOUNT,
});

export const otherAmount = (day: Weekday, exercise: string): WeekChange => ({
  kind: "changed",
  day,
  block: "main",
  exercise,
  from: AMOUNT,
  to: { sets: 3, reps: 12 },
});
