import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import type { Food } from "../foods/food.ts";
import { createFoodIndex, findFoods } from "./find.ts";
import type { FoodIndex } from "./find.ts";
import { referenceFile, usdaFoods } from "./foods.fixture.ts";
import { wantedFoods } from "./queries.fixture.ts";

const foods = usdaFoods();
const queriesFile = referenceFile("food-search-queries.json");
if (foods === null || queriesFile === null)
  console.warn("Skipped: no reference foods; set DORSAL_REFERENCE to their folder.");

const { queries } = z
  .object({
    queries: z.array(
      z.object({
        query: z.string(),
        best: z.array(z.object({ fdc: z.number() })),
        relevantFdc: z.array(z.number()),
      }),
    ),
  })
  .parse(JSON.parse(queriesFile?.toString("utf8") ?? '{"queries":[]}'));

interface Asked {
  readonly query: string;
  readonly isBest: (food: Food) => boolean;
  readonly isOfKind: (food: Food) => boolean;
}

const given: readonly Asked[] = queries.map(({ query, best, relevantFdc }) => ({
  query,
  isBest: ({ ref }) => best.some(({ fdc }) => String(fdc) === ref),
  isOfKind: ({ ref }) => relevantFdc.some((fdc) => String(fdc) === ref),
}));

const begins =
  (names: readonly string[]) =>
  ({ name }: Food): boolean =>
    names.some((one) => name.startsWith(one));

const own: readonly Asked[] = wantedFoods.map(({ query, best, kind }) => ({
  query,
  isBest: begins(best),
  isOfKind: begins(kind),
}));

/** The queries whose wanted food is not among the first. */
const missed = (index: FoodIndex, asked: readonly Asked[]) => {
  const found = asked.map((one) => ({
    ...one,
    foods: findFoods(index, one.query, { limit: 20 }).map(({ food }) => food),
  }));
  const not = (isFound: (one: (typeof found)[number]) => boolean): readonly string[] =>
    found.filter((one) => !isFound(one)).map(({ query }) => query);
  return {
    first: not((one) => one.foods.slice(0, 1).some(one.isBest)),
    firstThree: not((one) => one.foods.slice(0, 3).some(one.isBest)),
    kind: not((one) => one.foods.slice(0, 5).some(one.isOfKind)),
    any: not((one) => one.foods.length > 0),
  };
};

describe.skipIf(foods === null || queriesFile === null)("search of USDA's foods", () => {
  const index = createFoodIndex(foods ?? []);

  test("of 20 queries, the wanted food is first for 19, and among three for all", () => {
    expect(given).toHaveLength(20);
    const { first, firstThree, kind } = missed(index, given);
    expect(first.length).toBeLessThanOrEqual(1);
    expect([firstThree, kind]).toEqual([[], []]);
  });

  test("what is wanted of our own queries is in the tables", () => {
    const names = wantedFoods.flatMap(({ best, kind }) => [...best, ...kind]);
    expect(names.filter((name) => !foods?.some(begins([name])))).toEqual([]);
    expect(wantedFoods.filter(({ isMistyped }) => isMistyped).length).toBeGreaterThan(50);
  });

  test("of our own queries it is first for 95 in 100, and among three for 98", () => {
    const { first, firstThree, kind, any } = missed(index, own);
    expect(first.length, first.join(", ")).toBeLessThanOrEqual(own.length * 0.05);
    expect(firstThree.length, firstThree.join(", ")).toBeLessThanOrEqual(own.length * 0.02);
    expect(kind.length, kind.join(", ")).toBeLessThanOrEqual(own.length * 0.02);
    expect(any).toEqual([]);
  });

  test("names alone do nearly as well, where Dorsal knows none of the foods", () => {
    const strangers = createFoodIndex(
      (foods ?? []).map((food) => ({ ...food, source: "label" as const, synonyms: [] })),
    );
    const { first, firstThree, kind } = missed(strangers, own);
    expect(first.length, first.join(", ")).toBeLessThanOrEqual(own.length * 0.1);
    expect(firstThree.length, firstThree.join(", ")).toBeLessThanOrEqual(own.length * 0.05);
    expect(kind.length, kind.join(", ")).toBeLessThanOrEqual(own.length * 0.03);
  });
});
