import { Dexie } from "dexie";
import type { Table } from "dexie";
import { readRecord } from "@dorsal/core/record";
import type { Kind, RecordFault, StoredRecord } from "@dorsal/core/record";
import type { Result } from "@dorsal/core/quantity";
import type { AsideRow } from "./types.ts";

export const DATABASE_NAME = "dorsal";

/** A record as it lies in the database, with what sync will need (the client row of the protocol). */
export interface Row {
  readonly kind: Kind;
  readonly id: string;
  readonly data: StoredRecord;
  /** What the server last had; null when it never had any. */
  readonly base: StoredRecord | null;
  /** The server's number of that version; 0 is none. */
  readonly seq: number;
  readonly dirty: boolean;
  /** Raised by every write. */
  readonly revision: number;
}

/** Everything as it was before a restore. */
export interface Kept {
  readonly at: number;
  readonly rows: readonly Row[];
  readonly aside: readonly AsideRow[];
}

export type RowKey = [kind: string, id: string];

export class Database extends Dexie {
  declare readonly record: Table<Row, RowKey>;
  declare readonly aside: Table<AsideRow, number, Omit<AsideRow, "key">>;
  declare readonly keep: Table<Kept, number>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ record: "[kind+id],kind", aside: "++key", keep: "++" });
  }
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What a row holds, checked like anything that comes from outside. */
export const readRow = (row: unknown): Result<StoredRecord, RecordFault> => {
  const read = readRecord(isFields(row) ? row["data"] : row);
  if (!read.ok || !isFields(row)) return read;
  const { kind, id } = read.value;
  // A record under another's key would be written back over that other one.
  if (row["kind"] === kind && row["id"] === id) return read;
  return {
    ok: false,
    error: {
      code: "not-a-record",
      kind,
      id,
      field: "id",
      value: `${String(row["kind"])} ${String(row["id"])}`,
      expected: `the key ${kind} ${id}`,
    },
  };
};

const whole = (value: unknown): number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;

export const revisionOf = (row: Row | undefined): number => whole(row?.revision);

/** The row that a write leaves: the first edit since the last sync keeps what the server had. */
export const nextRow = (before: Row | undefined, data: StoredRecord): Row => ({
  kind: data.kind,
  id: data.id,
  data,
  base: before ? (before.dirty ? before.base : before.data) : null,
  seq: whole(before?.seq),
  dirty: true,
  revision: revisionOf(before) + 1,
});
