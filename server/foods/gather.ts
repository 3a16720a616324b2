/**
 * Which foods of a catalogue may answer a query: asked of the index of words in the order of
 * popularity, so that it can stop at the first so many. Work is bounded by counts and never by a
 * clock, so that the same query finds the same on every machine: what two frequent words cost is
 * estimated before they are asked, and where that is too much, only the more popular part of the
 * catalogue is looked at.
 */
import type { Term } from "@dorsal/core/search";

import { bandsOf, LONGEST_LISTED_BEGINNING } from "./layout.ts";
import type { Band } from "./layout.ts";
import type { Lexicon } from "./lexicon.ts";
import type { SqliteStatement } from "@dorsal/disk";

/** A food that may answer, with what is needed to judge it. */
export interface Found {
  /** Its place in the order of popularity, from 1 on. */
  readonly place: number;
  /** JSON of `Fields`. */
  readonly fields: string;
}

/** What the index is asked for one word of the query: any of these. */
interface Asked {
  readonly expression: string;
  /** Words and beginnings in the expression. */
  readonly parts: number;
  /** At most so many foods have one of them. */
  readonly foods: number;
  /** What the word counts for in the query. */
  readonly worth: number;
}

/** Steps along lists that one query may take; some thirty take a microsecond. */
const MOST_STEPS = 90_000;
/** What opening one list costs, in such steps. */
const STEPS_TO_OPEN = 160;
/** What jumping to a place in a long list costs, which walking there never exceeds. */
const STEPS_TO_JUMP = 250;
/** Looking through so many alternatives costs as much again as a step. */
const PARTS_PER_STEP = 8;
/** Of the steps that are left, what may go into one question. */
const SHARE = { whole: 0.4, all: 0.6, some: 0.15 } as const;
/** Words that may answer one of the query, all of them together; the likeliest are asked. */
const MOST_PARTS = { all: 160, some: 40 } as const;
/** Foods that are judged: those that answer every word, and those that do so by whole words. */
const MOST_FOUND = { whole: 40, all: 80, some: 25 } as const;
/** Choices of words that are tried, where no food has them all: every choice among five words. */
const MOST_CHOICES = 30;

/** Makes the statement that `createGather` runs. */
export const GATHER_SQL = `
  SELECT place, fields
  FROM word CROSS JOIN named ON named.place = word.rowid
  WHERE word MATCH ?
  ORDER BY word.rowid
  LIMIT ?
`;

/** Letters as SQLite counts them. */
const lengthOf = (text: string): number => Array.from(text).length;

/** Words have letters and digits only, so nothing in them can leave the quotes. */
const quoted = (word: string): string => `"${word}"`;

/** @param most words that may be asked */
const askedOf = (lexicon: Lexicon, { typed, worth, candidates }: Term, most: number): Asked => {
  const words = new Set(candidates.map(({ word }) => word));
  const foodsBeginning = lexicon.foodsBeginning(typed);
  const isListed = foodsBeginning > 0 && lengthOf(typed) <= LONGEST_LISTED_BEGINNING;
  const others = [...words].filter((word) => !(isListed && word.startsWith(typed)));
  const asked = anyOf(lexicon, others.slice(0, most), worth);
  if (!isListed) return asked;
  return {
    expression: [`${quoted(typed)} *`, ...(asked.parts > 0 ? [asked.expression] : [])].join(" OR "),
    parts: asked.parts + 1,
    foods: asked.foods + foodsBeginning,
    worth,
  };
};

const anyOf = (lexicon: Lexicon, words: readonly string[], worth: number): Asked => ({
  expression: words.map(quoted).join(" OR "),
  parts: words.length,
  foods: words.reduce((all, word) => all + lexicon.foodsWith(word), 0),
  worth,
});

const wholeOf = (lexicon: Lexicon, { worth, candidates }: Term): Asked =>
  anyOf(
    lexicon,
    [...new Set(candidates.filter(({ isWhole }) => isWhole).map(({ word }) => word))],
    worth,
  );

/** Every choice of so many, those of the first before those of the last. */
function* choices<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = 0; first + size <= items.length; first += 1)
    for (const rest of choices(items.slice(first + 1), size - 1)) {
      const item = items[first];
      if (item !== undefined) yield [item, ...rest];
    }
}

const worthOf = (asked: readonly Asked[]): number =>
  asked.reduce((all, { worth }) => all + worth, 0);

/** Choices of at most so many words, those together that are worth the same, the most worth first. */
const choicesByWorth = (
  asked: readonly Asked[],
  most: number,
): readonly (readonly (readonly Asked[])[])[] => {
  const byWorth = new Map<number, (readonly Asked[])[]>();
  for (let count = most; count > 0; count -= 1)
    for (const choice of choices(asked, count)) {
      const worth = worthOf(choice);
      byWorth.set(worth, [...(byWorth.get(worth) ?? []), choice]);
    }
  return [...byWorth].toSorted(([one], [other]) => other - one).map(([, alike]) => alike);
};

const rarestFirst = (asked: readonly Asked[]): readonly Asked[] =>
  asked.toSorted((one, other) => one.foods - other.foods);

/** The words that a food must answer, or should; the others only rank. */
const wantedOf = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ worth }) => worth > 0);

/** Whether there is something that answers each word. */
const hasAll = (terms: readonly Term[]): boolean =>
  terms.every(({ candidates }) => candidates.length > 0);

export interface Gathering {
  /** Foods that answer every word; none where there is a word that nothing answers. */
  readonly all: (terms: readonly Term[]) => readonly Found[];
  /** Foods that answer as many words as can be, where none answers all. */
  readonly most: (terms: readonly Term[]) => readonly Found[];
}

/** @param size foods in the catalogue */
export const createGather = (
  statement: SqliteStatement,
  lexicon: Lexicon,
  size: number,
): (() => Gathering) => {
  const bands = bandsOf(size);
  /** The widest band that holds at most this share of the foods. */
  const widestBand = (share: number): Band | undefined =>
    bands.findLast(({ lastPlace }) => lastPlace <= share * size);

  /** @param mostParts words that may be asked in all */
  const anyOfEach = (terms: readonly Term[], mostParts: number): readonly Asked[] =>
    rarestFirst(
      terms
        .filter(({ candidates }) => candidates.length > 0)
        .map((term) => askedOf(lexicon, term, mostParts / terms.length)),
    );

  /** What a query may still spend, and the index asked on that account. */
  const beginQuery = (): Gathering => {
    let stepsLeft = MOST_STEPS;

    const find = (asked: readonly Asked[], limit: number, share: number): readonly Found[] => {
      const fewest = asked.reduce((foods, one) => Math.min(foods, one.foods), size);
      const opening = asked.reduce((all, { parts }) => all + STEPS_TO_OPEN * parts, 0);
      const allowed = stepsLeft * share - opening;
      if (fewest === 0 || allowed <= 0) return [];
      // One list alone is walked no further than to the last food that is wanted.
      const furthest = asked.length === 1 ? limit : STEPS_TO_JUMP * fewest;
      const steps = asked.reduce(
        (all, { foods, parts }) => all + Math.min(foods, furthest) * (1 + parts / PARTS_PER_STEP),
        0,
      );
      // A band's mark is a list as well, with every food of the band in it.
      const stepsInBand = steps + Math.min(size, furthest);
      const band = steps <= allowed ? null : widestBand(allowed / stepsInBand);
      if (band === undefined) return [];
      const expression = asked.map((one) => `(${one.expression})`);
      if (band !== null) expression.push(quoted(band.mark));
      const found = statement.all(expression.join(" AND "), limit) as readonly Found[];
      const end = found.length < limit ? band?.lastPlace : found.at(-1)?.place;
      const reached = asked.length === 1 ? 1 : (end ?? size) / size;
      stepsLeft -= opening + (band === null ? steps : stepsInBand) * reached;
      return found;
    };

    /** From the word on that is worth the most and is the rarest, each further one that still leaves a food. */
    const findGreedily = (asked: readonly Asked[]): readonly Found[] => {
      const kept: Asked[] = [];
      let found: readonly Found[] = [];
      for (const one of asked.toSorted((each, other) => other.worth - each.worth)) {
        kept.push(one);
        const further = find(kept, MOST_FOUND.some, SHARE.some);
        if (further.length > 0) found = further;
        else kept.pop();
      }
      return found;
    };

    return {
      all: (understood) => {
        const terms = wantedOf(understood);
        if (!hasAll(terms)) return [];
        const whole = rarestFirst(terms.map((term) => wholeOf(lexicon, term)));
        const hasWhole = whole.every(({ parts }) => parts > 0);
        return [
          ...(hasWhole ? find(whole, MOST_FOUND.whole, SHARE.whole) : []),
          ...find(anyOfEach(terms, MOST_PARTS.all), MOST_FOUND.all, SHARE.all),
        ];
      },
      most: (understood) => {
        const terms = wantedOf(understood);
        const asked = anyOfEach(terms, MOST_PARTS.some);
        let tried = 0;
        // Where a word that nothing answers was left out, all the others may stand together.
        const most = asked.length - (hasAll(terms) ? 1 : 0);
        for (const alike of choicesByWorth(asked, most)) {
          const found: Found[] = [];
          for (const choice of alike) {
            if (tried === MOST_CHOICES) return found.length > 0 ? found : findGreedily(asked);
            tried += 1;
            found.push(...find(choice, MOST_FOUND.some, SHARE.some));
          }
          if (found.length > 0) return found;
        }
        return [];
      },
    };
  };
  return beginQuery;
};
