import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foodOfCore } from "../foods/food.ts";
import { coreFoods } from "../foods/foods.ts";
import { addFoods, createFoodIndex, findFoods, removeFood } from "./find.ts";
import type { FindFoodsOptions } from "./find.ts";
import { named } from "./foods.fixture.ts";
import { USUALLY_MEANT } from "./said.ts";

const foods = coreFoods.map(foodOfCore);
const core = createFoodIndex(foods);

const refs = (query: string, options?: FindFoodsOptions): readonly string[] =>
  findFoods(core, query, options).map(({ food }) => food.ref.replace("core:", ""));

describe("of the foods that Dorsal comes with, what is meant comes first", () => {
  test.for<readonly [query: string, wanted: string]>([
    ["milk", "whole-milk"],
    ["skim milk", "skimmed-milk"],
    ["skimmed milk", "skimmed-milk"],
    ["fat free milk", "skimmed-milk"],
    ["semi skimmed", "semi-skimmed-milk-2-percent-fat"],
    ["greek yog", "greek-yoghurt-plain-full-fat"],
    ["yogurt", "yoghurt-plain-whole-milk"],
    ["eggs", "egg"],
    ["scrambeld egg", "scrambled-egg"],
    ["rice", "white-rice-long-grain-boiled"],
    ["brown rice", "brown-rice-long-grain-boiled"],
    ["black coffee", "black-coffee"],
    ["chicken breast", "chicken-breast-no-skin-roast"],
    ["chiken brest", "chicken-breast-no-skin-roast"],
    ["salmon", "farmed-salmon-baked"],
    ["ground beef", "beef-mince-15-percent-fat-fried"],
    ["peanut buter", "peanut-butter-smooth"],
    ["raspbery", "raspberries"],
    ["brocoli", "broccoli"],
    ["french fries", "chips-deep-fried"],
    ["mac and cheese", "macaroni-cheese"],
    ["hot dog", "frankfurter"],
    ["oat meal", "porridge"],
    ["aubergene", "aubergine-boiled"],
    ["cuc", "cucumber"],
    ["bread", "white-bread-sliced"],
    ["cheese", "cheddar"],
    ["tomatos", "tomato"],
    ["chocolate", "milk-chocolate"],
    ["oil", "olive-oil"],
    ["beef mince", "beef-mince-15-percent-fat-fried"],
    ["peas", "garden-peas-boiled"],
    ["coffee", "black-coffee"],
    ["water", "tap-water"],
    ["parmesan", "parmesan"],
    ["chedder", "cheddar"],
  ])("%s: %s", ([query, wanted]) => {
    expect(refs(query)[0]).toContain(wanted);
  });

  test.for<readonly [query: string, both: readonly string[]]>([
    ["coffee with milk", ["black-coffee", "whole-milk"]],
    ["tea with milk", ["black-tea", "whole-milk"]],
    ["toast with jam", ["fruit-jam", "white-toast"]],
    // Of such a cup most is milk, and the coffee alone would be next to nothing.
    ["latte", ["black-coffee", "whole-milk"]],
    ["cappuccino", ["black-coffee", "whole-milk"]],
    ["flat white", ["black-coffee", "whole-milk"]],
  ])("%s: both foods that it is made of come first", ([query, both]) => {
    expect(refs(query).slice(0, 2).toSorted()).toEqual(both);
  });

  test("what a bare word usually means is a food that Dorsal comes with, and it comes first", () => {
    const wrong = Object.entries(USUALLY_MEANT).flatMap(([id, words]) =>
      words.filter((word) => refs(word, { limit: 2 }).every((ref) => ref !== id)),
    );
    expect(wrong).toEqual([]);
  });

  test("each is found by its name, among the first", () => {
    const lost = foods.filter(
      ({ ref, name }) => !findFoods(core, name, { limit: 3 }).some(({ food }) => food.ref === ref),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

describe("a person's habits", () => {
  const own = named("own:1", "Mother's rice", { source: "own" });
  const index = createFoodIndex([
    own,
    named("core:a", "Rice, white, cooked"),
    named("core:b", "Rice cakes"),
    named("core:c", "Rice pudding"),
    named("core:d", "Fried rice with peas"),
    named("core:e", "Bread"),
  ]);
  const found = (query: string, options: FindFoodsOptions = {}) =>
    findFoods(index, query, options).map(({ food, reason }) => [food.ref, reason]);
  const recents = [
    { ref: "core:c", meal: "snack" as const },
    { ref: "core:d", meal: "lunch" as const },
    { ref: "gone", meal: "lunch" as const },
    { ref: "core:e", meal: "lunch" as const },
  ];

  test("what was eaten at this meal before all, then at others, then all", () => {
    expect(found("rice", { recents, meal: "lunch" }).slice(0, 3)).toEqual([
      ["core:d", "recentAtMeal"],
      ["core:c", "recent"],
      ["own:1", "own"],
    ]);
    expect(found("rice", { recents, meal: "snack" })[0]).toEqual(["core:c", "recentAtMeal"]);
    expect(found("rice", { recents })[0]).toEqual(["core:c", "recent"]);
    expect(found("rice", { recents, meal: null })[0]).toEqual(["core:c", "recent"]);
  });

  test("what was not asked for stays away, however often it is eaten", () => {
    expect(found("rice", { recents, meal: "lunch" }).flat()).not.toContain("core:e");
  });

  test("the oftener and the later first", () => {
    const often = [
      { ref: "core:b", meal: "lunch" as const },
      ...Array.from({ length: 9 }, () => ({ ref: "core:c", meal: "lunch" as const })),
    ];
    expect(found("rice", { recents: often, meal: "lunch" })[0]).toEqual(["core:c", "recentAtMeal"]);
    expect(found("", { recents: often, meal: "lunch" }).slice(0, 2)).toEqual([
      ["core:c", "recentAtMeal"],
      ["core:b", "recentAtMeal"],
    ]);
  });

  test("a star lifts", () => {
    const place = (options: FindFoodsOptions) =>
      found("rice", options).findIndex(([ref]) => ref === "core:b");
    expect(place({ favourites: new Set(["core:b"]) })).toBeLessThan(place({}));
  });

  test("before anything is typed: recents, stars and own foods, and nothing else", () => {
    expect(found(" ", { recents, meal: "lunch", favourites: new Set(["core:a"]) })).toEqual([
      ["core:d", "recentAtMeal"],
      ["core:e", "recentAtMeal"],
      ["core:c", "recent"],
      ["core:a", "favourite"],
      ["own:1", "own"],
    ]);
    expect(found("")).toEqual([["own:1", "own"]]);
    expect(found("", { recents, limit: 1 })).toHaveLength(1);
  });

  test("what is not wanted is passed over", () => {
    const isWanted = ({ ref }: { readonly ref: string }) => ref !== "own:1";
    expect(found("mothers rice", { isWanted }).flat()).not.toContain("own:1");
    expect(found("", { isWanted })).toEqual([]);
  });
});

describe("an index that changes", () => {
  test("a saved food is found at once, changed and taken out", () => {
    const index = createFoodIndex(foods.slice(0, 50));
    const first = (query: string) => findFoods(index, query)[0]?.food.name;
    addFoods(index, [named("own:1", "Aunt Mary's crumble", { source: "own" })]);
    expect(first("mary crum")).toBe("Aunt Mary's crumble");
    addFoods(index, [named("own:1", "Plum crumble", { source: "own" })]);
    expect([first("crumble"), first("marys")]).toEqual(["Plum crumble", undefined]);
    removeFood(index, "own:1");
    removeFood(index, "own:1");
    expect(first("crumble")).toBeUndefined();
    expect(findFoods(index, "")).toEqual([]);
  });

  test("a pack does not show again what Dorsal comes with, unless it is eaten", () => {
    const milk = foods.find(({ ref }) => ref === "core:whole-milk");
    const copy = named("pack:usda:1", "Milk, whole, 3.25% milkfat", {
      source: "usda",
      sourceId: milk?.sourceId ?? null,
    });
    const index = createFoodIndex([...foods, copy]);
    const found = (options?: FindFoodsOptions) =>
      findFoods(index, "whole milk", options).map(({ food }) => food.ref);
    expect(found()).toContain("core:whole-milk");
    expect(found()).not.toContain("pack:usda:1");
    expect(found({ recents: [{ ref: "pack:usda:1", meal: null }] })[0]).toBe("pack:usda:1");
    removeFood(index, "core:whole-milk");
    expect(found()).toContain("pack:usda:1");
  });
});

describe("properties", () => {
  const some = foods.slice(0, 200);
  const index = createFoodIndex(some);
  const food = fc.constantFrom(...some);

  test("no query fails; the same has the same answer, in whatever order the foods came", () => {
    const shuffled = createFoodIndex(some.toReversed());
    const query = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom("milk", "yog", "tomatoe soup", "chese", "bean green"),
    );
    fc.assert(
      fc.property(query, fc.integer({ min: -1, max: 30 }), (text, limit) => {
        const found = findFoods(index, text, { limit });
        expect(found.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(findFoods(index, text, { limit })).toEqual(found);
        expect(findFoods(shuffled, text, { limit })).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  test("every beginning of a name's first word finds it, and a longer one nothing more", () => {
    fc.assert(
      fc.property(food, ({ ref, name }) => {
        const [word = ""] = name.toLowerCase().split(/[^a-z]+/);
        let before: ReadonlySet<string> | null = null;
        for (let length = 2; length <= word.length; length += 1) {
          const found = new Set(
            findFoods(index, word.slice(0, length), { limit: some.length }).map(
              (one) => one.food.ref,
            ),
          );
          expect(found).toContain(ref);
          // A word that is whole may mean others too; until then each letter only narrows.
          if (before && length < word.length - 1)
            expect([...found].filter((one) => !before?.has(one))).toEqual([]);
          before = found;
        }
      }),
      { numRuns: 60 },
    );
  });
});
