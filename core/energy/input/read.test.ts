import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createModel } from "../model.ts";
import { courseOf } from "../schedule.ts";
import { startingPoint } from "../start.ts";
import { describeEnergyFault } from "./messages.ts";
import { readGoalCase, readLogCase, readSimulationCase } from "./read.ts";

const person = { sex: "male", age: 35, heightCm: 178, weightKg: 95, pal: 1.6 };

const FIELDS = ["age", "days", "schedule", "scaleKg", "loggedKcal", "goalWeightKg", "fatMassKg"];

const goalCase = { ...person, goalWeightKg: 85, days: 100 };

describe("the person of a case", () => {
  test("read", () => {
    const read = readGoalCase({ ...goalCase, fatMassKg: 18, restingKcal: null, shoe: 44 });
    expect(read.ok && read.value.person).toEqual({
      sex: "male",
      ageYears: 35,
      heightM: 1.78,
      weightKg: 95,
      pal: 1.6,
      fatKg: 18,
      restingKcal: undefined,
      carbFraction: undefined,
    });
  });

  test.each<[string, object, string]>([
    ["age", { age: 17 }, "a number from 18 to 100 years"],
    ["age", { age: 101 }, "a number from 18 to 100 years"],
    ["age", { age: "35" }, "a number from 18 to 100 years"],
    ["age", { age: Number.NaN }, "a number from 18 to 100 years"],
    ["heightCm", { heightCm: 1.78 }, "a number from 120 to 230 cm"],
    ["heightCm", { heightCm: undefined }, "a number from 120 to 230 cm"],
    ["weightKg", { weightKg: 29.9 }, "a number from 30 to 350 kg"],
    ["weightKg", { weightKg: Infinity }, "a number from 30 to 350 kg"],
    ["weightKg", { weightKg: -95 }, "a number from 30 to 350 kg"],
    ["pal", { pal: 1.1 }, "a number from 1.2 to 2.5"],
    ["pal", { pal: null }, "a number from 1.2 to 2.5"],
    ["sex", { sex: "m" }, "one of female, male"],
    ["fatMassKg", { fatMassKg: 0 }, "a number above 0 and below 69.5 kg"],
    ["fatMassKg", { fatMassKg: 95 }, "a number above 0 and below 69.5 kg"],
    ["restingKcal", { restingKcal: 10 }, "a number from 500 to 6000 kcal/d"],
    ["pcarbBase", { pcarbBase: 50 }, "a number from 0.05 to 1"],
  ])("%s of %j", (field, change, range) => {
    const given = { ...goalCase, ...change };
    const value: unknown = Reflect.get(given, field);
    const isJson = typeof value !== "number" || Number.isFinite(value);
    expect(readGoalCase(given)).toEqual({
      ok: false,
      error: { field, value: isJson ? (value ?? null) : String(value), range },
    });
  });

  test.each([null, 3, "person", [goalCase], undefined])("%j is no case", (given) => {
    expect(readGoalCase(given)).toEqual({
      ok: false,
      error: {
        field: "",
        value: given ?? null,
        range: "an object with sex, age, heightCm, weightKg and pal, goalWeightKg and days",
      },
    });
  });

  test("the fault in a line", () => {
    const read = readGoalCase({ ...goalCase, age: 12 });
    if (read.ok) throw new Error("a child must be refused");
    expect(describeEnergyFault(read.error)).toBe(
      "age is 12, but must be a number from 18 to 100 years.",
    );
  });
});

describe("a case to simulate", () => {
  const segment = { fromDay: 0, toDay: 84, deltaKcal: -500 };
  const given = { ...person, days: 100, schedule: { type: "segments", segments: [segment] } };

  test("segments, with the baseline around them", () => {
    const read = readSimulationCase({ ...given, id: "one" });
    if (!read.ok) throw new Error(describeEnergyFault(read.error));
    expect([read.value.id, read.value.days]).toEqual(["one", 100]);
    const model = createModel(startingPoint(read.value.person));
    const course = courseOf(model, read.value.schedule, 100);
    expect(course.intakeKcal[83]).toBeCloseTo(2530.96, 6);
    expect(course.intakeKcal[84]).toBeCloseTo(3030.96, 6);
    expect([...new Set(course.carbFraction)]).toEqual([0.5]);
  });

  test("a share of carbohydrate for all days on which the schedule says none, gaps and all", () => {
    const segments = [
      { ...segment, fromDay: 2, toDay: 4 },
      { ...segment, fromDay: 5, toDay: 6, pcarb: 0.4 },
      { ...segment, fromDay: 6, toDay: 7 },
    ];
    const schedule = { type: "segments", segments };
    const read = readSimulationCase({ ...given, pcarb: 0.3, schedule });
    if (!read.ok) throw new Error(describeEnergyFault(read.error));
    const course = courseOf(createModel(startingPoint(read.value.person)), read.value.schedule, 9);
    const { carbFraction, intakeKcal } = course;
    expect([...carbFraction]).toEqual([0.3, 0.3, 0.3, 0.3, 0.3, 0.4, 0.3, 0.3, 0.3, 0.3]);
    const deltas = Array.from(intakeKcal, (kcal) => Math.round(kcal - 3030.96));
    expect(deltas).toEqual([0, 0, -500, -500, 0, -500, -500, 0, 0, 0]);
  });

  test("a cycle", () => {
    const schedule = {
      type: "cycle",
      deltaKcalByDay: [-100, 200],
      deltaSodiumMgByDay: [0, 500],
      activityChangeByDay: [0.1, 0],
    };
    const read = readSimulationCase({ ...given, schedule });
    if (!read.ok) throw new Error(describeEnergyFault(read.error));
    const course = courseOf(createModel(startingPoint(read.value.person)), read.value.schedule, 5);
    expect([...course.sodiumChangeMg]).toEqual([0, 500, 0, 500, 0, 500]);
    expect([...course.activityChange]).toEqual([0.1, 0, 0.1, 0, 0.1, 0]);
  });

  test.each<[string, object, unknown, string]>([
    ["days", { days: 0 }, 0, "a whole number from 1 to 3650 days"],
    ["days", { days: 7.5 }, 7.5, "a whole number from 1 to 3650 days"],
    [
      "schedule",
      { schedule: undefined },
      null,
      'an object with type "segments" with a list segments, or type "cycle" with a list deltaKcalByDay',
    ],
    ["schedule.type", { schedule: { type: "fast" } }, "fast", "one of segments, cycle"],
    [
      "schedule.segments",
      { schedule: { type: "segments", segments: [] } },
      0,
      "a list of 1 to 3650 entries",
    ],
    [
      "schedule.segments.0.deltaKcal",
      { schedule: { type: "segments", segments: [{ ...segment, deltaKcal: -4000 }] } },
      -4000,
      "a number from -3030.96 to 10000 kcal/d",
    ],
    [
      "schedule.segments.0.toDay",
      { schedule: { type: "segments", segments: [{ ...segment, toDay: 0 }] } },
      0,
      "a whole number from 1 to 7300",
    ],
    [
      "schedule.segments.1.fromDay",
      { schedule: { type: "segments", segments: [segment, { ...segment, fromDay: 83 }] } },
      83,
      "a whole number from 84, after the segment before it",
    ],
    [
      "schedule.deltaKcalByDay.1",
      { schedule: { type: "cycle", deltaKcalByDay: [0, "much"] } },
      "much",
      "a number from -3030.96 to 10000 kcal/d",
    ],
    [
      "schedule.deltaSodiumMgByDay",
      { schedule: { type: "cycle", deltaKcalByDay: [0, 0], deltaSodiumMgByDay: [0] } },
      1,
      "a list of 2 entries, one for each day",
    ],
    ["age", { age: 8, schedule: null }, 8, "a number from 18 to 100 years"],
  ])("%s refused", (field, change, value, range) => {
    expect(readSimulationCase({ ...given, ...change })).toEqual({
      ok: false,
      error: { field, value, range },
    });
  });
});

describe("a goal", () => {
  const given = { ...person, goalWeightKg: 85, days: 180 };

  test("read", () => {
    expect(readGoalCase({ ...given, floorKcal: 1500 })).toMatchObject({
      ok: true,
      value: { id: null, goalKg: 85, days: 180, floorKcal: 1500 },
    });
    expect(readGoalCase(given)).toMatchObject({ ok: true, value: { floorKcal: undefined } });
  });

  test.each([
    ["goalWeightKg", { goalWeightKg: 20 }],
    ["goalWeightKg", { goalWeightKg: undefined }],
    ["days", { days: 4000 }],
    ["floorKcal", { floorKcal: -1 }],
  ])("%s of %j refused", (field, change) => {
    expect(readGoalCase({ ...given, ...change })).toMatchObject({ ok: false, error: { field } });
  });
});

describe("a log", () => {
  const given = {
    sex: "female",
    age: 42,
    heightCm: 165,
    startWeightKg: 70,
    palPicked: 1.5,
    scaleKg: [70.1, null, 69.9],
    loggedKcal: [1800, 2000, null],
  };

  test("read, with marks and events where there are some", () => {
    const read = readLogCase({
      ...given,
      marks: [null, "fasted", null],
      waterEvents: [false, null, true],
      truth: { tdeeKcal: [1, 2, 3] },
    });
    if (!read.ok) throw new Error(describeEnergyFault(read.error));
    expect(read.value.days).toEqual([
      { scaleKg: 70.1, loggedKcal: 1800, mark: undefined, waterEvent: false },
      { scaleKg: null, loggedKcal: 2000, mark: "fasted", waterEvent: false },
      { scaleKg: 69.9, loggedKcal: null, mark: undefined, waterEvent: true },
    ]);
  });

  test.each<[string, object]>([
    ["startWeightKg", { startWeightKg: undefined, weightKg: 70 }],
    ["palPicked", { palPicked: 3 }],
    ["scaleKg", { scaleKg: [] }],
    ["scaleKg.1", { scaleKg: [70, 705, 70] }],
    ["scaleKg.2", { scaleKg: [70, 70, "70"] }],
    ["loggedKcal", { loggedKcal: [1800] }],
    ["loggedKcal", { scaleKg: [70] }],
    ["loggedKcal.0", { loggedKcal: [-1, 2000, 2000] }],
    ["marks.1", { marks: [null, "ate", null] }],
    ["marks", { marks: ["complete"] }],
    ["waterEvents", { waterEvents: true }],
    ["waterEvents.0", { waterEvents: ["yes", null, null] }],
    ["waterEvents.2", { waterEvents: [true, false, 1] }],
  ])("%s refused", (field, change) => {
    expect(readLogCase({ ...given, ...change })).toMatchObject({ ok: false, error: { field } });
  });

  test("nothing but what is known of a person reaches the estimate", () => {
    const plain = readLogCase(given);
    expect(readLogCase({ ...given, weightKg: 99, pal: 2.4, pcarbBase: 0.2 })).toEqual(plain);
  });
});

test.each<[string, number | string | null, unknown]>([
  ["a text", "case-7", "case-7"],
  ["a number", 7, 7],
  ["none", null, null],
  ["anything else", null, { seven: 7 }],
])("an id that is %s", (_, id, given) => {
  expect(readGoalCase({ ...person, goalWeightKg: 85, days: 180, id: given })).toMatchObject({
    ok: true,
    value: { id },
  });
});

describe("a value too long to repeat", () => {
  const LONGEST = 200;
  const nested: unknown = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);

  test.each<[string, unknown]>([
    ["a list in a list, and so on", nested],
    ["a long list", Array.from({ length: 10_000 }, () => 0)],
    ["a long text", "x".repeat(10_000)],
  ])("%s is cut, and can be written down", (_, age) => {
    const read = readGoalCase({ ...goalCase, age });
    if (read.ok) throw new Error("must be refused");
    expect(read.error.field).toBe("age");
    expect(JSON.stringify(read.error.value).length).toBeLessThanOrEqual(LONGEST + 2);
    expect(describeEnergyFault(read.error)).toMatch(
      / but must be a number from 18 to 100 years\.$/,
    );
  });
});

test("whatever is given, it is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...FIELDS), fc.anything()),
      (any, half) => {
        for (const read of [readSimulationCase, readGoalCase, readLogCase]) {
          for (const given of [any, { ...person, ...half }]) {
            const result = read(given);
            if (!result.ok) expect(describeEnergyFault(result.error)).toContain("must be");
          }
        }
      },
    ),
  );
});
