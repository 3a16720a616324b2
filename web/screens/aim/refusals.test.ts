import { describe, expect, test } from "vitest";
import { deficitGate } from "@dorsal/core/safety";
import type { Health, Refusal, SafetyPerson } from "@dorsal/core/safety";
import { wayOut, youngRefusal } from "./refusals.ts";

const WELL: Health = {
  pregnant: false,
  breastfeeding: false,
  eatingDisorder: "never",
  eatingScreenYes: 0,
  conditions: [],
  signs: [],
  largerDeficitAgreed: false,
};

const PERSON: SafetyPerson = {
  ageYears: 40,
  sex: "female",
  heightM: 1.7,
  weightKg: 70,
  goalKg: 64,
  restingKcal: 1400,
  fatFreeKg: 47,
  exerciseKcalPerDay: 0,
  health: WELL,
};

const reasonsFor = (
  body: Partial<SafetyPerson>,
  health: Partial<Health> = {},
): readonly Refusal[] => {
  const gate = deficitGate({ ...PERSON, ...body, health: { ...WELL, ...health } });
  if (!gate.ok || gate.value.gate !== "refused") throw new Error("nothing was refused");
  return gate.value.reasons;
};

describe("what is open to someone who is refused", () => {
  test.each<[string, Partial<SafetyPerson>, Partial<Health>, ReturnType<typeof wayOut>]>([
    [
      "pregnant: no number at all",
      {},
      { pregnant: true },
      { acts: ["strength"], people: ["clinician"], goalKg: null, canAnswer: true },
    ],
    [
      "insulin: hold, or train, until a doctor has agreed",
      {},
      { conditions: [{ code: "insulin-or-sulfonylurea", clearedByClinician: false }] },
      { acts: ["maintenance", "strength"], people: ["clinician"], goalKg: null, canAnswer: true },
    ],
    [
      "two answers on eating: someone to talk with",
      {},
      { eatingScreenYes: 2 },
      { acts: ["maintenance", "strength"], people: ["eating-help"], goalKg: null, canAnswer: true },
    ],
    [
      "a faint: training rests as well",
      {},
      { signs: ["fainting"] },
      { acts: ["maintenance"], people: ["clinician"], goalKg: null, canAnswer: true },
    ],
    [
      "a faint with insulin: what one of them closes stays closed",
      {},
      {
        signs: ["fainting"],
        conditions: [{ code: "insulin-or-sulfonylurea", clearedByClinician: false }],
      },
      { acts: ["maintenance"], people: ["clinician"], goalKg: null, canAnswer: true },
    ],
    [
      "a goal too low: the least one that can be planned",
      { goalKg: 50 },
      {},
      { acts: ["maintenance", "strength"], people: [], goalKg: 53.5, canAnswer: false },
    ],
    [
      "a goal too low beside pregnancy: no goal helps",
      { goalKg: 50 },
      { pregnant: true },
      { acts: ["strength"], people: ["clinician"], goalKg: null, canAnswer: true },
    ],
    [
      "a weight too low, whatever the goal: gain stays open",
      { weightKg: 52, goalKg: 50 },
      {},
      {
        acts: ["gain", "maintenance", "strength"],
        people: ["clinician"],
        goalKg: null,
        canAnswer: false,
      },
    ],
  ])("%s", (_name, body, health, open) => {
    expect(wayOut(reasonsFor(body, health))).toEqual(open);
  });
});

describe("someone too young", () => {
  test.each([10, 16, 17])("is refused at %i years as the gate would", (ageYears) => {
    expect(youngRefusal(2026 - ageYears - 1, 2026)).toEqual(reasonsFor({ ageYears })[0]);
  });

  test("whose birthday may be to come counts as younger", () => {
    expect(youngRefusal(2008, 2026)).not.toBeNull();
    expect(youngRefusal(2007, 2026)).toBeNull();
  });
});
