/** In which order the files of a source are read, and how each of them is. */
import { createFdcReader } from "../fdc/tables.ts";
import type { TableRow } from "../fdc/tables.ts";
import { objectFrom } from "../read/json.ts";
import { readUsdaLine } from "../lines/usda-lines.ts";
import { readOffProduct } from "../off/product.ts";
import { createOffRows } from "../off/table.ts";
import type { Output } from "../output.ts";
import type { Recognised } from "../recognise.ts";
import type { Row, RowForm } from "../read/rows.ts";

export interface RowsReader {
  /** @param file the number of the file among those that are read */
  readonly row: (row: Row, file: number) => void;
  /** Gives out what is still held. */
  readonly flush: () => void;
}

export interface FilePlan {
  readonly name: string;
  readonly form: RowForm;
  readonly hasHeader: boolean;
  /** One of several tables that make foods only together. */
  readonly joined: boolean;
  readonly createReader: (output: Output) => RowsReader;
}

export interface PlanOptions {
  readonly pack: string;
  readonly languages: readonly string[];
}

const JSON_LINES: RowForm = { form: "lines", closed: (line) => objectFrom(line) !== null };

const nothing = (): void => undefined;

export const planOf = (what: Recognised, options: PlanOptions): readonly FilePlan[] => {
  switch (what.kind) {
    case "fdc":
      return what.files.map(({ name, table, header, delimiter }) => ({
        name,
        form: { form: "csv", delimiter },
        hasHeader: true,
        joined: true,
        createReader: (output) => {
          const reader = createFdcReader(table, output);
          const at = new Map(header.map((column, index) => [column, index] as const).toReversed());
          return {
            row: (row, file) => {
              if (hasColumns(row, header, output)) reader.row(tableRow(row, file, at));
            },
            flush: reader.flush,
          };
        },
      }));
    case "offCsv":
      return [
        {
          name: what.file,
          form: { form: "tsv" },
          hasHeader: true,
          joined: false,
          createReader: (output) => {
            const productOf = createOffRows(what.header);
            return {
              row: (row) => {
                if (hasColumns(row, what.header, output))
                  readOffProduct(productOf(row.cells), row.line, options, output);
              },
              flush: nothing,
            };
          },
        },
      ];
    case "offJson":
      return [
        jsonLines(what.file, (value, line, output) => readOffProduct(value, line, options, output)),
      ];
    case "usdaLines":
      return [
        jsonLines(what.file, (value, line, output) =>
          readUsdaLine(value, line, options.pack, output),
        ),
      ];
  }
};

type ReadLine = (
  value: NonNullable<ReturnType<typeof objectFrom>>,
  line: number,
  output: Output,
) => void;

const jsonLines = (name: string, read: ReadLine): FilePlan => ({
  name,
  form: JSON_LINES,
  hasHeader: false,
  joined: false,
  createReader: (output) => ({
    row: ({ cells, line }) => {
      const text = cells[0] ?? "";
      const value = objectFrom(text);
      if (value === null) output.fault("json", line, null, text);
      else read(value, line, output);
    },
    flush: nothing,
  }),
});

const hasColumns = (row: Row, header: readonly string[], output: Output): boolean => {
  if (row.cells.length === header.length) return true;
  output.fault("columns", row.line, null, `${row.cells.length} of ${header.length}`);
  return false;
};

/** Lines that one file may have. */
const MOST_LINES = 2 ** 40;

const tableRow = (row: Row, file: number, at: ReadonlyMap<string, number>): TableRow => ({
  line: row.line,
  seq: file * MOST_LINES + row.line,
  cell: (column) => row.cells[at.get(column) ?? -1] ?? "",
});
