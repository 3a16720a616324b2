import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WEEKDAYS } from "../../record/index.ts";
import { equipmentIds, exercises } from "../../exercise/index.ts";
import { readWeek } from "../check/read.ts";
import { wishesOf } from "../check/wishes.ts";
import { withFix } from "../check/checks.ts";
import { betterText } from "./better-messages.ts";
import { betterWeeks } from "./better.ts";
import { fixText, unmetText } from "./fix-messages.ts";
import { draftWeek, planWeek } from "./plan-week.ts";
import type { Effort } from "./solve.ts";
import type { UnmetWish, WeekPlan, WeekProfile } from "./types.ts";
import { HOME, anyProfile, atHome } from "./week.fixture.ts";

const LITTLE: Effort = { first: 800, again: 0, times: 0 };

const plan = (profile: WeekProfile): WeekPlan => planWeek(profile, null, { effort: LITTLE });

/** Wishes that the independent evaluator finds open. */
const openIn = (profile: WeekProfile, week: WeekPlan): readonly string[] =>
  wishesOf(readWeek(profile, week), profile)
    .filter(({ isMet }) => !isMet)
    .map(({ wish }) => wish);

const ids = exercises.map(({ id }) => id);

/** Also locks on days of rest, and places with next to nothing. */
const anyAsked: fc.Arbitrary<WeekProfile> = fc
  .tuple(
    anyProfile,
    fc.array(fc.record({ exercise: fc.constantFrom(...ids), day: fc.constantFrom(...WEEKDAYS) }), {
      maxLength: 1,
    }),
  )
  .map(([profile, locked]) => ({ ...profile, locked: [...profile.locked, ...locked] }));

test("any person: what is open has a reason in words, and what is offered holds", () => {
  fc.assert(
    fc.property(anyAsked, (profile) => {
      const week = plan(profile);
      const open = openIn(profile, week);
      const named = new Set(week.unmet.map(({ wish }) => wish));
      for (const wish of open.filter((one) => /^(?:staple|lock|pattern):/.test(one)))
        expect(named).toContain(wish);
      for (const { wish, text, fix } of week.unmet) {
        expect(text).toMatch(/^.+: .+\.$/);
        if (!fix) continue;
        const changed = withFix(profile, fix);
        const after = openIn(changed, draftWeek(changed, null, { effort: LITTLE }));
        expect(after).not.toContain(wish);
        expect(after.length).toBeLessThan(open.length);
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

describe("locks that cannot be kept", () => {
  const unmet = (change: Partial<WeekProfile>): UnmetWish | undefined =>
    plan({ ...atHome, ...change }).unmet.find(({ wish }) => wish.startsWith("lock:"));

  test("what a condition rules out is refused, and nothing is offered", () => {
    const found = unmet({
      locked: [{ exercise: "superman" }],
      conditions: [{ tag: "low_back_extension", severity: "active" }],
    });
    expect(found).toMatchObject({ reason: "condition" });
    expect(found?.fix).toBeUndefined();
  });

  test("on a day of rest, that day is offered", () => {
    const found = unmet({ locked: [{ exercise: "bw-squat", day: "sun" }] });
    expect(found).toMatchObject({ reason: "frequency", fix: { kind: "day", day: "sun" } });
  });

  test("a stretch on a day of rest is offered that day only if it finds room there", () => {
    const profile: WeekProfile = {
      ...atHome,
      days: [{ day: "mon", minutes: 10, place: "home" }],
      locked: [
        { exercise: "hamstring-strap", day: "sun" },
        { exercise: "childs-pose", day: "sun" },
      ],
    };
    for (const { wish, fix } of plan(profile).unmet) {
      if (!wish.startsWith("lock:") || !fix) continue;
      const changed = withFix(profile, fix);
      expect(openIn(changed, plan(changed))).not.toContain(wish);
    }
  });

  test("on a day too short for it, minutes are offered", () => {
    const profile: WeekProfile = {
      ...atHome,
      days: [{ day: "mon", minutes: 5, place: "home" }],
      locked: [
        { exercise: "band-row-seated", day: "mon" },
        { exercise: "bw-squat", day: "mon" },
      ],
    };
    const reasons = plan(profile).unmet.filter(({ wish }) => wish.startsWith("lock:"));
    for (const { reason } of reasons) expect(reason).toBe("time");
    expect(reasons.some(({ fix }) => fix?.kind === "minutes")).toBe(true);
  });
});

describe("places by their names", () => {
  const key = "019a4c1e-key-of-a-place";
  const profile: WeekProfile = {
    ...atHome,
    days: atHome.days.map((day) => ({ ...day, place: key })),
    places: { [key]: HOME },
  };
  const week = plan(profile);
  const row = week.unmet.find(({ wish }) => wish === "staple:dumbbell_row");

  test("a plan's own texts keep a key to themselves", () => {
    for (const { text, fix } of week.unmet) expect(`${text} ${fix?.text ?? ""}`).not.toContain(key);
  });

  test("a screen gives the name", () => {
    expect(row?.fix && fixText(row.fix, () => "the attic")).toBe(
      "Possible with a loaded backpack at the attic.",
    );
    expect(row && unmetText(row)).toBe(
      "No one-arm row this week: the places have nothing to do it with. Possible with a loaded backpack.",
    );
  });
});

describe("the best single changes", () => {
  const effort = LITTLE;
  const better = (profile: WeekProfile) =>
    betterWeeks(profile, draftWeek(profile, null, { effort }), null, { effort });

  test("with the things of a home: free ones first, each worth a set, bands together", () => {
    const list = better({ ...atHome, places: { home: HOME } });
    expect(list.length).toBeGreaterThan(1);
    expect(list.length).toBeLessThanOrEqual(4);
    const free = list.map(({ isFree }) => isFree);
    expect(free).toEqual(free.toSorted((one, other) => Number(other) - Number(one)));
    for (const { gain, beats } of list) {
      expect(gain).toBeGreaterThanOrEqual(1);
      expect(beats?.gain ?? 0).toBeLessThan(gain);
    }
    expect(JSON.stringify(list)).not.toMatch(/\["(?:long|mini)_band"\]/);
  });

  test("same week, same answer", () => {
    expect(better(atHome)).toEqual(better(structuredClone(atHome)));
  });

  test("a gym lacks nothing", () => {
    const gym: WeekProfile = {
      ...atHome,
      places: { home: equipmentIds.filter((id) => id !== "couch") },
    };
    for (const { fix } of better(gym)) expect(fix.kind).not.toBe("equipment");
  });

  test("nothing for a week without days or without a plan", () => {
    expect(better({ ...atHome, days: [] })).toEqual([]);
    expect(better({ ...atHome, redFlags: ["chest_pain"] })).toEqual([]);
  });

  test("in words", () => {
    const minutes = {
      kind: "minutes",
      minutes: [
        { day: "mon", extra: 10 },
        { day: "fri", extra: 10 },
      ],
      text: "",
    } as const;
    const thing = { kind: "equipment", place: "p", equipment: ["backpack"], text: "" } as const;
    expect(
      betterText(
        { fix: thing, gain: 10.84, isFree: true, beats: { fix: minutes, gain: 9.1 } },
        () => "Home",
      ),
    ).toBe(
      "A loaded backpack at Home: 10.8 points more, worth more than 10 more minutes a day (9.1).",
    );
  });
});

test("each exercise says why it is there, in at most two sentences", () => {
  const profile: WeekProfile = {
    ...atHome,
    likes: ["glute-bridge"],
    locked: [{ exercise: "bw-squat", day: "mon" }],
  };
  const week = plan(profile);
  const used = week.days.flatMap(({ day, items }) =>
    items.flatMap(({ exercise, block }) =>
      block === "main" || block === "cardio" ? [`${exercise}@${day}`] : [],
    ),
  );
  expect(Object.keys(week.reasons).toSorted()).toEqual(used.toSorted());
  for (const list of Object.values(week.reasons)) {
    expect(list.length).toBeGreaterThan(0);
    expect(list.length).toBeLessThanOrEqual(2);
    for (const text of list) expect(text).toMatch(/^[A-Z\d].*\.$/);
  }
  expect(week.reasons["bw-squat@mon"]?.[0]).toBe("You locked it.");
});
