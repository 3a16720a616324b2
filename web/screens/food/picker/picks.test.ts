import { describe, expect, it } from "vitest";
import { coreFoodById, entryOf, foodOfCore, recipeItemOf } from "@dorsal/core/food";
import type { CoreFood } from "@dorsal/core/food";
import { newRecord, timestamp } from "@dorsal/core/record";
import type { LocalDate, Recipe } from "@dorsal/core/record";
import { energyOfPicks, entryOfPick, pickOfEntry, pickOfFood, pickOfRecipe } from "./picks.ts";

const banana = foodOfCore(coreFoodById("banana") as CoreFood);
const pick = pickOfFood(banana, { grams: 118, said: { count: 1, unit: "medium" } });
const other = { ...pick, key: "core:apple" };
const place = { date: "2026-11-23" as LocalDate, meal: "lunch" };

const recipe = newRecord("recipe", "01930000-0000-7000-8000-000000000001", timestamp(0, 0), {
  name: "Mash",
  servings: 2,
  cookedG: 200,
  items: pick.items.map((item) => recipeItemOf(item, "food-1")),
  steps: "",
} satisfies Recipe);

describe("what is taken", () => {
  it("becomes an entry of that day and meal, with the food's name and all it has", () => {
    expect(entryOfPick(pick, place)).toEqual(
      entryOf({ ...place, name: "Banana", items: pick.items }),
    );
    expect(pick.items[0]?.amounts["potassium"]).toBeGreaterThan(300);
    expect(pickOfEntry(pick.key, entryOfPick(pick, place))).toEqual(pick);
  });

  it("adds up, and says where energy is not known", () => {
    expect(Math.round(energyOfPicks([pick, other]).kcal)).toBe(210);
    expect(energyOfPicks([pick]).isWhole).toBe(true);
    const dumb = { ...pick, items: pick.items.map((item) => ({ ...item, amounts: {} })) };
    expect(energyOfPicks([pick, dumb])).toMatchObject({ isWhole: false });
  });

  it.each([
    [{ servings: 1 }, 59, 1],
    [{ grams: 200 }, 118, 2],
  ])("of a recipe, %o, is its part", (part, grams, servings) => {
    const made = pickOfRecipe(recipe, part);
    expect(made?.items.map((item) => item.grams)).toEqual([grams]);
    expect(made?.recipe).toEqual({ id: recipe.id, servings });
    expect(made?.key).toBe(`recipe:${recipe.id}`);
  });

  it("is nothing of a recipe that was never weighed, by weight", () => {
    const unweighed = { ...recipe, body: { ...recipe.body, cookedG: null } };
    expect(pickOfRecipe(unweighed, { grams: 100 })).toBeNull();
  });
});
