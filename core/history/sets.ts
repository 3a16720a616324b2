import { sum } from "../quantity/index.ts";
import type { Load, RecordedSet, Session, Timestamp } from "../record/index.ts";
import { isFinished, newestFirst } from "./sessions.ts";
import type { SessionRecord } from "./sessions.ts";

/** The sets of one exercise in one session. */
export interface PastSets {
  /** The session's id. */
  readonly id: string;
  /** When that session began. */
  readonly at: Timestamp;
  /** In the order they were done, warm-up sets left out. */
  readonly sets: readonly RecordedSet[];
}

/** The best set of an exercise, and by which measure it is best. */
export interface BestSet {
  /** The session's id. */
  readonly id: string;
  readonly at: Timestamp;
  readonly set: RecordedSet;
  /** `e1rm`: estimated one-repetition maximum, kg. `reps`: repetitions. `seconds`: time held. */
  readonly by: "e1rm" | "reps" | "seconds";
  readonly value: number;
}

export interface SessionTotals {
  /** Sets of work; the two sides of a set are one set. */
  readonly sets: number;
  /** Repetitions of work, both sides together. */
  readonly reps: number;
  /** Load times repetitions over all sets of work, in kg. */
  readonly volumeKg: number;
  /** Seconds of cardio, steady and intervals, as recorded. */
  readonly cardioSec: number;
  /** Seconds from start to end without pauses; 0 while it is not known. */
  readonly seconds: number;
}

/**
 * The load one could lift once: load x (1 + (reps + RIR) / 30), in kg (Epley's form with the
 * repetitions in reserve added, training.md section 3.3). Meant for comparing sets of one
 * exercise; the further the repetitions are from one, the rougher it is.
 * @param kg load, 0..500
 * @param reps repetitions done, from 1
 * @param rir repetitions in reserve, 0..10; 0 when not known, so that a guess never makes a record
 */
export const estimatedOneRepMax = (kg: number, reps: number, rir = 0): number =>
  kg * (1 + (reps + rir) / 30);

const finishedNewestFirst = (sessions: readonly SessionRecord[]): readonly SessionRecord[] =>
  newestFirst(sessions.filter(({ body }) => isFinished(body)));

const inOrder = (sets: readonly RecordedSet[]): readonly RecordedSet[] =>
  sets.toSorted((left, right) => left.at - right.at);

/** What was done of an exercise the last time it was done in a finished session; null if never. */
export const lastTime = (sessions: readonly SessionRecord[], exercise: string): PastSets | null => {
  for (const { id, at, body } of finishedNewestFirst(sessions)) {
    const sets = body.sets.filter((set) => set.exercise === exercise && set.role !== "warmup");
    if (sets.length > 0) return { id, at, sets: inOrder(sets) };
  }
  return null;
};

/** When an exercise was last done in a finished session (its beginning); null if never. */
export const lastDone = (sessions: readonly SessionRecord[], exercise: string): Timestamp | null =>
  lastTime(sessions, exercise)?.at ?? null;

/**
 * The load to start from: that of the last set of work, in the newest finished session in which a
 * load was written down for this exercise. The last set, because it carries the latest judgement:
 * what was raised because it was light, or lowered because it hurt.
 */
export const lastLoad = (sessions: readonly SessionRecord[], exercise: string): Load | null => {
  for (const { body } of finishedNewestFirst(sessions)) {
    const loaded = inOrder(
      body.sets.filter(
        (set) => set.exercise === exercise && set.role === "work" && set.load !== undefined,
      ),
    );
    const load = loaded.at(-1)?.load;
    if (load) return load;
  }
  return null;
};

const MEASURES = ["seconds", "reps", "e1rm"] as const;

const measure = (set: RecordedSet): Pick<BestSet, "by" | "value"> | null => {
  const reps = set.reps ?? 0;
  const kg = set.load?.kg ?? 0;
  if (reps > 0 && kg > 0) return { by: "e1rm", value: estimatedOneRepMax(kg, reps, set.rir ?? 0) };
  if (reps > 0) return { by: "reps", value: reps };
  const held = set.seconds ?? 0;
  return set.reps === undefined && held > 0 ? { by: "seconds", value: held } : null;
};

const isBetter = (one: BestSet, other: BestSet): boolean =>
  one.by === other.by
    ? one.value > other.value
    : MEASURES.indexOf(one.by) > MEASURES.indexOf(other.by);

/**
 * The best set of work of an exercise in finished sessions. Sets with a load are compared by
 * estimated one-repetition maximum, sets without by repetitions, holds by seconds; any loaded set
 * is above an unloaded one. Of equal sets the first one done stays the best.
 */
export const bestSet = (sessions: readonly SessionRecord[], exercise: string): BestSet | null => {
  let best: BestSet | null = null;
  for (const { id, at, body } of finishedNewestFirst(sessions).toReversed()) {
    for (const set of inOrder(body.sets)) {
      if (set.exercise !== exercise || set.role !== "work") continue;
      const measured = measure(set);
      if (!measured) continue;
      const candidate = { id, at, set, ...measured };
      if (best === null || isBetter(candidate, best)) best = candidate;
    }
  }
  return best;
};

const setKey = (set: RecordedSet): string => `${set.item} ${set.exercise} ${set.set}`;

export const sessionTotals = (session: Session): SessionTotals => {
  const work = session.sets.filter((set) => set.role === "work");
  const cardio = session.sets.filter((set) => set.role === "cardio");
  return {
    sets: new Set(work.map(setKey)).size,
    reps: sum(work.map((set) => set.reps ?? 0)),
    volumeKg: sum(work.map((set) => (set.load?.kg ?? 0) * (set.reps ?? 0))),
    cardioSec: sum(cardio.map((set) => set.seconds ?? 0)),
    seconds: session.activeSec ?? 0,
  };
};
