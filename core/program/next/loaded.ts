import type { Exercise } from "../../exercise/index.ts";
import { clamp, sum } from "../../quantity/index.ts";
import type { RecordedSet } from "../../record/index.ts";
import { roundToOwned, stepAbove, stepBelow } from "./owned.ts";
import type { Ladder } from "./owned.ts";
import { isWhole, least, repsOf, rirsOf } from "./past.ts";
import type { Turn } from "./past.ts";
import { PROGRESSION } from "./rules.ts";
import type { Proposal, Reason, RirRange } from "./types.ts";

/** What the choice of the next load is made from. */
export interface LoadedCase {
  readonly exercise: Exercise;
  /** The newest turn; it has sets with repetitions at the load. */
  readonly turn: Turn;
  readonly kg: number;
  readonly ladder: Ladder;
  readonly rir: RirRange;
  /** A medical condition: without a word on the reserve nothing gets heavier. */
  readonly isCareful: boolean;
}

const SAME_KG = 0.02;

/** The load of the last set that had one, in kg: it carries the latest judgement; null without any. */
export const workingKg = ({ sets }: Turn): number | null => {
  const kg = sets.findLast(({ load }) => load !== undefined && load.kg > 0)?.load?.kg;
  return kg ?? null;
};

/** On an assisted machine the load helps: less of it is harder. */
export const isHelped = ({ equipment }: Exercise): boolean =>
  equipment.some((set) => set.includes("assisted_pullup"));

/** The sets that were done at the load or above; lighter ones led up to it. */
export const setsAt = ({ sets }: Turn, kg: number): readonly RecordedSet[] =>
  sets.filter(({ load, reps }) => reps !== undefined && (load?.kg ?? 0) >= kg - SAME_KG);

/**
 * The range of reserve that a turn is judged by: the target, or what its plan asked for where that
 * was more, as on a day of low readiness.
 */
const wantedOf = (turn: Turn, rir: RirRange): RirRange => {
  const planned = turn.planned?.kind === "reps" ? turn.planned.rir : undefined;
  return {
    min: Math.max(rir.min, planned?.min ?? 0),
    max: Math.max(rir.max, planned?.max ?? 0),
  };
};

/** Share of the load for so many repetitions in reserve more or fewer than wanted: 0.9 to 1.1. */
const factorFor = (difference: number): number =>
  clamp(
    1 + PROGRESSION.loadFactorPerRir * difference,
    1 - PROGRESSION.stepLimit,
    1 + PROGRESSION.stepLimit,
  );

interface Judged {
  readonly reps: readonly number[];
  readonly lowest: number;
  /** Mean and lowest reserve of the sets that say it; null when none does. */
  readonly meanRir: number | null;
  readonly leastRir: number | null;
  readonly wanted: RirRange;
}

const judge = ({ turn, kg, rir }: LoadedCase): Judged => {
  const sets = setsAt(turn, kg);
  const rirs = rirsOf(sets);
  const reps = repsOf(sets);
  return {
    reps,
    lowest: least(reps) ?? 0,
    meanRir: rirs.length > 0 ? sum(rirs) / rirs.length : null,
    leastRir: least(rirs),
    wanted: wantedOf(turn, rir),
  };
};

const missedAtTheEnd = (given: LoadedCase): boolean =>
  setsAt(given.turn, given.kg).some(
    // A set that broke off below its range with nothing said is taken to have been all there was.
    ({ reps = 0, rir = 0 }) => reps < given.exercise.dose.min && rir === 0,
  );

interface Move {
  readonly kg: number;
  readonly aim: number;
  readonly max: number;
  readonly reason: Reason;
}

/** Heavier for reserve above the wanted range: the heaviest that can be made within the share. */
const roundedUpTo = (given: LoadedCase, over: number): number =>
  Math.max(given.kg, roundToOwned(given.kg * factorFor(over), given.ladder, "down") ?? given.kg);

const stepUp = (given: LoadedCase, judged: Judged): Move => {
  const { kg, exercise, ladder } = given;
  const { min, max } = exercise.dose;
  const next = stepAbove(kg, ladder);
  const extended = max + PROGRESSION.extendReps;
  if (next === null) {
    const aim = Math.min(extended, judged.lowest + 1);
    return { kg, aim, max: extended, reason: { code: "heaviest", kg, top: extended } };
  }
  const share = next / kg - 1;
  if (share <= PROGRESSION.stepLimit + PROGRESSION.roundingShare) {
    const over = (judged.leastRir ?? 0) - judged.wanted.max;
    const toKg = Math.max(next, over > 0 ? roundedUpTo(given, over) : next);
    return { kg: toKg, aim: min, max, reason: { code: "step-up", fromKg: kg, toKg, top: max } };
  }
  if (judged.lowest >= extended)
    return {
      kg: next,
      aim: min,
      max,
      reason: { code: "step-up", fromKg: kg, toKg: next, top: extended },
    };
  return {
    kg,
    aim: Math.min(extended, judged.lowest + 1),
    max: extended,
    reason: {
      code: "extend-range",
      kg,
      nextKg: next,
      percent: Math.round(share * 100),
      top: extended,
    },
  };
};

/** Every set at the top: heavier, unless the reserve speaks against it. */
const atTheTop = (given: LoadedCase, judged: Judged): Move => {
  const { kg, isCareful, exercise } = given;
  const { max } = exercise.dose;
  const stay = (reason: Reason): Move => ({ kg, aim: max, max, reason });
  const wanted = judged.wanted.min;
  if (judged.leastRir === null && isCareful) return stay({ code: "say-rir", wanted });
  if (judged.leastRir !== null && judged.leastRir < wanted)
    return stay({ code: "top-too-hard", rir: judged.leastRir, wanted });
  return stepUp(given, judged);
};

const below = (given: LoadedCase, judged: Judged): Move => {
  const { kg, ladder, exercise } = given;
  const { min: bottom, max } = exercise.dose;
  const byReserve = judged.meanRir === null ? 1 : factorFor(judged.meanRir - judged.wanted.min);
  const toKg = roundToOwned(kg * Math.min(PROGRESSION.belowRange, byReserve), ladder, "down");
  if (toKg === null || toKg >= kg)
    return { kg, aim: bottom, max, reason: { code: "lightest", kg, bottom } };
  const reason: Reason = { code: "below-range", reps: judged.lowest, bottom, fromKg: kg, toKg };
  return { kg: toKg, aim: bottom, max, reason };
};

const within = (given: LoadedCase, judged: Judged): Move => {
  const { kg, ladder, exercise } = given;
  const { min, max } = exercise.dose;
  const { lowest, leastRir, meanRir, wanted } = judged;
  const over = leastRir === null ? 0 : leastRir - wanted.max;
  if (over > 0 && lowest >= min) {
    const toKg = roundedUpTo(given, over);
    const aim = Math.min(lowest, max);
    if (toKg > kg)
      return {
        kg: toKg,
        aim,
        max,
        reason: { code: "too-light", rir: leastRir ?? 0, fromKg: kg, toKg },
      };
  }
  const under = meanRir === null ? 0 : meanRir - wanted.min;
  if (under < 0) {
    const toKg = roundToOwned(kg * factorFor(under), ladder, "nearest") ?? kg;
    if (toKg < kg)
      return {
        kg: toKg,
        aim: clamp(lowest, min, max),
        max,
        reason: { code: "too-heavy", rir: leastRir ?? 0, fromKg: kg, toKg },
      };
  }
  const aim = clamp(lowest + 1, min, max);
  return { kg, aim, max, reason: { code: "more-reps", lowest, aim, top: max } };
};

const proposalOf = (given: LoadedCase, { kg, aim, max, reason }: Move): Proposal => ({
  amount: { kind: "reps", reps: { min: given.exercise.dose.min, max, aim } },
  kg,
  lastKg: given.kg,
  reason,
});

/** Help from a machine: all sets at the top, the next smaller help; below the range, the next larger. */
const helped = (given: LoadedCase, judged: Judged): Move => {
  const { kg, ladder, exercise, isCareful } = given;
  const { min, max } = exercise.dose;
  const isEasyEnough = judged.leastRir === null ? !isCareful : judged.leastRir >= judged.wanted.min;
  if (judged.lowest >= max && isWhole(given.turn) && isEasyEnough) {
    const toKg = stepBelow(kg, ladder);
    if (toKg === null) return { kg, aim: max, max, reason: { code: "lightest", kg, bottom: max } };
    return { kg: toKg, aim: min, max, reason: { code: "less-help", fromKg: kg, toKg, top: max } };
  }
  const toKg = missedAtTheEnd(given) ? stepAbove(kg, ladder) : null;
  if (toKg !== null)
    return {
      kg: toKg,
      aim: min,
      max,
      reason: { code: "more-help", fromKg: kg, toKg, bottom: min },
    };
  const aim = clamp(judged.lowest + 1, min, max);
  return { kg, aim, max, reason: { code: "more-reps", lowest: judged.lowest, aim, top: max } };
};

/**
 * The next load of a loaded exercise: double progression, corrected by the repetitions in reserve
 * (training.md section 3.3). At the same reserve, more repetitions never lower it.
 */
export const loadedNext = (given: LoadedCase): Proposal => {
  const judged = judge(given);
  if (isHelped(given.exercise)) return proposalOf(given, helped(given, judged));
  if (judged.lowest >= given.exercise.dose.max && isWhole(given.turn))
    return proposalOf(given, atTheTop(given, judged));
  return proposalOf(given, (missedAtTheEnd(given) ? below : within)(given, judged));
};
