import { describe, expect, test } from "vitest";
import type { Amounts, Food } from "../../food/index.ts";
import { foodsOf } from "../packs.fixture.ts";
import { NAMED, newer, nutrients, old, read } from "./off.fixture.ts";
import type { Product } from "./off.fixture.ts";

describe("both schemas", () => {
  const wanted: Amounts = { energy: 250, protein: 9, fat: 3.2, carbohydrate: 46, sodium: 500 };

  test("nutriments below 1003, in grams", async () => {
    const { food, counts } = await old({
      "energy-kcal_100g": 250,
      energy_100g: 1046,
      proteins_100g: 9,
      proteins_unit: "g",
      proteins_serving: 2.7,
      fat_100g: "3.2",
      carbohydrates_100g: 46,
      salt_100g: 1.25,
      sodium_100g: 0.5,
      "nova-group_100g": 4,
    });
    expect(food.per100).toEqual(wanted);
    expect(counts).toEqual({});
  });

  test("the aggregated set from 1003, in its units", async () => {
    const { food } = await newer({
      aggregated_set: {
        per: "100g",
        preparation: "as_sold",
        nutrients: nutrients({
          "energy-kcal": [250, "kcal"],
          proteins: [9, "g"],
          fat: [3200, "mg"],
          carbohydrates: [46, "g"],
          salt: [1.25, "g"],
        }),
      },
      input_sets: [],
    });
    expect(food.per100).toEqual(wanted);
  });

  const input = (per: string, source: string, fat: number, more: Product = {}): Product => ({
    per,
    source,
    preparation: "as_sold",
    nutrients: nutrients({ fat: [fat, "g"] }),
    ...more,
  });
  test.for<readonly [string, readonly Product[], Product, number | undefined]>([
    [
      "100 g before a serving",
      [input("serving", "packaging", 1), input("100g", "packaging", 4)],
      {},
      4,
    ],
    [
      "the packet before a guess",
      [input("100g", "estimate", 1), input("100g", "packaging", 4)],
      {},
      4,
    ],
    [
      "a serving of its own weight",
      [input("serving", "packaging", 1, { per_quantity: 50, per_unit: "g" })],
      {},
      2,
    ],
    [
      "a serving of the product's weight",
      [input("serving", "packaging", 1)],
      { serving_quantity: 25 },
      4,
    ],
    ["a serving of no weight", [input("serving", "packaging", 1)], {}, undefined],
    ["a kilogram", [input("1kg", "packaging", 40)], {}, 4],
    ["nothing", [], {}, undefined],
  ])("input sets: %s", async ([, input_sets, more, fat]) => {
    const { food, counts } = await newer({ input_sets }, more);
    expect(food.per100.fat).toBe(fat);
    expect(counts).toEqual(input_sets.length > 0 && fat === undefined ? { serving: 1 } : {});
  });

  test("below 1003 a serving of known weight tells 100 g", async () => {
    const values = { fat_serving: 3, nutrition_data_per: "serving" };
    expect((await old(values, { serving_quantity: "30" })).food.per100).toEqual({ fat: 10 });
    const unweighed = await old(values);
    expect(unweighed.food.per100).toEqual({});
    expect(unweighed.counts).toEqual({ serving: 1 });
  });

  test("the CSV, with tabs and without quotes", async () => {
    const header =
      "code\turl\tproduct_name\tbrands\tquantity\tserving_quantity\tallergens\tnova_group\tenergy-kcal_100g\tfat_100g\tsodium_100g";
    const row =
      '0004000000012\thttp://x\t"Bread\tBakery,Mill\t500 g\t30\ten:gluten,en:milk\t3\t250\t3.2\t0.5';
    const { foods, pack } = await foodsOf({ "off.csv": `${header}\n${row}\n` });
    expect(pack).toMatchObject({ name: "open-food-facts", licence: { code: "ODbL-1.0" } });
    expect(foods["4000000012"]).toMatchObject({
      name: '"Bread',
      brand: "Bakery",
      sourceId: "0004000000012",
      usual: 30,
      allergens: ["gluten", "milk"],
      nova: 3,
      per100: { energy: 250, fat: 3.2, sodium: 500 },
    });
  });
});

describe("as sold and prepared are kept apart", () => {
  const both = {
    "energy-kcal_100g": 350,
    fat_100g: 10,
    "energy-kcal_prepared_100g": 40,
    fat_prepared_100g: 1.1,
  };

  test("as two foods with one barcode", async () => {
    const { foods, tally } = await read({ ...NAMED, nutriments: both });
    expect(foods).toMatchObject({
      "4000000000012": {
        name: "Bread",
        barcode: "4000000000012",
        per100: { energy: 350, fat: 10 },
      },
      "4000000000012-prepared": {
        name: "Bread (prepared)",
        barcode: "4000000000012",
        per100: { energy: 40, fat: 1.1 },
      },
    });
    expect(tally.prepared).toBe(1);
  });

  test("in the newer schema, whichever is aggregated", async () => {
    const set = (preparation: string, fat: number) => ({
      preparation,
      per: "100g",
      nutrients: nutrients({ fat: [fat, "g"] }),
    });
    for (const aggregated of ["as_sold", "prepared"]) {
      const { foods } = await read({
        ...NAMED,
        nutrition: {
          aggregated_set: set(aggregated, aggregated === "as_sold" ? 10 : 1.1),
          input_sets: [set("as_sold", 10), set("prepared", 1.1)],
        },
      });
      expect(Object.values(foods).map(({ per100 }) => per100)).toEqual([{ fat: 10 }, { fat: 1.1 }]);
    }
  });

  test("only prepared", async () => {
    const { foods } = await read({ ...NAMED, nutriments: { fat_prepared_100g: 1.1 } });
    expect(Object.keys(foods)).toEqual(["4000000000012-prepared"]);
  });
});

describe("energy", () => {
  const macros = { proteins_100g: 6.3, fat_100g: 30.9, carbohydrates_100g: 57.5 };
  test.for<readonly [string, Product, number | undefined, object]>([
    ["kcal that fit", { "energy-kcal_100g": 539 }, 539, {}],
    ["kJ in the field of kcal", { "energy-kcal_100g": 2255 }, 2255 / 4.184, { kilojoules: 1 }],
    ["kJ alone", { energy_100g: 2255 }, 2255 / 4.184, {}],
    ["kJ by their newer name", { "energy-kj_100g": 2255 }, 2255 / 4.184, {}],
    [
      "kcal that are a slip, beside kJ",
      { "energy-kcal_100g": 53.9, "energy-kj_100g": 2255 },
      2255 / 4.184,
      { kilojoules: 1 },
    ],
    ["more than anything has", { "energy-kcal_100g": 90_000 }, undefined, { energy: 1 }],
    ["less than nothing", { "energy-kcal_100g": -5 }, undefined, { range: 1 }],
    ["none", {}, undefined, {}],
  ])("%s", async ([, energy, kcal, counts]) => {
    const got = await old({ ...macros, ...energy });
    if (kcal === undefined) expect(got.food.per100.energy).toBeUndefined();
    else expect(got.food.per100.energy).toBeCloseTo(kcal, 6);
    expect(got.counts).toEqual(counts);
  });

  test("a food without it is kept, and counted", async () => {
    const { foods, tally } = await read({ ...NAMED, nutriments: {} });
    expect(foods["4000000000012"]).toMatchObject({ name: "Bread", per100: {} });
    // The other one has none either.
    expect(tally.withoutEnergy).toBe(2);
  });
});

describe("units", () => {
  test("every value of nutriments is in grams", async () => {
    const { food } = await old({
      "vitamin-c_100g": 0.06,
      "vitamin-b12_100g": 2.5e-6,
      "vitamin-d_100g": 5e-6,
      calcium_100g: 0.12,
      iron_100g: 0.0021,
      cholesterol_100g: 0.03,
      "saturated-fat_100g": 1.5,
    });
    expect(food.per100).toEqual({
      vitaminC: 60,
      vitaminB12: 2.5,
      vitaminD: 5,
      calcium: 120,
      iron: 2.1,
      cholesterol: 30,
      saturatedFat: 1.5,
    });
  });

  test.for<readonly [string, readonly [unknown, string], Amounts, object]>([
    ["vitamin-d", [200, "IU"], { vitaminD: 5 }, {}],
    ["vitamin-d", [5, "µg"], { vitaminD: 5 }, {}],
    ["vitamin-a", [900, "IU"], {}, { unit: 1 }],
    ["vitamin-c", [25, "% DV"], {}, { unit: 1 }],
    ["alcohol", [5, "% vol"], { alcohol: 3.945 }, {}],
    ["energy-kj", [418.4, "kJ"], { energy: 100 }, {}],
    ["folates", [1, "mg"], {}, {}],
  ])("%s %j", async ([name, value, wanted, counts]) => {
    const got = await newer({
      aggregated_set: { per: "100g", nutrients: nutrients({ [name]: value }) },
    });
    expect(got.food.per100).toEqual(wanted);
    expect(got.counts).toEqual(counts);
  });

  test.for<readonly [Product, Amounts, object]>([
    [{ salt_100g: 1 }, { sodium: 400 }, {}],
    [{ sodium_100g: 0.4 }, { sodium: 400 }, {}],
    [{ sodium_100g: 0.4, salt_100g: 1 }, { sodium: 400 }, {}],
    [{ sodium_100g: 0.39, salt_100g: 1 }, { sodium: 390 }, {}],
    [{ sodium_100g: 1, salt_100g: 1 }, {}, { salt: 1 }],
  ])("salt is 2.5 times sodium: %j", async ([values, wanted, counts]) => {
    const got = await old(values);
    expect(got.food.per100).toEqual(wanted);
    expect(got.counts).toEqual(counts);
  });

  test.for<readonly [Product, Food["per"]]>([
    [{ product_quantity_unit: "ml" }, "ml"],
    [{ quantity: "6 x 33 cl" }, "ml"],
    [{ quantity: "1,5 L" }, "ml"],
    [{ quantity: "500 g" }, "g"],
    [{ quantity: "340 ml (350 g)" }, "g"],
    [{ serving_size: "1 glass (250 ml)" }, "ml"],
    [{}, "g"],
  ])("%j is measured in %s", async ([more, per]) => {
    expect((await old({ fat_100g: 1 }, more)).food.per).toBe(per);
  });

  test("the newer schema says itself what 100 of", async () => {
    const set = { per: "100ml", nutrients: nutrients({ fat: [1, "g"] }) };
    expect((await newer({ aggregated_set: set }, { quantity: "1 kg" })).food.per).toBe("ml");
  });
});
