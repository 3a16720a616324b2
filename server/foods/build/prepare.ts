/** Makes of foods as they stand in files what a catalogue keeps of them. */
import { storedFood } from "@dorsal/core/packs";
import type { Food, FoodField } from "@dorsal/core/food";

import { barcodeKey } from "../barcode.ts";
import { createWordsOf, documentOf } from "../keys.ts";
import type { Fields } from "../keys.ts";
import type { Batch, Prepared, PreparedFood } from "./batch.ts";
import { foodsOfLines } from "./lines.ts";
import { foodsOfPack } from "./packs.ts";

interface FoodOfFile {
  readonly food: Food;
  readonly popularity: number;
  /** The food as `storedFood` writes it, where that is there already. */
  readonly stored?: string;
}

/** What a search reads of it; empty lists, which most are, are left out. */
const fieldsText = ({ name, other, said, details, shelf, brand }: Fields): string =>
  JSON.stringify({
    name,
    other: unlessEmpty(other),
    said: unlessEmpty(said),
    details: unlessEmpty(details),
    shelf,
    brand,
  } satisfies Readonly<Record<FoodField, unknown>>);

const unlessEmpty = <Value>(value: Value): Value | undefined =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

/** Makes the function that looks at batches; it remembers words from one to the next. */
export const createPrepare = (): ((batch: Batch) => Prepared) => {
  const wordsOf = createWordsOf();
  const prepareFood = ({ food, popularity, stored }: FoodOfFile): PreparedFood => {
    const { fields, prior = 0 } = documentOf(food);
    return [
      food.ref,
      food.source,
      stored ?? storedFood(food),
      popularity,
      prior,
      fieldsText(fields),
      barcodeKey(food.barcode ?? "") || null,
      wordsOf(fields),
    ];
  };
  return (batch) => {
    const { foods, bad } = batch.kind === "lines" ? foodsOfLines(batch) : foodsOfPack(batch);
    return { foods: foods.map(prepareFood), bad };
  };
};
