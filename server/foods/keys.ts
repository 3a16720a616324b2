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
  /** Of its words, by number. */
  readonly words: readonly number[];
  /** It only ties others together, and counts where nothing else does. */
  readonly isGlue: boolean;
}

/** All words of foods, with how many foods have each. */
export interface Words {
  /** Counts the words of a food and gives them, each once, apart by spaces. */
  readonly take: (fields: Fields) => string;
  /** Counts them no longer. */
  readonly giveBack: (taken: string) => void;
  /** Those that a food has, in the order of their UTF-16 units, each with how many have it. */
  readonly counted: () => readonly (readonly [word: string, foods: number])[];
}

/**
 * An index of one chunk at a time is asked for the words in it, because no word reaches across a
 * space, and chunks repeat.
 */
export const createWords = (): Words => {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const foods: number[] = [];
  /** The food that took a word last, so that it takes each once. */
  const takenBy: number[] = [];
  const chunks = new Map<string, Chunk>();
  let food = 0;
  let taken = "";

  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    foods.push(0);
    takenBy.push(0);
    return words.push(word) - 1;
  };
  const chunkOf = (text: string): Chunk => {
    const known = chunks.get(text);
    if (known !== undefined) return known;
    const { postings } = createIndex([{ id: "", fields: { name: text } }], { fields: FOOD_FIELDS });
    const made: Chunk = {
      words: Array.from(postings.keys(), numberOf),
      isGlue: wordsOf(text).every(isGlue),
    };
    if (chunks.size >= MOST_REMEMBERED) chunks.clear();
    chunks.set(text, made);
    return made;
  };
  const takeChunk = (chunk: Chunk): void => {
    for (const word of chunk.words) {
      if (takenBy[word] === food) continue;
      takenBy[word] = food;
      foods[word] = (foods[word] ?? 0) + 1;
      taken += taken === "" ? (words[word] ?? "") : ` ${words[word] ?? ""}`;
    }
  };
  const takeText = (text: string): void => {
    const all = text.split(" ").map(chunkOf);
    const telling = all.filter((chunk) => !chunk.isGlue);
    for (const chunk of telling.length > 0 ? telling : all) takeChunk(chunk);
  };

  return {
    take: (fields) => {
      food += 1;
      taken = "";
      for (const field in fields) {
        const texts = fields[field as FoodField] ?? [];
        if (typeof texts === "string") takeText(texts);
        else for (const text of texts) takeText(text);
      }
      return taken;
    },
    giveBack: (given) => {
      for (const word of given.split(" ")) {
        const number = numberOf(word);
        foods[number] = (foods[number] ?? 0) - 1;
      }
    },
    counted: () =>
      words
        .map((word, number) => [word, foods[number] ?? 0] as const)
        .filter(([, many]) => many > 0)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  };
};
