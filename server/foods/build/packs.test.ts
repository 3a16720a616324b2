import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Food } from "@dorsal/core/food";
import { LICENCES, rowIdOf, storedFood } from "@dorsal/core/packs";
import type { Licence, PackFood } from "@dorsal/core/packs";
import { describe, expect, test } from "vitest";

import { openSqlite } from "@dorsal/disk";
import { CATALOGUE_FILE } from "../catalogue.ts";
import {
  BUILT_AT,
  foodOf,
  found,
  inNewFolder,
  linesOf,
  openBuilt,
  prepareHere,
} from "../foods.fixture.ts";
import type { BadLine } from "./batch.ts";
import { buildCatalogue } from "./build.ts";
import { readFoods } from "./files.ts";
import { UnreadableFile } from "./unreadable.ts";

/** A pack as the command line leaves it. */
const writePack = async (
  folder: string,
  name: string,
  licence: Licence["id"],
  foods: readonly PackFood[],
): Promise<string> => {
  const path = join(folder, `${name}.sqlite`);
  const connection = await openSqlite(path, 1_000);
  connection.exec(`
    CREATE TABLE food (id TEXT PRIMARY KEY, name TEXT NOT NULL, barcode TEXT, data TEXT NOT NULL);
    CREATE TABLE pack (info TEXT NOT NULL);
    BEGIN;
  `);
  const insert = connection.prepare("INSERT INTO food VALUES (?, ?, ?, ?)");
  for (const food of foods) insert.run(rowIdOf(food), food.name, food.barcode, storedFood(food));
  const info = { version: 1, name, title: name, licence: LICENCES[licence], foods: foods.length };
  connection.prepare("INSERT INTO pack VALUES (?)").run(JSON.stringify(info));
  connection.exec("COMMIT");
  connection.close();
  return path;
};

const product = (number: number, name: string, scans?: number): PackFood => ({
  ...foodOf({ name, ref: `pack:off:${number}`, barcode: `4000${number}` }),
  ...(scans === undefined ? {} : { scans }),
});
const ofUsda = (number: number, name: string): Food =>
  foodOf({ name, ref: `pack:sr:${number}`, source: "usda", sourceId: `9${number}` });

const readAll = async (paths: readonly string[]) => {
  const bad: BadLine[] = [];
  const refs: string[] = [];
  const prepare = prepareHere();
  for await (const batch of readFoods(paths)) {
    const prepared = await prepare(batch);
    refs.push(...prepared.foods.map(([ref]) => ref));
    bad.push(...prepared.bad);
  }
  return { refs, bad };
};

describe("foods of packs", () => {
  test("whole foods first, then products as often as they are scanned; each as it was", () =>
    inNewFolder(async (folder) => {
      const foods = [
        product(1, "Oat drink seldom"),
        product(2, "Oat drink often", 900),
        product(3, "Oat drink sometimes", 5),
      ];
      const whole = [ofUsda(1, "Oat drink, canned, sweetened"), ofUsda(2, "Oat drink, plain")];
      const packs = [
        await writePack(folder, "off", "openFoodFacts", foods),
        await writePack(folder, "sr", "usda", whole),
      ];
      const file = join(folder, CATALOGUE_FILE);
      const built = await buildCatalogue(readFoods(packs), file, {
        builtAt: BUILT_AT,
        prepare: prepareHere(),
        onBad: (bad) => expect(bad).toBeNull(),
      });
      expect(built).toMatchObject({ ok: true });

      const connection = await openSqlite(file, 1_000, { readOnly: true });
      const places = connection
        .prepare("SELECT json_extract(fields, '$.name') AS name FROM named ORDER BY place")
        .all()
        .map((row) => (row as { name: string }).name);
      expect(places[0]).toBe("Oat drink");
      expect(places.slice(2)).toEqual([
        "Oat drink often",
        "Oat drink sometimes",
        "Oat drink seldom",
      ]);
      const refsIn = (table: string) =>
        connection
          .prepare(`SELECT ref FROM ${table} ORDER BY ref`)
          .all()
          .map((row) => (row as { ref: string }).ref);
      expect(refsIn("open_food_facts")).toEqual(foods.map(({ ref }) => ref));
      expect(refsIn("food")).toEqual(whole.map(({ ref }) => ref));
      connection.close();

      const catalogue = await openBuilt(folder);
      for (const { scans: _scans, ...food } of [...foods, ...whole] as readonly PackFood[])
        expect(JSON.parse(catalogue.byRef(food.ref)?.data ?? "")).toEqual(food);
      expect(catalogue.byBarcode("40002").map(({ source }) => source)).toEqual(["openFoodFacts"]);
      expect(found(catalogue, "oat drink")).toHaveLength(5);
      catalogue.close();
    }));

  test("every food of a long pack, once", () =>
    inNewFolder(async (folder) => {
      const foods = Array.from({ length: 1_201 }, (_, number) => ofUsda(number, `Food ${number}`));
      const { refs } = await readAll([await writePack(folder, "sr", "usda", foods)]);
      expect(refs).toEqual(foods.map(({ ref }) => ref));
    }));

  test("a food under another licence than its pack is left out and told", () =>
    inNewFolder(async (folder) => {
      const pack = await writePack(folder, "sr", "usda", [ofUsda(1, "Milk"), product(2, "Bar")]);
      const { refs, bad } = await readAll([pack]);
      expect(refs).toEqual(["pack:sr:1"]);
      expect(bad).toMatchObject([{ path: pack, line: 2, field: "source", value: "2" }]);
    }));

  test("a later food with the same ref moves to the table of its source", () =>
    inNewFolder(async (folder) => {
      const file = join(folder, CATALOGUE_FILE);
      const twice = (["usda", "openFoodFacts", "own"] as const).map((source) =>
        foodOf({ name: `Milk ${source}`, ref: "a", source }),
      );
      const built = await buildCatalogue(linesOf(twice), file, {
        builtAt: BUILT_AT,
        prepare: prepareHere(),
      });
      expect(built).toMatchObject({ ok: true, value: { foods: 1, foodsBySource: { own: 1 } } });
      const catalogue = await openBuilt(folder);
      expect(catalogue.byRef("a")?.source).toBe("own");
      expect(found(catalogue, "milk")).toEqual(["a"]);
      expect(found(catalogue, "usda")).toEqual([]);
      catalogue.close();
    }));

  test("what is no pack ends everything, with its name", () =>
    inNewFolder(async (folder) => {
      const write = async (name: string, text: string) => {
        await writeFile(join(folder, name), text);
        return join(folder, name);
      };
      const pack = await writePack(folder, "sr", "usda", [ofUsda(1, "Milk")]);
      const other = await openSqlite(join(folder, "other.sqlite"), 1_000);
      other.exec("CREATE TABLE pack (info TEXT); INSERT INTO pack VALUES ('{\"version\":9}')");
      other.close();
      for (const path of [
        await write("text.sqlite", "nothing of the kind, and long enough to be read as a header"),
        await write("food.csv", "fdc_id"),
        await write("download.zip", "PK"),
        join(folder, "other.sqlite"),
        join(folder, "gone.sqlite"),
      ]) {
        const reading = readAll([pack, path]);
        await expect(reading).rejects.toThrow(UnreadableFile);
        await expect(reading).rejects.toMatchObject({ path });
      }
    }));
});
