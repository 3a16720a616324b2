import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { foodFromStored, importPack } from "@dorsal/core/packs";
import type { ImportOptions, PackSource } from "@dorsal/core/packs";
import { timestamp } from "@dorsal/core/record";
import { openSqlite } from "@dorsal/disk";
import { OPTIONS, csv, foodsOf } from "../core/packs/packs.fixture.ts";
import { zip } from "../core/packs/read/zip.fixture.ts";
import { sourceOf } from "./packs/files.ts";
import { packFolder } from "./packs/folder.ts";
import { openPackSink, packsIn } from "./packs/pack-file.ts";
import { run } from "./run.ts";

const root = mkdtempSync(join(tmpdir(), "dorsal-food-"));
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(root, "t-"));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(root, { recursive: true }));

const dorsalFood = async (...args: readonly string[]) => {
  let out = "";
  let err = "";
  const code = await run(["food", ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: () => "",
    now: timestamp(Date.UTC(2026, 10, 23, 17), 60),
    version: "0.1.0",
  });
  return { code, out, err };
};

const dorsal = (...args: readonly string[]) => dorsalFood("import", ...args);

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const packs = (): string => join(folder, "packs");
const to = (): readonly string[] => ["--to", packs()];

const FDC: Readonly<Record<string, string>> = {
  "food.csv": csv(
    "fdc_id,data_type,description",
    [2, "sr_legacy_food", "Crème fraîche"],
    [1, "sr_legacy_food", 'Bread, 3" round'],
    [3, "sr_legacy_food", ""],
  ),
  "food_nutrient.csv": csv(
    "id,fdc_id,nutrient_id,amount",
    [1, 1, 1008, 250],
    [2, 2, 1008, 292],
    [3, 1, 1003, 9],
  ),
  "food_portion.csv": csv("id,fdc_id,seq_num,amount,measure_unit_id,modifier,gram_weight", [
    1,
    1,
    1,
    1,
    9999,
    "slice",
    40,
  ]),
  "sr_legacy_food.csv": csv("fdc_id,NDB_number", [1, "18001"]),
};

const putFolder = (): string => {
  for (const [name, text] of Object.entries(FDC)) put(`download/sr/${name}`, text);
  put("download/README.md", "# not a table");
  return join(folder, "download");
};

const products = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `${JSON.stringify({ code: String(10_000 + at), product_name: `Product ${at}`, ingredients_text: "flour ".repeat(60), nutriments: { fat_100g: at % 90 } })}\n`,
  ).join("");

/** Every food of a pack by its row, as the core makes them in memory. */
const expectPack = async (name: string, wanted: Awaited<ReturnType<typeof foodsOf>>) => {
  const connection = await openSqlite(join(packs(), `${name}.sqlite`), 500);
  const rows = connection.prepare("SELECT id, barcode, data FROM food").all() as readonly {
    readonly id: string;
    readonly barcode: string | null;
    readonly data: string;
  }[];
  connection.close();
  const foods = rows.map(({ id, data }) => [id, foodFromStored(name, id, data)] as const);
  expect(Object.fromEntries(foods)).toEqual(wanted.foods);
  expect(rows.map(({ barcode }) => barcode)).toEqual(foods.map(([, food]) => food?.barcode));
  const [info] = await packsIn(packs());
  expect(info).toMatchObject({ name, foods: foods.length });
};

describe("dorsal food import", () => {
  test("a folder, to a file that holds the foods and their licence", async () => {
    const { code, out, err } = await dorsal(putFolder(), ...to());
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("USDA SR Legacy: 2 foods in usda-sr-legacy\n");
    expect(out).toContain("1 row without a name, left out.");
    expect(out).toContain('sr/food.csv, line 4: name: description ""');
    expect(out).toContain("U.S. Department of Agriculture");
    expect(out.split("\n").every((line) => line === line.trimEnd())).toBe(true);
    expect(readdirSync(packs())).toEqual(["usda-sr-legacy.sqlite"]);
    await expectPack("usda-sr-legacy", await foodsOf(FDC));
    const [pack] = await packsIn(packs());
    expect(pack?.licence).toMatchObject({ id: "usda", link: "https://fdc.nal.usda.gov" });
  });

  test.for([{}, { large: true }])("the zip as it was downloaded %j", async (how) => {
    const files = Object.entries(FDC).map(([name, text]) => ({ name: `fdc/${name}`, text }));
    const stored = { name: "fdc/measure_unit.csv", text: csv("id,name", [9999, ""]), method: 0 };
    const path = put("fdc.zip", zip([...files, stored], how));
    const { code, err } = await dorsal(path, ...to());
    expect([code, err]).toEqual([0, ""]);
    await expectPack("usda-sr-legacy", await foodsOf(FDC));
  });

  test.for(["products.jsonl", "products.jsonl.gz"])("%s", async (name) => {
    const text = products(300);
    const path = put(name, name.endsWith(".gz") ? gzipSync(text) : text);
    const { code, out } = await dorsal(path, ...to(), "--name", "mine");
    expect(code).toBe(0);
    expect(out).toMatch(/Open Food Facts \(https:\/\/openfoodfacts\.org\).*same licence/);
    await expectPack("mine", await foodsOf({ "p.jsonl": text }, { name: "mine" }));
  });

  test.for([1, 3, 40])("lines packed in %d members, one after the other", async (count) => {
    const text = products(300);
    const size = Math.ceil(text.length / count);
    const members = Array.from({ length: count }, (_, at) =>
      gzipSync(text.slice(at * size, (at + 1) * size)),
    );
    // As bgzip does, with an empty one at the end.
    const path = put("products.jsonl.gz", Buffer.concat([...members, gzipSync("")]));
    const { code, err } = await dorsal(path, ...to(), "--name", "mine");
    expect([code, err]).toEqual([0, ""]);
    await expectPack("mine", await foodsOf({ "p.jsonl": text }, { name: "mine" }));
  });

  test("--json is the whole outcome", async () => {
    const { out } = await dorsal(putFolder(), ...to(), "--json");
    expect(JSON.parse(out)).toMatchObject({
      file: join(packs(), "usda-sr-legacy.sqlite"),
      pack: { foods: 2, importedAt: "2026-11-23T18:00:00.000+01:00" },
      tally: { rows: 7, faults: { counts: { name: 1 }, first: [{ line: 4 }] } },
      resumed: false,
    });
  });

  test("--dry-run writes nothing", async () => {
    const elsewhere = join(folder, "elsewhere");
    mkdirSync(elsewhere);
    vi.stubEnv("TMPDIR", elsewhere);
    const { code, out } = await dorsal(putFolder(), ...to(), "--dry-run");
    expect([code, existsSync(packs())]).toEqual([0, false]);
    expect(out).toContain("USDA SR Legacy: 2 foods; nothing was written\n");
    expect(out).toContain('Bread, 3" round: 250 kcal per 100 g');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test("--language chooses names", async () => {
    const product = { code: "12345", product_name: "Bread", product_name_de: "Brot" };
    const path = put("p.jsonl", `${JSON.stringify(product)}\n`);
    expect((await dorsal(path, ...to(), "--language", "de,en")).out).toContain("Brot");
  });

  test("a later import replaces the pack", async () => {
    const line = { fdc: 1, name: "Bread", n: { 208: 1 }, p: [], stale: 1 };
    await dorsal(put("sr.jsonl", `${JSON.stringify(line)}\n`), ...to());
    await dorsal(putFolder(), ...to());
    await expectPack("usda-sr-legacy", await foodsOf(FDC));
  });
});

describe("an import that was interrupted", () => {
  /** A source that asks to stop after so many chunks of its file. */
  const stopping = (source: PackSource, chunks: number) => {
    const signal = { aborted: false };
    const files = source.files.map((file) => ({
      ...file,
      open: async function* open(from: number) {
        let seen = 0;
        for await (const piece of file.open(from)) {
          yield piece;
          seen += 1;
          if (seen === chunks) signal.aborted = true;
        }
      },
    }));
    return { source: { ...source, files }, signal };
  };

  const begin = async (path: string, options: Partial<ImportOptions> = {}) => {
    const found = await sourceOf(path);
    if ("trouble" in found) throw new Error(found.reason);
    mkdirSync(packs(), { recursive: true });
    const { source, signal } = stopping(found, 3);
    return importPack(source, (name) => openPackSink(packs(), name), {
      ...OPTIONS,
      ...options,
      signal,
    });
  };

  test.for(["products.jsonl", "products.jsonl.gz"])("goes on: %s", async (name) => {
    const text = products(1200);
    const path = put(name, name.endsWith(".gz") ? gzipSync(text) : text);
    const stopped = await begin(path);
    expect(stopped).toMatchObject({ ok: false, error: { code: "stopped" } });
    expect(readdirSync(packs())).toEqual(["open-food-facts.importing.sqlite"]);
    const { code, out } = await dorsal(path, ...to());
    expect(code).toBe(0);
    expect(out).toContain("It went on where an earlier import was interrupted.");
    expect(readdirSync(packs())).toEqual(["open-food-facts.sqlite"]);
    await expectPack("open-food-facts", await foodsOf({ "p.jsonl": text }));
  });

  test("begins anew where the file has changed", async () => {
    const path = put("products.jsonl", products(1200));
    await begin(path);
    writeFileSync(path, products(10));
    const { out } = await dorsal(path, ...to());
    expect(out).toContain("10 foods in open-food-facts");
    expect(out).not.toContain("went on");
  });

  test("begins anew where what was left is damaged", async () => {
    put("packs/open-food-facts.importing.sqlite", "no database at all ".repeat(100));
    const { code, out } = await dorsal(put("products.jsonl", products(10)), ...to());
    expect(code).toBe(0);
    expect(out).toContain("10 foods in open-food-facts");
    expect(readdirSync(packs())).toEqual(["open-food-facts.sqlite"]);
  });

  test("one at a time", async () => {
    mkdirSync(packs(), { recursive: true });
    const sink = await openPackSink(packs(), "open-food-facts");
    await sink.begin("another");
    const { code, err } = await dorsal(put("products.jsonl", products(10)), ...to());
    await sink.close();
    expect(code).toBe(1);
    expect(err).toMatch(
      /^dorsal food import: another import into open-food-facts is running\..*\n$/,
    );
  });
});

describe("what cannot be imported leaves the pack that was there", () => {
  const text = products(1200);
  const gz = gzipSync(text);
  const archive = zip([{ name: "products.jsonl", text }]);
  /** With one bit of the packed data turned. */
  const flipped = Uint8Array.from(archive, (byte, at) => (at === 4000 ? byte ^ 4 : byte));

  test.for<readonly [string, string | Uint8Array, RegExp]>([
    ["cut.jsonl", text.slice(0, -9), /cut\.jsonl ends in the middle of line 1200.*--accept-cut/],
    ["cut.jsonl.gz", gz.subarray(0, gz.length - 20), /cut\.jsonl ends in the middle of line \d+/],
    [
      "damaged.jsonl.gz",
      Uint8Array.from(gz, (byte, at) => (at === 2000 ? byte ^ 255 : byte)),
      /damaged/,
    ],
    [
      "cut.zip",
      archive.subarray(0, archive.length - 9),
      /archive ends too early.*Download it again/,
    ],
    ["damaged.zip", flipped, /damaged/],
    [
      "checksum.zip",
      zip([{ name: "products.jsonl", text, sum: 1 }]),
      /products\.jsonl is damaged.*its checksum is not the one that its archive says.*Download it again/,
    ],
    [
      "length.zip",
      zip([{ name: "products.jsonl", text, unpacked: text.length + 1 }]),
      /products\.jsonl is damaged.*it is not as long as its archive says.*Download it again/,
    ],
    [
      "second.jsonl.gz",
      Buffer.concat([gz, gz.subarray(0, gz.length - 30)]),
      /second\.jsonl ends in the middle of line \d+/,
    ],
    ["bomb.zip", zip([{ name: "a.jsonl", text: "x", unpacked: 2 ** 31 }]), /would unpack to more/],
    [
      "binary.jsonl",
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256),
      /None of these/,
    ],
    ["food.xlsx", zip([{ name: "xl/workbook.xml", text: "<x/>" }]), /spreadsheet/],
    ["empty.csv", "", /None of these/],
  ])("%s", async ([name, content, complaint]) => {
    await dorsal(put("good.jsonl", products(2)), ...to());
    const before = readFileSync(join(packs(), "open-food-facts.sqlite"));
    const { code, out, err } = await dorsal(put(name, content), ...to());
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(complaint);
    expect(err.trimEnd()).not.toContain("\n");
    expect(readdirSync(packs())).toEqual(["open-food-facts.sqlite"]);
    expect(readFileSync(join(packs(), "open-food-facts.sqlite")).equals(before)).toBe(true);
  });

  test("--accept-cut takes what is whole", async () => {
    const { code, out } = await dorsal(
      put("cut.jsonl", text.slice(0, -9)),
      ...to(),
      "--accept-cut",
    );
    expect(code).toBe(0);
    expect(out).toContain("1,199 foods in open-food-facts");
  });

  test("a folder that cannot be made", async () => {
    const path = put("p.jsonl", products(2));
    const { code, err } = await dorsal(path, "--to", join(path, "packs"));
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be written \(.*\).*--to/);
  });
});

describe("dorsal food import refuses in one line", () => {
  test.for<readonly [string, RegExp]>([
    ["", /needs a file or a folder/],
    ["a b", /takes one file or folder, but was given "a", "b"/],
    ["a --language English", /--language is "English"/],
    ["a --names x", /there is no flag --names/],
    ["a --to", /--to needs a value/],
  ])("%s", async ([line, complaint]) => {
    const { code, out, err } = await dorsal(...line.split(" ").filter((word) => word !== ""));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(complaint);
  });

  test.for<readonly [readonly string[], RegExp]>([
    [["nowhere"], /nowhere cannot be read/],
    [["--name", "../x"], /"\.\.\/x" cannot be used/],
  ])("%j", async ([args, complaint]) => {
    const file = args[0] === "nowhere" ? [] : [put("p.jsonl", products(2))];
    const { code, err } = await dorsal(...file, ...args, ...to());
    expect(code).toBe(1);
    expect(err).toMatch(complaint);
  });

  test("packs lie with a person's other data", () => {
    expect(packFolder({ XDG_DATA_HOME: "/data" })).toBe("/data/dorsal/packs");
    expect(packFolder({ XDG_DATA_HOME: "data" })).toBe(packFolder({}));
    expect(packFolder({})).toMatch(/\.local\/share\/dorsal\/packs$/);
  });
});

describe("dorsal food packs", () => {
  test("tells what is there, and under which terms", async () => {
    await dorsal(putFolder(), ...to());
    await dorsal(put("p.jsonl", products(3)), ...to(), "--name", "mine");
    put("packs/notes.sqlite", "no database");
    put("packs/Other.sqlite", "");
    const { code, out } = await dorsalFood("packs", ...to());
    expect(code).toBe(0);
    expect(out).toMatch(/^mine: Open Food Facts, 3 foods, imported on 2026-11-23\n.*ODbL/);
    expect(out).toMatch(/\nusda-sr-legacy: USDA SR Legacy, 2 foods, .*\n.*Public domain/);
    const data = await dorsalFood("packs", ...to(), "--json");
    expect(JSON.parse(data.out)).toMatchObject([{ name: "mine" }, { name: "usda-sr-legacy" }]);
  });

  test("none, in a folder that is not there", async () => {
    expect(await dorsalFood("packs", ...to())).toEqual({
      code: 0,
      out: `There are no packs in ${packs()}. "dorsal food import" makes one.\n`,
      err: "",
    });
  });

  test.for([
    [["packs", "--all"], /dorsal food packs: there is no flag --all/],
    [[], /dorsal food: say what to do: .*import, packs/],
    [["eat"], /dorsal food: there is no "eat"; there is: .*import, packs/],
  ] as const)("%j is refused", async ([args, complaint]) => {
    const { code, err } = await dorsalFood(...args);
    expect(code).toBe(2);
    expect(err).toMatch(complaint);
  });
});
