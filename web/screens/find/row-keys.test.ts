import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELD, isTyped, rowAfter } from "./row-keys.ts";

describe("where a key leads", () => {
  test.for([
    ["ArrowDown", FIELD, 3, 0],
    ["ArrowDown", 0, 3, 1],
    ["ArrowDown", 2, 3, 2],
    ["ArrowUp", 1, 3, 0],
    ["ArrowUp", 0, 3, FIELD],
    ["ArrowUp", FIELD, 3, null],
    ["Home", 2, 3, 0],
    ["End", 0, 3, 2],
    ["Home", FIELD, 3, null],
    ["End", FIELD, 3, null],
    ["Enter", 1, 3, null],
    ["ArrowDown", FIELD, 0, null],
  ] as const)("%s from %i of %i: %s", ([key, at, count, next]) => {
    expect(rowAfter(key, at, count)).toBe(next);
  });

  test("property: always to a row that is there, or into the field", () => {
    const keys = fc.constantFrom("ArrowDown", "ArrowUp", "Home", "End", "a", "Tab");
    fc.assert(
      fc.property(keys, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (key, count, place) => {
        const next = rowAfter(key, Math.min(place, count) - 1, count);
        if (next === null) return;
        expect(next).toBeGreaterThanOrEqual(FIELD);
        expect(next).toBeLessThan(count);
      }),
    );
  });
});

describe("what goes on with the text", () => {
  const NONE = { ctrlKey: false, metaKey: false, altKey: false };
  test.for([
    ["a letter", { key: "a", ...NONE }, true],
    ["a letter with an accent", { key: "é", ...NONE }, true],
    ["Backspace", { key: "Backspace", ...NONE }, true],
    ["a space, which presses a button", { key: " ", ...NONE }, false],
    ["Enter", { key: "Enter", ...NONE }, false],
    ["Tab", { key: "Tab", ...NONE }, false],
    ["Ctrl C", { key: "c", ...NONE, ctrlKey: true }, false],
    ["Cmd C", { key: "c", ...NONE, metaKey: true }, false],
  ] as const)("%s: %s", ([, key, typed]) => {
    expect(isTyped(key)).toBe(typed);
  });
});
