import { understand } from "./query.ts";
import type { Term } from "./query.ts";
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
}

const USUAL_LIMIT = 20;
/** The query has every word of a name. */
const WHOLE_NAME = 1.5;
/** The query has every word that stands before a name's first comma. */
const WHOLE_HEAD = 1.3;
/** Documents that a beginning alone may bring; the oftenest meant are among the first. */
const MOST_BY_BEGINNING = 20_000;

/** What a query found: lists by document, of which only those of `found` are set. */
interface Tally {
  /** How many of the query's words each document answers. */
  readonly answered: Uint8Array;
  readonly scores: Float64Array;
  /** Which words of its names are in the query as whole words. */
  readonly covered: Int32Array;
  /** Documents that answer any word, in no order. */
  readonly found: readonly number[];
  /** The most words that one document answers, of those that are wanted. */
  readonly most: number;
  readonly terms: readonly Term[];
}

const everything = (): boolean => true;

interface Lists {
  readonly answered: Uint8Array;
  readonly scores: Float64Array;
  readonly covered: Int32Array;
  /** What the word in hand is worth at its best; all 0 between two words. */
  readonly best: Float64Array;
}

const listsOf = (size: number): Lists => ({
  answered: new Uint8Array(size),
  scores: new Float64Array(size),
  covered: new Int32Array(size),
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

const wipe = ({ answered, scores, covered, found }: Tally): void => {
  for (const document of found) {
    answered[document] = 0;
    scores[document] = 0;
    covered[document] = 0;
  }
};

const tallyOf = (
  index: SearchIndex,
  understood: readonly Term[],
  { isWanted = everything }: SearchOptions,
): Tally => {
  // What joins comes last, when it is known which documents answer a word that tells.
  const terms = understood
    .filter(({ candidates }) => candidates.length > 0)
    .toSorted((one, other) => Number(one.isJoining) - Number(other.isJoining));
  const { answered, scores, covered, best } = emptyLists(index);
  const telling = understood.filter(({ isJoining }) => !isJoining).length;
  const found: number[] = [];
  let most = 0;
  for (const { candidates, isJoining } of terms) {
    const touched: number[] = [];
    for (const { word, quality, isBeginning } of candidates) {
      if (isBeginning && terms.length === 1 && touched.length > MOST_BY_BEGINNING) break;
      const list = index.postings.get(word);
      if (!list) continue;
      const { documents, weights, covers } = list;
      for (let place = 0; place < documents.length; place += 1) {
        const document = documents[place] ?? 0;
        const before = best[document] ?? 0;
        const worth = (weights[place] ?? 0) * quality;
        if (before === 0) touched.push(document);
        if (worth > before) best[document] = worth;
        if (!isBeginning) covered[document] = (covered[document] ?? 0) | (covers[place] ?? 0);
      }
    }
    for (const document of touched) {
      const before = answered[document] ?? 0;
      const worth = best[document] ?? 0;
      best[document] = 0;
      if (isJoining) {
        // Of what answers a part alone it says nothing: milk in a soup is no coffee with milk.
        if (before === telling) scores[document] = (scores[document] ?? 0) + worth;
        if (before === 0) covered[document] = 0;
        continue;
      }
      scores[document] = (scores[document] ?? 0) + worth;
      if (before === 0) found.push(document);
      answered[document] = before + 1;
      if (before < most) continue;
      const id = index.ids[document] ?? null;
      if (id !== null && isWanted(id)) most = before + 1;
    }
  }
  return { answered, scores, covered, found, most, terms };
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
const nameFactor = (index: SearchIndex, document: number, covered: number): number => {
  let factor = 1;
  for (const { whole, head } of index.names[document] ?? [])
    if ((covered & whole) === whole) return WHOLE_NAME;
    else if (head !== 0 && (covered & head) === head) factor = WHOLE_HEAD;
  return factor;
};

/** The best of those that answer the most words; sorted by insertion, since few are wanted of many. */
const bestOf = (
  index: SearchIndex,
  tally: Tally,
  limit: number,
  { lifts, isWanted = everything }: SearchOptions,
): readonly Scored[] => {
  const best: Scored[] = [];
  const priorShare = index.largestPrior > 0 ? index.priorWeight / index.largestPrior : 0;
  for (const document of tally.found) {
    if ((tally.answered[document] ?? 0) < tally.most) continue;
    const id = index.ids[document] ?? null;
    if (id === null || !isWanted(id)) continue;
    const { tier, factor } = lifts?.get(id) ?? { tier: 0, factor: 1 };
    const score =
      factor *
      (tally.scores[document] ?? 0) *
      nameFactor(index, document, tally.covered[document] ?? 0) *
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
  const telling = asTyped.filter(({ isJoining }) => !isJoining).length;
  let tally = tallyOf(index, asTyped, options);
  if (tally.most < telling) {
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
    answered: most / telling,
  }));
};
