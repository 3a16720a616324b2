import { exercises } from "../../exercise/index.ts";
import type { WeekProfile } from "../week/types.ts";
import type { Breach, Rule } from "./breach.ts";
import { FILTERS, barrierTo, isStrength, shareOf } from "./facts.ts";
import { ruleMessages } from "./messages.ts";
import { PLANNING_GROUPS, SAFETY_NUMBERS, SLIGHT, VALUE_TOLERANCE } from "./numbers.ts";
import { daySeconds, volumeOf } from "./read.ts";
import { valueOf } from "./value.ts";
import { wishesOf } from "./wishes.ts";

const FILTER_REASONS: ReadonlySet<string> = new Set(FILTERS);
/** Wishes for sets or days of a group. */
const SUMS: ReadonlySet<string> = new Set(["min", "focus", "frequency"]);

/** A goal is not named beside the minimum of the same group, which is below it. */
const isNamedBy = (wish: string, named: ReadonlySet<string>): boolean =>
  named.has(wish) || (wish.startsWith("focus:") && named.has(wish.replace("focus:", "min:")));

const unmetRule: Rule = ({ week, profile, plan }) => {
  const wishes = wishesOf(week, profile);
  const named = new Set(plan.unmet.map(({ wish }) => wish));
  return wishes.flatMap(({ wish, isMet }): readonly Breach[] => {
    if (!isMet && !isNamedBy(wish, named))
      return [{ where: wish, text: ruleMessages.wishNotNamed(wish) }];
    return isMet && named.has(wish) ? [{ where: wish, text: ruleMessages.wishIsMet(wish) }] : [];
  });
};

/** A sum of sets fails by a filter only where that filter takes something away that would count. */
const mayBeFiltered = (wish: string, reason: string, profile: WeekProfile): boolean => {
  const [kind, group] = wish.split(":");
  const filter = FILTERS.find((one) => one === reason);
  if (!filter || !SUMS.has(kind ?? "")) return false;
  return exercises.some(
    (exercise) =>
      isStrength(exercise) &&
      PLANNING_GROUPS.some((one) => one === group && shareOf(exercise, one, "advanced") > 0) &&
      barrierTo([exercise], profile) === filter,
  );
};

const reasonsRule: Rule = ({ week, profile, plan }) => {
  const wishes = wishesOf(week, profile);
  return plan.unmet.flatMap(({ wish, reason }): readonly Breach[] => {
    const found = wishes.find((one) => one.wish === wish);
    if (!found) return [];
    const isRight =
      found.barrier === null
        ? !FILTER_REASONS.has(reason) || mayBeFiltered(wish, reason, profile)
        : reason === found.barrier;
    return isRight
      ? []
      : [
          {
            where: wish,
            text: ruleMessages.wrongReason(wish, reason, found.barrier ?? ruleMessages.notAFilter),
          },
        ];
  });
};

/** Notes are due with a condition that is there now. */
const notesRule: Rule = ({ profile, plan }) =>
  profile.conditions
    .filter(({ severity }) => severity === "active")
    .flatMap(({ tag }) => SAFETY_NUMBERS.notes[tag] ?? [])
    .filter((note) => !plan.notes.includes(note))
    .map((note) => ({ where: note, text: ruleMessages.noteMissing(note) }));

/** No plan with a red flag of the urgent kind; and a plan that says it is none has no exercises. */
export const safetyRules: Readonly<Record<string, Rule>> = {
  redFlagsStop: ({ profile, plan, week }) => {
    const emergencies: readonly string[] = SAFETY_NUMBERS.emergencies;
    const flags = profile.redFlags.filter((flag) => emergencies.includes(flag));
    if (flags.length > 0 && plan.noPlan?.urgent !== true)
      return [{ where: flags.join(" "), text: ruleMessages.planDespiteFlag(flags) }];
    return plan.noPlan && week.all.length > 0
      ? [{ where: "noPlan", text: ruleMessages.noPlanWithItems }]
      : [];
  },
};

/** What a plan says of itself must be what is found in it. */
export const claimRules: Readonly<Record<string, Rule>> = {
  secondsAgree: ({ week, plan }) =>
    week.days.flatMap((day): readonly Breach[] => {
      const claimed = plan.days.find((one) => one.day === day.day)?.seconds;
      const found = daySeconds(day);
      return claimed === undefined || Math.abs(claimed - found) <= SLIGHT
        ? []
        : [{ where: day.day, text: ruleMessages.claim("the time in seconds", claimed, found) }];
    }),
  volumeAgrees: ({ week, profile, plan }) => {
    const volume = volumeOf(week, profile);
    return PLANNING_GROUPS.flatMap((group): readonly Breach[] => {
      const claimed = plan.volume[group] ?? 0;
      return Math.abs(claimed - volume[group]) <= SLIGHT
        ? []
        : [
            {
              where: group,
              text: ruleMessages.claim(`the sets of ${group}`, claimed, volume[group]),
            },
          ];
    });
  },
  valueAgrees: ({ week, profile, plan }) => {
    const value = valueOf(week, profile);
    return Math.abs(plan.value - value) <= VALUE_TOLERANCE
      ? []
      : [{ where: "value", text: ruleMessages.claim("the value", plan.value, value) }];
  },
  boundHolds: ({ week, profile, plan }) => {
    const value = valueOf(week, profile);
    return value <= plan.bound + VALUE_TOLERANCE
      ? []
      : [{ where: "bound", text: ruleMessages.aboveBound(value, plan.bound) }];
  },
  unmetAgrees: unmetRule,
  reasonsTrue: reasonsRule,
  notesShown: notesRule,
};
