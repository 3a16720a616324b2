/**
 * The tables of the hub. This is the schema that sync will stand on: every table is keyed by the
 * user first, so that one user's rows lie together, one lock orders all writers of one user, and a
 * larger engine can partition or shard by `user_id` without a change of code.
 */
export interface Schema {
  readonly record: RecordTable;
  readonly head: HeadTable;
  readonly push_log: PushLogTable;
}

/** The newest version of each record; a row whose `data` is null is a tombstone. */
export interface RecordTable {
  readonly user_id: string;
  readonly kind: string;
  readonly id: string;
  /** Place in the user's own order of changes; a device pulls everything above the last it saw. */
  readonly seq: number;
  /** The record as JSON, unknown fields included; never compared as text. */
  readonly data: string | null;
  readonly updated_at: string;
}

/** The user's last sequence number: the row whose lock orders the writers. */
export interface HeadTable {
  readonly user_id: string;
  readonly seq: number;
}

/** Answers to batches already applied, so that a batch sent twice is applied once. */
export interface PushLogTable {
  readonly user_id: string;
  readonly device: string;
  readonly push_id: string;
  readonly result: string;
  readonly at: string;
}
