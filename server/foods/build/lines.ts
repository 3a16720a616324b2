/**
 * Foods from a file with one JSON object a line, compressed or not. A line that is no food is left
 * out and told; a file that cannot be read to its end ends everything, for half a table is no table.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

import { foodLineSchema } from "../schema.ts";
import type { PopularFood } from "./build.ts";
import { UnreadableFile } from "./unreadable.ts";
import type { BadLine } from "./unreadable.ts";

const LONGEST_SHOWN = 60;

/** Reads a file of lines; throws `UnreadableFile`. */
export async function* readLines(
  path: string,
  onBad: (bad: BadLine) => void,
): AsyncGenerator<PopularFood> {
  let line = 0;
  try {
    for await (const text of linesOf(path)) {
      line += 1;
      if (text.trim() === "") continue;
      const read = readLine(text);
      if ("food" in read) yield read;
      else onBad({ path, line, ...read });
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UnreadableFile(path, error.message);
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const input = path.toLowerCase().endsWith(".gz") ? file.pipe(createGunzip()) : file;
  // A pipe does not hand on what goes wrong before it.
  file.on("error", (error) => input.destroy(error));
  const failure = new Promise<never>((_, reject) => input.once("error", reject));
  failure.catch(() => undefined);
  let isAtEnd = false;
  input.once("end", () => {
    isAtEnd = true;
  });
  for await (const text of createInterface({ input, crlfDelay: Infinity })) yield text;
  // The lines of a stream that broke end like those of one that did not.
  if (!isAtEnd) await failure;
}

const readLine = (text: string): PopularFood | Omit<BadLine, "path" | "line"> => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { field: "", value: shown(text), expected: null };
  }
  const result = foodLineSchema.safeParse(parsed);
  if (result.success) {
    const { popularity = 0, ...food } = result.data;
    return { food, popularity };
  }
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  return {
    field: path.join("."),
    value: shown(JSON.stringify(valueAt(parsed, path)) ?? "missing"),
    expected: issue?.message ?? "",
  };
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null ? Reflect.get(inside, key) : undefined,
    value,
  );

const shown = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
