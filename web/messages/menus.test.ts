import { expect, test } from "vitest";
import type { MenuDay } from "@dorsal/core/menu";
import { menus } from "./menus.ts";

const day = (totals: MenuDay["totals"]): MenuDay => ({
  day: 0,
  training: false,
  target: { energyKcal: 2000, proteinG: 90 },
  meals: [],
  totals,
  by: "solver",
});
const plate = (vegetablesCups: number, fruitCups: number) => ({
  vegetablesCups,
  fruitCups,
  notCounted: 0,
});

test.each<[MenuDay["totals"], [number, number], string]>([
  [
    { energy: 1985, protein: 96.4, fibre: 31 },
    [3.1, 1.4],
    "1,985 kcal, as much as planned. 96 g of protein and 31 g of fibre. About 3 cups of vegetables and 1½ cups of fruit.",
  ],
  [
    { energy: 1930, protein: 96 },
    [1, 0.6],
    "1,930 kcal of 2,000 planned. 96 g of protein. About 1 cup of vegetables and ½ cup of fruit.",
  ],
])("a day in words: %j", (totals, [vegetables, fruit], expected) => {
  expect(menus.week.totals(day(totals), plate(vegetables, fruit))).toBe(expected);
});

test.each([
  ["iodine", 6.04, "mcg", "6 mcg a day short. What closes it:"],
  ["carbohydrate", 1400, "g", "1.4 kg a day short. What closes it:"],
  // Nobody weighs what they drink.
  ["water", 1400, "g", "1.4 l a day short. What closes it:"],
  ["iron", 0.123, "mg", "0.12 mg a day short. What closes it:"],
])("%s: %f %s lacking", (nutrient, amount, unit, expected) => {
  expect(menus.unmet.short(nutrient, amount, unit)).toBe(expected);
});

test("what changes with a swap is named, each with its new amount", () => {
  const option = { food: "a", name: "A", grams: 100, portion: "1 cup" };
  const changes = [
    { meal: "Lunch", food: "rice", grams: 140 },
    { meal: "Lunch", food: "oil", grams: 7.5 },
  ];
  const nameOf = (food: string): string => (food === "rice" ? "Rice" : "Olive oil");
  expect(menus.swapSheet.changes({ ...option, changes: [] }, nameOf)).toBe("Nothing else changes.");
  expect(menus.swapSheet.changes({ ...option, changes }, nameOf)).toBe(
    "With it: Rice becomes 140 g and Olive oil becomes 7.5 g.",
  );
});
