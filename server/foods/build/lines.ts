/**
 * Files with one JSON object a line, compressed or not. Reading cuts them into batches of whole
 * lines; a batch that is looked at gives foods, and the lines that are none. A file that cannot be
 * read to its end ends everything, for half a table is no table.
 */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

import type { Food } from "@dorsal/core/food";

import { foodLineSchema } from "../schema.ts";
import type { BadLine, LinesBatch } from "./batch.ts";
import { UnreadableFile } from "./unreadable.ts";

/** Bytes of a batch: enough foods that handing it over costs little beside looking at it. */
const BATCH_BYTES = 512 * 1024;
const LINE_FEED = 10;
const LONGEST_SHOWN = 60;

/** Reads a file of lines; throws `UnreadableFile`. */
export async function* readLines(path: string): AsyncGenerator<LinesBatch> {
  let firstLine = 1;
  try {
    for await (const bytes of wholeLines(path)) {
      yield { kind: "lines", path, firstLine, bytes };
      firstLine += countLines(bytes);
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UnreadableFile(path, error.message);
  }
}

/** Pieces of the file that end where a line ends; the last one where the file does. */
async function* wholeLines(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: BATCH_BYTES });
  // What goes wrong in one of them ends both, and is thrown below.
  const input = path.toLowerCase().endsWith(".gz")
    ? pipeline(file, createGunzip(), () => undefined)
    : file;
  let held: Buffer[] = [];
  let heldBytes = 0;
  // A stream without an encoding gives bytes, which its type leaves open.
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0 || heldBytes + end < BATCH_BYTES) {
      held.push(chunk);
      heldBytes += chunk.length;
      continue;
    }
    yield Buffer.concat([...held, chunk.subarray(0, end)]);
    held = [chunk.subarray(end)];
    heldBytes = chunk.length - end;
  }
  if (heldBytes > 0) yield Buffer.concat(held);
}

const countLines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
};

/** A food of a file, with how popular it says that it is. */
export interface FoodOfLine {
  readonly food: Food;
  readonly popularity: number;
}

/** The foods of a batch in their order, and what of it is no food. */
export const foodsOfLines = ({
  path,
  firstLine,
  bytes,
}: LinesBatch): { readonly foods: readonly FoodOfLine[]; readonly bad: readonly BadLine[] } => {
  const foods: FoodOfLine[] = [];
  const bad: BadLine[] = [];
  for (const [index, text] of new TextDecoder().decode(bytes).split("\n").entries()) {
    if (text.trim() === "") continue;
    const read = readLine(text);
    if ("food" in read) foods.push(read);
    else bad.push({ path, line: firstLine + index, ...read });
  }
  return { foods, bad };
};

const readLine = (text: string): FoodOfLine | Omit<BadLine, "path" | "line"> => {
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
