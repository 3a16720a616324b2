/**
 * A food as a pack stores it: JSON without what it does not say, which is most of it, and without
 * its ref, which is the key of its row.
 */
import type { Food } from "../food/index.ts";
import { isObject, objectFrom } from "./read/json.ts";

const NOTHING_SAID: Omit<Food, "ref" | "name" | "source"> = {
  brand: null,
  synonyms: [],
  barcode: null,
  sourceId: null,
  per: "g",
  per100: {},
  portions: [],
  usual: null,
  hand: null,
  group: null,
  diet: null,
  allergens: null,
  nova: null,
};

/** The row of a food in its pack, the end of its ref. */
export const rowIdOf = ({ ref }: Pick<Food, "ref">): string =>
  ref.slice(ref.indexOf(":", ref.indexOf(":") + 1) + 1);

export const storedFood = ({ ref: _ref, ...food }: Food): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(food).filter(
        ([key, value]) =>
          JSON.stringify(value) !== JSON.stringify(NOTHING_SAID[key as keyof typeof NOTHING_SAID]),
      ),
    ),
  );

/** The food of a row, or null where the row was not written by `storedFood`. */
export const foodFromStored = (pack: string, rowId: string, stored: string): Food | null => {
  const row = objectFrom(stored);
  if (row === null || typeof row["name"] !== "string" || typeof row["source"] !== "string")
    return null;
  if (row["per100"] !== undefined && !isObject(row["per100"])) return null;
  return { ...NOTHING_SAID, ...(row as unknown as Food), ref: `pack:${pack}:${rowId}` };
};
