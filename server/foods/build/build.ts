/**
 * Builds a catalogue: foods in any order go into a new file, and what a search reads of them into a
 * second one, to be sorted by popularity. The new file takes the old catalogue's place only when it
 * is whole, so who breaks it off at any moment keeps the old one.
 */
import { randomUUID } from "node:crypto";
import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { FOOD_SOURCES } from "@dorsal/core/food";
import type { Food, FoodSource } from "@dorsal/core/food";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";

import { openSqlite, sqliteTrouble } from "../../sqlite.ts";
import type { SqliteConnection } from "../../sqlite.ts";
import { barcodeKey } from "../barcode.ts";
import { createKeys } from "../keys.ts";
import { bandsOf, CATALOGUE_FORMAT, CATALOGUE_INDEXES, CATALOGUE_TABLES } from "../layout.ts";
import type { Band, CatalogueAbout } from "../layout.ts";

/** A food and how often it is looked for or eaten, on any scale from 0; the larger comes first. */
export interface PopularFood {
  readonly food: Food;
  readonly popularity: number;
}

export type BuildFailure =
  | { readonly tag: "noFoods" }
  | { readonly tag: "diskFull"; readonly file: string }
  | { readonly tag: "cannotWrite"; readonly file: string; readonly reason: string };

export interface BuildOptions {
  /** ISO 8601, in UTC; the catalogue says when it was built. */
  readonly builtAt: string;
  /** Told now and then how many foods were taken in, and how many stand in their place. */
  readonly onProgress?: (taken: number, placed: number) => void;
}

const BUSY_TIMEOUT_MS = 2_000;
/** Native memory is given back only between turns of the event loop. */
const ROWS_A_TURN = 2_000;
/** Bytes of words that SQLite sorts in memory before it writes them out. */
const SORTED_AT_A_TIME = 64 * 1024 * 1024;

/** Names of files under construction carry the process, so that what a dead one left is known. */
const SUFFIX = /\.building-(\d+)-[ab]$/;
const partOf = (file: string, part: "a" | "b"): string => `${file}.building-${process.pid}-${part}`;

/** Nothing is worth saving of a file whose building was broken off, so nothing protects it. */
const FAST = `
  PRAGMA journal_mode = MEMORY;
  PRAGMA synchronous = OFF;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -65536;
`;

/** What is sorted, in a file of its own: far less than the foods themselves. */
const STAGING_TABLES = `
  CREATE TABLE first.staged (
    number INTEGER PRIMARY KEY, popularity REAL, name TEXT, brand TEXT, synonyms TEXT,
    barcode TEXT, words TEXT
  );
  CREATE TABLE first.placed (place INTEGER PRIMARY KEY, number INTEGER NOT NULL);
`;

const ORDER_FOODS = `
  INSERT INTO first.placed (number)
  SELECT number FROM first.staged ORDER BY popularity DESC, number
`;

const COPY_NAMES = `
  INSERT INTO named (place, number, name, brand, synonyms, barcode)
  SELECT place, number, name, brand, synonyms, barcode
  FROM first.placed CROSS JOIN first.staged USING (number)
  WHERE place > ? AND place <= ? ORDER BY place
`;

const copyWordsOf = (bands: readonly Band[]): string => `
  INSERT INTO word (rowid, words)
  SELECT place, words || ${["''", ...bands.map(markedUpTo)].join(" || ")}
  FROM first.placed CROSS JOIN first.staged USING (number)
  WHERE place > ? AND place <= ? ORDER BY place
`;

const markedUpTo = ({ lastPlace, mark }: Band): string =>
  `iif(place <= ${lastPlace}, ' ${mark}', '')`;

/**
 * Writes a catalogue of all these foods; of two with one `ref` the later one counts. An error that
 * the foods themselves throw is passed on, after the unfinished files are gone.
 */
export const buildCatalogue = async (
  foods: AsyncIterable<PopularFood>,
  file: string,
  options: BuildOptions,
): Promise<Result<CatalogueAbout, BuildFailure>> => {
  await removeLeftovers(file);
  const staged = partOf(file, "a");
  const made = partOf(file, "b");
  let connection: SqliteConnection | undefined;
  try {
    connection = await openSqlite(made, BUSY_TIMEOUT_MS);
    connection.exec(FAST);
    connection.prepare("ATTACH ? AS first").run(staged);
    connection.exec(`PRAGMA first.journal_mode = MEMORY; PRAGMA first.synchronous = OFF;`);
    const contents = await stage(connection, foods, options);
    if (contents.foods === 0) return err({ tag: "noFoods" });
    await place(connection, contents.foods, options);
    const about = finish(connection, contents, options);
    connection.close();
    connection = undefined;
    await putInPlace(made, file);
    return ok(about);
  } catch (error) {
    const failure = toFailure(error, file);
    if (failure === null) throw error;
    return err(failure);
  } finally {
    connection?.close();
    await Promise.all([staged, made].map((part) => rm(part, { force: true })));
  }
};

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** What is known of the foods once all came in. */
interface Contents {
  readonly foods: number;
  readonly foodsByWord: Counts<string>;
  readonly foodsBySource: Counts<FoodSource>;
}

type Counts<Key> = Map<Key, number>;

const count = <Key>(counts: Counts<Key>, keys: Iterable<Key>, by: 1 | -1): void => {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
};

/** Takes the foods in as they come, each with the words it is found by. */
const stage = async (
  connection: SqliteConnection,
  foods: AsyncIterable<PopularFood>,
  { onProgress }: BuildOptions,
): Promise<Contents> => {
  connection.exec(CATALOGUE_TABLES);
  connection.exec(STAGING_TABLES);
  connection.exec("BEGIN");
  const insertFood = connection.prepare("INSERT OR REPLACE INTO food VALUES (?, ?, ?, ?)");
  const insert = connection.prepare(
    `INSERT OR REPLACE INTO first.staged VALUES (${"?, ".repeat(6)}?)`,
  );
  const readBefore = connection.prepare(
    "SELECT words, source FROM first.staged JOIN food USING (number) WHERE number = ?",
  );
  const keysOf = createKeys();
  const numberByRef = new Map<string, number>();
  const foodsByWord: Counts<string> = new Map();
  const foodsBySource: Counts<FoodSource> = new Map();
  for await (const { food, popularity } of foods) {
    const before = numberByRef.get(food.ref);
    if (before !== undefined) {
      const [old] = readBefore.all(before) as { words: string; source: FoodSource }[];
      count(foodsByWord, old?.words.split(" ") ?? [], -1);
      count(foodsBySource, old ? [old.source] : [], -1);
    }
    const number = before ?? numberByRef.size;
    numberByRef.set(food.ref, number);
    const keys = keysOf(food);
    insertFood.run(number, food.ref, food.source, JSON.stringify(food));
    insert.run(
      number,
      Number.isFinite(popularity) ? popularity : 0,
      food.name,
      food.brand,
      food.synonyms.length === 0 ? null : food.synonyms.join("\n"),
      barcodeKey(food.barcode ?? "") || null,
      [...keys].join(" "),
    );
    count(foodsByWord, keys, 1);
    count(foodsBySource, [food.source], 1);
    if (numberByRef.size % ROWS_A_TURN === 0) {
      onProgress?.(numberByRef.size, 0);
      await turn();
    }
  }
  connection.exec("COMMIT");
  return { foods: numberByRef.size, foodsByWord, foodsBySource };
};

/** Writes the names, the most popular first, and the index of their words. */
const place = async (
  connection: SqliteConnection,
  foods: number,
  { onProgress }: BuildOptions,
): Promise<void> => {
  connection.exec(`INSERT INTO word (word, rank) VALUES ('hashsize', ${SORTED_AT_A_TIME})`);
  connection.exec(ORDER_FOODS);
  const copyNames = connection.prepare(COPY_NAMES);
  const copyWords = connection.prepare(copyWordsOf(bandsOf(foods)));
  connection.exec("BEGIN");
  for (let placed = 0; placed < foods; placed += ROWS_A_TURN) {
    copyNames.run(placed, placed + ROWS_A_TURN);
    copyWords.run(placed, placed + ROWS_A_TURN);
    onProgress?.(foods, Math.min(foods, placed + ROWS_A_TURN));
    await turn();
  }
  connection.exec(`INSERT INTO word (word) VALUES ('optimize'); COMMIT; ${CATALOGUE_INDEXES}`);
};

/** Writes the list of words and what the catalogue says of itself. */
const finish = (
  connection: SqliteConnection,
  { foods, foodsByWord, foodsBySource }: Contents,
  { builtAt }: BuildOptions,
): CatalogueAbout => {
  const words = [...foodsByWord.keys()].filter((word) => foodsByWord.get(word) !== 0).toSorted();
  const counts = Uint32Array.from(words, (word) => foodsByWord.get(word) ?? 0);
  connection
    .prepare("INSERT INTO lexicon (words, counts) VALUES (?, ?)")
    .run(words.join("\n"), new Uint8Array(counts.buffer));
  const about: CatalogueAbout = {
    format: CATALOGUE_FORMAT,
    id: randomUUID(),
    builtAt,
    foods,
    foodsBySource: Object.fromEntries(
      FOOD_SOURCES.flatMap((source) => {
        const number = foodsBySource.get(source) ?? 0;
        return number > 0 ? [[source, number]] : [];
      }),
    ),
  };
  connection.prepare("INSERT INTO about (data) VALUES (?)").run(JSON.stringify(about));
  return about;
};

/** On the disk before it has its name: a crash must not leave a whole name with half a file. */
const putInPlace = async (made: string, file: string): Promise<void> => {
  const handle = await open(made, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(made, file);
};

/** Removes what a build left behind whose process is gone. */
const removeLeftovers = async (file: string): Promise<void> => {
  const folder = dirname(file);
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const process = name.startsWith(basename(file)) ? SUFFIX.exec(name)?.[1] : undefined;
    if (process !== undefined && !isRunning(Number(process))) await rm(join(folder, name));
  }
};

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Of another user's process it is told only that it may not be signalled.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** Null where it is not the writing that failed. */
const toFailure = (error: unknown, file: string): BuildFailure | null => {
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? String(error.code) : "";
  if (code === "ENOSPC" || sqliteTrouble(error) === "full") return { tag: "diskFull", file };
  const isOfSqlite = "errcode" in error;
  const isOfFiles = ["EACCES", "EBUSY", "EISDIR", "EPERM", "EROFS", "ENOENT", "ENOTDIR"].includes(
    code,
  );
  if (!isOfSqlite && !isOfFiles) return null;
  return { tag: "cannotWrite", file, reason: error.message.split("\n")[0] ?? "" };
};
