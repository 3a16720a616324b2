import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIGNS, safeTarget, stopRules, targetUnder } from "./index.ts";
import { STOP_CODES } from "./codes.ts";
import type { Stop, Target } from "./index.ts";
import type { Ask } from "./target.ts";
import type { StopState } from "./stops.ts";
import { QUIET, WOMAN, exactly } from "./safety.fixture.ts";

const stopsOf = (part: Partial<StopState>): readonly Stop[] => {
  const stops = stopRules({ ...QUIET, ...part });
  if (!stops.ok) throw new Error(JSON.stringify(stops.error));
  return stops.value;
};

/** Losses in % a week, the first week first. */
const losses = (...percent: readonly number[]): Partial<StopState> => ({
  trend: percent.map((lossPercent, index) => ({ week: index + 1, lossPercent })),
});

describe("stop and ask", () => {
  it.each<[string, Partial<StopState>, string[]]>([
    ["nothing", {}, []],
    ["two fast weeks at the start", losses(3, 2), []],
    ["the second and the third fast", losses(3, 2, 1.6), []],
    ["the third and the fourth", losses(0, 0, 1.6, 1.51), ["fast-loss: stop"]],
    ["at the limit", losses(0, 0, 1.5, 2), []],
    ["fast, then slower", losses(0, 0, 2, 2, 0.8), []],
    ["slower between", losses(0, 0, 2, 0.8, 2), []],
    ["a gain", losses(0, 0, -2, -2), []],
    [
      "in any order, with a week missing",
      { trend: [7, 4, 1].map((week) => ({ week, lossPercent: 1.7 })) },
      ["fast-loss: stop"],
    ],
    ["BMI 18.5", { bmi: 18.5 }, []],
    ["BMI 18.4", { bmi: 18.4 }, ["low-bmi: stop"]],
    ["missed periods", { signs: ["missed-periods"] }, ["missed-periods: stop"]],
    [
      "fainting and chest pain, told twice",
      { signs: ["fainting", "chest-pain", "fainting"] },
      ["chest-pain: stop", "fainting: stop"],
    ],
    ["ten weigh-ins", { weighInsByDay: [1, 10, 1] }, []],
    ["eleven", { weighInsByDay: [1, 11, 1] }, ["many-weigh-ins: ask"]],
    ["eleven, answered", { weighInsByDay: [1, 11, 1], answered: ["many-weigh-ins"] }, []],
    ["one day without food", { zeroIntakeDays: 1 }, []],
    ["two", { zeroIntakeDays: 2 }, ["zero-days: ask"]],
    ["two, answered", { zeroIntakeDays: 2, answered: ["zero-days"] }, []],
    ["not yet 16 weeks", { deficitWeeks: 15.9 }, []],
    ["16 weeks", { deficitWeeks: 16 }, ["long-deficit: propose-break"]],
    [
      "answers lift no stop and no proposal",
      {
        ...losses(0, 0, 2, 2),
        bmi: 18,
        signs: [...SIGNS],
        deficitWeeks: 20,
        answered: [...STOP_CODES],
      },
      [
        "chest-pain: stop",
        "fainting: stop",
        "missed-periods: stop",
        "low-bmi: stop",
        "fast-loss: stop",
        "long-deficit: propose-break",
      ],
    ],
  ])("%s", (_, part, stops) => {
    expect(stopsOf(part).map(({ code, severity }) => `${code}: ${severity}`)).toEqual(stops);
  });

  it.each<[Partial<StopState>, string, string]>([
    [{ bmi: NaN }, "bmi", "4 to 300 kg/m²"],
    [{ zeroIntakeDays: 1.5 }, "zeroIntakeDays", "a whole number, 0 to 14 days"],
    [{ weighInsByDay: [1, -1] }, "weighInsByDay.1", "a whole number, 0 to 100000 weigh-ins"],
    [{ trend: [{ week: 0, lossPercent: 1 }] }, "trend.0.week", "a whole number, 1 to 10000 weeks"],
    [{ trend: [3, 3].map((week) => ({ week, lossPercent: 1 })) }, "trend", "each week once"],
  ])("finds the fault in %j", (part, field, expected) => {
    const stops = stopRules({ ...QUIET, ...part });
    if (stops.ok) throw new Error("must be a fault");
    expect(stops.error).toMatchObject([{ field, expected }]);
  });

  it("never stops less for more", () => {
    const anyState = fc.record({
      trend: fc
        .array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 8 })
        .map((all) => losses(...all).trend ?? []),
      bmi: fc.double({ min: 15, max: 40, noNaN: true }),
      signs: fc.subarray([...SIGNS]),
      weighInsByDay: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 7 }),
      zeroIntakeDays: fc.integer({ min: 0, max: 14 }),
      deficitWeeks: fc.double({ min: 0, max: 40, noNaN: true }),
      answered: fc.constant([]),
    });
    fc.assert(
      fc.property(anyState, fc.double({ min: 0, max: 3, noNaN: true }), (state, more) => {
        const worse = stopsOf({
          trend: state.trend.map(({ week, lossPercent }) => ({
            week,
            lossPercent: lossPercent + more,
          })),
          bmi: state.bmi - more,
          signs: state.signs,
          weighInsByDay: state.weighInsByDay.map((times) => times + Math.ceil(more)),
          zeroIntakeDays: Math.min(14, state.zeroIntakeDays + Math.floor(more)),
          deficitWeeks: state.deficitWeeks + more,
        });
        expect(worse).toEqual(expect.arrayContaining([...stopsOf(state)]));
      }),
    );
  });
});

describe("the target under a stop", () => {
  const ask: Ask = {
    direction: "lose",
    wanted: { by: "date", weeks: 20 },
    person: WOMAN,
    expenditure: exactly(1900),
    kcalPerKg: 7000,
  };
  const targetOf = (part: Partial<Ask>): Target => {
    const target = safeTarget({ ...ask, ...part });
    if (!target.ok) throw new Error("must be a target");
    return target.value;
  };
  const fast = losses(0, 0, 2, 2);

  it.each<[string, Partial<StopState>, Partial<Ask>, number, number, Target["aim"]]>([
    ["none", {}, {}, 1900, 1500, "lose"],
    ["a break proposed", { deficitWeeks: 16 }, {}, 1900, 1500, "lose"],
    ["a stop", fast, {}, 1900, 1900, "maintain"],
    ["a stop, and more used than thought", fast, {}, 2050.5, 2051, "maintain"],
    ["a stop, and less", fast, {}, 1400, 1500, "maintain"],
    ["a stop, and less than the floor", fast, {}, 1200, 1500, "maintain"],
    ["to be asked", { zeroIntakeDays: 3 }, {}, 1900, 1900, "maintain"],
    ["a stop and a break", { ...fast, deficitWeeks: 16 }, {}, 1900, 1900, "maintain"],
    [
      "a stop for one who gains",
      { bmi: 18 },
      { direction: "gain", wanted: { by: "usual" }, person: { ...WOMAN, goalKg: 75 } },
      1900,
      2075,
      "gain",
    ],
  ])("%s", (_, state, part, expenditureKcal, kcal, aim) => {
    const under = targetUnder(stopsOf(state), targetOf(part), exactly(expenditureKcal));
    if (!under.ok) throw new Error(JSON.stringify(under.error));
    expect({ kcal: under.value.kcal, aim: under.value.aim }).toEqual({ kcal, aim });
  });

  it("has no date, says by how much it rose, and is where the next week starts", () => {
    const under = targetUnder(stopsOf(fast), targetOf({}), exactly(1900));
    expect(under).toMatchObject({
      value: {
        date: { askedWeeks: 20, weeks: null },
        limits: [{ code: "stop", byKcal: 400 }],
        leastKcal: 1900,
        deficitKcal: 0,
      },
    });
  });
});
