import fc from "fast-check";
import { expect, test } from "vitest";
import { newRecord, readRecord, timestamp } from "../../record/index.ts";
import type { LocalDate, MenuPlanItem, MenuPlanMeal } from "../../record/index.ts";
import { foodOfCore } from "../foods/food.ts";
import type { Food } from "../foods/food.ts";
import { coreFoodById } from "../foods/foods.ts";
import { energyOfPlanned, entryOfPlanned, plannedPortion } from "./planned.ts";

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
  const { entry, unknown } = planned([
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
  expect(unknown).toEqual([]);
  const at = timestamp(Date.parse("2026-11-23T08:00:00Z"), 60);
  expect(entry && readRecord(newRecord("foodEntry", MENU, at, entry)).ok).toBe(true);
});

const BANANA = item("core:banana", 200, "");
const TART = item("core:green-apple-tart", 100, "100 g");
const GONE = item("core:no-such-food", 80, "1 piece");
const OF_TABLE = item("pack:usda-sr-legacy:990001", 30, "30 g");

test.each([
  ["all of it is known", [BANANA, TART], [], ["core:banana", "core:green-apple-tart"], []],
  ["one is left", [BANANA, TART], ["core:banana"], ["core:green-apple-tart"], []],
  ["all is left", [BANANA], ["core:banana"], null, []],
  ["one is not known", [BANANA, GONE], [], ["core:banana"], ["core:no-such-food"]],
  [
    "the table of one was removed",
    [OF_TABLE, TART],
    [],
    ["core:green-apple-tart"],
    [OF_TABLE.food],
  ],
  ["what is not known was left", [BANANA, GONE], [GONE.food], ["core:banana"], []],
  ["nothing of it is known", [GONE, OF_TABLE], [], null, [GONE.food, OF_TABLE.food]],
  ["nothing is known of what was not left", [BANANA, GONE], ["core:banana"], null, [GONE.food]],
] as const)("says what it has to leave out: %s", (_, items, left, noted, missing) => {
  const { entry, unknown } = planned(items, new Map(left.map((ref) => [ref, null])));
  expect(entry?.items.map(({ food }) => food) ?? null).toEqual(noted);
  expect(unknown.map(({ food }) => food)).toEqual(missing);
});

test("what is planned has the energy that its entry will have, at least where a food is missing", () => {
  const entry = planned([BANANA, TART]).entry;
  const { kcal, isWhole } = energyOfPlanned([BANANA, TART], coreOf);
  expect(kcal).toBeCloseTo(entry?.kcal ?? 0, 9);
  expect(isWhole).toBe(true);
  expect(energyOfPlanned([BANANA, GONE], coreOf)).toEqual({
    kcal: 2 * (fruit.per100.energy ?? 0),
    isWhole: false,
  });
});

test("whatever is planned is noted, left or named, and nothing of it twice", () => {
  const REFS = ["core:banana", "core:green-apple-tart", GONE.food, OF_TABLE.food] as const;
  fc.assert(
    fc.property(fc.subarray([...REFS]), fc.subarray([...REFS]), (refs, left) => {
      const { entry, unknown } = planned(
        refs.map((ref) => item(ref, 100, "100 g")),
        new Map(left.map((ref) => [ref, null])),
      );
      const noted = entry?.items.map(({ food }) => food ?? "") ?? [];
      const told = unknown.map(({ food }) => food);
      expect([...noted, ...told, ...refs.filter((ref) => left.includes(ref))].toSorted()).toEqual(
        refs.toSorted(),
      );
    }),
  );
});
