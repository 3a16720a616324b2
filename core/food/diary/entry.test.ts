import { expect, test } from "vitest";
import type { LocalDate } from "../../record/index.ts";
import { foodOfCore } from "../foods/food.ts";
import { coreFoodById } from "../foods/foods.ts";
import { entryOf, itemOf, quickEntry } from "./entry.ts";

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
