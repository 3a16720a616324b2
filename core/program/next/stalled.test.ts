import { expect, test } from "vitest";
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
  ["the best came lately", ["24: 9x20/2", "17: 10x20/2", "10: 12x20/2", "3: 11x20/2"], false],
])("%s", (_, lines, isStalled) => {
  expect(stalled(did("db-row-bench", lines))).toEqual(isStalled ? ["db-row-bench"] : []);
});

test("holds by their seconds, repetitions without a load by their count", () => {
  const held = did("plank", ["24: 40s", "17: 40s", "10: 38s", "3: 40s"]);
  const pushed = did("push-up", ["24: 10", "17: 11", "10: 12", "3: 13"]);
  expect(stalled(held, pushed)).toEqual(["plank"]);
});

test("the longest without a step comes first", () => {
  const long = did("plank", ["31: 40s", "24: 40s", "10: 40s", "3: 40s"]);
  const short = did("push-up", ["20: 10", "17: 10", "10: 10", "3: 10"]);
  expect(stalled(short, long)).toEqual(["plank", "push-up"]);
});
