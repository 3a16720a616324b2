import { Dexie } from "dexie";
import type { Table } from "dexie";
import { readRecord } from "@dorsal/core/record";
import type { Kind, PhotoDetails, RecordFault, StoredRecord } from "@dorsal/core/record";
import type { Result } from "@dorsal/core/quantity";
import type { AsideRow, StoreDeps } from "./types.ts";

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
  /** 1 while the server does not have this version; a number, because IndexedDB indexes no booleans. */
  readonly dirty: 0 | 1;
  /** Raised by every write; starts at random, so that a key written anew is not taken for the old one. */
  readonly revision: number;
}

/** Everything as it was before a restore. */
export interface Kept {
  readonly at: number;
  /** What replaced it: only a restore can be undone. */
  readonly replacedBy: "restore" | "undo";
  readonly rows: readonly Row[];
  readonly aside: readonly AsideRow[];
  /** Photos that the restore brought; those that were here before it did not touch. */
  readonly photosAdded?: readonly string[];
}

/** The image of a photo, apart from what is known of it, so that a list of photos reads no image. */
export interface PhotoImage {
  readonly id: string;
  /** Bytes, not a blob: iOS has lost blobs that lay in a database. */
  readonly bytes: ArrayBuffer;
}

export type RowKey = [kind: string, id: string];

export class Database extends Dexie {
  declare readonly record: Table<Row, RowKey>;
  declare readonly aside: Table<AsideRow, number, Omit<AsideRow, "key">>;
  declare readonly keep: Table<Kept, number>;
  declare readonly photo: Table<PhotoDetails, string>;
  declare readonly photoImage: Table<PhotoImage, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      // The running session is looked up at every event of the player: by index, however many there are.
      record: "[kind+id],kind,dirty,data.body.status",
      aside: "++key",
      keep: "++",
    });
    this.version(2).stores({
      // What was eaten on a day and what was weighed last are looked up without reading ten years.
      record: "[kind+id],kind,dirty,data.body.status,[kind+data.at],[kind+data.body.date]",
    });
    this.version(3).stores({ photo: "id", photoImage: "id" });
  }

  /** What rows were found to hold at a revision: a version of a record is validated once. */
  readonly known = new Map<string, { readonly revision: number; readonly record: StoredRecord }>();
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

/** `readRow`, remembered until the row is written again. */
export const readKnown = (db: Database, row: Row): Result<StoredRecord, RecordFault> => {
  const key = JSON.stringify([row.kind, row.id]);
  const known = db.known.get(key);
  if (known && known.revision === row.revision) return { ok: true, value: known.record };
  const read = readRow(row);
  if (read.ok) db.known.set(key, { revision: revisionOf(row), record: read.value });
  return read;
};

export const revisionOf = (row: Row | undefined): number => whole(row?.revision);

/** A revision that no tab can hold for a row that was there before. */
export const firstRevision = ({ randomBytes }: StoreDeps): number =>
  randomBytes(4).reduce((total, byte) => total * 256 + byte, 0);

/** The row that a write leaves: the first edit since the last sync keeps what the server had. */
export const nextRow = (deps: StoreDeps, before: Row | undefined, data: StoredRecord): Row => ({
  kind: data.kind,
  id: data.id,
  data,
  base: before ? (before.dirty ? before.base : before.data) : null,
  seq: whole(before?.seq),
  dirty: 1,
  revision: before ? revisionOf(before) + 1 : firstRevision(deps),
});
