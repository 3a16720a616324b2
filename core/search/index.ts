/**
 * Search: one index, forgiving of typing errors, for anything that has a name. It knows nothing of
 * what it searches: fields, their weights and other words for the same come from who makes the
 * index. How a query is understood is apart from the postings, so that a database can share it.
 */
export { search } from "./search.ts";
export { addDocuments, createIndex, removeDocument } from "./store.ts";
export type { Lift } from "./search.ts";
export type { SearchDocument, SearchIndex } from "./store.ts";
export type { IndexedField } from "./postings.ts";
export { synonymTable, understand } from "./query.ts";
export type { Synonyms, Term } from "./query.ts";
export { mostEdits } from "./typos.ts";
export { createVocabulary, firstNotBefore, nearestWords } from "./vocabulary.ts";
export type { Near, Vocabulary } from "./vocabulary.ts";
export { fold, formsOf, isGlue, wordsOf } from "./words.ts";
