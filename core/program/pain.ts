import { painStops } from "../history/index.ts";
import type { SessionRecord } from "../history/index.ts";
import { timestampMs } from "../record/index.ts";
import type { Timestamp } from "../record/index.ts";

/** training-rules.json, pain.removeWeeks: four weeks of exactly 7 x 24 hours, in milliseconds. */
const FOUR_WEEKS_MS = 4 * 7 * 24 * 3_600_000;

/**
 * Until when an exercise is out for pain, in milliseconds since 1970; null when it is not.
 * Two stops within four weeks put it out for four weeks from the second (training.md section 5).
 */
export const outForPainUntil = (
  sessions: readonly SessionRecord[],
  exercise: string,
  now: Timestamp,
): number | null => {
  const stops = painStops(sessions, exercise);
  const second = stops.findLast((stop, index) => {
    const before = stops[index - 1];
    return before !== undefined && stop - before <= FOUR_WEEKS_MS;
  });
  if (second === undefined) return null;
  const until = second + FOUR_WEEKS_MS;
  return timestampMs(now) < until ? until : null;
};
