import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { NOTHING_SAID, amountsFromUsda } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { packRef } from "@dorsal/core/packs";
import { foodSearchMessages as say } from "./food-search-messages.ts";

/** A food of a file, with the numbers it has there. */
export interface FileFood {
  readonly food: Food;
  readonly fdc: number | null;
  readonly ndb: string | null;
  /** kcal per 100 g; null where the file does not say. */
  readonly kcal: number | null;
}

const ENERGY = "208";
const GZIP = [0x1f, 0x8b] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const codeOf = (fault: unknown): unknown => (isObject(fault) ? fault["code"] : null);

const reasonOf = (fault: unknown): string => {
  switch (codeOf(fault)) {
    case "ENOENT":
      return say.noSuchFile;
    case "EISDIR":
      return say.isFolder;
    case "EACCES":
    case "EPERM":
      return say.mayNot;
    default:
      return fault instanceof Error ? fault.message : String(fault);
  }
};

/** The text of a file, unpacked where it begins like gzip. */
const textOf = (path: string): Result<string, string> => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (fault) {
    return err(say.noFile(path, reasonOf(fault)));
  }
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return ok(bytes.toString("utf8"));
  try {
    return ok(gunzipSync(bytes).toString("utf8"));
  } catch {
    return err(say.noFile(path, say.notGzip));
  }
};

const amountsOf = (value: unknown): Result<Readonly<Record<string, number>>, string> => {
  if (!isObject(value)) return err(say.noAmounts);
  const amounts: Record<string, number> = {};
  for (const [number, amount] of Object.entries(value)) {
    if (typeof amount !== "number" || !Number.isFinite(amount)) return err(say.badAmount(number));
    amounts[number] = amount;
  }
  return ok(amounts);
};

const textIn = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;

/** Other names; a code of the trade among them is no name. */
const otherNames = (common: unknown): readonly string[] =>
  (textIn(common) ?? "")
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/\d/.test(name));

const readRow = (line: string): Result<FileFood, string> => {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return err(say.notJson);
  }
  if (!isObject(row)) return err(say.notObject);
  const name = textIn(row["name"]);
  if (name === null) return err(say.noName);
  const fdc = Number.isSafeInteger(row["fdc"]) ? Number(row["fdc"]) : null;
  const ndb = textIn(row["ndb"]);
  const id = fdc === null ? ndb : String(fdc);
  if (id === null) return err(say.noId);
  const amounts = amountsOf(row["n"]);
  if (!amounts.ok) return amounts;
  return ok({
    fdc,
    ndb,
    kcal: amounts.value[ENERGY] ?? null,
    food: {
      ...NOTHING_SAID,
      ref: packRef("file", id),
      name,
      brand: textIn(row["maker"]),
      synonyms: otherNames(row["common"]),
      source: "usda",
      sourceId: id,
      per100: amountsFromUsda(amounts.value),
    },
  });
};

/** The foods of a file of JSON lines; the first that cannot be read is named with its line. */
export const readFoodFile = (path: string): Result<readonly FileFood[], string> => {
  const text = textOf(path);
  if (!text.ok) return text;
  const foods: FileFood[] = [];
  const lineByRef = new Map<string, number>();
  for (const [place, line] of text.value
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const row = readRow(line);
    if (!row.ok) return err(say.badLine(path, place + 1, row.error));
    const { ref, sourceId } = row.value.food;
    const before = lineByRef.get(ref);
    if (before !== undefined)
      return err(say.badLine(path, place + 1, say.sameId(sourceId ?? "", before)));
    lineByRef.set(ref, place + 1);
    foods.push(row.value);
  }
  return foods.length === 0 ? err(say.noFoods(path)) : ok(foods);
};
