import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Food } from "../../food/index.ts";
import type { PackFood } from "../model.ts";
import { foodsOf, importFiles } from "../packs.fixture.ts";
import { NAMED, OTHER, jsonl, old, only, read } from "./off.fixture.ts";
import type { Product } from "./off.fixture.ts";

describe("names", () => {
  const names = {
    product_name: "Brot",
    product_name_de: "Brot",
    product_name_en: "Bread",
    product_name_fr: "Pain",
    generic_name_en: "Sourdough bread",
    product_name_de_imported: "x",
    lang: "de",
  };
  test.for<readonly [readonly string[], string, readonly string[]]>([
    [["en"], "Bread", ["Brot", "Pain", "Sourdough bread"]],
    [["fr", "en"], "Pain", ["Bread", "Brot", "Sourdough bread"]],
    [["it"], "Brot", ["Bread", "Pain", "Sourdough bread"]],
  ])("%j", async ([languages, name, synonyms]) => {
    expect((await only(names, languages)).food).toMatchObject({ name, synonyms });
  });

  test("only in some other language", async () => {
    const { foods } = await read({ product_name: "", product_name_fr: "Pain" });
    expect(foods["4000000000012"]?.name).toBe("Pain");
  });

  test.for<Product>([{}, { product_name: "" }, { product_name: "  " }, { product_name: 5 }])(
    "without a name it is refused: %j",
    async (product) => {
      expect(await read(product)).toMatchObject({ foods: {}, counts: { name: 1 } });
    },
  );
});

describe("how often it was scanned", () => {
  test.for<readonly [unknown, number | undefined]>([
    [12, 12],
    ["12", 12],
    [0, 0],
    [-1, undefined],
    [1.5, undefined],
    ["many", undefined],
    [null, undefined],
  ])("%j", async ([said, scans]) => {
    const { food, counts } = await only({ unique_scans_n: said });
    expect((food as PackFood).scans).toBe(scans);
    expect(counts).toEqual({});
  });

  test("of what is prepared as well", async () => {
    const { foods } = await read({
      ...NAMED,
      unique_scans_n: 3,
      nutriments: { fat_100g: 1, fat_prepared_100g: 2 },
    });
    expect(Object.values(foods).map((food) => (food as PackFood).scans)).toEqual([3, 3]);
  });
});

describe("barcodes", () => {
  test.for<readonly [unknown, string | null]>([
    ["12345", "12345"],
    ["0000012345", "12345"],
    ["3017620422003", "3017620422003"],
    ["0003017620422003", "3017620422003"],
    [3017620422003, "3017620422003"],
    ["9".repeat(24), "9".repeat(24)],
    ["9".repeat(25), null],
    ["1234", null],
    ["00000", null],
    ["3017620422003x", null],
    ["<script>", null],
    ["", null],
    [3.5, null],
    [null, null],
  ])("%j", async ([code, barcode]) => {
    const { foods, counts } = await read({ ...NAMED, code });
    expect(Object.values(foods).map((food) => food.barcode)).toEqual(
      barcode === null ? [] : [barcode],
    );
    expect(counts).toEqual(barcode === null ? { id: 1 } : {});
  });

  test("padded or not, it is one product; the later counts", async () => {
    const files = {
      "p.jsonl": jsonl(
        { code: "0012345", product_name: "A" },
        { code: "12345", product_name: "B" },
      ),
    };
    const { foods, tally, pack } = await foodsOf(files);
    expect(foods).toMatchObject({ "12345": { name: "B", sourceId: "12345" } });
    expect([pack.foods, tally.foods]).toEqual([1, 2]);
  });
});

describe("what else a product says", () => {
  test.for<readonly [Product, Partial<Food>]>([
    [{ brands: "Mill, Bakery" }, { brand: "Mill" }],
    [{ brands: "" }, { brand: null }],
    [{ brands: ["Mill"] }, { brand: "Mill" }],
    [
      { serving_size: "1 slice (30 g)", serving_quantity: 30 },
      { usual: 30, portions: [{ label: "1 slice", grams: 30 }] },
    ],
    [
      { serving_size: "30g", serving_quantity: 30 },
      { portions: [{ label: "1 serving", grams: 30 }] },
    ],
    [
      { serving_size: "2 biscuits (25 g) with milk", serving_quantity: 25 },
      { portions: [{ label: "2 biscuits with milk", grams: 25 }] },
    ],
    [{ serving_quantity: "30" }, { usual: 30, portions: [{ label: "1 serving", grams: 30 }] }],
    [
      { serving_size: "a bit", serving_quantity: -3 },
      { usual: null, portions: [] },
    ],
    [{ nova_group: 4 }, { nova: 4 }],
    [{ nova_group: "2" }, { nova: 2 }],
    [{ nova_group: 7 }, { nova: null }],
    [{ allergens_tags: ["en:wheat", "en:nuts"] }, { allergens: ["gluten", "wheat", "treeNuts"] }],
    [{ allergens_tags: [] }, { allergens: null }],
    [{ allergens_tags: ["en:kiwi"] }, { allergens: null }],
    [{ ingredients_analysis_tags: ["en:vegan", "en:vegetarian"] }, { diet: "vegan" }],
    [{ ingredients_analysis_tags: ["en:non-vegan", "en:vegetarian"] }, { diet: "vegetarian" }],
    [{ ingredients_analysis_tags: ["en:vegan-status-unknown"] }, { diet: null }],
  ])("%j", async ([more, wanted]) => {
    expect((await only(more)).food).toMatchObject(wanted);
  });

  test("soap is no food", async () => {
    const { foods, tally } = await read({ ...NAMED, product_type: "beauty" });
    expect(foods).toEqual({});
    expect(tally.leftOut).toEqual({ beauty: 1 });
  });
});

describe("hostile products", () => {
  test.for<readonly [unknown, object]>([
    ["NaN", { number: 1 }],
    ["12,5", {}],
    ["1,234", { number: 1 }],
    ["<0.5", { number: 1 }],
    [true, { number: 1 }],
    [{ toString: 1 }, { number: 1 }],
    [-1, { range: 1 }],
    [1e308, { range: 1 }],
    [100.6, { range: 1 }],
    ["", {}],
    [null, {}],
  ])("fat of %j", async ([fat, counts]) => {
    const got = await old({ fat_100g: fat, proteins_100g: 5 });
    expect(got.food.per100).toEqual(fat === "12,5" ? { fat: 12.5, protein: 5 } : { protein: 5 });
    expect(got.counts).toEqual(counts);
  });

  test("lines that are no product are counted with their numbers", async () => {
    const bad = ["[]", "5", "null", "{", "x", '{"code":"12345"', "\u0000"];
    const { tally } = await foodsOf({
      "p.jsonl": `${jsonl(...Array.from({ length: 9 }, () => OTHER))}${bad.join("\n")}\n`,
    });
    expect(tally.faults.counts).toEqual({ json: bad.length });
    expect(tally.faults.first.map(({ line }) => line)).toEqual(bad.map((_, at) => at + 10));
  });

  test("keys that an object has by itself are no names", async () => {
    const text =
      '{"code":"12345","product_name":"A","__proto__":{"fat_100g":1},"nutriments":{"__proto__":{"fat_100g":9},"constructor":1}}\n';
    const { foods } = await foodsOf({ "p.jsonl": text });
    expect(foods["12345"]?.per100).toEqual({});
  });

  test("whatever stands in whichever field, the file is read", async () => {
    const fields = [
      "product_name",
      "brands",
      "nutriments",
      "nutrition",
      "serving_quantity",
      "quantity",
      "allergens_tags",
      "nova_group",
      "lang",
      "product_type",
      "generic_name",
    ];
    const inner = [
      "fat_100g",
      "energy-kcal_100g",
      "aggregated_set",
      "input_sets",
      "nutrients",
      "per",
      "preparation",
      "fat",
      "value",
      "unit",
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(
          null,
          "",
          "as_sold",
          "100g",
          -1,
          1e308,
          "<script>",
          "=1+1",
          true,
          5,
        ),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...inner), tie("any"), { maxKeys: 4 }),
      ),
    })).any;
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...fields), value), async (product) => {
        const result = await importFiles({
          "p.jsonl": jsonl(OTHER, OTHER, { code: "4000000000012", ...product }),
        });
        expect(result.ok).toBe(true);
      }),
    );
  });
});
