import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as z from "zod/mini";
import { NOTHING_SAID } from "../foods/food.ts";
import type { Food } from "../foods/food.ts";

const row = z.object({
  fdc: z.number(),
  name: z.string(),
  maker: z.optional(z.string()),
  common: z.optional(z.string()),
});

/** A food of which no more is known than what a search needs. */
export const named = (ref: string, name: string, more: Partial<Food> = {}): Food => ({
  ...NOTHING_SAID,
  ref,
  name,
  source: "label",
  ...more,
});

/** What is called by its reference's folder, `../shared/data` unless it is said; null where it is not there. */
export const referenceFile = (name: string): Buffer | null => {
  const file = join(process.env["DORSAL_REFERENCE"] ?? "../shared/data", name);
  return existsSync(file) ? readFileSync(file) : null;
};

/** USDA's foods, by their numbers at FoodData Central; null where the reference is not there. */
export const usdaFoods = (): readonly Food[] | null => {
  const bytes = referenceFile("usda-sr.jsonl.gz");
  if (bytes === null) return null;
  return gunzipSync(bytes)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => row.parse(JSON.parse(line)))
    .map(({ fdc, name, maker, common = "" }) =>
      named(String(fdc), name, {
        source: "usda",
        sourceId: String(fdc),
        brand: maker ?? null,
        synonyms: common.split(/[,;]/).filter((other) => other.trim() !== "" && !/\d/.test(other)),
      }),
    );
};
