import { describe, expect, test } from "vitest";
import { foodsFromOffAnswer, offFields } from "./answer.ts";

const OPTIONS = { pack: "scanned", languages: ["de", "en"] };

const foods = (answer: unknown) => {
  const read = foodsFromOffAnswer(answer, OPTIONS);
  return read.ok ? read.value : read.error;
};

/** A product of our own making, as the second version of the service tells it. */
const V2 = {
  code: "4006381333931",
  status: 1,
  status_verbose: "product found",
  product: {
    product_name: "Oat bar",
    product_name_de: "Haferriegel",
    brands: "Hillside, Another",
    serving_size: "1 bar (40 g)",
    serving_quantity: "40",
    nutriments: {
      "energy-kcal_100g": 380,
      fat_100g: 9,
      "saturated-fat_100g": 1.5,
      carbohydrates_100g: 62,
      proteins_100g: 9.5,
      salt_100g: 0.25,
      fiber_100g: "8,5",
    },
  },
};

/** The same in the third version and the schema from 1003 on, with what is prepared beside it. */
const V3 = {
  code: "4006381333931",
  status: "success",
  result: { id: "product_found", name: "Product found", lc_name: "Product found" },
  errors: [],
  warnings: [],
  product: {
    code: "4006381333931",
    product_type: "food",
    product_name: "Oat porridge",
    nutrition: {
      aggregated_set: {
        preparation: "as_sold",
        per: "100g",
        nutrients: {
          "energy-kcal": { value: 372, unit: "kcal", source: "packaging" },
          proteins: { value: 13, unit: "g" },
        },
      },
      input_sets: [
        {
          preparation: "prepared",
          per: "100g",
          source: "packaging",
          nutrients: { "energy-kcal": { value: 90, unit: "kcal" } },
        },
      ],
    },
  },
};

describe("what Open Food Facts answers", () => {
  test("in the older form, in the wanted language, with salt as sodium", () => {
    expect(foods(V2)).toMatchObject([
      {
        ref: "pack:scanned:4006381333931",
        name: "Haferriegel",
        synonyms: ["Oat bar"],
        brand: "Hillside",
        barcode: "4006381333931",
        source: "openFoodFacts",
        per: "g",
        per100: { energy: 380, fat: 9, saturatedFat: 1.5, protein: 9.5, fibre: 8.5, sodium: 100 },
        portions: [{ label: "1 bar", grams: 40 }],
      },
    ]);
  });

  test("in the newer form, as sold and as prepared", () => {
    expect(foods(V3)).toMatchObject([
      { ref: "pack:scanned:4006381333931", per100: { energy: 372, protein: 13 } },
      { ref: "pack:scanned:4006381333931-prepared", per100: { energy: 90 } },
    ]);
  });

  test("without energy is a food all the same", () => {
    const { nutriments: _, ...bare } = V2.product;
    expect(foods({ ...V2, product: bare })).toMatchObject([{ name: "Haferriegel", per100: {} }]);
  });

  test.for([
    [{ code: "1", status: 0, status_verbose: "product not found" }, "unknown"],
    [{ code: "1", status: "failure", result: { id: "product_not_found" }, errors: [] }, "unknown"],
    [
      { status: "success", result: { id: "product_found_with_a_different_product_type" } },
      "notFood",
    ],
    [{ ...V2, product: { ...V2.product, product_type: "beauty" } }, "notFood"],
    [{ code: "4006381333931", status: 1, product: { brands: "Hillside" } }, "nameless"],
    [{ status: 1, product: { product_name: "Oat bar" } }, "unreadable"],
    [{ status: 1 }, "unreadable"],
    ["<html>", "unreadable"],
    [null, "unreadable"],
  ] as const)("%#: %j is none", ([answer, fault]) => {
    expect(foods(answer)).toBe(fault);
  });

  test("is asked for names in the person's languages", () => {
    expect(offFields(["de"])).toEqual(
      expect.arrayContaining(["nutriments", "nutrition", "product_name_de", "generic_name_de"]),
    );
  });
});
