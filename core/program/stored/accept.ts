import type { DorsalRecord, LocalDate, Week } from "../../record/index.ts";
import type { WeekPlan, WeekProfile } from "../week/types.ts";

/** The part of a week that says where it stands in its block. */
export type BlockOfWeek = Pick<Week, "mesocycle" | "lighter">;

/**
 * The body of the record of a plan that a person accepts.
 * @param asked what it was planned for
 * @param startedOn the first Monday that it is for
 * @param block the block that it goes on with; null begins the first one
 */
export const acceptedWeek = (
  plan: WeekPlan,
  asked: WeekProfile,
  startedOn: LocalDate,
  block: BlockOfWeek | null,
): Week => ({
  startedOn,
  asked,
  days: plan.days,
  volume: plan.volume,
  value: plan.value,
  // JSON has no infinity; nothing proven is null.
  bound: Number.isFinite(plan.bound) ? plan.bound : null,
  unmet: plan.unmet,
  notes: plan.notes,
  reasons: plan.reasons,
  edits: [],
  mesocycle: block?.mesocycle ?? { startedOn, number: 1 },
  lighter: block?.lighter ?? [],
});

/** The plan again, as the planner's own functions take it. */
export const weekPlanOf = (week: Week): WeekPlan => ({
  days: week.days,
  volume: week.volume,
  value: week.value,
  bound: week.bound ?? Number.POSITIVE_INFINITY,
  unmet: week.unmet,
  notes: week.notes,
  reasons: week.reasons,
});

/**
 * The week that counts on a day: of those that have begun the one that begins last, of equals the one
 * accepted last; before any has begun, the first to come. Null when there is none.
 * @param weeks newest first, as `useWeeks` gives them
 */
export const weekOn = (
  weeks: readonly DorsalRecord<"week">[],
  today: LocalDate,
): DorsalRecord<"week"> | null => {
  const byStart = weeks.toSorted((one, other) =>
    other.body.startedOn.localeCompare(one.body.startedOn),
  );
  return byStart.find(({ body }) => body.startedOn <= today) ?? byStart.at(-1) ?? null;
};
