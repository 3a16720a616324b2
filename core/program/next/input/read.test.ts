import { describe, expect, test } from "vitest";
import { NOW } from "../next.fixture.ts";
import { describeInputFault } from "./messages.ts";
import { readHistory } from "./read.ts";

const refusal = (raw: unknown): string => {
  const read = readHistory(raw, NOW);
  return read.ok ? "" : describeInputFault(read.error);
};

const session = (set: object, at = "2026-11-20") => ({ sessions: [{ at, sets: [set] }] });

describe("a history that a person wrote", () => {
  test("the least: a list of sessions", () => {
    const read = readHistory([{ at: "2026-11-20", sets: [{ exercise: "db-rdl", reps: 8 }] }], NOW);
    if (!read.ok) throw new Error("refused");
    expect(read.value.context.now).toBe(NOW);
    expect(read.value.context.level).toBe("beginner");
    expect(read.value.history[0]?.at).toBe("2026-11-20T12:00:00.000+00:00");
    expect(read.value.history[0]?.body.sets[0]).toMatchObject({ role: "work", set: 1, side: null });
  });

  test("names for ids, pounds for kilograms, what stands in place of seconds", () => {
    const read = readHistory(
      {
        today: "2026-11-23",
        profile: {
          unit: "lb",
          conditions: ["low back"],
          have: ["Dumbbells"],
          owned: { unit: "lb", dumbbells: [10], barbell: { plates: [45] }, machine: 10 },
        },
        sessions: [
          {
            at: "2026-11-20 18:30+01:00",
            sets: [
              { exercise: "Goblet squat", reps: 8, load: "25 lb", rir: null, note: "unknown" },
              { exercise: "farmer-carry", metres: 30, load: 10 },
              { exercise: "brisk walk", minutes: 20 },
              { exercise: "jump-rope", rounds: 2 },
            ],
          },
        ],
      },
      NOW,
    );
    if (!read.ok) throw new Error(describeInputFault(read.error));
    const { history, context } = read.value;
    expect(context).toMatchObject({
      loadUnit: "lb",
      conditions: ["low_back_flexion", "low_back_extension", "low_back_load"],
      have: ["dumbbells"],
    });
    expect(context.now).toBe("2026-11-23T23:59:59.999+00:00");
    expect(context.owned?.dumbbells?.[0]).toBeCloseTo(4.536, 3);
    expect(context.owned?.barbell?.barKg).toBeCloseTo(20.41, 2);
    expect(
      history[0]?.body.sets.map(({ exercise, seconds, load }) => [exercise, seconds, load?.kg]),
    ).toEqual([
      ["goblet-squat", undefined, 11.33980925],
      ["farmer-carry", 30, 10],
      ["brisk-walk", 1200, undefined],
      ["jump-rope", undefined, undefined],
      ["jump-rope", undefined, undefined],
    ]);
  });

  test.each<[unknown, string]>([
    [
      7,
      'the history is 7, but must be JSON: an object with a list "sessions", or a backup that Dorsal saved.',
    ],
    [{}, "sessions is missing, but must be a list of sessions, each with at and sets."],
    [
      session({ exercise: "db-rdl", reps: "ten" }),
      'sessions[0].sets[0].reps is "ten", but must be a number from 0 to 1000.',
    ],
    [
      session({ exercise: "db-rdl", reps: 8, rir: 11 }),
      "sessions[0].sets[0].rir is 11, but must be the repetitions that were left, from 0 to 10, or leave it out.",
    ],
    [
      session({ exercise: "db-rdl", load: "heavy" }),
      'sessions[0].sets[0].load is "heavy", but must be kilograms from 0 to 500, or a text such as "25 lb".',
    ],
    [
      session({ exercise: "db-rdl", load: -1 }),
      'sessions[0].sets[0].load is -1, but must be kilograms from 0 to 500, or a text such as "25 lb".',
    ],
    [
      session({ exercise: "romanian deadlifts with dumbbells", reps: 8 }),
      'sessions[0].sets[0].exercise is "romanian deadlifts with dumbbells", but must be the id of an exercise; the nearest are db-rdl, single-leg-rdl.',
    ],
    [
      session({ exercise: "db-rdl", reps: 8 }, "yesterday"),
      'sessions[0].at is "yesterday", but must be a time, as 2026-11-20T18:00+01:00, or a date.',
    ],
    [
      session({ exercise: "db-rdl", reps: 8 }, "2026-02-30"),
      'sessions[0].at is "2026-02-30", but must be a time, as 2026-11-20T18:00+01:00, or a date.',
    ],
    [
      { today: "soon", sessions: [] },
      'today is "soon", but must be a date, as 2026-11-23, or leave it out for today.',
    ],
    [
      { profile: { level: "expert" }, sessions: [] },
      'profile.level is "expert", but must be beginner, intermediate or advanced for a person; 0 to 10 for pain and soreness.',
    ],
    [
      { profile: { owned: { barbell: { plates: ["x"] } } }, sessions: [] },
      'profile.owned.barbell.plates[0] is "x", but must be a list, each a weight (one pair) or { weight, pairs }.',
    ],
  ])("%j", (raw, expected) => {
    expect(refusal(raw)).toBe(expected);
  });

  test("a condition that is not known says which are", () => {
    expect(refusal({ profile: { conditions: ["elbow"] }, sessions: [] })).toContain(
      'profile.conditions[0] is "elbow", but must be one of low_back_flexion, ',
    );
  });
});
