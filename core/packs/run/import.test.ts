import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  OPTIONS,
  createShelf,
  csv,
  foodsOf,
  importFiles,
  memoryFile,
  memorySource,
  utf8,
} from "../packs.fixture.ts";
import { importPack } from "./import.ts";
import type { Progress } from "./pace.ts";

const names = ["Apple", "Crème fraîche", 'Bread, 3" round', "Milk"];
const FDC = {
  "sr/food.csv": csv(
    "fdc_id,data_type,description",
    ...names.map((name, at) => [at + 1, "sr_legacy_food", name]),
    [9, "sample_food", "Not eaten"],
    ["x", "sr_legacy_food", "Bad"],
  ),
  "sr/food_nutrient.csv": csv(
    "id,fdc_id,nutrient_id,amount",
    ...[1008, 1003, 1004].flatMap((nutrient) =>
      names.map((_, at) => [0, at + 1, nutrient, nutrient === 1008 ? 50 + at : at]),
    ),
    [0, 1, 1005, "NaN"],
  ),
  "sr/food_portion.csv": csv(
    "id,fdc_id,seq_num,amount,measure_unit_id,portion_description,modifier,gram_weight",
    [1, 1, 1, 1, 1000, "", "", 110],
  ),
  "sr/measure_unit.csv": csv("id,name", [1000, "cup"]),
};

const product = (at: number, more: object = {}): object => ({
  code: String(10_000 + at),
  product_name: `Product ${at} é`,
  nutriments: { fat_100g: at, "energy-kcal_100g": 9 * at },
  ...more,
});
const OFF = {
  "products.jsonl": Array.from({ length: 12 }, (_, at) =>
    at === 5 ? "broken\n" : `${JSON.stringify(product(at))}\n`,
  ).join(""),
};
const OFF_CSV = {
  "products.csv": `code\tproduct_name\tfat_100g\n${Array.from(
    { length: 40 },
    (_, at) => `${10_000 + at}\t"Product ${at} é\t${at}\n`,
  ).join("")}`,
};

describe.each([
  ["FoodData Central", FDC],
  ["Open Food Facts, JSONL", OFF],
  ["Open Food Facts, CSV", OFF_CSV],
])("%s", (_what, files) => {
  test("the same in any chunks", async () => {
    const whole = await foodsOf(files);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        expect(await foodsOf(files, {}, size)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  test("interrupted at any write, it goes on and ends the same", async () => {
    const whole = await foodsOf(files);
    const first = createShelf();
    await importFiles(files, {}, first, 64);
    expect(first.writes).toBeGreaterThan(3);
    for (let write = 1; write <= first.writes; write += 1) {
      const shelf = createShelf();
      shelf.failAtWrite = write;
      await expect(importFiles(files, {}, shelf, 64)).rejects.toThrow("the disk is full");
      expect([shelf.packs.size, shelf.unclosed]).toEqual([0, 0]);
      const writesBefore = shelf.writes;
      const again = await importFiles(files, {}, shelf, 64);
      if (!again.ok) throw new Error(again.error.code);
      expect(again.value.tally).toEqual(whole.tally);
      expect(Object.fromEntries(shelf.packs.get(whole.pack.name)?.foods ?? [])).toEqual(
        whole.foods,
      );
      expect([shelf.staging(), shelf.unclosed]).toEqual([0, 0]);
      // It went on, and did not begin anew.
      if (write > 2) expect(shelf.writes - writesBefore).toBeLessThan(first.writes);
    }
  });

  test("stopped again and again, it goes on and ends the same", async () => {
    const whole = await foodsOf(files);
    const shelf = createShelf();
    let resumed = false;
    for (let turn = 0; ; turn += 1) {
      const signal = { aborted: false };
      let chunks = 0;
      // Long enough for a row to end.
      const stop = (): void => {
        chunks += 1;
        signal.aborted = chunks >= 3;
      };
      const result = await importFiles(files, { signal, onProgress: stop }, shelf, 64);
      if (result.ok) {
        resumed = result.value.resumed;
        expect(result.value.tally).toEqual(whole.tally);
        break;
      }
      expect(result.error.code).toBe("stopped");
      expect(shelf.packs.size).toBe(0);
      expect(turn).toBeLessThan(200);
    }
    expect(resumed).toBe(true);
    expect(Object.fromEntries(shelf.packs.get(whole.pack.name)?.foods ?? [])).toEqual(whole.foods);
  });

  test("cut off at any byte, no pack comes of it and an older one stays", async () => {
    const whole = await foodsOf(files);
    const cutFile = Object.keys(files).find((name) => /nutrient|products/.test(name)) ?? "";
    const bytes = utf8((files as Readonly<Record<string, string>>)[cutFile] ?? "");
    const shelf = createShelf();
    await importFiles(files, {}, shelf);
    const before = shelf.packs.get(whole.pack.name);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (length) => {
        const cut = bytes.subarray(0, length);
        const result = await importFiles({ ...files, [cutFile]: cut }, {}, shelf);
        const last = cut.at(-1) === 0x0a || (cutFile.endsWith(".jsonl") && cut.at(-1) === 0x7d);
        // At the end of a row nobody can tell; the header alone has no food.
        if (!last) {
          expect(result.ok).toBe(false);
          expect(shelf.packs.get(whole.pack.name)).toBe(before);
        }
        if (result.ok) {
          for (const [id, food] of shelf.packs.get(whole.pack.name)?.foods ?? [])
            expect({ ...whole.foods[id], per100: food.per100 }).toEqual(food);
          if (before !== undefined) shelf.packs.set(whole.pack.name, before);
        }
        expect(shelf.staging()).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file that was cut off", () => {
  const cut = {
    "p.jsonl": `${JSON.stringify(product(1))}\n${JSON.stringify(product(2)).slice(0, -9)}`,
  };

  test("is refused with its line", async () => {
    expect(await importFiles(cut)).toEqual({
      ok: false,
      error: { code: "cut", file: "p.jsonl", line: 2, rows: 2, acceptable: true },
    });
  });

  test("may be taken as far as it is whole", async () => {
    const { foods, tally } = await foodsOf(cut, { acceptCut: true });
    expect(Object.keys(foods)).toEqual(["10001"]);
    expect(tally.faults.counts).toEqual({ cut: 1 });
  });

  test("but not one of several tables", async () => {
    const files = { ...FDC, "sr/food_nutrient.csv": FDC["sr/food_nutrient.csv"].slice(0, -1) };
    expect(await importFiles(files, { acceptCut: true })).toMatchObject({
      ok: false,
      error: { code: "cut", file: "sr/food_nutrient.csv", acceptable: false },
    });
  });

  test.for([
    ["cut", { code: "cut", file: "p.jsonl", line: 2, rows: 1, acceptable: true }],
    ["damaged", { code: "source", file: "p.jsonl", trouble: "damaged", reason: "why" }],
    ["unreadable", { code: "source", file: "p.jsonl", trouble: "unreadable", reason: "why" }],
  ] as const)("by its archive: %s", async ([trouble, error]) => {
    const text = `${JSON.stringify(product(1))}\n`;
    const file = memoryFile("p.jsonl", text, 1000, { trouble, reason: "why" });
    const shelf = createShelf();
    expect(await importPack(memorySource([file]), shelf.open, OPTIONS)).toEqual({
      ok: false,
      error,
    });
    expect([shelf.packs.size, shelf.staging()]).toEqual([0, 0]);
  });
});

describe("encodings", () => {
  const latin = (text: string): Uint8Array =>
    Uint8Array.from(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const utf16 = (text: string): Uint8Array => {
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    return new Uint8Array(units.buffer);
  };

  test("Windows-1252 is read as such, and said", async () => {
    const whole = await foodsOf(FDC);
    const { foods, tally } = await foodsOf({ ...FDC, "sr/food.csv": latin(FDC["sr/food.csv"]) });
    expect(foods).toEqual(whole.foods);
    expect(tally.windows1252).toBe(1);
  });

  test.for([1, 7, 1000])("UTF-16 is read as such, and said, in chunks of %d", async (size) => {
    const whole = await foodsOf(FDC);
    const files = { ...FDC, "sr/food.csv": utf16(`\ufeff${FDC["sr/food.csv"]}`) };
    const { foods, tally } = await foodsOf(files, {}, size);
    expect(foods).toEqual(whole.foods);
    expect(tally.utf16).toEqual(["sr/food.csv"]);
  });

  test("a line that is neither costs itself, with its number", async () => {
    const [first = "", second = ""] = [product(1), product(2)].map((one) => JSON.stringify(one));
    const bytes = Uint8Array.from([
      ...utf8(`${first}\n${second.slice(0, -1)}`),
      0xff,
      0x81,
      0x0a,
      ...utf8(`${first}\n`),
    ]);
    const { tally } = await foodsOf({ "p.jsonl": bytes });
    expect(tally.faults.first).toEqual([
      { code: "encoding", file: "p.jsonl", line: 2, field: null, value: null },
    ]);
  });

  test("bytes of anything never throw, and make no pack", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 99 }),
        async (bytes, size) => {
          const result = await importFiles({ "food.csv": bytes }, {}, createShelf(), size);
          expect(result.ok).toBe(false);
        },
      ),
    );
  });
});

describe("a pack", () => {
  test("is replaced by a later import, with the same refs and newer figures", async () => {
    const shelf = createShelf();
    const line = `${JSON.stringify({ fdc: 1, name: "Apple", n: { 208: 47 }, p: [], stale: 1 })}\n`;
    await importFiles({ "sr.jsonl": line }, {}, shelf);
    const before = shelf.packs.get("usda-sr-legacy")?.foods.get("1");
    await importFiles({ ...FDC, "sr/sr_legacy_food.csv": "fdc_id,NDB_number\n" }, {}, shelf);
    const after = shelf.packs.get("usda-sr-legacy")?.foods.get("1");
    expect([before?.per100.energy, after?.per100.energy]).toEqual([47, 50]);
    expect(after?.ref).toBe(before?.ref);
    expect(shelf.packs.size).toBe(1);
  });

  test("carries its licence, its source and when it was made", async () => {
    const { pack } = await foodsOf(OFF, { name: "mine" });
    expect(pack).toEqual({
      version: 1,
      name: "mine",
      title: "Open Food Facts",
      licence: expect.objectContaining({ code: "ODbL-1.0", link: "https://openfoodfacts.org" }),
      foods: 11,
      withoutEnergy: 0,
      importedAt: OPTIONS.now,
      fingerprint: "one",
    });
  });

  test("is not touched by a look", async () => {
    const shelf = createShelf();
    const result = await importFiles(FDC, { preview: true }, shelf);
    expect(result).toMatchObject({ ok: true, value: { pack: { foods: 4 } } });
    expect([shelf.packs.size, shelf.staging()]).toEqual([0, 0]);
  });

  test.for([
    ["a name that is none", {}, { name: "../x" }, "packName"],
    [
      "rows that are mostly bad",
      { "p.jsonl": `${JSON.stringify(product(1))}\nx\ny\n` },
      {},
      "mostlyBad",
    ],
    [
      "no food at all",
      { "p.jsonl": `${JSON.stringify(product(1, { product_name: "" }))}\n` },
      {},
      "empty",
    ],
    ["no table", { "p.csv": "a,b\n" }, {}, "unknown"],
  ] as const)("does not come of %s", async ([, files, options, code]) => {
    const shelf = createShelf();
    await importFiles(OFF, {}, shelf);
    const result = await importFiles({ ...(code === "packName" ? OFF : files) }, options, shelf);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect([shelf.packs.size, shelf.staging()]).toEqual([1, 0]);
    expect(shelf.packs.get("open-food-facts")?.foods.size).toBe(11);
  });

  test("an interrupted import of another file is not gone on with", async () => {
    const shelf = createShelf();
    shelf.failAtWrite = 3;
    await expect(importFiles(OFF, {}, shelf, 64)).rejects.toThrow("the disk is full");
    const other = await importPack(
      memorySource([memoryFile("p.jsonl", `${JSON.stringify(product(99))}\n`)], "two"),
      shelf.open,
      OPTIONS,
    );
    expect(other).toMatchObject({ ok: true, value: { resumed: false, pack: { foods: 1 } } });
  });
});

test("progress rises, and ends with everything", async () => {
  const seen: Progress[] = [];
  await importFiles(FDC, { onProgress: (progress) => seen.push(progress) }, createShelf(), 50);
  const read = seen.filter(({ phase }) => phase === "read");
  expect(read.length).toBeGreaterThan(5);
  expect(read.map(({ done }) => done)).toEqual(
    read.map(({ done }) => done).toSorted((a, b) => a - b),
  );
  expect(read.at(-1)).toMatchObject({ rows: 6 + 13 + 1 + 1 });
  expect(read.at(-1)?.done).toBe(read.at(-1)?.total);
  expect(seen.at(-1)).toMatchObject({ phase: "join", foods: 4 });
});

test("a line of ten million bytes costs itself alone", async () => {
  const huge = `{"code":"12345","product_name":"${"x".repeat(10_000_000)}"}`;
  const { foods, tally } = await foodsOf({
    "p.jsonl": `${JSON.stringify(product(1))}\n${huge}\n${JSON.stringify(product(2))}\n`,
  });
  expect(Object.keys(foods)).toEqual(["10001", "10002"]);
  expect(tally.faults.first).toEqual([
    { code: "long", file: "p.jsonl", line: 2, field: null, value: null },
  ]);
});
