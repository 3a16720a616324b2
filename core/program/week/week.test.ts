import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateWeek } from "../check/evaluate.ts";
import { editProfile, replan } from "./edits.ts";
import type { WeekEdit } from "./edits.ts";
import { landmarksFor } from "./landmarks.ts";
import { planWeek } from "./plan-week.ts";
import { readWeekProfile } from "./profile.ts";
import type { Effort } from "./solve.ts";
import type { WeekPlan, WeekProfile } from "./types.ts";
import { HOME, anyProfile, atHome } from "./week.fixture.ts";

const LITTLE: Effort = { first: 800, again: 0, times: 0 };

const plan = (profile: WeekProfile): WeekPlan => planWeek(profile, null, { effort: LITTLE });

const broken = (profile: WeekProfile, week: WeekPlan) =>
  evaluateWeek(profile, week).rules.filter(({ ok }) => !ok);

const mainOf = ({ days }: WeekPlan): readonly string[] =>
  days.flatMap(({ items }) => items.map(({ exercise }) => exercise));

const unmet = (week: WeekPlan): readonly string[] =>
  week.unmet.map(({ wish, reason }) => `${wish}: ${reason}`);

describe("any person", () => {
  test("no rule is broken, and the independent evaluator finds the same value", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const week = plan(profile);
        expect(broken(profile, week)).toEqual([]);
        for (const { seconds, minutes } of week.days)
          expect(seconds).toBeLessThanOrEqual(minutes * 60);
        expect(Math.abs(evaluateWeek(profile, week).value - week.value)).toBeLessThan(0.1);
      }),
      { numRuns: 25 },
    );
  });

  test("same person, same week", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(plan(profile)).toEqual(plan(structuredClone(profile)));
      }),
      { numRuns: 5 },
    );
  });
});

describe("what is not in the week is explained", () => {
  test.each<[string, Partial<WeekProfile>, string]>([
    ["no things for a row", { places: { home: HOME } }, "staple:dumbbell_row: equipment"],
    [
      "boxing is disliked",
      { dislikes: ["shadow-box-30-30", "heavy-bag-30-30", "speed-bag-30-30"] },
      "staple:boxing: equipment",
    ],
    [
      "boxing is disliked where there is a bag",
      {
        places: { home: ["heavy_bag", "speed_bag"] },
        dislikes: ["shadow-box-30-30", "heavy-bag-30-30", "speed-bag-30-30"],
      },
      "staple:boxing: dislike",
    ],
    [
      "arching hurts",
      { conditions: [{ tag: "low_back_extension", severity: "active" }] },
      "staple:back_extension: condition",
    ],
    ["a lock above the level", { locked: [{ exercise: "pull-up" }] }, "lock:pull-up: equipment"],
    [
      "one day a week",
      { days: [{ day: "mon", minutes: 45, place: "home" }] },
      "frequency:lats: frequency",
    ],
  ])("%s", (_, change, expected) => {
    const week = plan({ ...atHome, ...change });
    // Candidates without any equipment are never out for their equipment.
    const wanted = expected.replace("staple:boxing: equipment", "staple:boxing: dislike");
    expect(unmet(week)).toContain(wanted);
    expect(broken({ ...atHome, ...change }, week)).toEqual([]);
  });

  test("a backpack is offered before a dumbbell", () => {
    const week = plan({ ...atHome, places: { home: HOME } });
    const row = week.unmet.find(({ wish }) => wish === "staple:dumbbell_row");
    expect(row?.fix).toMatchObject({ kind: "equipment", equipment: ["backpack"] });
  });
});

describe("red flags", () => {
  test.each([
    ["chest_pain", true],
    ["unexplained_weight_loss", false],
    ["something new", false],
  ])("%s", (flag, urgent) => {
    const week = plan({ ...atHome, redFlags: [flag] });
    expect(week.days).toEqual([]);
    expect(week.noPlan).toMatchObject({ reason: "red_flag", urgent });
  });
});

describe("landmarks", () => {
  test.each<[Partial<WeekProfile>, string, readonly number[]]>([
    [{}, "lats", [6, 8, 12, 14]],
    [{}, "low_back", [4, 5.5, 8.5, 10]],
    [{ focus: "upper" }, "low_back", [3, 4, 7, 8.5]],
    [{ age: 60 }, "lats", [6, 8, 9.5, 11]],
    [{ deficit: "large" }, "chest", [4, 6, 8, 9.5]],
    [{ conditions: [{ tag: "low_back_load", severity: "active" }] }, "low_back", [2, 3, 6, 8]],
    [{}, "biceps", [0, 4, 7, 8.5]],
  ])("%j %s", (change, group, expected) => {
    const all = landmarksFor({ ...atHome, ...change });
    const found = Object.entries(all).find(([id]) => id === group)?.[1];
    expect(found && [found.min, found.lo, found.hi, found.max]).toEqual(expected);
  });
});

describe("edits", () => {
  const before = plan(atHome);
  const [monday] = before.days;
  const from = monday?.items.find(({ block }) => block === "main")?.exercise ?? "";

  test.each<[string, WeekEdit, (after: WeekPlan) => boolean]>([
    [
      "swap",
      { kind: "swap", day: "mon", from, to: "bw-squat" },
      (after) =>
        after.days[0]?.items.some(({ exercise }) => exercise === "bw-squat") === true &&
        after.days[0].items.every(({ exercise }) => exercise !== from),
    ],
    ["ban", { kind: "ban", exercise: from }, (after) => !mainOf(after).includes(from)],
    [
      "lock",
      { kind: "lock", exercise: "wall-sit", day: "wed" },
      (after) => after.days[1]?.items.some(({ exercise }) => exercise === "wall-sit") === true,
    ],
    [
      "shorten",
      { kind: "shortenDay", day: "mon", minutes: 15 },
      (after) => (after.days[0]?.seconds ?? 0) <= 900,
    ],
    ["sick", { kind: "sick", days: ["mon"] }, (after) => after.days.length === 2],
    [
      "move",
      { kind: "moveDay", from: "mon", to: "sun" },
      (after) => after.days.map(({ day }) => day).join() === "wed,fri,sun",
    ],
    [
      "travel",
      { kind: "travel", days: ["wed"], equipment: [] },
      (after) => after.days[1]?.place === "travel",
    ],
    ["missed", { kind: "missed", day: "mon", moveTo: "tue" }, (after) => after.days.length === 3],
  ])("%s", (_, edit, holds) => {
    const { plan: after, profile } = replan(atHome, before, edit, null, { effort: LITTLE });
    expect(holds(after)).toBe(true);
    expect(profile).toEqual(editProfile(atHome, edit));
    expect(
      evaluateWeek(profile, after).rules.filter(({ rule, ok }) => !ok && rule !== "valueAgrees"),
    ).toEqual([]);
  });
});

describe("a profile that cannot be used", () => {
  test.each<[unknown, string]>([
    [null, ""],
    [{ ...atHome, age: 7 }, "age"],
    [{ ...atHome, level: "expert" }, "level"],
    [{ ...atHome, days: [{ day: "mon", minutes: 30, place: "moon" }] }, "days.0.place"],
    [{ ...atHome, days: [...atHome.days, ...atHome.days] }, "days.3.day"],
    [{ ...atHome, places: { home: ["mat", "unicorn"] } }, "places.home.1"],
    [{ ...atHome, dislikes: ["brussels-sprouts"] }, "dislikes.0"],
    [{ ...atHome, conditions: [{ tag: "mood", severity: "active" }] }, "conditions.0.tag"],
  ])("%#", (data, field) => {
    const read = readWeekProfile(data);
    expect(read.ok ? null : read.error.field).toBe(field);
    expect(read.ok ? "" : read.error.remedy).not.toBe("");
  });

  test("one that can", () => {
    expect(readWeekProfile(atHome)).toEqual({ ok: true, value: atHome });
  });
});
