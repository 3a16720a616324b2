import { WARMUP_REPS, exerciseById, itemSeconds } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { sum } from "../../quantity/index.ts";
import type { Dose } from "../../record/index.ts";
import { frameOf } from "./frame.ts";
import { inOrder } from "./order.ts";
import type { WeekNumbers } from "./state.ts";
import type { Bout, Option, Problem, ProblemDay } from "./tables.ts";
import { mainDose } from "./timing.ts";
import type { WeekDay, WeekItem } from "./types.ts";

const amountOf = (dose: Dose): Pick<WeekItem, "reps" | "seconds" | "metres" | "cycles"> => {
  switch (dose.kind) {
    case "reps":
      return { reps: dose.reps.max };
    case "hold":
    case "steady":
      return { seconds: dose.seconds };
    case "carry":
      return { metres: dose.metres };
    case "interval":
      return { cycles: dose.rounds };
  }
};

const mainItem = ({ exercise }: Option, sets: number, { isCircuit }: ProblemDay): WeekItem => {
  const dose = mainDose(exercise, sets, isCircuit);
  return {
    exercise: exercise.id,
    sets,
    ...amountOf(dose),
    side: exercise.side,
    restSec: dose.restSec,
    block: "main",
  };
};

const cardioItem = ({ exercise, isInterval, cycleSec }: Bout, cycles: number): WeekItem => ({
  exercise: exercise.id,
  sets: 1,
  ...(isInterval ? { cycles } : { seconds: cycles * cycleSec }),
  side: exercise.side,
  restSec: 0,
  block: "cardio",
});

const heldDose = (item: WeekItem, exercise: Exercise): Dose => ({
  kind: "hold",
  sets: item.sets,
  restSec: item.restSec,
  setupSec: exercise.dose.setupSec,
  seconds: item.seconds ?? 0,
});

/** Light sets with sides in turn count once in the week's seconds (training.md section 4). */
const alternatingWarmupSec = ({ side }: Exercise, dose: Dose): number =>
  side === "alternating" && dose.kind === "reps"
    ? dose.warmupSets * WARMUP_REPS * sum(dose.tempo)
    : 0;

/** Seconds of an item as the player will count them. */
export const secondsOfItem = (item: WeekItem, isCircuit: boolean): number => {
  const exercise = exerciseById(item.exercise);
  if (!exercise) return 0;
  const { side } = item;
  switch (item.block) {
    case "warmup":
    case "cooldown":
      return itemSeconds({ side, dose: heldDose(item, exercise) });
    case "main": {
      const dose = mainDose(exercise, item.sets, isCircuit);
      return itemSeconds({ side, dose }) - alternatingWarmupSec(exercise, dose);
    }
    case "cardio": {
      const { dose } = exercise;
      const cycleSec = dose.intervalSec ? sum(dose.intervalSec) : 0;
      return dose.setupSec + (item.seconds ?? (item.cycles ?? 0) * cycleSec);
    }
  }
};

/** Muscles by how much of the day's sets they get, the most worked first. */
const workedMuscles = (items: readonly WeekItem[]): readonly string[] => {
  const work = new Map<string, number>();
  for (const { exercise, sets } of items)
    for (const [muscle, fraction] of Object.entries(exerciseById(exercise)?.muscles ?? {}))
      if (fraction > 0) work.set(muscle, (work.get(muscle) ?? 0) + fraction * sets);
  return [...work].toSorted((one, other) => other[1] - one[1]).map(([muscle]) => muscle);
};

/** The sessions of the week, exact to the second. */
export const daysOf = (problem: Problem, { sets, cycles }: WeekNumbers): readonly WeekDay[] => {
  const { days, groups, options, bouts, profile } = problem;
  return days.map((day, number) => {
    const used = options.filter((option, index) => option.day === number && (sets[index] ?? 0) > 0);
    const main = inOrder(used, groups).map((option) =>
      mainItem(option, sets[options.indexOf(option)] ?? 0, day),
    );
    const cardio = bouts.flatMap((bout, index) =>
      bout.day === number && (cycles[index] ?? 0) > 0 ? [cardioItem(bout, cycles[index] ?? 0)] : [],
    );
    const locked = profile.locked
      .filter((lock) => lock.day === undefined || lock.day === day.day)
      .map(({ exercise }) => exercise);
    const { warmup, cooldown } = frameOf({
      profile,
      place: day.place,
      warmupSec: day.warmupSec,
      cooldownSec: day.cooldownSec,
      locked: new Set(locked),
      worked: workedMuscles(main),
    });
    const items = [...warmup, ...main, ...cardio, ...cooldown];
    return {
      day: day.day,
      place: day.place,
      minutes: day.minutes,
      seconds: sum(items.map((item) => secondsOfItem(item, day.isCircuit))),
      items,
    };
  });
};
