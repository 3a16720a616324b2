/**
 * Kysely over the `node:sqlite` interface. Kysely's own SQLite dialect wants an object like
 * better-sqlite3's; this makes one. Prepared statements are kept, the 256 last used: it is two to
 * three times as fast, and native statements that are made anew for each query are freed so late
 * that a long loop of queries fills the memory.
 */
import type { SqliteConnection, SqliteStatement } from "@dorsal/disk";
import { SqliteDialect } from "kysely";
import type { SqliteDatabase, SqliteStatement as KyselyStatement } from "kysely";

const STATEMENTS_KEPT = 256;

export const createDialect = (connection: SqliteConnection): SqliteDialect =>
  new SqliteDialect({ database: toKyselyDatabase(connection) });

export const toKyselyDatabase = (
  connection: SqliteConnection,
  statementsKept: number = STATEMENTS_KEPT,
): SqliteDatabase => {
  // A Map keeps the order of insertion: the first key is the one used longest ago.
  const statementsBySql = new Map<string, KyselyStatement>();
  return {
    prepare: (sql) => {
      const statement = statementsBySql.get(sql) ?? toKyselyStatement(connection.prepare(sql));
      statementsBySql.delete(sql);
      statementsBySql.set(sql, statement);
      if (statementsBySql.size > statementsKept) {
        const [oldest] = statementsBySql.keys();
        if (oldest !== undefined) statementsBySql.delete(oldest);
      }
      return statement;
    },
    close: () => {
      statementsBySql.clear();
      connection.close();
    },
  };
};

const toKyselyStatement = (statement: SqliteStatement): KyselyStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => statement.all(...parameters),
  run: (parameters) => statement.run(...parameters),
  iterate: (parameters) => statement.iterate(...parameters),
});
