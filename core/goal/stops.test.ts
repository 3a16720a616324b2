import { describe, expect, it } from "vitest";
import { addDays, newRecord } from "../record/index.ts";
import type { DorsalRecord, Eating, FoodDay, Goal, LocalDate } from "../record/index.ts";
import { PROFILE, TODAY, WELL, dayBefore, idOf, morningOf, recordsOf } from "./goal.fixture.ts";
import type { Life } from "./goal.fixture.ts";
import { bodyOf } from "./standing.ts";
import type { BodyRecords } from "./standing.ts";
import { BREAK, stopsOf } from "./stops.ts";
import { bodyViewOf } from "./view.ts";

const LIFE: Life = { days: 70, startKg: 82, eatsKcal: 1900, offsetKcal: 150 };

const stopsIn = (records: BodyRecords, today: LocalDate = TODAY): readonly string[] => {
  const body = bodyOf(records, today);
  if (!body.ok) throw new Error(body.error.code);
  const stops = stopsOf(records, body.value);
  if (!stops.ok) throw new Error(JSON.stringify(stops.error));
  return stops.value.map(({ code }) => code);
};

const goalOf = (id: number, startedAgo: number, part: Partial<Goal> = {}): DorsalRecord<"goal"> =>
  newRecord("goal", idOf(900_000 + id), morningOf(dayBefore(TODAY, startedAgo)), {
    direction: "lose",
    startedOn: dayBefore(TODAY, startedAgo),
    startKg: 82,
    goalKg: 60,
    byDate: null,
    pace: 0.005,
    targets: [{ from: dayBefore(TODAY, startedAgo), kcal: 1800, why: "begun" }],
    endedOn: null,
    ...part,
  });

const targetsOf = (...days: readonly (readonly [ago: number, why: string])[]): Goal["targets"] =>
  days.map(([ago, why]) => ({ from: dayBefore(TODAY, ago), kcal: 1800, why }));

describe("sixteen weeks of deficit", () => {
  it.each<[string, readonly DorsalRecord<"goal">[], boolean]>([
    ["of one goal", [goalOf(1, 113)], true],
    ["not yet", [goalOf(1, 111)], false],
    ["though the wish was changed meanwhile", changed(113, 20), true],
    ["though it was ended for some days", paused(113, 24, 20), true],
    ["not after two weeks without a goal", paused(113, 34, 20), false],
    ["not when a gain lay between", changed(113, 20, "gain"), false],
    [
      "though a break was broken off",
      [goalOf(1, 113, { targets: targetsOf([113, "begun"], [20, BREAK], [18, "break-over"]) })],
      true,
    ],
    [
      "not after a break that was kept",
      [goalOf(1, 113, { targets: targetsOf([113, "begun"], [30, BREAK], [16, "break-over"]) })],
      false,
    ],
    [
      "not during a break",
      [goalOf(1, 113, { targets: targetsOf([113, "begun"], [3, BREAK]) })],
      false,
    ],
  ])("%s", (_which, goals, is) => {
    const records = { ...recordsOf({ ...LIFE, days: 120 }), goals };
    expect(stopsIn(records).includes("long-deficit")).toBe(is);
  });

  function paused(startedAgo: number, endedAgo: number, againAgo: number) {
    return [
      goalOf(1, startedAgo, { endedOn: dayBefore(TODAY, endedAgo) }),
      goalOf(2, againAgo),
    ] as const;
  }
  function changed(startedAgo: number, againAgo: number, direction: Goal["direction"] = "lose") {
    return direction === "lose"
      ? paused(startedAgo, againAgo, againAgo)
      : ([
          goalOf(1, startedAgo, { endedOn: dayBefore(TODAY, againAgo + 20) }),
          goalOf(2, againAgo + 20, { direction, endedOn: dayBefore(TODAY, againAgo) }),
          goalOf(3, againAgo),
        ] as const);
  }
});

const weighedOn = (day: LocalDate, times: number, from: number): DorsalRecord<"weighIn">[] =>
  Array.from({ length: times }, (_, index) =>
    newRecord("weighIn", idOf(700_000 + from + index), morningOf(day), { kg: 76 }),
  );

const markedOn = (day: LocalDate, mark: FoodDay["mark"], id: number): DorsalRecord<"foodDay"> =>
  newRecord("foodDay", idOf(800_000 + id), morningOf(day), { date: day, mark });

const answered = (code: string, ago: number): Eating => ({
  ...WELL,
  stopsAnswered: [{ code, on: dayBefore(TODAY, ago) }],
});

describe("many weigh-ins", () => {
  const on = (ago: number, eating: Eating, times = 11) => {
    const records = recordsOf(LIFE);
    const day = dayBefore(TODAY, ago);
    const others = records.weighIns.filter(({ at }) => !at.startsWith(day));
    return stopsIn({ ...records, eating, weighIns: [...others, ...weighedOn(day, times, 0)] });
  };
  it.each<[string, number, Eating, number, boolean]>([
    ["are asked about", 2, WELL, 11, true],
    ["are not many at ten", 2, WELL, 10, false],
    ["are forgotten after a week", 7, WELL, 11, false],
    ["are answered", 2, answered("many-weigh-ins", 1), 11, false],
    ["are answered on the same day", 2, answered("many-weigh-ins", 2), 11, false],
    ["are asked about again when they come again", 1, answered("many-weigh-ins", 3), 11, true],
    ["are not answered by another answer", 2, answered("zero-days", 1), 11, true],
    ["are not answered on a day to come", 2, answered("many-weigh-ins", -400), 11, true],
  ])("%s", (_what, ago, eating, times, is) => {
    expect(on(ago, eating, times).includes("many-weigh-ins")).toBe(is);
  });
});

describe("days without food", () => {
  const on = (ago: readonly number[], mark: FoodDay["mark"], eating: Eating = WELL, kcal = 0) => {
    const records = recordsOf(LIFE);
    const days = ago.map((each) => dayBefore(TODAY, each));
    return stopsIn({
      ...records,
      eating,
      foodEntries: records.foodEntries
        .filter(({ body }) => kcal > 0 || !days.includes(body.date))
        .map((each) =>
          days.includes(each.body.date) ? { ...each, body: { ...each.body, kcal } } : each,
        ),
      foodDays: days.map((day, index) => markedOn(day, mark, index)),
    });
  };
  it.each<[string, readonly string[], boolean]>([
    ["one is none", on([3], "fasted"), false],
    ["two are asked about", on([3, 8], "fasted"), true],
    ["also when they were called complete", on([3, 8], "complete"), true],
    ["also with a coffee in them", on([3, 8], "fasted", WELL, 30), true],
    ["not when they were long ago", on([3, 15], "fasted"), false],
    ["not when they were answered", on([3, 8], "fasted", answered("zero-days", 1)), false],
    ["nor the one that was answered", on([1, 8], "fasted", answered("zero-days", 3)), false],
    ["again when two came since", on([1, 2, 8], "fasted", answered("zero-days", 3)), true],
  ])("%s", (_what, stops, is) => {
    expect(stops.includes("zero-days")).toBe(is);
  });
});

describe("fast loss", () => {
  /** Weigh-ins every so many days that lose a share of the weight each week; nothing noted of food. */
  const falling = (percentAWeek: number, every: number, days = 70): BodyRecords => {
    const first = dayBefore(TODAY, days);
    return {
      ...recordsOf({ ...LIFE, days: 1 }),
      foodEntries: [],
      weighIns: Array.from({ length: Math.floor(days / every) + 1 }, (_, index) => {
        const day = index * every;
        const kg = 95 * (1 - percentAWeek / 100) ** (day / 7);
        return newRecord("weighIn", idOf(index), morningOf(addDays(first, day)), {
          kg: Math.round(kg * 10) / 10,
        });
      }),
      goals: [goalOf(1, days)],
    };
  };
  it.each<[string, BodyRecords, boolean]>([
    ["of 2 % on a daily scale", falling(2, 1), true],
    ["of 2 % weighed twice a week", falling(2, 3), true],
    ["of 2 % weighed once a week", falling(2, 7), true],
    ["of 2 % weighed every ten days", falling(2, 10), true],
    ["of 2.5 % weighed every two weeks", falling(2.5, 14), true],
    ["not of 1 % on a daily scale", falling(1, 1), false],
    ["not of 1 % weighed once a week", falling(1, 7), false],
    ["not of 1 % weighed every ten days", falling(1, 10), false],
    ["not of 1.2 % weighed every two weeks", falling(1.2, 14), false],
    ["not of water in the first two weeks", falling(3, 1, 20), false],
    [
      "though the goal was ended yesterday, so that the next one does not begin without it",
      { ...falling(2, 1), goals: [goalOf(1, 70, { endedOn: dayBefore(TODAY, 1) })] },
      true,
    ],
    [
      "not when the goal was ended last month",
      { ...falling(2, 1), goals: [goalOf(1, 70, { endedOn: dayBefore(TODAY, 30) })] },
      false,
    ],
    [
      "though the wish was changed three weeks ago",
      {
        ...falling(2, 1),
        goals: [goalOf(1, 70, { endedOn: dayBefore(TODAY, 20) }), goalOf(2, 20)],
      },
      true,
    ],
  ])("%s", (_which, records, is) => {
    expect(stopsIn(records).includes("fast-loss")).toBe(is);
  });
});

describe("signs", () => {
  it("of the setup stand here as well", () => {
    const profile = { ...PROFILE, redFlags: ["chest_pain", "major_trauma"] };
    expect(stopsIn({ ...recordsOf(LIFE), profile })).toEqual(["chest-pain"]);
  });
});

describe("what cannot be judged", () => {
  it("gives no number instead of one without its stops", () => {
    const startedOn = "1700-01-01" as LocalDate;
    const goals = [
      goalOf(1, 0, { startedOn, targets: [{ from: startedOn, kcal: 1800, why: "x" }] }),
    ];
    const view = bodyViewOf({ ...recordsOf(LIFE), goals }, TODAY);
    expect(view.review.ok ? "a number" : view.review.error.code).toBe("faults");
  });
});
