import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { FIGURE_NUMBERS } from "./figures.ts";
import { coreFoods } from "./foods.ts";

const file = join(process.env["DORSAL_REFERENCE"] ?? "../shared/data", "usda-sr.jsonl.gz");
const isThere = existsSync(file);
if (!isThere) console.warn(`Skipped: no reference at ${file}; set DORSAL_REFERENCE to its folder.`);

const usdaFood = z.object({
  ndb: z.string(),
  fdc: z.number(),
  name: z.string(),
  n: z.record(z.string(), z.number()),
});

const read = () =>
  new Map(
    gunzipSync(readFileSync(file))
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => usdaFood.parse(JSON.parse(line)))
      .map((food) => [food.ndb, food] as const),
  );

/** Letters and figures only: a comma more makes no name our own. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

describe.skipIf(!isThere)("foods against USDA's tables", () => {
  const usda: ReturnType<typeof read> = isThere ? read() : new Map();
  const pairs = coreFoods.map((food) => ({ food, theirs: usda.get(food.ndb) }));

  test("every food is one of theirs, by both numbers", () => {
    expect(
      pairs.filter(({ food, theirs }) => theirs?.fdc !== food.fdc).map(({ food }) => food.id),
    ).toEqual([]);
  });

  test("every figure is theirs, and what they do not know we do not", () => {
    const wrong = pairs.flatMap(({ food, theirs }) =>
      FIGURE_NUMBERS.filter((number) => food.per100g[number] !== theirs?.n[number]).map(
        (number) => `${food.id} ${number}`,
      ),
    );
    expect(wrong).toEqual([]);
    const figures = coreFoods.flatMap(({ per100g }) => Object.keys(per100g));
    expect(figures.length).toBeGreaterThan(coreFoods.length * 40);
  });

  // Lactose is 213. A trace is told of some raw plants, where none can be.
  test("who must not have milk is told where there is lactose", () => {
    const untold = pairs.filter(
      ({ food, theirs }) =>
        food.nova > 1 && !food.allergens.includes("milk") && (theirs?.n["213"] ?? 0) > 0.15,
    );
    expect(untold.map(({ food }) => food.name)).toEqual([]);
  });

  test("no name of more than a word is theirs", () => {
    const names = new Set([...usda.values()].map(({ name }) => bare(name)));
    const copied = coreFoods.filter(
      ({ name }) => bare(name).includes(" ") && names.has(bare(name)),
    );
    expect(copied.map(({ name }) => name)).toEqual([]);
  });
});
