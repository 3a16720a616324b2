import { distancesFrom, mostEdits } from "./typos.ts";

/** A known word near one that was typed. */
export interface Near {
  readonly word: string;
  /** Letters that differ; an odd first one counts for more, since it is seldom the wrong one. */
  readonly edits: number;
  /** Only the beginning of the word is near: what was typed is not at its end yet. */
  readonly isPrefix: boolean;
}

/** The words that anything searched for is made of; a database can answer these three as well. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
  /** The words that go on from these letters, the word itself left out. */
  readonly startingWith: (letters: string) => readonly string[];
  /**
   * The nearest other words within the edits allowed: not the word itself, nor what goes on from
   * it. Empty where even the nearest is too far.
   * @param most the edits allowed, where they are not those that its length allows
   */
  readonly near: (word: string, most?: number) => readonly Near[];
}

/** A vocabulary that takes in further words. */
export interface GrowingVocabulary extends Vocabulary {
  readonly add: (words: Iterable<string>) => void;
}

/** Above this many new words it is quicker to sort anew than to put each in its place. */
const FEW = 64;

/** Answers that are kept: one query asks for the same words several times over. */
const MOST_KEPT = 100;

/** Place of the first word that is not before these letters, in a list that is in their order. */
export const firstNotBefore = (sorted: readonly string[], letters: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < letters) low = middle + 1;
    else high = middle;
  }
  return low;
};

const ODD_FIRST_LETTER = 1.5;
/** A beginning says less than a word. */
const ONLY_A_BEGINNING = 1;

const startsAlike = (one: string, other: string): boolean =>
  one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);

/** The letters of a word, a bit each; other scripts share bits, which only lets more through. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1)
    letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
};

const countBits = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

/**
 * Of some words the nearest to a typed one, as `Vocabulary.near` answers: for a database that has
 * chosen by other means which words to look at.
 * @param lettersIn the letters of a word, where they are known already
 */
export const nearestWords = (
  words: Iterable<string>,
  typed: string,
  most: number = mostEdits(typed),
  lettersIn: (word: string) => number = lettersOf,
): readonly Near[] => {
  if (most === 0) return [];
  const typedLetters = lettersOf(typed);
  const distanceTo = distancesFrom(typed, most);
  let least = Number.POSITIVE_INFINITY;
  let found: Near[] = [];
  // Of a long word nearly any is near to some beginning.
  const mostOfBeginning = Math.max(1, most - 1);
  for (const word of words) {
    const limit = Math.min(most, least);
    // Each letter that a word has not is one mistake at least.
    if (countBits(typedLetters & ~lettersIn(word)) > limit) continue;
    const { whole, prefix } = distanceTo(word, limit);
    if (prefix === 0 || prefix > limit) continue;
    const isPrefix = whole > limit || prefix + ONLY_A_BEGINNING < whole;
    if (isPrefix && prefix > mostOfBeginning) continue;
    const odd = startsAlike(word, typed) ? 0 : ODD_FIRST_LETTER;
    const counted = (isPrefix ? prefix : whole) + odd;
    const rank = counted + (isPrefix ? ONLY_A_BEGINNING : 0);
    if (rank > least) continue;
    if (rank < least) found = [];
    least = rank;
    found.push({ word, edits: counted, isPrefix });
  }
  return found;
};

/** A vocabulary held in memory: sorted, so that words with one beginning stand together. */
export const createVocabulary = (words: Iterable<string>): GrowingVocabulary => {
  /** Each word with its letters. */
  const known = new Map<string, number>();
  let sorted: string[] = [];
  const asked = new Map<string, readonly Near[]>();
  const lettersIn = (word: string): number => known.get(word) ?? 0;
  const add = (added: Iterable<string>): void => {
    const fresh: string[] = [];
    for (const word of added)
      if (!known.has(word)) {
        known.set(word, lettersOf(word));
        fresh.push(word);
      }
    asked.clear();
    if (fresh.length > FEW) sorted = [...known.keys()].toSorted();
    else for (const word of fresh) sorted.splice(firstNotBefore(sorted, word), 0, word);
  };
  add(words);
  return {
    add,
    has: (word) => known.has(word),
    startingWith: (letters) => {
      const found: string[] = [];
      for (let place = firstNotBefore(sorted, letters); place < sorted.length; place += 1) {
        const word = sorted[place] ?? "";
        if (!word.startsWith(letters)) break;
        if (word !== letters) found.push(word);
      }
      return found;
    },
    near: (word, most = mostEdits(word)) => {
      const question = `${most} ${word}`;
      const before = asked.get(question);
      if (before) return before;
      if (asked.size >= MOST_KEPT) asked.clear();
      const found = nearestWords(sorted, word, most, lettersIn);
      asked.set(question, found);
      return found;
    },
  };
};
