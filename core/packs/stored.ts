/**
 * A food as a pack stores it: JSON without what it does not say, which is most of it, and without
 * its ref, which is the key of its row.
 */
import {
  ALLERGENS,
  DIET_CLASSES,
  FOOD_GROUPS,
  FOOD_SOURCES,
  HANDS,
  NOTHING_SAID,
  PROCESSING_CLASSES,
} from "../food/index.ts";
import type { Food } from "../food/index.ts";
import type { PackFood } from "./model.ts";
import { isObject, objectFrom } from "./read/json.ts";
import { packRef } from "./ref.ts";

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

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isAmount: Test = (value) => typeof value === "number" && value >= 0 && Number.isFinite(value);
const isOneOf =
  (list: readonly unknown[]): Test =>
  (value) =>
    list.includes(value);
const isListOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const isPortion: Test = (value) =>
  isObject(value) && isText(value["label"]) && isAmount(value["grams"]);
const isAmounts: Test = (value) => isObject(value) && Object.values(value).every(isAmount);

/** What each field holds where it is said; a row may come from a server, which may be another's. */
const FIELDS: Readonly<Record<keyof Omit<Food, "ref">, Test>> = {
  name: isText,
  brand: isText,
  synonyms: isListOf(isText),
  barcode: isText,
  source: isOneOf(FOOD_SOURCES),
  sourceId: isText,
  per: isOneOf(["g", "ml"]),
  per100: isAmounts,
  portions: isListOf(isPortion),
  usual: isAmount,
  hand: isOneOf(HANDS),
  group: isOneOf(FOOD_GROUPS),
  diet: isOneOf(DIET_CLASSES),
  allergens: isListOf(isOneOf(ALLERGENS)),
  nova: isOneOf(PROCESSING_CLASSES),
};
const TESTS = Object.entries(FIELDS);
const MAY_BE_NULL: ReadonlySet<string> = new Set(
  Object.entries(NOTHING_SAID).flatMap(([field, value]) => (value === null ? [field] : [])),
);

/** What stands in a row, under this ref; null where the row was not written by `storedFood`. */
export const readStored = (ref: string, stored: string): StoredFood | null => {
  const row = objectFrom(stored);
  if (row === null || row["name"] === undefined || row["source"] === undefined) return null;
  for (const [field, isValid] of TESTS) {
    const value = row[field];
    if (value === undefined || (value === null && MAY_BE_NULL.has(field))) continue;
    if (!isValid(value)) return null;
  }
  const { scans, ...said } = row;
  return {
    // Every field was looked at above, and the two without a default are there.
    food: { ...NOTHING_SAID, ...(said as unknown as Food), ref },
    scans: typeof scans === "number" ? scans : null,
  };
};

/** The food of a row, or null where the row was not written by `storedFood`. */
export const foodFromStored = (pack: string, rowId: string, stored: string): Food | null =>
  readStored(packRef(pack, rowId), stored)?.food ?? null;
