import { describe, expect, it } from "vitest";
import { currentVersion, readRecord } from "../index.ts";
import type { Kind } from "../index.ts";
import { SINGLETON_IDS } from "./registry.ts";
import { DEFAULT_KITCHEN } from "./kitchen.ts";

type Fields = Readonly<Record<string, unknown>>;

const at = "2026-11-23T08:00:00.000+01:00";
const id = "01939a5f-0000-7000-8000-000000000001";

const read = (kind: Kind, body: Fields, v = currentVersion(kind)) =>
  readRecord({ kind, id: kind === "kitchen" ? SINGLETON_IDS.kitchen : id, v, at, body });
const menuItem = {
  food: "core:apple",
  name: "Apple",
  part: "fruit",
  grams: 182,
  portion: "1 medium",
  locked: false,
  leftover: false,
};
const refusal = (kind: Kind, body: Fields): string => {
  const result = read(kind, body);
  return result.ok ? "read" : `${result.error.field}: ${result.error.expected}`;
};

const item = {
  food: "core:apple",
  name: "Apple",
  source: "usda",
  grams: 182,
  said: { count: 1, unit: "medium" },
  amounts: { energy: 95, fibre: 4.4 },
};
const entry = {
  date: "2026-11-23",
  kcal: 95,
  name: "Apple",
  meal: "breakfast",
  items: [item],
  recipe: null,
  menu: null,
};

describe("an entry", () => {
  it("of the first version becomes one of a single item with that energy", () => {
    const old = { date: "2026-11-23", kcal: 640, name: "Stew", meal: null, x: 1 };
    const result = read("foodEntry", old, 1);
    expect(result.ok && result.value).toMatchObject({
      v: 2,
      body: {
        ...old,
        items: [{ food: null, name: "Stew", grams: null, amounts: { energy: 640 } }],
        recipe: null,
        menu: null,
      },
    });
  });

  it.each<[Fields, string]>([
    [{}, "read"],
    [{ recipe: { id, servings: 1.5 }, menu: { id, meal: "lunch" } }, "read"],
    [{ kcal: -1 }, "kcal: at least 0"],
    [{ items: [] }, "items: at least 1"],
    [{ items: [{ ...item, food: "apple" }] }, "items.0.food: a food, as core:apple"],
    [{ items: [{ ...item, grams: -1 }] }, "items.0.grams: at least 0"],
    [{ items: [{ ...item, amounts: { energy: -4 } }] }, "items.0.amounts.energy: at least 0"],
    [{ items: [{ ...item, amounts: { energy: Number.NaN } }] }, "items.0.amounts.energy"],
    [{ recipe: { id: "soup", servings: 1 } }, "recipe.id: the id of a record"],
  ])("%j: %s", (part, expected) => {
    expect(refusal("foodEntry", { ...entry, ...part })).toContain(expected);
  });
});

describe("a food of one's own", () => {
  const food = {
    name: "Oat bar",
    brand: null,
    barcode: "4006381333931",
    source: "label",
    per: "g",
    per100: { energy: 410 },
    portions: [{ label: "1 bar", grams: 45 }],
  };
  it.each<[Fields, string]>([
    [{}, "read"],
    [{ barcode: null, per100: {} }, "read"],
    [{ name: "" }, "name: at least 1"],
    [{ barcode: "0012" }, "barcode: the digits of a barcode"],
    [{ portions: [{ label: "1 bar", grams: 0 }] }, "portions.0.grams: at least 0.01"],
  ])("%j: %s", (part, expected) => {
    expect(refusal("food", { ...food, ...part })).toContain(expected);
  });
});

describe("a recipe", () => {
  const recipe = {
    name: "Soup",
    servings: 4,
    cookedG: null,
    items: [{ id: "a", ...item }],
    steps: "",
  };
  it.each<[Fields, string]>([
    [{}, "read"],
    [{ servings: 0 }, "servings: at least 0.25"],
    [{ items: [] }, "items: at least 1"],
    [
      {
        items: [
          { id: "a", ...item },
          { id: "a", ...item },
        ],
      },
      "items: each food under an id of its own",
    ],
  ])("%j: %s", (part, expected) => {
    expect(refusal("recipe", { ...recipe, ...part })).toContain(expected);
  });
});

describe("the kitchen", () => {
  const [meal] = DEFAULT_KITCHEN.meals;
  it.each<[Fields, string]>([
    [{}, "read"],
    [{ meals: [] }, "meals: at least 1"],
    [{ meals: [meal, meal] }, "meals: each meal once"],
    [{ allergens: ["milk", "milk"] }, "allergens: each allergen once"],
    [{ diet: "paleo" }, "diet: one of omnivore, pescatarian, vegetarian, vegan"],
    [{ favourites: [{ id: "apple", name: "" }] }, "favourites.0.id: a food"],
    [{ hands: { palm: 0 } }, "hands.palm: at least 1"],
  ])("%j: %s", (part, expected) => {
    expect(refusal("kitchen", { ...DEFAULT_KITCHEN, ...part })).toContain(expected);
  });
});

describe("a menu", () => {
  const meal = {
    id: "breakfast",
    name: "Breakfast",
    slot: "breakfast",
    dish: { template: "plain", title: "Apple", steps: [] },
    items: [menuItem],
  };
  const target = { energyKcal: 1900, proteinG: 90 };
  const day = { training: false, target, by: "solver", meals: [meal] };
  const asked = {
    sex: "female",
    age: 41,
    weightKg: 68.5,
    heightCm: 170,
    ...target,
    proteinBy: "usual",
    diet: "vegetarian",
    without: ["pork"],
    allergens: ["treeNuts"],
    dislikes: ["core:okra"],
    likes: [],
    atHome: [],
    cost: "high",
    time: "long",
    batch: true,
    seed: 1,
  };
  const menu = {
    startsOn: "2026-11-23",
    days: [day],
    asked,
    unmet: [],
    notes: [],
    bought: [{ id: "core:apple" }],
  };
  const withItem = (part: Fields): Fields => ({
    days: [{ ...day, meals: [{ ...meal, items: [{ ...menuItem, ...part }] }] }],
  });
  it.each<[Fields, string]>([
    [{}, "read"],
    [{ startsOn: "2026-02-30" }, "startsOn: a day of the calendar"],
    [{ days: [] }, "days: at least 1"],
    [{ days: Array.from({ length: 8 }, () => day) }, "days: at most 7"],
    [{ days: [{ ...day, meals: [meal, meal] }] }, "days.0.meals: each meal once"],
    [{ asked: { ...asked, energyKcal: 900 } }, "asked.energyKcal: at least 1000"],
    [withItem({ food: "apple" }), "days.0.meals.0.items.0.food: a food, as core:apple"],
    [withItem({ grams: -1 }), "days.0.meals.0.items.0.grams: at least 0"],
    [{ bought: [{ id: "core:apple" }, { id: "core:apple" }] }, "bought: each food once"],
  ])("%j: %s", (part, expected) => {
    expect(refusal("menu", { ...menu, ...part })).toContain(expected);
  });
});
