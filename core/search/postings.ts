import { sum } from "../quantity/index.ts";
import { formsOf, wordsOf } from "./words.ts";

/** Where a word stands: in which document, what that is worth, and which words of the name it covers. */
export interface Posting {
  readonly document: number;
  weight: number;
  /** A bit for each word of the name, the first 31; 0 in a field that is no name. */
  covers: number;
}

export interface IndexedField {
  /** What a whole word is worth here; the name's is the largest. */
  readonly weight: number;
  /** Whether first words count more, and a short text more than a long one. */
  readonly isName?: boolean;
}

/** After the first comma or bracket a name tells apart; what it names stands before. */
const LATER_SEGMENT = 0.7;
const FIRST_WORD = 1.2;
const PER_FURTHER_WORD = 0.04;
/** How much of a word's length one of a later segment has. */
const LATER_WORD = 0.5;
/** "chest" in "chest-supported": a part of a word that says something else. */
const PART_OF_WORD = 0.75;
const DIVIDES_SEGMENTS = /[,;:(]/;
const MOST_BITS = 31;

interface Placed {
  readonly word: string;
  readonly weight: number;
  readonly covers: number;
}

const bitOf = (place: number): number => (place < MOST_BITS ? 1 << place : 0);

/** The words of a text, and those joined that a hyphen joins: "push-up" is "pushup" too. */
const placedWords = (text: string, { weight, isName = false }: IndexedField): readonly Placed[] => {
  const placed: Placed[] = [];
  const segments = text.split(DIVIDES_SEGMENTS);
  const [first = 0, ...later] = segments.map((segment) => wordsOf(segment).length);
  const length = first + LATER_WORD * sum(later);
  const worth = isName ? weight / (1 + PER_FURTHER_WORD * Math.max(0, length - 1)) : weight;
  let place = 0;
  for (const [segment, part] of segments.entries())
    for (const chunk of part.split(/[\s/]+/)) {
      const words = wordsOf(chunk);
      const start = place;
      const share = words.length > 1 ? PART_OF_WORD : 1;
      let covers = 0;
      for (const word of words) {
        const bit = isName ? bitOf(place) : 0;
        covers |= bit;
        placed.push({
          word,
          weight: share * worthAt(worth, place, segment, isName),
          covers: bit,
        });
        place += 1;
      }
      if (words.length > 1)
        placed.push({
          word: words.join(""),
          weight: worthAt(worth, start, segment, isName),
          covers,
        });
    }
  return placed;
};

const worthAt = (worth: number, place: number, segment: number, isName: boolean): number => {
  if (!isName) return worth;
  return worth * (place === 0 ? FIRST_WORD : 1) * (segment === 0 ? 1 : LATER_SEGMENT);
};

/** Notes where the words of a text stand; a word that is there already keeps its best place. */
export const addText = (
  postings: Map<string, Posting[]>,
  document: number,
  text: string,
  field: IndexedField,
): void => {
  for (const { word, weight, covers } of placedWords(text, field))
    for (const form of formsOf(word)) {
      const list = postings.get(form);
      const last = list?.at(-1);
      if (!list) postings.set(form, [{ document, weight, covers }]);
      else if (last?.document !== document) list.push({ document, weight, covers });
      else {
        last.weight = Math.max(last.weight, weight);
        last.covers |= covers;
      }
    }
};

/** The bits of a whole name. */
export const wholeName = (text: string): number => {
  const length = wordsOf(text).length;
  return length >= MOST_BITS ? -1 >>> 1 : (1 << length) - 1;
};
