/**
 * The schema's history as data: one entry a step, in the order of its names, never edited once
 * released. The number in a name is the schema version that the step leads to.
 */
import { Migrator } from "kysely";
import type { Kysely, Migration } from "kysely";

import type { Schema } from "./schema.ts";

const migrationsByName: Readonly<Record<string, Migration>> = {
  "0001_records": {
    up: async (database: Kysely<unknown>) => {
      await database.schema
        .createTable("record")
        .addColumn("user_id", "text", (column) => column.notNull())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("id", "text", (column) => column.notNull())
        .addColumn("seq", "bigint", (column) => column.notNull())
        .addColumn("data", "text")
        .addColumn("updated_at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("record_key", ["user_id", "kind", "id"])
        .execute();
      await database.schema
        .createIndex("record_by_seq")
        .on("record")
        .columns(["user_id", "seq"])
        .execute();
      await database.schema
        .createTable("head")
        .addColumn("user_id", "text", (column) => column.primaryKey().notNull())
        .addColumn("seq", "bigint", (column) => column.notNull())
        .execute();
      await database.schema
        .createTable("push_log")
        .addColumn("user_id", "text", (column) => column.notNull())
        .addColumn("device", "text", (column) => column.notNull())
        .addColumn("push_id", "text", (column) => column.notNull())
        .addColumn("result", "text", (column) => column.notNull())
        .addColumn("at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("push_log_key", ["user_id", "device", "push_id"])
        .execute();
    },
  },
};

/** Where Kysely notes the steps that a database has had. */
export interface MigrationTable {
  readonly kysely_migration: { readonly name: string; readonly timestamp: string };
}

const versionOf = (migrationName: string): number => Number(migrationName.split("_")[0]);

export const KNOWN_SCHEMA_VERSION = Math.max(...Object.keys(migrationsByName).map(versionOf));

/** The version that the database says of itself; 0 for an empty one. */
export const readSchemaVersion = async (
  database: Kysely<Schema & MigrationTable>,
): Promise<number> => {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return 0;
  const rows = await database.selectFrom("kysely_migration").select("name").execute();
  return rows.reduce((highest, row) => Math.max(highest, versionOf(row.name)), 0);
};

export const migrateToNewest = async (database: Kysely<Schema & MigrationTable>): Promise<void> => {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrationsByName }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
};
