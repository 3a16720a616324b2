import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quickEntry } from "../food/index.ts";
import { daysBetween, newRecord } from "../record/index.ts";
import type { Eating } from "../record/index.ts";
import { courseFor } from "./aim.ts";
import type { Aim } from "./aim.ts";
import {
  LIFE,
  PROFILE,
  TODAY,
  WELL,
  bodyIn,
  dayBefore,
  goalOf,
  idOf,
  morningOf,
  recordsOf,
} from "./goal.fixture.ts";
import { BREAK_DAYS, reviewGoal, withTarget } from "./review.ts";
import { bodyOf } from "./standing.ts";
import type { BodyRecords } from "./standing.ts";
import { BREAK, stopsOf } from "./stops.ts";
import { bodyViewOf } from "./view.ts";

const AIM: Aim = { direction: "lose", goalKg: 74, wanted: { by: "usual" } };

const courseIn = (records: BodyRecords, aim: Aim = AIM, eating: Eating | null = records.eating) => {
  const body = bodyIn(records);
  const stops = stopsOf(records, body);
  return courseFor(body.now, PROFILE, eating, stops.ok ? stops.value : [], aim);
};

describe("where a body stands", () => {
  it.each<[string, Partial<BodyRecords>, string]>([
    ["before a weigh-in", { weighIns: [] }, "no-weight"],
    ["before the setup", { profile: null }, "no-person"],
    [
      "as a child",
      { profile: { ...PROFILE, person: { ...PROFILE.person!, birthYear: 2012 } } },
      "outside-models",
    ],
  ])("is not said %s", (_when, part, code) => {
    const body = bodyOf({ ...recordsOf(LIFE), ...part }, TODAY);
    expect(body.ok ? "said" : body.error.code).toBe(code);
  });

  it("is the formulas' guess after a week and the person's own after ten", () => {
    const early = bodyIn(recordsOf({ ...LIFE, days: 7 })).now.spent;
    expect(early.isLearned).toBe(false);
    const { spent } = bodyIn(recordsOf(LIFE)).now;
    expect(spent.isLearned).toBe(true);
    expect(spent.high - spent.low).toBeLessThan(early.high - early.low);
    // The model spends the same and 150 more; at 1900 kcal that is what the scale must show.
    const plain = bodyIn(recordsOf({ ...LIFE, offsetKcal: 0 })).now.spent;
    expect(spent.kcal - plain.kcal).toBeGreaterThan(80);
    expect(spent.kcal - plain.kcal).toBeLessThan(200);
  });

  it("counts today's food only once the day is called complete", () => {
    const records = recordsOf(LIFE);
    const today = newRecord(
      "foodEntry",
      idOf(800_000),
      morningOf(TODAY),
      quickEntry(TODAY, null, "", { energy: 400 }),
    );
    const begun = { ...records, foodEntries: [...records.foodEntries, today] };
    expect(bodyIn(begun).history.log.days.at(-1)?.loggedKcal).toBeNull();
    const done = newRecord("foodDay", idOf(800_001), morningOf(TODAY), {
      date: TODAY,
      mark: "complete",
    });
    expect(bodyIn({ ...begun, foodDays: [done] }).history.log.days.at(-1)?.loggedKcal).toBe(400);
  });

  it("a fast is nothing eaten, a gap is nothing known", () => {
    const records = recordsOf({ ...LIFE, noteEvery: 2 });
    const yesterday = dayBefore(TODAY, 1);
    const fast = newRecord("foodDay", idOf(800_001), morningOf(TODAY), {
      date: yesterday,
      mark: "fasted",
    });
    const without = records.foodEntries.filter(({ body }) => body.date !== yesterday);
    const days = (foodDays: BodyRecords["foodDays"]) =>
      bodyIn({ ...records, foodEntries: without, foodDays }).history.log.days.at(-2);
    expect(days([])?.loggedKcal).toBeNull();
    expect(days([fast])).toMatchObject({ loggedKcal: 0, mark: "fasted" });
  });

  it("takes the first weight of a day, and is not led astray by a mistyped year", () => {
    const records = recordsOf(LIFE);
    const evening = newRecord(
      "weighIn",
      idOf(700_000),
      morningOf(TODAY).replace("T06", "T20") as ReturnType<typeof morningOf>,
      { kg: 84 },
    );
    const long = newRecord("weighIn", idOf(700_001), morningOf("1987-01-01" as typeof TODAY), {
      kg: 60,
    });
    const more = { ...records, weighIns: [long, evening, ...records.weighIns] };
    expect(bodyIn(more).history.log).toEqual(bodyIn(records).history.log);
  });

  it("says body fat by the best method that was measured lately, else by the scale", () => {
    const records = recordsOf(LIFE);
    expect(bodyIn(records).now.fat?.method).toBe("jackson2002BmiBodyFat");
    const tape = (day: typeof TODAY) =>
      newRecord("measurement", idOf(600_000), morningOf(day), {
        by: "self",
        sites: [
          { site: "neck", mm: 330, readings: [330], count: 1 },
          { site: "waist", mm: 860, readings: [860], count: 1 },
          { site: "hip", mm: 1040, readings: [1040], count: 1 },
        ],
      });
    const fat = bodyIn({ ...records, measurements: [tape(dayBefore(TODAY, 3))] }).now.fat;
    expect(fat?.method).toBe("usNavyMetric");
    expect(fat!.low).toBeLessThan(fat!.percent);
    const old = bodyIn({ ...records, measurements: [tape(dayBefore(TODAY, 90))] }).now.fat;
    expect(old?.method).toBe("jackson2002BmiBodyFat");
  });
});

describe("a course", () => {
  it("loses by a fifth at most, says when, and what holds the weight then", () => {
    const course = courseIn(recordsOf(LIFE));
    if (!course.ok) throw new Error(course.error.code);
    const { target, goalDay, maintenanceAtGoalKcal } = course.value;
    expect(target.aim).toBe("lose");
    expect(target.kcal).toBeGreaterThanOrEqual(target.floor.kcal);
    expect(target.deficitKcal).toBeLessThanOrEqual(0.2 * target.expenditure.kcal + 1);
    expect(goalDay! > TODAY).toBe(true);
    expect(maintenanceAtGoalKcal!).toBeGreaterThan(target.kcal);
    expect(maintenanceAtGoalKcal!).toBeLessThan(target.expenditure.kcal + 100);
  });

  it("by a day reaches the goal on that day, where a straight line would come too late", () => {
    const wanted = { by: "date", weeks: 26 } as const;
    const course = courseIn(recordsOf(LIFE), { direction: "lose", goalKg: 74, wanted });
    if (!course.ok) throw new Error(course.error.code);
    const { goalDay, target } = course.value;
    expect(target.date).toEqual({ askedWeeks: 26, weeks: 26 });
    expect(Math.abs(daysBetween(TODAY, goalDay!) - 182)).toBeLessThanOrEqual(1);
  });

  it("moves the date, never the floor", () => {
    const soon: Aim = { direction: "lose", goalKg: 70, wanted: { by: "date", weeks: 3 } };
    const course = courseIn(recordsOf(LIFE), soon);
    if (!course.ok) throw new Error(course.error.code);
    expect(course.value.target.notes).toContain("date-moved");
    expect(course.value.target.kcal).toBeGreaterThanOrEqual(course.value.target.floor.kcal);
  });

  it.each<[string, Eating | null, string]>([
    ["without the screening", null, "refused"],
    ["with answers missing", { ...WELL, answers: { now: ["none"] } }, "not-answered"],
    ["in pregnancy", { ...WELL, answers: { ...WELL.answers, now: ["pregnant"] } }, "refused"],
  ])("is refused %s", (_when, eating, code) => {
    const course = courseIn(recordsOf(LIFE), AIM, eating);
    expect(course.ok ? "given" : course.error.code).toBe(code);
  });
});

describe("the weekly look", () => {
  const reviewIn = (records: BodyRecords) => {
    const body = bodyIn(records);
    const stops = stopsOf(records, body);
    if (!stops.ok) throw new Error("the state of the fixture is no fault");
    const review = reviewGoal(body.now, PROFILE, records.eating, stops.value);
    if (!review.ok) throw new Error(review.error.code);
    return { review: review.value, stops: stops.value.map(({ code }) => code), now: body.now };
  };

  it("has nothing to say without a goal", () => {
    expect(reviewIn(recordsOf(LIFE)).review).toBeNull();
  });

  it("moves a target that is far off by 150 kcal, not at once all the way", () => {
    const goals = [goalOf({ targets: [{ from: dayBefore(TODAY, 21), kcal: 1250, why: "begun" }] })];
    const { review } = reviewIn({ ...recordsOf(LIFE), goals });
    expect(review?.change).toBe("weekly");
    const least = review!.next.target.leastKcal;
    expect(review!.next.target.kcal).toBe(Math.max(1400, least));
  });

  it("stays for a week after a change", () => {
    const targets = [{ from: dayBefore(TODAY, 3), kcal: 1900, why: "weekly" }];
    const { review } = reviewIn({ ...recordsOf(LIFE), goals: [goalOf({ targets })] });
    expect(review?.change).toBe("none");
  });

  it("lifts a deficit to maintenance at once after a sign, with its reason", () => {
    const answers = { ...WELL.answers, signs: ["fainting"] };
    const records = { ...recordsOf(LIFE), goals: [goalOf()], eating: { ...WELL, answers } };
    const { review, stops, now } = reviewIn(records);
    expect(stops).toEqual(["fainting"]);
    expect(review?.change).toBe("stop");
    expect(review?.refused.map(({ code }) => code)).toEqual(["fainting"]);
    expect(review?.todayKcal).toBe(review?.next.target.kcal);
    expect(review?.todayKcal).toBeGreaterThanOrEqual(now.spent.kcal - 1);
  });

  it("gives no number at all in pregnancy", () => {
    const answers = { ...WELL.answers, now: ["pregnant"] };
    const records = { ...recordsOf(LIFE), goals: [goalOf()], eating: { ...WELL, answers } };
    const view = bodyViewOf(records, TODAY);
    expect(view.review.ok ? "a number" : view.review.error.code).toBe("refused");
  });

  it("lifts a stored target that lies below today's floor, accepted or not", () => {
    const targets = [{ from: dayBefore(TODAY, 2), kcal: 1000, why: "begun" }];
    const { review } = reviewIn({ ...recordsOf(LIFE), goals: [goalOf({ targets })] });
    expect(review?.todayKcal).toBeGreaterThanOrEqual(review!.next.target.floor.kcal);
  });

  it("calls the goal reached and holds the weight", () => {
    const { review, now } = reviewIn({ ...recordsOf(LIFE), goals: [goalOf({ goalKg: 81 })] });
    expect(now.weightKg).toBeLessThan(81);
    expect(review?.change).toBe("reached");
    expect(review?.next.target.aim).toBe("maintain");
    expect(review!.next.target.kcal).toBeGreaterThanOrEqual(now.spent.kcal - 1);
  });

  it("lets a break last two weeks, then ends it at once", () => {
    const at = (days: number) =>
      goalOf({
        targets: [
          { from: dayBefore(TODAY, 120), kcal: 1700, why: "begun" },
          { from: dayBefore(TODAY, days), kcal: 2300, why: BREAK },
        ],
        startedOn: dayBefore(TODAY, 120),
      });
    expect(reviewIn({ ...recordsOf(LIFE), goals: [at(5)] }).review?.next.target.aim).toBe(
      "maintain",
    );
    const over = reviewIn({ ...recordsOf(LIFE), goals: [at(BREAK_DAYS)] });
    expect(over.review?.change).toBe("break-over");
    expect(over.review?.next.target.aim).toBe("lose");
    expect(over.stops).toEqual([]);
  });

  it("proposes a break after sixteen weeks", () => {
    const goals = [
      goalOf({
        startedOn: dayBefore(TODAY, 113),
        targets: [{ from: dayBefore(TODAY, 113), kcal: 1700, why: "begun" }],
      }),
    ];
    expect(reviewIn({ ...recordsOf({ ...LIFE, days: 120 }), goals }).stops).toEqual([
      "long-deficit",
    ]);
  });

  it("asks when the trend falls faster than 1.5 % a week for two weeks", () => {
    const fast = recordsOf({ days: 42, startKg: 82, eatsKcal: 250 });
    const goals = [
      goalOf({
        startedOn: dayBefore(TODAY, 41),
        targets: [{ from: dayBefore(TODAY, 41), kcal: 1700, why: "begun" }],
      }),
    ];
    expect(reviewIn({ ...fast, goals }).stops).toContain("fast-loss");
  });

  it("replaces a target of the same day", () => {
    const goal = goalOf().body;
    const once = withTarget(goal, { from: TODAY, kcal: 1800, why: "weekly" });
    const twice = withTarget(once, { from: TODAY, kcal: 1850, why: "weekly" });
    expect(twice.targets.map(({ kcal }) => kcal)).toEqual([1700, 1850]);
  });
});

describe("properties", () => {
  const life = fc.record({
    days: fc.integer({ min: 1, max: 60 }),
    startKg: fc.double({ min: 45, max: 180, noNaN: true }),
    eatsKcal: fc.double({ min: 300, max: 6000, noNaN: true }),
    offsetKcal: fc.double({ min: -600, max: 600, noNaN: true }),
    noteEvery: fc.integer({ min: 1, max: 5 }),
    seed: fc.integer({ min: 1, max: 1000 }),
  });
  const wish = fc.record({
    direction: fc.constantFrom("lose" as const, "maintain" as const, "gain" as const),
    goalKg: fc.option(fc.double({ min: 40, max: 200, noNaN: true })),
    pace: fc.option(fc.double({ min: 0, max: 0.01, noNaN: true })),
    target: fc.integer({ min: 1000, max: 5000 }),
    age: fc.integer({ min: 0, max: 40 }),
  });

  it("whatever was noted and wished, no target is below the floor, and the view is always there", () => {
    fc.assert(
      fc.property(life, wish, (lived, { direction, goalKg, pace, target, age }) => {
        const startedOn = dayBefore(TODAY, age);
        const goals = [
          goalOf({
            direction,
            goalKg,
            pace,
            startedOn,
            targets: [{ from: startedOn, kcal: target, why: "begun" }],
          }),
        ];
        const records = { ...recordsOf(lived), goals };
        const view = bodyViewOf(records, TODAY);
        expect(view.standing.ok).toBe(true);
        if (view.review.ok && view.review.value) {
          const { next, todayKcal } = view.review.value;
          expect(todayKcal).toBeGreaterThanOrEqual(next.target.floor.kcal);
          expect(next.target.kcal).toBeGreaterThanOrEqual(next.target.floor.kcal);
          expect(next.target.kcal).toBeGreaterThanOrEqual(1000);
        }
        for (const wanted of [
          { by: "usual" } as const,
          { by: "kcal", kcal: target } as const,
          { by: "percent-per-week", percent: 1 } as const,
        ]) {
          const course = courseIn(records, { direction, goalKg, wanted });
          if (!course.ok) continue;
          const { kcal, floor, deficitKcal, expenditure } = course.value.target;
          expect(kcal).toBeGreaterThanOrEqual(floor.kcal);
          expect(deficitKcal).toBeLessThanOrEqual(Math.min(750, 0.25 * expenditure.kcal) + 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same in whatever order records come", () => {
    const records = recordsOf(LIFE);
    const mixed = {
      ...records,
      weighIns: records.weighIns.toReversed(),
      foodEntries: records.foodEntries.toReversed(),
    };
    expect(bodyViewOf(mixed, TODAY)).toEqual(bodyViewOf(records, TODAY));
  });
});
