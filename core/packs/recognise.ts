/** What a file, a folder or an archive is, from the names and the first lines of what is in it. */
import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { fdcTableOf } from "./fdc/tables.ts";
import type { FdcTable } from "./fdc/tables.ts";
import { createRowReader, delimiterOf } from "./read/rows.ts";

/** The beginning of a file. */
export interface Head {
  readonly name: string;
  readonly text: string;
}

export interface FdcFile {
  readonly name: string;
  readonly table: FdcTable;
  readonly header: readonly string[];
  readonly delimiter: string;
}

export type Recognised =
  | { readonly kind: "fdc"; readonly release: FdcRelease; readonly files: readonly FdcFile[] }
  | { readonly kind: "offJson"; readonly file: string }
  | { readonly kind: "offCsv"; readonly file: string; readonly header: readonly string[] }
  | { readonly kind: "usdaLines"; readonly file: string };

/** Which of FoodData Central's downloads; `all` for the one with everything. */
const FDC_RELEASES = ["srLegacy", "foundation", "survey", "branded", "all"] as const;
export type FdcRelease = (typeof FDC_RELEASES)[number];

export type NotRecognised =
  | { readonly code: "nothing" }
  | { readonly code: "unknown"; readonly names: readonly string[] }
  | { readonly code: "fdcJson" | "parquet" | "spreadsheet"; readonly name: string }
  | { readonly code: "oneTable"; readonly name: string; readonly missing: readonly string[] }
  | { readonly code: "several"; readonly names: readonly string[] };

/** Names of columns, whatever the case, and without the mark that some programs write first. */
const headerOf = (text: string, delimiter: string, quoted: boolean): readonly string[] => {
  const reader = createRowReader(quoted ? { form: "csv", delimiter } : { form: "tsv" });
  const firstLines = text.endsWith("\n") ? text : `${text}\n`;
  const [row] = reader.push({ text: firstLines, line: 1, bytes: 0, broken: new Map() });
  return (row?.cells ?? []).map((name) =>
    name
      .replace(/^\ufeff/, "")
      .trim()
      .toLowerCase(),
  );
};

/**
 * What there is to import, or why there is nothing. Columns and fields decide; a name only tells
 * apart what looks the same inside.
 */
export const recognise = (heads: readonly Head[]): Result<Recognised, NotRecognised> => {
  const refused = heads.map(refusalOf).find((refusal) => refusal !== null);
  const tables = heads.flatMap(fdcFileOf);
  const whole = heads.flatMap(wholeOf);
  const folders = [...new Set(tables.map(({ name }) => folderOf(name)))]
    .map((folder) => [folder, tables.filter(({ name }) => folderOf(name) === folder)] as const)
    .filter(([, files]) => files.some(({ table }) => table !== "unit"));
  const found = [...folders.map(([folder]) => folder), ...whole.map(({ file }) => file)];
  if (found.length > 1) return err({ code: "several", names: found });
  const [only] = whole;
  if (only !== undefined) return ok(only);
  const [folder] = folders;
  if (folder !== undefined) {
    const [, files] = folder;
    const missing = missingIn(files);
    if (missing.length > 0) return err({ code: "oneTable", name: files[0]?.name ?? "", missing });
    return ok({ kind: "fdc", release: releaseOf(heads), files: inOrder(files) });
  }
  if (refused) return err(refused);
  const names = heads.map(({ name }) => name);
  return err(names.length === 0 ? { code: "nothing" } : { code: "unknown", names });
};

const NEEDED = ["food", "nutrient"] as const;
const FILE_NAMES = { food: "food.csv", nutrient: "food_nutrient.csv" } as const;

const missingIn = (files: readonly FdcFile[]): readonly string[] =>
  NEEDED.filter((table) => !files.some((file) => file.table === table)).map(
    (table) => FILE_NAMES[table],
  );

const ORDER: readonly FdcTable[] = ["unit", "food", "branded", "portion", "nutrient"];
const inOrder = (files: readonly FdcFile[]): readonly FdcFile[] =>
  files.toSorted((one, other) => ORDER.indexOf(one.table) - ORDER.indexOf(other.table));

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

const refusalOf = ({ name, text }: Head): NotRecognised | null => {
  if (text.startsWith("PAR1")) return { code: "parquet", name };
  if (/\.xlsx$/i.test(name) || /^(?:xl\/|\[Content_Types\])/.test(name))
    return { code: "spreadsheet", name };
  return /^\s*[[{]\s*(?:\{|"(?:Foundation|SRLegacy|Branded|Survey)Foods"|"foods")/.test(text)
    ? { code: "fdcJson", name }
    : null;
};

const fdcFileOf = ({ name, text }: Head): readonly FdcFile[] => {
  const delimiter = delimiterOf(firstLineOf(text));
  const header = headerOf(text, delimiter, true);
  const table = fdcTableOf(name, header);
  return table === null ? [] : [{ name, table, header, delimiter }];
};

const firstLineOf = (text: string): string => text.slice(0, text.indexOf("\n") + 1 || text.length);

const NUTRIMENT = /_100g$/;

const wholeOf = ({ name, text }: Head): readonly Exclude<Recognised, { kind: "fdc" }>[] => {
  if (/^\s*\{/.test(text)) {
    if (/"fdc"\s*:\s*\d/.test(text) && /"n"\s*:\s*\{/.test(text))
      return [{ kind: "usdaLines", file: name }];
    const isOff =
      /"(?:code|_id)"\s*:\s*"?\d/.test(text) &&
      /"(?:nutriments|nutrition|product_name\w*|schema_version)"\s*:/.test(text);
    return isOff ? [{ kind: "offJson", file: name }] : [];
  }
  const header = headerOf(firstLineOf(text), "\t", false);
  return header.includes("code") &&
    header.includes("product_name") &&
    header.some((column) => NUTRIMENT.test(column))
    ? [{ kind: "offCsv", file: name, header }]
    : [];
};

/** The table that stands only in the download of one release. */
const RELEASE_TABLES: Readonly<Record<Exclude<FdcRelease, "all">, RegExp>> = {
  srLegacy: /(?:^|\/)sr_legacy_food\.csv$/i,
  foundation: /(?:^|\/)foundation_food\.csv$/i,
  survey: /(?:^|\/)survey_fndds_food\.csv$/i,
  branded: /(?:^|\/)branded_food\.csv$/i,
};

const releaseOf = (heads: readonly Head[]): FdcRelease => {
  const found = (["srLegacy", "foundation", "survey", "branded"] as const).filter((release) =>
    heads.some(({ name }) => RELEASE_TABLES[release].test(name)),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : "all";
};

/** The name of a pack unless another is wanted: the same for each way to the same foods. */
export const packNameOf = (what: Recognised): string => {
  switch (what.kind) {
    case "fdc":
      return FDC_PACKS[what.release];
    case "usdaLines":
      return FDC_PACKS.srLegacy;
    case "offJson":
    case "offCsv":
      return "open-food-facts";
  }
};

const FDC_PACKS: Readonly<Record<FdcRelease, string>> = {
  srLegacy: "usda-sr-legacy",
  foundation: "usda-foundation",
  survey: "usda-survey",
  branded: "usda-branded",
  all: "usda",
};

/** Whether a name may stand in the refs of foods and as the name of a file. */
export const isPackName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(name);
