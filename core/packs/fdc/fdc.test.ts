import { describe, expect, test } from "vitest";
import { NUTRIENT_IDS } from "../../food/index.ts";
import type { Amounts } from "../../food/index.ts";
import { csv, foodsOf } from "../packs.fixture.ts";
import { FOOD, NUTRIENT, filesWith, only, per100 } from "./fdc.fixture.ts";
import type { Tables } from "./fdc.fixture.ts";

describe("a missing nutrient is unknown, never zero", () => {
  test("no row, and a row without an amount", async () => {
    expect(await per100({ 1008: 52, 1162: "", 1003: 0 })).toEqual({ energy: 52, protein: 0 });
  });

  test("what SR has not at all is nowhere", async () => {
    const amounts = await per100({ 1008: 52, 1003: 1, 1004: 2, 1005: 3 });
    const notInSr = ["iodine", "biotin", "chromium", "molybdenum", "chloride", "addedSugars"];
    expect(NUTRIENT_IDS).toEqual(expect.arrayContaining(notInSr));
    expect(Object.keys(amounts)).toEqual(["energy", "protein", "fat", "carbohydrate"]);
  });
});

describe("the numbers to read", () => {
  test.for<readonly [string, Tables["amounts"] & object, Amounts]>([
    [
      "vitamin A in RAE, retinol for the limit",
      { 1106: 54, 1104: 900, 1105: 20 },
      { vitaminA: 54, retinol: 20 },
    ],
    ["vitamin D in mcg and not IU", { 1114: 1.2, 1110: 48 }, { vitaminD: 1.2 }],
    [
      "folate in DFE, folic acid for the limit",
      { 1190: 90, 1177: 60, 1186: 30 },
      { folate: 90, folicAcid: 30 },
    ],
    [
      "niacin with tryptophan",
      { 1167: 4, 1210: 0.12 },
      { niacin: 6, niacinPreformed: 4, tryptophan: 0.12 },
    ],
    ["linoleic acid itself", { 1316: 2, 1269: 2.5 }, { linoleic: 2 }],
    ["or all 18:2", { 1269: 2.5 }, { linoleic: 2.5 }],
    ["alpha-linolenic acid itself", { 1404: 1, 1270: 1.5 }, { alphaLinolenic: 1 }],
    ["or all 18:3", { 1270: 1.5 }, { alphaLinolenic: 1.5 }],
    ["copper from mg to mcg", { 1098: 0.072 }, { copper: 72 }],
  ])("%s", async ([, amounts, wanted]) => {
    expect(await per100(amounts)).toEqual(wanted);
  });
});

describe("what stands in food_nutrient.nutrient_id", () => {
  test.for(["sr_legacy_food", "foundation_food", "branded_food", "survey_fndds_food"])(
    "%s: ids and numbers mean the same",
    async (type) => {
      const byId = await only({ type, amounts: { 1008: 89, 1003: 1.1, 1162: 8.7 } });
      const byNumber = await only({ type, amounts: { 208: 89, 203: 1.1, 401: 8.7 } });
      expect(byId.food.per100).toEqual({ energy: 89, protein: 1.1, vitaminC: 8.7 });
      expect(byNumber.food.per100).toEqual(byId.food.per100);
    },
  );
});

describe("Foundation Foods", () => {
  const DROPPED = [
    "sub_sample_food",
    "sample_food",
    "market_acquisition",
    "agricultural_acquisition",
  ];

  test("what was analysed is no food, and is counted", async () => {
    const { foods, tally } = await foodsOf({
      "food.csv": csv(
        FOOD,
        [1, "foundation_food", "Hummus", 16, ""],
        ...DROPPED.map((type, at) => [at + 2, type, "Hummus", 16, ""]),
        [9, "experimental_food", "Hummus", 16, ""],
      ),
      "food_nutrient.csv": csv(
        NUTRIENT,
        ...[1, 2, 3, 4, 5, 9, 77].map((id) => [id, id, 1008, 229, "", "", "", "", ""]),
      ),
    });
    expect(Object.keys(foods)).toEqual(["1"]);
    expect(tally.leftOut).toEqual({
      ...Object.fromEntries(DROPPED.map((type) => [type, 1])),
      experimental_food: 1,
    });
    expect(tally.faults.counts).toEqual({});
  });

  test.for<readonly [Tables["amounts"] & object, number]>([
    [{ 1008: 143, 2048: 144, 2047: 145, 1062: 600 }, 143],
    [{ 2048: 144, 2047: 145, 1062: 600 }, 144],
    [{ 2047: 145, 1062: 600 }, 145],
    [{ 1062: 627.6 }, 150],
  ])("energy from %j", async ([amounts, energy]) => {
    expect((await per100(amounts)).energy).toBeCloseTo(energy, 9);
  });

  test("carbohydrate by summation where there is no other", async () => {
    expect(await per100({ 1050: 18 })).toEqual({ carbohydrate: 18 });
    expect(await per100({ 1005: 20, 1050: 18 })).toEqual({ carbohydrate: 20 });
  });
});

describe("columns", () => {
  test("by their names, whatever else a newer download has", async () => {
    const { foods } = await foodsOf({
      "food.csv": csv("description,loq,FDC_ID,data_type", ["Apple", "", 7, "sr_legacy_food"]),
      "food_nutrient.csv": csv("percent_daily_value,amount,loq,nutrient_id,fdc_id,id", [
        "3",
        52,
        "",
        1008,
        7,
        1,
      ]),
    });
    expect(foods["7"]).toMatchObject({ name: "Apple", per100: { energy: 52 } });
  });

  test("doubled quotes and a mark at the beginning of the file", async () => {
    const files = filesWith({ name: 'Bread, 3" "round"' });
    const { foods } = await foodsOf({ ...files, "food.csv": `\ufeff${files["food.csv"]}` });
    expect(foods["7"]?.name).toBe('Bread, 3" "round"');
  });

  test("saved again with semicolons", async () => {
    const files = filesWith({});
    const { foods } = await foodsOf({
      ...files,
      "food.csv": "fdc_id;data_type;description\r\n7;sr_legacy_food;Apple, raw\r\n",
    });
    expect(foods["7"]?.name).toBe("Apple, raw");
  });

  test("tables in any order, their rows in any order", async () => {
    const rows = [
      [1, 8, 1008, 100],
      [2, 7, 1008, 52],
      [3, 8, 1003, 5],
      [4, 7, 1003, 0.3],
    ].map((row) => [...row, "", "", "", "", ""]);
    const { foods } = await foodsOf(
      {
        "food_nutrient.csv": csv(NUTRIENT, ...rows),
        "food.csv": csv(
          FOOD,
          [8, "sr_legacy_food", "Bread", "", ""],
          [7, "sr_legacy_food", "Apple", "", ""],
        ),
      },
      {},
      11,
    );
    expect(foods["7"]?.per100).toEqual({ energy: 52, protein: 0.3 });
    expect(foods["8"]?.per100).toEqual({ energy: 100, protein: 5 });
  });
});
