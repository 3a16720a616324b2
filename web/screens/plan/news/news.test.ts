import { expect, test } from "vitest";
import type { WeekChange } from "@dorsal/core/record";
import { newsLines, newsMarks } from "./news.ts";
import { added, moved, otherAmount, removed } from "../plan.fixture.ts";

const nameOf = (id: string): string => id.toUpperCase();

test.each<[string, readonly WeekChange[], readonly string[]]>([
  ["nothing", [], []],
  [
    "a day, each kind in one line",
    [added("mon", "a"), removed("mon", "b"), otherAmount("mon", "c"), added("mon", "d")],
    ["Monday, new: A, D", "Monday, gone: B", "Monday: C 3 × 12, was 2 × 12"],
  ],
  [
    "what goes the same way in one line, and first",
    [
      added("fri", "x"),
      moved("mon", "tue", "a"),
      moved("mon", "tue", "b"),
      moved("wed", "tue", "c"),
    ],
    ["Monday to Tuesday: A, B", "Wednesday to Tuesday: C", "Friday, new: X"],
  ],
  [
    "many names are counted",
    ["a", "b", "c", "d", "e"].map((id) => added("sat", id)),
    ["Saturday, new: A, B, C and 2 more"],
  ],
])("%s", (_name, changes, lines) => {
  expect(newsLines(changes, nameOf)).toEqual(lines);
});

test("marks stand where an exercise is now", () => {
  const marks = newsMarks([
    added("mon", "a"),
    removed("mon", "b"),
    moved("mon", "tue", "c"),
    otherAmount("wed", "d"),
  ]);
  expect(Object.fromEntries(marks)).toEqual({
    "a@mon": "new",
    "c@tue": "from Monday",
    "d@wed": "was 2 × 12",
  });
});
