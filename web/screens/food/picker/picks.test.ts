import { describe, expect, it } from "vitest";
import { coreFoodById, entryOf, foodOfCore, recipeItemOf } from "@dorsal/core/food";
import type { CoreFood } from "@dorsal/core/food";
import { newRecord, timestamp } from "@dorsal/core/record";
import type { LocalDate, Recipe } from "@dorsal/core/record";
import {
  energyOfPicks,
  entryOfPick,
  pickOfFood,
  pickOfRecipe,
  readDraft,
  togglePick,
} from "./picks.ts";

const banana = foodOfCore(coreFoodById("banana") as CoreFood);
const pick = pickOfFood(banana, { grams: 118, said: { count: 1, unit: "medium" } });
const other = { ...pick, key: "core:apple" };
const place = { date: "2026-11-23" as LocalDate, meal: "lunch" };
const draft = (fields: object): string => JSON.stringify({ ...place, picks: [pick], ...fields });

const recipe = newRecord("recipe", "01930000-0000-7000-8000-000000000001", timestamp(0, 0), {
  name: "Mash",
  servings: 2,
  cookedG: 200,
  items: pick.items.map((item) => recipeItemOf(item, "food-1")),
  steps: "",
} satisfies Recipe);

describe("what was chosen", () => {
  it("is chosen once, and left out again", () => {
    expect(togglePick([], pick)).toEqual([pick]);
    expect(togglePick([pick], other)).toEqual([pick, other]);
    expect(togglePick([pick, other], pick)).toEqual([other]);
  });

  it("becomes an entry of that day and meal, with the food's name and all it has", () => {
    expect(entryOfPick(pick, place)).toEqual(
      entryOf({ ...place, name: "Banana", items: pick.items }),
    );
    expect(pick.items[0]?.amounts["potassium"]).toBeGreaterThan(300);
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

describe("a draft", () => {
  it("is read back as it was, for its own day and meal", () => {
    expect(readDraft(draft({}), place)).toEqual([pick]);
    expect(readDraft(draft({ date: "2026-11-22" }), place)).toEqual([]);
    expect(readDraft(draft({ meal: null }), place)).toEqual([]);
  });

  it.each([
    [null],
    ["{"],
    ["[]"],
    [draft({ picks: 3 })],
    [draft({ picks: [3, null, {}] })],
    [draft({ picks: [{ ...pick, items: [{ ...pick.items[0], grams: -1 }] }] })],
    [draft({ picks: [{ ...pick, items: [] }] })],
  ])("that is none, %s, holds nothing", (text) => {
    expect(readDraft(text, place)).toEqual([]);
  });
});
