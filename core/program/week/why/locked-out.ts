import { exerciseById } from "../../../exercise/index.ts";
import { exclusionOf } from "../eligibility.ts";
import type { WeekDay, WeekProfile } from "../types.ts";
import { isFrameKind } from "../wishes.ts";

/** Locked movements and stretches that found no room in the warm-up or the stretches, as wishes. */
export const lockedOut = (profile: WeekProfile, days: readonly WeekDay[]): readonly string[] =>
  profile.locked.flatMap(({ exercise: id, day }): string[] => {
    const exercise = exerciseById(id);
    const wanted = days.filter((one) => day === undefined || one.day === day);
    if (!exercise || !isFrameKind(exercise) || wanted.length === 0) return [];
    const places = wanted.map(({ place }) => place);
    if (exclusionOf(exercise, profile, places) !== null) return [];
    return wanted.some(({ items }) => items.some((item) => item.exercise === id))
      ? []
      : [`lock:${id}`];
  });
