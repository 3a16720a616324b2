import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { foodOfOwn } from "@dorsal/core/food";
import { IN_MEMORY, packsInMemory } from "../packs/index.ts";
import type { ShelvedPack } from "../packs/index.ts";
import { fdcFolder, offLine, testShelf } from "../packs/packs.fixture.ts";
import { createEngine } from "./engine.ts";
import { createTable } from "./table.ts";

const ANYWHERE = { meal: null, recents: [], favourites: [] } as const;

const tableOn = (device: ReturnType<typeof testShelf>) => {
  const changed = vi.fn();
  const table = createTable(createEngine(), device.shelf, () => Promise.resolve(), changed);
  const names = async (query: string) =>
    (await table.answer({ ask: "find", query, at: ANYWHERE, most: 5 })).map((food) => food?.name);
  return { table, changed, names };
};

test("foods of a pack are found by any word of their name, until the pack goes", async () => {
  const device = testShelf();
  const { names, changed } = tableOn(device);
  await device.import(fdcFolder());
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect(await names("hill chese 2")).toContain("Hill cheese 2");
  await device.shelf.remove("usda-sr-legacy");
  await vi.waitFor(async () => expect(await names("hill")).not.toContain("Hill cheese 2"));
});

test("a pack that is read in anew takes the place of the one before", async () => {
  const device = testShelf();
  const { names } = tableOn(device);
  await device.import(fdcFolder(2));
  await vi.waitFor(async () => expect(await names("hill cheese")).toHaveLength(2));
  await device.import(fdcFolder(1, "Valley cheese"));
  await vi.waitFor(async () => expect(await names("valley")).toContain("Valley cheese 1"));
  expect(await names("hill cheese 2")).not.toContain("Hill cheese 2");
});

test("a barcode typed into the search finds the person's own food before that of a pack", async () => {
  const device = testShelf();
  await device.import({ "off.jsonl": offLine("4006381333931", "Oat bar", 380) });
  const { table, names } = tableOn(device);
  expect(await names("4006381333931")).toEqual(["Oat bar"]);
  const own = foodOfOwn("mine", {
    name: "My oat bar",
    brand: null,
    barcode: "4006381333931",
    source: "label",
    per: "g",
    per100: { energy: 381 },
    portions: [],
  });
  await table.answer({ ask: "own", foods: [own] });
  expect(await names("4 006381 333931")).toEqual(["My oat bar", "Oat bar"]);
});

test("a food of a pack is known by its ref before the pack is taken in", async () => {
  const device = testShelf();
  await device.import(fdcFolder());
  const { table } = tableOn(device);
  const refs = ["pack:usda-sr-legacy:900003", "core:banana", "pack:gone:1", "own:gone"];
  const foods = await table.answer({ ask: "get", refs });
  expect(foods.map((food) => food?.name ?? null)).toEqual(["Hill cheese 3", "Banana", null, null]);
});

const pack = (name: string, foods: number): ShelvedPack =>
  ({ generation: 1, info: { name, foods } }) as ShelvedPack;

test.for([
  [[], []],
  [[pack("small", 8000), pack("large", 400_000)], ["small"]],
  [[pack("b", 15_000), pack("a", 8000)], ["a"]],
  [[pack("exact", IN_MEMORY)], ["exact"]],
  [[pack("one more", IN_MEMORY + 1)], []],
] as const)("%#: held in memory are the small packs, as far as there is room", ([packs, held]) => {
  expect([...packsInMemory(packs, IN_MEMORY)]).toEqual(held);
});

test("a large pack is found by the beginning of a name", async () => {
  const device = testShelf();
  await device.import(fdcFolder());
  const [small] = await device.shelf.packs();
  if (!small) throw new Error("it must be there");
  // The same pack as if it had as many foods as a country.
  await device.db.pack.update("usda-sr-legacy", {
    info: { ...small.info, foods: IN_MEMORY + 1 },
  });
  const { names } = tableOn(device);
  await vi.waitFor(async () =>
    expect((await names("hill ch")).slice(0, 3)).toEqual([
      "Hill cheese 1",
      "Hill cheese 2",
      "Hill cheese 3",
    ]),
  );
});
