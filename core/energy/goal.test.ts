import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modelOf, usualPerson } from "./energy.fixture.ts";
import { earliestDay, intakeFor, maintenanceAt } from "./goal.ts";
import { linearSummary } from "./linear.ts";
import type { LinearSummary } from "./linear.ts";
import { createModel, startState, withOffset } from "./model.ts";
import { constantIntake } from "./schedule.ts";
import { simulate } from "./simulate.ts";
import { startingPoint } from "./start.ts";

describe("intake for a goal", () => {
  test("85 kg in 180 days for the worked man, as the NIH planner scales sodium", () => {
    const answer = intakeFor(modelOf(), {
      goalKg: 85,
      days: 180,
      sodium: "scaled",
      floorKcal: 1500,
    });
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value.intakeKcal).toBeCloseTo(2422.124, 2);
    expect(answer.value.weightKg).toBeCloseTo(85, 6);
    expect(answer.value.fatKg).toBeCloseTo(20.05518, 3);
    expect(answer.value.maintenanceNowKcal).toBeCloseTo(3030.96, 6);
    expect(answer.value.maintenanceAtGoalKcal).toBeCloseTo(2806.149, 2);
    expect(answer.value.waterReturnKg).toBeGreaterThan(0.3);
    expect(answer.value.waterReturnKg).toBeLessThan(0.8);
  });

  test("the intake leads to the goal, whoever it is", () => {
    fc.assert(
      fc.property(
        usualPerson,
        fc.double({ min: 0.85, max: 1.1, noNaN: true }),
        fc.integer({ min: 60, max: 500 }),
        fc.constantFrom("scaled" as const, "held" as const),
        (person, part, days, sodium) => {
          const model = createModel(startingPoint(person));
          const goalKg = part * person.weightKg;
          const answer = intakeFor(model, { goalKg, days, sodium, floorKcal: 0 });
          if (!answer.ok) return;
          const schedule = constantIntake(model, answer.value.intakeKcal, sodium);
          expect(simulate(model, schedule, days).weightKg.at(-1)).toBeCloseTo(goalKg, 6);
        },
      ),
    );
  });

  test("what maintains, once it does, holds fat and lean tissue", () => {
    const model = modelOf();
    const settled = {
      ...startState(model),
      fatKg: model.fatKg * Math.exp(-4 / 10.4),
      leanKg: model.leanKg - 4,
    };
    const intakeKcal = maintenanceAt(model, settled);
    settled.adaptationKcal = 0.14 * (intakeKcal - model.baselineKcal);
    // With the fluid of that state kept by hand, nothing else moves.
    const held = simulate(
      model,
      {
        type: "cycle",
        days: [
          {
            deltaKcal: intakeKcal - model.baselineKcal,
            carbFraction: model.carbKcal / intakeKcal,
          },
        ],
      },
      100,
      { from: settled },
    );
    expect(held.fatKg.at(-1)).toBeCloseTo(settled.fatKg, 9);
    expect(held.leanKg.at(-1)).toBeCloseTo(settled.leanKg, 9);
  });

  test.each([
    ["below", 75, 60, "floor", 1500],
    ["above", 110, 30, "ceiling", 6061.92],
  ] as const)(
    "out of reach %s: the limit, and the first day at it",
    (_, goalKg, days, limit, limitKcal) => {
      const model = modelOf();
      const answer = intakeFor(model, { goalKg, days, sodium: "held", floorKcal: 1500 });
      if (answer.ok) throw new Error("must be out of reach");
      expect(answer.error).toMatchObject({ code: "not-reachable", limit });
      expect(answer.error.limitKcal).toBeCloseTo(limitKcal, 6);
      const { earliestDay: day } = answer.error;
      if (day === null) throw new Error("is reached some day");
      expect(day).toBeGreaterThan(days);
      const schedule = constantIntake(model, answer.error.limitKcal, "held");
      const side = limit === "floor" ? 1 : -1;
      const { weightKg } = simulate(model, schedule, day);
      expect(side * ((weightKg[day] ?? 0) - goalKg)).toBeLessThanOrEqual(0);
      expect(side * ((weightKg[day - 1] ?? 0) - goalKg)).toBeGreaterThan(0);
      const then = intakeFor(model, { goalKg, days: day, sodium: "held", floorKcal: 1500 });
      expect(then.ok).toBe(true);
    },
  );

  test("a goal that an intake never comes to", () => {
    const model = modelOf();
    expect(earliestDay(model, { goalKg: 60, intakeKcal: 2900, sodium: "held" })).toBeNull();
    expect(earliestDay(model, { goalKg: 95, intakeKcal: 2900, sodium: "held" })).toBe(0);
    const answer = intakeFor(model, { goalKg: 60, days: 100, sodium: "held", floorKcal: 2900 });
    expect(answer).toMatchObject({ ok: false, error: { limit: "floor", earliestDay: null } });
  });

  test("someone who was found to spend more may eat more", () => {
    const question = { goalKg: 85, days: 180, sodium: "held", floorKcal: 1200 } as const;
    const plain = intakeFor(modelOf(), question);
    const more = intakeFor(withOffset(modelOf(), 200), question);
    if (!plain.ok || !more.ok) throw new Error("both are reached");
    expect(more.value.intakeKcal - plain.value.intakeKcal).toBeGreaterThan(180);
    expect(more.value.maintenanceNowKcal - plain.value.maintenanceNowKcal).toBeCloseTo(
      200 / 0.76,
      6,
    );
  });
});

/** Weight change after so many days of a constant change of intake by the linear summary, kg. */
const linearChangeKg = (summary: LinearSummary, deltaKcal: number, days: number): number =>
  (deltaKcal / summary.kcalPerKgDay) * (1 - Math.exp(-days / summary.timeConstantDays));

describe("the linear summary", () => {
  test("of the worked man", () => {
    const summary = linearSummary(modelOf());
    expect(summary.kcalPerKgDay).toBeCloseTo(22.6, 1);
    expect(summary.timeConstantDays).toBeCloseTo(435, 0);
    expect(summary.tissueKcalPerKg).toBeCloseTo(7480, -1);
    expect(linearChangeKg(summary, -500, 1e9)).toBeCloseTo(-22, 0);
  });

  test("is near the model for a small change over a year", () => {
    fc.assert(
      fc.property(usualPerson, fc.constantFrom(-100, 100), (person, deltaKcal) => {
        const model = createModel(startingPoint(person));
        const course = simulate(model, { type: "cycle", days: [{ deltaKcal }] }, 365);
        const tissue =
          (course.fatKg[365] ?? 0) - model.fatKg + (course.leanKg[365] ?? 0) - model.leanKg;
        const linear = linearChangeKg(linearSummary(model), deltaKcal, 365);
        expect(Math.abs(linear / tissue - 1)).toBeLessThan(0.15);
      }),
    );
  });
});
