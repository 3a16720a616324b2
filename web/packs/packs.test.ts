import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { fdcFolder, gzipped, offLine, rowCount, testShelf, zipped } from "./packs.fixture.ts";
import type { ReadyPack } from "./types.ts";

const NAME = "usda-sr-legacy";

describe("a table that is read in", async () => {
  test.for([
    ["a folder", fdcFolder()],
    ["a zip", { "download.zip": await zipped(fdcFolder()) }],
    [
      "a folder with packed tables",
      Object.fromEntries(
        await Promise.all(
          Object.entries(fdcFolder()).map(
            async ([name, text]) => [`${name}.gz`, await gzipped(text)] as const,
          ),
        ),
      ),
    ],
  ] as const)("from %s is there whole, with its portions and its terms", async ([, contents]) => {
    const device = testShelf();
    const end = await device.import(contents);
    expect(end).toMatchObject({ state: "kept", pack: { name: NAME, foods: 3 } });
    const [pack, ...more] = await device.shelf.packs();
    expect(more).toEqual([]);
    expect(pack?.info).toMatchObject({ title: "USDA SR Legacy", licence: { code: "CC0-1.0" } });
    expect(await device.shelf.foodsOf(NAME)).toHaveLength(3);
    expect(await device.shelf.byRef(`pack:${NAME}:900002`)).toMatchObject({
      name: "Hill cheese 2",
      per100: { energy: 302, protein: 24 },
      portions: [{ label: "1 slice", grams: 30 }],
    });
    expect(await device.shelf.left()).toEqual([]);
    // What the foods were made of is gone again.
    expect(await rowCount(device)).toBe(3);
  });

  test("tells how it goes on, and asks before it counts", async () => {
    const device = testShelf();
    let asked: ReadyPack | null = null;
    let seen = -1;
    await device.import(fdcFolder(), {
      decide: async (ready) => {
        asked = ready;
        seen = (await device.shelf.packs()).length;
        return true;
      },
    });
    expect(seen).toBe(0);
    expect(asked).toMatchObject({
      pack: { foods: 3 },
      tally: { foods: 3, samples: [{ name: "Hill cheese 1" }, {}, {}] },
    });
    expect(device.news.map(({ state }) => state)).toContain("reading");
  });

  test("is gone without a trace when it is not wanted, and the one before stays", async () => {
    const device = testShelf();
    await device.import(fdcFolder(2));
    const end = await device.import(fdcFolder(5), { decide: async () => false });
    expect(end).toEqual({ state: "dropped" });
    expect((await device.shelf.packs()).map(({ info }) => info.foods)).toEqual([2]);
    expect(await rowCount(device)).toBe(2);
    expect(await device.shelf.left()).toEqual([]);
  });

  test("takes the place of the one before", async () => {
    const device = testShelf();
    await device.import(fdcFolder(5));
    await device.import(fdcFolder(2, "Valley cheese"));
    expect((await device.shelf.foodsOf(NAME)).map(({ name }) => name)).toEqual([
      "Valley cheese 1",
      "Valley cheese 2",
    ]);
    expect(await rowCount(device)).toBe(2);
  });

  test("joins more foods than are read at once, each with all its parts", async () => {
    const device = testShelf();
    const end = await device.import(fdcFolder(1100));
    expect(end).toMatchObject({ state: "kept", pack: { foods: 1100, withoutEnergy: 0 } });
    const foods = await device.shelf.foodsOf(NAME);
    expect(
      foods.every(({ portions, per100 }) => portions.length === 1 && per100.protein === 24),
    ).toBe(true);
  });

  test("is removed with every row", async () => {
    const device = testShelf();
    await device.import(fdcFolder());
    await device.shelf.remove(NAME);
    expect(await device.shelf.packs()).toEqual([]);
    expect(await device.shelf.byRef(`pack:${NAME}:900001`)).toBeNull();
    expect(await rowCount(device)).toBe(0);
  });
});

describe("an import that is stopped", () => {
  const stopped = async () => {
    const device = testShelf();
    // Stops as soon as the first table is read.
    const signal = { aborted: false };
    const end = await device.import(fdcFolder(), {
      signal,
      onNews: () => {
        signal.aborted = true;
      },
    });
    expect(end.state).toBe("stopped");
    return device;
  };

  test("is seen by nobody, goes on with the same files and ends as if nothing had been", async () => {
    const device = await stopped();
    expect(await device.shelf.packs()).toEqual([]);
    expect(await device.shelf.byBarcode("1")).toEqual([]);
    expect((await device.shelf.left()).map(({ name }) => name)).toEqual([NAME]);
    let rows = 0;
    const end = await device.import(fdcFolder(), {
      decide: async ({ tally }) => {
        ({ rows } = tally);
        return true;
      },
    });
    expect(end).toMatchObject({ state: "kept", pack: { foods: 3 } });
    // Foods, nutrients and portions, none of them read twice.
    expect(rows).toBe(3 + 6 + 3);
    expect(await rowCount(device)).toBe(3);
  });

  test("starts over with other files", async () => {
    const device = await stopped();
    await device.import(fdcFolder(1, "Valley cheese"));
    expect((await device.shelf.foodsOf(NAME)).map(({ name }) => name)).toEqual(["Valley cheese 1"]);
    expect(await rowCount(device)).toBe(1);
  });

  test("is forgotten with every row", async () => {
    const device = await stopped();
    await device.shelf.forget(NAME);
    expect(await device.shelf.left()).toEqual([]);
    expect(await rowCount(device)).toBe(0);
  });
});

describe("what is no table, or half of one", async () => {
  test.for([
    ["nothing known", { "notes.txt": "hello" }, { state: "refused", fault: { code: "unknown" } }],
    [
      "a zip without its end",
      { "download.zip": (await zipped(fdcFolder())).slice(0, 200) },
      { state: "source", trouble: { trouble: "cut" } },
    ],
    [
      "packed lines without their end",
      {
        "off.jsonl.gz": (await gzipped(offLine("4006381333931", "Oat bar", 380).repeat(50))).slice(
          0,
          -12,
        ),
      },
      { state: "refused", fault: { code: "cut", acceptable: true } },
    ],
  ] as const)("%s is said, and leaves nothing", async ([, contents, end]) => {
    const device = testShelf();
    expect(await device.import(contents)).toMatchObject(end);
    expect(await device.shelf.packs()).toEqual([]);
    expect(await rowCount(device)).toBe(0);
  });

  test("a device without room: everything that was read is given back", async () => {
    const device = testShelf();
    let writes = 0;
    const full = new DOMException("no room", "QuotaExceededError");
    device.db.food.hook("creating", () => {
      writes += 1;
      if (writes > 1) throw full;
    });
    const lines = offLine("4006381333931", "Oat bar", 380) + offLine("96385074", "Rye bar", 370);
    expect(await device.import({ "off.jsonl": lines })).toEqual({ state: "full" });
    expect(await device.shelf.left()).toEqual([]);
    expect(await rowCount(device)).toBe(0);
  });
});

describe("looking a food up", () => {
  test("by barcode, however it is written in the table, and by the beginning of its name", async () => {
    const device = testShelf();
    await device.import({
      "off.jsonl":
        offLine("0036000291452", "Café crème", 90) + offLine("4006381333931", "Oat bar", 380),
    });
    const [food] = await device.shelf.byBarcode("36000291452");
    expect(food).toMatchObject({ name: "Café crème", source: "openFoodFacts" });
    expect(await device.shelf.byBarcode("360002914520")).toEqual([]);
    const begins = (start: string) => device.shelf.beginningWith(["open-food-facts"], start, 10);
    expect((await begins("cafe")).map(({ name }) => name)).toEqual(["Café crème"]);
    expect(await begins("bar")).toEqual([]);
    expect(await begins("  ")).toEqual([]);
  });

  test("keeps what was answered for a barcode beside a table of the same source", async () => {
    const device = testShelf();
    await device.import({ "off.jsonl": offLine("4006381333931", "Oat bar", 380) });
    const [bar] = await device.shelf.foodsOf("open-food-facts");
    if (!bar) throw new Error("it must be there");
    const scanned = { ...bar, ref: "pack:open-food-facts-scanned:96385074", barcode: "96385074" };
    await device.shelf.keepScanned([scanned], "2026-11-24T08:00:00.000+01:00");
    await device.shelf.keepScanned([scanned], "2026-11-25T08:00:00.000+01:00");
    expect(await device.shelf.byBarcode("96385074")).toEqual([scanned]);
    expect((await device.shelf.packs()).map(({ info }) => [info.name, info.foods])).toEqual([
      ["open-food-facts-scanned", 1],
      ["open-food-facts", 1],
    ]);
    await device.import({ "off.jsonl": offLine("4006381333931", "Oat bar, new", 381) });
    expect(await device.shelf.byBarcode("96385074")).toEqual([scanned]);
  });
});
