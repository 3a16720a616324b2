/**
 * Builds a catalogue: foods in any order go into a new file, and what a search reads of them into a
 * second one, to be sorted by popularity. The new file takes the old catalogue's place only when it
 * is whole, so who breaks it off at any moment keeps the old one.
 */
import { randomUUID } from "node:crypto";
import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { FOOD_SOURCES } from "@dorsal/core/food";
import type { Food, FoodField, FoodSource } from "@dorsal/core/food";
import { storedFood } from "@dorsal/core/packs";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";

import { openSqlite, sqliteTrouble } from "../../sqlite.ts";
import type { SqliteConnection } from "../../sqlite.ts";
import { barcodeKey } from "../barcode.ts";
import { createWords, documentOf } from "../keys.ts";
import type { Fields, Words } from "../keys.ts";
import {
  bandsOf,
  CATALOGUE_FORMAT,
  CATALOGUE_INDEXES,
  CATALOGUE_TABLES,
  FOOD_TABLES,
  tableOf,
} from "../layout.ts";
import type { Band, CatalogueAbout, FoodTable } from "../layout.ts";
import { createRows } from "./rows.ts";
import type { Rows } from "./rows.ts";

export interface PopularFood {
  readonly food: Food;
  /**
   * How often it is looked for or eaten, on any scale from 0; the larger comes first, and of two as
   * popular the one that its name makes likelier.
   */
  readonly popularity: number;
  /** The food as `storedFood` writes it, where that is there already. */
  readonly stored?: string;
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
/** Bytes of staged rows that are read without a call of the system each; they are in no order. */
const MAPPED = 2 ** 31 - 2 ** 16;
/** Bytes of words that SQLite sorts in memory before it writes them out. */
const SORTED_AT_A_TIME = 64 * 1024 * 1024;

/** Sorted pieces that wait to be merged; SQLite takes no more than 2,000. */
const MOST_UNMERGED = 1_999;

/** Names of files under construction carry the process, so that what a dead one left is known. */
const SUFFIX = /\.building-(\d+)-[ab]$/;
const partOf = (file: string, part: "a" | "b"): string => `${file}.building-${process.pid}-${part}`;

/** Nothing is worth saving of a file whose building was broken off, so nothing protects it. */
const FAST = `
  PRAGMA page_size = 8192;
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -65536;
`;

/** What is sorted, in a file of its own: far less than the foods themselves. */
const STAGING_TABLES = `
  CREATE TABLE first.staged (
    number INTEGER PRIMARY KEY, popularity REAL, prior REAL, fields TEXT, barcode TEXT, words TEXT
  );
  CREATE TABLE first.placed (place INTEGER PRIMARY KEY, number INTEGER NOT NULL);
`;

const ORDER_FOODS = `
  INSERT INTO first.placed (number)
  SELECT number FROM first.staged ORDER BY popularity DESC, prior DESC, number
`;

const COPY_NAMES = `
  INSERT INTO named (place, number, fields, barcode)
  SELECT place, number, fields, barcode
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
    connection.exec(`PRAGMA first.journal_mode = OFF; PRAGMA first.synchronous = OFF;`);
    connection.exec(`PRAGMA first.mmap_size = ${MAPPED}`);
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
  readonly words: Words;
  readonly foodsBySource: ReadonlyMap<FoodSource, number>;
}

/** What a search reads of it; empty lists, which most are, are left out. */
const fieldsText = ({ name, other, said, details, shelf, brand }: Fields): string =>
  JSON.stringify({
    name,
    other: unlessEmpty(other),
    said: unlessEmpty(said),
    details: unlessEmpty(details),
    shelf,
    brand,
  } satisfies Readonly<Record<FoodField, unknown>>);

const unlessEmpty = <Value>(value: Value): Value | undefined =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

/** Takes the foods in as they come, each with the words it is found by. */
const stage = async (
  connection: SqliteConnection,
  foods: AsyncIterable<PopularFood>,
  { onProgress }: BuildOptions,
): Promise<Contents> => {
  connection.exec(CATALOGUE_TABLES);
  connection.exec(STAGING_TABLES);
  connection.exec("BEGIN");
  const rows = {
    food: createRows(connection, "food", 4),
    open_food_facts: createRows(connection, "open_food_facts", 4),
    staged: createRows(connection, "first.staged", 6),
  } satisfies Record<FoodTable | "staged", Rows>;
  const forget = createForget(connection);
  const words = createWords();
  const numberByRef = new Map<string, number>();
  const foodsBySource = new Map<FoodSource, number>();
  const count = (source: FoodSource, by: 1 | -1): void => {
    foodsBySource.set(source, (foodsBySource.get(source) ?? 0) + by);
  };
  for await (const { food, popularity, stored } of foods) {
    const before = numberByRef.get(food.ref);
    if (before !== undefined) {
      for (const each of Object.values(rows)) each.flush();
      const old = forget(before);
      words.giveBack(old.words);
      count(old.source, -1);
    }
    const number = before ?? numberByRef.size;
    numberByRef.set(food.ref, number);
    const { fields, prior = 0 } = documentOf(food);
    const data = stored ?? storedFood(food);
    rows[tableOf(food.source)].add(number, food.ref, food.source, data);
    rows.staged.add(
      number,
      Number.isFinite(popularity) ? popularity : 0,
      prior,
      fieldsText(fields),
      barcodeKey(food.barcode ?? "") || null,
      words.take(fields),
    );
    count(food.source, 1);
    if (numberByRef.size % ROWS_A_TURN === 0) {
      onProgress?.(numberByRef.size, 0);
      await turn();
    }
  }
  for (const each of Object.values(rows)) each.flush();
  connection.exec("COMMIT");
  return { foods: numberByRef.size, words, foodsBySource };
};

interface Forgotten {
  readonly words: string;
  readonly source: FoodSource;
}

/** Makes the function that takes out a food whose rows are written, for a later one with its ref. */
const createForget = (connection: SqliteConnection): ((number: number) => Forgotten) => {
  const read = connection.prepare(
    FOOD_TABLES.map(
      (table) =>
        `SELECT words, source FROM first.staged JOIN ${table} USING (number) WHERE number = ?1`,
    ).join(" UNION ALL "),
  );
  const removals = [...FOOD_TABLES, "first.staged"].map((table) =>
    connection.prepare(`DELETE FROM ${table} WHERE number = ?`),
  );
  return (number) => {
    const [old] = read.all(number) as Forgotten[];
    if (old === undefined) throw new Error(`food ${number} was not staged`);
    for (const removal of removals) removal.run(number);
    return old;
  };
};

/** Writes the names, the most popular first, and the index of their words. */
const place = async (
  connection: SqliteConnection,
  foods: number,
  { onProgress }: BuildOptions,
): Promise<void> => {
  // All is merged once, at the end.
  for (const [option, value] of [
    ["hashsize", SORTED_AT_A_TIME],
    ["automerge", 0],
    ["crisismerge", MOST_UNMERGED],
  ] as const)
    connection.exec(`INSERT INTO word (word, rank) VALUES ('${option}', ${value})`);
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
  { foods, words, foodsBySource }: Contents,
  { builtAt }: BuildOptions,
): CatalogueAbout => {
  const counted = words.counted();
  const counts = Uint32Array.from(counted, ([, count]) => count);
  connection
    .prepare("INSERT INTO lexicon (words, counts) VALUES (?, ?)")
    .run(counted.map(([word]) => word).join("\n"), new Uint8Array(counts.buffer));
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
