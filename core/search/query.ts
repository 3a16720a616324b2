import { mostEdits } from "./typos.ts";
import { formsOf, isGlue, isJoining, typedFormsOf, wordsOf } from "./words.ts";
import { createVocabulary } from "./vocabulary.ts";
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
  /** What was typed is a beginning of it, and far from its end. */
  readonly isBeginning: boolean;
}

/** A word of the query with all that can answer it, the best first. */
export interface Term {
  readonly typed: string;
  readonly candidates: readonly Candidate[];
  /** It only joins others: worth something beside them, and nothing alone. */
  readonly isJoining: boolean;
}

const SYNONYM = 0.95;
/** "arms" is the word "arms" first, and "arm" after that. */
const OTHER_FORM = 0.85;
/** What each word alone finds where two are one thing together: "upper back", "pull down". */
const PART_OF_PHRASE = 0.5;
/** A beginning counts by how much of the word is there; less before the last word, which is done. */
const PREFIX = { last: 0.65, before: 0.4, perShare: 0.25 } as const;
const TYPO = { whole: 0.6, prefix: 0.45, perEdit: 0.1 } as const;

/** Of a word's letters, from here on it is as good as typed: the first hit stays while one goes on. */
const NEARLY_WHOLE = 0.7;

/** With two of four letters wrong, or one of two, any word is meant. */
const MOST_WRONG = 0.4;

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

/** Words near a typed one; where nothing else answers it, one more mistake is forgiven. */
const nearWords = (typed: string, vocabulary: Vocabulary, isUnknown: boolean): readonly Near[] => {
  const near = vocabulary.near(typed);
  const more = mostEdits(typed) + 1;
  const isAnyWord = more > MOST_WRONG * typed.length;
  return near.length > 0 || !isUnknown || isAnyWord ? near : vocabulary.near(typed, more);
};

const prefixQuality = (typed: string, word: string, isLast: boolean): number =>
  (isLast ? PREFIX.last : PREFIX.before) + PREFIX.perShare * (typed.length / word.length);

const answering =
  (quality: number, isWhole = false) =>
  (word: string): Candidate => ({ word, quality, isWhole, isBeginning: false });

const goingOn =
  (typed: string, share: number, isLast: boolean) =>
  (word: string): Candidate => ({
    word,
    quality: share * prefixQuality(typed, word, isLast),
    isWhole: false,
    isBeginning: typed.length < NEARLY_WHOLE * word.length,
  });

/** Of each table its words that lead to others, to find mistyped ones among. */
const leadingWords = new WeakMap<SynonymTable, Vocabulary>();

const leadingWordsOf = (synonyms: SynonymTable): Vocabulary => {
  const known = leadingWords.get(synonyms);
  if (known) return known;
  const words = createVocabulary([...synonyms.keys()].filter((phrase) => !phrase.includes(" ")));
  leadingWords.set(synonyms, words);
  return words;
};

/** What a mistyped word leads to that is itself in no name: "proscuitto" is ham. */
const mistypedSynonyms = (
  typed: string,
  vocabulary: Vocabulary,
  synonyms: SynonymTable,
): readonly Candidate[] =>
  leadingWordsOf(synonyms)
    .near(typed)
    .filter(({ word, isPrefix }) => !isPrefix && !vocabulary.has(word))
    .flatMap((near) =>
      (synonyms.get(near.word) ?? [])
        .filter(vocabulary.has)
        .map(answering(SYNONYM * typoQuality(near))),
    );

/** Of each half of a word that was written as one; shorter ones are found in most typing errors. */
const SHORTEST_HALF = 3;

/**
 * An unknown word as two known ones ("glutebridge"); null where it cannot be, or where one letter
 * less makes a single word of it: "peacan" is a pecan and no pea in a can.
 */
const splitOf = (word: string, vocabulary: Vocabulary): readonly [string, string] | null => {
  const isKnown = (part: string): boolean => formsOf(part).some(vocabulary.has);
  for (let place = SHORTEST_HALF; place <= word.length - SHORTEST_HALF; place += 1) {
    const first = word.slice(0, place);
    const second = word.slice(place);
    if (!isKnown(first) || !isKnown(second)) continue;
    const isMistyped = vocabulary
      .near(word)
      .some(({ edits, isPrefix }) => edits === 1 && !isPrefix);
    return isMistyped ? null : [first, second];
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

/** The words that tell: "and" and "of" go, unless there is nothing else. */
const tellingWords = (query: string): readonly string[] => {
  const words = wordsOf(query).slice(0, MOST_WORDS);
  const telling = words.filter((word) => !isGlue(word));
  return telling.length > 0 ? telling : words;
};

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
  const words = separate(tellingWords(query), vocabulary, synonyms);
  const fromPhrases: Candidate[][] = words.map(() => []);
  for (let start = 0; start < words.length; start += 1)
    for (let length = 1; length <= LONGEST_PHRASE && start + length <= words.length; length += 1) {
      const found = phraseCandidates(words.slice(start, start + length), vocabulary, synonyms);
      for (let place = start; place < start + length; place += 1)
        fromPhrases[place]?.push(...found);
    }

  const areAllJoining = words.every(isJoining);
  return words.map((typed, place): Term => {
    const isLast = place === words.length - 1;
    const phrases = fromPhrases[place] ?? [];
    const share = phrases.some(({ isWhole }) => isWhole) ? PART_OF_PHRASE : 1;
    const candidates: Candidate[] = [
      ...typedFormsOf(typed)
        .filter(vocabulary.has)
        .map((word) => answering(share * (word === typed ? 1 : OTHER_FORM), true)(word)),
      ...phrases,
      ...vocabulary.startingWith(typed).map(goingOn(typed, share, isLast)),
    ];
    const isUnknown = candidates.length === 0;
    if (isUnknown || options.typosEverywhere)
      for (const near of nearWords(typed, vocabulary, isUnknown))
        candidates.push({ ...answering(typoQuality(near))(near.word), isBeginning: near.isPrefix });
    if (isUnknown) candidates.push(...mistypedSynonyms(typed, vocabulary, synonyms));
    return {
      typed,
      candidates: candidates.toSorted((one, other) => other.quality - one.quality),
      isJoining: isJoining(typed) && !areAllJoining,
    };
  });
};
