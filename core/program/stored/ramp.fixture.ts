import { exerciseById } from "../../exercise/index.ts";
import type { PlannedWeekDay } from "../../record/index.ts";
import { PARTS_PER_SET, partsByGroup } from "../week/contribution.ts";
import type { Level } from "../week/types.ts";

/** Fractional sets a week by group, counted anew. */
export const volumeOfDays = (
  days: readonly PlannedWeekDay[],
  level: Level,
): Readonly<Record<string, number>> => {
  const volume: Record<string, number> = {};
  for (const { items } of days)
    for (const { exercise: id, sets, block } of items) {
      const exercise = block === "main" ? exerciseById(id) : null;
      for (const [group, parts] of exercise ? partsByGroup(exercise, level) : [])
        volume[group] = (volume[group] ?? 0) + (parts * sets) / PARTS_PER_SET;
    }
  return volume;
};
