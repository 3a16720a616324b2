import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Goal, LocalDate } from "@dorsal/core/record";
import { LEAST_BMI } from "@dorsal/core/safety";
import {
  aimOf,
  dateOf,
  draftFrom,
  emptyDraft,
  firstGoalKg,
  fromUnit,
  goalSlider,
  inUnit,
  leastHealthyKg,
  turned,
  wishOf,
} from "./draft.ts";
import type { AimDraft } from "./draft.ts";

const TODAY = "2026-11-23" as LocalDate;
const BODY = { weightKg: 92.3, heightM: 1.78 };
const LOSING: AimDraft = { ...emptyDraft(TODAY), direction: "lose", goalKg: 85 };

const body = fc.record({
  weightKg: fc.double({ min: 35, max: 250, noNaN: true }),
  heightM: fc.double({ min: 1.4, max: 2.1, noNaN: true }),
});
const unit = fc.constantFrom("kg" as const, "lb" as const);

describe("the slider for a goal weight", () => {
  test.each([
    ["lose", "kg", { min: 59, max: 92, step: 0.5 }],
    ["gain", "kg", { min: 92.5, max: 115, step: 0.5 }],
    ["lose", "lb", { min: 130, max: 203, step: 1 }],
  ] as const)("to %s in %s", (direction, inThe, slider) => {
    expect(goalSlider(direction, BODY, inThe)).toEqual(slider);
  });

  test("has no way down from a weight that is the least already", () => {
    expect(goalSlider("lose", { weightKg: 58, heightM: 1.78 }, "kg")).toBeNull();
    expect(firstGoalKg("lose", { weightKg: 58, heightM: 1.78 }, "kg")).toBeNull();
  });

  test("never ends below the healthy range, and begins between its ends", () => {
    fc.assert(
      fc.property(
        body,
        unit,
        fc.constantFrom("lose" as const, "gain" as const),
        (of, inThe, to) => {
          const slider = goalSlider(to, of, inThe);
          const first = firstGoalKg(to, of, inThe);
          expect(first === null).toBe(slider === null);
          if (!slider || first === null) return;
          expect(inUnit(first, inThe)).toBeGreaterThanOrEqual(slider.min);
          expect(inUnit(first, inThe)).toBeLessThanOrEqual(slider.max);
          if (to === "lose") {
            expect(fromUnit(slider.min, inThe) / of.heightM ** 2).toBeGreaterThanOrEqual(LEAST_BMI);
            expect(fromUnit(slider.max, inThe)).toBeLessThanOrEqual(of.weightKg + 1e-3);
          } else expect(fromUnit(slider.min, inThe)).toBeGreaterThanOrEqual(of.weightKg - 1e-3);
        },
      ),
    );
  });

  test("the least healthy weight is rounded up", () => {
    expect(leastHealthyKg(1.78)).toBe(58.7);
    expect(leastHealthyKg(1.7)).toBe(53.5);
  });
});

describe("what is asked of the rules", () => {
  test.each<[string, Partial<AimDraft>, ReturnType<typeof aimOf>]>([
    ["nothing is preset", { direction: null }, null],
    [
      "to hold asks for no goal and no pace",
      { direction: "maintain", by: "pace" },
      { direction: "maintain", goalKg: null, wanted: { by: "usual" } },
    ],
    ["the usual pace", { by: "usual" }, { direction: "lose", goalKg: 85, wanted: { by: "usual" } }],
    [
      "a pace",
      { by: "pace", percent: 0.75 },
      { direction: "lose", goalKg: 85, wanted: { by: "percent-per-week", percent: 0.75 } },
    ],
    [
      "a day",
      { by: "date", byDate: "2027-02-01" },
      { direction: "lose", goalKg: 85, wanted: { by: "date", weeks: 10 } },
    ],
    [
      "a day that is too near is a week away",
      { by: "date", byDate: "2026-11-24" },
      { direction: "lose", goalKg: 85, wanted: { by: "date", weeks: 1 } },
    ],
    [
      "a day of a year that is half typed is a week away",
      { by: "date", byDate: "0002-02-01" },
      { direction: "lose", goalKg: 85, wanted: { by: "date", weeks: 1 } },
    ],
    [
      "an empty day asks for the usual",
      { by: "date", byDate: "" },
      { direction: "lose", goalKg: 85, wanted: { by: "usual" } },
    ],
    [
      "a day without a goal weight asks for the usual",
      { by: "date", goalKg: null },
      { direction: "lose", goalKg: null, wanted: { by: "usual" } },
    ],
  ])("%s", (_name, part, asked) => {
    expect(aimOf({ ...LOSING, ...part }, TODAY)).toEqual(asked);
  });

  test("a day lies at most five years ahead", () => {
    expect(dateOf({ ...LOSING, by: "date", byDate: "2090-01-01" }, TODAY)).toBe("2031-11-17");
  });
});

describe("a stored wish", () => {
  const stored = (wish: Partial<Goal>): Goal => ({
    direction: "lose",
    startedOn: "2026-10-01" as LocalDate,
    startKg: 95,
    goalKg: 85,
    byDate: null,
    pace: null,
    targets: [{ from: "2026-10-01" as LocalDate, kcal: 2100, why: "begun" }],
    endedOn: null,
    ...wish,
  });

  test.each<[string, Partial<Goal>]>([
    ["usual", {}],
    ["a pace", { pace: 0.0075 }],
    ["a day", { byDate: "2027-03-01" as LocalDate }],
    ["to hold", { direction: "maintain", goalKg: null }],
    ["to gain without a goal weight", { direction: "gain", goalKg: null, pace: 0.0025 }],
  ])("comes back as it was: %s", (_name, part) => {
    const goal = stored(part);
    expect(wishOf(draftFrom(goal, TODAY), TODAY)).toEqual({
      direction: goal.direction,
      goalKg: goal.goalKg,
      byDate: goal.byDate,
      pace: goal.pace,
    });
  });

  test("of a day that has passed the usual pace is left", () => {
    const draft = draftFrom(stored({ byDate: "2026-11-01" as LocalDate }), TODAY);
    expect(wishOf(draft, TODAY)).toMatchObject({ byDate: null, pace: null });
  });
});

describe("another direction", () => {
  test("takes a goal weight on its own side, and its usual pace", () => {
    const gaining = turned(LOSING, "gain", BODY, "kg");
    expect(gaining).toMatchObject({ direction: "gain", goalKg: 95, percent: 0.25 });
    expect(turned(gaining, "lose", BODY, "kg")).toMatchObject({ goalKg: 87.5, percent: 0.5 });
    expect(turned(LOSING, "maintain", BODY, "kg").goalKg).toBeNull();
  });

  test("the same one changes nothing", () => {
    expect(turned(LOSING, "lose", BODY, "kg")).toBe(LOSING);
  });
});
