/** A few foods of our own making in the shapes that tables come in, and a place to import them to. */
import { crc32 } from "@dorsal/core/packs";
import { PacksDatabase } from "./database.ts";
import type { PickedFile } from "./picked.ts";
import { runImport } from "./run.ts";
import type { RunOptions } from "./run.ts";
import { openShelf } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";
import type { ImportEnd, ImportNews } from "./types.ts";

const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell}"`).join(",")}\n`).join("");

/** @param size how many foods; each has energy, protein and a portion */
export const fdcFolder = (size = 3, name = "Hill cheese"): Readonly<Record<string, string>> => {
  const ids = Array.from({ length: size }, (_, at) => 900_001 + at);
  return {
    "sr/food.csv": csv([
      ["fdc_id", "data_type", "description"],
      ...ids.map((id) => [id, "sr_legacy_food", `${name} ${id - 900_000}`]),
    ]),
    "sr/sr_legacy_food.csv": csv([["fdc_id", "NDB_number"], ...ids.map((id) => [id, id])]),
    "sr/food_nutrient.csv": csv([
      ["fdc_id", "nutrient_id", "amount"],
      ...ids.flatMap((id) => [
        [id, 1008, 300 + ((id - 900_000) % 500)],
        [id, 1003, 24],
      ]),
    ]),
    "sr/food_portion.csv": csv([
      [
        "fdc_id",
        "seq_num",
        "amount",
        "measure_unit_id",
        "portion_description",
        "modifier",
        "gram_weight",
      ],
      ...ids.map((id) => [id, 1, 1, 9999, "", "slice", 30]),
    ]),
  };
};

export const offLine = (code: string, name: string, kcal: number): string =>
  `${JSON.stringify({
    code,
    product_name: name,
    brands: "Hillside",
    nutriments: { "energy-kcal_100g": kcal, proteins_100g: 5, fat_100g: 2, carbohydrates_100g: 70 },
  })}\n`;

export const picked = (
  contents: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
): readonly PickedFile[] =>
  Object.entries(contents).map(([path, content]) => ({
    path,
    file: new Blob([content]),
    changed: 1_700_000_000_000,
  }));

type Bytes = Uint8Array<ArrayBuffer>;

const packed = async (text: string, format: "gzip" | "deflate-raw"): Promise<Bytes> =>
  new Uint8Array(
    await new Response(
      new Blob([text]).stream().pipeThrough(new CompressionStream(format)),
    ).arrayBuffer(),
  );

export const gzipped = (text: string): Promise<Bytes> => packed(text, "gzip");

/** Numbers of two or four bytes at their places in a header of a size. */
const header = (
  size: number,
  numbers: readonly (readonly [at: number, bytes: 2 | 4, value: number])[],
): Bytes => {
  const view = new DataView(new ArrayBuffer(size));
  for (const [at, bytes, value] of numbers)
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  return new Uint8Array(view.buffer);
};

/** A zip archive as FoodData Central is downloaded. */
export const zipped = async (contents: Readonly<Record<string, string>>): Promise<Bytes> => {
  const locals: Bytes[] = [];
  const entries: Bytes[] = [];
  const encoder = new TextEncoder();
  let at = 0;
  for (const [name, text] of Object.entries(contents)) {
    const path = encoder.encode(name);
    const data = await packed(text, "deflate-raw");
    const sum = crc32(encoder.encode(text));
    locals.push(
      header(30, [
        [0, 4, 0x04034b50],
        [8, 2, 8],
        [14, 4, sum],
        [26, 2, path.length],
      ]),
      path,
      data,
    );
    entries.push(
      header(46, [
        [0, 4, 0x02014b50],
        [10, 2, 8],
        [16, 4, sum],
        [20, 4, data.length],
        [24, 4, encoder.encode(text).length],
        [28, 2, path.length],
        [42, 4, at],
      ]),
      path,
    );
    at += 30 + path.length + data.length;
  }
  const count = Object.keys(contents).length;
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, count],
    [10, 2, count],
    [12, 4, length],
    [16, 4, at],
  ]);
  return new Uint8Array(await new Blob([...locals, ...entries, end]).arrayBuffer());
};

let databases = 0;

export interface TestShelf {
  readonly db: PacksDatabase;
  readonly shelf: Shelf;
  readonly news: ImportNews[];
  readonly import: (
    contents: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
    options?: Partial<RunOptions>,
  ) => Promise<ImportEnd>;
}

export const testShelf = (): TestShelf => {
  databases += 1;
  const db = new PacksDatabase(`packs-${databases}`);
  const news: ImportNews[] = [];
  let at = 0;
  return {
    db,
    shelf: openShelf(db),
    news,
    import: (contents, options = {}) =>
      runImport(db, picked(contents), {
        languages: ["en"],
        acceptCut: false,
        now: "2026-11-23T08:00:00.000+01:00",
        clock: () => (at += 250),
        signal: { aborted: false },
        onNews: (one) => news.push(one),
        decide: async () => true,
        ...options,
      }),
  };
};

/** Rows that no pack and no import holds on to. */
export const rowCount = async ({ db }: TestShelf): Promise<number> =>
  (await db.food.count()) + (await db.part.count());
