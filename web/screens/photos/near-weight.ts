import { daysBetween, localDate } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";

export interface NearWeight {
  readonly record: DorsalRecord<"weighIn">;
  /** Days from the photo to the scale; below zero is before it. */
  readonly days: number;
}

/** A weight further away than this, in days, says little about a photo. */
export const WITHIN_DAYS = 3;

/** The nearest time on a scale within three days; of two as near, the one before the photo. */
export const nearWeight = (
  weighIns: readonly DorsalRecord<"weighIn">[],
  day: LocalDate,
): NearWeight | null =>
  weighIns
    .map((record) => ({
      record,
      days: daysBetween(day, localDate(record.at)),
    }))
    .filter(({ days }) => Math.abs(days) <= WITHIN_DAYS)
    .toSorted(
      (one, other) => Math.abs(one.days) - Math.abs(other.days) || one.days - other.days,
    )[0] ?? null;
