import { doseOf, exerciseById, exercises, itemSeconds, muscles } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import { sum } from "@dorsal/core/quantity";
import type { WeekDay, WeekItem, WeekPlan, WeekProfile } from "@dorsal/core/program";

/**
 * A generator as the peers do it, written for this comparison: one day at a time, again and again the
 * exercise with the best score for its minutes, three sets of each, until the time is up; cardio with
 * what is left. It knows equipment, level, dislikes and what must be avoided, and a fatigue that fades
 * from day to day; it knows nothing of the week as a whole.
 */

const LEVELS = ["beginner", "intermediate", "advanced"];
const SETS = 3;
const MOST_EXERCISES = 8;
/** Of the time of a day, kept for cardio. */
const CARDIO_SHARE = 0.2;
/** Weights of the muscles: those of the part of the back that was asked for come first. */
const FOCUS_WEIGHT = 3;
const FOCUS: Readonly<Record<WeekProfile["focus"], readonly string[]>> = {
  upper: ["lats", "upper_back", "rear_delts"],
  lower: ["low_back", "glutes", "core"],
  both: ["lats", "upper_back", "low_back"],
};
/** A muscle worked is worth less the rest of the day, and recovers by half until the next. */
const WORKED = 0.55;
const RECOVERED = 0.5;
/** Seconds before and after the exercises, by the minutes of the day. */
const framesOf = (minutes: number): number => (minutes <= 20 ? 180 : minutes <= 35 ? 360 : 600);

const groupOf: ReadonlyMap<string, string> = new Map(
  muscles.map(({ id, group }) => [id, group ?? id]),
);

/** What an exercise works, by group: of its muscles the one that works hardest, from half on. */
const workOf = ({ muscles: fractions }: Exercise): ReadonlyMap<string, number> => {
  const work = new Map<string, number>();
  for (const [muscle, fraction] of Object.entries(fractions)) {
    const group = groupOf.get(muscle) ?? muscle;
    if (fraction >= 0.5) work.set(group, Math.max(fraction, work.get(group) ?? 0));
  }
  return work;
};

const isAllowed = (exercise: Exercise, profile: WeekProfile, place: string): boolean => {
  const things = new Set(["none", ...(profile.places[place] ?? [])]);
  const isOut = profile.conditions.some(({ tag, severity }) => {
    const word = exercise.contra[tag];
    return word === "avoid" || (word === "caution" && severity === "active");
  });
  return (
    !isOut &&
    exercise.level <= LEVELS.indexOf(profile.level) + 1 &&
    !profile.dislikes.some((word) => word === exercise.id || word === exercise.pattern) &&
    exercise.equipment.some((set) => set.every((thing) => things.has(thing)))
  );
};

const restOf = ({ dose }: Exercise, minutes: number): number =>
  minutes <= 25 ? Math.min(dose.restSec, 20) : dose.restSec;

const secondsOf = (exercise: Exercise, minutes: number): number =>
  itemSeconds({
    side: exercise.side,
    dose: doseOf(exercise, {
      sets: SETS,
      restSec: restOf(exercise, minutes),
      ...(minutes <= 25 ? { warmupSets: 0 } : {}),
    }),
  });

const AMOUNTS = { reps: "reps", seconds: "seconds", metres: "metres", minutes: "seconds" } as const;

const mainItem = (exercise: Exercise, minutes: number): WeekItem => ({
  exercise: exercise.id,
  sets: SETS,
  [AMOUNTS[exercise.dose.unit]]: exercise.dose.max,
  side: exercise.side,
  restSec: restOf(exercise, minutes),
  block: "main",
});

const cardioItem = (exercise: Exercise, seconds: number): WeekItem | null => {
  const { dose, id, side } = exercise;
  const cycleSec = dose.intervalSec ? sum(dose.intervalSec) : 60;
  const cycles = Math.min(
    Math.floor((seconds - dose.setupSec) / cycleSec),
    Math.floor((dose.max * 60) / cycleSec),
  );
  if (cycles * cycleSec < dose.min * 60) return null;
  return {
    exercise: id,
    sets: 1,
    ...(dose.intervalSec ? { cycles } : { seconds: cycles * cycleSec }),
    side,
    restSec: 0,
    block: "cardio",
  };
};

/** Seconds of an item of cardio. */
const cardioSeconds = ({ exercise: id, cycles, seconds }: WeekItem): number => {
  const dose = exerciseById(id)?.dose;
  const cycleSec = dose?.intervalSec ? sum(dose.intervalSec) : 0;
  return (dose?.setupSec ?? 0) + (seconds ?? (cycles ?? 0) * cycleSec);
};

/** The days of a greedy week. Its value, volume and rules are for the evaluator to find. */
export const greedyWeek = (profile: WeekProfile): WeekPlan => {
  const freshness = new Map<string, number>();
  const scoreOf = (exercise: Exercise, minutes: number): number => {
    let score = profile.likes.includes(exercise.id) ? 1 : 0;
    for (const [group, fraction] of workOf(exercise)) {
      const weight = FOCUS[profile.focus].includes(group) ? FOCUS_WEIGHT : 1;
      score += weight * fraction * (freshness.get(group) ?? 1);
    }
    return score / secondsOf(exercise, minutes);
  };

  const days = profile.days.map(({ day, minutes, place }): WeekDay => {
    let left = minutes * 60 - framesOf(minutes);
    const items: WeekItem[] = [];
    const allowed = exercises.filter((exercise) => isAllowed(exercise, profile, place));
    const candidates = new Set(
      allowed.filter(({ kind }) => kind === "strength" || kind === "stability"),
    );
    const forCardio = left * CARDIO_SHARE;
    while (items.length < MOST_EXERCISES) {
      const [best] = [...candidates]
        .filter((exercise) => secondsOf(exercise, minutes) <= left - forCardio)
        .toSorted((one, other) => scoreOf(other, minutes) - scoreOf(one, minutes));
      if (!best) break;
      items.push(mainItem(best, minutes));
      candidates.delete(best);
      left -= secondsOf(best, minutes);
      for (const other of candidates)
        if (other.chain !== null && other.chain === best.chain) candidates.delete(other);
      for (const [group] of workOf(best))
        freshness.set(group, (freshness.get(group) ?? 1) * WORKED);
    }
    for (const exercise of allowed) {
      if (exercise.kind !== "cardio" && exercise.kind !== "interval") continue;
      const item = cardioItem(exercise, left);
      if (!item || cardioSeconds(item) > left) continue;
      items.push(item);
      break;
    }
    for (const [group, fresh] of freshness) freshness.set(group, fresh + (1 - fresh) * RECOVERED);
    return { day, place, minutes, seconds: 0, items };
  });
  return { days, volume: {}, value: 0, bound: 0, unmet: [], notes: [], reasons: {} };
};
