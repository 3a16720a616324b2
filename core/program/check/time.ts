import type { Exercise } from "../../exercise/index.ts";
import type { WeekItem } from "../week/types.ts";
import { isCircuit } from "./limits.ts";
import { SESSION_NUMBERS } from "./numbers.ts";

const paceOf = ({ dose }: Exercise): number =>
  (dose.tempo ?? []).reduce((total, seconds) => total + seconds, 0);

/** Seconds of a set whose one side takes so long (training.md section 4). */
const onSides = (oneSide: number, { side }: Exercise): number => {
  switch (side) {
    case "bilateral":
      return oneSide;
    case "per_side":
      return 2 * oneSide + SESSION_NUMBERS.sideSwitchSec;
    case "alternating":
      return 2 * oneSide;
  }
};

/** Seconds of one set of an amount: repetitions, seconds or metres, by the exercise's own unit. */
const setSeconds = (exercise: Exercise, amount: number): number => {
  switch (exercise.dose.unit) {
    case "reps":
      return onSides(amount * paceOf(exercise), exercise);
    case "seconds":
      return onSides(amount, exercise);
    case "metres":
      return onSides(amount / SESSION_NUMBERS.carryMetresPerSec, exercise);
    case "minutes":
      return amount * 60;
  }
};

/** Seconds of rest between two sets on a day of so many minutes. */
export const restOn = ({ dose }: Exercise, minutes: number): number =>
  isCircuit(minutes) ? Math.min(dose.restSec, SESSION_NUMBERS.circuitRestSec) : dose.restSec;

/**
 * Seconds of a strength or stability exercise, from the way to it to the end of its last set, at the
 * top of its range. A circuit has short rests and no warm-up sets (training.md section 4).
 * @param minutes of the whole day
 */
export const exerciseSeconds = (exercise: Exercise, sets: number, minutes: number): number => {
  const { dose, side } = exercise;
  const warmupSet =
    SESSION_NUMBERS.warmupSetReps * paceOf(exercise) * (side === "per_side" ? 2 : 1) +
    SESSION_NUMBERS.warmupSetRestSec;
  return (
    dose.setupSec +
    (isCircuit(minutes) ? 0 : dose.warmupSets * warmupSet) +
    sets * setSeconds(exercise, dose.max) +
    Math.max(0, sets - 1) * restOn(exercise, minutes)
  );
};

/** Seconds of moving in a cardio item, its breaks between rounds included, its setup not. */
export const cardioSeconds = ({ dose }: Exercise, item: WeekItem): number => {
  const [work, rest] = dose.intervalSec ?? [60, 0];
  return (
    item.sets * (item.cycles === undefined ? (item.seconds ?? 0) : item.cycles * (work + rest))
  );
};

/** Seconds of an item of a warm-up or cool-down, by the amounts that the plan gives. */
export const frameSeconds = (exercise: Exercise, item: WeekItem): number => {
  const amount = item.reps === undefined ? (item.seconds ?? 0) : item.reps * paceOf(exercise);
  return (
    exercise.dose.setupSec +
    item.sets * onSides(amount, exercise) +
    Math.max(0, item.sets - 1) * item.restSec
  );
};

/** Seconds that a day of so many minutes gives its warm-up and cool-down. */
export const framesOf = (
  minutes: number,
): { readonly warmupSec: number; readonly cooldownSec: number } => {
  const found = SESSION_NUMBERS.frames.find(({ upToMinutes }) => minutes <= upToMinutes);
  return found ?? { warmupSec: 0, cooldownSec: 0 };
};
