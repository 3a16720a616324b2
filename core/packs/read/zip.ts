/**
 * The directory at the end of a zip archive (APPNOTE 6.3, with ZIP64): which files lie where. What
 * is read are numbers that a stranger wrote, so each is held against the size of the archive, and
 * archives that would unpack to far more than any download are refused.
 */
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  /** Bytes in the archive and unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  readonly crc32: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** `cut`: there is no directory at its end. `bomb`: it would unpack to more than is sensible. */
export interface ZipFault {
  readonly code: "cut" | "damaged" | "encrypted" | "method" | "bomb";
  readonly name: string;
}

/** Bytes from a position on; as many as asked for unless the archive ends before. */
export type ZipRead = (at: number, length: number) => Promise<Uint8Array>;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** The end record and the longest comment after it, with the locator of ZIP64 before. */
const ZIP_TAIL_BYTES = END_BYTES + 0xffff + 20;
/** The fixed part of a local header. */
export const ZIP_LOCAL_BYTES = 30;

const MOST_ENTRIES = 10_000;
const MOST_DIRECTORY_BYTES = 16 * 1024 * 1024;
/** The whole of FoodData Central unpacks to some 4 GB. */
const MOST_UNPACKED = 64 * 1024 ** 3;
/** Deflate reaches 1032 at the very most; tables of numbers reach 20. */
const MOST_RATIO = 400;
const SMALL_BYTES = 16 * 1024 * 1024;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const u64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

interface Directory {
  readonly at: number;
  readonly length: number;
  readonly entries: number;
}

export const readZipDirectory = async (
  size: number,
  read: ZipRead,
  decode: (bytes: Uint8Array) => string,
): Promise<Result<readonly ZipEntry[], ZipFault>> => {
  const directory = await findDirectory(size, read);
  if (directory === null) return err({ code: "cut", name: "" });
  const { at, length, entries } = directory;
  if (
    entries > MOST_ENTRIES ||
    length > MOST_DIRECTORY_BYTES ||
    !Number.isSafeInteger(at) ||
    at + length > size
  )
    return err({ code: "damaged", name: "" });
  return entriesIn(await read(at, length), entries, size, decode);
};

const findDirectory = async (size: number, read: ZipRead): Promise<Directory | null> => {
  const tailAt = Math.max(0, size - ZIP_TAIL_BYTES);
  const tail = await read(tailAt, size - tailAt);
  const view = viewOf(tail);
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    // The comment must reach to the very end, or these four bytes stood in one.
    if (at + END_BYTES + view.getUint16(at + 20, true) !== tail.length) continue;
    const large = await findLarge(view, at - 20, size, read);
    return (
      large ?? {
        at: view.getUint32(at + 16, true),
        length: view.getUint32(at + 12, true),
        entries: view.getUint16(at + 10, true),
      }
    );
  }
  return null;
};

/** The end record of ZIP64, where its locator stands before the usual one. */
const findLarge = async (
  tail: DataView,
  locator: number,
  size: number,
  read: ZipRead,
): Promise<Directory | null> => {
  if (locator < 0 || tail.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = u64(tail, locator + 8);
  if (!Number.isSafeInteger(at) || at + 56 > size) return null;
  const record = viewOf(await read(at, 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) return null;
  return { at: u64(record, 48), length: u64(record, 40), entries: u64(record, 32) };
};

const entriesIn = (
  bytes: Uint8Array,
  count: number,
  size: number,
  decode: (bytes: Uint8Array) => string,
): Result<readonly ZipEntry[], ZipFault> => {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let unpackedSum = 0;
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY)
      return err({ code: "damaged", name: "" });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return err({ code: "damaged", name: "" });
    const name = decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const fixed = {
      unpacked: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    };
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const places = { ...fixed, ...largeOf(extra, fixed) };
    const method = view.getUint16(at + 10, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    const crc32 = view.getUint32(at + 16, true);
    at = next;
    if (name.endsWith("/")) continue;
    if (isEncrypted) return err({ code: "encrypted", name });
    if (method !== 0 && method !== 8) return err({ code: "method", name });
    if (!(places.at + ZIP_LOCAL_BYTES + places.packed <= size))
      return err({ code: "damaged", name });
    unpackedSum += places.unpacked;
    const isBomb =
      unpackedSum > MOST_UNPACKED ||
      (places.unpacked > SMALL_BYTES && places.unpacked > places.packed * MOST_RATIO);
    if (isBomb) return err({ code: "bomb", name });
    entries.push({ name, method, crc32, ...places });
  }
  return ok(entries);
};

type Places = Pick<ZipEntry, "unpacked" | "packed" | "at">;

/** The numbers that did not fit in 32 bits, in this order, those that did left out. */
const largeOf = (extra: Uint8Array, fixed: Places): Partial<Places> => {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const length = view.getUint16(at + 2, true);
    const end = Math.min(extra.length, at + 4 + length);
    if (view.getUint16(at, true) === 1) {
      const found: { -readonly [Key in keyof Places]?: number } = {};
      let value = at + 4;
      for (const key of ["unpacked", "packed", "at"] as const) {
        if (fixed[key] !== 0xffffffff || value + 8 > end) continue;
        found[key] = u64(view, value);
        value += 8;
      }
      return found;
    }
    at = end;
  }
  return {};
};

/** Where an entry's bytes begin, from its local header; null where there is none. */
export const zipDataStart = ({ at }: ZipEntry, header: Uint8Array): number | null => {
  const view = viewOf(header);
  if (header.length < ZIP_LOCAL_BYTES || view.getUint32(0, true) !== LOCAL) return null;
  return at + ZIP_LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
};
