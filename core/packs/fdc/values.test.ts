import { describe, expect, test } from "vitest";
import type { Food } from "../../food/index.ts";
import { csv, foodsOf, importFiles } from "../packs.fixture.ts";
import { FOOD, filesWith, only, per100 } from "./fdc.fixture.ts";
import type { Cells } from "./fdc.fixture.ts";

describe("Branded Foods", () => {
  const brandedOf = (cells: Cells) => only({ type: "branded_food", branded: cells });

  test("a label: brand, barcode, serving", async () => {
    const { food } = await brandedOf([
      "Owner Inc.",
      "BRAND",
      "00012345678905",
      "FLOUR",
      30,
      "g",
      "1/2 cup (30 g)",
    ]);
    expect(food).toMatchObject({
      source: "label",
      brand: "BRAND",
      barcode: "12345678905",
      per: "g",
      usual: 30,
      portions: [{ label: "1/2 cup (30 g)", grams: 30 }],
    } satisfies Partial<Food>);
  });

  test.for(["12345678905", "012345678905", "00012345678905"])("%s is one barcode", async (gtin) => {
    const { food } = await brandedOf(["", "", gtin, "", "", "", ""]);
    expect(food.barcode).toBe("12345678905");
  });

  test.for<readonly [string, Food["per"]]>([
    ["g", "g"],
    ["GRM", "g"],
    ["ml", "ml"],
    ["MLT", "ml"],
  ])("served in %s", async ([unit, per]) => {
    const { food } = await brandedOf(["Owner", "", "", "", 240, unit, ""]);
    expect(food).toMatchObject({
      brand: "Owner",
      barcode: null,
      per,
      portions: [{ label: `240 ${per}`, grams: 240 }],
    });
  });

  test("a unit, a barcode and a size that are none cost themselves", async () => {
    const { food, counts } = await brandedOf(["Owner", "", "7.12E+11", "", "1e308", "IU", ""]);
    expect(food).toMatchObject({ barcode: null, per: "g", usual: null, portions: [] });
    expect(counts).toEqual({ barcode: 1, unit: 1, portion: 1 });
  });

  test("kJ where kcal should stand are found by the rest", async () => {
    const { food, counts } = await only({
      type: "branded_food",
      amounts: { 1008: 2255, 1003: 6.3, 1004: 30.9, 1005: 57.5 },
    });
    expect(food.per100.energy).toBeCloseTo(539, 0);
    expect(counts).toEqual({ kilojoules: 1 });
  });
});

describe("values that no food has", () => {
  test.for([
    ["NaN", "number"],
    ["abc", "number"],
    ["<0.5", "number"],
    ["1,000", "number"],
    ["Infinity", "number"],
    ["0x10", "number"],
    ["=1+1", "number"],
    ["1e999", "number"],
    ["-1", "range"],
    ["1e308", "range"],
    ["101", "range"],
  ] as const)("protein of %s", async ([amount, code]) => {
    const { food, counts } = await only({ amounts: { 1008: 52, 1003: amount } });
    expect(food.per100).toEqual({ energy: 52 });
    expect(counts).toEqual({ [code]: 1 });
  });

  test("carbohydrate by difference may be slightly less than nothing", async () => {
    expect(await per100({ 1005: -0.4 })).toEqual({ carbohydrate: 0 });
    expect((await only({ amounts: { 1008: 52, 1005: -9 } })).counts).toEqual({ range: 1 });
  });

  test("names are text, whatever they say", async () => {
    const name = "\u001b[31m<script>alert(1)</script>\u202e  =HYPERLINK(1)\u0000";
    expect((await only({ name })).food.name).toBe("[31m<script>alert(1)</script> =HYPERLINK(1)");
    expect((await only({ name: "x".repeat(5000) })).food.name).toHaveLength(240);
  });

  test.for(["", " ", "\u0000"])("a food with the name %j is none", async (name) => {
    const result = await importFiles(filesWith({ name }));
    expect(result).toMatchObject({ ok: false, error: { code: "empty" } });
  });

  test.for(["", "-7", "7.5", "x", "9999999999999999"])("nor one with the id %j", async (id) => {
    const { foods, tally } = await foodsOf({
      ...filesWith({}),
      "food.csv": csv(
        FOOD,
        [7, "sr_legacy_food", "Apple", "", ""],
        [id, "sr_legacy_food", "Pear", "", ""],
      ),
    });
    expect(Object.keys(foods)).toEqual(["7"]);
    expect(tally.faults.first).toMatchObject([
      { code: "id", file: "food.csv", line: 3, field: "fdc_id" },
    ]);
  });

  test("of a food that stands there twice the later counts", async () => {
    const { foods, tally } = await foodsOf({
      ...filesWith({}),
      "food.csv": csv(
        FOOD,
        [7, "sr_legacy_food", "Apple", "", ""],
        [7, "sr_legacy_food", "Pear", "", ""],
      ),
    });
    expect(foods["7"]?.name).toBe("Pear");
    expect(tally.faults.counts).toEqual({ duplicate: 1 });
  });

  test("kinds that no one counts are counted together", async () => {
    const kinds = Array.from({ length: 30 }, (_, at) => [at + 10, `kind ${at}`, "x", "", ""]);
    const { tally } = await foodsOf({
      ...filesWith({}),
      "food.csv": csv(FOOD, [7, "sr_legacy_food", "Apple", "", ""], ...kinds),
    });
    expect(Object.keys(tally.leftOut)).toHaveLength(21);
    expect(tally.leftOut).toMatchObject({ "kind 0": 1, "kind 19": 1, "other kinds": 10 });
  });
});
