import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modelOf, usualPerson } from "./energy.fixture.ts";
import { HABITS, inventLog } from "./expenditure/logs.fixture.ts";
import { beginEstimate, outlookOf, stepEstimate } from "./expenditure/index.ts";
import { adherenceOf, forecast, unlearnedOutlook } from "./forecast.ts";
import type { Outlook } from "./forecast.ts";
import { createModel } from "./model.ts";
import { simulate } from "./simulate.ts";
import { startingPoint } from "./start.ts";

const cut = { type: "cycle", days: [{ deltaKcal: -500 }] } as const;
const exact = { slipKcal: 0, slipSdKcal: 0, daySdKcal: 0 };
const certain = (outlook: Outlook): Outlook => ({
  ...outlook,
  uncertainty: {
    expenditureSdKcal: 0,
    expenditureDriftKcal: 0,
    weightSdKg: 0,
    covariance: 0,
    fatSdKg: 0,
  },
});

describe("a forecast", () => {
  test("its middle is the simulation, with the slip that is known", () => {
    const model = modelOf();
    const plain = forecast(unlearnedOutlook(model), cut, 200, exact);
    expect([...plain.weightKg.median]).toEqual([...simulate(model, cut, 200).weightKg]);
    const slipping = forecast(unlearnedOutlook(model), cut, 200, { ...exact, slipKcal: 120 });
    const eaten = simulate(model, { type: "cycle", days: [{ deltaKcal: -380 }] }, 200);
    expect(slipping.weightKg.median[200]).toBeCloseTo(eaten.weightKg[200] ?? 0, 9);
  });

  test("low, middle and high are in order, and widen", () => {
    fc.assert(
      fc.property(usualPerson, fc.integer({ min: -700, max: 400 }), (person, deltaKcal) => {
        const model = createModel(startingPoint(person));
        const schedule = { type: "cycle", days: [{ deltaKcal }] } as const;
        const { weightKg, fatKg } = forecast(unlearnedOutlook(model), schedule, 120);
        for (const { low90, median, high90 } of [weightKg, fatKg])
          median.forEach((middle, day) => {
            expect(low90[day]).toBeLessThan(middle);
            expect(high90[day]).toBeGreaterThan(middle);
            expect(low90[day]).toBeGreaterThanOrEqual(0);
          });
        const width = (day: number): number =>
          (weightKg.high90[day] ?? 0) - (weightKg.low90[day] ?? 0);
        expect(width(120)).toBeGreaterThan(width(30));
        expect(width(30)).toBeGreaterThan(width(0));
      }),
      { numRuns: 30 },
    );
  });

  test("the band on day 0 is what the scale leaves open", () => {
    const { weightKg } = forecast(unlearnedOutlook(modelOf()), cut, 10, exact);
    expect((weightKg.high90[0] ?? 0) - 95).toBeCloseTo(1.645 * 0.5, 6);
  });

  test("where only one thing is open, the band is where that one would lead", () => {
    const outlook = certain(unlearnedOutlook(modelOf()));
    const slips = { slipKcal: 0, slipSdKcal: 100, daySdKcal: 0 };
    const { weightKg } = forecast(outlook, cut, 300, slips);
    const more = simulate(modelOf(), { type: "cycle", days: [{ deltaKcal: -500 + 164.5 }] }, 300);
    // Chance activity of single days adds the little that is left.
    expect(weightKg.high90[300]).toBeGreaterThan(more.weightKg[300] ?? 0);
    expect((weightKg.high90[300] ?? 0) - (more.weightKg[300] ?? 0)).toBeLessThan(0.1);
  });

  test("what is learned makes it narrower", () => {
    const { model, days } = inventLog(3, HABITS.base);
    let state = beginEstimate(model);
    for (const day of days) state = stepEstimate(state, day).state;
    const learned = forecast(outlookOf(state), cut, 100).weightKg;
    const formulas = forecast(unlearnedOutlook(model), cut, 100).weightKg;
    const widthOf = ({ high90, low90 }: typeof learned): number =>
      (high90[100] ?? 0) - (low90[100] ?? 0);
    expect(widthOf(learned)).toBeLessThan(0.8 * widthOf(formulas));
  });

  test("of invented people, most are weighed inside the band eleven weeks later", () => {
    const inside = Array.from({ length: 40 }, (_, person) => {
      const { model, days } = inventLog(9000 + person, HABITS.base, 140);
      let state = beginEstimate(model);
      for (const day of days.slice(0, 56)) state = stepEstimate(state, day).state;
      const later = days.slice(56);
      const logged = later.flatMap(({ loggedKcal }) => (loggedKcal === null ? [] : [loggedKcal]));
      const usual = logged.reduce((total, one) => total + one, 0) / logged.length;
      // Eaten as it will be logged: what is left open is the body, not the person's will.
      const { weightKg } = forecast(
        outlookOf(state),
        (day) => ({ deltaKcal: (later[day]?.loggedKcal ?? usual) - model.baselineKcal }),
        77,
        { ...exact, daySdKcal: 0.1 * model.baselineKcal },
      );
      const scale = later.slice(70).flatMap(({ scaleKg }) => (scaleKg === null ? [] : [scaleKg]));
      const mean = scale.reduce((total, one) => total + one, 0) / scale.length;
      return mean >= (weightKg.low90[77] ?? 0) && mean <= (weightKg.high90[77] ?? 0);
    });
    expect(inside.filter(Boolean).length).toBeGreaterThanOrEqual(36);
  });
});

describe("keeping to a plan", () => {
  const days = (count: number, slip: number) =>
    Array.from({ length: count }, (_, at) => ({
      plannedKcal: 2000,
      loggedKcal: 2000 + slip + (at % 2 === 0 ? 200 : -200),
    }));

  test.each([
    ["nothing known", 0, 0, 0, 1],
    ["a week is a hint", 8, 200, 100, 180],
    ["two months are a habit", 60, 200, 185, 200],
  ])("%s", (_, count, slip, low, high) => {
    const { slipKcal } = adherenceOf(modelOf(), days(count, slip));
    expect(slipKcal).toBeGreaterThanOrEqual(low);
    expect(slipKcal).toBeLessThanOrEqual(high);
  });

  test("many days tell how days differ, and leave the mean surer", () => {
    const few = adherenceOf(modelOf(), []);
    const many = adherenceOf(modelOf(), days(60, 0));
    expect(many.daySdKcal).toBeCloseTo(200, -1);
    expect(few.daySdKcal).toBeCloseTo(0.16 * 3030.96, 6);
    expect(many.slipSdKcal).toBeLessThan(few.slipSdKcal / 3);
  });
});
