import { exerciseById } from "../../exercise/index.ts";
import { isFinished, newestFirst } from "../../history/index.ts";
import { addDays, localDate, timestampMs } from "../../record/index.ts";
import type { DorsalRecord, Pain, PainReport, Timestamp } from "../../record/index.ts";
import { daysOfPain } from "../next/after-pain.ts";
import { groupsOf } from "../next/block.ts";
import { PAIN } from "../next/rules.ts";
import type { History, NextContext } from "../next/types.ts";

/** What is asked the morning after an exercise hurt. */
export interface MorningQuestion {
  /** The session in which it hurt. */
  readonly session: string;
  readonly exercise: string;
  /** The worst of it, 0 to 10. */
  readonly level: number;
  readonly stopped: boolean;
}

const hurts = ({ level, action }: PainReport): boolean =>
  level >= PAIN.easeFrom || action === "stop";

/**
 * What to ask about this morning: exercises of yesterday's sessions that hurt by 3 or more or were
 * stopped, worst first, each until it is answered or passed over (training.md section 5).
 */
export const morningQuestions = (
  sessions: History,
  pains: readonly Pick<DorsalRecord<"pain">, "body">[],
  now: Timestamp,
): readonly MorningQuestion[] => {
  const yesterday = addDays(localDate(now), -1);
  const asked = new Set(pains.map(({ body }) => `${body.session} ${body.exercise}`));
  return newestFirst(sessions)
    .filter(({ at, body }) => isFinished(body) && localDate(at) === yesterday)
    .flatMap(({ id, body }): MorningQuestion[] => {
      const painful = body.pain.filter(hurts);
      return [...new Set(painful.map(({ exercise }) => exercise))].map((exercise) => {
        const reports = painful.filter((report) => report.exercise === exercise);
        return {
          session: id,
          exercise,
          level: Math.max(...reports.map(({ level }) => level)),
          stopped: reports.some(({ action }) => action === "stop"),
        };
      });
    })
    .filter(({ session, exercise }) => !asked.has(`${session} ${exercise}`))
    .toSorted((one, other) => other.level - one.level);
};

/** What a person says of it: as before, so much and not as before, or nothing. */
export type MorningAnswer =
  | { readonly code: "as-before"; readonly level: number }
  | { readonly code: "not-yet"; readonly level: number }
  | { readonly code: "passed-over" };

const HOUR_MS = 3_600_000;

/**
 * The body of the record of an answer. What is as before the session had settled by the morning,
 * within a day; what was before it is not asked, and what is not as before is measured from none.
 * @param startedAt when the session was
 */
export const morningPain = (
  { session, exercise }: MorningQuestion,
  answer: MorningAnswer,
  startedAt: Timestamp,
  now: Timestamp,
): Pain => {
  const base = { session, exercise };
  switch (answer.code) {
    case "as-before": {
      const hours = (timestampMs(now) - timestampMs(startedAt)) / HOUR_MS;
      return {
        ...base,
        before: answer.level,
        nextMorning: answer.level,
        settledHours: Math.max(0, Math.min(PAIN.settleHours, Math.round(hours * 10) / 10)),
      };
    }
    case "not-yet":
      return { ...base, before: 0, nextMorning: answer.level, settledHours: null };
    case "passed-over":
      return { ...base, before: 0, nextMorning: null, settledHours: null };
  }
};

/** Why the signs that need a doctor are worth another look. */
export interface SignsReason {
  /** Tells one from the next, so that it can be dismissed. */
  readonly id: string;
  readonly exercise: string;
  readonly why:
    | { readonly code: "strong" }
    | { readonly code: "spreading" }
    /** It has hurt for so many days. */
    | { readonly code: "long"; readonly days: number };
}

const BACK: ReadonlySet<string> = new Set(["lats", "upper_back", "low_back"]);
/** Pain from here on in the back is new enough to ask again. */
const STRONG_FROM = 5;
/** For so many days after it. */
const SIGNS_DAYS = 3;

const isOfTheBack = (id: string): boolean => {
  const exercise = exerciseById(id);
  return exercise !== null && [...groupsOf(exercise)].some((group) => BACK.has(group));
};

/**
 * Whether to look at the red flags again: an exercise of the back hurt by 5 or more or spread within
 * the last days, or has hurt for more than two weeks (training.md section 5: on any new back pain).
 */
export const signsToCheck = (sessions: History, context: NextContext): SignsReason | null => {
  const today = localDate(context.now);
  const since = addDays(today, -SIGNS_DAYS);
  for (const { id, at, body } of newestFirst(sessions)) {
    const date = localDate(at);
    if (date < since || date > today || !isFinished(body)) continue;
    const report = body.pain.findLast(
      ({ exercise, level, spreading }) =>
        (level >= STRONG_FROM || spreading) && isOfTheBack(exercise),
    );
    if (report)
      return {
        id: `${id} ${report.exercise}`,
        exercise: report.exercise,
        why: { code: report.spreading ? "spreading" : "strong" },
      };
  }
  const painful = newestFirst(sessions).flatMap(({ id, body }) =>
    body.pain
      .filter((report) => hurts(report) && isOfTheBack(report.exercise))
      .map(({ exercise }) => ({
        id: `${id} ${exercise}`,
        exercise,
      })),
  );
  for (const { id, exercise } of painful) {
    const found = exerciseById(exercise);
    const days = found ? daysOfPain(found, sessions, context) : null;
    if (days !== null) return { id, exercise, why: { code: "long", days } };
  }
  return null;
};
