import type { Weekday } from "../../record/index.ts";
import type { WeekPlan, WeekProfile } from "../week/types.ts";
import type { Rule } from "./breach.ts";
import { claimRules, safetyRules } from "./claim-rules.ts";
import { shapeRules } from "./frame-rules.ts";
import { daySeconds, readWeek, volumeOf } from "./read.ts";
import type { Volume } from "./read.ts";
import { alwaysRules } from "./safe-rules.ts";
import { valueParts } from "./value.ts";
import type { ValueParts } from "./value.ts";

/** How a rule stands: one line when it is kept, else a line for each place where it is broken. */
export interface RuleResult {
  readonly rule: string;
  readonly ok: boolean;
  readonly where: string;
  readonly text: string;
}

export interface WeekEvaluation {
  /** Points, without the tie-break (training.md 6.4). */
  readonly value: number;
  readonly parts: ValueParts;
  /** Fractional sets of the week by group. */
  readonly volume: Volume;
  readonly rules: readonly RuleResult[];
  /** Exact seconds of each training day. */
  readonly secondsByDay: Readonly<Partial<Record<Weekday, number>>>;
}

const allRules: Readonly<Record<string, Rule>> = { ...alwaysRules, ...shapeRules, ...claimRules };

/** The names of the rules, in the order in which they are reported. */
export const RULE_NAMES: readonly string[] = [
  ...Object.keys(safetyRules),
  ...Object.keys(allRules),
];

/**
 * Recomputes what a plan is worth and whether it keeps the rules, from the plan and the catalogue
 * alone. It shares nothing with the search, so that each can show the other's mistakes.
 */
export const evaluateWeek = (profile: WeekProfile, plan: WeekPlan): WeekEvaluation => {
  const week = readWeek(profile, plan);
  const rules = plan.noPlan ? safetyRules : { ...safetyRules, ...allRules };
  const parts = valueParts(week, profile);
  return {
    value: Object.values(parts).reduce((total, points: number) => total + points, 0),
    parts,
    volume: volumeOf(week, profile),
    rules: Object.entries(rules).flatMap(([rule, find]): readonly RuleResult[] => {
      const breaches = find({ profile, plan, week });
      return breaches.length === 0
        ? [{ rule, ok: true, where: "", text: "" }]
        : breaches.map((breach) => ({ rule, ok: false, ...breach }));
    }),
    secondsByDay: Object.fromEntries(week.days.map((day) => [day.day, daySeconds(day)])),
  };
};
