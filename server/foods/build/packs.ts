/**
 * Foods from packs, as `dorsal food import` makes them of the tables of others: one SQLite file each,
 * with its foods, its name and the licence that they came under.
 */
import { FOOD_SOURCES } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { isPackName, LICENCES, readStored } from "@dorsal/core/packs";
import type { Licence } from "@dorsal/core/packs";
import { z } from "zod";

import { openSqlite } from "../../sqlite.ts";
import type { SqliteConnection } from "../../sqlite.ts";
import { LICENCE_OF } from "../licence.ts";
import type { PopularFood } from "./build.ts";
import { buildMessages } from "./messages.ts";
import { UnreadableFile } from "./unreadable.ts";
import type { BadLine } from "./unreadable.ts";

const infoSchema = z.object({
  version: z.literal(1),
  name: z.string().refine(isPackName),
  licence: z.object({ id: z.enum(Object.keys(LICENCES) as Licence["id"][]) }),
});

const BUSY_TIMEOUT_MS = 2_000;
const ROWS_A_PAGE = 500;

/** Before all that one maker sells: what stands in USDA's tables by what it is. */
const FOODS_BEFORE_PRODUCTS = Number.MAX_SAFE_INTEGER;

const popularityOf = ({ source }: Food, scans: number | null): number =>
  source === "usda" ? FOODS_BEFORE_PRODUCTS : (scans ?? 0);

/** Reads a pack from its first food to its last; throws `UnreadableFile`. */
export async function* readPack(
  path: string,
  onBad: (bad: BadLine) => void,
): AsyncGenerator<PopularFood> {
  let connection: SqliteConnection | undefined;
  try {
    connection = await openSqlite(path, BUSY_TIMEOUT_MS, { readOnly: true });
    const [row] = connection.prepare("SELECT info FROM pack").all() as { info: string }[];
    const info = infoSchema.safeParse(JSON.parse(row?.info ?? "null"));
    if (!info.success) throw new UnreadableFile(path, buildMessages.notAPack);
    const { name, licence } = info.data;
    let line = 0;
    for (const { id, data } of rowsOf(connection)) {
      line += 1;
      const stored = readStored(`pack:${name}:${id}`, data);
      if (stored === null || !isOf(licence.id, stored.food.source)) {
        const expected = buildMessages.notOfPack(LICENCES[licence.id].code);
        onBad({ path, line, field: stored === null ? "" : "source", value: id, expected });
        continue;
      }
      const { food, scans } = stored;
      yield { food, popularity: popularityOf(food, scans), stored: data };
    }
  } catch (error) {
    if (error instanceof UnreadableFile || !(error instanceof Error)) throw error;
    if (!("errcode" in error) && !(error instanceof SyntaxError)) throw error;
    throw new UnreadableFile(path, `${buildMessages.notAPack} (${error.message})`);
  } finally {
    connection?.close();
  }
}

interface PackRow {
  readonly place: number;
  readonly id: string;
  readonly data: string;
}

/** In pages: a statement that is read row by row may be freed under it, below Node 24. */
function* rowsOf(connection: SqliteConnection): Generator<PackRow> {
  const next = connection.prepare(
    "SELECT rowid AS place, id, data FROM food WHERE rowid > ? ORDER BY rowid LIMIT ?",
  );
  let after = 0;
  for (;;) {
    const page = next.all(after, ROWS_A_PAGE) as readonly PackRow[];
    const last = page.at(-1);
    if (last === undefined) return;
    yield* page;
    after = last.place;
  }
}

const isOf = (licence: Licence["id"], source: string): boolean =>
  FOOD_SOURCES.some((one) => one === source && LICENCE_OF[one]?.id === licence);
