import { exerciseById } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { daysBetween, localDate, timestampMs } from "../../record/index.ts";
import type { PainReport } from "../../record/index.ts";
import { groupsOf } from "./block.ts";
import type { Turn } from "./past.ts";
import { PAIN } from "./rules.ts";
import type { History, NextContext, PainAfter } from "./types.ts";

const hurts = ({ level, action }: PainReport): boolean =>
  level >= PAIN.easeFrom || action === "stop";

/** The worst pain of the newest turn from 3 of 10 on, and whether it was a stop; null when there was none. */
export const painOf = (
  history: History,
  exercise: string,
  turn: Turn,
): { readonly level: number; readonly stopped: boolean } | null => {
  const reports = history
    .filter(({ at }) => at === turn.at)
    .flatMap(({ body }) => body.pain)
    .filter((report) => report.exercise === exercise && hurts(report));
  return reports.length === 0
    ? null
    : {
        level: Math.max(...reports.map(({ level }) => level)),
        stopped: reports.some(({ action }) => action === "stop"),
      };
};

/** More than two above the level before by the next morning, or not settled within a day. */
const isTooMuchAfter = (after: PainAfter, context: NextContext): boolean => {
  if ((after.nextMorning ?? after.before) - after.before > PAIN.nextMorningRise) return true;
  const { settledHours } = after;
  if (settledHours === undefined) return false;
  const hours = settledHours ?? (timestampMs(context.now) - timestampMs(after.at)) / 3_600_000;
  return hours > PAIN.settleHours;
};

/** Whether the newest turn of an exercise was too much for what hurts. */
export const wasTooMuch = (exercise: string, turn: Turn, context: NextContext): boolean =>
  context.painAfter.some(
    (after) =>
      after.exercise === exercise &&
      localDate(after.at) >= turn.date &&
      isTooMuchAfter(after, context),
  );

/**
 * Days that exercises of the same muscles have hurt, when it is more than fourteen without two
 * weeks' quiet and still goes on; null when it is not.
 */
export const daysOfPain = (
  exercise: Exercise,
  history: History,
  context: NextContext,
): number | null => {
  const groups = groupsOf(exercise);
  const today = localDate(context.now);
  const isNear = (id: string): boolean => {
    const other = exerciseById(id);
    return (
      id === exercise.id || (other !== null && [...groupsOf(other)].some((one) => groups.has(one)))
    );
  };
  const dates = history
    .filter(({ body }) => body.pain.some((report) => hurts(report) && isNear(report.exercise)))
    .map(({ at }) => localDate(at))
    .filter((date) => date <= today)
    .toSorted()
    .toReversed();
  let [first] = dates;
  if (first === undefined || daysBetween(first, today) > PAIN.clinicianAfterDays) return null;
  for (const date of dates) {
    if (daysBetween(date, first) > PAIN.clinicianAfterDays) break;
    first = date;
  }
  const days = daysBetween(first, today);
  return days > PAIN.clinicianAfterDays ? days : null;
};
