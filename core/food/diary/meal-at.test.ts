import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_KITCHEN, timestamp } from "../../record/index.ts";
import type { KitchenMeal, Timestamp } from "../../record/index.ts";
import { MEAL_SLOTS } from "../foods/types.ts";
import { mealAt } from "./meal-at.ts";

const { meals } = DEFAULT_KITCHEN;

/** A moment two hours east of UTC at which the person's clock shows this. */
const clock = (time: string): Timestamp =>
  timestamp(Date.parse(`2026-11-23T${time}:00.000+02:00`), 120);

test.for([
  ["06:00", "breakfast"],
  ["09:45", "breakfast"],
  ["11:00", "lunch"],
  ["13:30", "lunch"],
  ["15:30", "snack"],
  ["18:00", "dinner"],
  ["21:30", "dinner"],
  ["00:30", "dinner"],
] as const)("what is eaten at %s is %s", ([time, meal]) => {
  expect(mealAt(meals, clock(time))?.id).toBe(meal);
});

test("without a meal of that kind it is the nearest one that there is", () => {
  const two = meals.filter(({ slot }) => slot === "breakfast" || slot === "dinner");
  expect(mealAt(two, clock("12:00"))?.id).toBe("breakfast");
  expect(mealAt(two, clock("15:00"))?.id).toBe("dinner");
  expect(mealAt([], clock("12:00"))).toBe(null);
});

test("of two meals of one kind it is the first of the day", () => {
  const early: KitchenMeal = { id: "early", name: "First breakfast", slot: "breakfast" };
  expect(mealAt([early, ...meals], clock("07:30"))).toBe(early);
});

test("property: it is one of the meals, whenever it is asked", () => {
  const anyMeals = fc.array(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,6}$/),
      name: fc.string(),
      slot: fc.constantFrom(...MEAL_SLOTS),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(anyMeals, fc.integer({ min: 0, max: 1439 }), (some, minute) => {
      const at = timestamp(Date.UTC(2026, 10, 23) + minute * 60_000, 0);
      expect(some).toContain(mealAt(some, at));
    }),
  );
});
