import {
  ZIP_LOCAL_BYTES,
  describeUnpacking,
  describeZipFault,
  readZipDirectory,
  zipDataStart,
} from "@dorsal/core/packs";
import type { Chunk, PackSource, ReadTrouble, SourceFile, ZipEntry } from "@dorsal/core/packs";
import type { PickedFile } from "./picked.ts";
import { bytesOf, entryBytes, gunzipped, plain, unreadable } from "./unpack.ts";

const decodeName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const zipFile = (archive: Blob, entry: ZipEntry): SourceFile => ({
  name: entry.name,
  size: entry.packed,
  open: async function* open(from): AsyncGenerator<Chunk | ReadTrouble> {
    const local = await bytesOf(archive.slice(entry.at, entry.at + ZIP_LOCAL_BYTES));
    const start = zipDataStart(entry, local);
    if (start === null) yield { trouble: "damaged", reason: describeUnpacking("place") };
    else yield* entryBytes(archive.slice(start, start + entry.packed), entry, from);
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
        reason: describeZipFault(entries.error),
      };
    return entries.value.map((entry) => zipFile(file, entry));
  }
  const isGzip = first === 0x1f && second === 0x8b;
  return [
    {
      name: isGzip ? path.replace(/\.gz$/i, "") : path,
      size: file.size,
      open: (from) => (isGzip ? gunzipped(file, from) : plain(file, from)),
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
