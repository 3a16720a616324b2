import { describe, expect, test } from "vitest";
import { coreFoodById } from "../../food/index.ts";
import { twoDays } from "../menu.fixture.ts";
import { AISLES } from "../types.ts";
import { aisleOf, boughtName } from "./buying.ts";
import { shoppingOf, shoppingText } from "./shopping.ts";

describe("the shopping list", () => {
  const menu = twoDays({ atHome: ["banana"] });

  test("has every food once, with the grams of all days", () => {
    const eaten = new Map<string, number>();
    for (const { meals } of menu.days)
      for (const { items } of meals)
        for (const { food, grams } of items) eaten.set(food, (eaten.get(food) ?? 0) + grams);
    expect(new Map(menu.shopping.map(({ food, grams }) => [food, grams]))).toEqual(eaten);
  });

  test("goes by aisle", () => {
    const places = menu.shopping.map(({ aisle }) => AISLES.indexOf(aisle));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.for<[food: string, text: string]>([
    ["banana", "1 medium (120 g)"],
    ["chickpeas-boiled", "110 g dry, or 1 tin"],
    ["farmed-salmon-baked", "230 g as bought"],
    ["pearl-barley-boiled", "90 g dry"],
    ["sunflower-oil", "20 g"],
    ["sardines-tinned-in-oil", "190 g"],
  ])("%s: %s", ([food, text]) => {
    expect(menu.shopping.find((item) => item.food === food)?.text).toBe(text);
  });

  test.for<[food: string, aisle: string]>([
    ["sardines-tinned-in-oil", "tins"],
    ["plain-bagel", "bread"],
    ["extra-firm-tofu", "plant"],
    ["boiled-egg", "dairy"],
    ["jacket-potato-with-skin", "vegetables"],
    ["olive-oil", "staples"],
  ])("%s is in %s", ([id, aisle]) => {
    const food = coreFoodById(id);
    expect(food && aisleOf(food)).toBe(aisle);
  });

  test.for<[food: string, name: string]>([
    ["onion-fried", "Onion"],
    ["butternut-squash-baked", "Butternut squash"],
    ["carrots-from-frozen-boiled", "Carrots, frozen"],
    ["chicken-breast-no-skin-roast", "Chicken breast, no skin"],
    ["sunflower-seeds-roasted", "Sunflower seeds, roasted"],
    ["strawberries-frozen", "Strawberries, frozen"],
    ["banana", "Banana"],
  ])("%s is bought as %s", ([id, name]) => {
    const food = coreFoodById(id);
    expect(food && boughtName(food)).toBe(name);
  });

  test("two foods that a shop calls alike are told apart", () => {
    const names = menu.shopping.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const [day] = menu.days;
    const meal = day?.meals[0];
    const item = meal?.items[0];
    if (!day || !meal || !item) throw new Error("a day with an item");
    const items = ["beetroot-boiled", "beetroot-uncooked"].map((food) => ({ ...item, food }));
    const list = shoppingOf(menu.request, [{ ...day, meals: [{ ...meal, items }] }]);
    expect(list.map(({ name }) => name)).toEqual(["Beetroot, boiled", "Beetroot, uncooked"]);
  });

  test("as text it can be shared, with what is at home apart", () => {
    const text = shoppingText(menu);
    expect(text).toMatch(
      /^Shopping list for 2 days, one person\n\nVegetables and potatoes\n\[ \] /u,
    );
    expect(text).toMatch(/At home already\n\[ \] Banana: 1 medium \(120 g\)\n$/u);
    expect(text.match(/Banana/gu)).toHaveLength(1);
  });
});
