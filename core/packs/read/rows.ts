/**
 * Lines of text to rows of cells. A row whose end has not come is never given out as one: what a
 * file was cut off in the middle of is reported and left out.
 */
import type { LineTrouble, TextBlock } from "./text.ts";

/** `quote`: a quoted cell that does not end. `cut`: the file ends in the middle of the row. */
export type RowTrouble = LineTrouble | "quote" | "cut";

export interface Row {
  /** The number of its first line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it cannot be used; null for a good one. */
  readonly trouble: RowTrouble | null;
}

export interface RowReader {
  readonly push: (block: TextBlock) => readonly Row[];
  readonly end: () => readonly Row[];
  /** Whether it stands between two rows, so that reading can be taken up here. */
  readonly between: () => boolean;
}

/**
 * `csv`: cells may be quoted, with quotes doubled, over several lines. `tsv`: tabs, and a quote is a
 * character like any other. `lines`: the whole line is the one cell, and is whole without its end if
 * `closed` says so.
 */
export type RowForm =
  | { readonly form: "csv"; readonly delimiter: string }
  | { readonly form: "tsv" }
  | { readonly form: "lines"; readonly closed: (line: string) => boolean };

/** The longest row with quotes, in characters: a list of ingredients has some ten thousand. */
const MOST_ROW_CHARACTERS = 256 * 1024;

export const createRowReader = (
  form: RowForm,
  mostRowCharacters: number = MOST_ROW_CHARACTERS,
): RowReader =>
  form.form === "csv" ? csvReader(form.delimiter, mostRowCharacters) : lineReader(form);

const lineReader = (form: Exclude<RowForm, { readonly form: "csv" }>): RowReader => {
  let cut: Row | null = null;
  const cellsOf = (text: string): readonly string[] =>
    form.form === "tsv" ? text.split("\t") : [text];
  return {
    push: ({ text, line, broken }) => {
      const lines = text.split("\n");
      const last = lines.pop() ?? "";
      const rows: Row[] = [];
      for (const [index, one] of lines.entries()) {
        const at = line + index;
        const trouble = broken.get(at) ?? null;
        const bare = one.endsWith("\r") ? one.slice(0, -1) : one;
        if (bare !== "" || trouble !== null) rows.push({ line: at, cells: cellsOf(bare), trouble });
      }
      const at = line + lines.length;
      const trouble = broken.get(at) ?? null;
      if (last !== "" || trouble !== null) {
        const whole = trouble === null && form.form === "lines" && form.closed(last);
        cut = { line: at, cells: cellsOf(last), trouble: whole ? null : "cut" };
      }
      return rows;
    },
    end: () => (cut === null ? [] : [cut]),
    between: () => cut === null,
  };
};

interface Parsed {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly next: number;
}

const csvReader = (delimiter: string, most: number): RowReader => {
  let rest = "";
  let restLine = 1;
  let restBroken: ReadonlyMap<number, LineTrouble> = new Map();
  /** The last line, when it is too long to be kept and has no end. */
  let lost: number | null = null;
  return {
    push: (block) => {
      if (block.text === "" && block.broken.size > 0) lost = block.line;
      const text = rest + block.text;
      let line = rest === "" ? block.line : restLine;
      const broken =
        restBroken.size === 0 ? block.broken : new Map([...restBroken, ...block.broken]);
      const rows: Row[] = [];
      let at = 0;
      while (at < text.length) {
        const parsed = parseRow(text, at, delimiter);
        if (parsed === null && text.length - at <= most) break;
        if (parsed === null || parsed.next - at > most) {
          const end = text.indexOf("\n", at) + 1;
          // A block ends with a line, so only the last one of a file has none.
          if (end === 0) break;
          rows.push({ line, cells: [], trouble: end - at > most ? "long" : "quote" });
          at = end;
          line += 1;
          continue;
        }
        const lines = newlinesIn(text, at, parsed.next);
        const trouble = broken.size === 0 ? null : troubleIn(broken, line, lines);
        const blank = parsed.cells.length === 1 && parsed.cells[0] === "";
        if (!blank || trouble !== null) rows.push({ line, cells: parsed.cells, trouble });
        at = parsed.next;
        line += lines;
      }
      rest = text.slice(at);
      restLine = line;
      restBroken =
        rest === "" ? new Map() : new Map([...broken].filter(([number]) => number >= line));
      return rows;
    },
    end: () =>
      rest === "" && lost === null
        ? []
        : [{ line: rest === "" ? (lost ?? restLine) : restLine, cells: [], trouble: "cut" }],
    between: () => rest === "",
  };
};

const troubleIn = (
  broken: ReadonlyMap<number, LineTrouble>,
  line: number,
  lines: number,
): LineTrouble | null => {
  for (let at = line; at < line + lines; at += 1) {
    const trouble = broken.get(at);
    if (trouble !== undefined) return trouble;
  }
  return null;
};

const newlinesIn = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1))
    count += 1;
  return count;
};

/** The row that begins at `from`, or null where the text ends before it does. */
const parseRow = (text: string, from: number, delimiter: string): Parsed | null => {
  const cells: string[] = [];
  const lineEnd = text.indexOf("\n", from);
  if (lineEnd === -1) return null;
  const quote = text.indexOf('"', from);
  if (quote === -1 || quote > lineEnd) {
    const end = lineEnd > from && text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
    return { cells: text.slice(from, end).split(delimiter), next: lineEnd + 1 };
  }
  let at = from;
  for (;;) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close === -1) return null;
        cell += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    // What is left of a cell: all of it when there is no quote, a slip after a quote otherwise.
    const end = endOfCell(text, at, delimiter);
    if (end === -1) return null;
    const newline = text[end] === "\n";
    cell += text.slice(at, newline && text[end - 1] === "\r" && end > at ? end - 1 : end);
    cells.push(cell);
    at = end + 1;
    if (newline) return { cells, next: at };
  }
};

const endOfCell = (text: string, from: number, delimiter: string): number => {
  for (let at = from; at < text.length; at += 1) {
    const here = text[at];
    if (here === delimiter || here === "\n") return at;
  }
  return -1;
};

const DELIMITERS = [",", ";", "\t"] as const;

/** What stands between the cells of a header: the one that stands there most often. */
export const delimiterOf = (header: string): string =>
  DELIMITERS.reduce((best, one) =>
    header.split(one).length > header.split(best).length ? one : best,
  );
