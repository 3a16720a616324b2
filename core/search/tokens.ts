import { fold, isGlue } from "./words.ts";

/** The words of a text with how they stand to each other, as three lists of one length. */
export interface Tokens {
  readonly words: readonly string[];
  /** Whether each is joined to the one before, by a hyphen as in "push-up". */
  readonly isJoined: readonly boolean[];
  /** The part of the text that each is in, parts being divided by commas and brackets; from 0. */
  readonly parts: readonly number[];
}

const DIVIDES_PARTS = /[,;:(]/g;
const DIVIDES_WORDS = /[\s/]/;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const read = (folded: string, isLeftOut: (word: string) => boolean): Tokens => {
  const letters = /[\p{L}\p{N}]+/gu;
  const words: string[] = [];
  const isJoined: boolean[] = [];
  const parts: number[] = [];
  let part = 0;
  let end = 0;
  let isApart = true;
  for (let match = letters.exec(folded); match !== null; match = letters.exec(folded)) {
    const [word] = match;
    // Most words stand one blank after another.
    if (match.index === end + 1 && folded[end] === " ") isApart = true;
    else {
      const gap = folded.slice(end, match.index);
      const divisions = countOf(gap, DIVIDES_PARTS);
      part += divisions;
      isApart ||= divisions > 0 || DIVIDES_WORDS.test(gap);
    }
    end = match.index + word.length;
    if (isLeftOut(word)) continue;
    words.push(word);
    isJoined.push(!isApart);
    parts.push(part);
    isApart = false;
  }
  return { words, isJoined, parts };
};

/** The words of a text; those that only tie others together are left out, unless there are no others. */
export const tokensOf = (text: string): Tokens => {
  const folded = fold(text);
  const telling = read(folded, isGlue);
  return telling.words.length > 0 ? telling : read(folded, () => false);
};
