import { expect, test } from "vitest";
import type { LoadUnit } from "@dorsal/core/quantity";
import { weightText, weightsFrom, withWeights } from "./weights-words.ts";

test.each<[string, LoadUnit, readonly number[] | null]>([
  ["4, 6, 8", "kg", [4, 6, 8]],
  ["2,5", "kg", [2.5]],
  ["2,5, 5", "kg", [2.5, 5]],
  ["4 6 8", "kg", [4, 6, 8]],
  ["4 kg 10 lb", "kg", [4, 4.5359237]],
  ["10", "lb", [4.5359237]],
  ["0", "kg", null],
  ["201", "kg", null],
  ["heavy", "kg", null],
  ["4, heavy", "kg", null],
  ["", "kg", null],
])("%j typed in %s is %j", (typed, unit, weights) => {
  const found = weightsFrom(typed, unit);
  expect(found?.map((kg) => Number(kg.toFixed(6))) ?? null).toEqual(
    weights?.map((kg) => Number(kg.toFixed(6))) ?? null,
  );
});

test.each<[number, LoadUnit, string]>([
  [1.25, "kg", "1.25 kg"],
  [20, "kg", "20 kg"],
  [4.5359237, "lb", "10 lb"],
  [1.1339809, "lb", "2.5 lb"],
  [20.41165665, "lb", "45 lb"],
])("%f kg in %s is %s", (kg, unit, text) => {
  expect(weightText(kg, unit)).toBe(text);
});

test("weights are there once, the lightest first", () => {
  expect(withWeights([8, 4], [6, 8.001, 4])).toEqual([4, 6, 8]);
});
