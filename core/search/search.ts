import { addText, wholeName } from "./postings.ts";
import type { IndexedField, Posting } from "./postings.ts";
import { synonymTable, understand } from "./query.ts";
import type { SynonymTable, Synonyms, Term } from "./query.ts";
import { createVocabulary } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Something that has a name and can be searched for. */
export interface SearchDocument<Field extends string = string> {
  readonly id: string;
  /** By field, the name among them; several texts of one field are searched as one each. */
  readonly fields: Readonly<Partial<Record<Field, string | readonly string[]>>>;
  /** How often it is what is meant, on any scale from 0; the larger comes first. */
  readonly prior?: number;
}

export interface IndexOptions<Field extends string = string> {
  readonly fields: Readonly<Record<Field, IndexedField>>;
  readonly synonyms?: Synonyms;
  /** What the largest prior adds to a score, as a share of it. */
  readonly priorWeight?: number;
}

export interface SearchResult {
  readonly id: string;
  readonly score: number;
  /** The words it was found by, as the index knows them. */
  readonly matched: readonly string[];
}

/** What `createIndex` makes and `search` reads. */
export interface SearchIndex {
  readonly ids: readonly string[];
  readonly priors: readonly number[];
  /** The bits of each document's whole name. */
  readonly wholes: readonly number[];
  readonly largestPrior: number;
  readonly priorWeight: number;
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly vocabulary: Vocabulary;
  readonly synonyms: SynonymTable;
}

const USUAL_PRIOR_WEIGHT = 0.25;
const USUAL_LIMIT = 20;
/** The query is the whole name. */
const WHOLE_NAME = 1.5;

export const createIndex = <Field extends string>(
  documents: readonly SearchDocument<Field>[],
  options: IndexOptions<Field>,
): SearchIndex => {
  const postings = new Map<string, Posting[]>();
  const fields = Object.entries<IndexedField>(options.fields) as [Field, IndexedField][];
  const textsOf = (document: SearchDocument<Field>, field: Field): readonly string[] => {
    const text = document.fields[field];
    return typeof text === "string" ? [text] : (text ?? []);
  };
  for (const [place, document] of documents.entries())
    for (const [field, how] of fields)
      for (const text of textsOf(document, field)) addText(postings, place, text, how);

  const named = fields.find(([, { isName }]) => isName)?.[0];
  const priors = documents.map(({ prior }) => prior ?? 0);
  return {
    ids: documents.map(({ id }) => id),
    priors,
    wholes: documents.map((document) =>
      named === undefined ? 0 : wholeName(textsOf(document, named)[0] ?? ""),
    ),
    largestPrior: priors.reduce((largest, prior) => Math.max(largest, prior), 0),
    priorWeight: options.priorWeight ?? USUAL_PRIOR_WEIGHT,
    postings,
    vocabulary: createVocabulary(postings.keys()),
    synonyms: synonymTable(options.synonyms ?? {}),
  };
};

/** What a query found, by document. */
interface Tally {
  /** How many of the query's words each document answers. */
  readonly answered: Uint8Array;
  readonly scores: Float64Array;
  /** Which words of its name are in the query as whole words. */
  readonly covered: Int32Array;
  /** The most words that one document answers. */
  readonly most: number;
  readonly terms: readonly Term[];
}

const tallyOf = (index: SearchIndex, understood: readonly Term[]): Tally => {
  const terms = understood.filter(({ candidates }) => candidates.length > 0);
  const size = index.ids.length;
  const answered = new Uint8Array(size);
  const scores = new Float64Array(size);
  const covered = new Int32Array(size);
  let most = 0;
  for (const { candidates } of terms) {
    const best = new Float64Array(size);
    const touched: number[] = [];
    for (const { word, quality, isWhole } of candidates)
      for (const { document, weight, covers } of index.postings.get(word) ?? []) {
        const before = best[document] ?? 0;
        if (before === 0) touched.push(document);
        best[document] = Math.max(before, weight * quality);
        if (isWhole) covered[document] = (covered[document] ?? 0) | covers;
      }
    for (const document of touched) {
      scores[document] = (scores[document] ?? 0) + (best[document] ?? 0);
      answered[document] = (answered[document] ?? 0) + 1;
      most = Math.max(most, answered[document] ?? 0);
    }
  }
  return { answered, scores, covered, most, terms };
};

/** The words of the index that a document was found by: for each term the best it has. */
const matchedWords = (index: SearchIndex, terms: readonly Term[], document: number) => {
  const words = terms.flatMap(({ candidates }) => {
    let best = 0;
    let by: string | null = null;
    for (const { word, quality } of candidates) {
      const posting = index.postings.get(word)?.find((one) => one.document === document);
      const worth = posting ? posting.weight * quality : 0;
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
  readonly score: number;
}

/** Better first: by score, then prior, then id, so that no two stand alike. */
const compare = (index: SearchIndex, one: Scored, other: Scored): number => {
  const { ids, priors } = index;
  return (
    other.score - one.score ||
    (priors[other.document] ?? 0) - (priors[one.document] ?? 0) ||
    ((ids[one.document] ?? "") < (ids[other.document] ?? "") ? -1 : 1)
  );
};

/** The best of those that answer the most words; sorted by insertion, since few are wanted of many. */
const bestOf = (index: SearchIndex, tally: Tally, limit: number): readonly Scored[] => {
  const best: Scored[] = [];
  if (tally.most === 0) return best;
  const priorShare = index.largestPrior > 0 ? index.priorWeight / index.largestPrior : 0;
  for (const [document, answered] of tally.answered.entries()) {
    if (answered < tally.most) continue;
    const whole = index.wholes[document] ?? 0;
    const isWhole = whole !== 0 && tally.covered[document] === whole;
    const score =
      (tally.scores[document] ?? 0) *
      (isWhole ? WHOLE_NAME : 1) *
      (1 + priorShare * (index.priors[document] ?? 0));
    const scored: Scored = { document, score };
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
  options: { readonly limit?: number } = {},
): readonly SearchResult[] => {
  const limit = Math.max(0, Math.floor(options.limit ?? USUAL_LIMIT));
  const asTyped = understand(query, index.vocabulary, index.synonyms);
  if (asTyped.length === 0 || limit === 0) return [];
  let tally = tallyOf(index, asTyped);
  if (tally.most < asTyped.length) {
    const forgiven = understand(query, index.vocabulary, index.synonyms, { typosEverywhere: true });
    const again = tallyOf(index, forgiven);
    if (again.most > tally.most) tally = again;
  }
  return bestOf(index, tally, limit).map(({ document, score }) => ({
    id: index.ids[document] ?? "",
    score,
    matched: matchedWords(index, tally.terms, document),
  }));
};
