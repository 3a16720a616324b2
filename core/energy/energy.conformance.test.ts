import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { estimate, intakeFor, readGoalCase, readLogCase, readSimulationCase } from "./index.ts";
import { createModel } from "./model.ts";
import { score, trendEstimate } from "./expenditure/rival.fixture.ts";
import { simulate } from "./simulate.ts";
import type { Trajectory } from "./simulate.ts";
import { startingPoint } from "./start.ts";

const folder = process.env["DORSAL_REFERENCE"] ?? "../shared/data";
const read = <Content>(name: string, without: Content): Content => {
  const file = join(folder, name);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Content;
  console.warn(`Skipped: no reference at ${file}; set DORSAL_REFERENCE to its folder.`);
  return without;
};
const valueOf = <Value>(
  result: { ok: true; value: Value } | { ok: false; error: object },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

type Column = keyof Trajectory;
const COLUMNS: readonly (readonly [name: string, ours: Column, tolerance: number])[] = [
  ["weightKg", "weightKg", 0.01],
  ["fatMassKg", "fatKg", 0.005],
  ["fatFreeMassKg", "fatFreeKg", 0.01],
  ["leanTissueKg", "leanKg", 0.01],
  ["extracellularFluidKg", "fluidKg", 0.01],
  ["glycogenKg", "glycogenKg", 0.001],
  ["adaptiveThermogenesisKcal", "adaptationKcal", 0.05],
  ["energyExpenditureKcal", "expenditureKcal", 0.5],
  ["energyIntakeKcal", "intakeKcal", 1e-3],
];

const hall = read<{ readonly cases: readonly HallCase[] }>("hall-reference.json", { cases: [] });
interface HallCase {
  readonly id: string;
  readonly published: Readonly<Record<string, readonly number[]>>;
}

describe.skipIf(hall.cases.length === 0)("the published equations", () => {
  test.for(hall.cases.map((one) => [one.id, one] as const))("%s", ([, one]) => {
    const { person, schedule, days } = valueOf(readSimulationCase(one));
    const course = simulate(createModel(startingPoint(person)), schedule, days, { every: 7 });
    expect([...course.day]).toEqual(one.published["day"]);
    for (const [name, ours, tolerance] of COLUMNS) {
      const worst = (one.published[name] ?? []).reduce(
        (most, value, at) => Math.max(most, Math.abs(value - (course[ours][at] ?? Number.NaN))),
        0,
      );
      expect(worst, name).toBeLessThan(tolerance);
    }
  });
});

interface GoalValues {
  readonly goalIntakeKcal: number;
  readonly fatAtGoalDayKg: number;
  readonly maintenanceAtGoalKcal: number;
  readonly maintenanceNowKcal: number;
}
interface PlannerCase {
  readonly id: string;
  readonly planner: GoalValues;
  readonly published: GoalValues;
}
const planner = read<{ readonly cases: readonly PlannerCase[] }>("nih-planner-reference.json", {
  cases: [],
});

describe.skipIf(planner.cases.length === 0)("goals, beside the NIH planner", () => {
  test.for(planner.cases.map((one) => [one.id, one] as const))("%s", ([, one]) => {
    const { person, goalKg, days } = valueOf(readGoalCase(one));
    const model = createModel(startingPoint(person));
    const answer = valueOf(intakeFor(model, { goalKg, days, sodium: "scaled", floorKcal: 800 }));
    const away = (from: GoalValues) => ({
      intake: Math.abs(answer.intakeKcal - from.goalIntakeKcal),
      maintenance: Math.abs(answer.maintenanceAtGoalKcal - from.maintenanceAtGoalKcal),
      now: Math.abs(answer.maintenanceNowKcal - from.maintenanceNowKcal),
      fat: Math.abs(answer.fatKg - from.fatAtGoalDayKg),
    });
    const [fromPlanner, fromPublished] = [away(one.planner), away(one.published)];
    expect(fromPlanner.intake).toBeLessThan(2);
    expect(fromPlanner.maintenance).toBeLessThan(3);
    expect(fromPublished.intake).toBeLessThan(0.5);
    expect(fromPublished.maintenance).toBeLessThan(0.5);
    expect(fromPublished.now).toBeLessThan(1e-6);
    expect(fromPublished.fat).toBeLessThan(0.005);
  });
});

interface BenchmarkUser {
  readonly id: string;
  readonly truth: { readonly tdeeKcal: readonly number[] };
}
const benchmark = read<{ readonly users: readonly BenchmarkUser[] }>("expenditure-benchmark.json", {
  users: [],
});

describe.skipIf(benchmark.users.length === 0)("the estimator, on logs of hidden truth", () => {
  test("is within its bars, and better than a smoothed weight", () => {
    const logs = benchmark.users.map((user) => {
      const { person, days } = valueOf(readLogCase(user));
      return { model: createModel(startingPoint(person)), days, truth: user.truth.tdeeKcal };
    });
    const ours = score(logs, (log) => estimate(log.model, log.days));
    const rival = score(logs, trendEstimate);
    expect(ours.rmse).toBeLessThanOrEqual(140);
    expect(ours.covered).toBeGreaterThanOrEqual(0.84);
    expect(ours.covered).toBeLessThanOrEqual(0.96);
    expect(ours.rmse).toBeLessThanOrEqual(0.9 * rival.rmse);
  });
});
