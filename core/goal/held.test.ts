import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../record/index.ts";
import type { Goal, LocalDate, Profile } from "../record/index.ts";
import { courseFor } from "./aim.ts";
import { LIFE, PROFILE, TODAY, WELL, dayBefore, goalOf, recordsOf } from "./goal.fixture.ts";
import { BREAK_DAYS, reviewGoal, wantedOf, withTarget } from "./review.ts";
import { bodyOf } from "./standing.ts";
import type { BodyRecords } from "./standing.ts";
import { BREAK, stopsOf } from "./stops.ts";
import { bodyViewOf } from "./view.ts";

/** What counts today of a goal that was stored, whatever it says, stands inside every limit. */

const lookAt = (records: BodyRecords, profile: Profile = PROFILE) => {
  const body = bodyOf(records, TODAY);
  if (!body.ok) throw new Error(body.error.code);
  const stops = stopsOf(records, body.value);
  if (!stops.ok) throw new Error("the state of the fixture is no fault");
  const review = reviewGoal(body.value.now, profile, records.eating, stops.value);
  if (!review.ok || !review.value) throw new Error("there is a review");
  return { ...review.value, now: body.value.now, stops: stops.value.map(({ code }) => code) };
};

const FAINTED = { ...WELL, answers: { ...WELL.answers, signs: ["fainting"] } };

const begunAnd = (from: number, kcal: number, why: string): Goal["targets"] => [
  { from: dayBefore(TODAY, 60), kcal: 1700, why: "begun" },
  { from: dayBefore(TODAY, from), kcal, why },
];

describe("what counts today", () => {
  it("is lifted to the caps on a deficit at once, not only to the floor", () => {
    // Somebody who spends far more than was thought when the target was made.
    const records = recordsOf({ ...LIFE, eatsKcal: 2600, offsetKcal: 900 });
    const targets = [{ from: dayBefore(TODAY, 2), kcal: 1500, why: "begun" }];
    const { next, todayKcal } = lookAt({ ...records, goals: [goalOf({ targets })] });
    const { expenditure, leastKcal, floor } = next.target;
    expect(leastKcal).toBeGreaterThan(floor.kcal + 100);
    expect(todayKcal).toBeGreaterThanOrEqual(expenditure.kcal - 750);
    expect(todayKcal).toBe(leastKcal);
  });

  it("is never more than the cap on gain allows", () => {
    const goals = [
      goalOf({
        direction: "gain",
        goalKg: 90,
        targets: [{ from: dayBefore(TODAY, 2), kcal: 7000, why: "begun" }],
      }),
    ];
    const { now, next, todayKcal } = lookAt({ ...recordsOf(LIFE), goals });
    expect(todayKcal - now.spent.kcal).toBeLessThanOrEqual(0.5 * next.target.kcalPerPercent + 1);
  });

  it.each<[string, Partial<Goal>]>([
    ["after a goal was reached", { goalKg: 81 }],
    ["after a break was over", { targets: begunAnd(BREAK_DAYS, 1800, BREAK) }],
    ["during a break", { targets: begunAnd(3, 1800, BREAK) }],
    ["on the way", {}],
  ])("is maintenance while a stop stands: %s", (_when, part) => {
    const records = { ...recordsOf(LIFE), goals: [goalOf(part)], eating: FAINTED };
    const { now, todayKcal, stops } = lookAt(records);
    expect(stops).toEqual(["fainting"]);
    expect(todayKcal).toBeGreaterThanOrEqual(now.spent.kcal);
  });

  it("is maintenance below a body-mass index of 18.5, though the goal was reached there", () => {
    const records = {
      ...recordsOf({ ...LIFE, startKg: 52, eatsKcal: 1500, offsetKcal: 0 }),
      goals: [goalOf({ startKg: 55, goalKg: 52.3, targets: begunAnd(20, 1300, "weekly") })],
    };
    const { now, todayKcal, stops } = lookAt(records);
    expect(stops).toContain("low-bmi");
    expect(todayKcal).toBeGreaterThanOrEqual(now.spent.kcal);
  });

  it("asks for nothing during a break, so that no yes to a step ends it", () => {
    const goals = [goalOf({ targets: begunAnd(BREAK_DAYS - 1, 3200, BREAK) })];
    expect(lookAt({ ...recordsOf(LIFE), goals }).change).toBe("none");
  });

  it("holds what was reached without asking again with every breath of the estimate", () => {
    const first = lookAt({ ...recordsOf(LIFE), goals: [goalOf({ goalKg: 81 })] });
    expect(first.change).toBe("reached");
    const near = first.next.target.kcal - 5;
    const goals = [goalOf({ goalKg: 81, targets: begunAnd(1, near, "reached") })];
    const again = lookAt({ ...recordsOf(LIFE), goals });
    expect(again.change).toBe("none");
    expect(again.todayKcal).toBe(near);
  });

  const lived = fc.record({
    days: fc.integer({ min: 2, max: 50 }),
    startKg: fc.double({ min: 52, max: 150, noNaN: true }),
    eatsKcal: fc.double({ min: 600, max: 5000, noNaN: true }),
    offsetKcal: fc.double({ min: -500, max: 900, noNaN: true }),
    seed: fc.integer({ min: 1, max: 1000 }),
  });
  const stored = fc.record({
    direction: fc.constantFrom("lose" as const, "maintain" as const, "gain" as const),
    goalKg: fc.option(fc.double({ min: 40, max: 160, noNaN: true })),
    byDate: fc.option(fc.integer({ min: -400, max: 40_000 })),
    kcal: fc.integer({ min: 1000, max: 8000 }),
    why: fc.constantFrom("begun", "weekly", "stop", "reached", "break-over", BREAK),
    age: fc.integer({ min: 0, max: 40 }),
    signs: fc.constantFrom(["none"], ["fainting"], ["chest-pain"]),
    disorder: fc.constantFrom("never", "past"),
  });

  it("stands inside every limit of today, whatever was stored, and under a stop at maintenance", () => {
    fc.assert(
      fc.property(lived, stored, (life, wish) => {
        const { direction, goalKg, byDate, kcal, why, age, signs, disorder } = wish;
        const from = dayBefore(TODAY, age);
        const answers = { ...WELL.answers, signs: [...signs], "eating-disorder": [disorder] };
        const view = bodyViewOf(
          {
            ...recordsOf(life),
            eating: { ...WELL, answers },
            goals: [
              goalOf({
                direction,
                goalKg,
                byDate: byDate === null ? null : addDays(TODAY, byDate),
                startedOn: from,
                targets: [{ from, kcal, why }],
              }),
            ],
          },
          TODAY,
        );
        if (!view.review.ok || !view.review.value) throw new Error(JSON.stringify(view.review));
        const { todayKcal, next } = view.review.value;
        const { floor, expenditure, kcalPerPercent } = next.target;
        expect(todayKcal).toBeGreaterThanOrEqual(floor.kcal);
        expect(expenditure.kcal - todayKcal).toBeLessThanOrEqual(
          Math.min(750, 0.25 * expenditure.kcal) + 1e-6,
        );
        expect(todayKcal).toBeLessThanOrEqual(
          Math.max(floor.kcal, expenditure.kcal + 0.5 * kcalPerPercent) + 1,
        );
        if (view.stops.some(({ severity }) => severity !== "propose-break") || disorder === "past")
          expect(todayKcal).toBeGreaterThanOrEqual(expenditure.kcal);
      }),
      { numRuns: 80 },
    );
  });
});

describe("what was told in the setup", () => {
  const PREGNANT: Profile = {
    ...PROFILE,
    conditions: [{ tag: "pregnancy", severity: "active" }],
  };

  it("counts here as well: no number in a pregnancy, whatever the screening said before it", () => {
    const body = bodyOf({ ...recordsOf(LIFE), profile: PREGNANT }, TODAY);
    if (!body.ok) throw new Error(body.error.code);
    for (const direction of ["lose", "maintain", "gain"] as const) {
      const course = courseFor(body.value.now, PREGNANT, WELL, [], {
        direction,
        goalKg: null,
        wanted: { by: "usual" },
      });
      expect(course.ok ? "a number" : course.error.code).toBe("refused");
    }
  });
});

describe("a weight that no body has", () => {
  it("is a fault of the weight, and no missing answer", () => {
    const body = bodyOf(recordsOf(LIFE), TODAY);
    if (!body.ok) throw new Error(body.error.code);
    const light = { ...body.value.now, weightKg: 24, fatFreeKg: 20 };
    const course = courseFor(light, PROFILE, WELL, [], {
      direction: "gain",
      goalKg: null,
      wanted: { by: "usual" },
    });
    expect(course.ok ? "a number" : course.error).toMatchObject({
      code: "faults",
      faults: [{ field: "weightKg" }],
    });
  });
});

describe("what a stored goal wishes for", () => {
  it.each<[string, Partial<Goal>, string]>([
    ["a day without a weight", { goalKg: null, byDate: dayBefore(TODAY, -90) }, "usual"],
    ["a day that has passed", { byDate: dayBefore(TODAY, 3) }, "usual"],
    ["a day in another century", { byDate: "2199-01-01" as LocalDate }, "date"],
  ])("%s is answered", (_which, part, by) => {
    const goal = goalOf(part);
    expect(wantedOf(goal.body, TODAY).by).toBe(by);
    expect(lookAt({ ...recordsOf(LIFE), goals: [goal] }).todayKcal).toBeGreaterThan(1000);
  });
});

describe("a new target", () => {
  it("counts from its day on, whatever a wrong clock had set for later", () => {
    const { body } = goalOf();
    const ahead = withTarget(body, { from: dayBefore(TODAY, -7), kcal: 2000, why: "weekly" });
    const now = withTarget(ahead, { from: TODAY, kcal: 1800, why: "weekly" });
    expect(now.targets.map(({ kcal }) => kcal)).toEqual([1700, 1800]);
  });
});
