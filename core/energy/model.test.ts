import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp, ln, smallGrowth } from "./arithmetic.ts";
import { anyPerson, modelOf, usualPerson } from "./energy.fixture.ts";
import { createModel, startState, weightOf } from "./model.ts";
import { simulate } from "./simulate.ts";
import { startingPoint } from "./start.ts";
import { FAT_DENSITY, GLYCOGEN_DENSITY, LEAN_DENSITY } from "./parameters.ts";
import type { DayPlan, Schedule } from "./schedule.ts";

const steady = (plan: DayPlan): Schedule => ({ type: "cycle", days: [plan] });

const plan = fc.record({
  deltaKcal: fc.double({ min: -900, max: 900, noNaN: true }),
  deltaSodiumMg: fc.double({ min: -2000, max: 2000, noNaN: true }),
  carbFraction: fc.double({ min: 0.1, max: 0.7, noNaN: true }),
  activityChange: fc.double({ min: -0.3, max: 0.5, noNaN: true }),
});
const cycle: fc.Arbitrary<Schedule> = fc
  .array(plan, { minLength: 1, maxLength: 9 })
  .map((days) => ({ type: "cycle", days }));

describe("the starting point", () => {
  test("of the worked man", () => {
    const model = modelOf();
    expect(model.restingKcal).toBeCloseTo(1894.35, 6);
    expect(model.baselineKcal).toBeCloseTo(3030.96, 6);
    expect(model.fatKg).toBeCloseTo(26.446345, 6);
    expect(model.fluidKg).toBeCloseTo(23.6546, 9);
    expect(model.leanKg).toBeCloseTo(43.049055, 6);
    expect(model.activityPerKg).toBeCloseTo(8.773832, 6);
    expect(model.balanceKcal).toBeCloseTo(1168.6899, 4);
  });

  test.each([
    ["a young man, very slim", { sex: "male", ageYears: 18, heightM: 1.9, weightKg: 45 }, 0],
    ["a woman, very heavy", { sex: "female", ageYears: 60, heightM: 1.6, weightKg: 150 }, 90],
  ] as const)("fat is kept between none and 60 %% of the weight: %s", (_, person, fatKg) => {
    expect(modelOf(person).fatKg).toBeCloseTo(fatKg, 9);
  });

  test("a measured fat and expenditure at rest go before the formulas", () => {
    const model = modelOf({ fatKg: 18, restingKcal: 2000 });
    expect([model.fatKg, model.restingKcal, model.baselineKcal]).toEqual([18, 2000, 3200]);
    expect(model.leanKg + model.fatKg).toBeCloseTo(modelOf().leanKg + modelOf().fatKg, 9);
  });

  test("everybody has lean tissue, water and something to spend", () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const model = createModel(startingPoint(person));
        expect(model.leanKg).toBeGreaterThan(0);
        expect(model.fluidKg).toBeGreaterThan(0);
        expect(model.fatKg).toBeGreaterThanOrEqual(0);
        expect(model.activityPerKg).toBeGreaterThan(0);
        expect(model.restingKcal).toBeGreaterThan(0);
        expect(weightOf(model, startState(model))).toBe(person.weightKg);
      }),
    );
  });
});

describe("a course", () => {
  test("500 kcal less a day for a year, as worked", () => {
    const course = simulate(modelOf(), steady({ deltaKcal: -500 }), 364);
    expect(course.weightKg[7]).toBeCloseTo(94.2433, 2);
    expect(course.weightKg[364]).toBeCloseTo(81.9322, 3);
    expect(course.fatKg[364]).toBeCloseTo(17.8477, 3);
    expect(course.expenditureKcal[0]).toBeCloseTo(2975.79, 1);
    expect(course.expenditureKcal[364]).toBeCloseTo(2675.36, 1);
  });

  test("without a change nothing moves, to the last bit", () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const model = createModel(startingPoint(person));
        const { weightKg, fatKg, leanKg, expenditureKcal } = simulate(
          model,
          steady({ deltaKcal: 0 }),
          100,
        );
        expect(new Set(weightKg)).toEqual(new Set([person.weightKg]));
        expect(new Set(fatKg)).toEqual(new Set([model.fatKg]));
        expect(new Set(leanKg)).toEqual(new Set([model.leanKg]));
        expect(expenditureKcal[100]).toBeCloseTo(model.baselineKcal, 9);
      }),
    );
  });

  test("fat and lean tissue stay on Forbes' curve", () => {
    fc.assert(
      fc.property(usualPerson, cycle, (person, schedule) => {
        const model = createModel(startingPoint(person));
        const { fatKg, leanKg } = simulate(model, schedule, 364);
        for (const day of [1, 30, 364]) {
          const onCurve = model.fatKg * Math.exp(((leanKg[day] ?? 0) - model.leanKg) / 10.4);
          expect(fatKg[day]).toBeCloseTo(onCurve, 9);
        }
      }),
    );
  });

  test("adaptive thermogenesis comes to 14 % of the change, with a time constant of 14 days", () => {
    fc.assert(
      fc.property(
        usualPerson,
        fc.double({ min: -900, max: 900, noNaN: true }),
        (person, deltaKcal) => {
          const model = createModel(startingPoint(person));
          const { adaptationKcal } = simulate(model, steady({ deltaKcal }), 200);
          for (const day of [1, 14, 60, 200])
            expect(adaptationKcal[day]).toBeCloseTo(
              0.14 * deltaKcal * (1 - Math.exp(-day / 14)),
              9,
            );
        },
      ),
    );
  });

  test("glycogen and fluid settle where the paper says", () => {
    fc.assert(
      fc.property(usualPerson, plan, (person, day) => {
        const model = createModel(startingPoint(person));
        const { glycogenKg, fluidKg } = simulate(model, steady(day), 120);
        const carbKcal = day.carbFraction * (model.baselineKcal + day.deltaKcal);
        const share = carbKcal / model.carbKcal;
        expect(glycogenKg[120]).toBeCloseTo(0.5 * Math.sqrt(share), 6);
        const fluid = model.fluidKg + (day.deltaSodiumMg - 4000 * (1 - share)) / 3000;
        expect(fluidKg[120]).toBeCloseTo(fluid, 5);
      }),
    );
  });

  test("without carbohydrate glycogen runs out as one over time", () => {
    const model = modelOf();
    const { glycogenKg } = simulate(model, steady({ deltaKcal: 0, carbFraction: 0 }), 30);
    for (const day of [1, 2, 30])
      expect(glycogenKg[day]).toBeCloseTo(
        0.5 / (1 + (model.glycogenRate * 0.5 * day) / GLYCOGEN_DENSITY),
        6,
      );
  });

  test("glycogen that turns over within hours settles without swinging", () => {
    fc.assert(
      fc.property(anyPerson, plan, (person, day) => {
        const model = createModel(startingPoint({ ...person, pal: 2.5, carbFraction: 0.7 }));
        const { glycogenKg } = simulate(model, steady({ ...day, deltaKcal: 0 }), 20);
        const side = Math.sign(day.carbFraction - 0.7);
        for (let at = 1; at <= 20; at += 1)
          expect(side * ((glycogenKg[at] ?? 0) - (glycogenKg[at - 1] ?? 0))).toBeGreaterThan(-1e-9);
      }),
    );
  });

  test("what is eaten and not spent is stored", () => {
    fc.assert(
      fc.property(usualPerson, plan, (person, day) => {
        const model = createModel(startingPoint(person));
        const course = simulate(model, steady(day), 300);
        const stored = (at: number): number =>
          FAT_DENSITY * (course.fatKg[at] ?? 0) +
          LEAN_DENSITY * (course.leanKg[at] ?? 0) +
          GLYCOGEN_DENSITY * (course.glycogenKg[at] ?? 0);
        // From day 30, when all is smooth, the mean of a day's ends is the day.
        let balance = 0;
        for (let at = 30; at < 300; at += 1)
          balance +=
            (course.intakeKcal[at] ?? 0) -
            ((course.expenditureKcal[at] ?? 0) + (course.expenditureKcal[at + 1] ?? 0)) / 2;
        expect(Math.abs(stored(300) - stored(30) - balance)).toBeLessThan(2);
      }),
    );
  });

  test("two halves one after the other are the whole", () => {
    fc.assert(
      fc.property(usualPerson, plan, fc.integer({ min: 1, max: 99 }), (person, day, cut) => {
        const model = createModel(startingPoint(person));
        const whole = simulate(model, steady(day), 100);
        const first = simulate(model, steady(day), cut);
        const from = {
          fatKg: first.fatKg.at(-1) ?? 0,
          leanKg: first.leanKg.at(-1) ?? 0,
          glycogenKg: first.glycogenKg.at(-1) ?? 0,
          fluidKg: first.fluidKg.at(-1) ?? 0,
          adaptationKcal: first.adaptationKcal.at(-1) ?? 0,
        };
        const second = simulate(model, steady(day), 100 - cut, { from });
        expect(second.weightKg.at(-1)).toBe(whole.weightKg.at(-1));
        expect(second.expenditureKcal.at(-1)).toBe(whole.expenditureKcal.at(-1));
      }),
    );
  });

  test("whoever eats more weighs more, whoever moves more weighs less", () => {
    fc.assert(
      fc.property(usualPerson, plan, fc.integer({ min: 1, max: 400 }), (person, day, days) => {
        const model = createModel(startingPoint(person));
        const weightWith = (changed: DayPlan): number =>
          simulate(model, steady(changed), days).weightKg.at(-1) ?? 0;
        const usual = weightWith(day);
        expect(weightWith({ ...day, deltaKcal: day.deltaKcal + 50 })).toBeGreaterThan(usual);
        expect(weightWith({ ...day, activityChange: day.activityChange + 0.1 })).toBeLessThan(
          usual,
        );
      }),
    );
  });

  test("weeks are every seventh day", () => {
    const days = simulate(modelOf(), steady({ deltaKcal: -300 }), 100);
    const weeks = simulate(modelOf(), steady({ deltaKcal: -300 }), 100, { every: 7 });
    expect([...weeks.day]).toEqual(Array.from({ length: 15 }, (_, week) => 7 * week));
    expect([...weeks.weightKg]).toEqual([...weeks.day].map((day) => days.weightKg[day]));
    expect([...weeks.fatFreeKg]).toEqual([...weeks.day].map((day) => days.fatFreeKg[day]));
  });

  test("a day asked of a function is the day of a cycle", () => {
    const pattern = [{ deltaKcal: -600 }, { deltaKcal: 200, activityChange: 0.1 }];
    const asFunction = simulate(modelOf(), (day) => pattern[day % 2] ?? { deltaKcal: 0 }, 50);
    const asCycle = simulate(modelOf(), { type: "cycle", days: pattern }, 50);
    expect([...asFunction.weightKg]).toEqual([...asCycle.weightKg]);
  });
});

test("the logarithm is the logarithm", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
      expect(Math.abs(ln(value) - Math.log(value))).toBeLessThan(
        1e-15 * Math.max(1, Math.abs(Math.log(value))),
      );
    }),
  );
  expect(ln(1)).toBe(0);
});

test("the exponential is the exponential", () => {
  fc.assert(
    fc.property(fc.double({ min: -11, max: 0, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThan(1e-14);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -0.35, max: 0.35, noNaN: true }), (x) => {
      expect(Math.abs(smallGrowth(x) - Math.expm1(x))).toBeLessThan(1e-14);
    }),
  );
  expect(exp(0)).toBe(1);
});
