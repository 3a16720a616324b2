/**
 * The embedded database: one file, one connection, opened, checked and brought to the newest
 * schema before the first request. WAL with synchronous=FULL: a committed write survives the crash
 * of the process and of the machine.
 */
import { mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

import { openSqlite, sqliteTrouble } from "@dorsal/disk";
import type { SqliteConnection } from "@dorsal/disk";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { Kysely, sql } from "kysely";

import { createDialect } from "./dialect.ts";
import type { StartFailure } from "./failure.ts";
import { KNOWN_SCHEMA_VERSION, migrateToNewest, readSchemaVersion } from "./migrations.ts";
import type { MigrationTable } from "./migrations.ts";
import type { Schema } from "./schema.ts";

export interface Database {
  readonly file: string;
  readonly kysely: Kysely<Schema & MigrationTable>;
  /** Asks the database itself, so that an answer proves that it lives. */
  readonly schemaVersion: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const FILE_NAME = "dorsal.sqlite";
const BUSY_TIMEOUT_MS = 2_000;
/** Checking every page reads the whole file; above this size that would delay the start. */
const CHECKED_UP_TO_BYTES = 64 * 1024 * 1024;

export const openDatabase = async (
  folder: string,
  busyTimeoutMs: number = BUSY_TIMEOUT_MS,
): Promise<Result<Database, StartFailure>> => {
  const file = join(folder, FILE_NAME);
  try {
    await makeFolder(folder);
  } catch (error) {
    return err({ tag: "dataFolderNotWritable", folder, reason: reasonOf(error) });
  }
  let connection: SqliteConnection | undefined;
  try {
    connection = await openSqlite(file, busyTimeoutMs);
    configure(connection, busyTimeoutMs);
    await refuseDamage(connection, file);
    const kysely = new Kysely<Schema & MigrationTable>({ dialect: createDialect(connection) });
    const found = await readSchemaVersion(kysely);
    if (found > KNOWN_SCHEMA_VERSION) {
      await kysely.destroy();
      return err({ tag: "databaseNewer", file, found, known: KNOWN_SCHEMA_VERSION });
    }
    if (found < KNOWN_SCHEMA_VERSION) await migrateToNewest(kysely);
    return ok({
      file,
      kysely,
      schemaVersion: () => readSchemaVersion(kysely),
      close: () => closeWhole(kysely),
    });
  } catch (error) {
    closeQuietly(connection);
    return err(toFailure(error, folder, file));
  }
};

/** Step by step: on Node 20 `mkdir` with `recursive` never returns for a folder below /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  if (await isFolder(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
};

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Everything goes from the write-ahead log into the one file first, so that a copy of that file is
 * a whole backup: the SQLite package below Node 24 leaves the log behind when it closes.
 */
const closeWhole = async (kysely: Kysely<Schema & MigrationTable>): Promise<void> => {
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(kysely);
  await kysely.destroy();
};

const configure = (connection: SqliteConnection, busyTimeoutMs: number): void => {
  connection.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  connection.exec("PRAGMA journal_mode = WAL");
  connection.exec("PRAGMA synchronous = FULL");
  connection.exec("PRAGMA foreign_keys = ON");
};

class DamageFound extends Error {}

const refuseDamage = async (connection: SqliteConnection, file: string): Promise<void> => {
  const { size } = await stat(file);
  if (size > CHECKED_UP_TO_BYTES) return;
  const [row] = connection.prepare("PRAGMA quick_check(1)").all();
  const [verdict] = Object.values(row ?? {});
  if (verdict !== "ok") throw new DamageFound(String(verdict).replaceAll("\n", " "));
};

const toFailure = (error: unknown, folder: string, file: string): StartFailure => {
  const reason = reasonOf(error);
  if (error instanceof DamageFound) return { tag: "databaseCorrupt", file, reason };
  const trouble = sqliteTrouble(error);
  switch (trouble) {
    case "locked":
      return { tag: "databaseLocked", file };
    case "corrupt":
      return { tag: "databaseCorrupt", file, reason };
    case "readOnly":
      return { tag: "databaseReadOnly", file };
    case "cannotOpen":
      return { tag: "dataFolderNotWritable", folder, reason };
    case "full":
      return { tag: "diskFull", file };
    case "other":
      return { tag: "databaseFailed", file, reason };
  }
};

const closeQuietly = (connection: SqliteConnection | undefined): void => {
  try {
    connection?.close();
  } catch {
    // The failure that brought us here is the one to tell.
  }
};

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
