/**
 * Packs, as `dorsal food import` makes them of the tables of others: one SQLite file each, with its
 * foods, its name and the licence that they came under.
 */
import { FOOD_SOURCES } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { isPackName, LICENCES, readStored } from "@dorsal/core/packs";
import type { Licence } from "@dorsal/core/packs";
import { z } from "zod";

import { openSqlite } from "@dorsal/disk";
import type { SqliteConnection } from "@dorsal/disk";
import { LICENCE_OF } from "../licence.ts";
import type { BadLine, PackBatch, PackRow } from "./batch.ts";
import { buildMessages } from "./messages.ts";
import { UnreadableFile } from "./unreadable.ts";

const infoSchema = z.object({
  version: z.literal(1),
  name: z.string().refine(isPackName),
  licence: z.object({ id: z.enum(Object.keys(LICENCES) as Licence["id"][]) }),
});

const BUSY_TIMEOUT_MS = 2_000;
const ROWS_A_BATCH = 1_000;
/** Before all that one maker sells: what stands in USDA's tables by what it is. */
const FOODS_BEFORE_PRODUCTS = Number.MAX_SAFE_INTEGER;

/** Reads a pack from its first food to its last; throws `UnreadableFile`. */
export async function* readPack(path: string): AsyncGenerator<PackBatch> {
  let connection: SqliteConnection | undefined;
  try {
    connection = await openSqlite(path, BUSY_TIMEOUT_MS, { readOnly: true });
    const [row] = connection.prepare("SELECT info FROM pack").all() as { info: string }[];
    const info = infoSchema.safeParse(JSON.parse(row?.info ?? "null"));
    if (!info.success) throw new UnreadableFile(path, buildMessages.notAPack);
    const { name, licence } = info.data;
    let firstLine = 1;
    for (const rows of pagesOf(connection)) {
      yield { kind: "pack", path, firstLine, pack: name, licence: licence.id, rows };
      firstLine += rows.length;
    }
  } catch (error) {
    if (error instanceof UnreadableFile || !(error instanceof Error)) throw error;
    if (!("errcode" in error) && !(error instanceof SyntaxError)) throw error;
    throw new UnreadableFile(path, `${buildMessages.notAPack} (${error.message})`);
  } finally {
    connection?.close();
  }
}

/** In pages: a statement that is read row by row may be freed under it, below Node 24. */
function* pagesOf(connection: SqliteConnection): Generator<readonly PackRow[]> {
  const next = connection.prepare(
    "SELECT rowid AS place, id, data FROM food WHERE rowid > ? ORDER BY rowid LIMIT ?",
  );
  let after = 0;
  for (;;) {
    const page = next.all(after, ROWS_A_BATCH) as readonly (PackRow & { readonly place: number })[];
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.place;
  }
}

/** A food of a pack, with how popular it is and the text that it was read from. */
export interface FoodOfPack {
  readonly food: Food;
  readonly popularity: number;
  readonly stored: string;
}

/** The foods of a batch in their order, and what of it is no food, or none under its licence. */
export const foodsOfPack = ({
  path,
  firstLine,
  pack,
  licence,
  rows,
}: PackBatch): { readonly foods: readonly FoodOfPack[]; readonly bad: readonly BadLine[] } => {
  const foods: FoodOfPack[] = [];
  const bad: BadLine[] = [];
  for (const [index, { id, data }] of rows.entries()) {
    const read = readStored(`pack:${pack}:${id}`, data);
    if (read !== null && isOf(licence, read.food.source)) {
      foods.push({
        food: read.food,
        popularity: popularityOf(read.food, read.scans),
        stored: data,
      });
      continue;
    }
    const field = read === null ? "" : "source";
    const expected = buildMessages.notOfPack(LICENCES[licence].code);
    bad.push({ path, line: firstLine + index, field, value: id, expected });
  }
  return { foods, bad };
};

const popularityOf = ({ source }: Food, scans: number | null): number =>
  source === "usda" ? FOODS_BEFORE_PRODUCTS : (scans ?? 0);

const isOf = (licence: Licence["id"], source: string): boolean =>
  FOOD_SOURCES.some((one) => one === source && LICENCE_OF[one]?.id === licence);
