/** The beginnings of files, as far as it takes to tell what they are and how they are written. */
import type { PackSource, ReadTrouble, SourceFile } from "../model.ts";
import { createTextReader } from "../read/text.ts";
import type { DecodeUtf8 } from "../read/text.ts";
import { createTranscoder, encodingOf } from "../read/utf16.ts";
import type { Encoding } from "../read/utf16.ts";

export interface FileHead {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes of the mark before the text. */
  readonly markBytes: number;
  readonly trouble: ReadTrouble | null;
}

/** A first line of Open Food Facts' JSON can be as long. */
const HEAD_BYTES = 256 * 1024;
/** What may hold foods, or is asked for by mistake; the rest of a folder is not looked at. */
const LOOKED_AT = /\.(?:csv|tsv|txt|jsonl|ndjson|json|parquet|xlsx)$/i;
const MOST_FILES = 500;

export const headsOf = async (
  files: PackSource["files"],
  decodeUtf8: DecodeUtf8,
): Promise<readonly FileHead[]> => {
  const heads: FileHead[] = [];
  const looked = files.length === 1 ? files : files.filter(({ name }) => LOOKED_AT.test(name));
  for (const file of looked.slice(0, MOST_FILES)) heads.push(await headOf(file, decodeUtf8));
  return heads;
};

const headOf = async (file: SourceFile, decodeUtf8: DecodeUtf8): Promise<FileHead> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let trouble: ReadTrouble | null = null;
  for await (const piece of file.open(0)) {
    if ("trouble" in piece) {
      trouble = piece;
      break;
    }
    pieces.push(new Uint8Array(piece.bytes.subarray(0, HEAD_BYTES - length)));
    length += pieces.at(-1)?.length ?? 0;
    if (length >= HEAD_BYTES) break;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    head.set(piece, at);
    at += piece.length;
  }
  const { encoding, markBytes } = encodingOf(head);
  const body = head.subarray(markBytes);
  const reader = createTextReader(decodeUtf8);
  const blocks = [
    ...reader.push(encoding === "utf-8" ? body : createTranscoder(encoding).push(body)),
    ...reader.end(),
  ];
  const text = blocks.map((block) => block.text).join("");
  return { name: file.name, text, encoding, markBytes, trouble };
};
