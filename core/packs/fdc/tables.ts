/**
 * The tables of FoodData Central's CSV download, row by row. They are read by the names in their
 * headers, as newer downloads have more columns, and are in no order that could be relied on: each
 * row becomes a part of a food, and the foods are put together when all tables are read.
 */
import { usdaNumberOf } from "../../food/index.ts";
import type { Output } from "../output.ts";
import { usdaAmountFrom } from "../values.ts";

const FDC_TABLES = ["unit", "food", "branded", "portion", "nutrient"] as const;
export type FdcTable = (typeof FDC_TABLES)[number];

/** The columns that a table is known by; it may have more. */
const KNOWN_BY: Readonly<Record<FdcTable, readonly string[]>> = {
  unit: ["id", "name"],
  food: ["fdc_id", "data_type", "description"],
  branded: ["fdc_id", "gtin_upc", "serving_size"],
  portion: ["fdc_id", "gram_weight", "modifier"],
  nutrient: ["fdc_id", "nutrient_id", "amount"],
};

/** Which table has such a header. That of units says so little that its name must do so too. */
export const fdcTableOf = (name: string, header: readonly string[]): FdcTable | null => {
  const isUnits = /(?:^|\/)measure_unit[^/]*$/i.test(name);
  return (
    FDC_TABLES.find(
      (table) =>
        (table === "unit") === isUnits &&
        KNOWN_BY[table].every((column) => header.includes(column)),
    ) ?? null
  );
};

/** Units belong to no food; with this id they come before all. */
export const UNITS_ID = -1;

/** A good row: its cells by column, and where it stood. */
export interface TableRow {
  readonly line: number;
  readonly seq: number;
  readonly cell: (column: string) => string;
}

export interface TableReader {
  readonly row: (row: TableRow) => void;
  /** Gives out what is still held. */
  readonly flush: () => void;
}

export const createFdcReader = (table: FdcTable, out: Output): TableReader =>
  table === "nutrient" ? nutrientReader(out) : { row: readers[table](out), flush: () => undefined };

const idOf = ({ cell, line }: TableRow, out: Output): number | null => {
  const text = cell("fdc_id").trim();
  const id = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (id > 0) return id;
  out.fault("id", line, "fdc_id", text);
  return null;
};

/** There are 122; all of them are held while foods are put together. */
const MOST_UNITS = 10_000;

type Simple = Exclude<FdcTable, "nutrient">;

const readers: Readonly<Record<Simple, (out: Output) => (row: TableRow) => void>> = {
  unit:
    (out) =>
    ({ line, seq, cell }) => {
      if (line > MOST_UNITS) return;
      const data = JSON.stringify([cell("id").trim(), cell("name").trim()]);
      out.part({ id: UNITS_ID, seq, kind: "unit", data });
    },
  food: (out) => (row) =>
    simplePart(row, out, "food", [row.cell("data_type"), row.cell("description")]),
  branded: (out) => (row) =>
    simplePart(
      row,
      out,
      "branded",
      BRANDED_COLUMNS.map((column) => row.cell(column)),
    ),
  portion: (out) => (row) =>
    simplePart(
      row,
      out,
      "portion",
      PORTION_COLUMNS.map((column) => row.cell(column)),
    ),
};

const BRANDED_COLUMNS = [
  "brand_owner",
  "brand_name",
  "gtin_upc",
  "serving_size",
  "serving_size_unit",
  "household_serving_fulltext",
] as const;

const PORTION_COLUMNS = [
  "seq_num",
  "amount",
  "measure_unit_id",
  "portion_description",
  "modifier",
  "gram_weight",
] as const;

/** More than any cell that is kept here has; a longer one is cut. */
const MOST_CELL = 2000;

/** A part that keeps its cells with its line. */
const simplePart = (row: TableRow, out: Output, kind: Simple, cells: readonly string[]): void => {
  const id = idOf(row, out);
  if (id === null) return;
  const data = JSON.stringify([row.line, ...cells.map((cell) => cell.slice(0, MOST_CELL).trim())]);
  out.part({ id, seq: row.seq, kind, data });
};

/**
 * Most rows of a download follow others of the same food, so that those of one batch become one
 * part.
 */
const nutrientReader = (out: Output): TableReader => {
  let held = new Map<number, { seq: number; amounts: Record<string, number> }>();
  return {
    row: (row) => {
      // SR, Foundation and Branded give nutrient.id here, FNDDS the number.
      const number = usdaNumberOf(row.cell("nutrient_id").trim());
      if (number === undefined) return;
      const id = idOf(row, out);
      if (id === null) return;
      const text = row.cell("amount");
      // What is not said is unknown, and never zero.
      const amount = usdaAmountFrom(number, text, (code) =>
        out.fault(code, row.line, "amount", text),
      );
      if (amount === undefined) return;
      const food = held.get(id);
      if (food === undefined) held.set(id, { seq: row.seq, amounts: { [number]: amount } });
      else food.amounts[number] = amount;
    },
    flush: () => {
      for (const [id, { seq, amounts }] of held)
        out.part({ id, seq, kind: "nutrient", data: JSON.stringify(amounts) });
      held = new Map();
    },
  };
};
