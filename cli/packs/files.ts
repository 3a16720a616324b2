/** A file, a folder or an archive as the source of an import, packed or not. */
import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Chunk, PackSource, ReadTrouble, SourceFile } from "@dorsal/core/packs";
import { reasonOf, unpacked } from "./unpack.ts";
import { zipFiles } from "./zip.ts";

const CHUNK_BYTES = 128 * 1024;
const DEEPEST = 4;

interface Found {
  /** Its path below the folder, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly changedMs: number;
}

/** The files of a path; a trouble where they cannot be listed. */
export const sourceOf = async (path: string): Promise<PackSource | ReadTrouble> => {
  try {
    const found = await find(path);
    const files: SourceFile[] = [];
    for (const one of found) {
      const opened = await filesIn(one);
      if ("trouble" in opened) return opened;
      files.push(...opened);
    }
    const fingerprint = JSON.stringify(
      found.map(({ name, size, changedMs }) => [name, size, changedMs]),
    );
    return { files, fingerprint };
  } catch (error) {
    return { trouble: "unreadable", reason: reasonOf(error) };
  }
};

const find = async (path: string): Promise<readonly Found[]> => {
  const facts = await stat(path);
  if (!facts.isDirectory())
    return [{ name: basename(path), path, size: facts.size, changedMs: facts.mtimeMs }];
  return findBelow(path, "", DEEPEST);
};

const findBelow = async (
  folder: string,
  prefix: string,
  deeper: number,
): Promise<readonly Found[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: Found[] = [];
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      if (deeper > 0) found.push(...(await findBelow(path, `${name}/`, deeper - 1)));
    } else if (entry.isFile()) {
      const { size, mtimeMs } = await stat(path);
      found.push({ name, path, size, changedMs: mtimeMs });
    }
  }
  return found;
};

const filesIn = async (found: Found): Promise<readonly SourceFile[] | ReadTrouble> => {
  const { name, path, size } = found;
  const kind = await packingOf(path);
  // A spreadsheet is an archive too, but not one of tables.
  if (kind === "zip" && !/\.(?:xlsx|ods|docx)$/i.test(name)) return zipFiles(path, size);
  return [
    {
      name: kind === "gzip" ? name.replace(/\.gz$/i, "") : name,
      size,
      open: (from) =>
        kind === "gzip"
          ? gunzipped(path, from)
          : chunksOf(createReadStream(path, read(from)), from),
    },
  ];
};

const read = (start: number) => ({ start, highWaterMark: CHUNK_BYTES });

/** By the first bytes, whatever the name says. */
const packingOf = async (path: string): Promise<"gzip" | "zip" | null> => {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead >= 2 && buffer[0] === 0x1f && buffer[1] === 0x8b) return "gzip";
    const isZip = bytesRead === 4 && buffer[0] === 0x50 && buffer[1] === 0x4b;
    return isZip && [3, 5].includes(buffer[2] ?? 0) ? "zip" : null;
  } finally {
    await file.close();
  }
};

const chunksOf = async function* chunksOf(
  stream: Readable,
  from: number,
): AsyncGenerator<Chunk | ReadTrouble> {
  let at = from;
  try {
    for await (const bytes of stream as AsyncIterable<Uint8Array>) {
      at += bytes.length;
      yield { bytes, read: at };
    }
  } catch (error) {
    yield { trouble: "unreadable", reason: reasonOf(error) };
  }
};

const gunzipped = (path: string, from: number): AsyncGenerator<Chunk | ReadTrouble> => {
  const raw = createReadStream(path, read(0));
  return unpacked(raw, createGunzip({ chunkSize: CHUNK_BYTES }), from);
};
