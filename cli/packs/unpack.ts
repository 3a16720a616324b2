import type { Readable, Transform } from "node:stream";
import type { Chunk, ReadTrouble } from "@dorsal/core/packs";

/**
 * What comes out of an unpacker from a position on, which means to unpack what is before it too;
 * null where the bytes are as they are.
 */
export const unpacked = async function* unpacked(
  raw: Readable,
  unpacker: (Transform & { readonly bytesWritten: number }) | null,
  from: number,
): AsyncGenerator<Chunk | ReadTrouble> {
  if (unpacker !== null) {
    raw.on("error", (error) => unpacker.destroy(error));
    raw.pipe(unpacker);
  }
  let at = 0;
  try {
    for await (const bytes of (unpacker ?? raw) as AsyncIterable<Uint8Array>) {
      const skipped = Math.min(bytes.length, Math.max(0, from - at));
      at += bytes.length;
      if (skipped < bytes.length)
        yield { bytes: bytes.subarray(skipped), read: unpacker?.bytesWritten ?? at };
    }
  } catch (error) {
    yield troubleOf(error);
  } finally {
    raw.destroy();
    unpacker?.destroy();
  }
};

const troubleOf = (error: unknown): ReadTrouble => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasonOf(error);
  if (code === "Z_BUF_ERROR") return { trouble: "cut", reason };
  return { trouble: code.startsWith("Z_") ? "damaged" : "unreadable", reason };
};

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
