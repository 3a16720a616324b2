import { createModel } from "../model.ts";
import { startingPoint } from "../start.ts";
import type { EnergyPerson } from "../start.ts";
import type { JudgedLog } from "./rival.fixture.ts";
import type { LogDay } from "./state.ts";

/**
 * Invented people with logs, to judge the estimator where no reference is at hand. Written apart from
 * the model: its own small steps (Euler, a twelfth of a day), in kJ, with traits of each person that
 * the estimator cannot see.
 */

/** Numbers that look like chance and are the same every time (mulberry32). */
const chanceFrom = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (low: number, high: number): number => low + (high - low) * next(),
    normal: (sd: number): number =>
      sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    isSo: (part: number): boolean => next() < part,
  };
};
type Chance = ReturnType<typeof chanceFrom>;

const KJ = 4.184;
const STEPS = 12;

export interface LogHabits {
  /** Part of the days without a weigh-in, without a log, and with only a part of it logged. */
  readonly noScale: number;
  readonly noLog: number;
  readonly partial: number;
  /** Whether activity changes for good between day 40 and 80. */
  readonly changes: boolean;
}

const inventPerson = (chance: Chance): EnergyPerson => {
  const sex = chance.isSo(0.5) ? "female" : "male";
  const heightM = (sex === "male" ? 1.78 : 1.65) + chance.normal(0.07);
  const ageYears = Math.round(chance.between(19, 65));
  const weightKg = chance.between(21, 36) * heightM * heightM;
  const pal = Math.round(chance.between(1.4, 1.85) * 20) / 20;
  return { sex, ageYears, heightM, weightKg, pal };
};

/** The body, with what is hidden of it. */
const inventBody = (chance: Chance, person: EnergyPerson) => {
  const formula = startingPoint(person);
  const resting = formula.restingKcal * KJ * (1 + chance.normal(0.08));
  const pal = person.pal + chance.normal(0.12);
  const fatSpread = 0.04 * person.weightKg;
  let fat = Math.max(4, formula.fatKg + chance.normal(fatSpread));
  let lean = formula.leanKg + formula.fatKg - fat;
  const [fat0, lean0, fluid0] = [fat, lean, formula.fluidKg];
  const forbes = 10.4 * chance.between(0.7, 1.4);
  const food = chance.between(0.08, 0.12);
  const adapts = 0.14 + chance.normal(0.07);
  const adaptDays = chance.between(7, 28);
  const salt = chance.between(0, 1);
  const intake0 = pal * resting;
  const active = ((1 - food) * pal - 1) * (resting / person.weightKg);
  let [glycogen, fluid, adapted] = [0.5, fluid0, 0];
  const weight = (): number => fat + lean + fluid + 3.7 * glycogen;
  return {
    intake0: intake0 / KJ,
    weight,
    /** Lives a day. @returns its expenditure, kcal */
    live: (intakeKcal: number, activity: number): number => {
      const intake = intakeKcal * KJ;
      const change = intake - intake0;
      let spent = 0;
      for (let step = 0; step < STEPS; step += 1) {
        const flux = intake / 2 - ((intake0 / 2) * glycogen * glycogen) / 0.25;
        const share = (forbes * 7600) / 39_500 / ((forbes * 7600) / 39_500 + fat);
        const cost = (share * 960) / 7600 + ((1 - share) * 750) / 39_500;
        const upkeep =
          intake0 +
          13 * (fat - fat0) +
          92 * (lean - lean0) +
          active * ((1 + activity) * weight() - person.weightKg) +
          food * change +
          adapted;
        const expenditure = (upkeep + (intake - flux) * cost) / (1 + cost);
        const stored = intake - expenditure - flux;
        spent += expenditure / STEPS;
        fat += ((1 - share) * stored) / 39_500 / STEPS;
        lean += (share * stored) / 7600 / STEPS;
        glycogen += flux / 17_600 / STEPS;
        const salted = salt * 4000 * (change / intake0);
        fluid += (salted - 3000 * (fluid - fluid0) + 4000 * (change / intake0)) / 3220 / STEPS;
        adapted += (adapts * change - adapted) / adaptDays / STEPS;
      }
      return spent / KJ;
    },
  };
};

/** One person's log of so many days; the same for the same seed. */
export const inventLog = (seed: number, habits: LogHabits, length = 112): JudgedLog => {
  const chance = chanceFrom(seed);
  const person = inventPerson(chance);
  const body = inventBody(chance, person);
  const changeDay = habits.changes ? Math.round(chance.between(40, 80)) : Infinity;
  const change = chance.between(0.2, 0.4) * (chance.isSo(0.5) ? 1 : -1);
  const days: LogDay[] = [];
  const truth: number[] = [];
  let [water, drift, phaseDays, aim] = [0, 0, 0, 1];
  const cycle = person.sex === "female" && person.ageYears < 48 ? chance.between(0.1, 0.6) : 0;
  for (let day = 0; day < length; day += 1) {
    if (phaseDays === 0) {
      phaseDays = Math.round(chance.between(28, 63));
      aim = chance.isSo(0.5)
        ? 1 - chance.between(0.1, 0.25)
        : 1 + chance.between(0, 1) * (chance.isSo(0.4) ? 0.15 : 0);
    }
    phaseDays -= 1;
    water = 0.7 * water + chance.normal(0.4 * Math.sqrt(1 - 0.49));
    drift = 0.97 * drift + chance.normal(0.03 * Math.sqrt(1 - 0.97 * 0.97));
    const scale =
      body.weight() + water + chance.normal(0.3) + cycle * Math.sin((2 * Math.PI * day) / 28);
    const weekend = day % 7 >= 5 ? 1.08 : 0.97;
    const eaten = body.intake0 * aim * weekend * Math.max(0.3, 1 + chance.normal(0.16));
    const moved = drift + chance.normal(0.05) + (day >= changeDay ? change : 0);
    truth.push(body.live(eaten, moved));
    const logged = eaten * (1 + chance.normal(0.08));
    const part = chance.isSo(habits.partial) ? chance.between(0.3, 0.7) : 1;
    days.push({
      scaleKg: chance.isSo(habits.noScale) ? null : Math.round(scale * 10) / 10,
      loggedKcal: chance.isSo(habits.noLog) ? null : Math.round(logged * part),
    });
  }
  return { model: createModel(startingPoint(person)), days, truth };
};

/** The kinds of habit that logs are judged for. */
export const HABITS: Readonly<Record<"base" | "changes" | "partial" | "sparse", LogHabits>> = {
  base: { noScale: 0.2, noLog: 0.1, partial: 0, changes: false },
  changes: { noScale: 0.2, noLog: 0.1, partial: 0, changes: true },
  sparse: { noScale: 0.6, noLog: 0.3, partial: 0, changes: false },
  partial: { noScale: 0.2, noLog: 0.1, partial: 0.1, changes: false },
};

/** Logs of all four kinds, so many of each. */
export const inventLogs = (each: number): readonly JudgedLog[] =>
  Object.values(HABITS).flatMap((habits, kind) =>
    Array.from({ length: each }, (_, index) => inventLog(1000 * (kind + 1) + index, habits)),
  );
