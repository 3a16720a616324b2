/**
 * A pack on disk: one SQLite file, `<name>.sqlite`, with its foods and what it is. It is written
 * beside it and takes its name when it is whole, so that a reader never meets half of one. An import
 * that was interrupted leaves `<name>.importing.sqlite`, from which the same import goes on.
 */
import { open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { isPackName, rowIdOf, storedFood } from "@dorsal/core/packs";
import type { Checkpoint, PackInfo, PackSink, Part } from "@dorsal/core/packs";
import { openSqlite } from "@dorsal/disk";
import type { SqliteConnection, SqliteStatement } from "@dorsal/disk";

/** Raised when the tables below or checkpoints change; an import left by another version starts anew. */
const VERSION = 1;

/** A person waits for the answer that somebody else is at it. */
const BUSY_TIMEOUT_MS = 500;

const ENDING = ".sqlite";

export const packFile = (folder: string, name: string): string => join(folder, `${name}${ENDING}`);

const STAGING_TABLES = `
  CREATE TABLE food (id TEXT PRIMARY KEY, name TEXT NOT NULL, barcode TEXT, data TEXT NOT NULL);
  CREATE TABLE part (
    id INTEGER NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (id, seq)
  ) WITHOUT ROWID;
  CREATE TABLE state (fingerprint TEXT NOT NULL, checkpoint TEXT);
  PRAGMA user_version = ${VERSION};`;

const firstOf = (connection: SqliteConnection, sql: string): unknown =>
  connection.prepare(sql).all()[0];

export const openPackSink = async (folder: string, name: string): Promise<PackSink> => {
  const staging = join(folder, `${name}.importing.sqlite`);
  const fresh = join(folder, `${name}.new.sqlite`);
  let connection: SqliteConnection | null = null;
  /** Kept, as native statements that are made anew each time are freed late. */
  const statements = new Map<string, SqliteStatement>();

  const prepared = (sql: string): SqliteStatement => {
    const statement = statements.get(sql) ?? database().prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const database = (): SqliteConnection => {
    if (connection === null) throw new Error("the import has not begun");
    return connection;
  };
  const close = (): void => {
    statements.clear();
    connection?.close();
    connection = null;
  };
  /**
   * Closes so that the file can be opened again: the package below Node 24 keeps the lock for as
   * long as statements are not freed, and has no way to free them.
   */
  const release = (): void => {
    try {
      connection?.exec("PRAGMA journal_mode = DELETE");
      connection?.exec("PRAGMA locking_mode = NORMAL");
      connection?.prepare("SELECT count(*) FROM sqlite_master").all();
    } catch {
      // What was committed is safe in the log; there is nothing else to save.
    }
    close();
  };
  const removeAll = async (): Promise<void> => {
    for (const file of [staging, fresh])
      for (const end of ["", "-wal", "-shm", "-journal"]) await rm(file + end, { force: true });
  };
  const openStaging = async (): Promise<void> => {
    connection = await openSqlite(staging, BUSY_TIMEOUT_MS);
    // One import at a time; and what is committed outlives a crash of the process.
    connection.exec("PRAGMA locking_mode = EXCLUSIVE");
    connection.exec("PRAGMA journal_mode = WAL");
    connection.exec("PRAGMA synchronous = NORMAL");
    connection.exec("PRAGMA cache_size = -12000");
    connection.exec("PRAGMA wal_autocheckpoint = 8000");
  };
  /** The checkpoint of the same import, if one was left. */
  const left = (fingerprint: string): Checkpoint | null => {
    const version = firstOf(database(), "PRAGMA user_version") as { user_version: number };
    if (version.user_version !== VERSION) return null;
    const state = firstOf(database(), "SELECT fingerprint, checkpoint FROM state") as
      | { fingerprint: string; checkpoint: string | null }
      | undefined;
    if (state?.fingerprint !== fingerprint || state.checkpoint === null) return null;
    return JSON.parse(state.checkpoint) as Checkpoint;
  };
  const leftOrNothing = async (fingerprint: string): Promise<Checkpoint | null> => {
    try {
      await openStaging();
      return left(fingerprint);
    } catch (error) {
      if (isLocked(error)) throw error;
      // Damaged, or of a version whose tables were others: it starts anew.
      return null;
    }
  };
  const inTransaction = (work: () => void): void => {
    database().exec("BEGIN IMMEDIATE");
    try {
      work();
      database().exec("COMMIT");
    } catch (error) {
      database().exec("ROLLBACK");
      throw error;
    }
  };

  return {
    begin: async (fingerprint) => {
      const checkpoint = await leftOrNothing(fingerprint);
      if (checkpoint !== null) return checkpoint;
      close();
      await removeAll();
      await openStaging();
      database().exec(STAGING_TABLES);
      database().prepare("INSERT INTO state VALUES (?, NULL)").run(fingerprint);
      return null;
    },
    write: async (foods, parts, checkpoint) => {
      const food = prepared(
        `INSERT INTO food (id, name, barcode, data) VALUES (?, ?, ?, ?) ON CONFLICT (id)
         DO UPDATE SET name = excluded.name, barcode = excluded.barcode, data = excluded.data`,
      );
      const part = prepared("INSERT OR REPLACE INTO part VALUES (?, ?, ?, ?)");
      inTransaction(() => {
        for (const one of foods) food.run(rowIdOf(one), one.name, one.barcode, storedFood(one));
        for (const { id, seq, kind, data } of parts) part.run(id, seq, kind, data);
        if (checkpoint !== null)
          prepared("UPDATE state SET checkpoint = ?").run(JSON.stringify(checkpoint));
      });
      // Room for a signal to stop, and for memory to be freed: nothing else here waits.
      await setImmediate();
    },
    parts: async (after, mostIds) =>
      prepared(
        `SELECT id, seq, kind, data FROM part WHERE id > ?1 AND id <= (
             SELECT max(id) FROM (SELECT DISTINCT id FROM part WHERE id > ?1 ORDER BY id LIMIT ?2)
           ) ORDER BY id, seq`,
      ).all(after, mostIds) as readonly Part[],
    count: async () =>
      (firstOf(database(), "SELECT count(*) AS count FROM food") as { count: number }).count,
    commit: async (info) => {
      inTransaction(() => {
        database().exec(
          "DROP TABLE part; DROP TABLE state; CREATE TABLE pack (info TEXT NOT NULL)",
        );
        database().prepare("INSERT INTO pack VALUES (?)").run(JSON.stringify(info));
        database().exec("CREATE INDEX food_barcode ON food (barcode) WHERE barcode IS NOT NULL");
      });
      await rm(fresh, { force: true });
      database().prepare("VACUUM INTO ?").run(fresh);
      close();
      const file = await open(fresh, "r+");
      await file.sync();
      await file.close();
      await rename(fresh, packFile(folder, name));
      await removeAll();
    },
    rollback: async () => {
      close();
      await removeAll();
    },
    close: async () => release(),
  };
};

const isLocked = (error: unknown): boolean =>
  error instanceof Error && /\b(?:locked|busy)\b/i.test(error.message);

/** The packs of a folder by their names; a file that is no pack is passed over. */
export const packsIn = async (folder: string): Promise<readonly PackInfo[]> => {
  const packs: PackInfo[] = [];
  for (const file of (await filesIn(folder)).toSorted()) {
    const name = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : "";
    if (!isPackName(name)) continue;
    const connection = await openSqlite(join(folder, file), BUSY_TIMEOUT_MS);
    try {
      const { info } = firstOf(connection, "SELECT info FROM pack") as { info: string };
      packs.push(JSON.parse(info) as PackInfo);
    } catch {
      // Someone else's file, or a damaged one: there is nothing to say of it.
    } finally {
      connection.close();
    }
  }
  return packs;
};

const filesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch {
    // No folder, no packs.
    return [];
  }
};
