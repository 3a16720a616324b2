import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { CATALOGUE_FILE } from "../catalogue.ts";
import {
  BUILT_AT,
  buildIn,
  foodOf,
  found,
  inNewFolder,
  openBuilt,
  linesOf,
  popular,
  prepareHere,
  withCatalogue,
} from "../foods.fixture.ts";
import { describeBuildFailure } from "../messages.ts";
import type { BadLine, Batch } from "./batch.ts";
import { buildCatalogue } from "./build.ts";
import { filesAt, readFoods } from "./files.ts";
import { foodsOfLines } from "./lines.ts";
import type { FoodOfLine } from "./lines.ts";
import { UnreadableFile } from "./unreadable.ts";

const MILK = foodOf({ name: "Milk" });
const BREAD = foodOf({ name: "Bread", source: "usda" });

const refsOf = async (folder: string, query: string): Promise<readonly string[]> => {
  const catalogue = await openBuilt(folder);
  const refs = found(catalogue, query);
  catalogue.close();
  return refs;
};

const build = (batches: AsyncIterable<Batch>, folder: string) =>
  buildCatalogue(batches, join(folder, CATALOGUE_FILE), {
    builtAt: BUILT_AT,
    prepare: prepareHere(),
  });

describe("building", () => {
  test("in whatever order foods come, they stand by popularity, and the later of two counts", async () => {
    const arrival = fc.array(
      fc.record({
        number: fc.nat(7),
        popularity: fc.nat(5),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(arrival, (foods) =>
        inNewFolder(async (folder) => {
          const arriving = foods.map(({ number, popularity }, turn) => ({
            ...foodOf({ name: `same t${turn}x`, ref: `pack:test:${number}` }),
            popularity,
          }));
          expect((await build(linesOf(arriving), folder)).ok).toBe(true);
          const last = new Map(foods.map((food, turn) => [food.number, { ...food, turn }]));
          const firstTurn = (number: number) => foods.findIndex((food) => food.number === number);
          const expected = [...last.values()].toSorted(
            (one, other) =>
              other.popularity - one.popularity || firstTurn(one.number) - firstTurn(other.number),
          );
          expect(await refsOf(folder, "same")).toEqual(expected.map(({ number }) => `${number}`));
          for (const { number, turn } of expected)
            expect((await refsOf(folder, `t${turn}x`))[0]).toBe(`${number}`);
          const catalogue = await openBuilt(folder);
          expect(catalogue.about.foods).toBe(last.size);
          catalogue.close();
        }),
      ),
      { numRuns: 20 },
    );
  });

  test("says what it holds, and gives every food back as it came", async () => {
    const foods = [MILK, BREAD, foodOf({ name: "Rice", brand: "Øre", synonyms: ["Reis", "Riz"] })];
    await withCatalogue(foods, (catalogue) => {
      expect(catalogue.about).toMatchObject({
        builtAt: BUILT_AT,
        foods: 3,
        foodsBySource: { usda: 1, openFoodFacts: 2 },
      });
      for (const food of foods)
        expect(JSON.parse(catalogue.byRef(food.ref)?.data ?? "")).toEqual(food);
      expect(found(catalogue, "riz")).toEqual(["Rice"]);
    });
  });
});

describe("a build that does not come to its end", () => {
  const keepsTheOld = async (folder: string): Promise<void> => {
    expect(await refsOf(folder, "milk")).toEqual(["Milk"]);
    expect(await readdir(folder)).toEqual([CATALOGUE_FILE]);
  };

  test("because the foods break off", () =>
    inNewFolder(async (folder) => {
      await buildIn(folder, [MILK]);
      async function* breaking() {
        yield* popular([BREAD]);
        throw new Error("cut off");
      }
      await expect(build(breaking(), folder)).rejects.toThrow("cut off");
      await keepsTheOld(folder);
    }));

  test("because there are none", () =>
    inNewFolder(async (folder) => {
      await buildIn(folder, [MILK]);
      expect(await build(popular([]), folder)).toEqual({ ok: false, error: { tag: "noFoods" } });
      await keepsTheOld(folder);
    }));

  test("because its process was killed: the next one clears up, and spares one that goes on", () =>
    inNewFolder(async (folder) => {
      await buildIn(folder, [MILK]);
      const leftBy = (id: number) => join(folder, `${CATALOGUE_FILE}.building-${id}-a`);
      // No system gives so high a number to a process; the parent of this one lives.
      await writeFile(leftBy(2 ** 30), "half");
      await writeFile(leftBy(process.ppid), "going on");
      await writeFile(join(folder, "foods.sqlite.notes"), "mine");
      await buildIn(folder, [MILK]);
      expect((await readdir(folder)).toSorted()).toEqual([
        CATALOGUE_FILE,
        `${CATALOGUE_FILE}.building-${process.ppid}-a`,
        "foods.sqlite.notes",
      ]);
    }));

  test("because the folder is not there: said with file and remedy", () =>
    inNewFolder(async (folder) => {
      const built = await build(popular([MILK]), join(folder, "gone"));
      if (built.ok) throw new Error("built");
      expect(built.error.tag).toBe("cannotWrite");
      const sentence = describeBuildFailure(built.error);
      expect(sentence).toContain(join(folder, "gone", CATALOGUE_FILE));
      expect(sentence).toContain("DORSAL_DATA=");
    }));

  test("because a folder lies in its place", () =>
    inNewFolder(async (folder) => {
      await mkdir(join(folder, CATALOGUE_FILE, "full"), { recursive: true });
      await expect(build(popular([MILK]), folder)).resolves.toMatchObject({ ok: false });
      expect(await readdir(folder)).toEqual([CATALOGUE_FILE]);
    }));
});

describe("foods from files of lines", () => {
  const LINES = [
    JSON.stringify({ ...MILK, popularity: 3 }),
    "",
    "no json",
    JSON.stringify({ ...BREAD, per100: { energy: -1 } }),
    JSON.stringify({ ...BREAD, per100: { vitaminQ: 1 } }),
    JSON.stringify({ ...BREAD, name: " " }),
    JSON.stringify({ ...BREAD, colour: "brown" }),
    JSON.stringify([BREAD]),
    `${JSON.stringify(BREAD)}\r`,
  ].join("\n");

  const readAll = async (paths: readonly string[]) => {
    const bad: BadLine[] = [];
    const good: FoodOfLine[] = [];
    for await (const batch of readFoods(paths)) {
      if (batch.kind !== "lines") throw new Error(`${batch.path} is a pack`);
      const read = foodsOfLines(batch);
      good.push(...read.foods);
      bad.push(...read.bad);
    }
    return { good, bad };
  };

  test.for([
    ["foods.jsonl", (text: string) => Buffer.from(text)],
    ["foods.ndjson.gz", (text: string) => gzipSync(text)],
  ] as const)("%s: what is good is read, what is bad is told by line and field", ([name, pack]) =>
    inNewFolder(async (folder) => {
      const path = join(folder, name);
      await writeFile(path, pack(LINES));
      const { good, bad } = await readAll([path]);
      expect(good).toEqual([
        { food: MILK, popularity: 3 },
        { food: BREAD, popularity: 0 },
      ]);
      expect(bad.map(({ line, field }) => [line, field])).toEqual([
        [3, ""],
        [4, "per100.energy"],
        [5, "per100"],
        [6, "name"],
        [7, ""],
        [8, ""],
      ]);
      expect(bad[1]).toMatchObject({ path, value: "-1" });
    }),
  );

  test("of a file of many batches, every line once, and what is bad by its number", () =>
    inNewFolder(async (folder) => {
      const path = join(folder, "long.jsonl");
      const line = (number: number) =>
        number % 1_000 === 0 ? "bad" : JSON.stringify(foodOf({ name: `Milk ${number}` }));
      const numbers = Array.from({ length: 5_999 }, (_, index) => index + 1);
      await writeFile(path, numbers.map(line).join("\n"));
      let batches = 0;
      for await (const _ of readFoods([path])) batches += 1;
      expect(batches).toBeGreaterThan(1);
      const { good, bad } = await readAll([path]);
      expect(good.map(({ food }) => food.name)).toEqual(
        numbers.filter((number) => number % 1_000 > 0).map((number) => `Milk ${number}`),
      );
      expect(bad.map(({ line: number }) => number)).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
    }));

  test("a file that was cut off ends everything, with its name", () =>
    inNewFolder(async (folder) => {
      const path = join(folder, "foods.jsonl.gz");
      const whole = gzipSync(Buffer.from(`${JSON.stringify(MILK)}\n`.repeat(2_000)));
      await writeFile(path, whole.subarray(0, whole.length - 12));
      await expect(readAll([path])).rejects.toThrow(UnreadableFile);
      for (const gone of ["gone.jsonl", "gone.jsonl.gz"])
        await expect(readAll([join(folder, gone)])).rejects.toThrow(UnreadableFile);
      await buildIn(folder, [MILK]);
      const before = await readFile(join(folder, CATALOGUE_FILE));
      await expect(build(readFoods([path]), folder)).rejects.toThrow(UnreadableFile);
      expect(before.equals(await readFile(join(folder, CATALOGUE_FILE)))).toBe(true);
    }));

  test("of a folder, the files of lines and the packs by name", () =>
    inNewFolder(async (folder) => {
      for (const name of [
        "b.jsonl",
        "a.ndjson.gz",
        "notes.txt",
        "c.JSONL",
        "d-pack.sqlite",
        "d-pack.importing.sqlite",
        "e.new.sqlite",
      ])
        await writeFile(join(folder, name), "");
      const files = await filesAt(folder);
      expect(files).toEqual(
        ["a.ndjson.gz", "b.jsonl", "c.JSONL", "d-pack.sqlite"].map((name) => join(folder, name)),
      );
      expect(await filesAt(join(folder, "notes.txt"))).toEqual([join(folder, "notes.txt")]);
    }));
});
