import { err, ok, showValue } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import type { RecordFault } from "./fault.ts";
import { isRecordId } from "./id.ts";
import { currentVersion, isKind, kinds } from "./kinds/registry.ts";
import type { BodyOf, Kind } from "./kinds/registry.ts";
import { isTimestamp } from "./timestamp.ts";
import type { Timestamp } from "./timestamp.ts";

/** A record: what happened, when, in a body whose shape `kind` and `v` name. */
export type DorsalRecord<K extends Kind = Kind> = K extends Kind
  ? {
      readonly kind: K;
      /** UUIDv7; sorts by the time it was made. */
      readonly id: string;
      /** Version of the body's schema. */
      readonly v: number;
      /** When it happened, with the person's offset. */
      readonly at: Timestamp;
      readonly body: BodyOf<K>;
    }
  : never;

/** What is left of a deleted record, so that other devices learn of it. */
export interface Tombstone {
  readonly kind: Kind;
  readonly id: string;
  readonly v: number;
  /** When it was deleted. */
  readonly at: Timestamp;
  readonly deleted: true;
}

export type StoredRecord = DorsalRecord | Tombstone;

export const isTombstone = (record: StoredRecord): record is Tombstone =>
  "deleted" in record && record.deleted;

/** A new record of the current version. */
export const newRecord = <K extends Kind>(
  kind: K,
  id: string,
  at: Timestamp,
  body: BodyOf<K>,
): DorsalRecord<K> =>
  // The conditional type distributes over kinds; for one K the literal is exactly its branch.
  ({ kind, id, v: currentVersion(kind), at, body }) as unknown as DorsalRecord<K>;

/**
 * The same record with another body; it still happened when it happened, and keeps what a newer app
 * wrote beside the body.
 */
export const revise = <K extends Kind>(
  record: DorsalRecord<K>,
  body: BodyOf<K>,
): DorsalRecord<K> => ({
  ...record,
  ...newRecord(record.kind as K, record.id, record.at, body),
});

export const tombstoneOf = (record: StoredRecord, at: Timestamp): Tombstone => ({
  kind: record.kind,
  id: record.id,
  v: currentVersion(record.kind),
  at,
  deleted: true,
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads anything that claims to be a record: stored, imported or about to be written.
 * Checks the envelope and the body, and carries an old body to the current version.
 * @returns the record in its current version, or a fault naming field, value and what was expected
 */
export const readRecord = (raw: unknown): Result<StoredRecord, RecordFault> => {
  const fault = (
    code: RecordFault["code"],
    field: string,
    value: unknown,
    expected: string,
  ): { readonly ok: false; readonly error: RecordFault } =>
    err({
      code,
      kind: isObject(raw) && typeof raw["kind"] === "string" ? raw["kind"] : null,
      id: isObject(raw) && typeof raw["id"] === "string" ? raw["id"] : null,
      field,
      value: showValue(value),
      expected,
    });

  if (!isObject(raw)) return fault("not-a-record", "", raw, "an object with kind, id, v, at");
  const { kind, id, v, at } = raw;
  if (!isKind(kind)) return fault("unknown-kind", "kind", kind, Object.keys(kinds).join(", "));
  if (!isRecordId(id)) return fault("bad-id", "id", id, "a UUID of version 7");
  if (typeof v !== "number" || !Number.isInteger(v) || v < 1)
    return fault("not-a-record", "v", v, "a version number from 1");
  const newest = currentVersion(kind);
  if (v > newest) return fault("newer-version", "v", v, String(newest));
  if (!isTimestamp(at))
    return fault("bad-time", "at", at, "a time with offset, as 2026-11-22T07:15:02.123+01:00");
  if (raw["deleted"] === true)
    return ok({ ...raw, kind, id, v: newest, at, deleted: true } satisfies Tombstone);

  const body = kinds[kind].chain.read(v, raw["body"]);
  if (!body.ok) {
    const { field, value, expected } = body.error;
    return err({ code: "invalid-body", kind, id, field, value, expected });
  }
  return ok({ ...raw, ...newRecord(kind, id, at, body.value) });
};
