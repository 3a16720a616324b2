import { describe, expect, test } from "vitest";
import { exerciseById } from "../../exercise/index.ts";
import { did, lineOf, next, read } from "./next.fixture.ts";
import { nextTarget, targetDose } from "./next.ts";
import type { NextContext } from "./types.ts";

type Case = readonly [
  name: string,
  exercise: string,
  lines: readonly string[],
  context: Partial<NextContext>,
];

const say = (cases: readonly Case[]): string =>
  cases
    .map(
      ([name, exercise, lines, context]) => `${name}\n  ${lineOf(next(exercise, lines, context))}`,
    )
    .join("\n");

const KETTLEBELLS: Partial<NextContext> = { owned: { kettlebells: [8, 12] } };

describe("the next target", () => {
  test("with a load", () => {
    expect(
      say([
        ["the first time", "db-rdl", [], {}],
        ["all at the top", "db-rdl", ["3: 12x20/2 12x20/1 12x20/1"], {}],
        ["all at the top, nothing said", "db-rdl", ["3: 12x20 12x20"], {}],
        ["at the top, too hard", "db-rdl", ["3: 12x20/1 12x20/0"], {}],
        ["one set short", "db-rdl", ["3: 12x20/2 12x20/2 11x20/1"], {}],
        ["much too light", "bb-squat", ["3: 6x80/6 6x80/6"], {}],
        ["too heavy", "bb-squat", ["3: 6x80/0 6x80/0"], { level: "beginner" }],
        ["below the range", "bb-squat", ["3: 6x100/1 4x100/0"], {}],
        ["below the range, nothing said", "bb-squat", ["3: 4x100"], {}],
        ["a big step first extends", "kb-row", ["3: 12x8/2 12x8/2"], KETTLEBELLS],
        ["and then steps", "kb-row", ["3: 15x8/2 15x8/2"], KETTLEBELLS],
        [
          "a tenth exactly, from 25 lb to 27.5 lb",
          "db-rdl",
          ["3: 12x11.34/2"],
          { owned: { dumbbells: [11.34, 12.474] } },
        ],
        ["the heaviest owned", "kb-row", ["3: 12x12/2 12x12/2"], KETTLEBELLS],
        ["a warm-up before", "db-rdl", ["3: 12x10/9 12x20/2 12x20/2"], {}],
        ["help from a machine", "pull-up-assisted-machine", ["3: 12x30/2 12x30/2"], {}],
        ["more help", "pull-up-assisted-machine", ["3: 5x30/0 4x30/0"], {}],
        ["no load noted", "db-rdl", ["3: 12/2 12/2"], {}],
      ]),
    ).toMatchInlineSnapshot(`
      "the first time
        3 x 8-12 try 8, 1-3 left | The first time: start at the bottom, with a load you are sure of, and note it.
      all at the top
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range.
      all at the top, nothing said
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range.
      at the top, too hard
        3 x 8-12 try 12, 20 kg, 1-3 left | Every set reached the top, with 0 left where 1 or more were asked: the same again.
      one set short
        3 x 8-12 try 12, 20 kg, 1-3 left | The fewest last time were 11: try for 12, on the way to 12 in every set.
      much too light
        3 x 5-8 try 6, 85 kg, 1-3 left | You had 6 left in every set, more than asked: from 80 kg to 85 kg.
      too heavy
        3 x 5-8 try 6, 75 kg, 2-4 left | You had 0 left, fewer than asked: from 80 kg to 75 kg.
      below the range
        3 x 5-8 try 5, 92.5 kg, 1-3 left | 4 was all there was, below 5: from 100 kg to 92.5 kg.
      below the range, nothing said
        3 x 5-8 try 5, 92.5 kg, 1-3 left | 4 was all there was, below 5: from 100 kg to 92.5 kg.
      a big step first extends
        2 x 8-15 try 13, 8 kg, 1-3 left | The next load you have, 12 kg, is 50 % more than 8 kg: first go up to 15.
      and then steps
        2 x 8-12 try 8, 12 kg, 1-3 left | Every set reached 15: from 8 kg to 12 kg, and back to the bottom of the range.
      a tenth exactly, from 25 lb to 27.5 lb
        3 x 8-12 try 8, 12.474 kg, 1-3 left | Every set reached 12: from 11.5 kg to 12.5 kg, and back to the bottom of the range.
      the heaviest owned
        2 x 8-15 try 13, 12 kg, 1-3 left | 12 kg is the heaviest you have: go up to 15, and slower.
      a warm-up before
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range.
      help from a machine
        3 x 6-12 try 6, 25 kg, 1-3 left | Every set reached 12: from 30 kg of help to 25 kg.
      more help
        3 x 6-12 try 6, 35 kg, 1-3 left | Below 6: from 30 kg of help to 35 kg.
      no load noted
        3 x 8-12 try 12, 1-3 left | Every set was at the top, but no load was written down: take the next heavier one, and note it."
    `);
  });

  test("without a load", () => {
    expect(
      say([
        ["in the range", "knee-push-up", ["3: 10/2 9/2"], {}],
        ["at the top once", "knee-push-up", ["3: 15/2 15/2"], {}],
        ["at the top twice", "knee-push-up", ["6: 15/2 15/2", "3: 15/2 15/2"], {}],
        ["missed once", "push-up", ["6: 6 6", "3: 6 5"], {}],
        ["missed twice", "push-up", ["6: 5 5", "3: 6 5"], {}],
        ["a rung that needs what is not there", "bw-squat", ["6: 20 20", "3: 20 20"], { have: [] }],
        [
          "a rung that a condition forbids",
          "knee-push-up",
          ["6: 15", "3: 15"],
          { conditions: ["wrist"] },
        ],
        ["a band", "band-row-bent-over", ["6: 20/2", "3: 20/2"], {}],
        [
          "a band with its pull",
          "band-row-bent-over",
          ["3: 20x10/1"],
          { owned: { bands: [10, 15] } },
        ],
        [
          "weights at the top of a chain",
          "bulgarian-split-squat",
          ["6: 12", "3: 12"],
          { owned: { dumbbells: [5] } },
        ],
        [
          "a bar to hang from is no load",
          "inverted-row",
          ["6: 12", "3: 12"],
          { owned: { dumbbells: [5] } },
        ],
        ["a stretch", "childs-pose", [], {}],
      ]),
    ).toMatchInlineSnapshot(`
      "in the range
        3 x 8-15 try 10, 1-3 left | The fewest last time were 9: try for 10, on the way to 15 in every set.
      at the top once
        3 x 8-15 try 15, 1-3 left | Every set reached 15: once more, and the next rung is yours.
      at the top twice
        3 x 8-15 try 15, 1-3 left, up: push-up | Every set reached 15: time for Push-up.
      missed once
        3 x 6-15 try 6, 1-3 left | The fewest last time were 5: first reach 6 in every set.
      missed twice
        3 x 6-15 try 6, 1-3 left, down: knee-push-up | Below 6 two times running: build up with Knee push-up.
      a rung that needs what is not there
        3 x 12-23 try 21, 0-2 left | The top of its chain with what you have: go up to 23, and slower.
      a rung that a condition forbids
        3 x 8-18 try 16, 1-3 left | The top of its chain with what you have: go up to 18, and slower.
      a band
        3 x 12-20 try 20, 0-2 left | Every set reached 20 two times running: take a stronger band, or hold it shorter.
      a band with its pull
        3 x 12-23 try 21, 10 kg, 0-2 left | The next load you have, 15 kg, is 50 % more than 10 kg: first go up to 23.
      weights at the top of a chain
        2 x 6-12 try 6, 5 kg, 1-3 left | Every set reached 12 two times running: add 5 kg.
      a bar to hang from is no load
        3 x 6-15 try 13, 1-3 left | The top of its chain with what you have: go up to 15, and slower.
      a stretch
        1 x 60 s | As usual; this one need not grow."
    `);
  });

  test("by time and way", () => {
    expect(
      say([
        ["a hold", "plank", ["3: 40s 35s"], {}],
        ["a hold near its most", "plank", ["3: 58s 58s"], {}],
        ["a hold at its most", "plank-knee", ["3: 40s 40s"], {}],
        ["a hold too short", "plank", ["6: 15s 20s", "3: 18s 20s"], {}],
        ["intervals for the first time", "shadow-box-30-30", [], {}],
        ["a round more", "shadow-box-30-30", ["5: 5r"], {}],
        ["once a week", "shadow-box-30-30", ["0: 6r", "5: 5r"], {}],
        ["sixteen rounds", "shadow-box-30-30", ["5: 16r"], {}],
        ["fewer minutes than sixteen rounds", "bike-intervals", ["5: 10r"], {}],
        ["steady", "brisk-walk", ["5: 20min"], {}],
        ["steady, this week", "brisk-walk", ["0: 22min", "5: 20min"], {}],
        ["steady, all of it", "brisk-walk", ["5: 60min"], {}],
        ["a carry", "farmer-carry", ["3: 30m@20 30m@20"], {}],
        ["a carry at its most", "farmer-carry", ["3: 40m@20 40m@20"], {}],
        [
          "a carry with a big step",
          "farmer-carry",
          ["3: 40m@12"],
          { owned: { dumbbells: [12, 16] } },
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "a hold
        2 x 40 s | The shortest hold was 35 s: now 40 s.
      a hold near its most
        2 x 60 s | The shortest hold was 58 s: now 60 s.
      a hold at its most
        2 x 40 s, up: plank | Every set reached 40: time for Front plank.
      a hold too short
        2 x 20 s, down: plank-knee | Below 20 two times running: build up with Knee plank.
      intervals for the first time
        1 x 5 x 30/30 | The first time: start at the bottom.
      a round more
        1 x 6 x 30/30 | All 5 rounds were done: one more this week, 6.
      once a week
        1 x 6 x 30/30 | 6 rounds again; one more comes next week.
      sixteen rounds
        1 x 5 x 40/20 | All rounds are there: now 40 s on and 20 s off, from 5 rounds again.
      fewer minutes than sixteen rounds
        1 x 10 x 60/60 | 10 rounds is as many as it needs; put more into each.
      steady
        1 x 1320 s | From 20:00 to 22:00: at most a tenth more a week.
      steady, this week
        1 x 1320 s | 22:00 again; it grows once a week.
      steady, all of it
        1 x 3600 s | 1:00:00 is as long as it needs; put more into it.
      a carry
        2 x 35 m, 20 kg | 30 m were done in every set: now 35 m.
      a carry at its most
        2 x 20 m, 22 kg | Every set reached 40: from 20 kg to 22 kg, and back to the bottom of the range.
      a carry with a big step
        2 x 45 m, 12 kg | 40 m were done in every set: now 45 m."
    `);
  });

  test("with conditions, breaks, low days and pain", () => {
    const top = ["3: 12x20/4 12x20/4"];
    const at = "2026-11-23T18:00:00.000+01:00" as NextContext["now"];
    const today = { date: "2026-11-23" as never };
    const low = { ...today, sleep: 2, energy: 2, stress: 2, soreness: 2 };
    expect(
      say([
        ["high blood pressure", "db-rdl", top, { conditions: ["hypertension"] }],
        ["and too near the end", "db-rdl", ["3: 12x20/2"], { conditions: ["hypertension"] }],
        ["and nothing said", "db-rdl", ["3: 12x20"], { conditions: ["hypertension"] }],
        ["an exercise to avoid", "bb-deadlift", [], { conditions: ["low_back_load"] }],
        ["seven days", "db-rdl", ["7: 12x20/2"], {}],
        ["eight days", "db-rdl", ["8: 12x20/2"], {}],
        ["fourteen days", "db-rdl", ["14: 12x20/2"], {}],
        ["three weeks", "db-rdl", ["21: 12x20/2"], {}],
        ["four weeks", "db-rdl", ["28: 12x20/2"], {}],
        ["eight weeks", "db-rdl", ["56: 12x20/2"], {}],
        ["a year", "db-rdl", ["365: 12x20/2"], {}],
        ["a lighter week", "db-rdl", top, { deloads: ["2026-11-22" as never] }],
        [
          "a lighter week that is not wanted",
          "db-rdl",
          top,
          { deloads: ["2026-11-22" as never], asUsual: true },
        ],
        ["after it", "db-rdl", ["9: 12x20/2", "3: 8x18/5"], { deloads: ["2026-11-16" as never] }],
        ["a low day", "db-rdl", top, { readiness: [low] }],
        ["intervals on a low day", "jump-rope", [], { readiness: [low] }],
        ["sore", "db-rdl", top, { soreness: [{ group: "hamstrings", level: 6, at }] }],
        ["too sore", "db-rdl", top, { soreness: [{ group: "hamstrings", level: 8, at }] }],
        ["sore elsewhere", "db-rdl", top, { soreness: [{ group: "chest", level: 9, at }] }],
      ]),
    ).toMatchInlineSnapshot(`
      "high blood pressure
        3 x 8-12 try 8, 22 kg, 3-4 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range. Because of hypertension: always 3 or more in reserve, and breathe on.
      and too near the end
        3 x 8-12 try 12, 20 kg, 3-4 left | Every set reached the top, with 2 left where 3 or more were asked: the same again. Because of hypertension: always 3 or more in reserve, and breathe on.
      and nothing said
        3 x 8-12 try 12, 20 kg, 3-4 left | Every set reached the top. Say how many you had left; with 3 or more it grows. Because of hypertension: always 3 or more in reserve, and breathe on.
      an exercise to avoid
        pause | Not while this holds: low back load. Choose a swap.
      seven days
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range.
      eight days
        2 x 8-12 try 8, 18 kg, 2-4 left | Last time 20 kg. Welcome back after 8 days: 90 % of the load, 80 % of the sets; it returns faster than it came.
      fourteen days
        2 x 8-12 try 8, 18 kg, 2-4 left | Last time 20 kg. Welcome back after 14 days: 90 % of the load, 80 % of the sets; it returns faster than it came.
      three weeks
        2 x 8-12 try 8, 16 kg, 2-4 left | Last time 20 kg. Welcome back after 21 days: 80 % of the load, 60 % of the sets; it returns faster than it came.
      four weeks
        2 x 8-12 try 8, 16 kg, 2-4 left | Last time 20 kg. Welcome back after 28 days: 80 % of the load, 60 % of the sets; it returns faster than it came.
      eight weeks
        2 x 8-12 try 8, 14 kg, 3-5 left | Last time 20 kg. Welcome back after 56 days: 70 % of the load, 50 % of the sets; it returns faster than it came.
      a year
        2 x 8-12 try 8, 10 kg, 3-5 left | Last time 20 kg. Welcome back after 365 days: 55 % of the load, 50 % of the sets; it returns faster than it came. Check your level again.
      a lighter week
        2 x 8-12 try 8, 18 kg, 3-5 left | Last time 20 kg. Your lighter week, since 2026-11-22: half the sets, nine tenths of the load, two more in reserve.
      a lighter week that is not wanted
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range.
      after it
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range.
      a low day
        2 x 8-12 try 8, 22 kg, 2-4 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range. You feel low today: one set fewer, one more in reserve.
      intervals on a low day
        pause | You feel low today: no intervals. A quiet walk is fine.
      sore
        2 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range. Back of the thighs sore at 6 of 10: half the sets.
      too sore
        pause | Back of the thighs sore at 8 of 10: leave it out today.
      sore elsewhere
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range."
    `);
  });

  test("after pain", () => {
    const row = ["3: 12x20/2 12x20/2"];
    const after = (name: string, pain: object): string =>
      `${name}\n  ${lineOf(next("db-rdl", row, {}, { pain: [pain] }))}`;
    const exercise = "db-rdl";
    expect(
      [
        after("eased", { exercise, level: 3 }),
        after("stopped", { exercise, level: 6 }),
        after("worse the next morning", { exercise, level: 2, before: 1, nextMorning: 4 }),
        after("two more is not too much", { exercise, level: 2, before: 1, nextMorning: 3 }),
        after("not settled in a day", { exercise, level: 2, settledHours: null }),
        after("settled in a day", { exercise, level: 2, settledHours: 24 }),
        after("elsewhere", { exercise: "push-up", level: 6 }),
      ].join("\n"),
    ).toMatchInlineSnapshot(`
      "eased
        3 x 8-12 try 8, 20 kg, 1-3 left | Last time 20 kg. It hurt 3 of 10 last time: no heavier, in a range that stays below 3.
      stopped
        3 x 8-12 try 8, 14 kg, 1-3 left, down: hinge-drill-wall | Last time 20 kg. You stopped it for pain last time: much lighter, in a range that does not hurt. A second stop rests it for four weeks.
      worse the next morning
        3 x 8-12 try 8, 20 kg, 1-3 left, down: hinge-drill-wall | Last time 20 kg. It hurt too long afterwards: one rung down, to Hip hinge to wall.
      two more is not too much
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range.
      not settled in a day
        3 x 8-12 try 8, 20 kg, 1-3 left, down: hinge-drill-wall | Last time 20 kg. It hurt too long afterwards: one rung down, to Hip hinge to wall.
      settled in a day
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range.
      elsewhere
        3 x 8-12 try 8, 22 kg, 1-3 left | Every set reached 12: from 20 kg to 22 kg, and back to the bottom of the range."
    `);
  });

  test("two stops within four weeks rest it for four weeks; long pain goes to a clinician", () => {
    const stop = { pain: [{ exercise: "db-rdl", level: 6 }] };
    expect(lineOf(next("db-rdl", ["10: 8x20", "3: 8x14"], {}, stop))).toBe(
      "pause | Stopped for pain twice; it rests until 2026-12-18. Choose a swap that does not hurt.",
    );
    const sore = { pain: [{ exercise: "db-rdl", level: 3 }] };
    const target = next("db-rdl", ["17: 8x20", "10: 8x20", "3: 8x20"], {}, sore);
    expect(lineOf(target)).toContain("This has hurt for 17 days. Have a doctor");
    expect(lineOf(next("db-rdl", ["10: 8x20", "3: 8x20"], {}, sore))).not.toContain("doctor");
  });

  test("warm-up sets: half, then three quarters, as they can be made", () => {
    const warmups = (id: string, lines: string[], context: Partial<NextContext> = {}) => {
      const target = next(id, lines, context);
      return target.ok ? target.value.warmups.map(({ reps, loadKg }) => `${reps}x${loadKg}`) : [];
    };
    expect(warmups("bb-squat", ["3: 6x100/2"])).toEqual(["6x50", "6x75"]);
    expect(warmups("db-rdl", ["3: 9x22/2"])).toEqual(["6x10"]);
    expect(warmups("bb-squat", ["3: 6x20/2"])).toEqual([]);
    expect(warmups("db-rdl", ["3: 9x5/2"], { owned: { dumbbells: [5, 10] } })).toEqual([]);
    expect(warmups("lateral-raise", ["3: 13x5/2"])).toEqual([]);
  });

  test("a step to another rung begins the count anew", () => {
    const knee = exerciseById("knee-push-up");
    if (!knee) throw new Error("knee-push-up");
    // At the top twice, on to push-ups, missed, and back to the knees: one turn is not two.
    const sessions = [
      ...did("knee-push-up", ["20: 15", "17: 15", "3: 15"]),
      ...did("push-up", ["10: 4", "7: 4"]),
    ];
    const code = (raw: readonly object[]) => {
      const { history, context } = read({ sessions: raw });
      const target = nextTarget(knee, history, context);
      return target.ok ? target.value.reason.code : null;
    };
    expect(code(sessions)).toBe("top-once");
    expect(code([...sessions, ...did("knee-push-up", ["1: 15"])])).toBe("rung-up");
  });

  test("a target is a dose that a plan can hold", () => {
    const exercise = exerciseById("db-rdl");
    const target = next("db-rdl", ["3: 12x20/2"]);
    if (!exercise || !target.ok) throw new Error("db-rdl");
    expect(targetDose(exercise, target.value)).toMatchObject({
      kind: "reps",
      sets: 3,
      reps: { min: 8, max: 12 },
      rir: { min: 1, max: 3 },
    });
  });
});
