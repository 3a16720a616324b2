import { describe, expect, it } from "vitest";
import type { Week } from "../../record/index.ts";
import { withEdits } from "./edit-list.ts";

const edits = (from: number, count: number): Week["edits"] =>
  Array.from({ length: count }, (_, index) => ({
    at: from + index,
    change: { kind: "added", day: "mon", block: "main", exercise: "plank", to: { sets: 1 } },
  }));

describe("withEdits", () => {
  it.each<[number, number, number, number]>([
    [0, 0, 0, 0],
    [2, 1, 3, 0],
    [999, 1, 1000, 0],
    [1000, 3, 1000, 3],
    [1, 1200, 1000, 201],
  ])("of %i and %i keeps %i, the newest", (before, more, kept, first) => {
    const all = withEdits(edits(0, before), edits(before, more));
    expect(all.map(({ at }) => at)).toEqual(edits(first, kept).map(({ at }) => at));
  });
});
