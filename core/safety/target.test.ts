import { describe, expect, it } from "vitest";
import { safeTarget } from "./index.ts";
import type { Health, SafetyPerson, Target } from "./index.ts";
import type { Ask } from "./target.ts";
import { MAN, WELL, WOMAN, exactly } from "./safety.fixture.ts";

const man: Ask = {
  direction: "lose",
  wanted: { by: "usual" },
  person: MAN,
  expenditure: exactly(3000),
  kcalPerKg: 7400,
};
const woman: Ask = { ...man, person: WOMAN, expenditure: exactly(1900), kcalPerKg: 7000 };
const lean: SafetyPerson = { ...MAN, weightKg: 75, goalKg: 72 };
const heavy: SafetyPerson = { ...MAN, weightKg: 180, goalKg: 100, fatFreeKg: 100 };

const targetOf = (ask: Ask): Target => {
  const target = safeTarget(ask);
  if (!target.ok) throw new Error(JSON.stringify(target.error));
  return target.value;
};

const percent = (value: number) => ({ by: "percent-per-week", percent: value }) as const;
const told = (person: SafetyPerson, health: Partial<Health>): SafetyPerson => ({
  ...person,
  health: { ...WELL, ...health },
});

describe("a target", () => {
  it.each<[string, Ask, number, Target["aim"], [string, number][]]>([
    ["the usual pace", man, 2498, "lose", []],
    ["the usual pace of a smaller person", woman, 1550, "lose", []],
    [
      "at most 20 % where nothing is asked",
      { ...woman, person: { ...WOMAN, weightKg: 100 }, kcalPerKg: 8000 },
      1520,
      "lose",
      [],
    ],
    [
      "a quarter and 750",
      { ...man, wanted: percent(1) },
      2250,
      "lose",
      [
        ["share", 254.29],
        ["kcal-per-day", 254.29],
        ["floor", 60.79],
      ],
    ],
    [
      "750 a day",
      { ...man, wanted: { by: "kcal", kcal: 2200 }, expenditure: exactly(3400) },
      2650,
      "lose",
      [
        ["kcal-per-day", 450],
        ["share", 350],
        ["rate", 195.71],
        ["rate-kg", 142.86],
      ],
    ],
    [
      "more than 750 with a clinician, and still a quarter",
      {
        ...man,
        wanted: { by: "kcal", kcal: 2200 },
        expenditure: exactly(3400),
        person: told(MAN, { largerDeficitAgreed: true }),
      },
      2550,
      "lose",
      [
        ["share", 350],
        ["rate", 195.71],
        ["rate-kg", 142.86],
      ],
    ],
    [
      "0.5 % a week when lean",
      { ...man, person: lean, wanted: percent(1), expenditure: exactly(2900), kcalPerKg: 6000 },
      2579,
      "lose",
      [["rate-lean", 321.43]],
    ],
    [
      "1 % a week",
      { ...woman, wanted: percent(1.2), kcalPerKg: 4000 },
      1500,
      "lose",
      [
        ["rate", 80],
        ["share", 5],
      ],
    ],
    [
      "1 kg a week",
      {
        ...man,
        person: told(heavy, { largerDeficitAgreed: true }),
        wanted: percent(0.9),
        expenditure: exactly(5200),
      },
      4143,
      "lose",
      [
        ["rate-kg", 655.43],
        ["share", 412.57],
      ],
    ],
    [
      "the floor with exercise",
      { ...woman, person: { ...WOMAN, exerciseKcalPerDay: 300 } },
      1650,
      "lose",
      [["floor", 100]],
    ],
    [
      "400 kcal a day",
      { ...woman, wanted: { by: "kcal", kcal: 400 } },
      1425,
      "lose",
      [
        ["share", 1025],
        ["floor", 950],
        ["rate", 800],
        ["kcal-per-day", 750],
        ["rate-kg", 500],
      ],
    ],
    [
      "no room below the expenditure",
      { ...woman, expenditure: exactly(1300) },
      1350,
      "maintain",
      [["floor", 260]],
    ],
    ["more than is used", { ...woman, wanted: { by: "kcal", kcal: 2500 } }, 1900, "maintain", []],
    [
      "keeping",
      { ...woman, direction: "maintain", expenditure: exactly(1900.4) },
      1901,
      "maintain",
      [],
    ],
    [
      "keeping below the floor",
      { ...woman, direction: "maintain", expenditure: exactly(900) },
      1350,
      "maintain",
      [],
    ],
    [
      "gaining",
      { ...woman, direction: "gain", person: { ...WOMAN, goalKg: 75 } },
      2075,
      "gain",
      [],
    ],
    [
      "gaining faster",
      { ...woman, direction: "gain", person: { ...WOMAN, goalKg: null }, wanted: percent(1) },
      2250,
      "gain",
      [["gain-rate", 350]],
    ],
    [
      "gaining from below the floor",
      {
        ...woman,
        direction: "gain",
        person: { ...WOMAN, goalKg: null },
        expenditure: exactly(900),
      },
      1350,
      "gain",
      [],
    ],
  ])("%s", (_, ask, kcal, aim, limits) => {
    const target = targetOf(ask);
    expect({ kcal: target.kcal, aim: target.aim }).toEqual({ kcal, aim });
    expect(target.limits.map(({ code, byKcal }) => [code, Number(byKcal.toFixed(2))])).toEqual(
      limits,
    );
  });

  it("tells the deficit over the whole interval, and the pace", () => {
    const target = targetOf({ ...woman, expenditure: { kcal: 1900, low: 1750, high: 2080 } });
    expect(target.deficitKcal).toBe(350);
    expect(target.surplusKcal).toBe(0);
    expect(target.deficitBand).toEqual({ low: 200, high: 530 });
    expect(target.percentPerWeek).toBeCloseTo(-0.5, 9);
    expect(target.leastKcal).toBe(1425);
  });
});

describe("a goal with a date", () => {
  const inWeeks = (weeks: number) => ({ by: "date", weeks }) as const;

  it.each<[string, Ask, number, Target["date"], string[]]>([
    ["in time", { ...woman, wanted: inWeeks(20) }, 1500, { askedWeeks: 20, weeks: 20 }, []],
    [
      "later than asked",
      { ...woman, wanted: inWeeks(10) },
      1425,
      { askedWeeks: 10, weeks: 17 },
      ["date-moved"],
    ],
    [
      "never, at the floor",
      { ...woman, wanted: inWeeks(10), expenditure: exactly(1350) },
      1350,
      { askedWeeks: 10, weeks: null },
      ["date-moved", "floor-above-expenditure"],
    ],
    [
      "gained later",
      { ...woman, direction: "gain", person: { ...WOMAN, goalKg: 75 }, wanted: inWeeks(5) },
      2250,
      { askedWeeks: 5, weeks: 15 },
      ["date-moved"],
    ],
    [
      "reached",
      { ...woman, person: { ...WOMAN, goalKg: 70 }, wanted: inWeeks(5) },
      1900,
      null,
      ["goal-reached"],
    ],
    ["passed", { ...woman, person: { ...WOMAN, goalKg: 71 } }, 1900, null, ["goal-reached"]],
  ])("%s", (_, ask, kcal, date, notes) => {
    const target = targetOf(ask);
    expect({ kcal: target.kcal, date: target.date, notes: target.notes }).toEqual({
      kcal,
      date,
      notes,
    });
  });
});

describe("a refusal", () => {
  const minor = { ...MAN, ageYears: 17 };
  const thin = { ...WOMAN, weightKg: 48, fatFreeKg: 38, goalKg: null };

  it.each<[string, Ask, number | string[]]>([
    ["to lose below 18", { ...man, person: minor }, ["under-18"]],
    ["of any number below 18", { ...man, person: minor, direction: "maintain" }, ["under-18"]],
    [
      "of any number in pregnancy",
      { ...woman, person: told(WOMAN, { pregnant: true }), direction: "gain" },
      ["pregnant"],
    ],
    [
      "of any number before the questions",
      { ...woman, person: { ...WOMAN, health: null }, direction: "maintain" },
      ["not-asked"],
    ],
    ["to lose when thin", { ...woman, person: thin }, ["low-bmi"]],
    ["but not to gain", { ...woman, person: thin, direction: "gain" }, 2020],
    [
      "to lose after two yes",
      { ...woman, person: told(WOMAN, { eatingScreenYes: 2 }) },
      ["eating-screen"],
    ],
    [
      "but not to keep",
      { ...woman, person: told(WOMAN, { eatingScreenYes: 2 }), direction: "maintain" },
      1900,
    ],
  ])("%s", (_, ask, outcome) => {
    const target = safeTarget(ask);
    if (target.ok) {
      expect(target.value.kcal).toBe(outcome);
      return;
    }
    if (target.error.code !== "refused") throw new Error(JSON.stringify(target.error));
    expect(target.error.reasons.map(({ code }) => code)).toEqual(outcome);
  });
});

describe("a fault", () => {
  it.each<[string, object, string, string, string]>([
    ["no weight", { person: { ...MAN, weightKg: NaN } }, "person.weightKg", "NaN", "25 to 400 kg"],
    [
      "a height in cm",
      { person: { ...MAN, heightM: 178 } },
      "person.heightM",
      "178",
      "1.2 to 2.3 m",
    ],
    [
      "more lean than there is",
      { person: { ...MAN, fatFreeKg: 96 } },
      "person.fatFreeKg",
      "96",
      "at most weightKg",
    ],
    [
      "an endless expenditure",
      { expenditure: { kcal: 3000, low: 2800, high: Infinity } },
      "expenditure.high",
      "Infinity",
      "0 to 20000 kcal/d",
    ],
    [
      "an interval beside its estimate",
      { expenditure: { kcal: 3000, low: 3100, high: 3200 } },
      "expenditure.low",
      "3100",
      "at most kcal",
    ],
    [
      "a wish below nothing",
      { wanted: { by: "kcal", kcal: -1 } },
      "wanted.kcal",
      "-1",
      "0 to 15000 kcal/d",
    ],
    [
      "a date without a goal",
      { wanted: { by: "date", weeks: 5 }, person: { ...MAN, goalKg: null } },
      "person.goalKg",
      "null",
      "a goal weight, for a date",
    ],
    ["no direction", { direction: "down" }, "direction", '"down"', "one of lose, maintain, gain"],
    [
      "an answer that is missing",
      { person: { ...MAN, health: { ...WELL, pregnant: undefined } } },
      "person.health.pregnant",
      "nothing",
      "true or false",
    ],
    ["no person", { person: undefined }, "person", "nothing", "a person"],
  ])("%s", (_, part, field, value, expected) => {
    expect(safeTarget({ ...man, ...part })).toEqual({
      ok: false,
      error: { code: "faults", faults: [{ code: "out-of-range", field, value, expected }] },
    });
  });
});
