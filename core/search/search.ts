import { understand } from "./query.ts";
import type { Term } from "./query.ts";
import type { NameBits } from "./postings.ts";
import type { SearchIndex } from "./store.ts";

export interface SearchResult {
  readonly id: string;
  readonly score: number;
  /** The words it was found by, as the index knows them. */
  readonly matched: readonly string[];
  /** The share of the query's words that it answers, up to 1. */
  readonly answered: number;
}

/** What one person's own habits add to a document. */
export interface Lift {
  /** All of a higher tier come before all of a lower one; what is not lifted is in 0. */
  readonly tier: number;
  /** Times its score; the usual one is 1. */
  readonly factor: number;
}

export interface SearchOptions {
  /** Results, at most; 20 unless it is said. */
  readonly limit?: number;
  /** By id; those that the index does not have are passed over. */
  readonly lifts?: ReadonlyMap<string, Lift>;
  /** Whether a document may be found at all. */
  readonly isWanted?: (id: string) => boolean;
  /** Whether it is found only where nothing else has all that says what is asked for. */
  readonly isSpare?: (id: string) => boolean;
}

const USUAL_LIMIT = 20;
/** The query has every word of a name. */
const WHOLE_NAME = 1.5;
/** The query has every word that stands before a name's first comma. */
const WHOLE_HEAD = 1.3;
/** It is what goes along with what is asked for. */
const ONLY_ALONG = 0.5;
/** Documents that a beginning alone may bring; the oftenest meant are among the first. */
const MOST_BY_BEGINNING = 20_000;

/** What a query found: lists by document, of which only those of `found` are set. */
interface Tally {
  /** What the query's words that each document answers are worth together. */
  readonly answered: Uint16Array;
  readonly scores: Float64Array;
  /** Which words of its names are in the query as whole words. */
  readonly covered: Int32Array;
  /** Those of them that only go along with what is asked for. */
  readonly alongside: Int32Array;
  /** Documents that answer any word, in no order. */
  readonly found: readonly number[];
  /** The most that one document answers, of those that are wanted. */
  readonly most: number;
  /** Whether those that are spare are found too. */
  readonly withSpare: boolean;
  readonly terms: readonly Term[];
}

const everything = (): boolean => true;
const nothing = (): boolean => false;

interface Lists {
  readonly answered: Uint16Array;
  readonly scores: Float64Array;
  readonly covered: Int32Array;
  readonly alongside: Int32Array;
  /** What the word in hand is worth at its best; all 0 between two words. */
  readonly best: Float64Array;
}

const listsOf = (size: number): Lists => ({
  answered: new Uint16Array(size),
  scores: new Float64Array(size),
  covered: new Int32Array(size),
  alongside: new Int32Array(size),
  best: new Float64Array(size),
});

/** Lists are as long as an index and mostly empty, so each index keeps one set and wipes what it used. */
const kept = new WeakMap<SearchIndex, Lists>();

const emptyLists = (index: SearchIndex): Lists => {
  const known = kept.get(index);
  if (known && known.scores.length >= index.ids.length) return known;
  const lists = listsOf(index.ids.length + (index.ids.length >>> 3));
  kept.set(index, lists);
  return lists;
};

const wipe = ({ answered, scores, covered, alongside, found }: Tally): void => {
  for (const document of found) {
    answered[document] = 0;
    scores[document] = 0;
    covered[document] = 0;
    alongside[document] = 0;
  }
};

const worthOf = (terms: readonly Term[]): number =>
  terms.reduce((all, { worth }) => all + worth, 0);

/** Of what says what is asked for, without what goes along with it. */
const headWorthOf = (terms: readonly Term[]): number =>
  worthOf(terms.filter(({ isAlong }) => !isAlong));

const tallyOf = (
  index: SearchIndex,
  understood: readonly Term[],
  { isWanted = everything, isSpare = nothing }: SearchOptions,
): Tally => {
  const whole = worthOf(understood);
  const head = headWorthOf(understood);
  // What is worth nothing comes last: it brings no document.
  const terms = understood
    .filter(({ candidates }) => candidates.length > 0)
    .toSorted((one, other) => Number(one.worth === 0) - Number(other.worth === 0));
  const { answered, scores, covered, alongside, best } = emptyLists(index);
  const found: number[] = [];
  let most = 0;
  let mostOfSpare = 0;
  for (const { candidates, worth, isAlong } of terms) {
    const marked = isAlong ? alongside : covered;
    const touched: number[] = [];
    for (const { word, quality, isBeginning } of candidates) {
      if (isBeginning && terms.length === 1 && touched.length > MOST_BY_BEGINNING) break;
      const list = index.postings.get(word);
      if (!list) continue;
      const { documents, weights, covers } = list;
      for (let place = 0; place < documents.length; place += 1) {
        const document = documents[place] ?? 0;
        const before = best[document] ?? 0;
        const weight = (weights[place] ?? 0) * quality;
        if (before === 0) touched.push(document);
        if (weight > before) best[document] = weight;
        if (!isBeginning) marked[document] = (marked[document] ?? 0) | (covers[place] ?? 0);
      }
    }
    for (const document of touched) {
      const before = answered[document] ?? 0;
      // "with" tells only among those that have all of what it ties together.
      if (worth > 0 || before === whole)
        scores[document] = (scores[document] ?? 0) + (best[document] ?? 0);
      best[document] = 0;
      if (before === 0 && worth > 0) found.push(document);
      else if (before === 0) covered[document] = 0;
      answered[document] = before + worth;
      if (before + worth <= most) continue;
      const id = index.ids[document] ?? null;
      if (id === null || !isWanted(id)) continue;
      if (isSpare(id)) mostOfSpare = Math.max(mostOfSpare, before + worth);
      else most = before + worth;
    }
  }
  const withSpare = most < head;
  if (withSpare) most = Math.max(most, mostOfSpare);
  return { answered, scores, covered, alongside, found, most, withSpare, terms };
};

/** Where a document stands in a list that is in their order; -1 where it does not. */
const placeIn = (documents: readonly number[], document: number): number => {
  let low = 0;
  let high = documents.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = documents[middle] ?? 0;
    if (there === document) return middle;
    if (there < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** The words of the index that a document was found by: for each term the best it has. */
const matchedWords = (index: SearchIndex, terms: readonly Term[], document: number) => {
  const words = terms.flatMap(({ candidates }) => {
    let best = 0;
    let by: string | null = null;
    for (const { word, quality } of candidates) {
      const list = index.postings.get(word);
      const place = list ? placeIn(list.documents, document) : -1;
      const worth = (list?.weights[place] ?? 0) * quality;
      if (worth > best) {
        best = worth;
        by = word;
      }
    }
    return by === null ? [] : [by];
  });
  return [...new Set(words)];
};

interface Scored {
  readonly document: number;
  readonly tier: number;
  readonly score: number;
}

/** Better first: by tier, score, then prior, then id, so that no two stand alike. */
const compare = (index: SearchIndex, one: Scored, other: Scored): number => {
  const { ids, priors } = index;
  return (
    other.tier - one.tier ||
    other.score - one.score ||
    (priors[other.document] ?? 0) - (priors[one.document] ?? 0) ||
    ((ids[one.document] ?? "") < (ids[other.document] ?? "") ? -1 : 1)
  );
};

/** What it is worth that the query has all of one of a document's names, or of what it begins with. */
const nameFactor = (names: readonly NameBits[], covered: number): number => {
  let factor = 1;
  for (const { whole, head } of names)
    if ((covered & whole) === whole) return WHOLE_NAME;
    else if (head !== 0 && (covered & head) === head) factor = WHOLE_HEAD;
  return factor;
};

/** Whether a document is what goes along with the thing, and not the thing: a sauce for pasta. */
const isOnlyAlong = (names: readonly NameBits[], covered: number, alongside: number): boolean =>
  names.some(({ naming }) => (naming & alongside) !== 0) &&
  names.every(({ naming }) => (naming & covered) === 0);

/** The best of those that answer the most words; sorted by insertion, since few are wanted of many. */
const bestOf = (
  index: SearchIndex,
  tally: Tally,
  limit: number,
  { lifts, isWanted = everything, isSpare = nothing }: SearchOptions,
): readonly Scored[] => {
  const best: Scored[] = [];
  const priorShare = index.largestPrior > 0 ? index.priorWeight / index.largestPrior : 0;
  for (const document of tally.found) {
    if ((tally.answered[document] ?? 0) < tally.most) continue;
    const id = index.ids[document] ?? null;
    if (id === null || !isWanted(id) || (!tally.withSpare && isSpare(id))) continue;
    const { tier, factor } = lifts?.get(id) ?? { tier: 0, factor: 1 };
    const names = index.names[document] ?? [];
    const covered = tally.covered[document] ?? 0;
    const alongside = tally.alongside[document] ?? 0;
    const score =
      factor *
      (tally.scores[document] ?? 0) *
      nameFactor(names, covered | alongside) *
      (alongside !== 0 && isOnlyAlong(names, covered, alongside) ? ONLY_ALONG : 1) *
      (1 + priorShare * (index.priors[document] ?? 0));
    const scored: Scored = { document, tier, score };
    const last = best.at(-1);
    if (best.length >= limit && last && compare(index, last, scored) < 0) continue;
    let place = best.length;
    while (place > 0) {
      const before = best[place - 1];
      if (!before || compare(index, before, scored) < 0) break;
      place -= 1;
    }
    best.splice(place, 0, scored);
    if (best.length > limit) best.pop();
  }
  return best;
};

/**
 * Finds what a person means: documents that answer every word of the query, or, where there is
 * none, even with typing errors allowed for, those that answer the most.
 */
export const search = (
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): readonly SearchResult[] => {
  const limit = Math.max(0, Math.floor(options.limit ?? USUAL_LIMIT));
  const asTyped = understand(query, index.vocabulary, index.synonyms);
  if (asTyped.length === 0 || limit === 0) return [];
  let tally = tallyOf(index, asTyped, options);
  const whole = worthOf(asTyped);
  if (tally.most < whole) {
    const { most } = tally;
    wipe(tally);
    const forgiven = understand(query, index.vocabulary, index.synonyms, { typosEverywhere: true });
    tally = tallyOf(index, forgiven, options);
    if (tally.most <= most) {
      wipe(tally);
      tally = tallyOf(index, asTyped, options);
    }
  }
  const { terms, most } = tally;
  const best = most === 0 ? [] : bestOf(index, tally, limit, options);
  wipe(tally);
  return best.map(({ document, score }) => ({
    id: index.ids[document] ?? "",
    score,
    matched: matchedWords(index, terms, document),
    answered: most / whole,
  }));
};
