import { BASELINE_SODIUM_MG } from "./parameters.ts";
import type { Model } from "./model.ts";

/** What a person eats and does on a day, beside the baseline. All changes are relative to it. */
export interface DayPlan {
  /** kcal/d more (or less) than the baseline intake. */
  readonly deltaKcal: number;
  /** mg/d more (or less) sodium than in the baseline diet; 0 unless said. */
  readonly deltaSodiumMg?: number | undefined;
  /** Share of energy from carbohydrate, 0 to 1; that of the baseline unless said. */
  readonly carbFraction?: number | undefined;
  /** Lasting change of activity as a part of it: 0.1 is a tenth more; 0 unless said. */
  readonly activityChange?: number | undefined;
}

/** A plan for the days from `fromDay` to before `toDay`; day 0 is the first. */
export interface Segment extends DayPlan {
  readonly fromDay: number;
  readonly toDay: number;
}

/**
 * What is eaten when: stretches of days (outside of them the baseline), a cycle that repeats, or a
 * function of the day.
 */
export type Schedule =
  | { readonly type: "segments"; readonly segments: readonly Segment[] }
  | { readonly type: "cycle"; readonly days: readonly DayPlan[] }
  | ((day: number) => DayPlan);

/** A schedule laid out day by day for one model, in numbers. */
export interface Course {
  readonly intakeKcal: Float64Array;
  readonly sodiumChangeMg: Float64Array;
  readonly carbFraction: Float64Array;
  readonly activityChange: Float64Array;
}

const BASELINE: DayPlan = { deltaKcal: 0 };

/**
 * Lays a schedule out over the days 0 to `days` (both included: the expenditure at the start of the
 * last day asks what is eaten on it). Of overlapping segments the later one holds.
 */
export const courseOf = (model: Model, schedule: Schedule, days: number): Course => {
  const length = days + 1;
  const course: Course = {
    intakeKcal: new Float64Array(length).fill(model.baselineKcal),
    sodiumChangeMg: new Float64Array(length),
    carbFraction: new Float64Array(length).fill(model.carbFraction),
    activityChange: new Float64Array(length),
  };
  // Day by day, as filling a typed array with one value costs more than storing it.
  const setDay = (day: number, plan: DayPlan): void => {
    course.intakeKcal[day] = model.baselineKcal + plan.deltaKcal;
    course.sodiumChangeMg[day] = plan.deltaSodiumMg ?? 0;
    course.carbFraction[day] = plan.carbFraction ?? model.carbFraction;
    course.activityChange[day] = plan.activityChange ?? 0;
  };
  if (typeof schedule === "function") {
    for (let day = 0; day < length; day += 1) setDay(day, schedule(day));
    return course;
  }
  switch (schedule.type) {
    case "segments":
      for (const segment of schedule.segments) {
        const toDay = Math.min(length, segment.toDay);
        for (let day = Math.max(0, segment.fromDay); day < toDay; day += 1) setDay(day, segment);
      }
      break;
    case "cycle":
      for (let day = 0; day < length; day += 1)
        setDay(day, schedule.days[day % schedule.days.length] ?? BASELINE);
      break;
  }
  return course;
};

/**
 * Whether sodium follows the intake, as in the NIH planner (4000 mg/d at the baseline), or stays
 * what it was.
 */
export type SodiumRule = "scaled" | "held";

/** The change of sodium that comes with an intake under a rule, mg/d. */
export const sodiumChangeFor = (model: Model, intakeKcal: number, rule: SodiumRule): number =>
  rule === "scaled" ? BASELINE_SODIUM_MG * (intakeKcal / model.baselineKcal - 1) : 0;

/** The same intake every day, kcal/d. */
export const constantIntake = (model: Model, intakeKcal: number, rule: SodiumRule): Schedule => ({
  type: "cycle",
  days: [
    {
      deltaKcal: intakeKcal - model.baselineKcal,
      deltaSodiumMg: sodiumChangeFor(model, intakeKcal, rule),
    },
  ],
});
