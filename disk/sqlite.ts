/**
 * SQLite through one interface, that of `node:sqlite`: built in from Node 24, and the package
 * `@photostructure/sqlite` (same interface, same SQLite) below. Nothing else knows which one it
 * runs on.
 */

/** Without `get`, which leaves a statement, and with it the lock, open until it is freed. */
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

/** Opens a database, or makes an empty one; a lock of somebody else is waited for that long, ms. */
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
