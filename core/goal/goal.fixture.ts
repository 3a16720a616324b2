import {
  advance,
  createModel,
  startState,
  startingPoint,
  weightOf,
  withOffset,
} from "../energy/index.ts";
import { quickEntry } from "../food/index.ts";
import { EMPTY_ANSWERS, addDays, newRecord, timestamp } from "../record/index.ts";
import type { DorsalRecord, Eating, Goal, LocalDate, Profile } from "../record/index.ts";
import { bodyOf } from "./standing.ts";
import type { Body, BodyRecords } from "./standing.ts";

/** Somebody who weighs and notes what is eaten, whose true expenditure the test knows. */

export const TODAY = "2026-11-23" as LocalDate;

export const PROFILE: Profile = {
  focus: "both",
  have: ["dumbbells"],
  sessionsPerWeek: 3,
  toldWhatTrainingDoes: true,
  ...EMPTY_ANSWERS,
  person: { birthYear: 1984, sex: "female", heightM: 1.68, level: "intermediate" },
  days: (["mon", "wed", "fri"] as const).map((day) => ({
    day,
    minutes: 30,
    place: "01900000-0000-7000-8000-000000000001",
  })),
};

/** Nothing stands against a deficit. */
export const WELL: Eating = {
  work: "very-light",
  leisure: "moderate",
  answers: {
    now: ["none"],
    conditions: ["none"],
    signs: ["none"],
    "eating-disorder": ["never"],
    "eating-undo": ["no"],
    "eating-control": ["no"],
    "eating-fast-loss": ["no"],
    "eating-mirror": ["no"],
    "eating-thoughts": ["no"],
  },
  answeredOn: TODAY,
  stopsAnswered: [],
  hasCycle: false,
};

/** A record id that is a different one for each number. */
export const idOf = (number: number): string =>
  `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;

export const morningOf = (day: LocalDate) => timestamp(Date.parse(`${day}T06:30:00.000Z`), 0);

/** Noise that is the same each time: a multiplicative generator, -1 to 1. */
const noise = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (2 * state) / 2_147_483_647 - 1;
  };
};

export interface Life {
  readonly days: number;
  readonly startKg: number;
  /** Eaten each day, kcal. */
  readonly eatsKcal: number;
  /** Spent beyond the formulas, kcal/d. */
  readonly offsetKcal?: number;
  /** Of the days, how many have food noted: 1 is each. */
  readonly noteEvery?: number;
  readonly waterKg?: number;
  readonly seed?: number;
}

/** Weigh-ins and food of a life that goes by the model, up to yesterday evening and this morning. */
export const recordsOf = ({
  days,
  startKg,
  eatsKcal,
  offsetKcal = 0,
  noteEvery = 1,
  waterKg = 0.4,
  seed = 7,
}: Life): BodyRecords => {
  const person = PROFILE.person;
  if (!person) throw new Error("the person of the fixture is there");
  const model = withOffset(
    createModel(
      startingPoint({
        sex: person.sex,
        ageYears: 2026 - person.birthYear,
        heightM: person.heightM,
        weightKg: startKg,
        pal: 1.6,
      }),
    ),
    offsetKcal,
  );
  const state = startState(model);
  const random = noise(seed);
  const weighIns: DorsalRecord<"weighIn">[] = [];
  const foodEntries: DorsalRecord<"foodEntry">[] = [];
  const first = addDays(TODAY, 1 - days);
  for (let index = 0; index < days; index += 1) {
    const day = addDays(first, index);
    const kg = Math.round((weightOf(model, state) + waterKg * random()) * 10) / 10;
    weighIns.push(newRecord("weighIn", idOf(index), morningOf(day), { kg }));
    if (index % noteEvery === 0 && index < days - 1)
      foodEntries.push(
        newRecord(
          "foodEntry",
          idOf(100_000 + index),
          morningOf(day),
          quickEntry(day, null, "", { energy: eatsKcal }),
        ),
      );
    advance(model, state, eatsKcal, 0, model.carbFraction, 0);
  }
  return {
    profile: PROFILE,
    eating: WELL,
    goals: [],
    measurements: [],
    weighIns,
    foodEntries,
    foodDays: [],
    waterEvents: [],
  };
};

export const dayBefore = (day: LocalDate, days: number): LocalDate => addDays(day, -days);

/** Ten weeks of somebody who spends 150 kcal a day more than the formulas say, and eats less. */
export const LIFE: Life = { days: 70, startKg: 82, eatsKcal: 1900, offsetKcal: 150 };

/** A goal of three weeks ago, as it was stored; a test says what is different with its own. */
export const goalOf = (part: Partial<Goal> = {}, id = 900_000): DorsalRecord<"goal"> => {
  const startedOn = part.startedOn ?? dayBefore(TODAY, 21);
  return newRecord("goal", idOf(id), morningOf(startedOn), {
    direction: "lose",
    startedOn,
    startKg: 80,
    goalKg: 72,
    byDate: null,
    pace: 0.005,
    targets: [{ from: startedOn, kcal: 1700, why: "begun" }],
    endedOn: null,
    ...part,
  });
};

/** Where the body of these records stands today; they must say enough for it. */
export const bodyIn = (records: BodyRecords): Body => {
  const body = bodyOf(records, TODAY);
  if (!body.ok) throw new Error(body.error.code);
  return body.value;
};
