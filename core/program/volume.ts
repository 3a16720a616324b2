import { exerciseById } from "../exercise/index.ts";
import { isTraining } from "../history/index.ts";
import type { SessionRecord } from "../history/index.ts";
import { localDate, localWeek } from "../record/index.ts";
import type { LocalDate, RecordedSet } from "../record/index.ts";

/** Sets of a week from which on a map shows a muscle in full colour: the middle of the usual dose. */
export const FULL_WEEK_SETS = 10;

/** A set on two sides is recorded twice, and is one set of each muscle. */
const shareOf = (set: RecordedSet): number => (set.side === null ? 1 : 0.5);

const hasEffort = (set: RecordedSet): boolean => (set.reps ?? 0) > 0 || (set.seconds ?? 0) > 0;

/**
 * Working sets of a week by muscle: 1 for each set where it is the prime mover, 0.5 where it helps
 * (Pelland et al. 2024 count so). What only steadies is not counted.
 * @param monday the week, as `localWeek` names it
 */
export const setsByMuscle = (
  sessions: readonly SessionRecord[],
  monday: LocalDate,
): Readonly<Record<string, number>> => {
  const totals: Record<string, number> = {};
  for (const session of sessions) {
    if (localWeek(localDate(session.at)) !== monday || !isTraining(session.body)) continue;
    for (const set of session.body.sets) {
      if (set.role !== "work" || !hasEffort(set)) continue;
      const muscles = exerciseById(set.exercise)?.muscles ?? {};
      for (const [muscle, fraction] of Object.entries(muscles))
        if (fraction >= 0.5) totals[muscle] = (totals[muscle] ?? 0) + fraction * shareOf(set);
    }
  }
  return totals;
};
