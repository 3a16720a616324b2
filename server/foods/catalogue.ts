/**
 * A catalogue that is searched. The file is only read; its words are held in memory.
 *
 * A query is understood by `core/search` over the words of the whole catalogue; the index says which
 * foods may answer, most popular first; and those, a hundred or two, are ranked by `core/search`
 * again, as the browser ranks its own. So a small catalogue gives what an index in memory gives,
 * and a large one the best of its most popular.
 */
import { FOOD_FIELDS, FOOD_SYNONYMS } from "@dorsal/core/food";
import type { FoodSource } from "@dorsal/core/food";
import { readStored } from "@dorsal/core/packs";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { createIndex, search, synonymTable, understand, wordsOf } from "@dorsal/core/search";
import type { Vocabulary } from "@dorsal/core/search";

import { openSqlite } from "@dorsal/disk";
import type { SqliteConnection } from "@dorsal/disk";
import { barcodeKey } from "./barcode.ts";
import { createGather, GATHER_SQL } from "./gather.ts";
import type { Found, Gathering } from "./gather.ts";
import type { Fields } from "./keys.ts";
import { aboutSchema, FOOD_TABLES } from "./layout.ts";
import type { CatalogueAbout, FoodTable } from "./layout.ts";
import { createLexicon } from "./lexicon.ts";
import type { Lexicon } from "./lexicon.ts";

/** Its name beside the server's database. */
export const CATALOGUE_FILE = "foods.sqlite";

/** A food as its JSON, which is passed on as it is, with where its figures come from. */
export interface StoredFood {
  readonly source: FoodSource;
  /** JSON of a `Food`. */
  readonly data: string;
}

export interface Catalogue {
  readonly about: CatalogueAbout;
  /** Best first. Any text is a query; one without letters and digits finds nothing. */
  readonly search: (query: string, options?: { readonly limit?: number }) => readonly StoredFood[];
  /** Most popular first; zeros before the code make no difference. */
  readonly byBarcode: (code: string) => readonly StoredFood[];
  readonly byRef: (ref: string) => StoredFood | null;
  readonly close: () => void;
}

export interface CatalogueUnreadable {
  readonly tag: "catalogueUnreadable";
  readonly file: string;
  readonly reason: string;
}

const USUAL_LIMIT = 20;
/** Words of a query that are looked at; each further one tells less and costs as much. */
const MOST_WORDS = 8;
/** Of the file, what is kept in memory: the lists of the commonest words and beginnings. */
const PAGES_KEPT_KIB = 48 * 1024;
const BUSY_TIMEOUT_MS = 2_000;
/** How much more the most popular food is worth than the least, as a share. */
const POPULARITY_WEIGHT = 1;
/** A word is taken for a typing error of one that so many times as many foods have. */
const ERROR_IS_RARER = 10;

/** Opens a catalogue's file; what stands in it must be of this version. */
export const openCatalogue = async (
  file: string,
): Promise<Result<Catalogue, CatalogueUnreadable>> => {
  let connection: SqliteConnection | undefined;
  try {
    connection = await openSqlite(file, BUSY_TIMEOUT_MS, { readOnly: true });
    connection.exec(`PRAGMA cache_size = -${PAGES_KEPT_KIB}`);
    return ok(read(connection));
  } catch (error) {
    connection?.close();
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return err({ tag: "catalogueUnreadable", file, reason });
  }
};

const read = (connection: SqliteConnection): Catalogue => {
  const [aboutRow] = connection.prepare("SELECT data FROM about").all() as { data: string }[];
  const about = aboutSchema.parse(JSON.parse(aboutRow?.data ?? "null"));
  const lexicon = readLexicon(connection);
  const synonyms = synonymTable(FOOD_SYNONYMS);
  const beginGathering = createGather(connection.prepare(GATHER_SQL), lexicon, about.foods);
  const byPlace = connection.prepare(
    fromAllTables(
      (table) =>
        `place, ref, source, data FROM named JOIN ${table} USING (number) WHERE place = ?1`,
    ),
  );
  const byBarcode = connection.prepare(
    `${fromAllTables(
      (table) =>
        `place, ref, source, data FROM named JOIN ${table} USING (number) WHERE barcode = ?1`,
    )} ORDER BY place LIMIT 10`,
  );
  const byRef = connection.prepare(
    fromAllTables((table) => `ref, source, data FROM ${table} WHERE ref = ?1`),
  );

  /** 1 for the most popular food, 0 for the least; as steep as popularity itself. */
  const priorOf = (place: number): number => 1 - Math.log(place) / Math.log(about.foods + 1);

  const rank = (
    found: readonly Found[],
    query: string,
    vocabulary: Vocabulary,
    limit: number,
  ): readonly string[] => {
    const documents = new Map(
      found.map(({ place, fields }) => {
        const id = String(place);
        return [
          place,
          { id, fields: JSON.parse(fields) as Fields, prior: priorOf(place) },
        ] as const;
      }),
    );
    const index = createIndex([...documents.values()], {
      fields: FOOD_FIELDS,
      priorWeight: POPULARITY_WEIGHT,
    });
    // What is known is asked of all words, but what goes on from a beginning of those found.
    const startingWith = (letters: string): readonly string[] => {
      const local = index.vocabulary.startingWith(letters);
      return local.length > 0 ? local : vocabulary.startingWith(letters);
    };
    const inAll = {
      ...index,
      largestPrior: 1,
      synonyms,
      vocabulary: { ...index.vocabulary, ...vocabulary, startingWith },
    };
    return search(inAll, query, { limit }).map(({ id }) => id);
  };

  const placesOf = (
    query: string,
    vocabulary: Vocabulary,
    limit: number,
    gathering: Gathering,
  ): readonly string[] => {
    const asTyped = understand(query, vocabulary, synonyms);
    if (asTyped.length === 0) return [];
    const all = gathering.all(asTyped);
    if (all.length > 0) return rank(all, query, vocabulary, limit);
    const forgiven = understand(query, vocabulary, synonyms, { typosEverywhere: true });
    const some = gathering.all(forgiven);
    const found =
      some.length > 0 ? some : [...gathering.most(asTyped), ...gathering.most(forgiven)];
    return rank(found, query, vocabulary, limit);
  };

  return {
    about,
    search: (text, { limit = USUAL_LIMIT } = {}) => {
      // A word that is typed twice asks for nothing more.
      const query = [...new Set(wordsOf(text))].slice(0, MOST_WORDS).join(" ");
      const gathering = beginGathering();
      const places = new Set(placesOf(query, lexicon, limit, gathering));
      if (places.size < limit) {
        const doubting = withDoubts(lexicon, limit);
        if (understand(query, lexicon, synonyms).some(({ typed }) => doubting.isDoubted(typed)))
          for (const place of placesOf(query, doubting.vocabulary, limit, gathering))
            places.add(place);
      }
      return [...places]
        .slice(0, limit)
        .flatMap((place) => byPlace.all(Number(place)).map(wholeFood));
    },
    byBarcode: (code) => byBarcode.all(barcodeKey(code)).map(wholeFood),
    byRef: (ref) => byRef.all(ref).map(wholeFood)[0] ?? null,
    close: () => {
      connection.close();
    },
  };
};

const fromAllTables = (select: (table: FoodTable) => string): string =>
  FOOD_TABLES.map((table) => `SELECT ${select(table)}`).join(" UNION ALL ");

/** What a row leaves out is said again. */
const wholeFood = (row: unknown): StoredFood => {
  const { ref, source, data } = row as StoredFood & { readonly ref: string };
  const stored = readStored(ref, data);
  if (stored === null) throw new Error(`what is stored of ${ref} is no food`);
  return { source, data: JSON.stringify(stored.food) };
};

const readLexicon = (connection: SqliteConnection): Lexicon => {
  const [row] = connection.prepare("SELECT words, counts FROM lexicon").all() as {
    words: string;
    counts: Uint8Array;
  }[];
  if (row === undefined) throw new Error("the list of words is missing");
  const words = row.words === "" ? [] : row.words.split("\n");
  // A copy of its own begins where numbers of four bytes may begin.
  const counts = new Uint32Array(row.counts.slice().buffer);
  if (counts.length !== words.length) throw new Error("the list of words is cut off");
  return createLexicon(words, counts);
};

/**
 * Among a million names typed by anyone, nearly every typing error is some food's name too. Where
 * a query found little, a word that few foods have is looked at as an error as well, if one near it
 * is far commoner.
 */
const withDoubts = (lexicon: Lexicon, few: number) => {
  const isDoubted = (word: string): boolean => {
    const foods = lexicon.foodsBeginning(word);
    if (foods === 0 || foods >= few) return false;
    return lexicon.near(word).some((near) => lexicon.foodsWith(near.word) > ERROR_IS_RARER * foods);
  };
  const vocabulary: Vocabulary = {
    has: (word) => lexicon.has(word) && !isDoubted(word),
    startingWith: (letters) => (isDoubted(letters) ? [] : lexicon.startingWith(letters)),
    near: lexicon.near,
  };
  return { isDoubted, vocabulary };
};
