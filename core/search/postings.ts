import { tokensOf } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";
import { formsOf } from "./words.ts";

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
  /** Whether a name of several words names by the last of its first part: "milk chocolate" is chocolate. */
  readonly namesLast?: boolean;
}

/** The bits of one name of a document: of all its words, of those before the first comma, and of the one
 * that says what it is. */
export interface NameBits {
  readonly whole: number;
  readonly head: number;
  readonly naming: number;
}

/** After the first comma or bracket a name tells apart; what it names stands before. */
const LATER_SEGMENT = 0.7;
/** What the word that names counts more than the others: the first, unless it is the last. */
const NAMING_WORD = 1.2;
const PER_FURTHER_WORD = 0.04;
/** How much of a word's length one of a later segment has. */
const LATER_WORD = 0.5;
/** "chest" in "chest-supported": a part of a word that says something else. */
const PART_OF_WORD = 0.75;
/** Bits of a number that stay clear of its sign. */
const MOST_BITS = 30;

/** Writes one document into the postings: text by text, its names first where bits are few. */
export interface DocumentWriter {
  readonly add: (text: string, field: IndexedField) => void;
  /** The names that were added and fit into the bits. */
  readonly names: () => readonly NameBits[];
}

/** What follows these in a name is added to what it names. */
const ADDING: ReadonlySet<string> = new Set(["from", "made", "on", "topped", "with", "without"]);

/** What a word is worth by where it stands in its text. */
interface Worth {
  readonly inHead: number;
  readonly later: number;
  /** The word that names, and what that is worth. */
  readonly naming: number;
  readonly name: number;
}

/** The place of the word that says what it is. */
const namingPlace = ({ words, parts }: Tokens, namesLast: boolean): number => {
  let last = 0;
  if (namesLast)
    while (
      last + 1 < words.length &&
      parts[last + 1] === parts[0] &&
      !ADDING.has(words[last + 1] ?? "")
    )
      last += 1;
  return last;
};

const worthIn = (
  tokens: Tokens,
  { weight, isName = false, namesLast = false }: IndexedField,
): Worth => {
  if (!isName) return { inHead: weight, later: weight, naming: -1, name: weight };
  const { parts } = tokens;
  let head = 0;
  for (const part of parts) if (part === parts[0]) head += 1;
  const length = head + LATER_WORD * (parts.length - head);
  const inHead = weight / (1 + PER_FURTHER_WORD * Math.max(0, length - 1));
  return {
    inHead,
    later: inHead * LATER_SEGMENT,
    naming: namingPlace(tokens, namesLast),
    name: inHead * NAMING_WORD,
  };
};

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

  const putForm = (form: string, weight: number, covers: number): void => {
    const list = postings.get(form);
    if (!list) {
      postings.set(form, { documents: [document], weights: [weight], covers: [covers] });
      unknown.push(form);
      return;
    }
    const last = list.documents.length - 1;
    if (list.documents[last] === document) {
      if (weight > (list.weights[last] ?? 0)) list.weights[last] = weight;
      list.covers[last] = (list.covers[last] ?? 0) | covers;
    } else {
      list.documents.push(document);
      list.weights.push(weight);
      list.covers.push(covers);
    }
  };
  const put = (word: string, weight: number, covers: number): void => {
    putForm(word, weight, covers);
    if (word.endsWith("s"))
      for (const form of formsOf(word)) if (form !== word) putForm(form, weight, covers);
  };

  /** The bit of the next word of a name; 0 when there is none left. */
  const nextBit = (): number => {
    const bit = bits < MOST_BITS ? 1 << bits : 0;
    bits += 1;
    return bit;
  };

  const add = (text: string, field: IndexedField): void => {
    const tokens = tokensOf(text);
    const { words, parts, isJoined } = tokens;
    const worth = worthIn(tokens, field);
    let whole = 0;
    let head = 0;
    let naming = 0;
    let isInBits = field.isName === true;
    for (let start = 0; start < words.length;) {
      let end = start + 1;
      while (end < words.length && isJoined[end] === true) end += 1;
      const isCompound = end > start + 1;
      const isInHead = parts[start] === parts[0];
      const there = isInHead ? worth.inHead : worth.later;
      let covers = 0;
      for (let place = start; place < end; place += 1) {
        const bit = field.isName ? nextBit() : 0;
        if (bit === 0) isInBits = false;
        covers |= bit;
        if (place === worth.naming) naming = bit;
        const own = place === worth.naming ? worth.name : there;
        put(words[place] ?? "", isCompound ? PART_OF_WORD * own : own, bit);
      }
      if (isCompound) {
        const isNaming = worth.naming >= start && worth.naming < end;
        put(words.slice(start, end).join(""), isNaming ? worth.name : there, covers);
      }
      whole |= covers;
      if (isInHead) head |= covers;
      start = end;
    }
    if (isInBits && whole !== 0) names.push({ whole, head, naming });
  };

  return { add, names: () => names };
};
