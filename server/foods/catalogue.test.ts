import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { FOOD_FIELDS, FOOD_SYNONYMS } from "@dorsal/core/food";
import { createIndex, search } from "@dorsal/core/search";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Catalogue } from "./catalogue.ts";
import { buildIn, foodOf, found, openBuilt, withCatalogue } from "./foods.fixture.ts";
import { documentOf } from "./keys.ts";

/** The most popular first. */
const SHELF = [
  foodOf({ name: "Milk chocolate", brand: "Vallo" }),
  foodOf({ name: "Whole milk", brand: "Alpenhof" }),
  foodOf({ name: "Dark chocolate 85 %", brand: "Vallo" }),
  foodOf({ name: "Chickpeas, tinned", brand: "Ortolina", synonyms: ["Garbanzo beans"] }),
  foodOf({ name: "Whole milk", brand: "Dalby", ref: "pack:test:milk-dalby" }),
  foodOf({ name: "Crème fraîche" }),
  foodOf({ name: "Gluten-free bread" }),
  foodOf({ name: "Chia seeds", barcode: "4011200296908" }),
  foodOf({ name: "Smörgåsrån", brand: "Pågen" }),
  foodOf({ name: "豆腐" }),
  foodOf({ name: "Йогурт натуральный" }),
  foodOf({ name: "Peanut butter", brand: "Nuttela", barcode: "12345678" }),
  foodOf({ name: "Peanut butter, again", ref: "pack:other:7", barcode: "12345678" }),
];

let folder: string;
let catalogue: Catalogue;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dorsal-catalogue-"));
  await buildIn(folder, SHELF);
  catalogue = await openBuilt(folder);
});

afterAll(async () => {
  catalogue.close();
  await rm(folder, { recursive: true });
});

describe("what is meant comes first", () => {
  test.for<readonly [query: string, ...first: readonly string[]]>([
    ["whole milk", "Whole milk", "milk-dalby"],
    ["milk whole", "Whole milk", "milk-dalby"],
    ["dalby", "milk-dalby"],
    ["whole milk dalby", "milk-dalby"],
    ["vallo dark", "Dark chocolate 85 %"],
    ["ch", "Milk chocolate"],
    ["choc da", "Dark chocolate 85 %"],
    ["choclate", "Milk chocolate", "Dark chocolate 85 %"],
    ["chocoalte dakr", "Dark chocolate 85 %"],
    ["chick peas", "Chickpeas, tinned"],
    ["chickpea", "Chickpeas, tinned"],
    ["garbanzo", "Chickpeas, tinned"],
    ["wholemilk", "Whole milk", "milk-dalby"],
    ["glutenfree", "Gluten-free bread"],
    ["gluten free", "Gluten-free bread"],
    ["creme fraiche", "Crème fraîche"],
    ["CRÈME", "Crème fraîche"],
    ["smorgasran pagen", "Smörgåsrån"],
    ["豆腐", "豆腐"],
    ["йогурт", "Йогурт натуральный"],
    ["85", "Dark chocolate 85 %"],
    ["seeds zzzzzz", "Chia seeds"],
    ["bread seeds", "Gluten-free bread"],
  ])("%s", ([query, ...first]) => {
    expect(found(catalogue, query).slice(0, first.length)).toEqual(first);
  });

  test("words that no food has together find the foods of each", () => {
    expect(found(catalogue, "chia bread").toSorted()).toEqual(["Chia seeds", "Gluten-free bread"]);
  });

  test("no more than asked for", () => {
    expect(found(catalogue, "chocolate", 1)).toEqual(["Milk chocolate"]);
    expect(found(catalogue, "chocolate", 0)).toEqual([]);
  });
});

describe("a query is words and nothing else", () => {
  test.for(["", " ", '"', "*", '"""', "-", ":", "^", "()", "\0", "§", "%_"])(
    "%j finds nothing",
    (query) => {
      expect(found(catalogue, query)).toEqual([]);
    },
  );

  test.for([
    'milk" OR "bread',
    "milk*",
    "name:milk",
    "^milk",
    "milk NEAR(bread, 2)",
    "{milk} -bread",
    "milk + bread",
    "milk AND",
    "NOT milk",
    "milk)))",
    "milk\0milk",
    "milk'",
    "milk'; DROP TABLE food; --",
  ])("%s finds milk", (query) => {
    expect(found(catalogue, query)).toContain("Whole milk");
  });

  test("no text breaks it, and the same text finds the same", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 200 }));
    fc.assert(
      fc.property(text, (query) => {
        const first = found(catalogue, query);
        expect(new Set(first).size).toBe(first.length);
        expect(found(catalogue, query)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});

describe("by what is printed on it", () => {
  const refs = (code: string) =>
    catalogue.byBarcode(code).map(({ data }) => (JSON.parse(data) as { ref: string }).ref);

  test.for(["4011200296908", "04011200296908", "0004011200296908", "4011 2002 96908"])(
    "the barcode %s, however padded",
    (code) => {
      expect(refs(code)).toEqual(["pack:test:Chia seeds"]);
    },
  );

  test("all foods of a code, the most popular first", () => {
    expect(refs("12345678")).toEqual(["pack:test:Peanut butter", "pack:other:7"]);
  });

  test.for(["", "0", "000", "999", "abc"])("%j is of no food", (code) => {
    expect(refs(code)).toEqual([]);
  });

  test("a ref gives the very food", () => {
    expect(JSON.parse(catalogue.byRef("pack:other:7")?.data ?? "")).toEqual(SHELF.at(-1));
    expect(catalogue.byRef("pack:other:8")).toBeNull();
  });
});

/** Words that are near each other, begin alike, or are two in one. */
const WORDS =
  "with milk silk mild choco chocolate chocolates bread broad breads chick pea peas chickpea rice price ricotta corn acorn popcorn al almond".split(
    " ",
  );
const word = fc.constantFrom(...WORDS);
const named = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(" ", ", ", "-"))
  .map(([words, divider]) => words.join(divider));
const typed = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 1, arbitrary: fc.tuple(word, fc.nat(8)).map(([one, end]) => one.slice(0, end + 1)) },
  {
    weight: 1,
    arbitrary: fc.tuple(word, fc.nat(8)).map(([one, at]) => one.slice(0, at) + one.slice(at + 1)),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{2,5}$/) },
);
// Three words can be five, where two are split; of more not every choice is tried.
const query = fc
  .tuple(fc.uniqueArray(typed, { minLength: 1, maxLength: 3 }), fc.option(fc.nat({ max: 2 })))
  .map(([words, tie]) =>
    (tie === null || words.includes("with")
      ? words
      : words.toSpliced(Math.min(tie, words.length), 0, "with")
    ).join(" "),
  );

describe("beside an index of all foods in memory", () => {
  test("the same foods in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(named, fc.option(word)), { minLength: 1, maxLength: 20 }),
        fc.array(query, { minLength: 8, maxLength: 8 }),
        async (names, queries) => {
          const foods = names.map(([name, brand], place) =>
            foodOf({ name, brand, ref: `pack:test:${place + 1}` }),
          );
          const index = createIndex(
            foods.map((food, place) => {
              const prior = 1 - Math.log(place + 1) / Math.log(foods.length + 1);
              return { ...documentOf(food), id: String(place + 1), prior };
            }),
            { fields: FOOD_FIELDS, synonyms: FOOD_SYNONYMS, priorWeight: 1 },
          );
          await withCatalogue(foods, (small) => {
            for (const asked of queries) {
              const expected = search(index, asked).map(({ id }) => id);
              expect(found(small, asked).slice(0, expected.length)).toEqual(expected);
            }
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a catalogue that is larger than what is looked at", () => {
  const SIZE = 6_000;
  /** Every second food has the first word, the others the second; one in a thousand has both. */
  const many = Array.from({ length: SIZE }, (_, place) => {
    const both = place % 1_000 === 999;
    const words = both ? "amber bronze" : place % 2 === 0 ? "amber" : "bronze";
    return foodOf({ name: `${words} n${place}`, ref: `pack:test:${place}` });
  });

  test("finds what two frequent words have together, most popular first, and any food by its name", async () => {
    await withCatalogue(many, (large) => {
      expect(found(large, "amber bronze").slice(0, 6)).toEqual(
        [999, 1999, 2999, 3999, 4999, 5999].map(String),
      );
      for (const place of [0, 1, 2_998, 5_998, 5_999])
        expect(found(large, many[place]?.name ?? "")[0]).toBe(String(place));
      expect(found(large, "amb", 3)).toEqual(["0", "2", "4"]);
      for (const long of ["amber bronze ".repeat(40), "a b n a b n a b n", "n1 n2 n3 n4 n5 n6 n7"])
        expect(found(large, long).length).toBeGreaterThan(0);
    });
  });

  test("a rare spelling is followed by the common one that it may be meant for", async () => {
    const foods = [
      ...Array.from({ length: 60 }, (_, place) => foodOf({ name: `Chocolate bar ${place}` })),
      foodOf({ name: "Choclate cake" }),
    ];
    await withCatalogue(foods, (dirty) => {
      const refs = found(dirty, "choclate");
      expect(refs[0]).toBe("Choclate cake");
      expect(refs[1]).toBe("Chocolate bar 0");
      expect(refs).toHaveLength(20);
    });
  });
});
