/** Which files hold foods, and all of them in batches, one file after the other. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { isPackName } from "@dorsal/core/packs";

import type { Batch } from "./batch.ts";
import { readLines } from "./lines.ts";
import { buildMessages } from "./messages.ts";
import { readPack } from "./packs.ts";
import { UnreadableFile } from "./unreadable.ts";

const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const PACK = /\.sqlite$/;
/** What only an import can read, whatever is in it. */
const DOWNLOAD = /\.(?:zip|csv|tsv)(?:\.gz)?$/i;

/** An import that goes on beside finished packs has a name that no pack has. */
const holdsFoods = (name: string): boolean =>
  LINES.test(name) || (PACK.test(name) && isPackName(name.replace(PACK, "")));

/** The file itself, or all files of foods in a folder by name. */
export const filesAt = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter(holdsFoods)
    .toSorted()
    .map((name) => join(path, name));
};

/** Reads packs and files of lines; throws `UnreadableFile`. */
export async function* readFoods(paths: readonly string[]): AsyncGenerator<Batch> {
  for (const path of paths) {
    if (DOWNLOAD.test(path)) throw new UnreadableFile(path, buildMessages.download);
    yield* PACK.test(path) ? readPack(path) : readLines(path);
  }
}
