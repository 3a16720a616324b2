import { describe, expect, it, test } from "vitest";
import { planWeek } from "../index.ts";
import { landmarksOf } from "../week/landmarks.ts";
import { HOME, atHome } from "../week/week.fixture.ts";
import { volumeOfDays } from "./ramp.fixture.ts";
import { setsLessThen } from "./ramp.ts";
import type { SetsLess } from "./ramp.ts";

const asked = {
  ...atHome,
  focus: "upper" as const,
  places: { home: [...HOME, "dumbbell", "bench", "long_band"] },
  days: atHome.days.map((day) => ({ ...day, minutes: 60 })),
};
const LITTLE = { first: 2000, again: 0, times: 0 };
const { days } = planWeek(asked, null, { effort: LITTLE });

const after = (less: SetsLess) =>
  days.map((day) => ({
    ...day,
    items: day.items.map((item) => ({
      ...item,
      sets: item.sets - (less.get(`main.${item.exercise}@${day.day}`) ?? 0),
    })),
  }));

const inWeek = (week: number, number = 1, isLighter = false) =>
  setsLessThen({ asked, days }, { number, week, isLighter });

const total = (less: SetsLess): number => [...less.values()].reduce((sum, sets) => sum + sets, 0);

describe("the first block", () => {
  it("begins with fewer sets and gives some back each week", () => {
    const lost = [1, 2, 3, 4, 5, 6].map((week) => total(inWeek(week)));
    expect(lost[0]).toBeGreaterThan(0);
    expect(lost).toEqual(lost.toSorted((one, other) => other - one));
    expect(lost.at(-1)).toBeLessThan(lost[0] ?? 0);
  });

  test.each([1, 3, 5])("no focus group falls below what the week allows, week %i", (week) => {
    const before = volumeOfDays(days, asked.level);
    const then = volumeOfDays(after(inWeek(week)), asked.level);
    for (const group of ["lats", "upper_back", "rear_delts"] as const) {
      const allowed = landmarksOf(group, asked).lo + week - 1;
      expect(then[group]).toBeGreaterThanOrEqual(Math.min(before[group] ?? 0, allowed));
    }
  });

  it("leaves every exercise its fewest sets", () => {
    for (const { items } of after(inWeek(1)))
      for (const { block, sets } of items) if (block === "main") expect(sets).toBeGreaterThan(1);
  });
});

test.each([
  ["a later block", inWeek(1, 2)],
  ["a lighter week", inWeek(6, 1, true)],
])("%s leaves out nothing", (_, less) => {
  expect(total(less)).toBe(0);
});
