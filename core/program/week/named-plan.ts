import { exerciseById } from "../../exercise/index.ts";
import { cyclesOf } from "./timing.ts";
import type { NamedNumbers } from "./translate.ts";
import type { WeekDay } from "./types.ts";

/** The days of a plan as numbers by name, for a search to begin from. */
export const withNames = (days: readonly WeekDay[]): NamedNumbers => {
  const sets = new Map<string, number>();
  const cycles = new Map<string, number>();
  for (const { day, items } of days)
    for (const item of items) {
      const key = `${item.exercise}@${day}`;
      const exercise = exerciseById(item.exercise);
      if (!exercise) continue;
      if (item.block === "main") sets.set(key, item.sets);
      if (item.block === "cardio")
        cycles.set(
          key,
          item.cycles ?? Math.floor((item.seconds ?? 0) / cyclesOf(exercise).cycleSec),
        );
    }
  return { sets, cycles };
};
