/** The files of a zip archive, each unpacked as it is read. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { crc32, createInflateRaw } from "node:zlib";
import {
  ZIP_LOCAL_BYTES,
  describeUnpacking,
  describeZipFault,
  readZipDirectory,
  zipDataStart,
} from "@dorsal/core/packs";
import type { Chunk, ReadTrouble, SourceFile, ZipEntry, ZipRead } from "@dorsal/core/packs";
import { reasonOf, unpacked } from "./unpack.ts";

const CHUNK_BYTES = 128 * 1024;

export const zipFiles = async (
  path: string,
  size: number,
): Promise<readonly SourceFile[] | ReadTrouble> => {
  const entries = await readZipDirectory(size, readerOf(path), (bytes) =>
    new TextDecoder().decode(bytes),
  );
  if (!entries.ok)
    return {
      trouble: entries.error.code === "cut" ? "cut" : "damaged",
      reason: describeZipFault(entries.error),
    };
  return entries.value.map((entry) => ({
    name: entry.name.replace(/\.gz$/i, ""),
    size: entry.packed,
    open: (from) => entryChunks(path, entry, from),
  }));
};

const readerOf =
  (path: string): ZipRead =>
  async (at, length) => {
    const file = await open(path, "r");
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  };

const entryChunks = async function* entryChunks(
  path: string,
  entry: ZipEntry,
  from: number,
): AsyncGenerator<Chunk | ReadTrouble> {
  if (entry.packed === 0) return;
  let start: number | null;
  try {
    start = zipDataStart(entry, await readerOf(path)(entry.at, ZIP_LOCAL_BYTES));
  } catch (error) {
    yield { trouble: "unreadable", reason: reasonOf(error) };
    return;
  }
  if (start === null) {
    yield damaged("place");
    return;
  }
  const raw = createReadStream(path, {
    start,
    end: start + entry.packed - 1,
    highWaterMark: CHUNK_BYTES,
  });
  const unpacker = entry.method === 8 ? createInflateRaw({ chunkSize: CHUNK_BYTES }) : null;
  let sum = 0;
  let length = 0;
  // From the beginning, as the checksum is that of the whole.
  for await (const piece of unpacked(raw, unpacker, 0)) {
    if ("trouble" in piece) {
      // Its length is known, so that what ends early is no longer what was packed.
      yield piece.trouble === "cut" ? damaged("length") : piece;
      return;
    }
    const skipped = Math.min(piece.bytes.length, Math.max(0, from - length));
    sum = crc32(piece.bytes, sum);
    length += piece.bytes.length;
    if (length > entry.unpacked) {
      yield damaged("length");
      return;
    }
    if (skipped < piece.bytes.length) yield { ...piece, bytes: piece.bytes.subarray(skipped) };
  }
  if (length !== entry.unpacked) yield damaged("length");
  else if (sum !== entry.crc32) yield damaged("checksum");
};

const damaged = (what: "place" | "length" | "checksum"): ReadTrouble => ({
  trouble: "damaged",
  reason: describeUnpacking(what),
});
