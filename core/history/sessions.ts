import { compareTimestamps, localDate } from "../record/index.ts";
import type {
  DorsalRecord,
  LocalDate,
  PlannedSession,
  RecordedSet,
  Session,
  Timestamp,
} from "../record/index.ts";

export type SessionRecord = DorsalRecord<"session">;
export type TrainingFocus = PlannedSession["focus"];

/** The sessions of one day of the person's life. */
export interface DayOfSessions {
  readonly day: LocalDate;
  readonly sessions: readonly SessionRecord[];
}

export const isFinished = (session: Session): boolean => session.status !== "active";

/** Strength work and cardio; warm-up sets and stretches do not make a training. */
const isEffort = (set: RecordedSet): boolean => set.role === "work" || set.role === "cardio";

/**
 * Whether a session counts as a training: it is of type training and over, with at least one
 * set of work or cardio done: paging through a session is no training. Routines (stretching, posture break) never
 * count.
 */
export const isTraining = (session: Session): boolean => {
  if (session.planned.type !== "training") return false;
  switch (session.status) {
    case "active":
      return false;
    case "complete":
    case "early":
      return session.sets.some(isEffort);
  }
};

/** By when they began, newest first; the id decides between equal times, so that order never wavers. */
export const newestFirst = (sessions: readonly SessionRecord[]): readonly SessionRecord[] =>
  sessions.toSorted(
    (left, right) =>
      compareTimestamps(right.at, left.at) ||
      (right.id > left.id ? 1 : right.id < left.id ? -1 : 0),
  );

/** The sessions that count as trainings, newest first. */
export const trainings = (sessions: readonly SessionRecord[]): readonly SessionRecord[] =>
  newestFirst(sessions.filter(({ body }) => isTraining(body)));

const trains = (session: Session, focus: TrainingFocus): boolean =>
  session.planned.focus === focus || session.planned.focus === "whole" || focus === "whole";

/**
 * When the newest training of a focus began; null when there was none. A training of the whole
 * back counts for upper and lower, and any training counts for the whole.
 */
export const lastTrained = (
  sessions: readonly SessionRecord[],
  focus: TrainingFocus,
): Timestamp | null => trainings(sessions).find(({ body }) => trains(body, focus))?.at ?? null;

/** Finished sessions by the day they began for the person; newest day first, newest session first. */
export const sessionsByDay = (sessions: readonly SessionRecord[]): readonly DayOfSessions[] => {
  const byDay = new Map<LocalDate, SessionRecord[]>();
  for (const session of newestFirst(sessions)) {
    if (!isFinished(session.body)) continue;
    const day = localDate(session.at);
    const others = byDay.get(day);
    if (others) others.push(session);
    else byDay.set(day, [session]);
  }
  // By calendar, not by moment: after a flight west the older session may carry the later date.
  return [...byDay]
    .map(([day, ofDay]) => ({ day, sessions: ofDay }))
    .toSorted((left, right) => (right.day > left.day ? 1 : -1));
};
