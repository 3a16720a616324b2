import { describe, expect, test } from "vitest";
import type { MealSlot } from "../../food/index.ts";
import { menuFoodById, menuFoods } from "../foods/menu-food.ts";
import { partOf } from "../foods/rules.ts";
import { itemOf } from "../plan/day.ts";
import type { MenuItem } from "../types.ts";
import { dishOf } from "./index.ts";
import { shortName } from "./parts.ts";

const items = (slot: MealSlot, ids: string, leftover = false): readonly MenuItem[] =>
  ids.split(" ").map((id) => {
    const food = menuFoodById(id);
    if (!food) throw new Error(`${id} is no food of menus`);
    const part = partOf(food.food.role, slot) ?? "extra";
    return itemOf(food, part, 2 * food.halfG, { locked: false, leftover });
  });

describe("dishes", () => {
  test.for<[slot: MealSlot, ids: string, template: string, title: string]>([
    [
      "breakfast",
      "porridge-oats-dry skimmed-milk blueberries walnuts",
      "overnight-oats",
      "Overnight oats with blueberries and walnuts",
    ],
    [
      "breakfast",
      "porridge-made-with-water banana skimmed-milk",
      "porridge",
      "Porridge with banana",
    ],
    [
      "breakfast",
      "quinoa-boiled mango soya-drink-high-calcium",
      "porridge",
      "Quinoa porridge with mango",
    ],
    ["breakfast", "bran-flakes whole-milk pear", "cereal", "Bran flakes with pear"],
    [
      "breakfast",
      "poached-egg wholemeal-bread-sliced orange",
      "eggs-on-toast",
      "Poached eggs on wholemeal bread",
    ],
    [
      "breakfast",
      "yoghurt-plain-low-fat raspberries almonds",
      "yoghurt-bowl",
      "Yoghurt with raspberries and almonds",
    ],
    [
      "breakfast",
      "rye-bread almond-butter kiwi-green",
      "toast",
      "Rye bread with almond butter and kiwi",
    ],
    [
      "lunch",
      "plain-omelette spinach-boiled tomatoes-cooked jacket-potato-with-skin",
      "omelette",
      "Omelette with tomatoes, spinach and jacket potato",
    ],
    [
      "lunch",
      "chickpeas-boiled cucumber-with-skin carrot-uncooked couscous-steamed olive-oil",
      "salad",
      "Chickpea salad with cucumber, carrot and couscous",
    ],
    [
      "dinner",
      "firm-tofu-set-with-calcium pak-choi-boiled red-pepper-boiled rice-noodles-boiled sesame-oil",
      "stir-fry",
      "Tofu stir-fry with pak choi, red pepper and rice noodles",
    ],
    [
      "dinner",
      "farmed-salmon-baked broccoli-boiled carrots-boiled jacket-potato-with-skin olive-oil",
      "sheet-pan",
      "Sheet-pan salmon with broccoli, carrots and jacket potato",
    ],
    [
      "dinner",
      "kidney-beans-boiled tomatoes-tinned leek-boiled potatoes-peeled-boiled",
      "soup",
      "Kidney bean soup with tomatoes, leek and potatoes",
    ],
    [
      "lunch",
      "sardines-tinned-in-oil round-lettuce tomatoes-cooked rye-bread",
      "open-sandwich",
      "Sardines on rye bread with tomatoes and round lettuce",
    ],
    [
      "dinner",
      "black-beans-boiled kale-boiled butternut-squash-baked brown-rice-long-grain-boiled",
      "bowl",
      "Black bean bowl with butternut squash, kale and brown rice",
    ],
    [
      "dinner",
      "chickpeas-boiled spinach-boiled tomatoes-cooked wholewheat-pasta-boiled",
      "pasta",
      "Pasta with chickpeas, tomatoes and spinach",
    ],
    [
      "lunch",
      "extra-firm-tofu prawns-boiled spinach-boiled carrots-boiled couscous-steamed",
      "bowl",
      "Prawn bowl with spinach, carrots and couscous",
    ],
    ["snack", "apple-with-skin walnuts", "handful", "Apple and walnuts"],
  ])("%s: %s is a %s", ([slot, ids, template, title]) => {
    const dish = dishOf(slot, items(slot, ids));
    expect(dish).toMatchObject({ template, title });
    if (slot !== "snack") expect(dish.steps.length).toBeGreaterThan(0);
  });

  test("every main food makes a dish whose steps name only what is there", () => {
    for (const { food, slots } of menuFoods) {
      if (!slots.includes("dinner") || partOf(food.role, "dinner") !== "main") continue;
      const all = items("dinner", `${food.id} kale-boiled carrots-boiled millet-boiled olive-oil`);
      const { title, steps } = dishOf("dinner", all);
      expect(title).not.toBe("");
      expect([title, ...steps].join(" ")).not.toMatch(/undefined|null| {2}|the \W/u);
    }
  });

  test("each food of the meal is in the steps", () => {
    const all = items(
      "dinner",
      "chickpeas-boiled fried-egg kale-boiled carrots-boiled millet-boiled avocado olive-oil",
    );
    const text = dishOf("dinner", all).steps.join(" ").toLowerCase();
    for (const word of ["chickpeas", "egg", "kale", "carrots", "avocado", "olive oil"])
      expect(text).toContain(word);
  });

  test.for<[slot: MealSlot, ids: string, says: RegExp, not: RegExp]>([
    [
      "breakfast",
      "porridge-made-with-water banana semi-skimmed-milk-2-percent-fat",
      /Warm the porridge with the semi-skimmed milk/u,
      /made with water/u,
    ],
    [
      "lunch",
      "clams-boiled rice-noodles-boiled parsnip-boiled kale-boiled",
      /Steam the clams until they open/u,
      /flakes/u,
    ],
    [
      "lunch",
      "poached-egg farmed-salmon-baked millet-boiled parsnip-boiled kale-boiled",
      /Poach the eggs/u,
      /Prepare/u,
    ],
    [
      "lunch",
      "edamame-from-frozen-cooked millet-boiled parsnip-boiled kale-boiled",
      /Warm/u,
      /tin/u,
    ],
    [
      "dinner",
      "herring-baked mashed-potato-with-milk leek-boiled kale-boiled",
      /mash them with the milk/u,
      /packet/u,
    ],
    [
      "lunch",
      "sardines-tinned-in-oil rye-bread pumpkin-boiled kale-boiled",
      /Steam or boil the .*pumpkin/u,
      /Cut the/u,
    ],
    [
      "dinner",
      "black-beans-boiled millet-boiled sauerkraut kale-boiled",
      /Warm the sauerkraut/u,
      /boil the [^.]*sauerkraut/u,
    ],
  ])("%s of %s is told as a cook does it", ([slot, ids, says, not]) => {
    const text = dishOf(slot, items(slot, ids)).steps.join(" ");
    expect(text).toMatch(says);
    expect(text).not.toMatch(not);
  });

  test("leftovers are warmed and not cooked again", () => {
    const { steps } = dishOf(
      "lunch",
      items("lunch", "chickpeas-boiled kale-boiled leek-boiled bulgur-boiled", true),
    );
    expect(steps[0]).toMatch(/fridge/u);
    expect(steps).toHaveLength(1);
  });

  test.for<[name: string, short: string]>([
    ["Brown rice, long grain, boiled", "brown rice"],
    ["Brussels sprouts, boiled", "Brussels sprouts"],
    ["Cottage cheese, 2 % fat", "cottage cheese"],
    ["Porridge, made with water", "porridge"],
    ["Wild Atlantic salmon, baked", "Atlantic salmon"],
    ["Wild rice, boiled", "wild rice"],
    ["Extra firm tofu", "tofu"],
    ["Mashed potato with milk and butter", "mashed potato"],
    ["Peas and carrots, from frozen, boiled", "peas with carrots"],
  ])("%s is %s", ([name, short]) => {
    expect(shortName({ name })).toBe(short);
  });
});
