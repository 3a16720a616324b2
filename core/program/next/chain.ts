import { canDo, equipmentOf, exerciseById } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { clamp } from "../../quantity/index.ts";
import { isWhole, least, repsOf, rirsOf, turnsOf } from "./past.ts";
import type { Turn } from "./past.ts";
import { PROGRESSION } from "./rules.ts";
import { canHoldLoad, needsLoad } from "./owned.ts";
import type { Ladder } from "./owned.ts";
import type { History, NextContext, Proposal, RirRange } from "./types.ts";

/** What a person has; where they have not said, what the exercise itself may need is taken to be there. */
const equipmentFor = (exercise: Exercise, have: readonly string[] | null): ReadonlySet<string> =>
  have === null
    ? new Set([...equipmentOf(["mat"]), ...exercise.equipment.flat()])
    : equipmentOf(have);

const isOpen = (id: string, exercise: Exercise, context: NextContext): boolean => {
  const other = exerciseById(id);
  return (
    other !== null &&
    canDo(other, equipmentFor(exercise, context.have)) &&
    context.conditions.every((tag) => other.contra[tag] === undefined)
  );
};

/** The nearest harder exercise that can be done with what is there and what hurts; null at the top. */
const rungAbove = (exercise: Exercise, context: NextContext): string | null =>
  exercise.progressions.find((id) => isOpen(id, exercise, context)) ?? null;

/** The nearest easier exercise that can be done; null at the bottom. */
export const rungBelow = (exercise: Exercise, context: NextContext): string | null =>
  exercise.regressions.find((id) => isOpen(id, exercise, context)) ?? null;

export interface ChainCase {
  readonly exercise: Exercise;
  /** Newest first; at least one. */
  readonly turns: readonly [Turn, ...Turn[]];
  readonly history: History;
  readonly context: NextContext;
  readonly rir: RirRange | null;
  readonly isCareful: boolean;
  readonly ladder: Ladder;
}

const isAtTop = ({ exercise, rir, isCareful }: ChainCase, turn: Turn): boolean => {
  const reserve = least(rirsOf(turn.sets));
  const isEasyEnough = reserve === null ? !isCareful : reserve >= (rir?.min ?? 0);
  return (least(repsOf(turn.sets)) ?? 0) >= exercise.dose.max && isWhole(turn) && isEasyEnough;
};

const isMissed = ({ exercise }: ChainCase, turn: Turn): boolean =>
  (least(repsOf(turn.sets)) ?? exercise.dose.min) < exercise.dose.min;

/** Whether another rung was done in place of this one after a moment; both in one session is no step. */
const steppedSince = ({ exercise, turns, history, context }: ChainCase, ms: number): boolean => {
  const own = new Set(turns.map((turn) => turn.ms));
  return [...exercise.regressions, ...exercise.progressions].some((id) =>
    turnsOf(history, id, context.now).some((turn) => turn.ms > ms && !own.has(turn.ms)),
  );
};

/**
 * Whether two turns running were so, with no step to another rung since the older of them: what was
 * done before a step says nothing about now.
 */
const twice = (given: ChainCase, test: (given: ChainCase, turn: Turn) => boolean): boolean => {
  const [newest, before] = given.turns;
  return (
    before !== undefined &&
    test(given, newest) &&
    test(given, before) &&
    !steppedSince(given, before.ms)
  );
};

const climb = (given: ChainCase): Proposal => {
  const { exercise, context, ladder } = given;
  const { min, max } = exercise.dose;
  const base = { kg: null, lastKg: null };
  const stay = { kind: "reps", reps: { min, max, aim: max } } as const;
  const to = rungAbove(exercise, context);
  if (exercise.load === "band" && ladder.length === 0)
    return {
      ...base,
      amount: stay,
      reason: { code: "stronger-band", top: max },
      ...(to === null ? {} : { rungUp: to }),
    };
  if (to !== null)
    return { ...base, amount: stay, reason: { code: "rung-up", to, top: max }, rungUp: to };
  const [lightest] = ladder;
  if (lightest !== undefined && context.owned !== null && canHoldLoad(exercise))
    return {
      ...base,
      kg: lightest,
      amount: { kind: "reps", reps: { min, max, aim: min } },
      reason: { code: "add-load", kg: lightest, top: max },
    };
  const top = max + PROGRESSION.extendReps;
  const aim = Math.min(top, (least(repsOf(given.turns[0].sets)) ?? max) + 1);
  return {
    ...base,
    amount: { kind: "reps", reps: { min, max: top, aim } },
    reason: { code: "top-rung", top },
  };
};

/**
 * The next repetitions of an exercise without a load (training.md section 3.3): at the top in all
 * sets two sessions running, the next rung of its chain; below the bottom twice, the one before.
 */
export const chainNext = (given: ChainCase): Proposal => {
  const { exercise, context, turns } = given;
  const { min, max } = exercise.dose;
  const lowest = least(repsOf(turns[0].sets)) ?? min;
  const propose = (aim: number, reason: Proposal["reason"]): Proposal => ({
    amount: { kind: "reps", reps: { min, max, aim } },
    kg: null,
    lastKg: null,
    reason,
  });
  // A dumbbell or a machine that nobody wrote down: without a load there is nothing to raise.
  if (exercise.load !== "band" && needsLoad(exercise))
    return propose(clamp(lowest, min, max), {
      code: "load-unknown",
      atTop: isAtTop(given, turns[0]),
    });
  if (twice(given, isAtTop)) return climb(given);
  if (isAtTop(given, turns[0])) return propose(max, { code: "top-once", top: max });
  if (isMissed(given, turns[0])) {
    const to = twice(given, isMissed) ? rungBelow(exercise, context) : null;
    return to === null
      ? propose(min, { code: "missed-once", reps: lowest, bottom: min })
      : { ...propose(min, { code: "rung-down", to, bottom: min }), rungDown: to };
  }
  if (lowest >= max) {
    const wanted = given.rir?.min ?? 0;
    const reserve = least(rirsOf(turns[0].sets));
    if (reserve === null && given.isCareful) return propose(max, { code: "say-rir", wanted });
    if (reserve !== null && reserve < wanted)
      return propose(max, { code: "top-too-hard", rir: reserve, wanted });
  }
  const aim = clamp(lowest + 1, min, max);
  return propose(aim, { code: "more-reps", lowest, aim, top: max });
};

const hold = (seconds: number, reason: Proposal["reason"]): Proposal => ({
  amount: { kind: "hold", seconds },
  kg: null,
  lastKg: null,
  reason,
});

/**
 * The next seconds of a hold: five more than the shortest set, to the most; then the next rung.
 * @returns seconds within the exercise's own range
 */
export const holdNext = (given: ChainCase): Proposal => {
  const { exercise, context, turns } = given;
  const { min, max } = exercise.dose;
  const held = Math.round(
    least(turns[0].sets.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]))) ?? min,
  );
  const isShort = (_: ChainCase, turn: Turn): boolean =>
    turn.sets.some(({ seconds }) => seconds !== undefined && seconds < min);
  if (isShort(given, turns[0])) {
    const to = twice(given, isShort) ? rungBelow(exercise, context) : null;
    return to === null
      ? hold(min, { code: "missed-once", reps: held, bottom: min })
      : { ...hold(min, { code: "rung-down", to, bottom: min }), rungDown: to };
  }
  if (!isWhole(turns[0])) return hold(clamp(held, min, max), { code: "hold-again", seconds: held });
  if (held >= max) {
    const to = rungAbove(exercise, context);
    return to === null
      ? hold(max, { code: "hold-full", seconds: max })
      : { ...hold(max, { code: "rung-up", to, top: max }), rungUp: to };
  }
  const toSec = Math.min(max, held + PROGRESSION.holdStepSec);
  return hold(toSec, { code: "hold-longer", fromSec: held, toSec });
};
