import { advance, expenditureOf, startState, weightOf } from "./model.ts";
import type { BodyState, Model } from "./model.ts";
import { courseOf } from "./schedule.ts";
import type { Schedule } from "./schedule.ts";

/** A course of the body: one value of each at the start of each day in `day`. */
export interface Trajectory {
  readonly day: Float64Array;
  readonly weightKg: Float64Array;
  readonly fatKg: Float64Array;
  readonly leanKg: Float64Array;
  readonly fluidKg: Float64Array;
  readonly glycogenKg: Float64Array;
  readonly adaptationKcal: Float64Array;
  /** Total expenditure with what is eaten on that day, kcal/d. */
  readonly expenditureKcal: Float64Array;
  readonly intakeKcal: Float64Array;
  /** Weight without fat, kg. */
  readonly fatFreeKg: Float64Array;
}

export interface SimulateOptions {
  /** Days between two values: 1 for every day (the default), 7 for weeks. */
  readonly every?: number;
  /** The state to begin from; that of the model's day 0 unless said. Not changed. */
  readonly from?: BodyState;
}

/**
 * Simulates the days 0 to `days` under a schedule.
 * @returns values at the start of day 0, `every`, 2 x `every`, ... up to `days`
 */
export const simulate = (
  model: Model,
  schedule: Schedule,
  days: number,
  { every = 1, from }: SimulateOptions = {},
): Trajectory => {
  const course = courseOf(model, schedule, days);
  const length = Math.floor(days / every) + 1;
  // One piece of memory for all columns: ten of their own take longer to get than to fill.
  const memory = new Float64Array(10 * length);
  const column = (index: number): Float64Array =>
    memory.subarray(index * length, (index + 1) * length);
  const trajectory: Trajectory = {
    day: column(0),
    weightKg: column(1),
    fatKg: column(2),
    leanKg: column(3),
    fluidKg: column(4),
    glycogenKg: column(5),
    adaptationKcal: column(6),
    expenditureKcal: column(7),
    intakeKcal: column(8),
    fatFreeKg: column(9),
  };
  const state: BodyState = from ? { ...from } : startState(model);
  const { intakeKcal, sodiumChangeMg, carbFraction, activityChange } = course;
  let index = 0;
  let recordOn = 0;
  for (let day = 0; day <= days; day += 1) {
    const intake = intakeKcal[day] ?? 0;
    const carb = carbFraction[day] ?? 0;
    const activity = activityChange[day] ?? 0;
    if (day === recordOn) {
      const weightKg = weightOf(model, state);
      trajectory.day[index] = day;
      trajectory.weightKg[index] = weightKg;
      trajectory.fatKg[index] = state.fatKg;
      trajectory.leanKg[index] = state.leanKg;
      trajectory.fluidKg[index] = state.fluidKg;
      trajectory.glycogenKg[index] = state.glycogenKg;
      trajectory.adaptationKcal[index] = state.adaptationKcal;
      trajectory.expenditureKcal[index] = expenditureOf(model, state, intake, carb, activity);
      trajectory.intakeKcal[index] = intake;
      trajectory.fatFreeKg[index] = weightKg - state.fatKg;
      index += 1;
      recordOn += every;
    }
    if (day < days) advance(model, state, intake, sodiumChangeMg[day] ?? 0, carb, activity);
  }
  return trajectory;
};
