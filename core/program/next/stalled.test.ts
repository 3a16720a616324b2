import { expect, test } from "vitest";
import type { LocalDate } from "../../record/index.ts";
import { contextAt } from "./input/read.ts";
import { NOW, did, read } from "./next.fixture.ts";
import { stalledExercises } from "./stalled.ts";

const stalled = (...sessions: readonly object[][]): readonly string[] =>
  stalledExercises(read({ sessions: sessions.flat() }).history, contextAt(NOW));

test.each<[string, readonly string[], boolean]>([
  [
    "the same load and repetitions for weeks",
    ["24: 10x20/2", "17: 10x20/2", "10: 10x20/2", "3: 10x20/2"],
    true,
  ],
  ["a repetition more", ["24: 10x20/2", "17: 10x20/2", "10: 10x20/2", "3: 11x20/2"], false],
  ["less than the best", ["24: 12x20/2", "17: 10x20/2", "10: 11x20/2", "3: 11x20/2"], true],
  ["too few turns", ["24: 10x20/2", "10: 10x20/2", "3: 10x20/2"], false],
  ["too short a while", ["12: 10x20/2", "9: 10x20/2", "6: 10x20/2", "3: 10x20/2"], false],
  [
    "the best was before a break",
    ["80: 10x40/2", "73: 10x40/2", "24: 10x20/2", "17: 11x20/2", "10: 12x20/2", "3: 13x20/2"],
    false,
  ],
  [
    "the best was before a gap of two weeks, which is no break",
    ["38: 10x40/2", "24: 10x20/2", "17: 11x20/2", "10: 12x20/2", "3: 13x20/2"],
    true,
  ],
  [
    "too few turns since a break",
    ["50: 10x20/2", "43: 10x20/2", "17: 10x20/2", "10: 10x20/2", "3: 10x20/2"],
    false,
  ],
  ["the best came lately", ["24: 9x20/2", "17: 10x20/2", "10: 12x20/2", "3: 11x20/2"], false],
])("%s", (_, lines, isStalled) => {
  expect(stalled(did("db-row-bench", lines))).toEqual(isStalled ? ["db-row-bench"] : []);
});

test("holds by their seconds, repetitions without a load by their count", () => {
  const held = did("plank", ["24: 40s", "17: 40s", "10: 38s", "3: 40s"]);
  const pushed = did("push-up", ["24: 10", "17: 11", "10: 12", "3: 13"]);
  expect(stalled(held, pushed)).toEqual(["plank"]);
});

test.each<[string, readonly string[], boolean]>([
  [
    "many without a load are no best for few with one",
    ["38: 15", "31: 15", "24: 8x4", "17: 9x4", "10: 10x4", "3: 11x4"],
    false,
  ],
  [
    "loaded turns stand still among themselves",
    ["31: 15", "24: 8x4", "17: 8x4", "10: 8x4", "3: 8x4"],
    true,
  ],
  [
    "back without a load, the loaded ones are no best",
    ["38: 8x40", "31: 8x40", "24: 10", "17: 11", "10: 12", "3: 13"],
    false,
  ],
  [
    "a set without a load says nothing in a loaded turn",
    ["24: 30 8x4", "17: 9x4", "10: 10x4", "3: 11x4"],
    false,
  ],
])("loaded with loaded: %s", (_, lines, isStalled) => {
  expect(stalled(did("glute-bridge", lines))).toEqual(isStalled ? ["glute-bridge"] : []);
});

test("a lighter week between turns is no break", () => {
  const lines = ["33: 10x20/2", "24: 10x20/2", "13: 5x18/4", "6: 10x20/2", "3: 10x20/2"];
  const { history } = read({ sessions: did("db-row-bench", lines) });
  const deloads = ["2026-11-09" as LocalDate];
  expect(stalledExercises(history, { ...contextAt(NOW), deloads })).toEqual(["db-row-bench"]);
});

test("the longest without a step comes first", () => {
  const long = did("plank", ["31: 40s", "24: 40s", "10: 40s", "3: 40s"]);
  const short = did("push-up", ["20: 10", "17: 10", "10: 10", "3: 10"]);
  expect(stalled(short, long)).toEqual(["plank", "push-up"]);
});
