import type { SessionRecord } from "./sessions.ts";

/**
 * When an exercise was stopped for pain, in milliseconds since 1970, oldest first. Running
 * sessions count as well: pain is not less true for being recent.
 */
export const painStops = (
  sessions: readonly SessionRecord[],
  exercise: string,
): readonly number[] =>
  sessions
    .flatMap(({ body }) => body.pain)
    .filter((report) => report.exercise === exercise && report.action === "stop")
    .map((report) => report.at)
    .toSorted((left, right) => left - right);
