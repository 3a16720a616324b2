import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercises } from "../exercise/index.ts";
import { coreFoods, createFoodIndex, foodOfCore } from "../food/index.ts";
import type { Food } from "../food/index.ts";
import { createNamedIndex, findEverything, foodAsHit, withBeginnings } from "./find.ts";
import type { NamedItem } from "./find.ts";

const foods = createFoodIndex(coreFoods.map(foodOfCore));
const coreFood = (id: string): Food => {
  const food = foods.foods.get(`core:${id}`);
  if (!food) throw new Error(`there is no food ${id}`);
  return food;
};
const stew: NamedItem = { what: "recipe", id: "1", name: "Grandmother's bean stew" };
const gym: NamedItem = { what: "place", id: "1", name: "Corner gym", otherNames: ["row club"] };

const photos: NamedItem = {
  what: "page",
  id: "photos",
  name: "Photos",
  otherNames: ["pictures", "before and after"],
};
const pages = createNamedIndex([photos, { what: "page", id: "plan", name: "My week" }]);

const first = (query: string, own: readonly NamedItem[] = [stew, gym]): string => {
  const [hit] = findEverything({ foods, own: createNamedIndex(own), pages }, query);
  return hit ? `${hit.kind} ${hit.name}` : "";
};

describe("one question, one list, whatever it is", () => {
  test.for<readonly [query: string, first: string]>([
    ["whole milk", "food Whole milk"],
    ["chedder", "food Cheddar"],
    ["plank", "exercise Front plank"],
    ["donky kick", "exercise Donkey kick (quadruped hip extension)"],
    ["squat", "exercise Bodyweight squat"],
    ["bean stew", "own Grandmother's bean stew"],
    ["grandma", "own Grandmother's bean stew"],
    ["row club", "own Corner gym"],
    ["fotos", "page Photos"],
    ["picture", "page Photos"],
    ["my week", "page My week"],
    ["zzzzzz", ""],
    [" ", ""],
  ])("%s: %s", ([query, wanted]) => {
    expect(first(query)).toBe(wanted);
  });

  test("kinds stand side by side", () => {
    const hits = findEverything({ foods, own: createNamedIndex([stew]) }, "butter", { limit: 40 });
    const kinds = findEverything({ foods }, "press", { limit: 40 }).map(({ kind }) => kind);
    expect(hits[0]).toMatchObject({ kind: "food", id: "core:salted-butter" });
    expect(kinds).toContain("exercise");
    expect(findEverything({}, "milk").filter(({ kind }) => kind !== "exercise")).toEqual([]);
  });

  test("what a person eats comes before what else they could", () => {
    const recents = [{ ref: "core:goats-milk", meal: "breakfast" as const }];
    const [hit] = findEverything({ foods }, "milk", { recents, meal: "breakfast" });
    expect(hit).toMatchObject({ kind: "food", id: "core:goats-milk", reason: "recentAtMeal" });
  });
});

test("what is like the words by chance is left out, and what a person eats is not", () => {
  const names = (recents: readonly { readonly ref: string; readonly meal: null }[]) =>
    findEverything({ foods, pages }, "photos", { recents }).map(({ name }) => name);
  const shoots = "Bamboo shoots, tinned";
  expect(names([])).toEqual(["Photos"]);
  expect(names([{ ref: "core:bamboo-shoots-tinned", meal: null }])).toContain(shoots);
});

test("of one's own and a page of the same name one's own stands first", () => {
  const own = createNamedIndex([{ ...photos, what: "recipe" }]);
  const kinds = findEverything({ own, pages }, "photos").map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(["own", "page"]);
});

test("a recipe comes before the foods that it is made of, and is no food beside itself", () => {
  const curry: NamedItem = { what: "recipe", id: "7", name: "Chickpea curry" };
  const ofCurry = {
    ...coreFood("hummus"),
    ref: "recipe:7",
    name: curry.name,
    source: "own" as const,
  };
  const all = createFoodIndex([...coreFoods.map(foodOfCore), ofCurry]);
  const hits = findEverything({ foods: all, own: createNamedIndex([curry]) }, "chickpea");
  expect(hits[0]).toMatchObject({ kind: "own", id: "7" });
  expect(hits.filter(({ name }) => name === curry.name)).toHaveLength(1);
  expect(hits).toContainEqual(expect.objectContaining({ name: "Chickpeas, boiled" }));
});

describe("foods that were found by the beginning of their names", () => {
  const hits = findEverything({ foods, own: createNamedIndex([stew]) }, "bean stew");
  const product = { ...coreFood("hummus"), ref: "pack:shop:1", name: "Bean stew, tinned" };
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

  test("stand after what answers every word, before what answers a part", () => {
    const part = findEverything({ foods }, "cheddar zzzzzz");
    expect(part[0]?.answered).toBeLessThan(1);
    expect(names(withBeginnings([...hits.slice(0, 1), ...part], [product], 3))).toEqual([
      "Grandmother's bean stew",
      "Bean stew, tinned",
      part[0]?.name,
    ]);
  });

  test("no food stands there twice, and there are no more than were asked for", () => {
    const known = foodAsHit(product);
    expect(withBeginnings([known], [product], 5)).toEqual([known]);
    expect(withBeginnings(hits, [product], 0)).toEqual([]);
  });
});

describe("one's own things", () => {
  test("the later one of the same id holds; the same id of another kind is another thing", () => {
    const own = createNamedIndex([stew, gym, { ...stew, name: "Pea stew" }]);
    const names = (query: string) =>
      findEverything({ own }, query)
        .filter(({ kind }) => kind === "own")
        .map(({ name }) => name);
    expect([names("stew"), names("bean"), names("gym")]).toEqual([
      ["Pea stew"],
      [],
      ["Corner gym"],
    ]);
  });
});

test("property: no query fails, none is over the limit, the best come first in each kind", () => {
  const query = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(...exercises.slice(0, 20).map(({ name }) => name)),
    fc.constantFrom("row", "press", "milk", "stew bean"),
  );
  const own = createNamedIndex([stew, gym]);
  fc.assert(
    fc.property(query, fc.integer({ min: -1, max: 30 }), (text, limit) => {
      const hits = findEverything({ foods, own, pages }, text, { limit });
      expect(hits.length).toBeLessThanOrEqual(Math.max(0, limit));
      expect(findEverything({ foods, own, pages }, text, { limit })).toEqual(hits);
      for (const kind of ["food", "exercise", "own", "page"] as const) {
        const scores = hits.filter((hit) => hit.kind === kind).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }
    }),
    { numRuns: 50 },
  );
});
