import { describe, expect, test } from "vitest";
import { coreFoodById } from "../../food/index.ts";
import { SOMEBODY, requestOf } from "../menu.fixture.ts";
import { foodsNamed } from "./foods-named.ts";
import { readMenuRequest } from "./read.ts";

const refusalOf = (raw: unknown) => {
  const read = readMenuRequest(raw);
  return read.ok ? null : read.error;
};

describe("a request", () => {
  test("gets what is usual where nothing was said", () => {
    const { proteinG: _, ...plain } = SOMEBODY;
    expect(requestOf(plain)).toMatchObject({
      proteinG: 89,
      proteinBy: "usual",
      diet: "omnivore",
      without: [],
      allergens: [],
      days: 7,
      seed: 1,
      training: [],
      batch: false,
      meals: [
        { name: "Breakfast", slot: "breakfast" },
        { name: "Lunch", slot: "lunch" },
        { name: "Dinner", slot: "dinner" },
        { name: "Snack", slot: "snack" },
      ],
    });
  });

  test.for<[said: unknown, diet: string, without: readonly string[]]>([
    ["vegan", "vegan", []],
    ["Vegetarian", "vegetarian", []],
    ["pescetarian", "pescatarian", []],
    ["pork-free", "omnivore", ["pork"]],
    ["gluten free", "omnivore", ["gluten"]],
    [["vegetarian", "gluten-free", "lactose-free"], "vegetarian", ["gluten", "lactose"]],
    ["vegan, gluten-free", "vegan", ["gluten"]],
    [undefined, "omnivore", []],
  ])("diet %j is %s without %j", ([said, diet, without]) => {
    expect(requestOf({ ...SOMEBODY, diet: said })).toMatchObject({ diet, without });
  });

  test.for<[said: string, allergens: readonly string[]]>([
    ["nuts", ["peanut", "treeNuts"]],
    ["nut", ["peanut", "treeNuts"]],
    ["tree nuts", ["treeNuts"]],
    ["pistachios", ["treeNuts"]],
    ["peanuts", ["peanut"]],
    ["dairy", ["milk"]],
    ["shellfish", ["crustaceans", "molluscs"]],
    ["Soy", ["soya"]],
    ["eggs", ["egg"]],
    ["wheat", ["wheat"]],
    ["sulfites", ["sulphites"]],
  ])("allergen %s is %j", ([said, allergens]) => {
    expect(requestOf({ ...SOMEBODY, allergens: [said] }).allergens).toEqual(allergens);
  });

  test.for<[change: object, field: string]>([
    [{ age: undefined }, "age"],
    [{ age: 34.5 }, "age"],
    [{ weightKg: 12 }, "weightKg"],
    [{ weightKg: "66" }, "weightKg"],
    [{ heightCm: Number.NaN }, "heightCm"],
    [{ energyKcal: 90_000 }, "energyKcal"],
    [{ proteinG: -4 }, "proteinG"],
    [{ sex: "x" }, "sex"],
    [{ diet: "paleo" }, "diet"],
    [{ allergens: ["kryptonite"] }, "allergens.0"],
    [{ dislikes: ["mushrooms", "qwxzv"] }, "dislikes.1"],
    [{ days: 8 }, "days"],
    [{ days: 0 }, "days"],
    [{ seed: -1 }, "seed"],
    [{ training: [9] }, "training.0"],
    [{ meals: [{ name: "Lunch", slot: "lunch" }] }, "meals"],
    [
      {
        meals: [
          { name: "Eat", slot: "lunch" },
          { name: "Eat", slot: "dinner" },
        ],
      },
      "meals.1.name",
    ],
    [{ locked: [{ day: 0, meal: "Tea", food: "banana", grams: 118 }] }, "locked.0.meal"],
    [{ locked: [{ day: 0, meal: "Lunch", food: "no-food", grams: 118 }] }, "locked.0.food"],
  ])("%j is refused at %s, with what may stand there", ([change, field]) => {
    const refusal = refusalOf({ ...SOMEBODY, ...change });
    expect(refusal).toMatchObject({ kind: "fault", fault: { field } });
    if (refusal?.kind === "fault") expect(refusal.fault.expected).not.toBe("");
  });

  test.for([null, [], "menu", 3])("%j is no request", (raw) => {
    expect(refusalOf(raw)).toMatchObject({ kind: "fault" });
  });

  test.for<[change: object, who: string]>([
    [{ age: 18 }, "under-19"],
    [{ age: 7 }, "under-19"],
    [{ pregnant: true }, "pregnant"],
    [{ breastfeeding: true }, "breastfeeding"],
    [{ kidneyDisease: true }, "kidney-disease"],
  ])("%j: no menu is made for them (%s)", ([change, who]) => {
    expect(refusalOf({ ...SOMEBODY, ...change })).toMatchObject({
      kind: "no-menu",
      noMenu: { code: "not-for-them", who },
    });
  });
});

describe("foods by the words of a person", () => {
  test.for<[word: string, some: readonly string[], not: readonly string[]]>([
    ["banana", ["banana"], ["plantain-ripe-baked"]],
    ["mushrooms", ["white-mushrooms-boiled", "shiitake-mushrooms-cooked"], ["spinach-boiled"]],
    ["fish", ["cod-baked", "sardines-tinned-in-oil"], ["chicken-liver-simmered"]],
    ["oily fish", ["farmed-salmon-baked"], ["cod-baked"]],
    ["tomatoes", ["tomatoes-cooked"], ["potatoes-peeled-boiled"]],
    ["garbanzo", [], ["banana"]],
    ["tofu", ["extra-firm-tofu"], ["tempeh"]],
    ["meat", ["fillet-steak-lean-grilled", "duck-no-skin-roast"], ["cod-baked"]],
    ["musrooms", ["white-mushrooms-boiled"], ["banana"]],
  ])("%s", ([word, some, not]) => {
    const found = foodsNamed(word);
    expect(found.length).toBeGreaterThan(0);
    for (const id of some) expect(found).toContain(id);
    for (const id of not) expect(found).not.toContain(id);
    for (const id of found) expect(coreFoodById(id)).not.toBeNull();
  });

  test.for(["", "  ", "qwxzv"])("%j means nothing", (word) => {
    expect(foodsNamed(word)).toEqual([]);
  });
});
