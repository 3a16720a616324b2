import { describe, expect, test } from "vitest";
import { at, painStop, session, set } from "./history.fixture.ts";
import {
  bestSet,
  estimatedOneRepMax,
  lastDone,
  lastLoad,
  lastTime,
  lastTrained,
  painStops,
  sessionTotals,
  sessionsByDay,
} from "./index.ts";

const ROW = "db-row-lunge";
const row = (count: number, reps: number, kg: number, more = {}) =>
  set({ exercise: ROW, set: count, reps, load: { kg }, at: count, ...more });

describe("last time", () => {
  const older = session("2026-11-16T18:00:00.000+01:00", { sets: [row(1, 10, 10), row(2, 9, 10)] });
  const newer = session("2026-11-18T18:00:00.000+01:00", {
    status: "early",
    sets: [row(2, 8, 12), row(1, 10, 12), row(3, 6, 6, { role: "warmup", at: 0 })],
  });
  const running = session("2026-11-20T18:00:00.000+01:00", {
    status: "active",
    sets: [row(1, 10, 99)],
  });
  const other = session("2026-11-19T18:00:00.000+01:00", {
    sets: [set({ exercise: "cat-cow", role: "mobility", seconds: 30 })],
  });

  test("is the newest finished session with the exercise, in order, without warm-up sets", () => {
    const found = lastTime([newer, running, older, other], ROW);
    expect(found?.id).toBe(newer.id);
    expect(found?.sets.map((one) => [one.set, one.reps])).toEqual([
      [1, 10],
      [2, 8],
    ]);
    expect(lastTime([running], ROW)).toBeNull();
    expect(lastDone([older, other], "cat-cow")).toBe(other.at);
  });

  test("gives the load of its last set, or of the last session that wrote one down", () => {
    expect(lastLoad([older, newer, running], ROW)).toEqual({ kg: 12 });
    const unloaded = session("2026-11-21T18:00:00.000+01:00", {
      sets: [set({ exercise: ROW, reps: 10 })],
    });
    expect(lastLoad([unloaded, older], ROW)).toEqual({ kg: 10 });
    const eased = session("2026-11-22T18:00:00.000+01:00", {
      sets: [row(1, 10, 20), row(2, 10, 14)],
    });
    expect(lastLoad([eased, older], ROW)).toEqual({ kg: 14 });
    expect(lastLoad([], ROW)).toBeNull();
  });

  test("keeps the load as typed", () => {
    const typed = { kg: 11.339809, typed: { value: 25, unit: "lb" as const } };
    const pounds = session("2026-11-22T18:00:00.000+01:00", {
      sets: [set({ exercise: ROW, reps: 10, load: typed })],
    });
    expect(lastLoad([pounds], ROW)).toEqual(typed);
  });
});

describe("best", () => {
  test.each([
    [100, 1, 0, 103.333],
    [100, 10, 0, 133.333],
    [100, 8, 2, 133.333],
    [12.5, 15, 3, 20],
  ])("%f kg x %i, %i in reserve: %f kg once", (kg, reps, rir, expected) => {
    expect(estimatedOneRepMax(kg, reps, rir)).toBeCloseTo(expected, 3);
  });

  test.each([
    ["heavier for fewer", [row(1, 10, 10), row(2, 5, 14)], "e1rm", 14 * (1 + 5 / 30)],
    ["reserve counts", [row(1, 10, 10, { rir: 3 }), row(2, 12, 10)], "e1rm", 10 * (1 + 13 / 30)],
    [
      "any load is above none",
      [set({ exercise: ROW, reps: 30 }), row(2, 10, 10)],
      "e1rm",
      10 * (1 + 10 / 30),
    ],
    [
      "without load by repetitions",
      [set({ exercise: ROW, reps: 12 }), set({ exercise: ROW, reps: 14, set: 2 })],
      "reps",
      14,
    ],
    [
      "held by seconds",
      [set({ exercise: ROW, seconds: 40 }), set({ exercise: ROW, seconds: 35, set: 2 })],
      "seconds",
      40,
    ],
    [
      "warm-up sets do not count",
      [row(1, 10, 10), row(2, 10, 50, { role: "warmup" })],
      "e1rm",
      13.333,
    ],
    ["no repetition is no record", [row(1, 0, 80), row(2, 10, 10)], "e1rm", 13.333],
  ] as const)("%s", (_, sets, by, value) => {
    const best = bestSet([session("2026-11-16T18:00:00.000+01:00", { sets: [...sets] })], ROW);
    expect(best?.by).toBe(by);
    expect(best?.value).toBeCloseTo(value, 2);
  });

  test("of equals the first stays; running sessions and other exercises do not count", () => {
    const first = session("2026-11-16T18:00:00.000+01:00", { sets: [row(1, 10, 10)] });
    const again = session("2026-11-18T18:00:00.000+01:00", { sets: [row(1, 10, 10)] });
    const running = session("2026-11-20T18:00:00.000+01:00", {
      status: "active",
      sets: [row(1, 10, 20)],
    });
    expect(bestSet([running, again, first], ROW)?.id).toBe(first.id);
    expect(bestSet([first], "donkey-kick")).toBeNull();
  });
});

describe("totals", () => {
  test("two sides are one set; warm-up sets and stretches are left out", () => {
    const { body } = session("2026-11-16T18:00:00.000+01:00", {
      sets: [
        row(1, 6, 5, { role: "warmup" }),
        row(1, 10, 10, { side: "left" }),
        row(1, 8, 10, { side: "right" }),
        row(2, 10, 10, { side: "left" }),
        set({ exercise: "rower-steady", role: "cardio", seconds: 480 }),
        set({ exercise: "cat-cow", role: "mobility", seconds: 30 }),
      ],
    });
    expect(sessionTotals(body)).toEqual({
      sets: 2,
      reps: 28,
      volumeKg: 280,
      cardioSec: 480,
      seconds: 1800,
    });
  });
});

describe("days, focus, pain", () => {
  test("sessions by day: newest first, the day it was there, running ones left out", () => {
    const late = session("2026-11-16T23:30:00.000-05:00");
    const morning = session("2026-11-16T07:00:00.000-05:00");
    const next = session("2026-11-17T07:00:00.000-05:00");
    const running = session("2026-11-18T07:00:00.000-05:00", { status: "active" });
    expect(
      sessionsByDay([morning, running, next, late]).map(({ day, sessions }) => [
        day,
        sessions.map((one) => one.id),
      ]),
    ).toEqual([
      ["2026-11-17", [next.id]],
      ["2026-11-16", [late.id, morning.id]],
    ]);
  });

  test("last trained: a focus, the whole, no routines", () => {
    const upper = session("2026-11-16T18:00:00.000+01:00", { focus: "upper" });
    const lower = session("2026-11-17T18:00:00.000+01:00", { focus: "lower" });
    const whole = session("2026-11-18T18:00:00.000+01:00", { focus: "whole" });
    const stretch = session("2026-11-19T18:00:00.000+01:00", { focus: "whole", type: "routine" });
    expect(lastTrained([upper, lower, stretch], "upper")).toBe(upper.at);
    expect(lastTrained([upper, lower, stretch], "whole")).toBe(lower.at);
    expect(lastTrained([upper, whole, lower], "upper")).toBe(whole.at);
    expect(lastTrained([stretch], "whole")).toBeNull();
  });

  test("pain stops: only stops, only this exercise, in order", () => {
    const first = at("2026-11-16T18:00:00.000+01:00");
    const second = at("2026-11-18T18:00:00.000+01:00");
    const eased = { ...painStop(ROW, second), action: "ease" as const };
    expect(
      painStops(
        [
          session(second, { status: "active", pain: [painStop(ROW, second), eased] }),
          session(first, { pain: [painStop(ROW, first), painStop("donkey-kick", first)] }),
        ],
        ROW,
      ),
    ).toEqual([Date.parse(first), Date.parse(second)]);
  });
});
