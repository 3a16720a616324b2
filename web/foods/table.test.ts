import { describe, expect, test, vi } from "vitest";
import { foodOfOwn } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { IN_MEMORY, packsInMemory } from "../packs/index.ts";
import type { Shelf, ShelvedPack } from "../packs/index.ts";
import { createEngine } from "./engine.ts";
import { createTable } from "./table.ts";

const ANYWHERE = { meal: null, recents: [], favourites: [] } as const;

const shelved = (name: string, foods: number, generation = 1): ShelvedPack =>
  ({ generation, info: { name, foods } }) as ShelvedPack;

const foodOf = (pack: string, row: string, name: string, barcode: string | null = null): Food => ({
  ...foodOfOwn("any", {
    name,
    brand: null,
    barcode,
    source: "label",
    per: "g",
    per100: { energy: 380 },
    portions: [],
  }),
  ref: `pack:${pack}:${row}`,
});

/** A shelf whose packs a test puts there, and which says of itself what the test wants. */
const shelfOf = () => {
  const foods = new Map<string, readonly Food[]>();
  let packs: readonly ShelvedPack[] = [];
  let tell: (packs: readonly ShelvedPack[]) => void = () => undefined;
  const all = (): readonly Food[] => [...foods.values()].flat();
  const shelf = {
    watch: (onPacks: typeof tell) => {
      tell = onPacks;
      tell(packs);
      return () => undefined;
    },
    foodsOf: async (name: string) => foods.get(name) ?? [],
    byRef: async (ref: string) => all().find((food) => food.ref === ref) ?? null,
    byBarcode: async (barcode: string) => all().filter((food) => food.barcode === barcode),
    beginningWith: async (names: readonly string[], start: string) =>
      names.flatMap((name) =>
        (foods.get(name) ?? []).filter((food) => food.name.toLowerCase().startsWith(start)),
      ),
  } as Partial<Shelf> as Shelf;
  return {
    shelf,
    put: (pack: ShelvedPack, its: readonly Food[]) => {
      foods.set(pack.info.name, its);
      packs = [...packs.filter(({ info }) => info.name !== pack.info.name), pack];
      tell(packs);
    },
    take: (name: string) => {
      foods.delete(name);
      packs = packs.filter(({ info }) => info.name !== name);
      tell(packs);
    },
  };
};

const opened = () => {
  const device = shelfOf();
  const changed = vi.fn();
  const table = createTable(createEngine(), device.shelf, () => Promise.resolve(), changed);
  const names = async (query: string) =>
    (await table.answer({ ask: "find", query, at: ANYWHERE, most: 5 })).map((food) => food?.name);
  const everything = async (query: string, most = 5) =>
    (await table.everything({ ask: "everything", query, at: ANYWHERE, most })).map(
      ({ kind, name }) => `${kind} ${name}`,
    );
  return { ...device, table, changed, names, everything };
};

const CHEESES = ["1", "2", "3"].map((row) => foodOf("cheese", row, `Hill cheese ${row}`));

test("foods of a pack are found by any word of their name, until the pack goes", async () => {
  const { put, take, names, changed } = opened();
  put(shelved("cheese", 3), CHEESES);
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect(await names("hill chese 2")).toContain("Hill cheese 2");
  take("cheese");
  await vi.waitFor(async () => expect(await names("hill")).not.toContain("Hill cheese 2"));
});

test("a pack that is read in anew takes the place of the one before", async () => {
  const { put, names } = opened();
  put(shelved("cheese", 3), CHEESES);
  await vi.waitFor(async () => expect(await names("hill cheese")).toHaveLength(3));
  put(shelved("cheese", 1, 2), [foodOf("cheese", "1", "Valley cheese")]);
  await vi.waitFor(async () => expect(await names("valley")).toContain("Valley cheese"));
  expect(await names("hill cheese 2")).not.toContain("Hill cheese 2");
});

test("a pack that grows is taken in again", async () => {
  const { put, names } = opened();
  put(shelved("scanned", 1), [foodOf("scanned", "1", "Oat bar")]);
  await vi.waitFor(async () => expect(await names("oat bar")).toContain("Oat bar"));
  put(shelved("scanned", 2), [
    foodOf("scanned", "1", "Oat bar"),
    foodOf("scanned", "2", "Zwieback biscuit"),
  ]);
  await vi.waitFor(async () => expect(await names("zwieback")).toContain("Zwieback biscuit"));
});

test("a barcode typed into the search finds the person's own food before that of a pack", async () => {
  const { put, table, names } = opened();
  const bar = foodOf("bars", "1", "Oat bar", "4006381333931");
  put(shelved("bars", 1), [bar]);
  expect(await names("4006381333931")).toEqual(["Oat bar"]);
  await table.answer({ ask: "own", foods: [{ ...bar, ref: "own:mine", name: "My oat bar" }] });
  expect(await names("4 006381 333931")).toEqual(["My oat bar", "Oat bar"]);
});

test("a food of a pack is known by its ref before the pack is taken in", async () => {
  const { put, table } = opened();
  put(shelved("cheese", 3), CHEESES);
  const refs = ["pack:cheese:3", "core:banana", "pack:gone:1", "own:gone"];
  const foods = await table.answer({ ask: "get", refs });
  expect(foods.map((food) => food?.name ?? null)).toEqual(["Hill cheese 3", "Banana", null, null]);
});

test("a large pack is found by the beginning of a name, before what fits only in part", async () => {
  const { put, names } = opened();
  put(shelved("cheese", IN_MEMORY + 1), CHEESES);
  expect((await names("hill ch")).slice(0, 3)).toEqual(CHEESES.map(({ name }) => name));
});

describe("everything in one list", () => {
  const PAGES = [{ what: "page", id: "photos", name: "Photos" }];

  test("a food of a pack, an exercise, and what was named stand beside each other", async () => {
    const { put, table, everything } = opened();
    put(shelved("cheese", 3), CHEESES);
    await table.name({
      ask: "named",
      own: [{ what: "meal", id: "elevenses", name: "Elevenses" }],
      pages: PAGES,
    });
    await vi.waitFor(async () =>
      expect(await everything("hill chese 2", 1)).toEqual(["food Hill cheese 2"]),
    );
    expect(await everything("donky kick", 1)).toEqual([
      "exercise Donkey kick (quadruped hip extension)",
    ]);
    expect(await everything("elevenses", 1)).toEqual(["own Elevenses"]);
    expect(await everything("fotos", 1)).toEqual(["page Photos"]);
  });

  test("what is named anew takes the place of all before", async () => {
    const { table, everything } = opened();
    await table.name({ ask: "named", own: [], pages: PAGES });
    await table.name({ ask: "named", own: [{ what: "meal", id: "tea", name: "Tea" }], pages: [] });
    expect(await everything("photos", 1)).not.toContain("page Photos");
    expect(await everything("tea", 1)).toEqual(["own Tea"]);
  });

  test("a barcode finds its foods alone", async () => {
    const { put, everything } = opened();
    put(shelved("bars", 1), [foodOf("bars", "1", "Oat bar", "4006381333931")]);
    expect(await everything("4006381333931")).toEqual(["food Oat bar"]);
  });

  test("a large pack is found by the beginning of a name", async () => {
    const { put, everything } = opened();
    put(shelved("cheese", IN_MEMORY + 1), CHEESES);
    expect((await everything("hill ch")).slice(0, 3)).toEqual(
      CHEESES.map(({ name }) => `food ${name}`),
    );
  });

  test("an own food is found among the foods", async () => {
    const { table, everything } = opened();
    const spread: Food = { ...foodOf("any", "1", "Granny spread"), ref: "own:1", source: "own" };
    await table.answer({ ask: "own", foods: [spread] });
    expect(await everything("granny", 1)).toEqual(["food Granny spread"]);
  });
});

test.for([
  [[], []],
  [[shelved("small", 8000), shelved("large", 400_000)], ["small"]],
  [[shelved("b", 15_000), shelved("a", 8000)], ["a"]],
  [[shelved("exact", IN_MEMORY)], ["exact"]],
  [[shelved("one more", IN_MEMORY + 1)], []],
] as const)("%#: held in memory are the small packs, as far as there is room", ([packs, held]) => {
  expect([...packsInMemory(packs, IN_MEMORY)]).toEqual(held);
});
