import { describe, expect, test } from "vitest";
import { coreFoods } from "./foods.ts";
import type { Allergen, CoreFood, DietClass, FoodGroup } from "./types.ts";

/** The names of those that break a rule. */
const without = (holds: (food: CoreFood) => boolean): readonly string[] =>
  coreFoods.filter((food) => !holds(food)).map(({ name }) => name);

const OF_FISH: readonly Allergen[] = ["fish", "crustaceans", "molluscs"];
const NEVER: Readonly<Record<DietClass, readonly Allergen[]>> = {
  vegan: ["milk", "egg", ...OF_FISH],
  vegetarian: OF_FISH,
  pescatarian: [],
  omnivore: [],
};

/** Groups of nothing but meat, fish and shellfish. */
const OF_FLESH: ReadonlySet<FoodGroup> = new Set([
  "poultry",
  "redMeat",
  "processedMeat",
  "organMeat",
  "whiteFish",
  "oilyFish",
  "tinnedFish",
  "shellfish",
]);

describe("who eats it", () => {
  test.for([
    [
      "it is eaten at some meal, each named once",
      ({ slots }) => slots.length > 0 && new Set(slots).size === slots.length,
    ],
    [
      "nobody eats what they never eat",
      ({ diet, allergens }) => !allergens.some((one) => NEVER[diet].includes(one)),
    ],
    ["of pig is for who eats meat", ({ pork, diet }) => !pork || diet === "omnivore"],
    ["pork is of pig", ({ pork, role }) => role !== "pork" || pork],
    [
      "beef and poultry are not of pig",
      ({ pork, role }) => !pork || (role !== "beef" && role !== "poultry"),
    ],
    [
      "wheat has gluten",
      ({ allergens }) => !allergens.includes("wheat") || allergens.includes("gluten"),
    ],
    // Plants have no cholesterol to speak of, so the figures know what the class should be.
    [
      "a vegan food has no cholesterol",
      ({ diet, per100g }) => diet !== "vegan" || (per100g["601"] ?? 0) <= 1,
    ],
    [
      "meat and fish have cholesterol",
      ({ group, per100g }) => !OF_FLESH.has(group) || per100g["601"] !== 0,
    ],
  ] as readonly (readonly [string, (food: CoreFood) => boolean])[])("%s", ([, holds]) => {
    expect(without(holds)).toEqual([]);
  });
});

/** What is true of every food of a group. */
const BY_GROUP: readonly (readonly [FoodGroup, DietClass, Allergen | null])[] = [
  ["poultry", "omnivore", null],
  ["redMeat", "omnivore", null],
  ["processedMeat", "omnivore", null],
  ["organMeat", "omnivore", null],
  ["whiteFish", "pescatarian", "fish"],
  ["oilyFish", "pescatarian", "fish"],
  ["tinnedFish", "pescatarian", "fish"],
  ["shellfish", "pescatarian", null],
  ["egg", "vegetarian", "egg"],
  ["milk", "vegetarian", "milk"],
  ["yoghurt", "vegetarian", "milk"],
  ["curd", "vegetarian", "milk"],
  ["cheese", "vegetarian", "milk"],
  ["cream", "vegetarian", "milk"],
  ["fruit", "vegan", null],
  ["legume", "vegan", null],
  ["plantDrink", "vegan", null],
  ["soya", "vegan", "soya"],
];

test.for(BY_GROUP)("all %s is %s", ([group, diet, allergen]) => {
  const foods = coreFoods.filter((food) => food.group === group);
  expect(foods.length).toBeGreaterThan(0);
  expect(foods.filter((food) => food.diet !== diet).map(({ name }) => name)).toEqual([]);
  if (allergen === null) return;
  expect(
    foods.filter(({ allergens }) => !allergens.includes(allergen)).map(({ name }) => name),
  ).toEqual([]);
});

test("all shellfish is of crustaceans or molluscs", () => {
  expect(
    without(
      ({ group, allergens }) =>
        group !== "shellfish" ||
        allergens.includes("crustaceans") ||
        allergens.includes("molluscs"),
    ),
  ).toEqual([]);
});

/** Words of a name, the allergen they mean, and the words with which they do not. */
const MEANS: readonly (readonly [RegExp, Allergen, RegExp])[] = [
  [
    /wheat|spelt|couscous|bulgur|semolina|\bbread\b|naan|pitta|bagel|croissant/i,
    "wheat",
    /buckwheat/i,
  ],
  [/\brye\b|barley|\boats?\b|porridge|granola|lager|beer/i, "gluten", /ginger beer/i],
  [/pasta\b|spaghetti|lasagne|macaroni/i, "wheat", /squash|maize|sauce$/i],
  [
    /milk|yoghurt|cheese|cheddar|mozzarella|butter\b|cream\b/i,
    "milk",
    /(soya|coconut|almond|cashew|peanut|seed).*(milk|cream|butter|yoghurt)|butter beans/i,
  ],
  [/\begg\b|omelette|mayonnaise/i, "egg", /tofu/i],
  [
    /salmon|tuna|\bcod\b|haddock|herring|mackerel|trout|sardine|anchov|fish\b/i,
    "fish",
    /crayfish/i,
  ],
  [/prawn|\bcrab\b|lobster|crayfish/i, "crustaceans", /never/],
  [/clam\b|clams|mussel|oysters?\b|squid|octopus|scallops/i, "molluscs", /mushrooms/i],
  [/peanut|groundnut|satay/i, "peanut", /never/],
  [/almond|cashew|hazelnut|walnut|pecan|pistachio|macadamia|brazil|pine nut/i, "treeNuts", /never/],
  [/soya|tofu|tempeh|edamame|miso\b|natto/i, "soya", /never/],
  [/sesame|tahini|hummus|halva/i, "sesame", /never/],
  [/celer/i, "celery", /never/],
  [/mustard/i, "mustard", /greens/i],
  [/lupin/i, "lupin", /never/],
  [/wine\b|vinegar/i, "sulphites", /sake/i],
];

test.for(MEANS)("%s means %s", ([words, allergen, except]) => {
  const named = coreFoods.filter(({ name }) => words.test(name) && !except.test(name));
  expect(named.length).toBeGreaterThan(0);
  const missing = named.filter(({ allergens }) => !allergens.includes(allergen));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
