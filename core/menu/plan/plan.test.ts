import { describe, expect, test } from "vitest";
import { menuFoodById, menuFoods } from "../foods/menu-food.ts";
import { SOMEBODY, requestOf, twoDays } from "../menu.fixture.ts";
import { dayModel } from "../model/model.ts";
import { intakesOf } from "../request/person.ts";
import { allowedFoods } from "./allowed.ts";
import { problemOf } from "./day.ts";
import { needsOf, upperBoundsOf } from "./needs.ts";
import { priceOf } from "./price.ts";
import { leftOf, usesOf } from "./uses.ts";
import { dayAsk } from "./week.ts";

const foodOf = (id: string) => {
  const food = menuFoodById(id);
  if (!food) throw new Error(`${id} is no food of menus`);
  return food;
};

describe("the foods that a person may have", () => {
  const idsOf = (raw: object): ReadonlySet<string> =>
    new Set(allowedFoods(requestOf({ ...SOMEBODY, ...raw })).map(({ food }) => food.id));

  test.for<[wish: object, not: readonly string[], still: readonly string[]]>([
    [{}, [], ["pork-fillet-lean-roast", "cod-baked", "whole-milk"]],
    [{ diet: "pescatarian" }, ["chicken-breast-no-skin-roast"], ["cod-baked", "boiled-egg"]],
    [{ diet: "vegetarian" }, ["cod-baked"], ["boiled-egg", "whole-milk"]],
    [{ diet: "vegan" }, ["boiled-egg", "whole-milk"], ["extra-firm-tofu"]],
    [{ diet: "pork-free" }, ["pork-fillet-lean-roast"], ["fillet-steak-lean-grilled"]],
    [
      { diet: "gluten-free" },
      ["rye-bread", "porridge-oats-dry"],
      ["quinoa-boiled", "chicken-breast-no-skin-roast"],
    ],
    [{ diet: "lactose-free" }, ["whole-milk", "feta"], ["soya-drink-high-calcium"]],
    [
      { allergens: ["nuts"] },
      ["almonds", "peanuts", "chestnuts-roasted"],
      ["sunflower-seeds", "extra-firm-tofu"],
    ],
    [{ allergens: ["tree nuts"] }, ["almonds"], ["peanuts", "sunflower-seeds"]],
    [{ dislikes: ["mushrooms"] }, ["white-mushrooms-boiled"], ["spinach-boiled"]],
  ])("%j", ([wish, not, still]) => {
    const ids = idsOf(wish);
    for (const id of not) expect(ids).not.toContain(id);
    for (const id of still) expect(ids).toContain(id);
  });
});

describe("the price of a food", () => {
  const uses = usesOf([], []);
  const price = (id: string, raw: object = {}, days = uses): number =>
    priceOf(foodOf(id), requestOf({ ...SOMEBODY, ...raw }), 0, days);

  test.for<[what: string, id: string, raw: object, sign: -1 | 1]>([
    ["less for what is liked", "banana", { likes: ["banana"] }, -1],
    ["less for what is at home", "banana", { atHome: ["banana"] }, -1],
    ["more for what is dearer than wanted", "blueberries", { cost: "low" }, 1],
    ["more for what is slower than wanted", "jacket-potato-with-skin", { time: "short" }, 1],
  ])("is %s", ([, id, raw, sign]) => {
    expect(Math.sign(price(id, raw) - price(id))).toBe(sign);
  });

  test("is the same for what is within the wish", () => {
    expect(price("banana", { cost: "low", time: "none" })).toBe(price("banana"));
  });

  test("is another with another seed, within the range of taste", () => {
    const prices = [1, 2, 3, 4].map((seed) => price("banana", { seed }));
    expect(new Set(prices).size).toBe(4);
    expect(Math.max(...prices) - Math.min(...prices)).toBeLessThan(0.05);
  });

  test("rises with each use, and not for a staple that is open already", () => {
    const { days } = twoDays();
    const used = usesOf(days, []);
    expect(price("chickpeas-boiled", {}, used)).toBeGreaterThan(price("chickpeas-boiled") + 0.15);
    // An orange again is less odd than red salmon again.
    const rise = (id: string) => price(id, {}, used) - price(id);
    expect(rise("orange")).toBeLessThan(rise("beetroot-uncooked"));
    expect(rise("sunflower-oil")).toBe(0);
    expect(rise("olive-oil")).toBeGreaterThan(0);
  });
});

describe("what is out of the ordinary", () => {
  const price = (id: string, days = usesOf([], []), raw: object = {}): number =>
    priceOf(foodOf(id), requestOf({ ...SOMEBODY, ...raw }), 0, days);

  test.for<[ordinary: string, other: string, more: number]>([
    ["prawns-boiled", "lobster-boiled", 0.1],
    ["cheddar", "port-salut", 0.1],
    ["carrots-boiled", "parsnip-boiled", 0],
    ["parsnip-boiled", "yellow-wax-beans-boiled", 0],
  ])("%s costs less than %s", ([ordinary, other, more]) => {
    expect(price(other)).toBeGreaterThan(price(ordinary) + more);
  });

  test.for<[diet: string, after: number]>([
    ["omnivore", 3],
    ["pescatarian", 5],
  ])("more fish than is usual costs, %s after %i meals", ([diet, after]) => {
    const meals = (count: number) =>
      usesOf(
        [],
        ["cod-baked", "haddock-baked", "mackerel-baked", "pink-salmon-tinned", "prawns-boiled"]
          .slice(0, count)
          .map((food, day) => ({ day, meal: "Dinner", food, grams: 100 })),
      );
    const rise = (count: number) =>
      price("plaice-or-sole-baked", meals(count), { diet }) -
      price("plaice-or-sole-baked", meals(0), { diet });
    expect(rise(after - 1)).toBe(0);
    expect(rise(after)).toBeGreaterThan(0.3);
    const beef = price("beef-mince-5-percent-fat-fried", meals(after), { diet: "omnivore" });
    expect(beef).toBe(price("beef-mince-5-percent-fat-fried"));
  });
});

describe("caps of a week", () => {
  test("count the days that are there and what is locked into the others", () => {
    const { days } = twoDays();
    const locked = [{ day: 4, meal: "Snack", food: "banana", grams: 118 }];
    const uses = usesOf(days, locked);
    expect(leftOf(foodOf("chickpeas-boiled"), uses)).toBe(0);
    expect(leftOf(foodOf("banana"), uses)).toBe(0);
    expect(leftOf(foodOf("walnuts"), uses)).toBe(1);
    expect(leftOf(foodOf("sunflower-oil"), uses)).toBe(5);
    expect(leftOf(foodOf("plain-bagel"), uses)).toBe(4);
    // What is locked into a day that is planned stands there already.
    const standing = [{ day: 1, meal: "Snack", food: "walnuts", grams: 30 }];
    expect(leftOf(foodOf("walnuts"), usesOf(days, standing))).toBe(1);
  });
});

describe("what a day needs", () => {
  const { request, days } = twoDays();
  const intakes = intakesOf(request);
  const [first] = days;

  test("is the reference intake and a little more, where nothing was eaten", () => {
    const iron = needsOf(intakes, [], 7).find(({ nutrient }) => nutrient === "iron");
    expect(iron?.amount).toBeCloseTo(18 * 1.01, 9);
  });

  test.for<[iron: number, share: number]>([
    [0, 1.4],
    [18, 1.02],
    [180, 0.75],
  ])("after a day with %s mg of iron it is %s of it", ([iron, share]) => {
    if (!first) throw new Error("two days");
    const eaten = { ...first, totals: { ...first.totals, iron } };
    const need = needsOf(intakes, [eaten], 2).find(({ nutrient }) => nutrient === "iron");
    expect(need?.amount).toBeCloseTo(18 * share, 9);
  });

  test("is not asked of what food tables do not carry, nor of water", () => {
    const asked = needsOf(intakes, [], 7).map(({ nutrient }) => nutrient);
    for (const id of ["iodine", "biotin", "chloride", "water"]) expect(asked).not.toContain(id);
    expect(asked.length).toBeGreaterThanOrEqual(25);
  });

  test("upper limits count what is in their scope", () => {
    const limits = upperBoundsOf(intakes);
    expect(limits.find(({ nutrient }) => nutrient === "retinol")?.amount).toBe(3000);
    expect(limits.find(({ nutrient }) => nutrient === "folicAcid")?.amount).toBe(1000);
    expect(limits.map(({ nutrient }) => nutrient)).not.toContain("magnesium");
    // Passed by many days of whole grains: it has a price and is no wall.
    expect(limits.find(({ nutrient }) => nutrient === "manganese")?.price).toBeGreaterThan(0);
    expect(limits.find(({ nutrient }) => nutrient === "selenium")?.price).toBeNull();
  });
});

describe("the model of a day", () => {
  const ask = dayAsk(requestOf({ ...SOMEBODY, days: 1 }), 0, []);

  test("has two columns for each candidate, and rows of what is to be kept", () => {
    const problem = problemOf(ask, "whole");
    const { model, amounts, uses, missing } = dayModel(problem, "whole");
    expect(amounts).toHaveLength(problem.candidates.length);
    expect(uses).toHaveLength(problem.candidates.length);
    expect(missing).toHaveLength(problem.needs.length);
    expect(model.starts).toHaveLength(model.rowLower.length + 1);
    for (const value of model.values) expect(Number.isFinite(value)).toBe(true);
    for (const [row, lower] of model.rowLower.entries())
      expect(lower).toBeLessThanOrEqual(model.rowUpper[row] ?? Number.NaN);
  });

  test("halved, each food that has plenty beside it stands in one of two meals", () => {
    const [halved, whole] = [problemOf(ask), problemOf(ask, "whole")];
    expect(halved.candidates.length).toBeLessThan(0.6 * whole.candidates.length);
    expect(halved.candidates.length).toBeGreaterThan(0.4 * menuFoods.length);
  });

  test("relaxed it has no marks and fewer columns", () => {
    const problem = problemOf(ask);
    const relaxed = dayModel(problem, "relaxed").model;
    expect(relaxed.isWhole.some(Boolean)).toBe(false);
    expect(relaxed.cost.length).toBeLessThan(dayModel(problem, "whole").model.cost.length);
  });
});
