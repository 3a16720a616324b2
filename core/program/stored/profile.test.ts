import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { WEEKDAYS } from "../../record/index.ts";
import { exerciseById, exercises, patternIds } from "../../exercise/index.ts";
import type { AskedWeek, LocalDate, PlaceKind } from "../../record/index.ts";
import { profileOf } from "../program.fixture.ts";
import { readWeekProfile } from "../week/profile.ts";
import type { WeekProfile } from "../week/types.ts";
import { equipmentAt } from "./equipment.ts";
import { weekProfileOf } from "./profile.ts";
import type { ToAsk } from "./profile.ts";
import { GYM, HOME, askedProfile, dayWith, places, reps } from "./stored.fixture.ts";

const TODAY = "2026-11-22" as LocalDate;

test("what is stored of the asked week is what the planner takes, and the other way round", () => {
  const forward = (asked: AskedWeek): WeekProfile => asked;
  const back = (profile: WeekProfile): AskedWeek => profile;
  const read = weekProfileOf(askedProfile(), places, null, TODAY);
  if (!read.ok) throw new Error("must be read");
  expect(forward(back(read.value))).toBe(read.value);
});

describe("equipmentAt", () => {
  it.each<[PlaceKind, readonly string[]]>([
    ["home", ["none", "wall", "door", "chair", "table", "towel", "mat", "bench", "couch"]],
    ["travel", ["none", "wall", "door", "chair", "table", "towel", "mat", "bench", "couch"]],
    ["gym", ["none", "wall", "chair", "towel", "mat", "bench"]],
    ["outdoors", ["none", "towel", "mat", "bench"]],
    ["other", ["none", "wall", "chair", "towel", "mat", "bench"]],
  ])("a mat and a bench at a place of the kind %s", (kind, expected) => {
    expect(equipmentAt({ kind, have: ["mat", "bench"] })).toEqual(expected);
  });
});

describe("weekProfileOf", () => {
  it("makes what the planner is asked of what was told", () => {
    const profile = askedProfile({
      conditions: [{ tag: "knee", severity: "history" }],
      likes: ["h_pull", "exercise-of-tomorrow"],
      dislikes: ["donkey-kick"],
      locked: [
        { exercise: "db-row-bench", day: "mon" },
        { exercise: "exercise-of-tomorrow" },
        { exercise: "donkey-kick" },
      ],
      cardioOutsideMin: 60,
    });
    const stretch = { ...reps("childs-pose"), block: "cooldown" as const };
    const before = {
      days: [
        dayWith("mon", [reps("donkey-kick"), stretch]),
        dayWith("wed", [reps("donkey-kick"), reps("back-extension-floor")]),
      ],
    };
    expect(weekProfileOf(profile, places, before, TODAY)).toEqual({
      ok: true,
      value: {
        age: 42,
        sex: "female",
        level: "intermediate",
        focus: "both",
        days: [
          { day: "mon", minutes: 30, place: HOME },
          { day: "wed", minutes: 30, place: HOME },
          { day: "fri", minutes: 45, place: GYM },
        ],
        places: {
          [HOME]: equipmentAt({ kind: "home", have: ["mat", "dumbbells", "bench"] }),
          [GYM]: equipmentAt({ kind: "gym", have: ["mat", "bench", "cable", "barbell"] }),
        },
        conditions: [{ tag: "knee", severity: "history" }],
        redFlags: [],
        dislikes: ["donkey-kick"],
        likes: ["h_pull"],
        locked: [{ exercise: "db-row-bench", day: "mon" }, { exercise: "donkey-kick" }],
        previous: ["donkey-kick", "back-extension-floor"],
        cardioOutsideMin: 60,
        deficit: "none",
      },
    });
  });

  it.each<[string, Parameters<typeof askedProfile>[0], readonly ToAsk[]]>([
    ["nothing told", { ...profileOf() }, [{ code: "person" }, { code: "days" }]],
    [
      "a place that is gone",
      { days: [{ day: "tue", minutes: 30, place: HOME.replace("a", "b") }] },
      [{ code: "places", days: ["tue"] }],
    ],
    [
      "a child",
      { person: { birthYear: 2018, sex: "male", heightM: 1.3, level: "beginner" } },
      [{ code: "birth-year", birthYear: 2018 }],
    ],
  ])("asks after %s", (_what, parts, ask) => {
    const read = weekProfileOf(askedProfile(parts), places, null, TODAY);
    if (read.ok) throw new Error("something must be asked");
    expect(read.error).toEqual({ code: "to-ask", ask });
  });

  it("property: the planner reads whatever is not asked after", () => {
    const word = fc.constantFrom(...exercises.map(({ id }) => id), ...patternIds, "not-known");
    const year = fc.integer({ min: 1900, max: 2020 });
    const arbitraryDays = fc.uniqueArray(
      fc.record({
        day: fc.constantFrom(...WEEKDAYS),
        minutes: fc.integer({ min: 10, max: 180 }),
        place: fc.constantFrom(HOME, GYM),
      }),
      { selector: ({ day }) => day },
    );
    fc.assert(
      fc.property(arbitraryDays, fc.array(word), year, (days, words, birthYear) => {
        const { person } = askedProfile();
        const profile = {
          ...askedProfile({ days }),
          person: person && { ...person, birthYear },
          likes: words,
          dislikes: words.toReversed(),
          locked: words.slice(0, 3).map((exercise) => ({ exercise })),
        };
        const read = weekProfileOf(profile, places, null, TODAY);
        if (!read.ok) {
          expect(read.error.ask.length).toBeGreaterThan(0);
          return;
        }
        expect(readWeekProfile(read.value)).toEqual(read);
        expect(read.value.locked.every(({ exercise }) => exerciseById(exercise))).toBe(true);
      }),
    );
  });
});
