import type { BetterWeek, WeekPlan } from "@dorsal/core/program";
import type { Planner } from "./client.ts";
import type { Answer, JobKind, Planned, Question } from "./types.ts";

/** What follows a week that is on show already, while nobody waits for it. */
export interface FollowUp {
  readonly week: Planned;
  readonly ask: Planner["ask"];
  readonly signal: AbortSignal;
  readonly isExplained: boolean;
  /** Whether to look for what would help most, and for a better week. */
  readonly wantsBetter: boolean;
  readonly wantsImproved: boolean;
  /** Resolves to false when the week is no longer the one that was explained. */
  readonly onExplained: (plan: WeekPlan) => Promise<boolean>;
  readonly onBetter: (weeks: readonly BetterWeek[]) => void;
  /** Called with null when no better week was found, so that it is not looked for again. */
  readonly onImproved: (plan: WeekPlan | null) => Promise<void>;
}

/** Something that failed is left out; something that was cancelled ends all that would follow. */
type Heard<K extends JobKind> = { readonly value: Answer<K> } | "left-out" | "cancelled";

/**
 * The stages after a drafted week, one after another: why it leaves open what it does, what would
 * help most, and a still better week. What comes of a stage is told as soon as it is there.
 * @returns `cancelled` when a new question or the signal ended it; then it may be begun again
 */
export const followUp = async (work: FollowUp): Promise<"done" | "cancelled"> => {
  const { ask, signal } = work;
  const hear = async <K extends JobKind>(kind: K, question: Question<K>): Promise<Heard<K>> => {
    const answered = await ask(kind, question, signal);
    if (signal.aborted) return "cancelled";
    if (answered.ok) return { value: answered.value };
    return answered.error.code === "cancelled" ? "cancelled" : "left-out";
  };

  if (!work.isExplained) {
    const explained = await hear("explain", work.week);
    if (explained === "cancelled") return "cancelled";
    // A stored explanation makes the week another record: whoever watches it begins again from there.
    if (explained !== "left-out" && !(await work.onExplained(explained.value))) return "done";
    if (signal.aborted) return "cancelled";
  }
  if (work.wantsBetter) {
    const better = await hear("better", work.week);
    if (better === "cancelled") return "cancelled";
    work.onBetter(better === "left-out" ? [] : better.value);
  }
  if (work.wantsImproved) {
    const improved = await hear("improve", work.week);
    if (improved === "cancelled") return "cancelled";
    await work.onImproved(improved === "left-out" ? null : improved.value);
  }
  return "done";
};
