import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newRecord, timestamp } from "../../../record/index.ts";
import type { OwnFood, Recipe } from "../../../record/index.ts";
import { valueOf } from "../../food.fixture.ts";
import { NUTRIENT_IDS } from "../../nutrients/table.ts";
import { sumAmounts } from "../../amounts.ts";
import { RECIPE_ID, TODAY, anyDiary, diaryEntry, item } from "../diary.fixture.ts";
import { itemOf, quickItem } from "../entry.ts";
import { amountsOfItem } from "../items.ts";
import { foodOfItem, foodOfOwn, foodOfRecipe } from "./foods.ts";
import { describeRecipeFault } from "./messages.ts";
import { entryOfRecipe, recipeFromMeal, recipeTotals } from "./recipes.ts";
import type { RecipePart } from "./recipes.ts";

const AT = { date: TODAY, meal: "dinner" } as const;
const meal = [
  diaryEntry(2, "dinner", [quickItem("Spice", { sodium: 40 })]),
  diaryEntry(1, "dinner", [item("cheddar", 56, { count: 2, unit: "slice" }), item("banana", 100)]),
];
const dish: Recipe = valueOf(recipeFromMeal(meal, { name: " Bake ", servings: 4 }));
const eaten = (part: RecipePart, recipe = dish) =>
  entryOfRecipe({ id: RECIPE_ID, body: recipe }, part, AT);

describe("a recipe from a meal", () => {
  test("has the foods in their order, each under an id of its own", () => {
    expect(dish).toMatchObject({ name: "Bake", servings: 4, cookedG: null });
    expect(dish.items.map(({ id, name, grams }) => [id, name, grams])).toEqual([
      ["food-1", "Cheddar", 56],
      ["food-2", "Banana", 100],
      ["food-3", "Spice", 0],
    ]);
  });

  test.for([
    [meal, " ", 2, "The recipe has no name yet. Give it one, so that it is found again."],
    [[], "Bake", 2, "There is no food in it yet. Add at least one."],
    [
      meal,
      "Bake",
      0,
      "0 servings cannot be kept: more than 0, up to 100. Look at the number again.",
    ],
    [
      Array.from({ length: 41 }, (_, n) =>
        diaryEntry(n, null, [item("banana", 1), item("banana", 1)]),
      ),
      "Bake",
      2,
      "A recipe holds 80 foods at most, and these are 82. Make two of it.",
    ],
  ] as const)("is refused with its reason: %#", ([entries, name, servings, sentence]) => {
    const recipe = recipeFromMeal(entries, { name, servings });
    expect(recipe.ok ? "" : describeRecipeFault(recipe.error)).toBe(sentence);
  });

  test("can be stored, and eaten whole it has every nutrient of the meal", () => {
    fc.assert(
      fc.property(anyDiary, fc.integer({ min: 1, max: 12 }), (entries, servings) => {
        fc.pre(entries.length > 0);
        const recipe = valueOf(recipeFromMeal(entries, { name: "All", servings }));
        const at = timestamp(Date.parse("2026-11-26T12:00:00.000Z"), 0);
        expect(newRecord("recipe", RECIPE_ID, at, recipe).body).toEqual(recipe);
        const all = sumAmounts(entries.flatMap(({ body }) => body.items.map(amountsOfItem)));
        expect(recipeTotals(recipe)).toEqual(all);
        const whole = valueOf(eaten({ servings }, recipe));
        const again = sumAmounts(whole.items.map(amountsOfItem));
        for (const id of NUTRIENT_IDS) {
          expect(again[id]).toMatchObject({ from: all[id].from, of: all[id].of });
          expect(again[id].known).toBeCloseTo(all[id].known, 6);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("a part of a recipe", () => {
  test("keeps every food by itself, scaled", () => {
    const entry = valueOf(eaten({ servings: 1 }));
    expect(entry).toMatchObject({ ...AT, name: "Bake", recipe: { id: RECIPE_ID, servings: 1 } });
    expect(entry.items.map(({ food, grams, said }) => [food, grams, said])).toEqual([
      ["core:cheddar", 14, { count: 0.5, unit: "slice" }],
      ["core:banana", 25, null],
      [null, null, null],
    ]);
    expect(entry.items[2]?.amounts).toEqual({ sodium: 10 });
    expect(entry.kcal).toBeCloseTo((recipeTotals(dish).energy.known ?? 0) / 4, 9);
  });

  test("is weighed against the cooked whole", () => {
    const entry = valueOf(eaten({ grams: 100 }, { ...dish, cookedG: 400 }));
    expect(entry.recipe?.servings).toBeCloseTo(1, 9);
    expect(entry.items[1]?.grams).toBeCloseTo(25, 9);
  });

  test.for([
    [
      { grams: 100 },
      "What all of Bake weighs when it is done is not known. Weigh the whole dish once and write it into the recipe, or say it in servings.",
    ],
    [
      { servings: 0 },
      "0 servings cannot be kept: more than 0, up to 100. Look at the number again.",
    ],
    [
      { servings: 101 },
      "101 servings cannot be kept: more than 0, up to 100. Look at the number again.",
    ],
    [
      { servings: Number.NaN },
      "That servings cannot be kept: more than 0, up to 100. Look at the number again.",
    ],
  ] as const)("%j is refused", ([part, sentence]) => {
    const entry = eaten(part);
    expect(entry.ok ? "" : describeRecipeFault(entry.error)).toBe(sentence);
  });
});

describe("as a food like any other", () => {
  const own: OwnFood = {
    name: "Muesli",
    brand: "",
    barcode: "4000000000001",
    source: "label",
    per: "g",
    per100: { energy: 370, fibre: 8 },
    portions: [{ label: "1 bowl", grams: 60 }],
  };

  test("one's own", () => {
    expect(foodOfOwn("x1", own)).toMatchObject({
      ref: "own:x1",
      brand: null,
      source: "label",
      per100: { energy: 370, fibre: 8 },
      usual: 60,
      group: null,
    });
    expect(
      foodOfOwn("x1", {
        ...own,
        source: "later",
        portions: [],
        per100: { energy: 1, ofTheFuture: 2 },
      }),
    ).toMatchObject({ source: "own", usual: null, per100: { energy: 1 } });
  });

  test("an item whose food is gone still tells of 100 g, and of its measure", () => {
    const cheese = item("cheddar", 56, { count: 2, unit: "slice" });
    const found = foodOfItem(cheese);
    expect(found?.portions).toEqual([{ label: "1 slice", grams: 28 }]);
    const again = found && itemOf(found, { grams: 56, said: cheese.said });
    expect(again).toMatchObject({
      food: "core:cheddar",
      name: "Cheddar",
      grams: 56,
      source: "usda",
    });
    for (const [id, amount] of Object.entries(cheese.amounts))
      expect(again?.amounts[id]).toBeCloseTo(amount, 9);
  });

  test.for([
    ["no food", quickItem("Cake", { energy: 400 })],
    ["no weight", { ...item("banana", 10), grams: null }],
    ["no grams", { ...item("banana", 10), grams: 0 }],
  ] as const)("an item of %s is none", ([, one]) => {
    expect(foodOfItem(one)).toBeNull();
  });

  test("a recipe by what it weighs; what one of its foods does not say is unknown", () => {
    const pair = { ...dish, items: dish.items.slice(0, 2) };
    const found = foodOfRecipe(RECIPE_ID, { ...pair, cookedG: 120 });
    expect(found).toMatchObject({
      ref: `recipe:${RECIPE_ID}`,
      portions: [{ label: "1 serving", grams: 30 }],
    });
    expect(found.per100.energy).toBeCloseTo((recipeTotals(pair).energy.known / 120) * 100, 9);
    expect(foodOfRecipe(RECIPE_ID, dish).per100.energy).toBeUndefined();
    expect(foodOfRecipe(RECIPE_ID, { ...dish, items: dish.items.slice(2) })).toMatchObject({
      per100: {},
      portions: [],
      usual: null,
    });
  });
});
