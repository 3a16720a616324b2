/**
 * What stands in a catalogue's file. Whole foods are numbered as they came; what a search reads is
 * apart from them and stands in the order of popularity, the most popular at place 1: that order is
 * what lets a search stop early.
 */
import { FOOD_SOURCES } from "@dorsal/core/food";
import type { FoodSource } from "@dorsal/core/food";
import { z } from "zod";

/** Rises when an older file can no longer be read; such a file is built anew. */
export const CATALOGUE_FORMAT = 2;

/**
 * Letters of a beginning that have lists of their own in the index, from one to so many: any shorter
 * list of words would leave out what a short beginning finds. Longer ones are asked word by word.
 */
export const LONGEST_LISTED_BEGINNING = 5;

const beginnings = Array.from({ length: LONGEST_LISTED_BEGINNING }, (_, index) => index + 1);

/**
 * Whole foods, as a pack stores them. Those of Open Food Facts have a table of their own: who
 * publishes a database made from them has to share it alike (ODbL), and what is in the other is free
 * of that. A number is in one of the two.
 */
export const FOOD_TABLES = ["food", "open_food_facts"] as const;
export type FoodTable = (typeof FOOD_TABLES)[number];

export const tableOf = (source: FoodSource): FoodTable =>
  source === "openFoodFacts" ? "open_food_facts" : "food";

/**
 * `fields` is JSON of what a search reads of a food, made when the catalogue is built.
 *
 * The words come from `core/search`, divided by spaces; SQLite takes them as they are, for its
 * tokenizer `ascii` divides nothing else of what they consist of. Only which food has a word is
 * kept, not where: ranking reads the names themselves.
 */
export const CATALOGUE_TABLES = `
  ${FOOD_TABLES.map(
    (table) =>
      `CREATE TABLE ${table} (number INTEGER PRIMARY KEY, ref TEXT, source TEXT, data TEXT);`,
  ).join("\n")}
  CREATE TABLE named (
    place INTEGER PRIMARY KEY, number INTEGER NOT NULL, fields TEXT NOT NULL, barcode TEXT
  );
  CREATE VIRTUAL TABLE word USING fts5(
    words, content='', detail=none, columnsize=0, tokenize='ascii', prefix='${beginnings.join(" ")}'
  );
  CREATE TABLE lexicon (words TEXT NOT NULL, counts BLOB NOT NULL);
  CREATE TABLE about (data TEXT NOT NULL);
`;

export const CATALOGUE_INDEXES = `
  ${FOOD_TABLES.map((table) => `CREATE UNIQUE INDEX ${table}_by_ref ON ${table} (ref);`).join("\n")}
  CREATE INDEX named_by_barcode ON named (barcode) WHERE barcode IS NOT NULL;
`;

/**
 * Bands of the most popular foods, each twice as wide as the one before: the words of their foods
 * have a mark for each. SQLite stops where a list that must be met ends, so that asking for a band's
 * mark as well bounds what two long lists cost; a limit on the number of the row would not.
 */
const NARROWEST_BAND = 1_000;

/** A sign that is in no word, being neither letter nor digit, and that SQLite takes for a letter. */
export const MARK_SIGN = "§";
const markOf = (number: number): string => `${MARK_SIGN}${String.fromCodePoint(97 + number)}`;

/** The most popular foods up to this place, and what they are marked with. */
export interface Band {
  readonly lastPlace: number;
  readonly mark: string;
}

/** All bands of a catalogue of so many foods, the narrowest first; none of them holds all. */
export const bandsOf = (foods: number): readonly Band[] => {
  const bands: Band[] = [];
  for (let last = NARROWEST_BAND; last < foods; last *= 2)
    bands.push({ lastPlace: last, mark: markOf(bands.length) });
  return bands;
};

/** What a catalogue says of itself. */
export const aboutSchema = z.object({
  format: z.literal(CATALOGUE_FORMAT),
  /** Of this build and no other. */
  id: z.string().min(1),
  /** ISO 8601, in UTC. */
  builtAt: z.string(),
  foods: z.int().min(0),
  foodsBySource: z.partialRecord(z.enum(FOOD_SOURCES), z.int().min(1)),
});
export type CatalogueAbout = z.infer<typeof aboutSchema>;
