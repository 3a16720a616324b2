import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modelOf } from "../energy.fixture.ts";
import { simulate } from "../simulate.ts";
import { beginEstimate, estimate, outlookOf, stepEstimate } from "./filter.ts";
import { inventLog, inventLogs, HABITS } from "./logs.fixture.ts";
import { score, trendEstimate } from "./rival.fixture.ts";
import type { EstimatorState, LogDay } from "./state.ts";

const empty: LogDay = { scaleKg: null, loggedKcal: null };
const repeat = (days: number, day: LogDay): readonly LogDay[] =>
  Array.from({ length: days }, () => day);
/** In balance: the worked man eats his baseline and weighs the same. */
const steady: LogDay = { scaleKg: 95, loggedKcal: 3031 };

const stateAfter = (days: readonly LogDay[]): EstimatorState =>
  days.reduce((state, day) => stepEstimate(state, day).state, beginEstimate(modelOf()));

describe("expenditure from logs", () => {
  test("on invented people: near the truth, honest, and better than a smoothed weight", () => {
    const logs = inventLogs(40);
    const ours = score(logs, ({ model, days }) => estimate(model, days));
    const rival = score(logs, trendEstimate);
    expect(ours.rmse).toBeLessThan(140);
    expect(ours.covered).toBeGreaterThan(0.84);
    expect(ours.rmse).toBeLessThan(0.9 * rival.rmse);
  });

  test("who eats the baseline and holds the weight spends it", () => {
    const last = estimate(modelOf(), repeat(60, steady)).at(-1);
    expect(last?.tdee).toBeCloseTo(3031, 0);
    expect(last?.enough).toBe(true);
    expect(last?.trendKg).toBeCloseTo(95, 2);
  });

  test("who eats 400 less than the baseline and holds the weight spends so much less", () => {
    const last = estimate(modelOf(), repeat(90, { scaleKg: 95, loggedKcal: 2631 })).at(-1);
    expect(Math.abs((last?.tdee ?? 0) - 2631)).toBeLessThan(60);
  });

  test("step by step is the same as all at once, and the state may be stored between", () => {
    const { model, days } = inventLog(7, HABITS.sparse);
    const whole = estimate(model, days);
    let state = beginEstimate(model);
    days.forEach((day, at) => {
      const next = stepEstimate(JSON.parse(JSON.stringify(state)) as EstimatorState, day);
      state = next.state;
      expect(next.estimate).toEqual(whole[at]);
    });
  });

  test("the same number to the last bit, here and on every device", () => {
    const days = Array.from({ length: 100 }, (_, at): LogDay => ({
      scaleKg: at % 3 === 1 ? null : 95 - at / 25 + ((at * 7) % 13) / 10,
      loggedKcal: at % 9 === 4 ? null : 2400 + ((at * 131) % 500),
    }));
    // Made of arithmetic alone; an engine that prints another digit has a fault.
    expect(estimate(modelOf(), days).at(-1)?.tdee).toBe(2919.0067201260736);
  });
});

describe("days with little or nothing", () => {
  test.each<[string, LogDay, string]>([
    ["nothing logged", { scaleKg: 95, loggedKcal: null }, "imputed"],
    ["zero is nothing logged", { scaleKg: 95, loggedKcal: 0 }, "partial"],
    ["half of the usual", { scaleKg: 95, loggedKcal: 1500 }, "partial"],
    ["just enough", { scaleKg: 95, loggedKcal: 1900 }, "logged"],
    ["half, but all of it", { scaleKg: 95, loggedKcal: 1500, mark: "complete" }, "logged"],
    ["usual, but only a part", { scaleKg: 95, loggedKcal: 3000, mark: "partial" }, "partial"],
    ["a fast", { scaleKg: 95, loggedKcal: null, mark: "fasted" }, "logged"],
    ["a fast with a broth", { scaleKg: 95, loggedKcal: 90, mark: "fasted" }, "logged"],
    ["complete, but nothing there", { scaleKg: 95, loggedKcal: null, mark: "complete" }, "imputed"],
  ])("%s", (_, day, intake) => {
    const days = [...repeat(6, steady), day];
    expect(estimate(modelOf(), days).at(-1)?.intake).toBe(intake);
  });

  test("before the fifth logged day nothing counts as little", () => {
    const little = { scaleKg: 95, loggedKcal: 1500 };
    expect(estimate(modelOf(), [...repeat(4, steady), little]).at(-1)?.intake).toBe("logged");
  });

  test("a day not logged is filled with the usual, and makes less sure", () => {
    const days = repeat(30, steady);
    const after = stateAfter([...days, steady]);
    const missed = stateAfter([...days, { ...steady, loggedKcal: null }]);
    expect(missed.tissueKg).toBeCloseTo(after.tissueKg, 6);
    expect(missed.meanIntakeKcal).toBe(3031);
    expect(missed.tissueVar).toBeGreaterThan(after.tissueVar);
  });

  test("two marked fasts a week are not taken for gaps", () => {
    const week = Array.from({ length: 7 }, (_, at): LogDay =>
      at === 1 || at === 4
        ? { scaleKg: 95, loggedKcal: 600, mark: "fasted" }
        : { scaleKg: 95, loggedKcal: 3000 },
    );
    const marked = Array.from({ length: 12 }, () => week).flat();
    const unmarked = marked.map(({ scaleKg, loggedKcal }) => ({ scaleKg, loggedKcal }));
    const tdeeOf = (days: readonly LogDay[]): number => {
      const last = estimate(modelOf(), days).slice(-7);
      return last.reduce((total, day) => total + day.tdee, 0) / last.length;
    };
    expect(Math.abs(tdeeOf(marked) - (5 * 3000 + 2 * 600) / 7)).toBeLessThan(80);
    expect(tdeeOf(unmarked)).toBeGreaterThan(2700);
  });
});

describe("weigh-ins that do not fit", () => {
  test.each([8.5, 59, 190])("a slip of the finger (%d kg) hardly moves anything", (typed) => {
    const usual = stateAfter(repeat(41, steady));
    const slipped = stateAfter([...repeat(40, steady), { ...steady, scaleKg: typed }]);
    expect(Math.abs(slipped.offsetKcal - usual.offsetKcal)).toBeLessThan(60);
    expect(Math.abs(slipped.tissueKg - usual.tissueKg)).toBeLessThan(0.6);
  });

  test("two kilograms of water on a holiday are water, when one says so", () => {
    const heavier = { ...steady, scaleKg: 97 };
    const until = repeat(40, steady);
    const told = stateAfter([...until, { ...heavier, waterEvent: true }, ...repeat(3, heavier)]);
    const untold = stateAfter([...until, ...repeat(4, heavier)]);
    expect(told.tissueKg).toBeLessThan(untold.tissueKg);
    expect(Math.abs(told.offsetKcal)).toBeLessThan(Math.abs(untold.offsetKcal));
  });

  test("the water lost at the start of a diet is not taken for fat", () => {
    const model = modelOf();
    const deltaSodiumMg = 0.5 * 4000 * (-1000 / model.baselineKcal);
    const diet = simulate(
      model,
      { type: "cycle", days: [{ deltaKcal: -1000, deltaSodiumMg }] },
      14,
    );
    const days = [...diet.weightKg].map((scaleKg) => ({
      scaleKg,
      loggedKcal: model.baselineKcal - 1000,
    }));
    const last = estimate(model, days).at(-1);
    // 7700 kcal for each kilogram lost would say several hundred kcal more than is spent.
    const asFat = (7700 * (95 - (diet.weightKg[14] ?? 0))) / 14;
    expect(model.baselineKcal - 1000 + asFat).toBeGreaterThan(
      (diet.expenditureKcal[14] ?? 0) + 400,
    );
    expect(Math.abs((last?.tdee ?? 0) - (diet.expenditureKcal[14] ?? 0))).toBeLessThan(25);
  });
});

describe("gaps", () => {
  const before = repeat(60, steady);

  test("three weeks without a word make nothing new; more make it less sure", () => {
    const short = stateAfter([...before, ...repeat(21, empty)]);
    const long = stateAfter([...before, ...repeat(22, empty)]);
    expect(short.isAfterGap).toBe(false);
    expect(long.isAfterGap).toBe(true);
    expect(Math.sqrt(long.offsetVar)).toBeGreaterThanOrEqual(0.1 * 3030);
    expect(Math.sqrt(long.tissueVar)).toBeGreaterThanOrEqual(1);
  });

  test("after a year the new weight is taken as it is, and says nothing of the offset", () => {
    const back = { scaleKg: 104, loggedKcal: 3100 };
    const gap = stateAfter([...before, ...repeat(365, empty)]);
    const first = stepEstimate(gap, back);
    expect(first.estimate.trendKg).toBeCloseTo(104, 1);
    expect(first.state.offsetKcal).toBe(gap.offsetKcal);
    expect(first.estimate.enough).toBe(false);
    const days = [...before, ...repeat(365, empty), ...repeat(40, back)];
    expect(estimate(modelOf(), days).at(-1)?.enough).toBe(true);
  });

  test("never less sure than before the first day", () => {
    const state = stateAfter([...before, ...repeat(3000, empty)]);
    expect(Math.sqrt(state.offsetVar)).toBeLessThanOrEqual(0.14 * 3030.96 + 1e-9);
    expect(state.tissueKg).toBeCloseTo(stateAfter(before).tissueKg, 0);
  });
});

describe("enough to say", () => {
  const enoughOn = (days: readonly LogDay[]): number =>
    estimate(modelOf(), days).findIndex(({ enough }) => enough);

  test.each<[string, readonly LogDay[], boolean]>([
    ["two weeks of both", repeat(40, steady), true],
    ["only the scale", repeat(60, { scaleKg: 95, loggedKcal: null }), false],
    ["only meals", repeat(60, { scaleKg: null, loggedKcal: 3031 }), false],
    ["six weigh-ins", [...repeat(6, steady), ...repeat(50, { ...steady, scaleKg: null })], false],
    ["nothing", repeat(60, empty), false],
    [
      "seven logged days among sixty with the scale",
      [...repeat(60, { ...steady, loggedKcal: null }), ...repeat(7, steady)],
      false,
    ],
  ])("%s", (_, days, isEver) => {
    const day = enoughOn(days);
    expect(day >= 0).toBe(isEver);
    if (isEver) expect(day).toBeGreaterThanOrEqual(13);
  });

  test("it ends when nothing was logged for weeks", () => {
    const scaleOnly = { ...steady, loggedKcal: null };
    const days = estimate(modelOf(), [...repeat(60, steady), ...repeat(40, scaleOnly)]);
    expect(days[75]?.enough).toBe(true);
    expect(days[90]?.enough).toBe(false);
  });

  test("the days before the first entry do not count", () => {
    const late = enoughOn([...repeat(20, empty), ...repeat(40, steady)]);
    expect(late).toBeGreaterThanOrEqual(20 + enoughOn(repeat(40, steady)));
  });
});

test("whatever is logged, the estimate is a number inside its interval", () => {
  const anyDay: fc.Arbitrary<LogDay> = fc.record(
    {
      scaleKg: fc.option(fc.double({ min: 30, max: 350, noNaN: true })),
      loggedKcal: fc.option(fc.double({ min: 0, max: 20_000, noNaN: true })),
      mark: fc.constantFrom("complete" as const, "fasted" as const, "partial" as const, undefined),
      waterEvent: fc.boolean(),
    },
    { requiredKeys: ["scaleKg", "loggedKcal"] },
  );
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 120 }), (days) => {
      const estimates = estimate(modelOf(), days);
      expect(estimates.length).toBe(days.length);
      estimates.forEach((one, at) => {
        expect(one.day).toBe(at);
        expect(Number.isFinite(one.tdee) && Number.isFinite(one.trendKg)).toBe(true);
        expect(one.low90).toBeLessThan(one.tdee);
        expect(one.high90).toBeGreaterThan(one.tdee);
        expect(one.fatKg).toBeGreaterThan(0);
      });
      const { uncertainty } = outlookOf(stateAfter(days));
      expect(Object.values(uncertainty).every((value) => Number.isFinite(value))).toBe(true);
    }),
  );
});
