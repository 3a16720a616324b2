import { ZIP_LOCAL_BYTES, readZipDirectory, zipDataStart } from "@dorsal/core/packs";
import type { Chunk, PackSource, ReadTrouble, SourceFile, ZipEntry } from "@dorsal/core/packs";
import type { PickedFile } from "./picked.ts";

/** Enough that a write to the database is worth its cost, little enough for a phone. */
const CHUNK_BYTES = 1024 * 1024;

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

const unreadable = (error: unknown): ReadTrouble => ({
  trouble: "unreadable",
  reason: reasonOf(error),
});

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

const plain = async function* plain(file: Blob, from: number): AsyncGenerator<Chunk | ReadTrouble> {
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

/** Pieces of a stream, put together until they are worth a write. */
interface Gathered {
  readonly add: (bytes: Uint8Array) => void;
  readonly length: () => number;
  readonly take: () => Uint8Array;
}

const gather = (): Gathered => {
  let pieces: Uint8Array[] = [];
  let length = 0;
  return {
    add: (bytes) => {
      pieces.push(bytes);
      length += bytes.length;
    },
    length: () => length,
    take: () => {
      const whole = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      pieces = [];
      length = 0;
      return whole;
    },
  };
};

/**
 * The unpacked bytes from a position on. What lies before it is unpacked too, and passed over.
 * @param most bytes that it may unpack to
 */
const unpacked = async function* unpacked(
  packed: Blob,
  format: "gzip" | "deflate-raw",
  from: number,
  most: number,
): AsyncGenerator<Chunk | ReadTrouble> {
  const seen = { packed: 0, isAll: false };
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (bytes, controller) => {
      seen.packed += bytes.length;
      controller.enqueue(bytes);
    },
    flush: () => {
      seen.isAll = true;
    },
  });
  const reader = packed
    .stream()
    .pipeThrough(counting)
    .pipeThrough(new DecompressionStream(format))
    .getReader();
  const gathered = gather();
  let passed = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const skip = Math.min(value.length, Math.max(0, from - passed));
      passed += value.length;
      if (passed > most) {
        yield { trouble: "damaged", reason: "it unpacks to more than it says" };
        return;
      }
      if (skip < value.length) gathered.add(value.subarray(skip));
      if (gathered.length() >= CHUNK_BYTES) yield { bytes: gathered.take(), read: seen.packed };
    }
    if (gathered.length() > 0) yield { bytes: gathered.take(), read: seen.packed };
  } catch (error) {
    if (gathered.length() > 0) yield { bytes: gathered.take(), read: seen.packed };
    // Browsers give both the same name: what fails after the last byte was missing its end.
    yield error instanceof DOMException
      ? unreadable(error)
      : { trouble: seen.isAll ? "cut" : "damaged", reason: reasonOf(error) };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
};

const decodeName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const zipFile = (archive: Blob, entry: ZipEntry): SourceFile => ({
  name: entry.name,
  size: entry.packed,
  open: async function* open(from): AsyncGenerator<Chunk | ReadTrouble> {
    const local = await bytesOf(archive.slice(entry.at, entry.at + ZIP_LOCAL_BYTES));
    const start = zipDataStart(entry, local);
    if (start === null) {
      yield { trouble: "damaged", reason: "an entry does not lie where the archive says" };
      return;
    }
    const data = archive.slice(start, start + entry.packed);
    yield* entry.method === 0
      ? plain(data, from)
      : unpacked(data, "deflate-raw", from, entry.unpacked);
  },
});

const filesIn = async ({
  path,
  file,
}: PickedFile): Promise<readonly SourceFile[] | ReadTrouble> => {
  const [first = 0, second = 0] = await bytesOf(file.slice(0, 2));
  const isZip = first === 0x50 && second === 0x4b;
  // A spreadsheet is an archive too, but not one of tables.
  if (isZip && !/\.(?:xlsx|ods|docx)$/i.test(path)) {
    const entries = await readZipDirectory(
      file.size,
      (at, length) => bytesOf(file.slice(at, at + length)),
      decodeName,
    );
    if (!entries.ok)
      return {
        trouble: entries.error.code === "cut" ? "cut" : "damaged",
        reason: `${path}: ${entries.error.code}`,
      };
    return entries.value.map((entry) => zipFile(file, entry));
  }
  const isGzip = first === 0x1f && second === 0x8b;
  return [
    {
      name: isGzip ? path.replace(/\.gz$/i, "") : path,
      size: file.size,
      open: (from) =>
        isGzip ? unpacked(file, "gzip", from, Number.POSITIVE_INFINITY) : plain(file, from),
    },
  ];
};

/** What was chosen as the source of an import: files of a folder, an archive, packed or not. */
export const sourceOf = async (
  picked: readonly PickedFile[],
): Promise<PackSource | ReadTrouble> => {
  const files: SourceFile[] = [];
  try {
    for (const one of picked) {
      const opened = await filesIn(one);
      if ("trouble" in opened) return opened;
      files.push(...opened);
    }
  } catch (error) {
    return unreadable(error);
  }
  return {
    files,
    fingerprint: JSON.stringify(
      picked.map(({ path, file, changed }) => [path, file.size, changed]),
    ),
  };
};
