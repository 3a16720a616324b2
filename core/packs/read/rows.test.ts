import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf8, utf8 } from "../packs.fixture.ts";
import { createRowReader, delimiterOf } from "./rows.ts";
import type { Row, RowForm } from "./rows.ts";
import { createTextReader } from "./text.ts";

const CSV: RowForm = { form: "csv", delimiter: "," };
const TSV: RowForm = { form: "tsv" };
const LINES: RowForm = { form: "lines", closed: (line) => line.endsWith("}") };

const rowsOf = (
  form: RowForm,
  text: string | Uint8Array,
  chunkBytes = 1_000_000,
  most?: number,
): readonly Row[] => {
  const bytes = typeof text === "string" ? utf8(text) : text;
  const reader = createTextReader(decodeUtf8, undefined, most);
  const rows = createRowReader(form, most);
  const found: Row[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes)
    for (const block of reader.push(bytes.subarray(at, at + chunkBytes)))
      found.push(...rows.push(block));
  for (const block of reader.end()) found.push(...rows.push(block));
  found.push(...rows.end());
  return found;
};

const good = (line: number, ...cells: readonly string[]): Row => ({ line, cells, trouble: null });

describe("rows", () => {
  type Case = readonly [what: string, form: RowForm, text: string, rows: readonly Row[]];
  const cases: readonly Case[] = [
    ["plain", CSV, "a,b\nc,d\n", [good(1, "a", "b"), good(2, "c", "d")]],
    ["quoted", CSV, '"a","b"\n', [good(1, "a", "b")]],
    ["quotes doubled", CSV, '"1 medium (3"" dia)",x\n', [good(1, '1 medium (3" dia)', "x")]],
    ["a delimiter in quotes", CSV, '"a,b",c\n', [good(1, "a,b", "c")]],
    ["a line end in quotes", CSV, '"a\nb",c\nd,e\n', [good(1, "a\nb", "c"), good(3, "d", "e")]],
    ["CRLF", CSV, 'a,"b"\r\nc,d\r\n', [good(1, "a", "b"), good(2, "c", "d")]],
    ["empty cells", CSV, ',"",\n', [good(1, "", "", "")]],
    ["empty lines are no rows", CSV, "a\n\n\r\nb\n", [good(1, "a"), good(4, "b")]],
    ["a quote inside a cell", CSV, 'a"b,c\n', [good(1, 'a"b', "c")]],
    ["text after a quote", CSV, '"a"b,c\n', [good(1, "ab", "c")]],
    ["NUL", CSV, "a\0,b\n", [good(1, "a\0", "b")]],
    ["tabs, and a quote is a quote", TSV, 'a"\t"b\n', [good(1, 'a"', '"b')]],
    ["lines", LINES, "{1}\r\n\n{2}\n", [good(1, "{1}"), good(3, "{2}")]],
    [
      "a last line that is whole without its end",
      LINES,
      "{1}\n{2}",
      [good(1, "{1}"), good(2, "{2}")],
    ],
    [
      "and one that is not",
      LINES,
      "{1}\n{2",
      [good(1, "{1}"), { line: 2, cells: ["{2"], trouble: "cut" }],
    ],
    [
      "no one knows whether 2 is all of it",
      CSV,
      "a,1\nb,2",
      [good(1, "a", "1"), { line: 2, cells: [], trouble: "cut" }],
    ],
    [
      "nor whether a quote would be doubled",
      CSV,
      '"a"\n"b"',
      [good(1, "a"), { line: 2, cells: [], trouble: "cut" }],
    ],
    ["nor in tabs", TSV, "a\t1", [{ line: 1, cells: ["a", "1"], trouble: "cut" }]],
    [
      "a quote that never closes",
      CSV,
      'a\n"b\nc\n',
      [good(1, "a"), { line: 2, cells: [], trouble: "cut" }],
    ],
  ];
  test.for(cases)("%s", ([, form, text, rows]) => {
    for (const size of [1, 2, 1000]) expect(rowsOf(form, text, size)).toEqual(rows);
  });

  test("a quote that never closes costs its line, and no more than is sensible", () => {
    const text = `a,b\n"c,d\n${"e,f\n".repeat(20)}`;
    for (const size of [1, 7, 1000]) {
      const rows = rowsOf(CSV, text, size, 40);
      expect(rows[1]).toEqual({ line: 2, cells: [], trouble: "quote" });
      expect(rows.slice(2)).toEqual(Array.from({ length: 20 }, (_, at) => good(at + 3, "e", "f")));
    }
  });

  test("a broken line breaks its row and no other", () => {
    const bytes = Uint8Array.from([...utf8('é\n"a\n'), 0xe8, ...utf8('",b\nc\n')]);
    expect(rowsOf(CSV, bytes).map(({ line, trouble }) => [line, trouble])).toEqual([
      [1, null],
      [2, "encoding"],
      [4, null],
    ]);
  });

  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "é", " ", "\0") });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  const written = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")}\n`).join("");

  test("what is written is read, in any chunks", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        expect(rowsOf(CSV, written(rows), size).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test("cut off anywhere, what is good is a beginning of what was there", () => {
    fc.assert(
      fc.property(table, fc.nat(), (rows, where) => {
        const bytes = utf8(written(rows));
        const cut = bytes.subarray(0, where % bytes.length);
        const found = rowsOf(CSV, cut).filter(({ trouble }) => trouble === null);
        expect(found.map(({ cells }) => cells)).toEqual(rows.slice(0, found.length));
      }),
    );
  });

  test.for([
    ["fdc_id,data_type", ","],
    ["fdc_id;data_type", ";"],
    ["code\turl\tname, or so", "\t"],
    ["name", ","],
  ] as const)("%j has %j between its cells", ([header, delimiter]) => {
    expect(delimiterOf(header)).toBe(delimiter);
  });
});
