import { describe, expect, test } from "vitest";
import { FIGURE_NDBS, FIGURE_NUMBERS } from "./figures.ts";
import { coreFoodById, coreFoods } from "./foods.ts";
import { DIET_CLASSES, FOOD_GROUPS, FOOD_ROLES, MEAL_SLOTS } from "./types.ts";
import type { CoreFood } from "./types.ts";

const amount = (food: CoreFood, number: string): number => food.per100g[number] ?? 0;
/** Those that are said of more than one food. */
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);
/** The names of those that break a rule. */
const without = (holds: (food: CoreFood) => boolean): readonly string[] =>
  coreFoods.filter((food) => !holds(food)).map(({ name }) => name);

describe("the foods as a whole", () => {
  test("are at least 500, each with its own id, name and figures", () => {
    expect(coreFoods.length).toBeGreaterThanOrEqual(500);
    expect(repeated(coreFoods.map(({ id }) => id))).toEqual([]);
    expect(repeated(coreFoods.map(({ name }) => name.toLowerCase()))).toEqual([]);
    expect(repeated(coreFoods.map(({ ndb }) => ndb))).toEqual([]);
    expect(repeated(coreFoods.map(({ fdc }) => String(fdc)))).toEqual([]);
    expect(FIGURE_NDBS.toSorted()).toEqual(coreFoods.map(({ ndb }) => ndb).toSorted());
  });

  test("are found by their id", () => {
    expect(without((food) => coreFoodById(food.id) === food)).toEqual([]);
    expect(coreFoodById("unicorn")).toBeNull();
  });

  test("leave no group and no role empty", () => {
    const groups = new Set(coreFoods.map(({ group }) => group));
    const roles = new Set(coreFoods.map(({ role }) => role));
    expect(FOOD_GROUPS.filter((group) => !groups.has(group))).toEqual([]);
    expect(FOOD_ROLES.filter((role) => !roles.has(role))).toEqual([]);
  });

  test.for(DIET_CLASSES.flatMap((diet) => MEAL_SLOTS.map((slot) => [diet, slot] as const)))(
    "give who eats %s at least 50 foods to serve for %s",
    ([diet, slot]) => {
      const eaten = new Set(DIET_CLASSES.slice(0, DIET_CLASSES.indexOf(diet) + 1));
      const served = coreFoods.filter(
        (food) => food.role !== "ingredient" && food.slots.includes(slot) && eaten.has(food.diet),
      );
      expect(served.length).toBeGreaterThanOrEqual(50);
    },
  );

  // Half a day's 15 mcg and a third of 2.4 mcg in half a litre.
  test("give a vegan vitamin D and B12 from a glass", () => {
    const drinks = coreFoods.filter(
      (food) =>
        food.diet === "vegan" &&
        food.role === "plantmilk" &&
        amount(food, "328") >= 0.75 &&
        amount(food, "418") >= 0.38,
    );
    expect(drinks.length).toBeGreaterThanOrEqual(3);
  });
});

describe("names", () => {
  test.for([
    ["an id is words with hyphens", ({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)],
    ["a name is plain words", ({ name }) => /^\p{Lu}[\p{L}\d ,'%–-]*$/u.test(name)],
    [
      "a name has no phrase of food tables",
      ({ name }) =>
        !/meat only|separable|ready-to-|dry heat|all grades|without salt|includes|prepared|commercial/i.test(
          name,
        ),
    ],
    [
      "a name is British",
      ({ name }) =>
        !/yogurt|flavor|fiber|\bcanned|ground (beef|meat|pork)|eggplant|zucchini|shrimp/i.test(
          name,
        ),
    ],
    [
      "a synonym is another name",
      ({ name, synonyms }) =>
        repeated([name, ...synonyms].map((one) => one.toLowerCase())).length === 0,
    ],
    [
      "a synonym is not there as a plural too",
      ({ synonyms }) => !synonyms.some((one) => synonyms.includes(`${one}s`)),
    ],
    [
      "a synonym is clean text",
      ({ synonyms }) => synonyms.every((one) => one !== "" && one === one.trim()),
    ],
  ] as readonly (readonly [string, (food: CoreFood) => boolean])[])("%s", ([, holds]) => {
    expect(without(holds)).toEqual([]);
  });

  test("no synonym is the name of another food", () => {
    const names = new Set(coreFoods.map(({ name }) => name.toLowerCase()));
    expect(
      without(({ synonyms }) => !synonyms.some((one) => names.has(one.toLowerCase()))),
    ).toEqual([]);
  });
});

const gramsOf = ({ portions }: CoreFood): readonly number[] => portions.map(({ grams }) => grams);

describe("portions", () => {
  test.for([
    ["there is one at least", ({ portions }) => portions.length > 0],
    [
      "each is told once",
      ({ portions }) => repeated(portions.map(({ label }) => label)).length === 0,
    ],
    [
      "each says how many of what",
      ({ portions }) => portions.every(({ label }) => /^\d+(\/\d+)?[ -]\p{L}/u.test(label)),
    ],
    [
      "each is between a pinch and a plate",
      (food) => gramsOf(food).every((grams) => grams >= 0.4 && grams <= 600),
    ],
    [
      "the usual one is no less than 1 g and no more than 400 g",
      (food) => food.usualG >= 1 && food.usualG <= 400,
    ],
    [
      "the usual one is within reach of the measures",
      (food) =>
        food.usualG >= Math.min(...gramsOf(food)) / 8 &&
        food.usualG <= Math.max(...gramsOf(food)) * 8,
    ],
    [
      "the usual one is no more than a large meal, 800 kcal",
      (food) => food.role === "ingredient" || (amount(food, "208") * food.usualG) / 100 <= 800,
    ],
    ["a thumb is of fat", (food) => food.hand !== "thumb" || amount(food, "204") >= 8],
    ["a palm is of protein", (food) => food.hand !== "palm" || amount(food, "203") >= 6],
    [
      "a cupped hand is of carbohydrate",
      (food) => food.hand !== "cupped-hand" || amount(food, "205") >= 4,
    ],
  ] as readonly (readonly [string, (food: CoreFood) => boolean])[])("%s", ([, holds]) => {
    expect(without(holds)).toEqual([]);
  });
});

/** kcal per g of protein, carbohydrate, fat and alcohol (Atwater, general). */
const ATWATER = [
  ["203", 4],
  ["205", 4],
  ["204", 9],
  ["221", 7],
] as const;
/** Why energy is not what the general factors say. */
const OTHER_ENERGY: Readonly<Record<string, string>> = {
  lime: "citric acid counts as carbohydrate, and citrus has factors of its own",
  "oat-bran-boiled": "bran has a low factor of its own",
  "oat-bran-dry": "bran has a low factor of its own",
  "cider-vinegar": "its energy is acetic acid",
  "wine-vinegar-red": "its energy is acetic acid",
  "balsamic-vinegar": "part of its energy is acetic acid",
  "cocoa-powder-unsweetened": "cocoa has low factors of its own",
  "nori-fresh": "seaweed has low factors of its own",
};

/**
 * Energy is within 15 % of 4/4/9/7, with fibre giving from nothing to all of its 4, or within 10 kcal
 * of all: foods with hardly any energy are rounded more.
 */
const energyFits = (food: CoreFood): boolean => {
  const energy = amount(food, "208");
  const most = ATWATER.reduce((sum, [number, kcal]) => sum + amount(food, number) * kcal, 0);
  const least = most - 4 * amount(food, "291");
  return energy >= Math.min(0.85 * least, most - 10) && energy <= Math.max(1.15 * most, most + 10);
};

describe("figures", () => {
  // Known apart from the file that the figures are made from.
  test.for([
    ["hens-egg-uncooked", "208", 143],
    ["hens-egg-uncooked", "203", 12.56],
    ["banana", "208", 89],
    ["broccoli-florets-uncooked", "208", 34],
    ["chicken-breast-no-skin-uncooked", "208", 120],
    ["kale-leaves-uncooked", "208", 35],
  ] as const)("%s has %s %d", ([id, number, value]) => {
    expect(coreFoodById(id)?.per100g[number]).toBe(value);
  });

  test("every food has its energy and what it is made of", () => {
    expect(
      without((food) =>
        ["208", "203", "204", "205", "255"].every((one) => (food.per100g[one] ?? -1) >= 0),
      ),
    ).toEqual([]);
  });

  test("100 g are made of no more than 100 g", () => {
    expect(
      without(
        (food) =>
          ["203", "204", "205", "221", "255"].reduce((sum, one) => sum + amount(food, one), 0) <=
          102,
      ),
    ).toEqual([]);
  });

  test("energy follows from protein, carbohydrate, fat and alcohol, or it is told why not", () => {
    const off = coreFoods.filter((food) => !energyFits(food)).map(({ id }) => id);
    expect(off.toSorted()).toEqual(Object.keys(OTHER_ENERGY).toSorted());
  });

  test("each has a number that is listed, and is an amount", () => {
    const listed = new Set(FIGURE_NUMBERS);
    expect(
      without(({ per100g }) =>
        Object.entries(per100g).every(([number, value]) => listed.has(number) && value >= 0),
      ),
    ).toEqual([]);
  });

  test("what is not known is not there", () => {
    expect(coreFoodById("sheeps-milk")?.per100g).not.toHaveProperty("328");
    expect(coreFoodById("apple-with-skin")?.per100g["328"]).toBe(0);
  });
});
