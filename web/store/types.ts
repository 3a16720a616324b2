import type { DorsalRecord, Kind, RecordFault, StoredRecord } from "@dorsal/core/record";
import type { Result } from "@dorsal/core/quantity";

/** What the store needs from the outside, made once at the edge. */
export interface StoreDeps {
  readonly now: () => number;
  /** The person's offset east of UTC at that moment, in minutes. */
  readonly offsetMinutes: (at: number) => number;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** Takes the last change back; resolves when it is done. */
export type Undo = () => Promise<void>;

/** A record with its row's revision, which every write raises by one. */
export interface Versioned<K extends Kind = Kind> {
  readonly record: DorsalRecord<K>;
  readonly revision: number;
}

/** A row that cannot be read, kept exactly as it was found. */
export interface AsideRow {
  readonly key: number;
  readonly raw: unknown;
  readonly fault: RecordFault;
  /** Milliseconds since 1970. */
  readonly foundAt: number;
}

export type RestorePreview = {
  readonly records: number;
  readonly sessions: number;
  readonly exportedAt: string;
  readonly replaces: number;
};

export type StoreFault =
  | { readonly code: "invalid"; readonly fault: RecordFault }
  | { readonly code: "session-running"; readonly id: string }
  | { readonly code: "moved-on" }
  | { readonly code: "storage-full" };

/** The primary copy of everything: IndexedDB on this device. Reads are live through the hooks. */
export interface Store {
  readonly newId: () => string;
  readonly one: <K extends Kind>(kind: K, id: string) => Promise<Versioned<K> | null>;
  /** Readable records of a kind, newest first (by id). */
  readonly all: <K extends Kind>(kind: K) => Promise<readonly Versioned<K>[]>;
  readonly put: (record: DorsalRecord) => Promise<Result<Undo, StoreFault>>;
  /** Leaves a tombstone. */
  readonly remove: (kind: Kind, id: string) => Promise<Result<Undo, StoreFault>>;
  /** Stores a new active session, unless one is active already. */
  readonly beginSession: (
    record: DorsalRecord<"session">,
  ) => Promise<Result<Versioned<"session">, StoreFault>>;
  /** Stores the running session if nobody else wrote it since `revision`. */
  readonly saveSession: (
    record: DorsalRecord<"session">,
    revision: number,
  ) => Promise<Result<number, StoreFault>>;
  readonly activeSession: () => Promise<Versioned<"session"> | null>;
  readonly aside: () => Promise<readonly AsideRow[]>;
  /** Every row with tombstones, in a stable order; for backup and comparison. */
  readonly everything: () => Promise<readonly StoredRecord[]>;
}
