/**
 * Bytes to text, a whole number of lines at a time. A line that is no UTF-8 costs itself and no
 * other, and however the bytes are cut into chunks, the same lines come out.
 */
import { decodeWindows1252, hasMultibyte, isWindows1252 } from "./windows1252.ts";

/** Strict UTF-8: the text, or null where the bytes are none. The platform's, as core has no decoder. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | null;

export type LineTrouble = "encoding" | "long";

export interface TextBlock {
  /** Whole lines with their ends; only the last block of a file may lack the last one. */
  readonly text: string;
  /** The number of the first line, from 1. */
  readonly line: number;
  /** Bytes of the file up to the end of the block. */
  readonly bytes: number;
  /** Lines that cannot be trusted, and why. A line that is too long stands as an empty one. */
  readonly broken: ReadonlyMap<number, LineTrouble>;
}

/** Where a file was left, so that reading can go on there. */
export interface TextState {
  readonly bytes: number;
  /** The number of the line that comes next. */
  readonly line: number;
  /** Whether a line with more than ASCII was UTF-8; from then on one that is not is damaged. */
  readonly sawUtf8: boolean;
  /** Lines that were read as Windows-1252. */
  readonly windows1252: number;
}

export const TEXT_START: TextState = { bytes: 0, line: 1, sawUtf8: false, windows1252: 0 };

export interface TextReader {
  readonly push: (chunk: Uint8Array) => readonly TextBlock[];
  /** What is left when the file has ended: a line without its end. */
  readonly end: () => readonly TextBlock[];
  readonly state: () => TextState;
}

/** The longest line that is read, in bytes: a product of Open Food Facts has a few hundred thousand. */
const MOST_LINE_BYTES = 4 * 1024 * 1024;

const NEWLINE = 0x0a;
const PIECE_BYTES = 64 * 1024;

export const createTextReader = (
  decodeUtf8: DecodeUtf8,
  from: TextState = TEXT_START,
  mostLineBytes: number = MOST_LINE_BYTES,
): TextReader => {
  let { bytes, line, sawUtf8, windows1252 } = from;
  /** The beginning of a line whose end has not come. */
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  /** Bytes of that line when it is too long to keep; otherwise 0. */
  let dropped = 0;

  /** Null for a line that is neither UTF-8 nor likely to be Windows-1252. */
  const lineText = (one: Uint8Array): string | null => {
    const text = decodeUtf8(one);
    if (text !== null) {
      if (text.length !== one.length) sawUtf8 = true;
      return text;
    }
    if (sawUtf8 || hasMultibyte(one) || !isWindows1252(one)) return null;
    windows1252 += 1;
    return decodeWindows1252(one);
  };

  /** Lines one by one, for a block in which something is wrong. */
  const carefully = (all: Uint8Array): { text: string; broken: Map<number, LineTrouble> } => {
    const broken = new Map<number, LineTrouble>();
    const texts: string[] = [];
    let start = 0;
    for (let at = line; start < all.length; at += 1) {
      const end = all.indexOf(NEWLINE, start);
      const one = all.subarray(start, end === -1 ? all.length : end + 1);
      const text = lineText(one);
      if (text === null) broken.set(at, "encoding");
      // The commas and quotes of a broken line keep the lines after it in step.
      texts.push(text ?? decodeWindows1252(one));
      start += one.length;
    }
    return { text: texts.join(""), broken };
  };

  const blockOf = (all: Uint8Array): TextBlock => {
    const whole = decodeUtf8(all);
    const { text, broken } =
      whole === null ? carefully(all) : { text: whole, broken: new Map<number, LineTrouble>() };
    if (whole !== null && whole.length !== all.length) sawUtf8 = true;
    const block = { text, line, bytes: bytes + all.length, broken };
    bytes += all.length;
    line += countNewlines(all);
    return block;
  };

  const longLine = (length: number, ended: boolean): TextBlock => {
    bytes += length;
    const block: TextBlock = {
      text: ended ? "\n" : "",
      line,
      bytes,
      broken: new Map([[line, "long"]]),
    };
    if (ended) line += 1;
    return block;
  };

  const keep = (piece: Uint8Array): void => {
    if (piece.length === 0) return;
    if (dropped > 0 || restBytes + piece.length > mostLineBytes) {
      dropped += restBytes + piece.length;
      rest = [];
      restBytes = 0;
      return;
    }
    // The caller may use its buffer again.
    rest.push(new Uint8Array(piece));
    restBytes += piece.length;
  };

  const take = (piece: Uint8Array, blocks: TextBlock[]): void => {
    const last = piece.lastIndexOf(NEWLINE);
    if (last === -1) return keep(piece);
    let start = 0;
    const first = piece.indexOf(NEWLINE) + 1;
    if (dropped > 0 || restBytes + first - 1 > mostLineBytes) {
      blocks.push(longLine(dropped + restBytes + first, true));
      dropped = 0;
      rest = [];
      restBytes = 0;
      start = first;
    }
    if (last + 1 > start) blocks.push(blockOf(joined(rest, piece.subarray(start, last + 1))));
    rest = [];
    restBytes = 0;
    keep(piece.subarray(last + 1));
  };

  return {
    push: (chunk) => {
      const blocks: TextBlock[] = [];
      const step = Math.min(PIECE_BYTES, mostLineBytes);
      for (let at = 0; at < chunk.length; at += step) take(chunk.subarray(at, at + step), blocks);
      return blocks;
    },
    end: () => {
      if (dropped > 0) return [longLine(dropped, false)];
      return restBytes === 0 ? [] : [blockOf(joined(rest, new Uint8Array(0)))];
    },
    state: () => ({ bytes, line, sawUtf8, windows1252 }),
  };
};

const joined = (pieces: readonly Uint8Array[], last: Uint8Array): Uint8Array => {
  if (pieces.length === 0) return last;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, last.length));
  let at = 0;
  for (const piece of [...pieces, last]) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

const countNewlines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
};
