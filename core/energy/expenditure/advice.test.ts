import { describe, expect, test } from "vitest";
import { adviseChange } from "./advice.ts";
import type { AdviceQuestion } from "./advice.ts";
import type { DayEstimate } from "./state.ts";

/** A month of the same estimate, ending on day 41. */
const month = (tdee: number, half: number, enough = true): readonly DayEstimate[] =>
  Array.from({ length: 30 }, (_, at) => ({
    day: 12 + at,
    tdee,
    low90: tdee - half,
    high90: tdee + half,
    enough,
    offsetKcal: 0,
    offsetSdKcal: half / 1.645,
    trendKg: 80,
    trendSdKg: 0.3,
    fatKg: 20,
    intake: "logged",
  }));

const question: AdviceQuestion = {
  targetKcal: 2000,
  balanceKcal: -400,
  floorKcal: 1500,
  estimates: month(2400, 200),
  changedOnDay: null,
};

describe("the weekly advice", () => {
  test.each<[string, Partial<AdviceQuestion>, string, number]>([
    ["spends as planned", {}, "within-uncertainty", 0],
    [
      "half of the half-width is no reason",
      { estimates: month(2500, 200) },
      "within-uncertainty",
      0,
    ],
    ["less than ten is no change", { estimates: month(2409, 10) }, "within-uncertainty", 0],
    ["a little more is", { estimates: month(2511, 200) }, "change", 110],
    ["down as well", { estimates: month(2285, 200) }, "change", -110],
    ["never more than 150 at a time", { estimates: month(3000, 200) }, "change", 150],
    ["nor less", { estimates: month(1900, 200) }, "change", -150],
    ["not enough is known", { estimates: month(3000, 200, false) }, "not-enough", 0],
    ["nothing is known", { estimates: [] }, "not-enough", 0],
    ["changed six days ago", { estimates: month(3000, 200), changedOnDay: 35 }, "too-soon", 0],
    ["changed a week ago", { estimates: month(3000, 200), changedOnDay: 34 }, "change", 150],
    ["only down to the floor", { estimates: month(1900, 200), floorKcal: 1930 }, "change", -70],
    ["at the floor", { estimates: month(1900, 200), floorKcal: 2000 }, "at-floor", 0],
    [
      "below it already, and no further",
      { estimates: month(1900, 200), floorKcal: 2100 },
      "at-floor",
      0,
    ],
    [
      "with a cycle on three weeks",
      { estimates: month(3000, 200).slice(-21), hasCycle: true },
      "not-enough",
      0,
    ],
    ["with a cycle on a month", { estimates: month(3000, 200), hasCycle: true }, "change", 150],
  ])("%s", (_, changed, why, changeKcal) => {
    const advice = adviseChange({ ...question, ...changed });
    expect([advice.why, advice.changeKcal]).toEqual([why, changeKcal]);
    expect(advice.targetKcal).toBe(2000 + changeKcal);
  });

  test("a feast on the last day moves the mean of the week, not more", () => {
    const estimates = month(2400, 200);
    const feast = [...estimates.slice(0, -1), { ...estimates[29]!, tdee: 2700 }];
    expect(adviseChange({ ...question, estimates: feast }).why).toBe("within-uncertainty");
  });
});
