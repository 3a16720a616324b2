import { describe, expect, test } from "vitest";
import { checkMenu, readCheckedMenu } from "../check/index.ts";
import { twoDays } from "../menu.fixture.ts";
import type { Menu } from "../types.ts";
import { lockItem, swapItem, swapOptions } from "./index.ts";

const brokenOf = (menu: Menu): readonly string[] => {
  const read = readCheckedMenu(JSON.parse(JSON.stringify(menu)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkMenu(read.value).broken.map(({ text }) => text);
};

const foodsOf = (menu: Menu, day: number): readonly string[] =>
  menu.days[day]?.meals.flatMap(({ items }) => items.map(({ food }) => food)) ?? [];

describe("a swap", () => {
  const menu = twoDays();
  const places = menu.days.flatMap(({ day, meals }) =>
    meals.flatMap(({ name, items }) =>
      items.map(({ food, leftover }) => ({ place: { day, meal: name, food }, leftover })),
    ),
  );

  test.for(places.filter(({ leftover }) => !leftover))(
    "$place.food on day $place.day has others, and the day keeps its limits",
    ({ place }) => {
      const options = swapOptions(menu, place, 3);
      expect(options.length).toBeGreaterThan(0);
      const [best] = options;
      if (!best) return;
      const swapped = swapItem(menu, place, best.food);
      if (!swapped.ok) throw new Error(swapped.error);
      expect(brokenOf(swapped.value)).toEqual([]);
      expect(foodsOf(swapped.value, place.day)).toContain(best.food);
      expect(foodsOf(swapped.value, place.day)).not.toContain(place.food);
      expect(swapped.value.shopping.map(({ food }) => food)).toContain(best.food);
    },
  );

  test("leftovers are not swapped: they are cooked already", () => {
    const place = { day: 1, meal: "Lunch", food: "polenta-soft" };
    expect(swapOptions(menu, place)).toEqual([]);
    expect(swapItem(menu, place, "quinoa-boiled")).toEqual({ ok: false, error: "leftover" });
  });

  test("what was left over from a changed dinner is cooked fresh, in the same amounts", () => {
    const place = { day: 0, meal: "Dinner", food: "polenta-soft" };
    const [option] = swapOptions(menu, place, 1);
    const swapped = swapItem(menu, place, option?.food ?? "");
    if (!swapped.ok) throw new Error(swapped.error);
    const lunch = swapped.value.days[1]?.meals.find(({ name }) => name === "Lunch");
    expect(lunch?.items.some(({ leftover }) => leftover)).toBe(false);
    expect(lunch?.items.map(({ food, grams }) => [food, grams])).toEqual(
      menu.days[1]?.meals[1]?.items.map(({ food, grams }) => [food, grams]),
    );
  });

  test.for<[food: string, by: string, error: string]>([
    ["no-food", "quinoa-boiled", "nothing-there"],
    ["pearl-barley-boiled", "no-food", "nothing-there"],
    ["pearl-barley-boiled", "banana", "keeps-no-limits"],
    ["pearl-barley-boiled", "polenta-soft", "keeps-no-limits"],
  ])("%s by %s: %s", ([food, by, error]) => {
    expect(swapItem(menu, { day: 0, meal: "Lunch", food }, by)).toEqual({ ok: false, error });
  });
});

describe("a lock", () => {
  const place = { day: 0, meal: "Snack", food: "banana" };

  test("is kept in the request and on the item, and can be taken off", () => {
    const menu = twoDays();
    const locked = lockItem(menu, place, true);
    expect(locked.request.locked).toEqual([{ ...place, grams: 118 }]);
    expect(locked.days[0]?.meals[3]?.items[0]?.locked).toBe(true);
    expect(lockItem(locked, place, true).request.locked).toHaveLength(1);
    expect(lockItem(locked, place, false)).toEqual(menu);
  });

  test("of nothing changes nothing", () => {
    const menu = twoDays();
    expect(lockItem(menu, { ...place, food: "pear" }, true)).toBe(menu);
  });

  test("a locked item does not give way to a swap", () => {
    const locked = lockItem(twoDays(), place, true);
    const other = { day: 0, meal: "Lunch", food: "pearl-barley-boiled" };
    for (const { food } of swapOptions(locked, other, 4)) {
      const swapped = swapItem(locked, other, food);
      if (!swapped.ok) throw new Error(swapped.error);
      expect(swapped.value.days[0]?.meals[3]?.items[0]).toMatchObject({
        food: "banana",
        grams: 118,
      });
    }
  });
});
