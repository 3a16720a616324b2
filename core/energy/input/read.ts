import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import type { LogDay } from "../expenditure/state.ts";
import { LONGEST_DAYS } from "../goal.ts";
import { createModel } from "../model.ts";
import type { DayPlan, Schedule, Segment } from "../schedule.ts";
import { mostFatKg, startingPoint } from "../start.ts";
import type { EnergyPerson, Sex } from "../start.ts";
import { energyMessages } from "./messages.ts";
import type { EnergyFault, Limits } from "./messages.ts";
import { Reading } from "./reading.ts";

/** The people the model was made for, and the numbers it may be given. */
export const ENERGY_LIMITS = {
  age: { low: 18, high: 100, unit: "years" },
  heightCm: { low: 120, high: 230, unit: "cm" },
  weightKg: { low: 30, high: 350, unit: "kg" },
  /** From lying in bed to what a body can keep up (FAO/WHO/UNU 2004 name 1.2 and 2.4). */
  pal: { low: 1.2, high: 2.5 },
  restingKcal: { low: 500, high: 6000, unit: "kcal/d" },
  carbBase: { low: 0.05, high: 1 },
  carb: { low: 0, high: 1 },
  days: { low: 1, high: LONGEST_DAYS, isWhole: true, unit: "days" },
  deltaKcalMost: 10_000,
  sodium: { low: -4000, high: 20_000, unit: "mg/d" },
  activity: { low: -1, high: 3 },
  logDays: 36_600,
  logged: { low: 0, high: 20_000, unit: "kcal" },
  floor: { low: 0, high: 20_000, unit: "kcal/d" },
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** A schedule may go on beyond the days that are asked for. */
const LAST_DAY = 2 * LONGEST_DAYS;

const SEXES: readonly Sex[] = ["female", "male"];
const MARKS = ["complete", "fasted", "partial"] as const;

/**
 * A person: `sex, age, heightCm, pal`, a weight and, if measured, `fatMassKg`, `restingKcal`,
 * `pcarbBase`. Other fields are not looked at.
 */
const personFrom = (reading: Reading, fields: Fields, weightField: string): EnergyPerson => {
  const sex = reading.oneOf(fields["sex"], "sex", SEXES) ?? "female";
  const known = {
    sex,
    ageYears: reading.number(fields["age"], "age", ENERGY_LIMITS.age),
    heightM: reading.number(fields["heightCm"], "heightCm", ENERGY_LIMITS.heightCm) / 100,
    weightKg: reading.number(fields[weightField], weightField, ENERGY_LIMITS.weightKg),
    restingKcal: reading.optional(fields["restingKcal"], "restingKcal", ENERGY_LIMITS.restingKcal),
    carbFraction: reading.optional(fields["pcarbBase"], "pcarbBase", ENERGY_LIMITS.carbBase),
  };
  const palField = "palPicked" in fields && !("pal" in fields) ? "palPicked" : "pal";
  const pal = reading.number(fields[palField], palField, ENERGY_LIMITS.pal);
  const room: Limits = { low: 0, high: mostFatKg({ ...known, pal }), isOpen: true, unit: "kg" };
  const fatKg = reading.optional(fields["fatMassKg"], "fatMassKg", room);
  return { ...known, pal, fatKg };
};

const finish = <Value>(reading: Reading, value: Value): Result<Value, EnergyFault> =>
  reading.fault ? err(reading.fault) : ok(value);

/** What a case is called by whoever asks; carried along, not looked at. */
export type CaseId = string | number;

const idOf = ({ id }: Fields): CaseId | null =>
  typeof id === "string" || typeof id === "number" ? id : null;

/** What each of a plan's numbers may be for this person: nobody eats less than nothing. */
const planReader = (reading: Reading, person: EnergyPerson, carbOfCase: number | undefined) => {
  const { baselineKcal } = createModel(startingPoint(person));
  const delta: Limits = {
    low: -baselineKcal,
    high: ENERGY_LIMITS.deltaKcalMost,
    unit: "kcal/d",
  };
  type PlanField = "activityChange" | "deltaKcal" | "deltaSodiumMg" | "pcarb";
  return (at: (field: PlanField) => readonly [value: unknown, path: string]): DayPlan => ({
    deltaKcal: reading.number(...at("deltaKcal"), delta),
    deltaSodiumMg: reading.optional(...at("deltaSodiumMg"), ENERGY_LIMITS.sodium),
    carbFraction: reading.optional(...at("pcarb"), ENERGY_LIMITS.carb) ?? carbOfCase,
    activityChange: reading.optional(...at("activityChange"), ENERGY_LIMITS.activity),
  });
};

/** The same stretches of days, and what lies before, between and after them at the baseline intake. */
const withoutGaps = (segments: readonly Segment[], carbFraction: number): readonly Segment[] => {
  const ends = segments.map(({ toDay }) => toDay);
  const starts = [...segments.map(({ fromDay }) => fromDay), LAST_DAY];
  const gaps = starts.map((toDay, index): Segment => {
    const fromDay = ends[index - 1] ?? 0;
    return { fromDay, toDay, deltaKcal: 0, carbFraction };
  });
  return [...segments, ...gaps];
};

const scheduleFrom = (
  reading: Reading,
  raw: unknown,
  readPlan: ReturnType<typeof planReader>,
  carbOfCase: number | undefined,
): Schedule => {
  const fields = reading.object(raw, "schedule", energyMessages.schedule);
  const type = reading.oneOf(fields["type"], "schedule.type", ["segments", "cycle"]);
  if (type === "segments") {
    let end = 0;
    const list = reading.list(fields["segments"], "schedule.segments", 1, LONGEST_DAYS);
    const segments = list.map((one, index): Segment => {
      const path = `schedule.segments.${index}`;
      const segment = reading.object(one, path, "fromDay, toDay and deltaKcal");
      const days = { low: 0, high: LAST_DAY, isWhole: true };
      const fromDay = reading.number(segment["fromDay"], `${path}.fromDay`, days);
      if (fromDay < end)
        reading.refuse(`${path}.fromDay`, fromDay, energyMessages.afterSegment(end));
      const toDay = reading.number(segment["toDay"], `${path}.toDay`, {
        ...days,
        low: fromDay + 1,
      });
      end = toDay;
      return { ...readPlan((field) => [segment[field], `${path}.${field}`]), fromDay, toDay };
    });
    return {
      type,
      segments: carbOfCase === undefined ? segments : withoutGaps(segments, carbOfCase),
    };
  }
  if (type === null) return { type: "cycle", days: [] };
  const byDay = "schedule.deltaKcalByDay";
  const { length } = reading.list(fields["deltaKcalByDay"], byDay, 1, LONGEST_DAYS);
  const lists = Object.fromEntries(
    ["deltaKcal", "deltaSodiumMg", "pcarb", "activityChange"].map((field) => {
      const name = `${field}ByDay`;
      return [field, reading.besides(fields[name], `schedule.${name}`, length)];
    }),
  );
  return {
    type,
    days: Array.from({ length }, (_, index) =>
      readPlan((field) => [lists[field]?.[index], `schedule.${field}ByDay.${index}`]),
    ),
  };
};

/** A person, a schedule, and for how long. */
export interface SimulationCase {
  readonly id: CaseId | null;
  readonly person: EnergyPerson;
  readonly schedule: Schedule;
  readonly days: number;
}

/**
 * Reads a person with `days` and a `schedule`: segments `{ fromDay, toDay, deltaKcal,
 * deltaSodiumMg?, pcarb?, activityChange? }` in the order of days, or a cycle of lists
 * `deltaKcalByDay` and so on. `pcarb` of the case holds where a day says none.
 */
export const readSimulationCase = (raw: unknown): Result<SimulationCase, EnergyFault> => {
  const reading = new Reading();
  const fields = reading.object(raw, "", `${energyMessages.person}, days and schedule`);
  const person = personFrom(reading, fields, "weightKg");
  const days = reading.number(fields["days"], "days", ENERGY_LIMITS.days);
  const carb = reading.optional(fields["pcarb"], "pcarb", ENERGY_LIMITS.carb);
  // The schedule's limits hang on the person; of someone who cannot be they would mislead.
  if (reading.fault) return err(reading.fault);
  const readPlan = planReader(reading, person, carb);
  const schedule = scheduleFrom(reading, fields["schedule"], readPlan, carb);
  return finish(reading, { id: idOf(fields), person, schedule, days });
};

/** A person and where they want to be when. */
export interface GoalCase {
  readonly id: CaseId | null;
  readonly person: EnergyPerson;
  readonly goalKg: number;
  readonly days: number;
  /** The least intake that may be answered, when the case says one. */
  readonly floorKcal: number | undefined;
}

/** Reads a person with `goalWeightKg`, `days` and, if wanted, `floorKcal`. */
export const readGoalCase = (raw: unknown): Result<GoalCase, EnergyFault> => {
  const reading = new Reading();
  const fields = reading.object(raw, "", `${energyMessages.person}, goalWeightKg and days`);
  return finish(reading, {
    id: idOf(fields),
    person: personFrom(reading, fields, "weightKg"),
    goalKg: reading.number(fields["goalWeightKg"], "goalWeightKg", ENERGY_LIMITS.weightKg),
    days: reading.number(fields["days"], "days", ENERGY_LIMITS.days),
    floorKcal: reading.optional(fields["floorKcal"], "floorKcal", ENERGY_LIMITS.floor),
  });
};

/** A person and their log. */
export interface LogCase {
  readonly id: CaseId | null;
  readonly person: EnergyPerson;
  readonly days: readonly LogDay[];
}

/**
 * Reads a log: `sex, age, heightCm, startWeightKg, palPicked, scaleKg[], loggedKcal[]` and, if
 * there, `marks[]` and `waterEvents[]` (true on the day). Nothing else of it is looked at.
 */
export const readLogCase = (raw: unknown): Result<LogCase, EnergyFault> => {
  const reading = new Reading();
  const what = "sex, age, heightCm, startWeightKg, palPicked, scaleKg and loggedKcal";
  const fields = reading.object(raw, "", what);
  const { sex, age, heightCm, startWeightKg, palPicked, restingKcal, fatMassKg } = fields;
  const about = { sex, age, heightCm, startWeightKg, palPicked, restingKcal, fatMassKg };
  const person = personFrom(reading, about, "startWeightKg");
  const scale = reading.list(fields["scaleKg"], "scaleKg", 1, ENERGY_LIMITS.logDays);
  const { length } = scale;
  const logged = reading.list(fields["loggedKcal"], "loggedKcal", 1, ENERGY_LIMITS.logDays);
  if (logged.length !== length)
    reading.refuse("loggedKcal", logged.length, energyMessages.sameLength(length));
  const marks = reading.besides(fields["marks"], "marks", length);
  const events = reading.besides(fields["waterEvents"], "waterEvents", length);
  const days = scale.map((scaleKg, index): LogDay => {
    const mark = marks[index] ?? null;
    return {
      scaleKg: reading.numberOrNull(scaleKg, `scaleKg.${index}`, ENERGY_LIMITS.weightKg),
      loggedKcal: reading.numberOrNull(logged[index], `loggedKcal.${index}`, ENERGY_LIMITS.logged),
      mark: mark === null ? undefined : (reading.oneOf(mark, `marks.${index}`, MARKS) ?? undefined),
      waterEvent: reading.yesOrNull(events[index], `waterEvents.${index}`),
    };
  });
  return finish(reading, { id: idOf(fields), person, days });
};
