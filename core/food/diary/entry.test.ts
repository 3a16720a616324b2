import fc from "fast-check";
import { expect, test } from "vitest";
import { readRecord } from "../../record/index.ts";
import type { LocalDate } from "../../record/index.ts";
import { foodOfCore } from "../foods/food.ts";
import { coreFoodById } from "../foods/foods.ts";
import { entryOf, itemOf, quickEntry } from "./entry.ts";
import { toggleChosen } from "./favourites.ts";
import { splitMeasure } from "./portions/measure.ts";
import { usualPortion } from "./portions/units.ts";

const date = "2026-11-26" as LocalDate;

const food = (id: string) => {
  const found = coreFoodById(id);
  if (found === null) throw new Error(`no food ${id}`);
  return foodOfCore(found);
};

test("an item keeps the figures of its grams, and what is unknown is left out", () => {
  const cheddar = food("cheddar");
  const item = itemOf(cheddar, { grams: 28, said: { count: 1, unit: "slice" } });
  expect(item.amounts["energy"]).toBeCloseTo((cheddar.per100.energy ?? 0) * 0.28, 9);
  expect(item.amounts).not.toHaveProperty("biotin");
  expect(item).toMatchObject({ food: "core:cheddar", name: "Cheddar", source: "usda", grams: 28 });
});

test("a brand stands beside the name", () => {
  const item = itemOf({ ...food("cheddar"), brand: "Hill Farm" }, { grams: 10, said: null });
  expect(item.name).toBe("Cheddar (Hill Farm)");
});

test("the energy of an entry is what its items are known to have", () => {
  const items = [
    itemOf(food("cheddar"), { grams: 50, said: null }),
    itemOf({ ...food("cheddar"), per100: { protein: 20 } }, { grams: 50, said: null }),
  ];
  const entry = entryOf({ date, meal: "lunch", name: "Cheese", items });
  expect(entry.kcal).toBeCloseTo(items[0]?.amounts["energy"] ?? 0, 9);
  expect(entry).toMatchObject({ recipe: null, menu: null, meal: "lunch" });
});

test("energy by itself is an entry of one item", () => {
  expect(quickEntry(date, null, "Cake", { energy: 420 })).toEqual({
    date,
    meal: null,
    name: "Cake",
    kcal: 420,
    recipe: null,
    menu: null,
    items: [
      {
        food: null,
        name: "Cake",
        source: "own",
        grams: null,
        said: null,
        amounts: { energy: 420 },
      },
    ],
  });
});

/** Tables have names of more than two lines, and letters that take two units. */
const longName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });

test("whatever a table calls a food and its portions, a record keeps it", () => {
  fc.assert(
    fc.property(longName, fc.option(longName), longName, (name, brand, label) => {
      const named = { ...food("cheddar"), name, brand, usual: 30 };
      const sized = { ...named, portions: [{ label, grams: 30 }] };
      const item = itemOf(sized, usualPortion(sized, []));
      const body = entryOf({ date, meal: null, name, items: [item] });
      const read = readRecord({
        kind: "foodEntry",
        id: "01900000-0000-7000-8000-000000000000",
        v: 2,
        at: "2026-11-26T08:00:00.000+00:00",
        body,
      });
      expect(read).toMatchObject({ ok: true });
      expect(toggleChosen([], { id: "pack:a:1", name })[0]?.name.length).toBeLessThanOrEqual(200);
    }),
  );
});

test.for([
  ["Salmon", "Salmon"],
  ["x".repeat(120), "x".repeat(120)],
  ["x".repeat(121), `${"x".repeat(119)}…`],
  [`${"x".repeat(118)}😀y`, `${"x".repeat(118)}…`],
] as const)("%#: an entry is called what fits", ([name, kept]) => {
  expect(entryOf({ date, meal: null, name, items: [] }).name).toBe(kept);
});

test("a fraction of nothing counts nothing", () => {
  expect(splitMeasure("1/0 cup")).toEqual({ count: 1, unit: "1/0 cup" });
});
