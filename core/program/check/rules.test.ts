import { describe, expect, test } from "vitest";
import { WEEKDAYS } from "../../record/index.ts";
import type { WeekItem, WeekPlan, WeekProfile } from "../week/types.ts";
import { HOME, PERSON, WEEK, brokenRules, honestPlan, item } from "./check.fixture.ts";
import type { ItemsByDay } from "./check.fixture.ts";
import { RULE_NAMES, evaluateWeek } from "./evaluate.ts";
import { readWeek } from "./read.ts";

const days = (...list: readonly (readonly [WeekProfile["days"][number]["day"], number])[]) =>
  list.map(([day, minutes]) => ({ day, minutes, place: "home" }));

/** The dose of a circuit: its rests are short. */
const brief = (id: string, sets = 1): WeekItem => item(id, sets, {}, 25);

const CIRCUIT = [
  "db-row-bench",
  "goblet-squat",
  "db-rdl",
  "db-bench-press",
  "donkey-kick-band",
  "back-extension-floor",
  "dead-bug",
  "plank-knee",
  "split-squat",
].map((id) => brief(id));

interface Mutant {
  readonly rule: string;
  readonly why: string;
  readonly person?: Partial<WeekProfile>;
  readonly items?: ItemsByDay;
  /** What the plan says of itself. */
  readonly plan?: (plan: WeekPlan) => Partial<WeekPlan>;
}

const changeFirst = (
  plan: WeekPlan,
  parts: Partial<WeekPlan["days"][number]>,
): Partial<WeekPlan> => ({
  days: plan.days.map((day, index) => (index === 0 ? { ...day, ...parts } : day)),
});

/** A plan for each rule that breaks this one and no other. */
const MUTANTS: readonly Mutant[] = [
  {
    rule: "sessionWithinMinutes",
    why: "a full day in 26 minutes",
    person: { days: days(["mon", 26]) },
    items: { mon: ["db-row-bench", "goblet-squat", "db-rdl"].map((id) => item(id, 4)) },
  },
  {
    rule: "onlyAvailableEquipment",
    why: "a pulldown at home",
    items: { ...WEEK, wed: [item("lat-pulldown-wide", 2)] },
  },
  {
    rule: "onlyAvailableEquipment",
    why: "a warm-up with a thing that is not there",
    items: { ...WEEK, wed: [item("t-extension-roller", 1, { reps: 57 })] },
  },
  {
    rule: "noContraindicated",
    why: "caution while it is active",
    person: { conditions: [{ tag: "low_back_load", severity: "active" }] },
    items: { ...WEEK, wed: [item("db-rdl", 2)] },
  },
  {
    rule: "noContraindicated",
    why: "avoid, though it is of the past",
    person: { conditions: [{ tag: "low_back_extension", severity: "history" }] },
  },
  { rule: "levelAllowed", why: "a push-up", items: { ...WEEK, wed: [item("push-up", 2)] } },
  { rule: "noDisliked", why: "by its id", person: { dislikes: ["goblet-squat"] } },
  { rule: "noDisliked", why: "by its pattern", person: { dislikes: ["squat"] } },
  {
    rule: "weeklyMax",
    why: "16 sets for the lats",
    items: {
      mon: [item("db-row-bench", 4), item("band-lat-pulldown", 4)],
      fri: [item("db-row-bench", 4), item("band-lat-pulldown", 4)],
    },
  },
  {
    rule: "sessionCap",
    why: "12 sets for the lats in a day",
    items: {
      mon: [
        item("db-row-bench", 4),
        item("band-lat-pulldown", 4),
        item("band-straight-arm-pulldown", 4),
      ],
    },
  },
  {
    rule: "spacing48h",
    why: "rows on neighbouring days",
    person: { days: days(["mon", 45], ["tue", 45]) },
    items: { mon: [item("db-row-bench")], tue: [item("band-row-seated")] },
  },
  {
    rule: "spacing48h",
    why: "rows on Sunday and Monday",
    person: { days: days(["mon", 45], ["thu", 45], ["sun", 45]) },
    items: { mon: [item("db-row-bench")], sun: [item("band-row-seated")] },
  },
  {
    rule: "oneRungPerChainPerDay",
    why: "two of a chain",
    items: { wed: [item("db-row-bench"), item("db-row-lunge")] },
  },
  {
    rule: "oneRungPerChainPerDay",
    why: "an exercise twice",
    items: { wed: [item("dead-bug"), item("dead-bug")] },
  },
  {
    rule: "oneRungPerChainPerDay",
    why: "three of a pattern",
    items: {
      wed: [item("db-row-bench"), item("band-row-seated"), item("towel-door-row")],
    },
  },
  {
    rule: "heavyHingeMax2",
    why: "three days of heavy hinges",
    items: { mon: [item("db-rdl")], wed: [item("kb-deadlift")], fri: [item("db-rdl")] },
  },
  { rule: "exercisesKnown", why: "no such exercise", items: { ...WEEK, wed: [item("gone")] } },
  {
    rule: "daysAgree",
    why: "a day left out",
    items: { ...WEEK, wed: [] },
    plan: ({ days: all }) => ({ days: all.filter(({ day }) => day !== "wed") }),
  },
  {
    rule: "daysAgree",
    why: "more minutes than there are",
    plan: (plan) => changeFirst(plan, { minutes: 60 }),
  },
  {
    rule: "daysAgree",
    why: "a day twice",
    items: { ...WEEK, wed: [] },
    plan: ({ days: all }) => ({ days: [...all, ...all.filter(({ day }) => day === "wed")] }),
  },
  {
    rule: "daysAgree",
    why: "a day that the person does not train",
    plan: ({ days: all }) => ({
      days: [...all, { day: "sun", minutes: 45, place: "home", seconds: 600, items: [] }],
    }),
  },
  {
    rule: "itemsAgree",
    why: "fewer repetitions than are timed",
    items: { ...WEEK, wed: [item("goblet-squat", 2, { reps: 8 })] },
  },
  {
    rule: "itemsAgree",
    why: "a shorter rest than is timed",
    items: { ...WEEK, wed: [item("goblet-squat", 2, { restSec: 20 })] },
  },
  {
    rule: "itemsAgree",
    why: "one side only",
    items: { ...WEEK, wed: [item("donkey-kick-band", 2, { side: "bilateral" })] },
  },
  {
    rule: "itemsAgree",
    why: "cardio in the main block",
    items: { ...WEEK, wed: [item("low-impact-circuit", 1, { block: "main" })] },
  },
  {
    rule: "framesFilled",
    why: "a warm-up of 55 s",
    items: { ...WEEK, wed: [item("cat-cow", 1, { reps: 10 })] },
  },
  {
    rule: "setsInRange",
    why: "five sets for a beginner",
    items: { ...WEEK, wed: [item("goblet-squat", 5)] },
  },
  {
    rule: "setsInRange",
    why: "one set outside a circuit",
    items: { ...WEEK, wed: [item("goblet-squat", 1)] },
  },
  {
    rule: "setsInRange",
    why: "four sets in a circuit",
    person: { days: days(["mon", 25]) },
    items: { mon: [brief("goblet-squat", 4)] },
  },
  {
    rule: "exercisesPerDay",
    why: "nine in a circuit",
    person: { days: days(["mon", 25]) },
    items: { mon: CIRCUIT.map((one) => one) },
  },
  {
    rule: "cardioInRange",
    why: "a walk of four minutes",
    items: { ...WEEK, wed: [item("brisk-walk", 1, { seconds: 240 })] },
  },
  {
    rule: "cardioInRange",
    why: "two blocks in a short day",
    items: { wed: [item("brisk-walk"), item("low-impact-circuit")] },
  },
  {
    rule: "cardioInRange",
    why: "more than half as much again as the target",
    person: { cardioOutsideMin: 150 },
    items: { wed: [item("brisk-walk", 1, { seconds: 21 * 60 })] },
  },
  {
    rule: "cardioInRange",
    why: "one mode on three days of three",
    items: {
      mon: [item("low-impact-circuit")],
      wed: [item("low-impact-circuit")],
      fri: [item("low-impact-circuit")],
    },
  },
  {
    rule: "cardioInRange",
    why: "intervals on three days",
    person: {
      days: days(["mon", 45], ["tue", 45], ["wed", 45], ["fri", 45], ["sun", 45]),
    },
    items: {
      mon: [item("shadow-box-30-30")],
      wed: [item("shadow-box-30-30")],
      fri: [item("shadow-box-30-30")],
    },
  },
  {
    rule: "secondsAgree",
    why: "a minute too few",
    plan: (plan) => changeFirst(plan, { seconds: 60 }),
  },
  {
    rule: "volumeAgrees",
    why: "half a set too many",
    plan: ({ volume }) => ({ volume: { ...volume, lats: (volume["lats"] ?? 0) + 0.5 } }),
  },
  {
    rule: "valueAgrees",
    why: "half a point too many",
    plan: ({ value }) => ({ value: value + 0.5 }),
  },
  {
    rule: "boundHolds",
    why: "a bound that is passed",
    plan: ({ value }) => ({ bound: value - 1 }),
  },
  {
    rule: "unmetAgrees",
    why: "an unmet wish that is not named",
    plan: ({ unmet }) => ({ unmet: unmet.slice(1) }),
  },
  {
    rule: "unmetAgrees",
    why: "a met wish that is named",
    plan: ({ unmet }) => ({
      unmet: [...unmet, { wish: "staple:dumbbell_row", reason: "time", text: "" }],
    }),
  },
  {
    rule: "reasonsTrue",
    why: "equipment, where it is not",
    plan: ({ unmet }) => ({
      unmet: unmet.map((one) => ({ ...one, reason: "equipment" as const })),
    }),
  },
  {
    rule: "reasonsTrue",
    why: "time, where it is dislike",
    person: { dislikes: ["interval"] },
    items: { ...WEEK, mon: [item("db-row-bench", 3)] },
    plan: ({ unmet }) => ({
      unmet: unmet.map((one) =>
        one.wish === "staple:boxing" ? { ...one, reason: "time" as const } : one,
      ),
    }),
  },
  {
    rule: "notesShown",
    why: "no word on breath with high blood pressure",
    person: { conditions: [{ tag: "hypertension", severity: "active" }] },
    items: {},
    plan: () => ({ notes: [] }),
  },
  {
    rule: "redFlagsStop",
    why: "a plan despite numbness",
    person: { redFlags: ["saddle_numbness"] },
  },
  {
    rule: "redFlagsStop",
    why: "no plan, but exercises",
    plan: () => ({ noPlan: { reason: "chest_pain", advice: "Call.", urgent: true } }),
  },
];

const planOfMutant = ({ person = {}, items = WEEK, plan }: Mutant) => {
  const profile: WeekProfile = { ...PERSON, ...person };
  const honest = honestPlan(profile, items);
  return { profile, plan: { ...honest, ...plan?.(honest) } };
};

test("a plan that says what it is breaks nothing", () => {
  expect(brokenRules(PERSON, honestPlan(PERSON, WEEK))).toEqual([]);
});

describe("a planted fault breaks its rule and no other", () => {
  test.each(MUTANTS.map((mutant) => [mutant.rule, mutant.why, mutant] as const))(
    "%s: %s",
    (rule, _, mutant) => {
      const { profile, plan } = planOfMutant(mutant);
      expect(brokenRules(profile, plan)).toEqual([rule]);
      for (const result of evaluateWeek(profile, plan).rules)
        if (!result.ok) expect(result.text).toMatch(/^\S.*\.$/);
    },
  );

  test("every rule has one", () => {
    expect([...new Set(MUTANTS.map(({ rule }) => rule))].toSorted()).toEqual(RULE_NAMES.toSorted());
  });
});

test("a week shifted by a day keeps value and rules", () => {
  for (const mutant of [{ rule: "", why: "" }, ...MUTANTS]) {
    const { profile, plan } = planOfMutant(mutant);
    const shift = <Day extends { readonly day: (typeof WEEKDAYS)[number] }>(day: Day): Day => ({
      ...day,
      day: WEEKDAYS[(WEEKDAYS.indexOf(day.day) + 1) % WEEKDAYS.length] ?? day.day,
    });
    const moved = { ...profile, days: profile.days.map(shift) };
    const movedPlan = { ...plan, days: plan.days.map(shift) };
    expect(brokenRules(moved, movedPlan)).toEqual(brokenRules(profile, plan));
    expect(evaluateWeek(moved, movedPlan).value).toBe(evaluateWeek(profile, plan).value);
  }
});

test("a plan that is none is asked for nothing more", () => {
  const profile = { ...PERSON, redFlags: ["chest_pain"] };
  const plan = {
    ...honestPlan(profile, {}),
    noPlan: { reason: "chest_pain", advice: "Call.", urgent: true },
  };
  expect(brokenRules(profile, plan)).toEqual([]);
});

test("days, uses and unknown names are read by the person's days", () => {
  const week = readWeek(PERSON, honestPlan(PERSON, { ...WEEK, wed: [item("gone")] }));
  expect(week.days.map(({ day }) => day)).toEqual(["mon", "wed", "fri"]);
  expect(week.unknown).toEqual([{ day: "wed", id: "gone" }]);
  expect(HOME).toContain("dumbbell");
});
