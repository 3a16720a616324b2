import { itemSeconds } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import type { Dose, PlannedItem } from "../../record/index.ts";
import { adjustmentText } from "../next/messages.ts";
import type { Target } from "../next/types.ts";
import { planFullText } from "./messages.ts";

interface Merged {
  readonly dose: Dose;
  readonly aim: number | null;
  /** Progression asks for more than the plan has time for. */
  readonly isFull: boolean;
}

type Of<Kind extends Dose["kind"]> = Extract<Dose, { kind: Kind }>;
type TargetOf<Kind extends Target["kind"]> = Extract<Target, { kind: Kind }>;

/** Of a warm-up with a known load only those sets that can be made lighter; without one as planned. */
const warmupSets = (planned: Of<"reps">, target: Target): number =>
  target.load === undefined
    ? planned.warmupSets
    : Math.min(planned.warmupSets, target.warmups.length);

const mergedReps = (planned: Of<"reps">, target: TargetOf<"reps">, exercise: Exercise): Merged => {
  // A range extended before a big step is longer by what is tried for now, not by all of it.
  const beyond = Math.max(0, target.reps.aim - exercise.dose.max);
  const max = planned.reps.max + beyond;
  const { rir: _rir, ...rest } = planned;
  return {
    dose: {
      ...rest,
      sets: target.sets,
      reps: { min: Math.min(target.reps.min, max), max },
      warmupSets: warmupSets(planned, target),
      ...(target.rirTarget ? { rir: { ...target.rirTarget } } : {}),
    },
    aim: Math.min(target.reps.aim, max),
    isFull: false,
  };
};

const mergedRounds = (planned: Of<"interval">, target: TargetOf<"interval">): Merged => {
  const { workSec, recoverSec } = target;
  const seconds = planned.rounds * (planned.workSec + planned.recoverSec);
  const most = Math.max(1, Math.floor(seconds / (workSec + recoverSec)));
  return {
    dose: { ...planned, rounds: Math.min(target.rounds, most), workSec, recoverSec },
    aim: null,
    isFull: target.rounds > most,
  };
};

/** The dose that a target asks for, within what the plan gives; null where they are of different kinds. */
const merged = (planned: Dose, target: Target, exercise: Exercise): Merged | null => {
  const { sets } = target;
  switch (planned.kind) {
    case "reps":
      return target.kind === "reps" ? mergedReps(planned, target, exercise) : null;
    case "interval":
      return target.kind === "interval" ? mergedRounds(planned, target) : null;
    case "hold": {
      if (target.kind !== "hold") return null;
      const seconds = Math.min(target.seconds, planned.seconds);
      return { dose: { ...planned, sets, seconds }, aim: null, isFull: target.seconds > seconds };
    }
    case "carry": {
      if (target.kind !== "carry") return null;
      const metres = Math.min(target.metres, planned.metres);
      return { dose: { ...planned, sets, metres }, aim: null, isFull: target.metres > metres };
    }
    case "steady": {
      if (target.kind !== "steady") return null;
      // The first time there is nothing to grow from: the plan says how long.
      const wanted = target.reason.code === "first-time" ? planned.seconds : target.seconds;
      const seconds = Math.min(wanted, planned.seconds);
      return { dose: { ...planned, seconds }, aim: null, isFull: wanted > seconds };
    }
  }
};

/** The reason of a target as the session says it. */
const textOf = (target: Target, { dose, isFull }: Merged): string =>
  isFull ? [planFullText(dose), ...target.adjustments.map(adjustmentText)].join(" ") : target.text;

/**
 * An item of the plan with what to try for today: load, range, reserve, warm-up loads and the reason
 * in words. It has no more sets than planned, and of what is timed no more seconds.
 */
export const withTarget = (item: PlannedItem, exercise: Exercise, target: Target): PlannedItem => {
  const made = merged(item.dose, target, exercise);
  if (made === null) return item;
  const warmupKg =
    made.dose.kind === "reps"
      ? target.warmups.slice(0, made.dose.warmupSets).map(({ loadKg }) => loadKg)
      : [];
  const { load: _load, ...rest } = item;
  return {
    ...rest,
    dose: made.dose,
    ...(target.load ? { load: target.load } : {}),
    target: {
      ...(made.aim === null ? {} : { aim: made.aim }),
      ...(warmupKg.length > 0 ? { warmupKg } : {}),
      text: textOf(target, made),
    },
  };
};

/** The range of repetitions without what goes beyond the plan; the aim follows. */
export const withinRange = (item: PlannedItem, planned: Dose): PlannedItem => {
  if (item.dose.kind !== "reps" || planned.kind !== "reps") return item;
  const max = Math.min(item.dose.reps.max, planned.reps.max);
  const aim = item.target?.aim;
  return {
    ...item,
    dose: { ...item.dose, reps: { min: Math.min(item.dose.reps.min, max), max } },
    ...(item.target
      ? { target: { ...item.target, ...(aim === undefined ? {} : { aim: Math.min(aim, max) }) } }
      : {}),
  };
};

/** An item with as many of its sets as fit into some seconds; null where not even one does. */
export const fittedTo = (item: PlannedItem, seconds: number): PlannedItem | null => {
  for (let { sets } = item.dose; sets >= 1; sets -= 1) {
    const fewer = { ...item, dose: { ...item.dose, sets } };
    if (itemSeconds(fewer) <= seconds) return fewer;
  }
  return null;
};
