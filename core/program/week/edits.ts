import type { Weekday } from "../../record/index.ts";
import type { Solver } from "../../solver/index.ts";
import { differenceOf } from "./difference.ts";
import type { PlanDifference } from "./difference.ts";
import { draftWeek, explainPlan } from "./plan-week.ts";
import type { PlanOptions } from "./plan-week.ts";
import { withNames } from "./named-plan.ts";
import type { WeekPlan, WeekProfile } from "./types.ts";

/** What a person changes about their week. */
export type WeekEdit =
  | { readonly kind: "swap"; readonly day: Weekday; readonly from: string; readonly to: string }
  | { readonly kind: "lock"; readonly exercise: string; readonly day?: Weekday }
  | { readonly kind: "ban"; readonly exercise: string }
  | { readonly kind: "moveDay"; readonly from: Weekday; readonly to: Weekday }
  | { readonly kind: "shortenDay"; readonly day: Weekday; readonly minutes: number }
  | { readonly kind: "changePlace"; readonly day: Weekday; readonly place: string }
  | {
      readonly kind: "travel";
      readonly days: readonly Weekday[];
      /** What there is where they go. */
      readonly equipment: readonly string[];
    }
  | { readonly kind: "sick"; readonly days: readonly Weekday[] }
  | {
      readonly kind: "missed";
      readonly day: Weekday;
      /** Null: it is not made up for. */
      readonly moveTo: Weekday | null;
    };

export interface Replanned {
  /** The profile that the new plan is for. */
  readonly profile: WeekProfile;
  readonly plan: WeekPlan;
  readonly difference: PlanDifference;
}

const TRAVEL = "travel";

const changeDay = (
  profile: WeekProfile,
  day: Weekday,
  change: Partial<WeekProfile["days"][number]>,
): WeekProfile => ({
  ...profile,
  days: profile.days.map((one) => (one.day === day ? { ...one, ...change } : one)),
});

const withoutDays = (profile: WeekProfile, days: readonly Weekday[]): WeekProfile => ({
  ...profile,
  days: profile.days.filter(({ day }) => !days.includes(day)),
  locked: profile.locked.filter(({ day }) => day === undefined || !days.includes(day)),
});

const moveDay = (profile: WeekProfile, from: Weekday, to: Weekday): WeekProfile =>
  profile.days.some(({ day }) => day === to)
    ? withoutDays(profile, [from])
    : {
        ...changeDay(profile, from, { day: to }),
        locked: profile.locked.map((lock) => (lock.day === from ? { ...lock, day: to } : lock)),
      };

/** The profile after an edit; what the person asked for by name becomes a lock. */
export const editProfile = (profile: WeekProfile, edit: WeekEdit): WeekProfile => {
  switch (edit.kind) {
    case "swap":
      return {
        ...profile,
        locked: [
          ...profile.locked.filter(
            ({ exercise, day }) =>
              exercise !== edit.from || (day !== undefined && day !== edit.day),
          ),
          { exercise: edit.to, day: edit.day },
        ],
      };
    case "lock":
      return {
        ...profile,
        locked: [
          ...profile.locked,
          { exercise: edit.exercise, ...(edit.day ? { day: edit.day } : {}) },
        ],
      };
    case "ban":
      return {
        ...profile,
        dislikes: [...profile.dislikes, edit.exercise],
        locked: profile.locked.filter(({ exercise }) => exercise !== edit.exercise),
      };
    case "moveDay":
      return moveDay(profile, edit.from, edit.to);
    case "shortenDay":
      return changeDay(profile, edit.day, { minutes: edit.minutes });
    case "changePlace":
      return changeDay(profile, edit.day, { place: edit.place });
    case "travel":
      return edit.days.reduce<WeekProfile>(
        (changed, day) => changeDay(changed, day, { place: TRAVEL }),
        { ...profile, places: { ...profile.places, [TRAVEL]: edit.equipment } },
      );
    case "sick":
      return withoutDays(profile, edit.days);
    case "missed":
      return edit.moveTo
        ? moveDay(profile, edit.day, edit.moveTo)
        : withoutDays(profile, [edit.day]);
  }
};

/** Where a day of the old plan stands in the new week. */
const dayAfter = (edit: WeekEdit, day: Weekday): Weekday => {
  if (edit.kind === "moveDay" && day === edit.from) return edit.to;
  if (edit.kind === "missed" && day === edit.day && edit.moveTo) return edit.moveTo;
  return day;
};

/** The exercises of a plan's main parts and cardio, each once. */
export const usedIn = ({ days }: WeekPlan): readonly string[] => [
  ...new Set(
    days.flatMap(({ items }) =>
      items.flatMap(({ exercise, block }) =>
        block === "main" || block === "cardio" ? [exercise] : [],
      ),
    ),
  ),
];

/** A plan after an edit, not explained yet. */
export interface Redrafted {
  /** The profile after the edit. */
  readonly profile: WeekProfile;
  /** The same, with the plan before the edit as the block before: what the new plan was drafted for. */
  readonly asked: WeekProfile;
  readonly plan: WeekPlan;
}

/** Drafts again after an edit: the first half of `replan`, so that the week can be shown at once. */
export const redraft = (
  profile: WeekProfile,
  plan: WeekPlan,
  edit: WeekEdit,
  solver: Solver | null,
  options: PlanOptions = {},
): Redrafted => {
  const edited = editProfile(profile, edit);
  const previous = new Set([...profile.previous, ...usedIn(plan)]);
  if (edit.kind === "swap") previous.delete(edit.from);
  const asked: WeekProfile = { ...edited, previous: [...previous] };
  const moved = plan.days.map((day) => ({ ...day, day: dayAfter(edit, day.day) }));
  const next = draftWeek(asked, solver, {
    ...options,
    start: withNames(moved),
    ...(edit.kind === "swap" ? { without: new Set([`${edit.from}@${edit.day}`]) } : {}),
  });
  return { profile: edited, asked, plan: next };
};

/**
 * Plans again after an edit: what was edited is locked, the rest of the plan counts as the block
 * before, and the search begins from it. The fix is a solution anew and not a patch, so that the
 * week stays near the best (training.md 6.6).
 */
export const replan = (
  profile: WeekProfile,
  plan: WeekPlan,
  edit: WeekEdit,
  solver: Solver | null,
  options: PlanOptions = {},
): Replanned => {
  const { profile: edited, asked, plan: drafted } = redraft(profile, plan, edit, solver, options);
  const next = explainPlan(asked, drafted);
  return { profile: edited, plan: next, difference: differenceOf(plan, next) };
};
