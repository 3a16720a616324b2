import { writeDocument } from "./postings.ts";
import type { IndexedField, NameBits, PostingList } from "./postings.ts";
import { synonymTable } from "./query.ts";
import type { SynonymTable, Synonyms } from "./query.ts";
import { createVocabulary } from "./vocabulary.ts";
import type { GrowingVocabulary } from "./vocabulary.ts";

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
  /** The largest prior that can come; without it, the largest that has come. */
  readonly largestPrior?: number;
}

/** What `createIndex` makes, `addDocuments` and `removeDocument` change and `search` reads. */
export interface SearchIndex<Field extends string = string> {
  readonly fields: readonly (readonly [Field, IndexedField])[];
  readonly synonyms: SynonymTable;
  readonly priorWeight: number;
  readonly postings: Map<string, PostingList>;
  readonly vocabulary: GrowingVocabulary;
  /** By place, in the order they were added; null where one was taken out. */
  readonly ids: (string | null)[];
  readonly places: Map<string, number>;
  readonly priors: number[];
  readonly names: (readonly NameBits[])[];
  largestPrior: number;
}

const USUAL_PRIOR_WEIGHT = 0.25;

/** Takes a document out of what is found; nothing happens where it is not in. */
export const removeDocument = (index: SearchIndex, id: string): void => {
  const place = index.places.get(id);
  if (place === undefined) return;
  index.ids[place] = null;
  index.places.delete(id);
};

/** Those meant oftenest first, so that a search that stops early has seen them. */
const oftenestFirst = (one: SearchDocument, other: SearchDocument): number =>
  (other.prior ?? 0) - (one.prior ?? 0) || (one.id < other.id ? -1 : 1);

/**
 * Takes in further documents, which costs as much as they are large and not as the index is; one
 * whose id is known takes the place of the former. What is found is the same in whatever order and
 * however many at a time they came.
 */
export const addDocuments = <Field extends string>(
  index: SearchIndex<Field>,
  documents: readonly SearchDocument<Field>[],
): void => {
  const unknown: string[] = [];
  const lastOfEach = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (const document of lastOfEach.toSorted(oftenestFirst)) {
    removeDocument(index, document.id);
    const place = index.ids.length;
    const writer = writeDocument(index.postings, place, unknown);
    for (const [field, how] of index.fields) {
      const texts = document.fields[field] ?? [];
      for (const text of typeof texts === "string" ? [texts] : texts) writer.add(text, how);
    }
    const prior = document.prior ?? 0;
    index.ids.push(document.id);
    index.places.set(document.id, place);
    index.priors.push(prior);
    index.names.push(writer.names());
    index.largestPrior = Math.max(index.largestPrior, prior);
  }
  index.vocabulary.add(unknown);
};

/** An index of these documents; further ones can be added. */
export const createIndex = <Field extends string>(
  documents: readonly SearchDocument<Field>[],
  options: IndexOptions<Field>,
): SearchIndex<Field> => {
  const index: SearchIndex<Field> = {
    fields: Object.entries<IndexedField>(options.fields) as [Field, IndexedField][],
    synonyms: synonymTable(options.synonyms ?? {}),
    priorWeight: options.priorWeight ?? USUAL_PRIOR_WEIGHT,
    postings: new Map(),
    vocabulary: createVocabulary([]),
    ids: [],
    places: new Map(),
    priors: [],
    names: [],
    largestPrior: options.largestPrior ?? 0,
  };
  addDocuments(index, documents);
  return index;
};
