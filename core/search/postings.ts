import { sum } from "../quantity/index.ts";
import { fold, formsOf, isGlue } from "./words.ts";

/**
 * Where a word stands, as three lists side by side: many small objects would take five times the
 * room. Documents stand in the order they were added in.
 */
export interface PostingList {
  readonly documents: number[];
  /** What the word is worth there. */
  readonly weights: number[];
  /** Which words of the document's names it covers, a bit each. */
  readonly covers: number[];
}

export interface IndexedField {
  /** What a whole word is worth here; the name's is the largest. */
  readonly weight: number;
  /** Whether first words count more, and a short text more than a long one. */
  readonly isName?: boolean;
}

/** The bits of one name of a document: of all its words, and of those before the first comma. */
export interface NameBits {
  readonly whole: number;
  readonly head: number;
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
const DIVIDES_CHUNKS = /[\s/]+/;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Bits of a number that stay clear of its sign. */
export const MOST_BITS = 30;

/** Writes one document into the postings: text by text, its names first where bits are few. */
export interface DocumentWriter {
  readonly add: (text: string, field: IndexedField) => void;
  /** The names that were added and fit into the bits. */
  readonly names: () => readonly NameBits[];
}

/** Words by chunk: those that a hyphen joins stand together. */
type Chunks = readonly (readonly string[])[];

const chunksOf = (segment: string): Chunks =>
  segment.split(DIVIDES_CHUNKS).flatMap((chunk) => {
    const words = chunk.match(WORDS);
    return words ? [words] : [];
  });

/** The words of each segment: "Rice (pre-cooked)" is [[[rice]], [[pre, cooked]]]. */
const segmentsOf = (text: string): readonly Chunks[] => {
  const all = fold(text).split(DIVIDES_SEGMENTS).map(chunksOf);
  const telling = all.map((chunks) =>
    chunks.flatMap((words) => {
      const left = words.filter((word) => !isGlue(word));
      return left.length > 0 ? [left] : [];
    }),
  );
  return telling.some((chunks) => chunks.length > 0) ? telling : all;
};

const lengthOf = (segment: Chunks): number =>
  sum(segment.map((words) => words.length));

/**
 * Notes the words of one document; a word that is there already keeps its best place. Words that no
 * document had before are told as well.
 */
export const writeDocument = (
  postings: Map<string, PostingList>,
  document: number,
  unknown: string[],
): DocumentWriter => {
  const names: NameBits[] = [];
  let bits = 0;

  const put = (word: string, weight: number, covers: number): void => {
    for (const form of formsOf(word)) {
      const list = postings.get(form);
      if (!list) {
        postings.set(form, { documents: [document], weights: [weight], covers: [covers] });
        unknown.push(form);
        continue;
      }
      const last = list.documents.length - 1;
      if (list.documents[last] === document) {
        list.weights[last] = Math.max(list.weights[last] ?? 0, weight);
        list.covers[last] = (list.covers[last] ?? 0) | covers;
      } else {
        list.documents.push(document);
        list.weights.push(weight);
        list.covers.push(covers);
      }
    }
  };

  const addName = (text: string, weight: number): void => {
    const segments = segmentsOf(text);
    const [first = 0, ...later] = segments.map(lengthOf);
    const length = first + LATER_WORD * sum(later);
    const worth = weight / (1 + PER_FURTHER_WORD * Math.max(0, length - 1));
    let place = 0;
    let whole = 0;
    let head = 0;
    let isInBits = true;
    for (const [number, segment] of segments.entries()) {
      const there = worth * (number === 0 ? 1 : LATER_SEGMENT);
      for (const words of segment) {
        const here = there * (place === 0 ? FIRST_WORD : 1);
        let covers = 0;
        for (const [part, word] of words.entries()) {
          const bit = bits < MOST_BITS ? 1 << bits : 0;
          isInBits &&= bit !== 0;
          bits += 1;
          covers |= bit;
          const own = part === 0 ? here : there;
          put(word, words.length > 1 ? PART_OF_WORD * own : own, bit);
        }
        if (words.length > 1) put(words.join(""), here, covers);
        place += words.length;
        whole |= covers;
        if (number === 0) head |= covers;
      }
    }
    if (isInBits && whole !== 0) names.push({ whole, head });
  };

  const addPlain = (text: string, weight: number): void => {
    for (const segment of segmentsOf(text))
      for (const words of segment) {
        for (const word of words) put(word, words.length > 1 ? PART_OF_WORD * weight : weight, 0);
        if (words.length > 1) put(words.join(""), weight, 0);
      }
  };

  return {
    add: (text, { weight, isName = false }) => {
      if (isName) addName(text, weight);
      else addPlain(text, weight);
    },
    names: () => names,
  };
};
