import { doseOf, itemSeconds } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import type { Dose } from "../../record/index.ts";
import { SESSION } from "./rules.ts";

/** A day's shape by its minutes (training.md section 4). */
export interface DayShape {
  /** Short rests, no warm-up sets. */
  readonly isCircuit: boolean;
  readonly warmupSec: number;
  readonly cooldownSec: number;
  /** Seconds between warm-up and cool-down. */
  readonly mainSec: number;
}

/** What a day of so many minutes is made of. */
export const shapeOf = (minutes: number): DayShape => {
  const block = SESSION.blocks.find(({ maxMinutes }) => minutes <= maxMinutes);
  if (!block) throw new Error("the longest day has no end");
  const { warmupSec, cooldownSec } = block;
  return {
    isCircuit: minutes <= SESSION.circuitMinutes,
    warmupSec,
    cooldownSec,
    mainSec: Math.floor(minutes * 60) - warmupSec - cooldownSec,
  };
};

/** The dose of an exercise of the main part, top of the range. */
export const mainDose = (exercise: Exercise, sets: number, isCircuit: boolean): Dose =>
  doseOf(exercise, {
    sets,
    ...(isCircuit
      ? {
          restSec: Math.min(exercise.dose.restSec, SESSION.circuitRestSec),
          warmupSets: 0,
        }
      : {}),
  });

/** Seconds of an exercise are `base + perSet x sets`. */
export interface Timing {
  readonly base: number;
  readonly perSet: number;
}

export const timingOf = (exercise: Exercise, isCircuit: boolean): Timing => {
  const { side } = exercise;
  const one = itemSeconds({ dose: mainDose(exercise, 1, isCircuit), side });
  const two = itemSeconds({ dose: mainDose(exercise, 2, isCircuit), side });
  return { base: one - (two - one), perSet: two - one };
};

/** Cardio in cycles: rounds of an interval, minutes of steady work. */
export interface CycleRange {
  readonly cycleSec: number;
  readonly setupSec: number;
  readonly fewest: number;
  readonly most: number;
}

export const cyclesOf = ({ dose }: Exercise): CycleRange => {
  const cycleSec = dose.intervalSec ? dose.intervalSec[0] + dose.intervalSec[1] : 60;
  return {
    cycleSec,
    setupSec: dose.setupSec,
    fewest: Math.ceil((dose.min * 60) / cycleSec),
    most: Math.floor((dose.max * 60) / cycleSec),
  };
};
