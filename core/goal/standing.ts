import { weightDirection, weightTrend, dayOf } from "../body/index.ts";
import type { FatReading, TrendPoint, WeightRate } from "../body/index.ts";
import {
  beginEstimate,
  createModel,
  linearSummary,
  outlookOf,
  startingPoint,
  stepEstimate,
  unlearnedOutlook,
} from "../energy/index.ts";
import type { DayEstimate, EnergyPerson, Outlook } from "../energy/index.ts";
import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { localDate } from "../record/index.ts";
import type { DorsalRecord, Eating, Goal, LocalDate, Profile } from "../record/index.ts";
import { activityLevel } from "./activity.ts";
import { estimatedFat, fatReadings, freshFat } from "./fat.ts";
import type { Fat, Measured } from "./fat.ts";
import { logOf } from "./log.ts";
import type { Log, LogRecords } from "./log.ts";

/** All records that say something of body and energy. */
export interface BodyRecords extends LogRecords {
  readonly profile: Profile | null;
  readonly eating: Eating | null;
  readonly goals: readonly DorsalRecord<"goal">[];
  readonly measurements: readonly DorsalRecord<"measurement">[];
}

/** Expenditure of a day with the 90 % interval, kcal/d. */
export interface Spent {
  readonly kcal: number;
  readonly low: number;
  readonly high: number;
  /** From the person's own logs; otherwise from formulas for people like them. */
  readonly isLearned: boolean;
}

/** Where a person stands today, as far as records tell. */
export interface Standing {
  readonly today: LocalDate;
  readonly measured: Measured;
  readonly ageYears: number;
  /** The weight without the passing water of the day, kg. */
  readonly weightKg: number;
  readonly bmi: number;
  readonly rate: WeightRate;
  readonly fat: Fat | null;
  readonly spent: Spent;
  /** Where a forecast begins: this evening. */
  readonly outlook: Outlook;
  /** Energy at rest today, kcal/d. */
  readonly restingKcal: number;
  readonly fatFreeKg: number;
  /** Energy of a kg of tissue at this fatness, kcal. */
  readonly kcalPerKg: number;
  /** The goal in force; null without one. */
  readonly goal: DorsalRecord<"goal"> | null;
}

/** What came before, day by day: longer than a screen should have to carry about. */
export interface BodyHistory {
  readonly log: Log;
  readonly trend: readonly TrendPoint[];
  /** One for each day of the log. */
  readonly estimates: readonly DayEstimate[];
  readonly fatReadings: readonly FatReading[];
}

export interface Body {
  readonly now: Standing;
  readonly history: BodyHistory;
}

/** What is missing before anything can be said. */
export type StandingFault =
  | { readonly code: "no-person" }
  | { readonly code: "no-weight" }
  /** Outside of the ages and sizes that the models were made for. */
  | { readonly code: "outside-models"; readonly trend: readonly TrendPoint[] };

/** The models are of adults; a younger person's numbers would be invented (energy.md 1.8). */
const MODEL_YEARS = { youngest: 18, oldest: 100 } as const;

const firstDayOfModels = (birthYear: number): LocalDate =>
  `${birthYear + MODEL_YEARS.youngest}-01-01` as LocalDate;

const TWO_SIDED_90 = 1.645;
/** One standard deviation of a formula's guess of expenditure, as a share of it (energy.md 2.1). */
const FORMULA_SHARE = 0.14;
const DAYS_IN_WEEK = 7;

/** The goal begun last that has not ended. */
const goalInForce = (
  goals: readonly DorsalRecord<"goal">[],
  today: LocalDate,
): DorsalRecord<"goal"> | null =>
  goals
    .filter(
      ({ body }) => body.startedOn <= today && (body.endedOn === null || body.endedOn > today),
    )
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))[0] ?? null;

/** What is in force of a goal on a day, kcal/d. */
export const targetOn = ({ targets }: Goal, day: LocalDate): number =>
  (targets.findLast(({ from }) => from <= day) ?? targets[0])?.kcal ?? 0;

const spentOf = (estimates: readonly DayEstimate[], outlook: Outlook): Spent => {
  const last = estimates.at(-1);
  if (!last?.enough) {
    const kcal = outlook.model.baselineKcal;
    const half = TWO_SIDED_90 * FORMULA_SHARE * kcal;
    return { kcal, low: kcal - half, high: kcal + half, isLearned: false };
  }
  // A single rich or meagre day moves the day's expenditure; the week's mean hardly.
  const week = estimates.slice(-DAYS_IN_WEEK);
  const kcal = week.reduce((total, { tdee }) => total + tdee, 0) / week.length;
  const half = (last.high90 - last.low90) / 2;
  return { kcal, low: kcal - half, high: kcal + half, isLearned: true };
};

/**
 * All that can be said of a body today. Recomputed from records, never stored; the same on every
 * device.
 * @returns what is missing where nothing can be said
 */
export const bodyOf = (records: BodyRecords, today: LocalDate): Result<Body, StandingFault> => {
  const person = records.profile?.person;
  // What was weighed before the models hold says nothing in them.
  const from = person ? firstDayOfModels(person.birthYear) : null;
  const isOutside = from !== null && from > today;
  const log = logOf(records, today, isOutside ? null : from);
  if (!log) return err({ code: "no-weight" });
  const points = records.weighIns
    .filter(({ at }) => localDate(at) >= log.firstDay && localDate(at) <= today)
    .map(({ at, body }) => ({ day: dayOf(at), kg: body.kg }));
  const trend = weightTrend(points);
  if (!person) return err({ code: "no-person" });
  const { birthYear, sex, heightM } = person;
  const ageYears = Number(today.slice(0, 4)) - birthYear;
  const ageThen = Number(log.firstDay.slice(0, 4)) - birthYear;
  if (isOutside || ageYears > MODEL_YEARS.oldest) return err({ code: "outside-models", trend });

  const measured: Measured = { sex, birthYear, heightM };
  const readings = fatReadings(records.measurements, measured);
  const pal = activityLevel(records.eating);
  const energyPerson = (age: number, weightKg: number, fat: Fat | null): EnergyPerson => ({
    sex,
    ageYears: age,
    heightM,
    weightKg,
    pal,
    ...(fat && fat.measuredDay !== null ? { fatKg: (fat.percent / 100) * weightKg } : {}),
  });

  const firstKg = trend[0]?.kg ?? 0;
  const start = createModel(startingPoint(energyPerson(ageThen, firstKg, null)));
  let state = beginEstimate(start);
  const estimates = log.days.map((day) => {
    const next = stepEstimate(state, day);
    state = next.state;
    return next.estimate;
  });
  const isLearned = estimates.at(-1)?.enough ?? false;
  const weightKg = isLearned
    ? (estimates.at(-1)?.trendKg ?? firstKg)
    : (trend.at(-1)?.trendKg ?? firstKg);
  const todayNumber = dayOf(`${today}T12:00:00.000+00:00` as Parameters<typeof dayOf>[0]);
  const fat = freshFat(readings, sex, todayNumber) ?? estimatedFat(measured, ageYears, weightKg);
  const here = startingPoint(energyPerson(ageYears, weightKg, fat));
  const outlook = isLearned ? outlookOf(state) : unlearnedOutlook(createModel(here));
  const now: Standing = {
    today,
    measured,
    ageYears,
    weightKg,
    bmi: weightKg / heightM ** 2,
    rate: weightDirection(points, todayNumber),
    fat,
    spent: spentOf(estimates, outlook),
    outlook,
    restingKcal: here.restingKcal,
    fatFreeKg: weightKg - here.fatKg,
    kcalPerKg: linearSummary(createModel(here)).tissueKcalPerKg,
    goal: goalInForce(records.goals, today),
  };
  return ok({ now, history: { log, trend, estimates, fatReadings: readings } });
};
