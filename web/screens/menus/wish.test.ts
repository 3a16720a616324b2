import { expect, test } from "vitest";
import fc from "fast-check";
import type { KitchenMeal } from "@dorsal/core/record";
import { mealPlansOf, nextSeed } from "./wish.ts";

const meal = (id: string, name: string, slot: KitchenMeal["slot"] = "snack"): KitchenMeal => ({
  id,
  name,
  slot,
});

test("meals of one name are told apart, the first keeps it", () => {
  const meals = [meal("a", ""), meal("b", "", "lunch"), meal("c", ""), meal("d", "Snacks 2")];
  expect(mealPlansOf(meals).map(({ name }) => name)).toEqual([
    "Snacks",
    "Lunch",
    "Snacks 2",
    "Snacks 2 2",
  ]);
});

test("every name is there once and no longer than 40 letters", () => {
  const name = fc.oneof(
    fc.constantFrom("", "Snacks", "x".repeat(40)),
    fc.string({ maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const plans = mealPlansOf(names.map((one, at) => meal(`m${at}`, one)));
      expect(new Set(plans.map((plan) => plan.name)).size).toBe(names.length);
      expect(plans.every((plan) => plan.name.length <= 40 && plan.name.length > 0)).toBe(true);
    }),
  );
});

test.each([
  [1, 2],
  [2_147_483_647, 1],
])("after seed %i comes %i", (seed, next) => {
  expect(nextSeed(seed)).toBe(next);
});
