import { readRecord } from "@dorsal/core/record";
import type { RecordFault, StoredRecord } from "@dorsal/core/record";
import { nextRow, readKnown, readRow } from "./database.ts";
import type { Database, Row, RowKey } from "./database.ts";
import type { StoreDeps } from "./types.ts";

const keyOf = (row: Row): RowKey => [row.kind, row.id];

/** Moves a row that cannot be read out of the way, as it is. Inside a transaction on both tables. */
export const setAside = async (
  db: Database,
  row: Row,
  fault: RecordFault,
  foundAt: number,
): Promise<void> => {
  await db.aside.add({ raw: row, fault, foundAt });
  await db.record.delete(keyOf(row));
};

/** A raw row is a row as a rule; a record by itself is read as well. */
const readRaw = (raw: unknown): StoredRecord | null => {
  const asRow = readRow(raw);
  if (asRow.ok) return asRow.value;
  const asRecord = readRecord(raw);
  return asRecord.ok ? asRecord.value : null;
};

/**
 * Puts a row back among the records.
 * @returns false when it still cannot be read, or when another record has taken its place
 */
export const bringBack = (db: Database, deps: StoreDeps, key: number): Promise<boolean> =>
  db.transaction("rw", db.record, db.aside, async () => {
    const found = await db.aside.get(key);
    const record = found ? readRaw(found.raw) : null;
    if (!found || !record) return false;
    if (await db.record.get([record.kind, record.id])) return false;
    const before = readRow(found.raw).ok ? (found.raw as Row) : undefined;
    await db.record.add(nextRow(deps, before, record));
    await db.aside.delete(key);
    return true;
  });

/** Faults that an update of the app may have cured. */
const CURABLE: ReadonlySet<RecordFault["code"]> = new Set(["newer-version", "unknown-kind"]);

/** So many rows are looked at before the page gets its turn again: a millisecond or two. */
const AT_A_TIME = 200;

/** Rows that cannot be read, looked for a few at a time. */
const findSuspects = async (db: Database, rest: () => Promise<void>): Promise<readonly Row[]> => {
  const suspects: Row[] = [];
  let after: RowKey | null = null;
  for (;;) {
    const rows: readonly Row[] = await (
      after ? db.record.where(":id").above(after) : db.record.toCollection()
    )
      .limit(AT_A_TIME)
      .toArray();
    suspects.push(...rows.filter((row) => !readKnown(db, row).ok));
    const last = rows.at(-1);
    if (!last || rows.length < AT_A_TIME) return suspects;
    after = keyOf(last);
    await rest();
  }
};

/**
 * Sets every unreadable row aside, and brings back those that a newer app can read. Whoever reads in
 * the meantime leaves out what cannot be read, so nothing has to wait for it.
 * @param rest gives the page its turn
 */
export const sweep = async (
  db: Database,
  deps: StoreDeps,
  rest: () => Promise<void> = async () => {},
): Promise<void> => {
  // Reading first keeps the usual start, with nothing to do, free of a write transaction.
  const suspects = await findSuspects(db, rest);
  if (suspects.length > 0)
    await db.transaction("rw", db.record, db.aside, async () => {
      for (const suspect of suspects) {
        const row = await db.record.get(keyOf(suspect));
        const read = row ? readRow(row) : null;
        if (row && read && !read.ok) await setAside(db, row, read.error, deps.now());
      }
    });
  for (const row of await db.aside.toArray())
    if (CURABLE.has(row.fault.code) && readRaw(row.raw)) await bringBack(db, deps, row.key);
};
