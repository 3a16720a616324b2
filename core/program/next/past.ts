import { isFinished, newestFirst } from "../../history/index.ts";
import { daysBetween, localDate, timestampMs } from "../../record/index.ts";
import type { Dose, LocalDate, RecordedSet, Session, Timestamp } from "../../record/index.ts";
import type { History } from "./types.ts";

/** One exercise in one finished session. */
export interface Turn {
  readonly at: Timestamp;
  /** Milliseconds since 1970. */
  readonly ms: number;
  readonly date: LocalDate;
  /** Sets of work and cardio, in the order they were done. */
  readonly sets: readonly RecordedSet[];
  /** The dose that was planned; null when none was written down. */
  readonly planned: Dose | null;
}

const isEffort = ({ role }: RecordedSet): boolean => role === "work" || role === "cardio";

const plannedDose = (blocks: Session["planned"]["blocks"], exercise: string): Dose | null =>
  blocks.flatMap(({ items }) => items).find((item) => item.exercise === exercise)?.dose ?? null;

const turnsByExercise = (history: History): ReadonlyMap<string, readonly Turn[]> => {
  const turns = new Map<string, Turn[]>();
  for (const { at, body } of newestFirst(history)) {
    if (!isFinished(body)) continue;
    const setsByExercise = new Map<string, RecordedSet[]>();
    for (const set of body.sets.filter(isEffort).toSorted((left, right) => left.at - right.at)) {
      const sets = setsByExercise.get(set.exercise);
      if (sets) sets.push(set);
      else setsByExercise.set(set.exercise, [set]);
    }
    for (const [exercise, sets] of setsByExercise) {
      const planned = plannedDose(body.planned.blocks, exercise);
      const turn: Turn = { at, ms: timestampMs(at), date: localDate(at), sets, planned };
      const others = turns.get(exercise);
      if (others) others.push(turn);
      else turns.set(exercise, [turn]);
    }
  }
  return turns;
};

/** A history is sorted once, however many exercises are asked for; it goes when the history goes. */
const known = new WeakMap<History, ReadonlyMap<string, readonly Turn[]>>();

/** Every finished session with the exercise up to a moment, newest first. */
export const turnsOf = (history: History, exercise: string, now: Timestamp): readonly Turn[] => {
  const turns = known.get(history) ?? turnsByExercise(history);
  known.set(history, turns);
  const nowMs = timestampMs(now);
  return (turns.get(exercise) ?? []).filter(({ ms }) => ms <= nowMs);
};

/** Every exercise with a set of work or cardio up to a moment, the one done last first. */
export const exercisesOf = (history: History, now: Timestamp): readonly string[] => {
  const ids = new Set(history.flatMap(({ body }) => body.sets.map(({ exercise }) => exercise)));
  return [...ids]
    .flatMap((id) => {
      const [newest] = turnsOf(history, id, now);
      return newest ? [{ id, newest }] : [];
    })
    .toSorted(
      (left, right) =>
        right.newest.ms - left.newest.ms ||
        (left.newest.sets[0]?.at ?? 0) - (right.newest.sets[0]?.at ?? 0) ||
        (left.id < right.id ? -1 : 1),
    )
    .map(({ id }) => id);
};

/** Days since anything was last trained; null when nothing ever was. */
export const daysSinceTraining = (history: History, now: Timestamp): number | null => {
  const nowMs = timestampMs(now);
  let last: LocalDate | null = null;
  for (const { at, body } of history) {
    const date = localDate(at);
    if (isFinished(body) && timestampMs(at) <= nowMs && body.sets.some(isEffort))
      if (last === null || date > last) last = date;
  }
  return last === null ? null : Math.max(0, daysBetween(last, localDate(now)));
};

/** Whether as many sets were done as were planned; true when no plan was written down. */
export const isWhole = ({ planned, sets }: Turn): boolean =>
  planned === null || new Set(sets.map(({ set }) => set)).size >= planned.sets;

export const repsOf = (sets: readonly RecordedSet[]): readonly number[] =>
  sets.flatMap(({ reps }) => (reps === undefined ? [] : [reps]));

export const rirsOf = (sets: readonly RecordedSet[]): readonly number[] =>
  sets.flatMap(({ rir }) => (rir === undefined ? [] : [rir]));

export const least = (values: readonly number[]): number | null =>
  values.length > 0 ? Math.min(...values) : null;
