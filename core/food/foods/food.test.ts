import { expect, test } from "vitest";
import { foodOfCore } from "./food.ts";
import { coreFoodById, coreFoods } from "./foods.ts";

test("a core food says as a food what its table says", () => {
  const yoghurt = coreFoodById("greek-yoghurt-plain-low-fat");
  if (yoghurt === null) throw new Error("no yoghurt");
  const food = foodOfCore(yoghurt);
  expect(food).toMatchObject({
    ref: "core:greek-yoghurt-plain-low-fat",
    name: "Greek yoghurt, plain, low fat",
    source: "usda",
    sourceId: String(yoghurt.fdc),
    per: "g",
    usual: 200,
    allergens: ["milk"],
  });
  expect(food.per100.energy).toBe(yoghurt.per100g["208"]);
  expect(food.per100.protein).toBe(yoghurt.per100g["203"]);
  expect(food.per100.biotin).toBeUndefined();
});

test("every core food has energy, protein, fat and carbohydrate, and a ref of its own", () => {
  const foods = coreFoods.map(foodOfCore);
  for (const { ref, per100 } of foods)
    for (const id of ["energy", "protein", "fat", "carbohydrate"] as const)
      expect(per100[id], `${ref} ${id}`).toBeGreaterThanOrEqual(0);
  expect(new Set(foods.map(({ ref }) => ref)).size).toBe(foods.length);
});
