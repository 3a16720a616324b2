import type { Dose, Load, PlannedItem, Tempo, Why } from "../record/index.ts";
import type { Exercise } from "./types.ts";

/** What of the usual dose is different this time; what does not fit the kind of dose is left out. */
export interface DoseOverrides {
  readonly sets?: number;
  readonly restSec?: number;
  readonly setupSec?: number;
  readonly warmupSets?: number;
  readonly reps?: { readonly min: number; readonly max: number };
  /** Of a hold or of steady cardio. */
  readonly seconds?: number;
  /** Of an interval. */
  readonly rounds?: number;
}

const USUAL_TEMPO: Tempo = [2, 0, 1, 1];

/** Light work goes nearer to the end of what one can do. */
const LIGHT_FROM_REPS = 16;

const rirOf = ({ kind, load, dose }: Exercise): { min: number; max: number } | null => {
  if (kind !== "strength" && kind !== "stability") return null;
  const isLight = load === "band" || dose.max >= LIGHT_FROM_REPS;
  return isLight ? { min: 0, max: 2 } : { min: 2, max: 4 };
};

/** The prescription that an exercise's facts ask for: the top of a range of repetitions or seconds, the least minutes. */
export const doseOf = (exercise: Exercise, overrides: DoseOverrides = {}): Dose => {
  const { dose } = exercise;
  const base = {
    sets: overrides.sets ?? dose.sets,
    restSec: overrides.restSec ?? dose.restSec,
    setupSec: overrides.setupSec ?? dose.setupSec,
  };
  switch (dose.unit) {
    case "reps": {
      const rir = rirOf(exercise);
      return {
        kind: "reps",
        ...base,
        reps: overrides.reps ?? { min: dose.min, max: dose.max },
        tempo: dose.tempo ?? USUAL_TEMPO,
        warmupSets: overrides.warmupSets ?? dose.warmupSets,
        ...(rir ? { rir } : {}),
      };
    }
    case "seconds":
      return { kind: "hold", ...base, seconds: overrides.seconds ?? dose.max };
    case "metres":
      return { kind: "carry", ...base, metres: dose.max };
    case "minutes": {
      if (!dose.intervalSec)
        return { kind: "steady", ...base, seconds: overrides.seconds ?? dose.min * 60 };
      const [workSec, recoverSec] = dose.intervalSec;
      const rounds = overrides.rounds ?? Math.floor((dose.min * 60) / (workSec + recoverSec));
      return { kind: "interval", ...base, rounds, workSec, recoverSec };
    }
  }
};

/** An exercise as an item of a plan, by its usual dose unless another is given. */
export const plannedItem = (
  exercise: Exercise,
  parts: {
    readonly id: string;
    readonly dose?: Dose;
    readonly load?: Load;
    readonly why?: Why;
  },
): PlannedItem => ({
  id: parts.id,
  exercise: exercise.id,
  side: exercise.side,
  dose: parts.dose ?? doseOf(exercise),
  ...(parts.load ? { load: parts.load } : {}),
  why: parts.why ?? { code: "first-choice" },
});
