import type { PainReport, RecordedSet } from "../record/index.ts";

/** What each set of an item was: repetitions with a load and a reserve, or seconds. */
export interface DoneSet {
  readonly reps?: number;
  readonly kg?: number;
  readonly rir?: number;
  readonly seconds?: number;
}

export type SetsByExercise = Readonly<Record<string, readonly DoneSet[]>>;

/** These sets as working sets of the main block, each a millisecond after the one before. */
export const recordedSets = (ms: number, sets: SetsByExercise): readonly RecordedSet[] =>
  Object.entries(sets).flatMap(([exercise, list]) =>
    list.map(({ reps, kg, rir, seconds }, index): RecordedSet => ({
      id: `${exercise}.${index + 1}`,
      item: `main.${exercise}`,
      exercise,
      role: "work",
      set: index + 1,
      side: null,
      at: ms + index,
      ...(reps === undefined ? {} : { reps }),
      ...(seconds === undefined ? {} : { seconds }),
      ...(kg === undefined ? {} : { load: { kg } }),
      ...(rir === undefined ? {} : { rir }),
    })),
  );

/** A pain of this level, 0 to 10, and what the player does about one. */
export const recordedPain = (exercise: string, level: number, ms: number): PainReport => ({
  id: `pain.${exercise}`,
  exercise,
  item: `main.${exercise}`,
  level,
  sharp: false,
  spreading: false,
  action: level >= 5 ? "stop" : level >= 3 ? "ease" : "carry-on",
  at: ms,
});
