import type { Exercise } from "../../exercise/index.ts";
import type { Level, RirRange } from "./types.ts";

/** training-rules.json, progression (training.md section 3.3). */
export const PROGRESSION = {
  /** A step up of more than this first extends the range. */
  stepLimit: 0.1,
  /** What converting pounds may add to a share. */
  roundingShare: 0.001,
  extendReps: 3,
  loadFactorPerRir: 0.03,
  /** Of the load below which a set that missed its range at nothing in reserve goes: -7.5 %. */
  belowRange: 0.925,
  holdStepSec: 5,
  startRounds: 5,
  mostRounds: 16,
  shortRests: { workSec: 40, recoverSec: 20 },
  cardioGrowth: 0.1,
  /** Metres; our choice, as a hold's five seconds at a metre a second. */
  carryStepMetres: 5,
  /** Before a step of more than a tenth: as three repetitions more; our choice. */
  carryExtendMetres: 10,
} as const;

/** training-rules.json, effort. */
const RIR_BY_LEVEL: Readonly<Record<Level, RirRange>> = {
  beginner: { min: 2, max: 4 },
  intermediate: { min: 1, max: 3 },
  advanced: { min: 0, max: 3 },
};
const LOW_LOAD_RIR: RirRange = { min: 0, max: 2 };
const LOW_LOAD_FROM_REPS = 16;
const MEDICAL_LEAST_RIR = 3;
const MEDICAL: readonly string[] = ["hypertension", "pregnancy", "osteoporosis"];

/** The first active condition that keeps a person well away from failure; null when there is none. */
export const medicalCondition = (conditions: readonly string[]): string | null =>
  MEDICAL.find((tag) => conditions.includes(tag)) ?? null;

/**
 * Repetitions in reserve to stop at: 0..5. Light work goes nearer to the end; hypertension,
 * pregnancy and osteoporosis never nearer than three.
 */
export const rirRange = (
  exercise: Exercise,
  level: Level,
  conditions: readonly string[],
): RirRange | null => {
  if (exercise.kind !== "strength" && exercise.kind !== "stability") return null;
  if (exercise.dose.unit !== "reps") return null;
  const isLight = exercise.load === "band" || exercise.dose.max >= LOW_LOAD_FROM_REPS;
  const usual = isLight ? LOW_LOAD_RIR : RIR_BY_LEVEL[level];
  return medicalCondition(conditions) === null
    ? usual
    : {
        min: Math.max(MEDICAL_LEAST_RIR, usual.min),
        max: Math.max(MEDICAL_LEAST_RIR + 1, usual.max),
      };
};

/** training-rules.json, layoff: days up to, shares of load and sets, repetitions more in reserve. */
const BREAKS = [
  { upToDays: 7, load: 1, sets: 1, rirPlus: 0, checkLevel: false },
  { upToDays: 14, load: 0.9, sets: 0.8, rirPlus: 1, checkLevel: false },
  { upToDays: 28, load: 0.8, sets: 0.6, rirPlus: 1, checkLevel: false },
  { upToDays: 56, load: 0.7, sets: 0.5, rirPlus: 2, checkLevel: false },
] as const;
const LONG_BREAK = { load: 0.55, sets: 0.5, rirPlus: 2, checkLevel: true } as const;

/** How much of everything is left for today. */
export interface Share {
  readonly load: number;
  readonly sets: number;
  readonly rirPlus: number;
}

/** How to come back after so many days without training, 0..; a week or less changes nothing. */
export const afterBreak = (days: number): Share & { readonly checkLevel: boolean } =>
  BREAKS.find(({ upToDays }) => days <= upToDays) ?? LONG_BREAK;

/** training-rules.json, mesocycle.deload; of the load range 0.9 to 1 the lighter end. */
export const DELOAD: Share = { load: 0.9, sets: 0.5, rirPlus: 2 };
export const DELOAD_DAYS = 7;
export const DELOAD_EVERY_WEEKS: Readonly<Record<Level, number | null>> = {
  beginner: null,
  intermediate: 6,
  advanced: 5,
};
/** mesocycle.weeks: four to six; a beginner's block has no lighter week and takes the longest. */
export const BLOCK_WEEKS: Readonly<Record<Level, number>> = {
  beginner: 6,
  intermediate: 6,
  advanced: 5,
};

/** training-rules.json, readiness. */
export const READINESS_LOW = 2;
export const SORE_HALVES_FROM = 5;
export const SORE_SKIPS_FROM = 8;

/** training-rules.json, pain. */
export const PAIN = {
  easeFrom: 3,
  easedLoad: 0.7,
  nextMorningRise: 2,
  settleHours: 24,
  clinicianAfterDays: 14,
} as const;
