import { describe, expect, it } from "vitest";
import type { Eating, LocalDate, Profile } from "../../record/index.ts";
import { LIFE, PROFILE, TODAY, WELL, dayBefore, goalOf, recordsOf } from "../goal.fixture.ts";
import type { BodyRecords } from "../standing.ts";
import { bodyViewOf } from "../view.ts";
import { eatingTargets } from "./targets.ts";

const targetsIn = (part: Partial<BodyRecords> = {}, day: LocalDate = TODAY) => {
  const records = { ...recordsOf(LIFE), goals: [goalOf()], ...part };
  return eatingTargets(bodyViewOf(records, TODAY), records.profile, records.eating, day);
};
const told = (answers: Eating["answers"]): Eating => ({
  ...WELL,
  answers: { ...WELL.answers, ...answers },
});
const born = (birthYear: number): Profile => ({
  ...PROFILE,
  person: { ...PROFILE.person!, birthYear },
});
const expecting: Profile = {
  ...PROFILE,
  conditions: [{ tag: "pregnancy", severity: "active" }],
};

describe("what a day of eating is held against", () => {
  it("is what counts today, with protein for who trains, fibre and a plate", () => {
    const records = { ...recordsOf(LIFE), goals: [goalOf()] };
    const view = bodyViewOf(records, TODAY);
    if (!view.review.ok || !view.review.value || !view.standing.ok) throw new Error("no review");
    const { targets, intakes, energyKcal, noKcal } = targetsIn();
    expect(targets.kcal).toBe(view.review.value.todayKcal);
    expect(energyKcal).toBe(targets.kcal);
    expect(noKcal).toBeNull();
    const { weightKg } = view.standing.value;
    expect(targets.proteinG?.least).toBeCloseTo(1.6 * weightKg, 6);
    expect(targets.fibreG).toBe(25);
    expect(targets.vegetablesCups).toBeGreaterThan(0);
    expect(targets.fruitCups).toBeGreaterThan(0);
    expect(intakes?.ok).toBe(true);
  });

  it("is on a past day what was accepted then, and nothing before the goal", () => {
    const goal = goalOf({
      startedOn: dayBefore(TODAY, 20),
      targets: [
        { from: dayBefore(TODAY, 20), kcal: 2100, why: "begun" },
        { from: dayBefore(TODAY, 6), kcal: 1950, why: "weekly" },
      ],
    });
    const kcalOn = (ago: number) =>
      targetsIn({ goals: [goal] }, dayBefore(TODAY, ago)).targets.kcal;
    expect([21, 20, 7, 6, 1].map(kcalOn)).toEqual([null, 2100, 2100, 1950, 1950]);
  });

  it.each<[string, Partial<BodyRecords>, "unset" | "closed"]>([
    ["no goal", { goals: [] }, "unset"],
    ["no questions answered yet", { goals: [], eating: null }, "unset"],
    ["no weight", { goals: [], weighIns: [] }, "unset"],
    ["no person", { goals: [], profile: { ...PROFILE, person: null } }, "unset"],
    [
      "a past eating disorder",
      { goals: [], eating: told({ "eating-disorder": ["past"] }) },
      "closed",
    ],
    ["pregnancy", { eating: told({ now: ["pregnant"] }) }, "closed"],
    ["pregnancy told with the plan", { profile: expecting }, "closed"],
    ["breastfeeding", { eating: told({ now: ["breastfeeding"] }) }, "closed"],
    ["17 years", { profile: born(2009) }, "closed"],
    ["17 years and no weight", { profile: born(2009), weighIns: [] }, "closed"],
  ])("with %s names no energy", (_who, part, noKcal) => {
    const eating = targetsIn(part);
    expect(eating.targets.kcal).toBeNull();
    expect(eating.noKcal).toBe(noKcal);
    // Nor of a day on which a number once stood.
    expect(targetsIn(part, dayBefore(TODAY, 1)).targets.kcal).toBeNull();
  });

  it.each<[string, Partial<BodyRecords>]>([
    ["pregnancy", { eating: told({ now: ["pregnant"] }) }],
    ["breastfeeding", { eating: told({ now: ["breastfeeding"] }) }],
    ["17 years", { profile: born(2009) }],
  ])("with %s holds nothing against anything", (_who, part) => {
    const { targets, energyKcal, intakes } = targetsIn(part);
    expect(Object.values(targets).every((target) => target === null)).toBe(true);
    expect(energyKcal).toBeNull();
    expect(intakes?.ok).toBe(false);
  });

  it("leaves protein to the clinician of a kidney disease", () => {
    const { targets } = targetsIn({
      eating: told({ conditions: ["kidney-failure"], cleared: ["kidney-failure"] }),
    });
    expect(targets.proteinG).toBeNull();
    expect(targets.fibreG).not.toBeNull();
  });

  it("goes without a goal by what is used", () => {
    const { targets, energyKcal } = targetsIn({ goals: [] });
    expect(energyKcal).toBeGreaterThan(1500);
    expect(targets.proteinG).not.toBeNull();
    expect(targets.vegetablesCups).not.toBeNull();
  });
});
