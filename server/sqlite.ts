/**
 * SQLite through one interface, that of `node:sqlite`: built in from Node 24, and the package
 * `@photostructure/sqlite` (same interface, same SQLite) below. Nothing else in the server knows
 * which one it runs on.
 */
export interface SqliteStatement {
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
  columns(): readonly unknown[];
}

export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): void;
  close(): void;
}

interface SqliteModule {
  readonly DatabaseSync: new (
    file: string,
    options: { timeout: number; readOnly: boolean },
  ) => SqliteConnection;
}

/** `node:sqlite` exists from Node 22.5 on, but is stable, and has what we use, from 24 on. */
const FIRST_NODE_WITH_SQLITE = 24;

export const openSqlite = async (
  file: string,
  busyTimeoutMs: number,
  options: { readonly readOnly?: boolean } = {},
): Promise<SqliteConnection> => {
  const { DatabaseSync } = await loadSqlite();
  return new DatabaseSync(file, { timeout: busyTimeoutMs, readOnly: options.readOnly ?? false });
};

const loadSqlite = async (): Promise<SqliteModule> => {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= FIRST_NODE_WITH_SQLITE) {
    // Both modules have this shape; the types of Node 20 do not know the built-in one.
    return process.getBuiltinModule("node:sqlite") as unknown as SqliteModule;
  }
  return import("@photostructure/sqlite");
};

export type SqliteTrouble = "locked" | "corrupt" | "readOnly" | "cannotOpen" | "full" | "other";

/** The primary result code is the low byte; https://www.sqlite.org/rescode.html */
export const sqliteTrouble = (error: unknown): SqliteTrouble => {
  switch (resultCode(error) & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return "locked";
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return "corrupt";
    case 8: // SQLITE_READONLY
      return "readOnly";
    case 14: // SQLITE_CANTOPEN
      return "cannotOpen";
    case 13: // SQLITE_FULL
      return "full";
    default:
      return "other";
  }
};

const resultCode = (error: unknown): number =>
  typeof error === "object" &&
  error !== null &&
  "errcode" in error &&
  typeof error.errcode === "number"
    ? error.errcode
    : 0;
