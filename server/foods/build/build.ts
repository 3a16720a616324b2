/**
 * Builds a catalogue: foods in any order, looked at batch by batch, go into a new file, and what a
 * search reads of them into a second one, to be sorted by popularity. The new file takes the old
 * catalogue's place only when it is whole, so who breaks it off at any moment keeps the old one.
 */
import { randomUUID } from "node:crypto";
import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { FOOD_SOURCES } from "@dorsal/core/food";
import type { FoodSource } from "@dorsal/core/food";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";

import { openSqlite, sqliteTrouble } from "@dorsal/disk";
import type { SqliteConnection } from "@dorsal/disk";
import {
  bandsOf,
  CATALOGUE_FORMAT,
  CATALOGUE_INDEXES,
  CATALOGUE_TABLES,
  FOOD_TABLES,
  MARK_SIGN,
  tableOf,
} from "../layout.ts";
import type { Band, CatalogueAbout, FoodTable } from "../layout.ts";
import type { BadLine, Batch, Prepare, Prepared } from "./batch.ts";
import { createRows } from "./rows.ts";
import type { Rows } from "./rows.ts";

export type BuildFailure =
  | { readonly tag: "noFoods" }
  | { readonly tag: "diskFull"; readonly file: string }
  | { readonly tag: "cannotWrite"; readonly file: string; readonly reason: string };

export interface BuildOptions {
  /** ISO 8601, in UTC; the catalogue says when it was built. */
  readonly builtAt: string;
  /** Looks at what the files hold. */
  readonly prepare: Prepare;
  /** Told of each line that is no food, in the order of the files. */
  readonly onBad?: (bad: BadLine) => void;
  /** Told now and then how many foods were taken in, and how many stand in their place. */
  readonly onProgress?: (taken: number, placed: number) => void;
}

const BUSY_TIMEOUT_MS = 2_000;
/** Batches that are looked at while others are written. */
const BATCHES_AHEAD = 8;
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
  batches: AsyncIterable<Batch>,
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
    const contents = await stage(connection, batches, options);
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
  readonly foodsBySource: ReadonlyMap<FoodSource, number>;
}

/** Has batches looked at some ahead, and gives them in their order. */
async function* preparedOf(
  batches: AsyncIterable<Batch>,
  prepare: Prepare,
): AsyncGenerator<Prepared> {
  const going: Promise<Prepared>[] = [];
  for await (const batch of batches) {
    const prepared = prepare(batch);
    // Whoever awaits it is told; until then nobody listens.
    prepared.catch(() => undefined);
    going.push(prepared);
    const oldest = going.length > BATCHES_AHEAD ? going.shift() : undefined;
    if (oldest !== undefined) yield await oldest;
  }
  for (const prepared of going) yield await prepared;
}

/** Takes the foods in as they come, each with the words it is found by. */
const stage = async (
  connection: SqliteConnection,
  batches: AsyncIterable<Batch>,
  { prepare, onBad, onProgress }: BuildOptions,
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
  const numberByRef = new Map<string, number>();
  const foodsBySource = new Map<FoodSource, number>();
  const count = (source: FoodSource, by: 1 | -1): void => {
    foodsBySource.set(source, (foodsBySource.get(source) ?? 0) + by);
  };
  for await (const { foods, bad } of preparedOf(batches, prepare)) {
    for (const line of bad) onBad?.(line);
    for (const [ref, source, data, popularity, prior, fields, barcode, words] of foods) {
      const before = numberByRef.get(ref);
      if (before !== undefined) {
        for (const each of Object.values(rows)) each.flush();
        count(forget(before), -1);
      }
      const number = before ?? numberByRef.size;
      numberByRef.set(ref, number);
      rows[tableOf(source)].add(number, ref, source, data);
      rows.staged.add(number, popularity, prior, fields, barcode, words);
      count(source, 1);
    }
    onProgress?.(numberByRef.size, 0);
    await turn();
  }
  for (const each of Object.values(rows)) each.flush();
  connection.exec("COMMIT");
  return { foods: numberByRef.size, foodsBySource };
};

/**
 * Makes the function that takes out a food whose rows are written, for a later one with its ref, and
 * gives its source.
 */
const createForget = (connection: SqliteConnection): ((number: number) => FoodSource) => {
  const read = connection.prepare(
    FOOD_TABLES.map((table) => `SELECT source FROM ${table} WHERE number = ?1`).join(" UNION ALL "),
  );
  const removals = [...FOOD_TABLES, "first.staged"].map((table) =>
    connection.prepare(`DELETE FROM ${table} WHERE number = ?`),
  );
  return (number) => {
    // The columns that the statement names; `stage` wrote them.
    const [old] = read.all(number) as { source: FoodSource }[];
    if (old === undefined) throw new Error(`food ${number} was not staged`);
    for (const removal of removals) removal.run(number);
    return old.source;
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

interface CountedWord {
  readonly word: string;
  readonly foods: number;
}

/** What the index counted, in the order of UTF-16 units; it keeps the marks of bands as words too. */
const countWords = (connection: SqliteConnection): readonly CountedWord[] => {
  connection.exec("CREATE VIRTUAL TABLE temp.counted USING fts5vocab(main, word, row)");
  const rows = connection.prepare("SELECT term AS word, doc AS foods FROM counted").all();
  // The columns are named in the statement, and FTS5 says their types.
  return (rows as CountedWord[])
    .filter(({ word }) => !word.startsWith(MARK_SIGN))
    .toSorted((one, other) => (one.word < other.word ? -1 : 1));
};

/** Writes the list of words and what the catalogue says of itself. */
const finish = (
  connection: SqliteConnection,
  { foods, foodsBySource }: Contents,
  { builtAt }: BuildOptions,
): CatalogueAbout => {
  const counted = countWords(connection);
  const counts = Uint32Array.from(counted, ({ foods: having }) => having);
  connection
    .prepare("INSERT INTO lexicon (words, counts) VALUES (?, ?)")
    .run(counted.map(({ word }) => word).join("\n"), new Uint8Array(counts.buffer));
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
