import { daysBetween } from "../../record/index.ts";
import { estimatedOneRepMax } from "../../history/index.ts";
import { isHelped } from "./loaded.ts";
import { exerciseById } from "../../exercise/index.ts";
import { exercisesOf, turnsOf } from "./past.ts";
import type { RecordedSet } from "../../record/index.ts";
import type { Turn } from "./past.ts";
import { isEasyDay } from "./block.ts";
import type { History, NextContext } from "./types.ts";

/** Our choices: fewer turns, or a shorter while, say nothing about whether an exercise still pays. */
const STALLED = {
  turns: 4,
  days: 14,
  /** A longer pause than this between turns explains a loss by itself, as in `block.ts`. */
  breakDays: 14,
} as const;

const hasLoad = ({ load }: RecordedSet): boolean => load !== undefined && load.kg > 0;

const isLoaded = ({ sets }: Turn): boolean => sets.some(hasLoad);

/**
 * How much a turn was, to be compared with others of the same exercise that were loaded too, or were
 * not either; null where that cannot be told. Of a loaded turn only the sets with a load count.
 */
const scoreOf = (turn: Turn): number | null => {
  const sets = isLoaded(turn) ? turn.sets.filter(hasLoad) : turn.sets;
  const scores = sets.flatMap(({ load, reps, rir = 0, seconds }) => {
    if (reps !== undefined)
      return load !== undefined && load.kg > 0
        ? [estimatedOneRepMax(load.kg, reps, rir)]
        : [reps + rir];
    return seconds === undefined ? [] : [seconds];
  });
  return scores.length > 0 ? Math.max(...scores) : null;
};

/** The turns since the last break: what was done before it is no measure for what came after. */
const sinceBreak = (turns: readonly Turn[]): readonly Turn[] => {
  const last = turns.findIndex((turn, index) => {
    const before = turns[index + 1];
    return before !== undefined && daysBetween(before.date, turn.date) > STALLED.breakDays;
  });
  return last === -1 ? turns : turns.slice(0, last + 1);
};

/** Those of the turns, newest first, that were loaded if the newest was, else those that were not. */
const likeNewest = (turns: readonly Turn[]): readonly Turn[] => {
  const [newest] = turns;
  return newest ? turns.filter((turn) => isLoaded(turn) === isLoaded(newest)) : [];
};

/** Days since the best turn, when none of the turns after it was better; 0 while it still goes up. */
const stalledDays = (turns: readonly Turn[]): number => {
  const scored = turns.flatMap((turn) => {
    const score = scoreOf(turn);
    return score === null ? [] : [{ date: turn.date, score }];
  });
  const [newest] = scored;
  if (!newest || scored.length < STALLED.turns) return 0;
  const best = Math.max(...scored.map(({ score }) => score));
  // Of equals the first: doing the same again is standing still.
  const reached = scored.findLastIndex(({ score }) => score >= best - 1e-9);
  if (reached < STALLED.turns - 1) return 0;
  const days = daysBetween(scored[reached]?.date ?? newest.date, newest.date);
  return days >= STALLED.days ? days : 0;
};

/**
 * Exercises that have not moved for a while: of the last turns of work none was better than one at
 * least three turns and two weeks before. Lighter weeks do not count, nor cardio, whose length the
 * plan decides, nor machines whose load helps. Only turns since the last break of more than two
 * weeks are compared, loaded ones with loaded ones. They are the first to make way in a new block
 * (training.md 3.3; Kassiano 2022).
 * @returns ids, the longest without a step first
 */
export const stalledExercises = (
  history: History,
  context: Pick<NextContext, "now" | "deloads" | "block" | "level">,
): readonly string[] =>
  exercisesOf(history, context.now)
    .flatMap((id) => {
      const exercise = exerciseById(id);
      if (!exercise || exercise.dose.unit === "minutes" || isHelped(exercise)) return [];
      // A lighter week is no break: its turns are left out only after the breaks are found.
      const turns = sinceBreak(turnsOf(history, id, context.now)).filter(
        ({ date }) => !isEasyDay(date, context),
      );
      const days = stalledDays(likeNewest(turns));
      return days > 0 ? [{ id, days }] : [];
    })
    .toSorted((one, other) => other.days - one.days || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
