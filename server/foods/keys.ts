/**
 * A food as a search reads it, and the words it is found by. Both are those of the browser: the
 * document is made by `core/food`, the words by `core/search`.
 */
import { everydayOf, FOOD_FIELDS, foodDocument } from "@dorsal/core/food";
import type { Food, FoodField } from "@dorsal/core/food";
import { createIndex, isGlue, wordsOf } from "@dorsal/core/search";
import type { SearchDocument } from "@dorsal/core/search";

export type Fields = SearchDocument<FoodField>["fields"];

/** Its `prior` says how likely it is meant by its name alone, from 0 to `LARGEST_PRIOR`. */
export const documentOf = (food: Food): SearchDocument<FoodField> =>
  foodDocument(food, everydayOf(food));

/** Chunks of names that are remembered at a time; a million names repeat far fewer. */
const MOST_REMEMBERED = 200_000;

interface Chunk {
  readonly words: readonly string[];
  /** It only ties others together, and counts where nothing else does. */
  readonly isGlue: boolean;
}

/**
 * Makes the function that gives the words a food is found by, each once, apart by spaces. An index
 * of one chunk at a time is asked for them, because no word reaches across a space, and chunks
 * repeat.
 */
export const createWordsOf = (): ((fields: Fields) => string) => {
  const chunks = new Map<string, Chunk>();

  const chunkOf = (text: string): Chunk => {
    const known = chunks.get(text);
    if (known !== undefined) return known;
    const { postings } = createIndex([{ id: "", fields: { name: text } }], { fields: FOOD_FIELDS });
    const made = { words: [...postings.keys()], isGlue: wordsOf(text).every(isGlue) };
    if (chunks.size >= MOST_REMEMBERED) chunks.clear();
    chunks.set(text, made);
    return made;
  };
  const addWords = (words: Set<string>, text: string): void => {
    const all = text.split(" ").map(chunkOf);
    const telling = all.filter((chunk) => !chunk.isGlue);
    for (const chunk of telling.length > 0 ? telling : all)
      for (const word of chunk.words) words.add(word);
  };

  return (fields) => {
    const words = new Set<string>();
    for (const field in fields) {
      // `for in` gives its own keys as text.
      const texts = fields[field as FoodField] ?? [];
      if (typeof texts === "string") addWords(words, texts);
      else for (const text of texts) addWords(words, text);
    }
    return [...words].join(" ");
  };
};
