import { describe, expect, test } from "vitest";
import { twoDays } from "../menu.fixture.ts";
import { checkMenu } from "./check.ts";
import { readCheckedMenu } from "./read.ts";

interface Loose {
  request: Record<string, unknown>;
  days: {
    target: { energyKcal: number; proteinG: number };
    meals: { name: string; slot: string; items: { food: string; grams: number }[] }[];
    totals: Record<string, number>;
  }[];
  weekly: Record<string, { amount: number; target: number }>;
  unmet: { nutrient: string; fixes: unknown[] }[];
}

const loose = (): Loose => JSON.parse(JSON.stringify(twoDays())) as Loose;

const checked = (menu: unknown) => {
  const read = readCheckedMenu(menu);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkMenu(read.value);
};

const itemsOf = (menu: Loose, day: number, meal: number) => {
  const items = menu.days[day]?.meals[meal]?.items;
  if (!items) throw new Error("the menu of the fixture has this meal");
  return items;
};

const replaced = (menu: Loose, day: number, meal: number, food: string, by: object): void => {
  const items = itemsOf(menu, day, meal);
  const at = items.findIndex((item) => item.food === food);
  const item = items[at];
  if (!item) throw new Error(`${food} is not there`);
  items[at] = { ...item, ...by };
};

describe("the check of a menu", () => {
  test("a menu that keeps everything is said to", () => {
    expect(checked(loose())).toMatchObject({ ok: true, broken: [], warnings: [] });
  });

  test("totals and weekly sums come from the grams", () => {
    const menu = loose();
    const { days, weekly } = checked(menu);
    expect(days[0]?.totals.energy).toBeCloseTo(menu.days[0]?.totals["energy"] ?? 0, 6);
    expect(weekly.vitaminC?.share).toBeCloseTo(
      (weekly.vitaminC?.amount ?? 0) / (weekly.vitaminC?.target ?? 1),
      9,
    );
  });

  test.for<[name: string, rule: string, change: (menu: Loose) => void]>([
    ["too much energy", "energy", (menu) => replaced(menu, 0, 3, "banana", { grams: 400 })],
    [
      "too little protein",
      "protein",
      (menu) => menu.days.forEach((day) => (day.target.proteinG = 160)),
    ],
    [
      "too much protein",
      "protein",
      (menu) => menu.days.forEach((day) => (day.target.proteinG = 70)),
    ],
    ["too much fat", "fat", (menu) => replaced(menu, 0, 2, "sunflower-oil", { grams: 70 })],
    [
      "saturated fat",
      "saturatedFat",
      (menu) => replaced(menu, 0, 2, "sunflower-oil", { food: "coconut-oil", grams: 20 }),
    ],
    [
      "too much salt",
      "sodium",
      (menu) => replaced(menu, 0, 1, "farmed-salmon-baked", { food: "smoked-salmon" }),
    ],
    [
      "selenium beyond its limit",
      "upperLimits",
      (menu) => replaced(menu, 1, 3, "walnuts", { food: "brazil-nuts", grams: 30 }),
    ],
    ["no fruit", "shape", (menu) => itemsOf(menu, 0, 0).splice(1, 1)],
    [
      "two starches",
      "shape",
      (menu) => itemsOf(menu, 0, 1).push({ food: "quinoa-boiled", grams: 20 }),
    ],
    [
      "a food twice a day",
      "onceADay",
      (menu) => itemsOf(menu, 0, 3).push({ food: "orange", grams: 20 }),
    ],
    [
      "a figure that is not known",
      "known",
      (menu) => replaced(menu, 1, 0, "apple-with-skin", { food: "gala-apple" }),
    ],
    [
      "a food that does not exist",
      "foods",
      (menu) => replaced(menu, 0, 3, "banana", { food: "x" }),
    ],
    ["no grams", "amounts", (menu) => replaced(menu, 0, 3, "banana", { grams: 0 })],
    ["not the diet", "diet", (menu) => (menu.request["diet"] = "vegetarian")],
    ["what is left out", "diet", (menu) => (menu.request["without"] = ["gluten"])],
    ["an allergen", "allergens", (menu) => (menu.request["allergens"] = ["treeNuts"])],
    ["a dislike", "dislikes", (menu) => (menu.request["dislikes"] = ["banana"])],
    ["other targets", "targets", (menu) => (menu.request["energyKcal"] = 2300)],
    [
      "totals that are not those of the grams",
      "totals",
      (menu) => menu.days.forEach(({ totals }) => (totals["iron"] = 99)),
    ],
    [
      "a week that is not that of the grams",
      "weekly",
      (menu) => (menu.weekly["iron"] = { amount: 99, target: 36 }),
    ],
    ["a gap that is not named", "unmet", (menu) => (menu.unmet = [])],
    [
      "a gap without what closes it",
      "unmet",
      (menu) => menu.unmet.forEach((one) => (one.fixes = [])),
    ],
  ])("%s is found", ([, rule, change]) => {
    const menu = loose();
    change(menu);
    const { ok, broken } = checked(menu);
    expect(ok).toBe(false);
    expect(broken.map((one) => one.rule)).toContain(rule);
    for (const { text } of broken) expect(text).not.toMatch(/undefined|NaN/u);
  });

  test("a food that comes on three days comes too often", () => {
    const menu = loose();
    const [first, second] = menu.days;
    if (!first || !second) throw new Error("two days");
    menu.days = [first, second, structuredClone(first)];
    expect(checked(menu).broken.map(({ rule }) => rule)).toContain("weeklyCap");
  });

  test("too many items are counted", () => {
    const menu = loose();
    const snack = itemsOf(menu, 0, 3);
    for (const food of ["pear", "grapes", "mango"]) snack.push({ food, grams: 5 });
    for (const food of ["raisins", "figs-dried"]) itemsOf(menu, 0, 0).push({ food, grams: 5 });
    expect(checked(menu).broken.map(({ rule }) => rule)).toContain("items");
  });

  test.for([null, {}, { request: {}, days: [] }])("%j cannot be read", (menu) => {
    expect(readCheckedMenu(menu).ok).toBe(false);
  });
});
