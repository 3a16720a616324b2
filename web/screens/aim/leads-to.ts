import type { Course, Standing } from "@dorsal/core/goal";
import { forecast } from "@dorsal/core/energy";
import { addDays, daysBetween } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";

/** Where no goal says how far to look, days. */
const LOOK_DAYS = 84;
/** A forecast over more than this would be a band as wide as anything, days. */
const FARTHEST_DAYS = 730;

export interface LeadsTo {
  readonly day: LocalDate;
  /** Nine of ten such people are between these on that day, kg. */
  readonly lowKg: number;
  readonly highKg: number;
  /** Of the change until then in the middle of the band, kg; negative is a loss. */
  readonly weightChangeKg: number;
  readonly fatChangeKg: number;
}

/** What the intake of a course makes of weight and fat, on the day of the goal or in twelve weeks. */
export const leadsTo = (standing: Standing, { goalDay, schedule }: Course): LeadsTo => {
  const days =
    goalDay === null
      ? LOOK_DAYS
      : Math.min(FARTHEST_DAYS, Math.max(1, daysBetween(standing.today, goalDay)));
  const { weightKg, fatKg } = forecast(standing.outlook, schedule, days);
  const change = (line: Float64Array): number => (line[days] ?? 0) - (line[0] ?? 0);
  return {
    day: addDays(standing.today, days),
    lowKg: weightKg.low90[days] ?? 0,
    highKg: weightKg.high90[days] ?? 0,
    weightChangeKg: change(weightKg.median),
    fatChangeKg: change(fatKg.median),
  };
};
