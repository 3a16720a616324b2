import { WARMUP_REPS, doseOf } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { estimatedOneRepMax } from "../../history/index.ts";
import { err, kilograms, kilogramsToPounds, ok, roundTo } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { localDate } from "../../record/index.ts";
import type { Dose, Load } from "../../record/index.ts";
import { outForPainUntil } from "../pain.ts";
import { adjusted, readinessToday, sorestToday } from "./adjust.ts";
import { isEasyDay } from "./block.ts";
import { chainNext, holdNext } from "./chain.ts";
import { isHelped, loadedNext, setsAt, workingKg } from "./loaded.ts";
import { targetText } from "./messages.ts";
import { ladderFor, needsLoad, roundToOwned } from "./owned.ts";
import type { Ladder } from "./owned.ts";
import { turnsOf } from "./past.ts";
import type { Turn } from "./past.ts";
import { READINESS_LOW, SORE_SKIPS_FROM, medicalCondition, rirRange } from "./rules.ts";
import { carryNext, intervalFirst, intervalNext, steadyNext } from "./timed.ts";
import type {
  Amount,
  History,
  NextContext,
  Pause,
  Proposal,
  RirRange,
  Target,
  WarmupSet,
} from "./types.ts";

/** What to start with: the bottom of everything, and no load that nobody has tried. */
const firstAmount = (exercise: Exercise): Amount => {
  const { dose } = exercise;
  switch (dose.unit) {
    case "reps":
      return { kind: "reps", reps: { min: dose.min, max: dose.max, aim: dose.min } };
    case "seconds":
      return { kind: "hold", seconds: dose.min };
    case "metres":
      return { kind: "carry", metres: dose.min };
    case "minutes":
      return dose.intervalSec
        ? intervalFirst(exercise)
        : { kind: "steady", seconds: dose.min * 60 };
  }
};

/** What frames a session does not progress: it is done as the facts give it. */
const usualAmount = (exercise: Exercise): Amount => {
  const { dose } = exercise;
  return dose.unit === "reps"
    ? { kind: "reps", reps: { min: dose.min, max: dose.max, aim: dose.max } }
    : { kind: "hold", seconds: dose.max };
};

interface Past {
  readonly exercise: Exercise;
  readonly history: History;
  readonly context: NextContext;
  readonly ladder: Ladder;
  readonly rir: RirRange | null;
}

const repsNext = (past: Past, turns: readonly [Turn, ...Turn[]]): Proposal => {
  const isCareful = medicalCondition(past.context.conditions) !== null;
  // The newest turn with a load; a session in which none was written down does not forget it.
  const loaded = turns.find((turn) => workingKg(turn) !== null);
  const kg = loaded ? workingKg(loaded) : null;
  if (loaded && kg !== null && past.rir && setsAt(loaded, kg).length > 0)
    return loadedNext({ ...past, rir: past.rir, turn: loaded, kg, isCareful });
  return chainNext({ ...past, turns, isCareful });
};

const proposalOf = (past: Past, turns: readonly Turn[]): Proposal => {
  const { exercise, context, ladder } = past;
  const base = { kg: null, lastKg: null };
  if (exercise.kind === "mobility" || exercise.kind === "stretch")
    return { ...base, amount: usualAmount(exercise), reason: { code: "as-usual" } };
  const [newest, ...older] = turns;
  if (newest === undefined)
    return {
      ...base,
      amount: firstAmount(exercise),
      reason: { code: "first-time", isLoaded: needsLoad(exercise) },
    };
  const all = [newest, ...older] as const;
  const today = localDate(context.now);
  switch (exercise.dose.unit) {
    case "reps":
      return repsNext(past, all);
    case "seconds":
      return holdNext({ ...past, turns: all, isCareful: false });
    case "metres":
      return carryNext(exercise, all, ladder);
    case "minutes":
      return exercise.dose.intervalSec
        ? intervalNext(exercise, all, today)
        : steadyNext(exercise, all, today);
  }
};

/** Shares of the load for one and for two warm-up sets (training-rules.json, warm-up; section 3.2). */
const WARMUP_SHARES = [0.5, 0.75] as const;

/** Warm-up sets for a load: of six, at half and at three quarters of it, as they can be made. */
const warmupsFor = (kg: number, count: number, ladder: Ladder): readonly WarmupSet[] =>
  WARMUP_SHARES.slice(0, count).flatMap((share): WarmupSet[] => {
    const loadKg =
      ladder.length > 0
        ? (roundToOwned(kg * share, ladder, "down") ?? ladder[0] ?? kg)
        : roundTo(kg * share, 0.5);
    return loadKg < kg && loadKg > 0 ? [{ reps: WARMUP_REPS, loadKg }] : [];
  });

const POUND_STEP = 0.5;

const loadOf = (kg: number, { loadUnit }: NextContext): Load =>
  loadUnit === "lb"
    ? { kg, typed: { value: roundTo(kilogramsToPounds(kilograms(kg)), POUND_STEP), unit: "lb" } }
    : { kg };

/** What was lifted is not always owned: the nearest below of what a person named, or the load as it was. */
const owned = (kg: number | null, ladder: Ladder, context: NextContext): number | null =>
  kg === null || context.owned === null || ladder.length === 0
    ? kg
    : (roundToOwned(kg, ladder, "down") ?? kg);

const bestEstimate = (turn: Turn | undefined): number | null => {
  const estimates = (turn?.sets ?? []).flatMap(({ load, reps = 0, rir = 0 }) =>
    load !== undefined && load.kg > 0 && reps > 0 ? [estimatedOneRepMax(load.kg, reps, rir)] : [],
  );
  return estimates.length > 0 ? roundTo(Math.max(...estimates), 0.1) : null;
};

const pauseFor = (exercise: Exercise, history: History, context: NextContext): Pause | null => {
  const { id } = exercise;
  const condition = context.conditions.find((tag) => exercise.contra[tag] === "avoid");
  if (condition !== undefined) return { code: "not-with-condition", exercise: id, condition };
  const until = outForPainUntil(history, id, context.now);
  if (until !== null) return { code: "out-for-pain", exercise: id, until };
  const mean = readinessToday(context);
  if (exercise.kind === "interval" && mean !== null && mean <= READINESS_LOW)
    return { code: "no-intervals-today", exercise: id, mean };
  const sore = sorestToday(exercise, context);
  return sore !== null && sore.level >= SORE_SKIPS_FROM
    ? { code: "too-sore", exercise: id, ...sore }
    : null;
};

/**
 * What to do of an exercise next, and why: a pure function of what was done, what is owned and how
 * the day is (training.md sections 3.2, 3.3 and 5). The order of the sessions does not matter; what
 * is dated after `context.now` does not count.
 * @param plannedSets sets that the plan gives it, from 1; what makes a day easier takes from these
 * @returns the target, or why there is none today
 */
export const nextTarget = (
  exercise: Exercise,
  history: History,
  context: NextContext,
  plannedSets: number = exercise.dose.sets,
): Result<Target, Pause> => {
  const pause = pauseFor(exercise, history, context);
  if (pause !== null) return err(pause);
  const every = turnsOf(history, exercise.id, context.now);
  // A lighter week was lighter on purpose and says nothing about what is possible.
  const full = every.filter(({ date }) => !isEasyDay(date, context));
  const turns = full.length > 0 ? full : every;
  const ladder = ladderFor(exercise, context.owned);
  const rir = rirRange(exercise, context.level, context.conditions);
  const proposal = proposalOf({ exercise, history, context, ladder, rir }, turns);
  const draft = adjusted(
    { ...proposal, sets: plannedSets, rir, adjustments: [] },
    { exercise, history, context, ladder, turn: every[0] ?? null },
  );
  const kg = owned(draft.kg, ladder, context);
  const best = isHelped(exercise) ? null : bestEstimate(turns[0]);
  const { amount, rungUp, rungDown, reason, adjustments } = draft;
  return ok({
    exercise: exercise.id,
    ...amount,
    sets: draft.sets,
    ...(kg === null ? {} : { load: loadOf(kg, context) }),
    rirTarget: draft.rir,
    ...(rungUp === undefined ? {} : { rungUp }),
    ...(rungDown === undefined ? {} : { rungDown }),
    warmups:
      kg === null || isHelped(exercise) ? [] : warmupsFor(kg, exercise.dose.warmupSets, ladder),
    ...(best === null ? {} : { oneRepMaxKg: best }),
    reason,
    adjustments,
    text: targetText(reason, adjustments, context.loadUnit),
  });
};

/** A target as the dose of a planned item; the range of repetitions stays a range. */
export const targetDose = (exercise: Exercise, target: Target): Dose => {
  const usual = doseOf(exercise, { sets: target.sets });
  switch (target.kind) {
    case "reps":
      return usual.kind === "reps"
        ? {
            ...usual,
            reps: { min: target.reps.min, max: target.reps.max },
            ...(target.rirTarget ? { rir: target.rirTarget } : {}),
          }
        : usual;
    case "hold":
      return usual.kind === "hold" ? { ...usual, seconds: target.seconds } : usual;
    case "carry":
      return usual.kind === "carry" ? { ...usual, metres: target.metres } : usual;
    case "interval":
      return usual.kind === "interval"
        ? {
            ...usual,
            rounds: target.rounds,
            workSec: target.workSec,
            recoverSec: target.recoverSec,
          }
        : usual;
    case "steady":
      return usual.kind === "steady" ? { ...usual, seconds: target.seconds } : usual;
  }
};
