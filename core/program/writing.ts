import type { Dose, ProgramChoice, ProgramSlot, Tempo } from "../record/index.ts";

// The short forms in which the built-in program is written. Times are in seconds.

interface RepsRow {
  readonly sets: number;
  readonly reps: readonly [min: number, max: number];
  readonly tempo: Tempo;
  readonly rest: number;
  readonly setup: number;
  readonly warmupSets?: number;
  readonly rir?: readonly [min: number, max: number];
}

/** Beginners stop with 2-4 repetitions in reserve (training-rules.json, effort.rirTarget). */
const RESERVE = [2, 4] as const;

/** Bands are light, so they are taken nearer to the end (training-rules.json, effort.lowLoadRir). */
export const BAND_RESERVE = [0, 2] as const;

export const byReps = (exercise: string, row: RepsRow): ProgramChoice => {
  const [fewest, most] = row.rir ?? RESERVE;
  const dose: Dose = {
    kind: "reps",
    sets: row.sets,
    restSec: row.rest,
    setupSec: row.setup,
    reps: { min: row.reps[0], max: row.reps[1] },
    tempo: row.tempo,
    warmupSets: row.warmupSets ?? 0,
    rir: { min: fewest, max: most },
  };
  return { exercise, dose };
};

/** One hold; of a mobility move, so long of moving. */
export const byTime = (exercise: string, seconds: number, setup: number): ProgramChoice => ({
  exercise,
  dose: { kind: "hold", sets: 1, restSec: 0, setupSec: setup, seconds },
});

/** A mobility move: 15 s to get into position (exercise-facts.json). */
export const move = (exercise: string, seconds: number): ProgramChoice =>
  byTime(exercise, seconds, 15);

/** A stretch: 10 s to get into position (exercise-facts.json). */
export const stretch = (exercise: string, seconds: number): ProgramChoice =>
  byTime(exercise, seconds, 10);

/** Cardio takes 30 s to set up (training-rules.json, session.cardioSetupSec). */
const CARDIO_SETUP = 30;

export const steady = (exercise: string, seconds: number): ProgramChoice => ({
  exercise,
  dose: { kind: "steady", sets: 1, restSec: 0, setupSec: CARDIO_SETUP, seconds },
});

interface IntervalRow {
  readonly sets?: number;
  readonly rounds: number;
  readonly work: number;
  readonly recover: number;
}

export const intervals = (exercise: string, row: IntervalRow): ProgramChoice => ({
  exercise,
  dose: {
    kind: "interval",
    sets: row.sets ?? 1,
    restSec: 0,
    setupSec: CARDIO_SETUP,
    rounds: row.rounds,
    workSec: row.work,
    recoverSec: row.recover,
  },
});

export const slot = (
  id: string,
  staple: string | null,
  choices: readonly ProgramChoice[],
  alternates?: readonly ProgramChoice[],
): ProgramSlot => ({
  id,
  staple,
  pick: "first",
  choices,
  ...(alternates ? { alternates } : {}),
});

/** A place in a warm-up, cool-down or routine. */
export const place = (id: string, ...choices: readonly ProgramChoice[]): ProgramSlot =>
  slot(id, null, choices);
