import { describe, expect, it } from "vitest";
import { safeTarget, weeklyChange } from "./index.ts";
import type { Target } from "./index.ts";
import type { Ask, Expenditure } from "./target.ts";
import { WOMAN, exactly } from "./safety.fixture.ts";

const proposed = (
  expenditure: Expenditure,
  exerciseKcalPerDay = 0,
  part: Partial<Ask> = {},
): Target => {
  const target = safeTarget({
    direction: "lose",
    wanted: { by: "usual" },
    person: { ...WOMAN, exerciseKcalPerDay },
    expenditure,
    kcalPerKg: 7000,
    ...part,
  });
  if (!target.ok) throw new Error("must be a target");
  return target.value;
};

/** Proposes 1550; nothing under 1425 is allowed. */
const now = proposed(exactly(1900));

describe("a step of a week", () => {
  it.each<[string, number, number, Target, number, string[]]>([
    ["small, down", 1600, 7, now, 1550, []],
    ["small, up", 1500, 7, now, 1550, []],
    ["150 exactly", 1700, 7, now, 1550, []],
    ["too large, down", 1900, 7, now, 1750, ["weekly-step"]],
    ["too soon", 1600, 6, now, 1600, ["held"]],
    ["none", 1550, 7, now, 1550, []],
    ["too large, up", 1250, 7, proposed(exactly(1700)), 1360, []],
    ["up at once to what the limits allow", 1000, 7, now, 1425, ["weekly-step"]],
    ["and that even on the same day", 1000, 0, now, 1425, []],
    ["up at once to a risen floor", 1500, 1, proposed(exactly(1900), 400), 1750, ["floor"]],
    [
      "within what is not known",
      1500,
      7,
      proposed({ kcal: 1900, low: 1800, high: 2000 }),
      1500,
      ["held"],
    ],
    ["past what is not known", 1490, 7, proposed({ kcal: 1900, low: 1800, high: 2000 }), 1550, []],
    [
      "down at once to the cap on gain",
      3000,
      7,
      proposed(exactly(1900), 0, { direction: "maintain" }),
      2250,
      ["weekly-step"],
    ],
  ])("%s", (_, oldKcal, daysSinceChange, target, kcal, told) => {
    const next = weeklyChange({ oldKcal, daysSinceChange, proposed: target });
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    const { limits, notes } = next.value;
    expect(next.value.kcal).toBe(kcal);
    expect([...limits.map(({ code }) => code), ...notes]).toEqual(told);
    expect(next.value.deficitKcal).toBe(Math.max(0, target.expenditure.kcal - kcal));
  });

  it("tells what is left for the weeks to come", () => {
    const next = weeklyChange({ oldKcal: 1900, daysSinceChange: 7, proposed: now });
    expect(next.ok && next.value.limits).toEqual([{ code: "weekly-step", byKcal: 200 }]);
  });
});
