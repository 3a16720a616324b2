import { describe, expect, test } from "vitest";
import { createNamedIndex, findEverything } from "@dorsal/core/find";
import { coreFoods, createFoodIndex, foodOfCore } from "@dorsal/core/food";
import { DEFAULT_KITCHEN, newRecord, timestamp } from "@dorsal/core/record";
import type { DorsalRecord } from "@dorsal/core/record";
import { find as text } from "../../messages/index.ts";
import { PAGE_ITEMS, ownItems } from "./named.ts";
import { FIRST_PAGES, PAGE_LINKS, isPageId } from "./pages.ts";

const STEW: DorsalRecord<"recipe"> = newRecord(
  "recipe",
  "01900000-0000-7000-8000-000000000001",
  timestamp(0, 0),
  { name: "Grandmother's bean stew", servings: 4, cookedG: null, items: [], steps: "" },
);

const foods = createFoodIndex(coreFoods.map(foodOfCore));
const pages = createNamedIndex(PAGE_ITEMS);
const own = createNamedIndex(
  ownItems([STEW], {
    meals: [...DEFAULT_KITCHEN.meals, { id: "late", name: "Midnight feast", slot: "snack" }],
  }),
);

const first = (query: string): string => {
  const [hit] = findEverything({ foods, own, pages }, query);
  return hit ? `${hit.kind} ${hit.name}` : "nothing";
};

describe("what is meant stands first, whatever it is", () => {
  test.for([
    ["plan", "page My week"],
    ["plank", "exercise Front plank"],
    ["export", "page Save a copy of my data"],
    ["bakcup", "page Save a copy of my data"],
    ["pounds", "page Units"],
    ["dark mode", "page Theme"],
    ["targets", "page Goal"],
    ["photos", "page Photos of the back"],
    ["shoping", "page Shopping list"],
    ["pain", "page Signs that need a doctor"],
    ["lats", "page Lats"],
    ["latissimus dorsi", "page Lats"],
    ["glutes", "exercise Donkey kick (quadruped hip extension)"],
    ["lower back", "exercise Prone back extension on the floor"],
    ["milk", "food Whole milk"],
    ["chicken", "food Chicken, no skin, roast"],
    ["lunch", "own Lunch"],
    ["midnight", "own Midnight feast"],
    ["stew", "own Grandmother's bean stew"],
    ["zzzzqq", "nothing"],
  ] as const)("%s: %s", ([query, wanted]) => {
    expect(first(query)).toBe(wanted);
  });

  test.for(Object.values(text.pages).map(({ name }) => name))("%s by its name", (name) => {
    expect(first(name)).toBe(`page ${name}`);
  });
});

test("every page leads somewhere, and no other id is one", () => {
  expect(Object.keys(PAGE_LINKS)).toEqual(Object.keys(text.pages));
  expect(Object.keys(text.pages).every(isPageId)).toBe(true);
  expect(FIRST_PAGES.every(isPageId)).toBe(true);
  expect(["toString", "lats", ""].some(isPageId)).toBe(false);
});
