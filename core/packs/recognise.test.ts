import { describe, expect, test } from "vitest";
import { isPackName, packNameOf, recognise } from "./recognise.ts";
import type { Head } from "./recognise.ts";

const FOOD = '"fdc_id","data_type","description"\n';
const NUTRIENT = '"id","fdc_id","nutrient_id","amount"\n';
const PORTION = '"id","fdc_id","seq_num","amount","measure_unit_id","modifier","gram_weight"\n';
const OFF_JSON = '{"_id":"123","code":"12345","product_name":"A","nutriments":{}}\n';
const OFF_CSV = "code\turl\tproduct_name\tfat_100g\n";
const LINES = '{"ndb":"01001","fdc":173410,"name":"Butter","n":{"203":1}}\n';

const heads = (texts: Readonly<Record<string, string>>): readonly Head[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text }));

const FDC = { "food.csv": FOOD, "food_nutrient.csv": NUTRIENT };

describe("what there is to import", () => {
  test.for<readonly [Readonly<Record<string, string>>, string]>([
    [FDC, "usda"],
    [{ ...FDC, "sr_legacy_food.csv": '"fdc_id","NDB_number"\n' }, "usda-sr-legacy"],
    [{ ...FDC, "foundation_food.csv": '"fdc_id","NDB_number"\n' }, "usda-foundation"],
    [{ ...FDC, "survey_fndds_food.csv": '"fdc_id","food_code"\n' }, "usda-survey"],
    [{ ...FDC, "branded_food.csv": "fdc_id,gtin_upc,serving_size\n" }, "usda-branded"],
    [
      {
        ...FDC,
        "sr_legacy_food.csv": "fdc_id\n",
        "branded_food.csv": "fdc_id,gtin_upc,serving_size\n",
      },
      "usda",
    ],
    [{ "a/b/food.csv": FOOD, "a/b/food_nutrient.csv": NUTRIENT, "README.md": "# x" }, "usda"],
    [{ "renamed.txt": FOOD, "another.txt": NUTRIENT }, "usda"],
    [{ "openfoodfacts-products.jsonl": OFF_JSON }, "open-food-facts"],
    [{ x: OFF_CSV }, "open-food-facts"],
    [{ x: LINES }, "usda-sr-legacy"],
  ])("%j", ([texts, pack]) => {
    const what = recognise(heads(texts));
    if (!what.ok) throw new Error(what.error.code);
    expect(packNameOf(what.value)).toBe(pack);
  });

  test("tables that foods need come first to last, others are left alone", () => {
    const what = recognise(
      heads({
        "food_nutrient.csv": NUTRIENT,
        "food_component.csv": "id,fdc_id,name,gram_weight\n",
        "measure_unit.csv": "id,name\n",
        "lab_method.csv": "id,name\n",
        "food_portion.csv": PORTION,
        "food.csv": FOOD,
      }),
    );
    expect(what).toMatchObject({
      ok: true,
      value: {
        files: [{ table: "unit" }, { table: "food" }, { table: "portion" }, { table: "nutrient" }],
      },
    });
  });

  test.for<readonly [Readonly<Record<string, string>>, object]>([
    [{}, { code: "nothing" }],
    [{ "a.csv": "x,y\n" }, { code: "unknown", names: ["a.csv"] }],
    [{ "food.csv": FOOD }, { code: "oneTable", name: "food.csv", missing: ["food_nutrient.csv"] }],
    [
      { "food_portion.csv": PORTION },
      { code: "oneTable", name: "food_portion.csv", missing: ["food.csv", "food_nutrient.csv"] },
    ],
    [
      { ...FDC, "off.jsonl": OFF_JSON },
      { code: "several", names: ["", "off.jsonl"] },
    ],
    [
      { "a/food.csv": FOOD, "a/food_nutrient.csv": NUTRIENT, "b/food.csv": FOOD },
      { code: "several", names: ["a/", "b/"] },
    ],
    [{ "f.json": '{"FoundationFoods": [{"fdcId": 1}]}' }, { code: "fdcJson", name: "f.json" }],
    // What the API answers; the bundle and the downloads need no network.
    [{ "search.json": '{"foods":[{"fdcId":1}]}' }, { code: "fdcJson", name: "search.json" }],
    [{ "food.parquet": "PAR1\u0015" }, { code: "parquet", name: "food.parquet" }],
    [{ "food.xlsx": "PK\u0003\u0004" }, { code: "spreadsheet", name: "food.xlsx" }],
  ])("%j is refused", ([texts, error]) => {
    expect(recognise(heads(texts))).toEqual({ ok: false, error });
  });

  test.for([
    ["usda-sr-legacy", true],
    ["a", true],
    ["a".repeat(40), true],
    ["a".repeat(41), false],
    ["", false],
    ["-a", false],
    ["A", false],
    ["a:b", false],
    ["../a", false],
  ] as const)("the name %j: %j", ([name, good]) => {
    expect(isPackName(name)).toBe(good);
  });
});
