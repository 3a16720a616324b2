import {
  GZIP_HEADER_BYTES,
  SMALLEST_MEMBER,
  crc32,
  describeUnpacking,
  nextGzipHeader,
} from "@dorsal/core/packs";
import type { Chunk, ReadTrouble, ZipEntry } from "@dorsal/core/packs";

/** Enough that a write to the database is worth its cost, little enough for a phone. */
const CHUNK_BYTES = 1024 * 1024;
/** Places in one member of gzip that look as if the next began there; by chance there is hardly one. */
const MOST_MISTAKEN = 3;

type Bytes = Uint8Array<ArrayBuffer>;

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

export const unreadable = (error: unknown): ReadTrouble => ({
  trouble: "unreadable",
  reason: reasonOf(error),
});

export const bytesOf = async (blob: Blob): Promise<Uint8Array> =>
  new Uint8Array(await blob.arrayBuffer());

/** The bytes of a file from a position on, as they are. */
export const plain = async function* plain(
  file: Blob,
  from: number,
): AsyncGenerator<Chunk | ReadTrouble> {
  try {
    for (let at = from; at < file.size; at += CHUNK_BYTES) {
      const bytes = await bytesOf(file.slice(at, at + CHUNK_BYTES));
      yield { bytes, read: at + bytes.length };
    }
  } catch (error) {
    // A file that was changed or moved since it was chosen can no longer be read.
    yield unreadable(error);
  }
};

/** Bytes that are unpacked, put together until they are worth a write. */
interface Gathered {
  /** The first unpacked byte that was not taken yet; what lies before it is passed over. */
  next: number;
  readonly pieces: Uint8Array[];
  length: number;
}

const gather = (from: number): Gathered => ({ next: from, pieces: [], length: 0 });

/** @param at where the bytes stand in all that is unpacked */
const add = (to: Gathered, bytes: Uint8Array, at: number): void => {
  const skip = Math.min(bytes.length, Math.max(0, to.next - at));
  if (skip === bytes.length) return;
  to.pieces.push(bytes.subarray(skip));
  to.length += bytes.length - skip;
  to.next = at + bytes.length;
};

const take = (from: Gathered): Uint8Array => {
  const whole = new Uint8Array(from.length);
  let at = 0;
  for (const piece of from.pieces.splice(0)) {
    whole.set(piece, at);
    at += piece.length;
  }
  from.length = 0;
  return whole;
};

interface Inflated {
  readonly length: number;
  /** Null where it unpacked to its end. */
  readonly error: unknown;
}

/**
 * Unpacks a stream and gives out what was gathered whenever it is worth a write.
 * @param at where it begins in all that is unpacked
 */
const inflate = async function* inflate(
  packed: ReadableStream<Bytes>,
  format: "gzip" | "deflate-raw",
  gathered: Gathered,
  at: number,
  read: () => number,
): AsyncGenerator<Chunk, Inflated> {
  const reader = packed.pipeThrough(new DecompressionStream(format)).getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { length, error: null };
      add(gathered, value, at + length);
      length += value.length;
      if (gathered.length >= CHUNK_BYTES) yield { bytes: take(gathered), read: read() };
    }
  } catch (error) {
    return { length, error };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
};

/** What goes through a stream, and whether all of it did. */
interface Passing {
  readonly stream: TransformStream<Bytes, Bytes>;
  readonly seen: { packed: number; isAll: boolean };
}

const counting = (): Passing => {
  const seen = { packed: 0, isAll: false };
  const stream = new TransformStream<Bytes, Bytes>({
    transform: (bytes, controller) => {
      seen.packed += bytes.length;
      controller.enqueue(bytes);
    },
    flush: () => {
      seen.isAll = true;
    },
  });
  return { stream, seen };
};

/** The same up to where another member of gzip seems to begin, but for places known to be none. */
const untilNextMember = (mistaken: readonly number[]): Passing => {
  const seen = { packed: 0, isAll: false };
  /** What of the end is held back, since a header may go on in the next piece. */
  let held: Bytes = new Uint8Array();
  const stream = new TransformStream<Bytes, Bytes>({
    transform: (bytes, controller) => {
      const joined = new Uint8Array(held.length + bytes.length);
      joined.set(held);
      joined.set(bytes, held.length);
      let found = nextGzipHeader(joined, SMALLEST_MEMBER - seen.packed);
      while (found >= 0 && mistaken.includes(seen.packed + found))
        found = nextGzipHeader(joined, found + 1);
      const end = found < 0 ? Math.max(0, joined.length - GZIP_HEADER_BYTES + 1) : found;
      if (end > 0) controller.enqueue(joined.subarray(0, end));
      seen.packed += end;
      held = joined.slice(end);
      if (found >= 0) controller.terminate();
    },
    flush: (controller) => {
      if (held.length > 0) controller.enqueue(held);
      seen.packed += held.length;
      seen.isAll = true;
    },
  });
  return { stream, seen };
};

/** Whether a file could not be read, and not what is in it. */
const isOfFile = (error: unknown): boolean => error instanceof DOMException;

/**
 * Browsers give what is damaged and what ends too early the same name: what fails after the last byte
 * was missing its end.
 */
const troubleOf = (error: unknown, isAll: boolean): ReadTrouble =>
  isOfFile(error)
    ? unreadable(error)
    : { trouble: isAll ? "cut" : "damaged", reason: reasonOf(error) };

/**
 * The unpacked bytes of a gzip file from a position on, of one member or of many, as `cat` and `bgzip`
 * write them. What lies before the position is unpacked too, and passed over. A member that does not
 * end where the next one seems to begin is unpacked again from its beginning, past that place.
 */
export const gunzipped = async function* gunzipped(
  file: Blob,
  from: number,
): AsyncGenerator<Chunk | ReadTrouble> {
  const gathered = gather(from);
  let start = 0;
  let before = 0;
  let mistaken: readonly number[] = [];
  for (;;) {
    const begin = start;
    const { stream, seen } = untilNextMember(mistaken);
    const packed = file.slice(begin).stream().pipeThrough(stream);
    const read = (): number => begin + seen.packed;
    const { length, error } = yield* inflate(packed, "gzip", gathered, before, read);
    if (error === null) {
      before += length;
      start += seen.packed;
      mistaken = [];
      if (!seen.isAll && start < file.size) continue;
    } else if (!seen.isAll && !isOfFile(error) && mistaken.length < MOST_MISTAKEN) {
      mistaken = [...mistaken, seen.packed];
      continue;
    }
    if (gathered.length > 0) yield { bytes: take(gathered), read: read() };
    if (error !== null) yield troubleOf(error, seen.isAll);
    return;
  }
};

const inflatedRaw = async function* inflatedRaw(data: Blob): AsyncGenerator<Chunk | ReadTrouble> {
  const gathered = gather(0);
  const { stream, seen } = counting();
  const packed = data.stream().pipeThrough(stream);
  const { error } = yield* inflate(packed, "deflate-raw", gathered, 0, () => seen.packed);
  if (gathered.length > 0) yield { bytes: take(gathered), read: seen.packed };
  if (error !== null) yield troubleOf(error, seen.isAll);
};

const damaged = (what: "length" | "checksum"): ReadTrouble => ({
  trouble: "damaged",
  reason: describeUnpacking(what),
});

/**
 * The unpacked bytes of a file in an archive from a position on. All of it is read from its beginning,
 * since its checksum is that of the whole.
 * @param data its bytes as they lie in the archive
 */
export const entryBytes = async function* entryBytes(
  data: Blob,
  entry: ZipEntry,
  from: number,
): AsyncGenerator<Chunk | ReadTrouble> {
  let length = 0;
  let sum = 0;
  for await (const piece of entry.method === 0 ? plain(data, 0) : inflatedRaw(data)) {
    if ("trouble" in piece) {
      // How long it is stands in the archive, so what ends early is no longer what was packed.
      yield piece.trouble === "cut" ? damaged("length") : piece;
      return;
    }
    const { bytes, read } = piece;
    const skip = Math.min(bytes.length, Math.max(0, from - length));
    length += bytes.length;
    sum = crc32(bytes, sum);
    if (length > entry.unpacked) {
      yield damaged("length");
      return;
    }
    if (skip < bytes.length) yield { bytes: bytes.subarray(skip), read };
  }
  if (length !== entry.unpacked) yield damaged("length");
  else if (sum !== entry.crc32) yield damaged("checksum");
};
