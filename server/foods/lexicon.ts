/**
 * The words of a catalogue, held in memory: sorted, each with how many foods have it. It answers what
 * `core/search` asks of a vocabulary, with few words where a beginning or an error allows for many:
 * those that most foods have.
 */
import { firstNotBefore, mostEdits, nearestWords } from "@dorsal/core/search";
import type { Near, Vocabulary } from "@dorsal/core/search";

import { createWalk } from "./near.ts";
import type { Range } from "./near.ts";

export interface Lexicon extends Vocabulary {
  readonly size: number;
  /** How many foods have this very word. */
  readonly foodsWith: (word: string) => number;
  /** At most so many foods have a word that begins so, the word itself among them. */
  readonly foodsBeginning: (letters: string) => number;
}

/** Words that go on from a beginning. Five letters and less have lists of their own in the index. */
const MOST_GOING_ON = 48;
/** Words that an error may stand for. */
const MOST_NEAR = 24;
/** Answers that are remembered; keystrokes of many people begin alike. */
const MOST_REMEMBERED = 2_000;
/** Above every letter, so that it ends whatever begins with the letters before it. */
const AFTER_ALL = "\u{ffff}";

const remembering = <Value>(answer: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = answer(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
};

/** The order in which `nearestWords` prefers: a beginning says less than a word. */
const rankOf = ({ edits, isPrefix }: Near): number => edits + (isPrefix ? 1 : 0);

/** Places of the words that most foods have, in the order of the alphabet. */
const commonest = (
  ranges: readonly Range[],
  counts: Uint32Array,
  most: number,
  isWanted: (place: number) => boolean,
): readonly number[] => {
  // Sorted by insertion, the commonest first: few are kept of many.
  const kept: number[] = [];
  for (const { from, to } of ranges)
    for (let place = from; place < to; place += 1) {
      const count = counts[place] ?? 0;
      const last = kept[most - 1];
      if (last !== undefined && count <= (counts[last] ?? 0)) continue;
      if (!isWanted(place)) continue;
      let at = Math.min(kept.length, most - 1);
      while (at > 0 && (counts[kept[at - 1] ?? 0] ?? 0) < count) {
        kept[at] = kept[at - 1] ?? 0;
        at -= 1;
      }
      kept[at] = place;
    }
  return kept.toSorted((one, other) => one - other);
};

/**
 * @param sorted each word once, in the order of their UTF-16 units
 * @param counts how many foods have the word in the same place
 */
export const createLexicon = (sorted: readonly string[], counts: Uint32Array): Lexicon => {
  // Foods of all words before a place, so that a beginning is summed in two steps.
  const foodsBefore = new Float64Array(sorted.length + 1);
  for (let place = 0; place < sorted.length; place += 1)
    foodsBefore[place + 1] = (foodsBefore[place] ?? 0) + (counts[place] ?? 0);

  const walk = createWalk(sorted);
  const placeOf = (word: string): number => {
    const place = firstNotBefore(sorted, word);
    return sorted[place] === word ? place : -1;
  };
  const beginning = (letters: string): Range => ({
    from: firstNotBefore(sorted, letters),
    to: firstNotBefore(sorted, letters + AFTER_ALL),
  });
  const wordsAt = (places: readonly number[]): readonly string[] =>
    places.map((place) => sorted[place] ?? "");

  const startingWith = (letters: string): readonly string[] =>
    wordsAt(
      commonest([beginning(letters)], counts, MOST_GOING_ON, (place) => sorted[place] !== letters),
    );

  const near = (typed: string, most: number): readonly Near[] => {
    const own = beginning(typed);
    const isOther = (place: number): boolean => place < own.from || place >= own.to;
    let nearest: readonly Near[] = [];
    // More than its length allows is asked for where less found nothing.
    const first = most > mostEdits(typed) ? most : 1;
    for (let edits = first; edits <= most; edits += 1) {
      const ranges = walk(typed, edits);
      const isAsLong = (place: number): boolean =>
        isOther(place) && Math.abs((sorted[place] ?? "").length - typed.length) <= edits;
      // Words of the same length first: of those that only begin alike there can be thousands.
      const places = new Set([
        ...commonest(ranges, counts, MOST_NEAR, isAsLong),
        ...commonest(ranges, counts, MOST_NEAR, isOther),
      ]);
      const words = wordsAt([...places].toSorted((one, other) => one - other));
      nearest = nearestWords(words, typed, most);
      // What the next walk adds has more letters wrong than this.
      if (nearest.some((one) => rankOf(one) < edits + 1)) break;
    }
    return nearest;
  };

  const nearOf = remembering((question) => {
    const space = question.indexOf(" ");
    return near(question.slice(space + 1), Number(question.slice(0, space)));
  });

  return {
    size: sorted.length,
    has: (word) => placeOf(word) !== -1,
    startingWith: remembering(startingWith),
    near: (word, most = mostEdits(word)) => (most === 0 ? [] : nearOf(`${most} ${word}`)),
    foodsWith: (word) => counts[placeOf(word)] ?? 0,
    foodsBeginning: (letters) => {
      const { from, to } = beginning(letters);
      return (foodsBefore[to] ?? 0) - (foodsBefore[from] ?? 0);
    },
  };
};
