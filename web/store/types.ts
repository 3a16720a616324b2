import type {
  DorsalRecord,
  Kind,
  LocalDate,
  Photo,
  PhotoDetails,
  PhotoProblem,
  RecordFault,
  RestoreFault,
  SetAside,
  StoredRecord,
} from "@dorsal/core/record";
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
export type AsideRow = SetAside;

export type RestorePreview = {
  readonly records: number;
  readonly sessions: number;
  readonly exportedAt: string;
  readonly replaces: number;
  /** Photos in the file; null when it says nothing about photos. */
  readonly photos: number | null;
};

export type StoreFault =
  | { readonly code: "invalid"; readonly fault: RecordFault }
  | { readonly code: "session-running"; readonly id: string }
  | { readonly code: "moved-on" }
  | { readonly code: "storage-full" }
  /** Says nothing of the photo itself. */
  | { readonly code: "bad-photo"; readonly problem: PhotoProblem }
  /** The browser refused for a reason of its own; trying again may work. */
  | { readonly code: "failed" };

/** A backup that was read whole and may be restored. */
export interface RestoreOffer {
  readonly preview: RestorePreview;
  /** Replaces every record in one transaction, and adds the photos that are not here yet. */
  readonly commit: () => Promise<Result<Undo, StoreFault>>;
}

/**
 * Photos of the back. They are no records: nothing that carries records to another place sees them,
 * and no fault, row set aside or log holds any part of them.
 */
export interface PhotoStore {
  /** What is known of all photos, newest first, without reading an image. */
  readonly list: () => Promise<readonly PhotoDetails[]>;
  readonly blob: (id: string) => Promise<Blob | null>;
  /** Keeps a photo; refuses an image that carries more than its picture. */
  readonly put: (photo: Photo) => Promise<Result<Undo, StoreFault>>;
  readonly annotate: (id: string, note: string) => Promise<Result<Undo, StoreFault>>;
  /** Leaves nothing behind; only the Undo still holds it. */
  readonly remove: (id: string) => Promise<Result<Undo, StoreFault>>;
}

/** Photos that are too many for one file: their bytes, and how many a file may hold. */
export interface TooManyPhotos {
  readonly code: "too-many-photos";
  readonly bytes: number;
  readonly mostBytes: number;
}

/** Kinds whose body says which day it counts to. */
export type DatedKind = "foodEntry" | "foodDay" | "waterEvent";

/** What only reads, for a worker beside the page. */
export type Reader = Pick<Store, "all">;

/** The primary copy of everything: IndexedDB on this device. Reads are live through the hooks. */
export interface Store {
  readonly newId: () => string;
  readonly one: <K extends Kind>(kind: K, id: string) => Promise<Versioned<K> | null>;
  /** Readable records of a kind, newest first (by id). */
  readonly all: <K extends Kind>(kind: K) => Promise<readonly Versioned<K>[]>;
  /** The readable record of a kind that happened last, by its own time; null when there is none. */
  readonly latest: <K extends Kind>(kind: K) => Promise<Versioned<K> | null>;
  /** A new object each time a record of these kinds was written: for what is computed elsewhere. */
  readonly changes: (kinds: readonly Kind[]) => Promise<object>;
  /**
   * Readable records of the days from `from` to `to`, both included, the newest first. The day is the
   * one a record counts to, or else the one it happened on.
   */
  readonly inDays: <K extends Kind>(
    kind: K,
    from: LocalDate,
    to: LocalDate,
  ) => Promise<readonly Versioned<K>[]>;
  /** The nearest day before or after a day that has a readable record; null when there is none. */
  readonly nearestDay: (
    kind: Kind,
    side: "before" | "after",
    day: LocalDate,
  ) => Promise<LocalDate | null>;
  readonly put: (record: DorsalRecord) => Promise<Result<Undo, StoreFault>>;
  /** Leaves a tombstone. */
  readonly remove: (kind: Kind, id: string) => Promise<Result<Undo, StoreFault>>;
  /**
   * Stores a new active session, unless one is active already, and in the same breath the week that
   * it changes, as by beginning a lighter one.
   */
  readonly beginSession: (
    record: DorsalRecord<"session">,
    week?: DorsalRecord<"week"> | null,
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
  readonly photos: PhotoStore;
  /** The text of a backup file with everything in it but photos. */
  readonly backup: () => Promise<string>;
  /** The same with the photos. */
  readonly backupWithPhotos: () => Promise<Result<string, TooManyPhotos>>;
  /** Reads a backup file and says what restoring it would do; changes nothing. */
  readonly offerRestore: (text: string) => Promise<Result<RestoreOffer, RestoreFault>>;
  /** Whether what the last restore replaced is still kept. */
  readonly canUndoRestore: () => Promise<boolean>;
  /**
   * Puts back what the last restore replaced, also after the app was closed.
   * @returns false when there is nothing to put back
   */
  readonly undoRestore: () => Promise<boolean>;
  /** Leaves nothing behind on this device, not even tombstones. */
  readonly deleteEverything: () => Promise<void>;
  /** Puts a row set aside back among the records, when it can be read now and its place is free. */
  readonly retryAside: (key: number) => Promise<boolean>;
  readonly removeAside: (key: number) => Promise<void>;
}
