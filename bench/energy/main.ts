/**
 * `npm run bench:energy`: how long a simulated year takes, beside a plain Runge-Kutta of the same
 * equations in the same run; 10,000 people; a goal; the band that is redrawn while a finger drags;
 * and ten years of logs through the estimator. Processor time, so that a busy machine matters less.
 */
import {
  beginEstimate,
  createModel,
  estimate,
  forecast,
  intakeFor,
  outlookOf,
  simulate,
  startingPoint,
  stepEstimate,
  unlearnedOutlook,
} from "@dorsal/core/energy";
import type { EnergyPerson, LogDay } from "@dorsal/core/energy";
import { HABITS, inventLog, inventLogs } from "../../core/energy/expenditure/logs.fixture.ts";
import { score, trendEstimate } from "../../core/energy/expenditure/rival.fixture.ts";
import { plainWeights } from "./rival.ts";

const BATCHES = 20;
const YEAR = 365;
const DECADE = 3650;

const person: EnergyPerson = { sex: "male", ageYears: 35, heightM: 1.78, weightKg: 95, pal: 1.6 };
const start = startingPoint(person);
const model = createModel(start);
const cut = { type: "cycle", days: [{ deltaKcal: -500 }] } as const;
const intakeKcal = model.baselineKcal - 500;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Kept and looked at, so that no work can be left out as unused. */
let seen = 0;

const shown = (ms: number): string => `${ms.toFixed(ms < 1 ? 4 : 2)} ms`.padStart(14);

const measure = (name: string, times: number, work: () => number): number => {
  for (let time = 0; time < times; time += 1) seen += work();
  const batches = Array.from({ length: BATCHES }, () => {
    const before = cpuMs();
    for (let time = 0; time < times; time += 1) seen += work();
    return (cpuMs() - before) / times;
  }).toSorted((one, other) => one - other);
  const median = batches[BATCHES / 2] ?? Number.NaN;
  const best = batches[0] ?? Number.NaN;
  console.log(`${name.padEnd(52)}${shown(median)}${shown(best)}`);
  return median;
};

console.log(`${"".padEnd(52)}${"median".padStart(14)}${"best".padStart(14)}`);
const last = (values: ArrayLike<number>): number => values[values.length - 1] ?? 0;

const ours = measure("a year, all values of each day (ours)", 1000, () =>
  last(simulate(model, cut, YEAR).weightKg),
);
measure("a year, all values of each week (ours)", 1000, () =>
  last(simulate(model, cut, YEAR, { every: 7 }).weightKg),
);
const plain = measure("a year, weight of each day (plain Runge-Kutta)", 300, () =>
  last(plainWeights(start, intakeKcal, YEAR)),
);
const people = Array.from({ length: 10_000 }, (_, index): EnergyPerson => ({
  ...person,
  weightKg: 60 + (index % 90),
  ageYears: 18 + (index % 60),
}));
const beforePeople = cpuMs();
for (const one of people)
  seen += last(simulate(createModel(startingPoint(one)), cut, YEAR, { every: 7 }).weightKg);
const peopleMs = cpuMs() - beforePeople;
console.log(
  `${"10,000 people, a year each (ours)".padEnd(52)}${`${peopleMs.toFixed(0)} ms`.padStart(14)}`,
);

measure("the intake for a goal in half a year", 200, () => {
  const question = { goalKg: 85, days: 180, sodium: "scaled", floorKcal: 1500 } as const;
  const answer = intakeFor(model, question);
  return answer.ok ? answer.value.intakeKcal : 0;
});
const band = measure("the band of a forecast, 180 days", 200, () =>
  last(forecast(unlearnedOutlook(model), cut, 180).weightKg.high90),
);
measure("the band of a forecast, a year", 200, () =>
  last(forecast(unlearnedOutlook(model), cut, YEAR).weightKg.high90),
);

const log = inventLog(1, HABITS.base, DECADE);
const decade = measure("ten years of logs, from the first day", 3, () =>
  last(estimate(log.model, log.days).map(({ tdee }) => tdee)),
);
let state = beginEstimate(log.model);
for (const day of log.days) state = stepEstimate(state, day).state;
const today: LogDay = { scaleKg: 80, loggedKcal: 2400 };
measure("one day more", 10_000, () => stepEstimate(state, today).estimate.tdee);
seen += last(forecast(outlookOf(state), cut, 30).weightKg.median);

const gap = Math.abs(
  last(simulate(model, cut, YEAR).weightKg) - last(plainWeights(start, intakeKcal, YEAR)),
);
const logs = inventLogs(100);
const filter = score(logs, ({ model: one, days }) => estimate(one, days));
const trend = score(logs, trendEstimate);
console.log(
  [
    "",
    `Beside the plain one: ${(plain / ours).toFixed(1)} times as fast, ${(1e6 * gap).toFixed(1)} mg apart after a year.`,
    `400 invented logs: error ${filter.rmse.toFixed(0)} kcal/d, in the 90 % interval ${(100 * filter.covered).toFixed(0)} %; smoothed weight ${trend.rmse.toFixed(0)} kcal/d.`,
    `Targets: a year in 0.10 ms ${ours <= 0.1 ? "met" : "missed"}; ten years of logs in 50 ms ${decade <= 50 ? "met" : "missed"}; a band within a frame of 16 ms ${band <= 16 ? "met" : "missed"}.`,
    Number.isFinite(seen) ? "" : "A number was lost on the way.",
  ].join("\n"),
);
