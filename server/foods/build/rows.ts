/** Rows of a table, written some at a time: of a single one the call costs more than the row. */
import type { SqliteConnection } from "@dorsal/disk";

export interface Rows {
  /** As many values as the table has columns. */
  readonly add: (...values: readonly unknown[]) => void;
  /** Writes what is still held. */
  readonly flush: () => void;
}

const ROWS_A_CALL = 20;

export const createRows = (connection: SqliteConnection, table: string, columns: number): Rows => {
  const row = `(${Array.from({ length: columns }, () => "?").join(", ")})`;
  const inserting = (rows: number): string =>
    `INSERT INTO ${table} VALUES ${Array.from({ length: rows }, () => row).join(", ")}`;
  const one = connection.prepare(inserting(1));
  const many = connection.prepare(inserting(ROWS_A_CALL));
  let held: unknown[] = [];
  return {
    add: (...values) => {
      held.push(...values);
      if (held.length < ROWS_A_CALL * columns) return;
      many.run(...held);
      held = [];
    },
    flush: () => {
      for (let start = 0; start < held.length; start += columns)
        one.run(...held.slice(start, start + columns));
      held = [];
    },
  };
};
