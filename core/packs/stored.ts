/**
 * A food as a pack stores it: JSON without what it does not say, which is most of it, and without
 * its ref, which is the key of its row.
 */
import { NOTHING_SAID } from "../food/index.ts";
import type { Food } from "../food/index.ts";
import type { PackFood } from "./model.ts";
import { isObject, objectFrom } from "./read/json.ts";

/** The row of a food in its pack, the end of its ref. */
export const rowIdOf = ({ ref }: Pick<Food, "ref">): string =>
  ref.slice(ref.indexOf(":", ref.indexOf(":") + 1) + 1);

const unlessEmpty = <Value extends object>(value: Value): Value | undefined => {
  for (const _ in value) return value;
  return undefined;
};

/** What is undefined is left out by `JSON.stringify`; one shape for all, which engines are quick at. */
export const storedFood = (food: PackFood): string =>
  JSON.stringify({
    name: food.name,
    brand: food.brand ?? undefined,
    synonyms: unlessEmpty(food.synonyms),
    barcode: food.barcode ?? undefined,
    source: food.source,
    sourceId: food.sourceId ?? undefined,
    per: food.per === NOTHING_SAID.per ? undefined : food.per,
    per100: unlessEmpty(food.per100),
    portions: unlessEmpty(food.portions),
    usual: food.usual ?? undefined,
    hand: food.hand ?? undefined,
    group: food.group ?? undefined,
    diet: food.diet ?? undefined,
    allergens: food.allergens ?? undefined,
    nova: food.nova ?? undefined,
    scans: food.scans,
  } satisfies Record<keyof Omit<PackFood, "ref">, unknown>);

/** What a row holds. */
export interface StoredFood {
  readonly food: Food;
  /** As in `PackFood`; null where the source does not say. */
  readonly scans: number | null;
}

/** What stands in a row, under this ref; null where the row was not written by `storedFood`. */
export const readStored = (ref: string, stored: string): StoredFood | null => {
  const row = objectFrom(stored);
  if (row === null || typeof row["name"] !== "string" || typeof row["source"] !== "string")
    return null;
  if (row["per100"] !== undefined && !isObject(row["per100"])) return null;
  const { scans, ...said } = row;
  return {
    food: { ...NOTHING_SAID, ...(said as unknown as Food), ref },
    scans: typeof scans === "number" ? scans : null,
  };
};

/** The food of a row, or null where the row was not written by `storedFood`. */
export const foodFromStored = (pack: string, rowId: string, stored: string): Food | null =>
  readStored(`pack:${pack}:${rowId}`, stored)?.food ?? null;
