import { describe, expect, test } from "vitest";
import { timestamp } from "@dorsal/core/record";
import { run } from "./run.ts";

const dorsal = (command: string, stdin: unknown, ...flags: readonly string[]) => {
  let out = "";
  let err = "";
  const code = run([command, ...flags], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: () => (typeof stdin === "string" ? stdin : JSON.stringify(stdin)),
    now: timestamp(Date.UTC(2026, 10, 23, 17), 60),
    version: "0.1.0",
  });
  return { code, out, err };
};
const json = (out: string): unknown => JSON.parse(out);

/** Within the last digit of the published equations, solved by another hand. */
const near = (values: readonly number[], digits: number): readonly number[] =>
  values.map((value) => expect.closeTo(value, digits) as number);

const man = { sex: "male", age: 35, heightCm: 178, weightKg: 95, pal: 1.6 };
const simulation = {
  ...man,
  id: "one",
  days: 14,
  schedule: {
    type: "segments",
    segments: [{ fromDay: 0, toDay: 365, deltaKcal: -500, deltaSodiumMg: 0 }],
  },
};
const aim = { ...man, goalWeightKg: 85, days: 180 };
const log = {
  sex: "male",
  age: 35,
  heightCm: 178,
  startWeightKg: 95,
  palPicked: 1.6,
  scaleKg: Array.from({ length: 30 }, () => 95),
  loggedKcal: Array.from({ length: 30 }, (_, day) => (day % 7 === 3 ? null : 3031)),
};

describe("dorsal simulate", () => {
  test("a case in, its weeks out", () => {
    const { code, out, err } = dorsal("simulate", simulation);
    expect([code, err]).toEqual([0, ""]);
    expect(json(out)).toEqual({
      id: "one",
      baselineEnergyIntakeKcal: 3030.96,
      day: [0, 7, 14],
      weightKg: near([95, 94.243335, 93.867299], 4),
      fatMassKg: near([26.446345, 26.175727, 25.907249], 4),
      leanTissueKg: near([43.049055, 42.942087, 42.834866], 4),
      extracellularFluidKg: near([23.6546, 23.434971, 23.434648], 4),
      glycogenKg: near([0.5, 0.456906, 0.456901], 4),
      adaptiveThermogenesisKcal: near([0, -27.542854, -44.248439], 4),
      energyExpenditureKcal: near([2975.789817, 2932.890838, 2910.267735], 2),
      energyIntakeKcal: near([2530.96, 2530.96, 2530.96], 2),
      fatFreeMassKg: near([68.553655, 68.067609, 67.960049], 4),
    });
  });

  test("many in, as many out, in their order", () => {
    const child = { ...simulation, id: "two", age: 12 };
    const { code, out, err } = dorsal("simulate", { meta: {}, cases: [simulation, child, 7] });
    expect(code).toBe(1);
    expect(json(out)).toMatchObject([
      { id: "one", day: [0, 7, 14] },
      { id: "two", error: { field: "age", value: 12, range: "a number from 18 to 100 years" } },
      { error: { field: "", value: 7 } },
    ]);
    expect(err).toBe(
      "dorsal simulate: 2 of 3 could not be answered; each says why in its place.\n",
    );
  });

  test("a plan that no body survives is refused", () => {
    const nothing = { type: "cycle", deltaKcalByDay: [-3030] };
    const { code, err } = dorsal("simulate", { ...simulation, days: 700, schedule: nothing });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^dorsal simulate: schedule is "[\d.-]+ kg on day \d+", but must be a plan that keeps the weight from 30 to 350 kg\.\n$/,
    );
  });
});

describe("dorsal goal", () => {
  test("the intake, and what holds the weight then", () => {
    const { code, out, err } = dorsal("goal", aim);
    expect([code, err]).toEqual([0, ""]);
    expect(json(out)).toEqual({
      goalIntakeKcal: expect.closeTo(2422.1245, 2) as number,
      maintenanceNowKcal: 3030.96,
      maintenanceAtGoalKcal: expect.closeTo(2806.1491, 2) as number,
      maintenanceAtGoalPlus1DayKcal: expect.closeTo(2805.149, 2) as number,
      weightAtGoalDayKg: 85,
      fatAtGoalDayKg: expect.closeTo(20.055175, 4) as number,
      waterReturnKg: expect.closeTo(0.464, 2) as number,
    });
  });

  test.each([
    [
      "too soon, and never below 1000 kcal",
      { ...aim, days: 30, floorKcal: 500 },
      /^dorsal goal: days is 30, but must be a whole number from \d+, which is the earliest with 1,000 kcal a day\.\n$/,
    ],
    [
      "never with that floor",
      { ...aim, floorKcal: 3000 },
      /^dorsal goal: goalWeightKg is 85, but must be a weight that 3,000 kcal a day leads to within ten years\.\n$/,
    ],
    [
      "no weight",
      { ...aim, weightKg: undefined },
      /^dorsal goal: weightKg is missing, but must be a number from 30 to 350 kg\.\n$/,
    ],
  ])("%s", (_, given, line) => {
    const { code, out, err } = dorsal("goal", given);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(line);
  });
});

describe("dorsal expenditure", () => {
  test("an entry for each day, also while there is not enough", () => {
    const { code, out, err } = dorsal("expenditure", log);
    expect([code, err]).toEqual([0, ""]);
    const days = json(out) as { day: number; tdee: number; enough: boolean }[];
    expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 30 }, (_, day) => day));
    expect(days[0]).toEqual({
      day: 0,
      tdee: expect.closeTo(3031, 0) as number,
      low90: expect.closeTo(2351, 0) as number,
      high90: expect.closeTo(3711, 0) as number,
      enough: false,
    });
    expect(days[29]).toMatchObject({ tdee: expect.closeTo(3031, -1) as number, enough: true });
  });

  test("what a log holds beyond what may be read changes nothing", () => {
    const truth = { tdeeKcal: [1], intakeKcal: [2], bodyWeightKg: [3] };
    expect(dorsal("expenditure", { ...log, truth, weightKg: 70 }).out).toBe(
      dorsal("expenditure", log).out,
    );
  });

  test("a log that goes deeper than any program can follow is refused, not stumbled over", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const { code, out } = dorsal("expenditure", `[${deep}, {"sex": "male", "age": ${deep}}]`);
    expect(code).toBe(1);
    expect(json(out)).toMatchObject([{ error: { field: "" } }, { error: { field: "age" } }]);
  });

  test("a list of logs is a list of lists", () => {
    const bad = { ...log, id: "exp-2", loggedKcal: [2000] };
    const { code, out } = dorsal("expenditure", { users: [log, bad] });
    expect(code).toBe(1);
    const [first, second] = json(out) as [object[], object];
    expect(first.length).toBe(30);
    expect(second).toEqual({
      id: "exp-2",
      error: {
        field: "loggedKcal",
        value: 1,
        range: "a list of 30 entries, one for each day",
      },
    });
  });
});

describe.each(["simulate", "goal", "expenditure"])("dorsal %s", (command) => {
  test("help", () => {
    const { code, out } = dorsal(command, "", "--help");
    expect(code).toBe(0);
    expect(out).toContain(`Usage: dorsal ${command} <`);
  });

  test.each([
    ["nothing", "", [], 1, `dorsal ${command}: there is nothing on standard input; give it JSON`],
    ["no JSON", "{", [], 1, `dorsal ${command}: what was given is not JSON`],
    ["a flag", "{}", ["--json"], 2, `dorsal ${command}: takes no flags`],
    ["an empty object", "{}", [], 1, `dorsal ${command}: sex is missing`],
  ])("%s", (_, stdin, flags, code, line) => {
    const answer = dorsal(command, stdin, ...flags);
    expect([answer.code, answer.out]).toEqual([code, ""]);
    expect(answer.err).toContain(line);
  });

  test("an empty list has an empty answer", () => {
    expect(dorsal(command, [])).toEqual({ code: 0, out: "[]\n", err: "" });
  });
});
