import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Food } from "@dorsal/core/food";
import { readFoodFile } from "../../cli/food-file.ts";
import { wantedFoods } from "../../core/food/find/queries.fixture.ts";

export interface Question {
  readonly query: string;
  readonly isBest: (food: Food) => boolean;
  readonly isOfKind: (food: Food) => boolean;
  readonly isMistyped: boolean;
}

const folder = process.env["DORSAL_REFERENCE"] ?? "../shared/data";
const foodsFile = join(folder, "usda-sr.jsonl.gz");
const queriesFile = join(folder, "food-search-queries.json");

/** USDA's foods; null where the reference is not there. */
export const referenceFoods = (): readonly Food[] | null => {
  if (!existsSync(foodsFile) || !existsSync(queriesFile)) {
    console.log(`No reference at ${folder}; set DORSAL_REFERENCE to its folder.`);
    return null;
  }
  const read = readFoodFile(foodsFile);
  if (!read.ok) throw new Error(read.error);
  return read.value.map(({ food }) => food);
};

/** The queries of the reference. */
export const givenQuestions = (): readonly Question[] => {
  const { queries } = JSON.parse(readFileSync(queriesFile, "utf8")) as {
    readonly queries: readonly {
      readonly query: string;
      readonly kind: string;
      readonly best: readonly { readonly fdc: number }[];
      readonly relevantFdc: readonly number[];
    }[];
  };
  return queries.map(({ query, kind, best, relevantFdc }) => {
    const wanted = new Set(best.map(({ fdc }) => String(fdc)));
    const relevant = new Set(relevantFdc.map(String));
    return {
      query,
      isBest: ({ sourceId }) => wanted.has(sourceId ?? ""),
      isOfKind: ({ sourceId }) => relevant.has(sourceId ?? ""),
      isMistyped: kind === "typo",
    };
  });
};

const begins =
  (names: readonly string[]) =>
  ({ name }: Food): boolean =>
    names.some((one) => name.startsWith(one));

/** Our own queries, that are tests as well. */
export const ownQuestions = (): readonly Question[] =>
  wantedFoods.map(({ query, best, kind, isMistyped }) => ({
    query,
    isBest: begins(best),
    isOfKind: begins(kind),
    isMistyped,
  }));
