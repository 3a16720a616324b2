import type { Exercise } from "../../exercise/index.ts";
import { clamp, roundTo } from "../../quantity/index.ts";
import { localDate } from "../../record/index.ts";
import { daysOfPain, painOf, wasTooMuch } from "./after-pain.ts";
import { deloadDue, groupsOf, readinessMean } from "./block.ts";
import { rungBelow } from "./chain.ts";
import { isHelped } from "./loaded.ts";
import { roundToOwned } from "./owned.ts";
import type { Ladder } from "./owned.ts";
import { daysSinceTraining } from "./past.ts";
import type { Turn } from "./past.ts";
import {
  DELOAD,
  PAIN,
  READINESS_LOW,
  SORE_HALVES_FROM,
  afterBreak,
  medicalCondition,
} from "./rules.ts";
import type { Share } from "./rules.ts";
import { fewestRounds } from "./timed.ts";
import type { Adjustment, Amount, History, NextContext, Proposal, RirRange } from "./types.ts";

/** A target in the making. */
export interface Draft extends Proposal {
  readonly sets: number;
  readonly rir: RirRange | null;
  readonly adjustments: readonly Adjustment[];
}

export interface AdjustCase {
  readonly exercise: Exercise;
  readonly history: History;
  readonly context: NextContext;
  readonly ladder: Ladder;
  /** The newest turn; null the first time. */
  readonly turn: Turn | null;
}

const MOST_RIR = 10;
const FREE_STEP_KG = 0.5;

const withRir = (rir: RirRange | null, plus: number): RirRange | null =>
  rir && { min: Math.min(MOST_RIR, rir.min + plus), max: Math.min(MOST_RIR, rir.max + plus) };

const shareOfSets = (sets: number, share: number): number =>
  Math.max(1, Math.round(sets * share + 1e-9));

/** A share of a load as it can be made, never more than the load itself; help grows instead. */
const shareOfLoad = (kg: number, share: number, { exercise, ladder }: AdjustCase): number => {
  if (isHelped(exercise)) {
    const help = kg * (2 - share);
    return ladder.find((load) => load >= help - 1e-9) ?? kg;
  }
  const wanted = kg * share;
  if (ladder.length === 0) return roundTo(wanted, FREE_STEP_KG);
  const [lightest = kg] = ladder;
  return Math.min(kg, roundToOwned(wanted, ladder, "down") ?? lightest);
};

/** The load that nothing was added to: no more than last time, and of help no less. */
const unraised = ({ kg, lastKg }: Draft, exercise: Exercise): number | null => {
  if (kg === null || lastKg === null) return kg;
  return isHelped(exercise) ? Math.max(kg, lastKg) : Math.min(kg, lastKg);
};

const shareOfAmount = (amount: Amount, share: Share, { exercise }: AdjustCase): Amount => {
  const { min, max } = exercise.dose;
  switch (amount.kind) {
    case "reps":
      return { kind: "reps", reps: { min, max, aim: min } };
    case "hold":
      return { kind: "hold", seconds: clamp(Math.round(amount.seconds * share.load), min, max) };
    case "carry":
      return { kind: "carry", metres: clamp(Math.round(amount.metres * share.load), min, max) };
    case "interval":
      return {
        ...amount,
        rounds: clamp(
          Math.round(amount.rounds * share.sets),
          Math.min(amount.rounds, fewestRounds(exercise)),
          amount.rounds,
        ),
      };
    case "steady":
      return {
        kind: "steady",
        seconds: clamp(roundTo(amount.seconds * share.sets, 30), min * 60, amount.seconds),
      };
  }
};

/** Not heavier than last time, and nothing harder. */
const withoutRaise = (draft: Draft, given: AdjustCase, share = 1): Draft => {
  const { rungUp: _rungUp, ...rest } = draft;
  const kg = unraised(draft, given.exercise);
  return { ...rest, kg: kg === null || share === 1 ? kg : shareOfLoad(kg, share, given) };
};

const shared = (draft: Draft, share: Share, given: AdjustCase): Draft => ({
  ...withoutRaise(draft, given, share.load),
  amount: shareOfAmount(draft.amount, share, given),
  sets: shareOfSets(draft.sets, share.sets),
  rir: withRir(draft.rir, share.rirPlus),
  reason: { code: "held", kg: draft.lastKg },
});

const and = (draft: Draft, adjustment: Adjustment): Draft => ({
  ...draft,
  adjustments: [...draft.adjustments, adjustment],
});

/** A break of more than a week, or a lighter week; never both, since a break is one already. */
const byWeeks = (draft: Draft, given: AdjustCase): Draft => {
  const { history, context } = given;
  const days = daysSinceTraining(history, context.now);
  if (days === null || given.turn === null) return draft;
  const back = afterBreak(days);
  if (back.load < 1)
    return and(shared(draft, back, given), {
      code: "break",
      days,
      loadPercent: Math.round(back.load * 100),
      setsPercent: Math.round(back.sets * 100),
      checkLevel: back.checkLevel,
    });
  const why = context.asUsual === true ? null : deloadDue(history, context);
  return why === null ? draft : and(shared(draft, DELOAD, given), { code: "deload", why });
};

/** From the bottom, and a tenth less of what is timed. */
const QUIET: Share = { load: 0.9, sets: 0.9, rirPlus: 0 };

const quietly = (draft: Draft, given: AdjustCase, lastKg: number | null): Draft => ({
  ...draft,
  amount: shareOfAmount(draft.amount, QUIET, given),
  reason: { code: "held", kg: lastKg },
});

const byPain = (draft: Draft, given: AdjustCase): Draft => {
  const { exercise, history, context, turn } = given;
  if (turn === null) return draft;
  let next = draft;
  const pain = painOf(history, exercise.id, turn);
  const easier = rungBelow(exercise, context);
  const stepDown = easier === null ? {} : { rungDown: easier };
  if (pain !== null) {
    next = withoutRaise(next, given, pain.stopped ? PAIN.easedLoad : 1);
    next = quietly(next, given, draft.lastKg);
    if (pain.stopped) next = { ...next, ...stepDown };
    next = and(next, { code: "hurt", ...pain });
  }
  if (wasTooMuch(exercise.id, turn, context)) {
    next = withoutRaise(next, given, easier === null ? PAIN.easedLoad : 1);
    next = { ...quietly(next, given, draft.lastKg), ...stepDown };
    next = and(next, { code: "hurt-after", to: easier });
  }
  const days = daysOfPain(exercise, history, context);
  return days === null ? next : and(next, { code: "clinician", days });
};

/** The mean of today's readiness; null when nothing was said today. */
export const readinessToday = ({ readiness, now }: NextContext): number | null => {
  const today = readiness.findLast(({ date }) => date === localDate(now));
  return today ? readinessMean(today) : null;
};

/** The sorest group today of those that an exercise gives sets to; null when none is sore. */
export const sorestToday = (
  exercise: Exercise,
  { soreness, now }: NextContext,
): { readonly group: string; readonly level: number } | null => {
  const groups = groupsOf(exercise);
  const [worst] = soreness
    .filter(
      ({ group, level, at }) => groups.has(group) && level > 0 && localDate(at) === localDate(now),
    )
    .toSorted((left, right) => right.level - left.level || (left.group < right.group ? -1 : 1));
  return worst ? { group: worst.group, level: worst.level } : null;
};

const byTheDay = (draft: Draft, given: AdjustCase): Draft => {
  let next = draft;
  const mean = readinessToday(given.context);
  if (mean !== null && mean <= READINESS_LOW)
    next = and(
      { ...next, sets: Math.max(1, next.sets - 1), rir: withRir(next.rir, 1) },
      { code: "low-readiness", mean: roundTo(mean, 0.25) },
    );
  const sore = sorestToday(given.exercise, given.context);
  if (sore !== null && sore.level >= SORE_HALVES_FROM)
    next = and({ ...next, sets: shareOfSets(next.sets, 0.5) }, { code: "sore", ...sore });
  return next;
};

const byCondition = (draft: Draft, { context }: AdjustCase): Draft => {
  const condition = medicalCondition(context.conditions);
  return condition === null || draft.rir === null
    ? draft
    : and(draft, { code: "medical", condition, rir: draft.rir.min });
};

/** Everything that makes a target easier, in this order: weeks, pain, the day, conditions. */
export const adjusted = (draft: Draft, given: AdjustCase): Draft =>
  byCondition(byTheDay(byPain(byWeeks(draft, given), given), given), given);
