import { WEEKDAYS } from "../../record/index.ts";
import { exercises } from "../../exercise/index.ts";
import type { Solver } from "../../solver/index.ts";
import { differenceOf } from "./difference.ts";
import { usedIn } from "./edits.ts";
import type { Replanned } from "./edits.ts";
import { equivalentsOf, isAccessory } from "./equivalents.ts";
import { withNames } from "./named-plan.ts";
import { draftWeek, explainPlan } from "./plan-week.ts";
import type { PlanOptions } from "./plan-week.ts";
import { problemOf } from "./problem.ts";
import { QUICK_EFFORT } from "./solve.ts";
import { createState } from "./state.ts";
import type { Problem } from "./tables.ts";
import { loadNamed } from "./translate.ts";
import type { NamedNumbers } from "./translate.ts";
import type { WeekPlan, WeekProfile } from "./types.ts";

/** Exercises that change from block to block at most: small variation helps, much of it hurts (Kassiano 2022; training.md 3.3). */
const MOST_CHANGED = 3;
/** Points that a week may lose by a change. */
const MOST_LOST = 2;
/** Exercises that are tried in place of one. */
const MOST_TRIED = 4;

const idOf = (key: string): string => key.split("@")[0] ?? "";

/** The plan with one exercise in the place of another, on every day. */
const exchanged = ({ sets, cycles }: NamedNumbers, from: string, to: string): NamedNumbers => ({
  sets: new Map(
    [...sets].map(([key, count]) => [idOf(key) === from ? key.replace(from, to) : key, count]),
  ),
  cycles,
});

const mainIds = ({ sets }: NamedNumbers): readonly string[] => [
  ...new Set([...sets.keys()].map(idOf)),
];

/** Every use of what is not named: with them left out, sets may change and exercises may not. */
const allBut = (ids: readonly string[]): ReadonlySet<string> => {
  const kept = new Set(ids);
  return new Set(
    exercises.flatMap(({ id }) => (kept.has(id) ? [] : WEEKDAYS.map((day) => `${id}@${day}`))),
  );
};

const valueIn = (problem: Problem, plan: NamedNumbers): number => {
  const state = createState(problem);
  loadNamed(state, plan);
  return state.value();
};

/**
 * The week of the next block: the exercises go on, but for one to three that make way for an
 * equivalent. Those that have stalled go first; where none has, an accessory, so that there is some
 * change in every block. What is locked stays, and so does what alone meets a staple.
 * @param stalled exercises that have not moved for a while, the longest first
 * @returns the plan, for a profile that did the old plan before; as it was where nothing is equivalent
 */
export const planNextBlock = (
  profile: WeekProfile,
  plan: WeekPlan,
  stalled: readonly string[],
  solver: Solver | null,
  options: PlanOptions = {},
): Replanned => {
  const asked: WeekProfile = { ...profile, previous: usedIn(plan) };
  if (plan.noPlan) return { profile: asked, plan, difference: differenceOf(plan, plan) };
  const problem = problemOf(asked);
  const cardio = usedIn(plan).filter((id) => problem.bouts.some((one) => one.exercise.id === id));
  const planWith = (start: NamedNumbers): WeekPlan =>
    draftWeek(asked, null, {
      effort: QUICK_EFFORT,
      ...options,
      start,
      without: allBut([...mainIds(start), ...cardio]),
    });
  const isFree = (id: string): boolean => !profile.locked.some(({ exercise }) => exercise === id);

  let current = withNames(plan.days);
  let best = planWith(current);
  const least = valueIn(problem, current) - MOST_LOST;
  let changed = 0;
  const used = mainIds(current);
  const change = (from: string): boolean => {
    const before = new Set(mainIds(current));
    // Back and forth is no change: what makes way does not come in for another.
    const fresh = equivalentsOf(from, problem, current).filter((id) => !used.includes(id));
    for (const to of fresh.slice(0, MOST_TRIED)) {
      const draft = planWith(exchanged(current, from, to));
      const after = new Set(mainIds(withNames(draft.days)));
      const isKept = [...before].every((id) => id === from || after.has(id));
      if (!after.has(to) || !isKept || draft.value < least) continue;
      best = draft;
      current = withNames(draft.days);
      changed += 1;
      return true;
    }
    return false;
  };

  for (const id of stalled)
    if (changed < MOST_CHANGED && used.includes(id) && isFree(id)) change(id);
  if (changed === 0) {
    const free = used.filter(isFree);
    const inTurn = [...free.filter((id) => isAccessory(id, problem)), ...free];
    [...new Set(inTurn)].some(change);
  }
  const { bound } = draftWeek(asked, solver, { effort: { first: 0, again: 0, times: 0 } });
  const next = explainPlan(asked, { ...best, bound: Math.max(bound, best.value) });
  return { profile: asked, plan: next, difference: differenceOf(plan, next) };
};
