import { expect, test } from "vitest";
import { newRecord, readRecord, timestamp } from "../../record/index.ts";
import type { LocalDate, MenuPlanItem, MenuPlanMeal } from "../../record/index.ts";
import { foodOfCore } from "../foods/food.ts";
import type { Food } from "../foods/food.ts";
import { coreFoodById } from "../foods/foods.ts";
import { entryOfPlanned, plannedPortion } from "./planned.ts";

const MENU = "01900000-0000-7000-8000-000000000001";
const DATE = "2026-11-23" as LocalDate;

const coreOf = (ref: string): Food | null => {
  const core = coreFoodById(ref.replace("core:", ""));
  return core && foodOfCore(core);
};
const fruit = coreOf("core:banana");
if (!fruit) throw new Error("a banana is among the foods");
const [medium] = fruit.portions;

const item = (food: string, grams: number, portion: string): MenuPlanItem => ({
  food,
  name: food,
  part: "fruit",
  grams,
  portion,
  locked: false,
  leftover: false,
});
const meal = (items: readonly MenuPlanItem[]): MenuPlanMeal => ({
  id: "breakfast",
  name: "Breakfast",
  slot: "breakfast",
  dish: { template: "plain", title: "Banana", steps: [] },
  items,
});
const planned = (items: readonly MenuPlanItem[], changed?: Map<string, null>) =>
  entryOfPlanned({
    menu: MENU,
    meal: meal(items),
    date: DATE,
    foodOf: coreOf,
    ...(changed ? { changed } : {}),
  });

test("a measure is kept in its words where it holds the grams, and else the grams alone", () => {
  const { label, grams } = medium ?? { label: "", grams: 0 };
  expect(plannedPortion({ grams, portion: label }, fruit).said?.count).toBe(1);
  expect(plannedPortion({ grams: grams * 1.05, portion: label }, fruit)).toEqual({
    grams: grams * 1.05,
    said: null,
  });
  expect(plannedPortion({ grams: 90, portion: `about ${label}` }, fruit).said).toBeNull();
});

test("a planned meal becomes an entry that names menu and meal, with the amounts of its grams", () => {
  const entry = planned([
    item("core:banana", 200, "200 g"),
    item("core:green-apple-tart", 50, "50 g"),
  ]);
  expect(entry).toMatchObject({
    date: DATE,
    meal: "breakfast",
    name: "Banana",
    menu: { id: MENU, meal: "breakfast" },
  });
  expect(entry?.items.map(({ food, grams }) => [food, grams])).toEqual([
    ["core:banana", 200],
    ["core:green-apple-tart", 50],
  ]);
  expect(entry?.items[0]?.amounts["energy"]).toBe(2 * (fruit.per100.energy ?? 0));
  const at = timestamp(Date.parse("2026-11-23T08:00:00Z"), 60);
  expect(entry && readRecord(newRecord("foodEntry", MENU, at, entry)).ok).toBe(true);
});

test("what is left is left out; of nothing there is no entry", () => {
  const left = new Map([["core:banana", null]]);
  const rest = item("core:green-apple-tart", 100, "100 g");
  expect(planned([item("core:banana", 200, ""), rest], left)?.items).toHaveLength(1);
  expect(planned([item("core:banana", 200, "")], left)).toBeNull();
  expect(planned([item("core:no-such-food", 200, "")])).toBeNull();
});
