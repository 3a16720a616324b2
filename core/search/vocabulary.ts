import { distancesFrom, mostEdits } from "./typos.ts";

/** A known word near one that was typed. */
export interface Near {
  readonly word: string;
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
   */
  readonly near: (word: string) => readonly Near[];
}

/** Place of the first word that is not before these letters. */
const firstNotBefore = (sorted: readonly string[], letters: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < letters) low = middle + 1;
    else high = middle;
  }
  return low;
};

const nearest = (words: readonly string[], typed: string): readonly Near[] => {
  const most = mostEdits(typed);
  if (most === 0) return [];
  const distanceTo = distancesFrom(typed, most);
  let least = most;
  let found: Near[] = [];
  for (const word of words) {
    const { whole, prefix } = distanceTo(word, least);
    const edits = Math.min(whole, prefix);
    if (edits === 0 || edits > least) continue;
    if (edits < least) found = [];
    least = edits;
    found.push({ word, edits, isPrefix: whole > edits });
  }
  return found;
};

/** A vocabulary held in memory: sorted, so that words with one beginning stand together. */
export const createVocabulary = (words: Iterable<string>): Vocabulary => {
  const known = new Set(words);
  const sorted = [...known].toSorted();
  return {
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
    near: (word) => nearest(sorted, word),
  };
};
