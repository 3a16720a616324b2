import { err, ok, showValue } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { readRecord } from "./envelope.ts";
import type { StoredRecord } from "./envelope.ts";
import { placeOf } from "./fault.ts";
import type { RecordFault } from "./fault.ts";
import { PHOTO_LIMITS, describePhotoProblem, photoToJson, readPhotos } from "./photo.ts";
import type { Photo, PhotoRefusal } from "./photo.ts";
import { isTimestamp } from "./timestamp.ts";
import type { Timestamp } from "./timestamp.ts";

const FORMAT = "dorsal-backup";
const VERSION = 1;

/** A row that could not be read, as it was found; it travels with a backup so that nothing is lost. */
export interface SetAside {
  readonly key: number;
  readonly raw: unknown;
  readonly fault: RecordFault;
  /** Milliseconds since 1970. */
  readonly foundAt: number;
}

export interface Backup {
  /** With tombstones, in the order of the file. */
  readonly records: readonly StoredRecord[];
  readonly aside: readonly SetAside[];
  /** Only where the person asked for them; a file without this part says nothing about photos. */
  readonly photos?: readonly Photo[];
  readonly exportedAt: Timestamp;
  readonly appVersion: string;
}

type Counted = "records" | "aside" | "photos";

/** Why a file was refused, whole. */
export type RestoreFault =
  | { readonly code: "not-json" }
  /** Whole in length, with something in it that is not JSON. */
  | { readonly code: "damaged" }
  | { readonly code: "truncated"; readonly length: number }
  | { readonly code: "foreign"; readonly format: string }
  | { readonly code: "newer-backup"; readonly version: number; readonly reads: number }
  | {
      readonly code: "newer-record";
      readonly kind: string;
      readonly id: string;
      readonly version: string;
      readonly reads: string;
    }
  | {
      readonly code: "count-mismatch";
      readonly what: Counted;
      readonly announced: number;
      readonly found: number;
    }
  | { readonly code: "duplicate"; readonly kind: string; readonly id: string }
  | {
      readonly code: "invalid-record";
      /** Position in the file; 1 is the first. */
      readonly position: number;
      readonly fault: RecordFault;
    }
  | {
      readonly code: "invalid-header";
      readonly field: string;
      readonly value: string;
      readonly expected: string;
    }
  /** These carry no value: nothing of a photo may be shown or written down by way of an error. */
  | { readonly code: "invalid-photos" }
  | { readonly code: "too-many-photos"; readonly found: number }
  | ({ readonly code: "bad-photo" } & PhotoRefusal);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a row holds, or a description of it when no file can hold it; one odd row must not stop a backup. */
const asJson = (raw: unknown): unknown => {
  try {
    return JSON.stringify(raw) === undefined ? showValue(raw) : raw;
  } catch {
    return showValue(raw);
  }
};

/**
 * The text of a backup file: everything stored, and what was set aside, with counts to prove it whole.
 * Photos are a part of their own at its end, which older readers pass over.
 */
export const writeBackup = (backup: Backup): string => {
  const { records, aside, photos } = backup;
  return JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      exportedAt: backup.exportedAt,
      appVersion: backup.appVersion,
      counts: {
        records: records.length,
        aside: aside.length,
        ...(photos ? { photos: photos.length } : {}),
      },
      records,
      aside: aside.map((row) => ({ ...row, raw: asJson(row.raw) })),
      ...(photos ? { photos: photos.map(photoToJson) } : {}),
    },
    null,
    1,
  );
};

const header = (field: string, value: unknown, expected: string): Result<never, RestoreFault> =>
  err({ code: "invalid-header", field, value: showValue(value), expected });

/** Whether a text that begins as a JSON object ends before that object does. */
const isCutShort = (text: string): boolean => {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inText) {
      if (sign === "\\") index += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
  }
  return inText || depth > 0;
};

const parse = (text: string): Result<unknown, RestoreFault> => {
  const body = text.replace(/^\uFEFF/, "").trim();
  try {
    const value: unknown = JSON.parse(body);
    return ok(value);
  } catch {
    if (!body.startsWith("{")) return err({ code: "not-json" });
    if (isCutShort(body)) return err({ code: "truncated", length: text.length });
    const isOurs = body.slice(0, 200).includes(`"${FORMAT}"`);
    return err({ code: isOurs ? "damaged" : "not-json" });
  }
};

const readRecords = (list: readonly unknown[]): Result<readonly StoredRecord[], RestoreFault> => {
  const records: StoredRecord[] = [];
  const seen = new Set<string>();
  for (const [index, raw] of list.entries()) {
    const read = readRecord(raw);
    if (!read.ok) {
      const fault = read.error;
      if (fault.code === "newer-version")
        return err({
          code: "newer-record",
          kind: fault.kind ?? "",
          id: fault.id ?? "",
          version: fault.value,
          reads: fault.expected,
        });
      return err({ code: "invalid-record", position: index + 1, fault });
    }
    const { kind, id } = read.value;
    const key = `${kind} ${id}`;
    if (seen.has(key)) return err({ code: "duplicate", kind, id });
    seen.add(key);
    records.push(read.value);
  }
  return ok(records);
};

const FAULT_CODES: ReadonlySet<unknown> = new Set<RecordFault["code"]>([
  "not-a-record",
  "unknown-kind",
  "newer-version",
  "bad-id",
  "bad-time",
  "invalid-body",
]);

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";

const isFault = (value: unknown): value is RecordFault =>
  isFields(value) &&
  FAULT_CODES.has(value["code"]) &&
  isTextOrNull(value["kind"]) &&
  isTextOrNull(value["id"]) &&
  ["field", "value", "expected"].every((field) => typeof value[field] === "string");

const readAside = (list: readonly unknown[]): Result<readonly SetAside[], RestoreFault> => {
  const rows: SetAside[] = [];
  const seen = new Set<number>();
  for (const [index, entry] of list.entries()) {
    const at = `aside.${index}`;
    if (!isFields(entry) || !("raw" in entry))
      return header(at, entry, "a row set aside, with its raw content");
    const { key, raw, fault, foundAt } = entry;
    if (typeof key !== "number" || !Number.isSafeInteger(key) || key < 1 || seen.has(key))
      return header(`${at}.key`, key, "a whole number of its own from 1");
    if (!isFault(fault)) return header(`${at}.fault`, fault, "the reason it was set aside");
    if (typeof foundAt !== "number")
      return header(`${at}.foundAt`, foundAt, "a time in milliseconds");
    seen.add(key);
    rows.push({ key, raw, fault, foundAt });
  }
  return ok(rows);
};

const checkCount = (what: Counted, announced: unknown, found: number): RestoreFault | null => {
  if (announced === found) return null;
  return typeof announced === "number"
    ? { code: "count-mismatch", what, announced, found }
    : {
        code: "invalid-header",
        field: `counts.${what}`,
        value: showValue(announced),
        expected: "a whole number",
      };
};

/** The photos of a file; undefined when it has none to speak of. */
const photosOf = (
  part: unknown,
  announced: unknown,
): Result<readonly Photo[] | undefined, RestoreFault> => {
  if (part === undefined && announced === undefined) return ok(undefined);
  if (!Array.isArray(part) || typeof announced !== "number") return err({ code: "invalid-photos" });
  const miscounted = checkCount("photos", announced, part.length);
  if (miscounted) return err(miscounted);
  if (part.length > PHOTO_LIMITS.count) return err({ code: "too-many-photos", found: part.length });
  const read = readPhotos(part);
  return read.ok ? read : err({ code: "bad-photo", ...read.error });
};

/**
 * Reads a backup file. It is taken whole or refused whole; records of older versions come back in
 * the current one.
 */
export const readBackup = (text: string): Result<Backup, RestoreFault> => {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isFields(file)) return err({ code: "foreign", format: showValue(file) });
  if (file["format"] !== FORMAT) return err({ code: "foreign", format: showValue(file["format"]) });
  const { version, exportedAt, appVersion, counts, records, aside } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return header("version", version, "a whole number from 1");
  if (version > VERSION) return err({ code: "newer-backup", version, reads: VERSION });
  if (!isTimestamp(exportedAt)) return header("exportedAt", exportedAt, "a time with offset");
  if (typeof appVersion !== "string") return header("appVersion", appVersion, "a text");
  if (!isFields(counts)) return header("counts", counts, "the numbers of records and rows aside");
  if (!Array.isArray(records)) return header("records", records, "a list");
  if (!Array.isArray(aside)) return header("aside", aside, "a list");
  const miscounted =
    checkCount("records", counts["records"], records.length) ??
    checkCount("aside", counts["aside"], aside.length);
  if (miscounted) return err(miscounted);
  const readable = readRecords(records);
  if (!readable.ok) return readable;
  const kept = readAside(aside);
  if (!kept.ok) return kept;
  const photos = photosOf(file["photos"], counts["photos"]);
  if (!photos.ok) return photos;
  return ok({
    records: readable.value,
    aside: kept.value,
    ...(photos.value ? { photos: photos.value } : {}),
    exportedAt,
    appVersion,
  });
};

const COUNTED: Readonly<Record<Counted, string>> = {
  records: "records",
  aside: "rows set aside",
  photos: "photos",
};

const reason = (fault: RestoreFault): string => {
  switch (fault.code) {
    case "not-json":
      return "This file is not a Dorsal backup: it is not JSON. Choose a file that Dorsal saved.";
    case "damaged":
      return "This backup is damaged: it is whole in length, but something in it is no longer JSON. Use another copy.";
    case "truncated":
      return `This file is cut short: it breaks off after ${fault.length} characters. Copy or download it again.`;
    case "foreign":
      return `This file was not made by Dorsal: its format is ${fault.format}, where "${FORMAT}" was expected.`;
    case "newer-backup":
      return `This backup was made by a newer Dorsal (format ${fault.version}; this app reads up to ${fault.reads}). Update the app first.`;
    case "newer-record":
      return `The ${fault.kind} record ${fault.id} was written by a newer Dorsal (version ${fault.version}; this app reads up to ${fault.reads}). Update the app first.`;
    case "count-mismatch":
      return `This backup announces ${fault.announced} ${COUNTED[fault.what]} and holds ${fault.found}. Use another copy.`;
    case "duplicate":
      return `The ${fault.kind} record ${fault.id} is in this backup twice. Use another copy.`;
    case "invalid-record":
      // Advice for a row in the store (keep it, remove it) would be wrong for a file.
      if (fault.fault.code === "unknown-kind")
        return `Record ${fault.position} is of the kind ${fault.fault.value}, which this version of Dorsal does not know. Update the app first.`;
      return `Record ${fault.position} (${fault.fault.kind ?? "unknown"}) cannot be used: ${placeOf(fault.fault)} is ${fault.fault.value}, where ${fault.fault.expected} was expected. Use another copy.`;
    case "invalid-header":
      return `This backup is damaged: the field "${fault.field}" is ${fault.value}, where ${fault.expected} was expected. Use another copy.`;
    case "invalid-photos":
      return "This backup is damaged: its part with photos is not a list with its number. Use another copy.";
    case "too-many-photos":
      return `This backup holds ${fault.found} photos; at most ${PHOTO_LIMITS.count} can be read at once. Use a smaller copy.`;
    case "bad-photo":
      return `Photo ${fault.position} in this backup ${describePhotoProblem(fault.problem)}. Use another copy.`;
  }
};

/** Why a file was refused, in a few sentences for the person. */
export const describeRestoreFault = (fault: RestoreFault): string =>
  `${reason(fault)} Nothing was changed.`;
