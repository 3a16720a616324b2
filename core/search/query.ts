import { formsOf, wordsOf } from "./words.ts";
import type { Near, Vocabulary } from "./vocabulary.ts";

/** Other words for the same, given by who makes the index, who knows the field. */
export interface Synonyms {
  /** Each of a group finds all the others. A group's words may be phrases ("chick pea"). */
  readonly same?: readonly (readonly string[])[];
  /** What is typed finds these as well, and they do not find it. */
  readonly oneWay?: Readonly<Record<string, readonly string[]>>;
}

/** A word of the vocabulary that can answer a typed one, and how well: 1 is the word itself. */
export interface Candidate {
  readonly word: string;
  readonly quality: number;
  /** Typed whole: not a beginning, a typing error or another word. */
  readonly isWhole: boolean;
}

/** A word of the query with all that can answer it, the best first. */
export interface Term {
  readonly typed: string;
  readonly candidates: readonly Candidate[];
}

const SYNONYM = 0.95;
/** "arms" is the word "arms" first, and "arm" after that. */
const OTHER_FORM = 0.85;
/** What each word alone finds where two are one thing together: "upper back", "pull down". */
const PART_OF_PHRASE = 0.5;
/** A beginning counts by how much of the word is there; less before the last word, which is done. */
const PREFIX = { last: 0.65, before: 0.4, perShare: 0.25 } as const;
const TYPO = { whole: 0.6, prefix: 0.45, perEdit: 0.1 } as const;

/** Words of a phrase that can stand for one thing, at most. */
const LONGEST_PHRASE = 3;

/** Words of a query that are looked at; nobody types more by hand. */
const MOST_WORDS = 20;

export type SynonymTable = ReadonlyMap<string, readonly string[]>;

const singular = (word: string): string => formsOf(word)[1] ?? word;
const phraseOf = (words: readonly string[]): string => words.map(singular).join(" ");

/** Synonyms by phrase, as `understand` looks them up; what they lead to is one word, joined. */
export const synonymTable = ({ same = [], oneWay = {} }: Synonyms): SynonymTable => {
  const table = new Map<string, readonly string[]>();
  const add = (from: string, to: readonly string[]): void => {
    const phrase = phraseOf(wordsOf(from));
    const targets = to.map((other) => wordsOf(other).map(singular).join(""));
    table.set(phrase, [...(table.get(phrase) ?? []), ...targets]);
  };
  for (const group of same)
    for (const word of group)
      add(
        word,
        group.filter((other) => other !== word),
      );
  for (const [from, to] of Object.entries(oneWay)) add(from, to);
  return table;
};

const typoQuality = ({ edits, isPrefix }: Near): number =>
  (isPrefix ? TYPO.prefix : TYPO.whole) - TYPO.perEdit * edits;

const prefixQuality = (typed: string, word: string, isLast: boolean): number =>
  (isLast ? PREFIX.last : PREFIX.before) + PREFIX.perShare * (typed.length / word.length);

const answering =
  (quality: number, isWhole = false) =>
  (word: string): Candidate => ({ word, quality, isWhole });

/** An unknown word as two known ones ("glutebridge"); null where it cannot be. */
const splitOf = (word: string, vocabulary: Vocabulary): readonly [string, string] | null => {
  const isKnown = (part: string): boolean => formsOf(part).some(vocabulary.has);
  for (let place = 2; place <= word.length - 2; place += 1) {
    const first = word.slice(0, place);
    const second = word.slice(place);
    if (isKnown(first) && isKnown(second)) return [first, second];
  }
  return null;
};

/** The words that answer a stretch of the query as a whole: joined, or by another word. */
const phraseCandidates = (
  words: readonly string[],
  vocabulary: Vocabulary,
  synonyms: SynonymTable,
): readonly Candidate[] => {
  const asOne = words.length === 2 ? formsOf(words.join("")) : [];
  return [
    ...asOne.filter(vocabulary.has).map(answering(1, true)),
    ...(synonyms.get(phraseOf(words)) ?? []).filter(vocabulary.has).map(answering(SYNONYM)),
  ];
};

const separate = (words: readonly string[], vocabulary: Vocabulary, synonyms: SynonymTable) =>
  words.flatMap((word): readonly string[] => {
    const isKnown =
      formsOf(word).some(vocabulary.has) ||
      synonyms.has(phraseOf([word])) ||
      vocabulary.startingWith(word).length > 0;
    return isKnown ? [word] : (splitOf(word, vocabulary) ?? [word]);
  });

/**
 * What a person means by a query: for each of its words the words of the vocabulary that can
 * answer it. A typing error is looked for only where a word is unknown, or everywhere on request,
 * for a query whose words are all known and found nothing together.
 */
export const understand = (
  query: string,
  vocabulary: Vocabulary,
  synonyms: SynonymTable,
  options: { readonly typosEverywhere?: boolean } = {},
): readonly Term[] => {
  const words = separate(wordsOf(query).slice(0, MOST_WORDS), vocabulary, synonyms);
  const fromPhrases: Candidate[][] = words.map(() => []);
  for (let start = 0; start < words.length; start += 1)
    for (let length = 1; length <= LONGEST_PHRASE && start + length <= words.length; length += 1) {
      const found = phraseCandidates(words.slice(start, start + length), vocabulary, synonyms);
      for (let place = start; place < start + length; place += 1)
        fromPhrases[place]?.push(...found);
    }

  return words.map((typed, place): Term => {
    const isLast = place === words.length - 1;
    const phrases = fromPhrases[place] ?? [];
    const share = phrases.some(({ isWhole }) => isWhole) ? PART_OF_PHRASE : 1;
    const candidates: Candidate[] = [
      ...formsOf(typed)
        .filter(vocabulary.has)
        .map((word) => answering(share * (word === typed ? 1 : OTHER_FORM), true)(word)),
      ...phrases,
      ...vocabulary
        .startingWith(typed)
        .map((word) => answering(share * prefixQuality(typed, word, isLast))(word)),
    ];
    if (candidates.length === 0 || options.typosEverywhere)
      for (const near of vocabulary.near(typed))
        candidates.push(answering(typoQuality(near))(near.word));
    return { typed, candidates: candidates.toSorted((one, other) => other.quality - one.quality) };
  });
};
