import type { Tempo } from "../../record/index.ts";
import type { ExerciseDose } from "../types.ts";

interface Pace {
  readonly rest: number;
  readonly setup: number;
}

const base = (pace: Pace) => ({
  restSec: pace.rest,
  tempo: null,
  intervalSec: null,
  setupSec: pace.setup,
  warmupSets: 0,
});

/** Sets of so many repetitions, at a tempo. */
export const reps = (
  sets: number,
  [min, max]: readonly [number, number],
  pace: Pace & { readonly tempo: Tempo; readonly warmups?: number },
): ExerciseDose => ({
  ...base(pace),
  sets,
  unit: "reps",
  min,
  max,
  tempo: pace.tempo,
  warmupSets: pace.warmups ?? 0,
});

/** Sets of a hold, in seconds. */
export const hold = (
  sets: number,
  [min, max]: readonly [number, number],
  pace: Pace,
): ExerciseDose => ({ ...base(pace), sets, unit: "seconds", min, max });

/** Sets of a carry, in metres. */
export const metres = (
  sets: number,
  [min, max]: readonly [number, number],
  pace: Pace,
): ExerciseDose => ({ ...base(pace), sets, unit: "metres", min, max });

/** Minutes of cardio; with an interval, of work and rest in turn. */
export const minutes = (
  [min, max]: readonly [number, number],
  pace: Pace & { readonly interval?: readonly [work: number, rest: number] },
): ExerciseDose => ({
  ...base(pace),
  sets: 1,
  unit: "minutes",
  min,
  max,
  intervalSec: pace.interval ?? null,
});
