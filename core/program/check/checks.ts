import { WEEKDAYS } from "../../record/index.ts";
import { exerciseById } from "../../exercise/index.ts";
import type { WeekFix, WeekPlan, WeekProfile } from "../week/types.ts";
import type { Check } from "./check-kinds.ts";
import { isEligible } from "./facts.ts";
import { reductionOf, limitsOf } from "./limits.ts";
import { checkMessages, ruleMessages } from "./messages.ts";
import { PLANNING_GROUPS, PULLS, PUSHES, SLIGHT } from "./numbers.ts";
import type { PlanningGroup } from "./numbers.ts";
import {
  cardioEquivalents,
  daySeconds,
  exposureDaysOf,
  readWeek,
  setsOfPatterns,
  volumeOf,
} from "./read.ts";
import type { ReadWeek, Use } from "./read.ts";
import { alwaysRules } from "./safe-rules.ts";
import { wishesOf } from "./wishes.ts";

/** How a check stands. */
export interface CheckResult {
  readonly check: string;
  readonly ok: boolean;
  readonly text: string;
}

/** Plans a week again, for the checks that apply a change. */
export type Resolve = (profile: WeekProfile) => WeekPlan;

interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

interface CheckInput {
  readonly profile: WeekProfile;
  readonly plan: WeekPlan;
  readonly week: ReadWeek;
  readonly resolve: Resolve | null;
}

const within = (
  what: string,
  found: number,
  least: number | undefined,
  most: number | undefined,
): Finding => ({
  ok:
    (least === undefined || found >= least - SLIGHT) &&
    (most === undefined || found <= most + SLIGHT),
  text: checkMessages.amount(what, found, least, most),
});

const groupOf = (id: string): PlanningGroup | null =>
  PLANNING_GROUPS.find((group) => group === id) ?? null;

const idsOf = (uses: readonly Use[]): readonly string[] => [
  ...new Set(uses.map(({ exercise }) => exercise.id)),
];

const ruleKept = (name: keyof typeof alwaysRules, input: CheckInput): Finding => {
  const breaches = alwaysRules[name]?.(input) ?? [];
  return { ok: breaches.length === 0, text: checkMessages.rule(breaches.map(({ text }) => text)) };
};

/** The profile with a change applied. */
export const withFix = (profile: WeekProfile, fix: WeekFix): WeekProfile => {
  switch (fix.kind) {
    case "minutes":
      return {
        ...profile,
        days: profile.days.map((day) => ({
          ...day,
          minutes:
            day.minutes +
            fix.minutes.reduce((more, one) => more + (one.day === day.day ? one.extra : 0), 0),
        })),
      };
    case "equipment":
      return {
        ...profile,
        places: {
          ...profile.places,
          [fix.place]: [...(profile.places[fix.place] ?? []), ...fix.equipment],
        },
      };
    case "day": {
      const { day, minutes, place } = fix;
      return {
        ...profile,
        days: [...profile.days.filter((one) => one.day !== day), { day, minutes, place }].toSorted(
          (left, right) => WEEKDAYS.indexOf(left.day) - WEEKDAYS.indexOf(right.day),
        ),
      };
    }
    case "dislike":
      return { ...profile, dislikes: profile.dislikes.filter((word) => word !== fix.allow) };
  }
};

const extraMinutes = (fix: WeekFix): number =>
  fix.kind === "minutes" ? fix.minutes.reduce((total, { extra }) => total + extra, 0) : 0;

const unmetIn = (profile: WeekProfile, plan: WeekPlan): readonly string[] =>
  wishesOf(readWeek(profile, plan), profile)
    .filter(({ isMet }) => !isMet)
    .map(({ wish }) => wish);

/** A change of the kind is offered, and with it fewer wishes are unmet than without. */
const smallestFix = (
  { kind, maxExtraTotal }: Extract<Check, { check: "smallestFix" }>,
  { profile, plan, resolve }: CheckInput,
): Finding => {
  const fixes = plan.unmet
    .flatMap(({ fix }) => (fix?.kind === kind ? [fix] : []))
    .toSorted((left, right) => extraMinutes(left) - extraMinutes(right));
  const [smallest] = fixes;
  if (!smallest) return { ok: false, text: checkMessages.fixMissing(kind) };
  const extra = extraMinutes(smallest);
  if (maxExtraTotal !== undefined && extra > maxExtraTotal)
    return { ok: false, text: checkMessages.fixTooMuch(extra, maxExtraTotal) };
  if (!resolve) return { ok: true, text: checkMessages.fixNotTried };
  const before = unmetIn(profile, plan);
  for (const fix of fixes) {
    if (maxExtraTotal !== undefined && extraMinutes(fix) > maxExtraTotal) break;
    const changed = withFix(profile, fix);
    const after = unmetIn(changed, resolve(changed));
    if (after.length < before.length)
      return {
        ok: true,
        text: checkMessages.fixWorks(before.filter((wish) => !after.includes(wish))),
      };
  }
  return { ok: false, text: checkMessages.fixFails };
};

/** Whether hi and max were scaled by this factor for this person, and the week keeps to it. */
const weeklyMaxScaled = (factor: number, { profile, week }: CheckInput): Finding => {
  const volume = volumeOf(week, profile);
  const over = PLANNING_GROUPS.filter(
    (group) => volume[group] > limitsOf(group, profile, factor).max + SLIGHT,
  );
  return {
    ok: over.length === 0 && Math.abs(reductionOf(profile) - factor) <= SLIGHT,
    text: checkMessages.rule(
      over.map((group) =>
        ruleMessages.overMax(group, volume[group], limitsOf(group, profile, factor).max),
      ),
    ),
  };
};

const slotFound = (slots: readonly string[], { week }: CheckInput): Finding => {
  const found = idsOf(
    [...week.strength, ...week.cardio].filter(
      ({ exercise }) => exercise.articleSlot !== null && slots.includes(exercise.articleSlot),
    ),
  );
  return { ok: found.length > 0, text: checkMessages.found(slots[0] ?? "", found) };
};

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, "");

/** Whether a reason names the one that is asked for, whatever the spelling of its words. */
const isReason = (found: string, wanted: string | undefined): boolean =>
  wanted === undefined || letters(found).includes(letters(wanted));

const find = (check: Check, input: CheckInput): Finding => {
  const { profile, plan, week } = input;
  const strength = week.strength;
  switch (check.check) {
    case "groupSets": {
      const group = groupOf(check.group);
      const sets = group === null ? 0 : volumeOf(week, profile)[group];
      const finding = within(check.group, sets, check.min, check.max);
      return group === null ? { ...finding, ok: false } : finding;
    }
    case "patternSets":
      return within(
        check.patterns.join(", "),
        setsOfPatterns(check.patterns, strength),
        check.min,
        check.max,
      );
    case "pullPush": {
      const pulls = setsOfPatterns(PULLS, strength);
      const pushes = setsOfPatterns(PUSHES, strength);
      return {
        ok: pulls >= check.min * pushes - SLIGHT,
        text: checkMessages.pullPush(pulls, pushes, check.min),
      };
    }
    case "frequency": {
      const group = groupOf(check.group);
      const days = group === null ? 0 : exposureDaysOf(group, week, profile);
      return within(check.group, days, check.minDays, undefined);
    }
    case "includesSlot":
      return slotFound([check.slot], input);
    case "slotOrExplained": {
      const found = slotFound([check.slot, `${check.slot}_alt`], input);
      if (found.ok) return found;
      const wish = `staple:${check.slot}`;
      const reasons = plan.unmet.filter((one) => one.wish === wish).map(({ reason }) => reason);
      return {
        ok: reasons.length > 0,
        text: checkMessages.explained(wish, reasons, check.slot),
      };
    }
    case "includesAny":
    case "excludes": {
      const found = idsOf(week.all).filter((id) => check.exercises.includes(id));
      return {
        ok: check.check === "excludes" ? found.length === 0 : found.length > 0,
        text: checkMessages.found(check.check, found),
      };
    }
    case "locked": {
      const found = week.all.filter(
        ({ exercise, day }) =>
          exercise.id === check.exercise && (check.day === undefined || check.day === day),
      );
      return {
        ok: found.length > 0,
        text: checkMessages.found(
          check.exercise,
          found.map(({ day }) => day),
        ),
      };
    }
    case "keepsPrevious": {
      const eligible = profile.previous.filter((id) => {
        const exercise = exerciseById(id);
        return exercise !== null && isEligible(exercise, profile);
      });
      const kept = eligible.filter((id) => idsOf(week.all).includes(id));
      return within(
        check.check,
        eligible.length === 0 ? 1 : kept.length / eligible.length,
        check.minShare,
        undefined,
      );
    }
    case "distinctExercises":
      return within(check.check, idsOf(strength).length, undefined, check.max);
    case "cardioEquivalent":
      return within(check.check, cardioEquivalents(week), check.min, check.max);
    case "cardioModesMin":
      return within(
        check.check,
        new Set(week.cardio.map(({ exercise }) => exercise.chain)).size,
        check.min,
        undefined,
      );
    case "noIntervalSessionsAbove": {
      const harder = idsOf(week.cardio.filter(({ exercise }) => exercise.met > check.met));
      return { ok: harder.length === 0, text: checkMessages.found(check.check, harder) };
    }
    case "fill": {
      const planned = week.days.reduce((total, day) => total + daySeconds(day), 0);
      const available = profile.days.reduce((total, { minutes }) => total + minutes * 60, 0);
      return within(check.check, available === 0 ? 0 : planned / available, check.min, undefined);
    }
    case "everyDayHasExercises":
      return within(
        check.check,
        Math.min(...week.days.map((day) => idsOf(day.strength).length)),
        check.min,
        undefined,
      );
    case "dayPlaceEquipment":
      return ruleKept("onlyAvailableEquipment", input);
    case "spacingStrict":
      return ruleKept("spacing48h", input);
    case "heavyHingeMax2":
      return ruleKept("heavyHingeMax2", input);
    case "weeklyMaxScaled":
      return weeklyMaxScaled(check.factor, input);
    case "explains": {
      const reasons = plan.unmet
        .filter(({ wish }) => wish === check.wish)
        .map(({ reason }) => reason);
      return {
        ok: reasons.some((reason) => reason === check.reason),
        text: checkMessages.explained(check.wish, reasons, check.reason),
      };
    }
    case "explainsAny": {
      const wishes = plan.unmet.filter(({ reason }) => reason === check.reason);
      return {
        ok: wishes.length > 0,
        text: checkMessages.anyReason(
          check.reason,
          wishes.map(({ wish }) => wish),
        ),
      };
    }
    case "smallestFix":
      return smallestFix(check, input);
    case "noteRequired":
      return {
        ok: plan.notes.includes(check.note),
        text: checkMessages.found(check.note, plan.notes),
      };
    case "noPlan":
      return {
        ok:
          plan.noPlan !== undefined &&
          isReason(plan.noPlan.reason, check.reason) &&
          plan.days.every(({ items }) => items.length === 0),
        text: checkMessages.noPlan(plan.noPlan?.reason ?? null),
      };
    case "adviceUrgent":
      return {
        ok:
          plan.noPlan?.urgent === true &&
          plan.noPlan.advice !== "" &&
          isReason(plan.noPlan.reason, check.reason),
        text: checkMessages.advice(plan.noPlan?.advice ?? null, plan.noPlan?.urgent ?? false),
      };
  }
};

/**
 * Holds a plan to the checks of an acceptance profile (plan-profiles.README.md).
 * @param resolve plans a changed profile; without it a change that is offered is not tried
 */
export const runChecks = (
  profile: WeekProfile,
  plan: WeekPlan,
  checks: readonly Check[],
  resolve: Resolve | null = null,
): readonly CheckResult[] => {
  const week = readWeek(profile, plan);
  return checks.map((check) => ({
    check: check.check,
    ...find(check, { profile, plan, week, resolve }),
  }));
};
