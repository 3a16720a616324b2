import { ADULT_YEARS, leastAgeYears } from "@dorsal/core/safety";
import type { Alternative, Refusal } from "@dorsal/core/safety";

/** Things to do in the app: open only where no reason stands against them. */
const ACTS = ["gain", "maintenance", "strength"] as const satisfies readonly Alternative[];
/** People to speak with: named as soon as one reason calls for them. */
const PEOPLE = ["clinician", "eating-help"] as const satisfies readonly Alternative[];

export interface WayOut {
  readonly acts: readonly (typeof ACTS)[number][];
  readonly people: readonly (typeof PEOPLE)[number][];
  /** A goal that can be planned, kg, where the goal alone was too low. */
  readonly goalKg: number | null;
  /** The questions are still to be answered, or an answer may change. */
  readonly canAnswer: boolean;
}

/** What is open to someone with all these reasons at once. */
export const wayOut = (reasons: readonly Refusal[]): WayOut => {
  const lasting = reasons.filter(({ code }) => code !== "low-goal-bmi");
  const counted = lasting.length > 0 ? lasting : reasons;
  const goal = reasons.find(({ code }) => code === "low-goal-bmi");
  return {
    acts: ACTS.filter((act) => counted.every(({ alternatives }) => alternatives.includes(act))),
    people: PEOPLE.filter((who) => reasons.some(({ alternatives }) => alternatives.includes(who))),
    goalKg: lasting.length === 0 ? (goal?.leastGoalKg ?? null) : null,
    canAnswer: reasons.some(
      ({ code }) => code !== "under-18" && code !== "low-bmi" && code !== "low-goal-bmi",
    ),
  };
};

/**
 * The refusal of someone too young, before anything else is asked of them: the models that the gate
 * takes its numbers from are of adults. Null from 18 on.
 */
export const youngRefusal = (birthYear: number, thisYear: number): Refusal | null => {
  const years = leastAgeYears(birthYear, thisYear);
  return years < ADULT_YEARS
    ? {
        code: "under-18",
        kind: "not-now",
        told: years,
        alternatives: ["strength", "clinician"],
      }
    : null;
};
