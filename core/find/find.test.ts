import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercises } from "../exercise/index.ts";
import { coreFoods, createFoodIndex, foodOfCore } from "../food/index.ts";
import { addNamed, createNamedIndex, findEverything, removeNamed } from "./find.ts";
import type { NamedItem } from "./find.ts";

const foods = createFoodIndex(coreFoods.map(foodOfCore));
const stew: NamedItem = { what: "recipe", id: "1", name: "Grandmother's bean stew" };
const gym: NamedItem = { what: "place", id: "1", name: "Corner gym", otherNames: ["row club"] };

const first = (query: string, own: readonly NamedItem[] = [stew, gym]): string => {
  const [hit] = findEverything({ foods, own: createNamedIndex(own) }, query);
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

describe("one's own things", () => {
  test("are added, changed and taken out; the same id of another kind is another thing", () => {
    const own = createNamedIndex([stew, gym]);
    const names = (query: string) =>
      findEverything({ own }, query)
        .filter(({ kind }) => kind === "own")
        .map(({ name }) => name);
    addNamed(own, [{ ...stew, name: "Pea stew" }]);
    expect([names("stew"), names("bean"), names("gym")]).toEqual([
      ["Pea stew"],
      [],
      ["Corner gym"],
    ]);
    removeNamed(own, stew);
    expect([names("stew"), names("gym")]).toEqual([[], ["Corner gym"]]);
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
      const hits = findEverything({ foods, own }, text, { limit });
      expect(hits.length).toBeLessThanOrEqual(Math.max(0, limit));
      expect(findEverything({ foods, own }, text, { limit })).toEqual(hits);
      for (const kind of ["food", "exercise", "own"] as const) {
        const scores = hits.filter((hit) => hit.kind === kind).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }
    }),
    { numRuns: 50 },
  );
});
