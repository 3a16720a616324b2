/**
 * The words that a food is found by. They are those of an index made by `core/search`, so that the
 * hub finds by exactly the words that the browser does.
 */
import type { Food } from "@dorsal/core/food";
import { createIndex } from "@dorsal/core/search";
import type { IndexedField, SearchDocument, Synonyms } from "@dorsal/core/search";

type FoodField = "name" | "brand" | "synonyms";

/** What of a food is searched. */
export type Named = Pick<Food, "name" | "brand" | "synonyms">;

/** A packet is looked for by its maker nearly as often as by what is in it. */
export const FOOD_FIELDS: Readonly<Record<FoodField, IndexedField>> = {
  name: { weight: 10, isName: true },
  synonyms: { weight: 8 },
  brand: { weight: 6 },
};

/** Common words for the same food, beside those that a food brings along itself. */
export const FOOD_SYNONYMS: Synonyms = {};

export const toDocument = (
  id: string,
  { name, brand, synonyms }: Named,
  prior = 0,
): SearchDocument<FoodField> => ({
  id,
  fields: { name, synonyms, ...(brand === null ? {} : { brand }) },
  prior,
});

/** Chunks of names that are remembered at a time; a million names repeat far fewer. */
const MOST_REMEMBERED = 200_000;

/**
 * Makes the function that tells the words of a food, each once. An index of one chunk at a time is
 * asked for them, because no word reaches across a space, and chunks repeat.
 */
export const createKeys = (): ((food: Named) => Set<string>) => {
  const keysByChunk = new Map<string, readonly string[]>();
  const keysOfChunk = (chunk: string): readonly string[] => {
    const known = keysByChunk.get(chunk);
    if (known !== undefined) return known;
    const document = toDocument("", { name: chunk, brand: null, synonyms: [] });
    const keys = [...createIndex([document], { fields: FOOD_FIELDS }).postings.keys()];
    if (keysByChunk.size >= MOST_REMEMBERED) keysByChunk.clear();
    keysByChunk.set(chunk, keys);
    return keys;
  };
  return ({ name, brand, synonyms }) => {
    const keys = new Set<string>();
    for (const text of [name, brand ?? "", ...synonyms])
      for (const chunk of text.split(/\s+/))
        if (chunk !== "") for (const key of keysOfChunk(chunk)) keys.add(key);
    return keys;
  };
};
