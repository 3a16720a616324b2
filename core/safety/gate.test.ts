import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONDITIONS, deficitGate, leastAgeYears } from "./index.ts";
import type { Health, SafetyPerson } from "./index.ts";
import type { RefusalCode } from "./gate.ts";
import { MAN, WELL, WOMAN, anyPerson, lawOf } from "./safety.fixture.ts";

const codesOf = (person: SafetyPerson): RefusalCode[] => {
  const gate = deficitGate(person);
  if (!gate.ok) throw new Error(JSON.stringify(gate.error));
  return gate.value.gate === "allowed" ? [] : gate.value.reasons.map(({ code }) => code);
};

const told = (health: Partial<Health>): SafetyPerson => ({
  ...WOMAN,
  health: { ...WELL, ...health },
});

describe("who may have a deficit", () => {
  it.each<[string, SafetyPerson, RefusalCode[]]>([
    ["a man", MAN, []],
    ["a woman", WOMAN, []],
    ["18 years", { ...MAN, ageYears: 18 }, []],
    ["17 years", { ...MAN, ageYears: 17 }, ["under-18"]],
    ["almost 18", { ...MAN, ageYears: 17.99 }, ["under-18"]],
    ["not asked yet", { ...MAN, health: null }, ["not-asked"]],
    ["pregnant", told({ pregnant: true }), ["pregnant"]],
    ["breastfeeding", told({ breastfeeding: true }), ["breastfeeding"]],
    ["BMI 18.5 now", { ...MAN, heightM: 1.8, weightKg: 59.94, fatFreeKg: 50, goalKg: null }, []],
    [
      "BMI 18.4 now",
      { ...MAN, heightM: 1.8, weightKg: 59.6, fatFreeKg: 50, goalKg: null },
      ["low-bmi"],
    ],
    ["goal BMI 18.5", { ...MAN, heightM: 1.8, goalKg: 59.94 }, []],
    ["goal BMI 18.4", { ...MAN, heightM: 1.8, goalKg: 59.6 }, ["low-goal-bmi"]],
    ["an eating disorder", told({ eatingDisorder: "now" }), ["eating-disorder-now"]],
    ["one long ago", told({ eatingDisorder: "past" }), ["eating-disorder-past"]],
    ["not said", told({ eatingDisorder: "not-said" }), ["eating-disorder-not-said"]],
    ["one yes on eating", told({ eatingScreenYes: 1 }), []],
    ["two", told({ eatingScreenYes: 2 }), ["eating-screen"]],
    ["five", told({ eatingScreenYes: 5 }), ["eating-screen"]],
    ["chest pain", told({ signs: ["chest-pain"] }), ["chest-pain"]],
    [
      "one cleared, one not",
      told({
        conditions: [
          { code: "lithium", clearedByClinician: true },
          { code: "warfarin", clearedByClinician: false },
        ],
      }),
      ["warfarin"],
    ],
    [
      "the same told twice, once as cleared",
      told({
        conditions: [
          { code: "lithium", clearedByClinician: true },
          { code: "lithium", clearedByClinician: false },
          { code: "lithium", clearedByClinician: false },
        ],
      }),
      ["lithium"],
    ],
    [
      "all that holds",
      {
        ...WOMAN,
        ageYears: 16,
        weightKg: 46,
        fatFreeKg: 36,
        goalKg: 45,
        health: {
          pregnant: true,
          breastfeeding: true,
          eatingDisorder: "now",
          eatingScreenYes: 3,
          conditions: [{ code: "cancer", clearedByClinician: false }],
          signs: ["fainting", "missed-periods"],
          largerDeficitAgreed: true,
        },
      },
      [
        "under-18",
        "low-bmi",
        "low-goal-bmi",
        "pregnant",
        "breastfeeding",
        "eating-disorder-now",
        "eating-screen",
        "cancer",
        "fainting",
        "missed-periods",
      ],
    ],
  ])("%s", (_, person, codes) => {
    expect(codesOf(person)).toEqual(codes);
  });

  it.each([
    [2008, 2026, 17],
    [2007, 2026, 18],
    [2026, 2026, 0],
    [1900, 2026, 125],
  ])("born in %d, in %d: %d years for certain", (birthYear, year, ageYears) => {
    expect(leastAgeYears(birthYear, year)).toBe(ageYears);
    const isMinor = codesOf({ ...MAN, ageYears }).includes("under-18");
    expect(isMinor).toBe(birthYear + 18 >= year);
  });

  it.each(CONDITIONS)("%s: a clinician first", (code) => {
    expect(codesOf(told({ conditions: [{ code, clearedByClinician: false }] }))).toEqual([code]);
    expect(codesOf(told({ conditions: [{ code, clearedByClinician: true }] }))).toEqual([]);
  });

  it("tells the least goal of a height, and that goal passes", () => {
    fc.assert(
      fc.property(fc.double({ min: 1.4, max: 2.2, noNaN: true }), (heightM) => {
        const gate = deficitGate({ ...MAN, heightM, goalKg: 18 * heightM ** 2 });
        if (!gate.ok || gate.value.gate === "allowed") throw new Error("must be refused");
        const reason = gate.value.reasons.find(({ code }) => code === "low-goal-bmi");
        const goalKg = reason?.leastGoalKg ?? 0;
        expect(goalKg).toBeLessThan(18.5 * heightM ** 2 + 0.1 + 1e-9);
        expect(codesOf({ ...MAN, heightM, goalKg })).not.toContain("low-goal-bmi");
      }),
    );
  });

  it("agrees with the law for anyone", () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        expect(codesOf(person).length > 0).toBe(lawOf(person, 2000, 7000).isRefused);
      }),
      { numRuns: 1000 },
    );
  });

  it("lets no clearance lift anything but conditions", () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        if (person.health === null) return;
        const cleared: SafetyPerson = {
          ...person,
          health: {
            ...person.health,
            largerDeficitAgreed: true,
            conditions: CONDITIONS.map((code) => ({ code, clearedByClinician: true })),
          },
        };
        const others = codesOf(person).filter((code) => !CONDITIONS.some((one) => one === code));
        expect(codesOf(cleared)).toEqual(others);
      }),
    );
  });
});
