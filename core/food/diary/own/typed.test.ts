import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newRecord, readRecord } from "../../../record/index.ts";
import type { Timestamp } from "../../../record/index.ts";
import { describeTypedFoodFault } from "./typed-messages.ts";
import { EMPTY_TYPED_FOOD, readTypedFood, typedFoodOf } from "./typed.ts";
import type { TypedFood } from "./typed.ts";

const typed = (part: Partial<TypedFood>): TypedFood => ({
  ...EMPTY_TYPED_FOOD,
  name: "Oat bar",
  ...part,
});

const read = (part: Partial<TypedFood>) => {
  const result = readTypedFood(typed(part));
  return result.ok ? result.value : result.error.map(describeTypedFoodFault);
};

describe("a food that was typed", () => {
  test.for([
    ["nothing but a name", {}, { brand: null, barcode: null, per: "g", per100: {}, portions: [] }],
    [
      "off a label of 100 ml, with commas",
      { per: "100ml", kcal: "45,5", values: { sugars: "10", carbohydrate: "10,5" } },
      { per: "ml", per100: { energy: 45.5, sugars: 10, carbohydrate: 10.5 } },
    ],
    [
      "of a serving, which becomes a portion",
      { per: "serving", serving: "40", kcal: "148", portions: [{ label: "box", grams: "200" }] },
      {
        per100: { energy: 370 },
        portions: [
          { label: "1 serving", grams: 40 },
          { label: "1 box", grams: 200 },
        ],
      },
    ],
    [
      "of a serving that has a name already",
      { per: "serving", serving: "40", portions: [{ label: "1 bar", grams: "40" }] },
      { portions: [{ label: "1 bar", grams: 40 }] },
    ],
    ["with salt", { salt: "1.25" }, { per100: { sodium: 500 } }],
    ["with a barcode", { barcode: "0 36000 29145 2" }, { barcode: "36000291452" }],
    [
      "with rows left empty",
      { brand: " ", portions: [{ label: " ", grams: "" }] },
      { brand: null, portions: [] },
    ],
  ] as const)("%s", ([, part, own]) => {
    expect(read(part)).toMatchObject({ own: { name: "Oat bar", ...own }, odd: [] });
  });

  test("kJ alone are energy", () => {
    const { own } = read({ kilojoules: "1552" }) as { own: { per100: Record<string, number> } };
    expect(own.per100["energy"]).toBeCloseTo(370.94, 2);
  });

  test("what is odd is told with the food", () => {
    expect(
      read({ kcal: "10", values: { fat: "50", protein: "0", carbohydrate: "0" } }),
    ).toMatchObject({
      own: { per100: { energy: 10, fat: 50 } },
      odd: [{ code: "energy" }],
    });
  });

  test.for([
    [{ name: " " }, ["The food has no name yet. Give it one, so that it is found again."]],
    [
      { barcode: "123" },
      [
        "Barcode: These are 3 digits, and a barcode has 8, 12, 13 or 14. Count the small ones at its ends too.",
      ],
    ],
    [
      { values: { fat: "<0,5" } },
      [
        "Fat is “<0,5”, which is no number. Type a number such as 3.5, for “less than 0.5” type 0.5, or leave it empty.",
      ],
    ],
    [
      { per: "serving" },
      [
        "The values are of a serving, and how much that is does not stand there. Type its g or ml, or choose 100 g.",
      ],
    ],
    [
      {
        portions: [
          { label: "", grams: "30" },
          { label: "slice", grams: "much" },
        ],
      },
      [
        "A portion of 30 has no name. Type one, such as slice, or empty its row.",
        "What slice weighs is “much”, but has to be a number up to 20000. Type it, or empty its row.",
      ],
    ],
    [
      { name: "", values: { carbohydrate: "10", sugars: "12" } },
      [
        "The food has no name yet. Give it one, so that it is found again.",
        "Sugars (12 g) is more than carbohydrate (10 g), which it is a part of. Look at both again.",
      ],
    ],
  ] as const)("%#: is refused, with everything that has to be put right", ([part, sentences]) => {
    expect(read(part)).toEqual(sentences);
  });
});

const amount = fc.integer({ min: 0, max: 30 });
const AT = "2026-11-23T08:00:00.000+01:00" as Timestamp;

test("a food in its fields is the same food again, and one that a record keeps", () => {
  fc.assert(
    fc.property(
      fc.record({ fat: amount, protein: amount, carbohydrate: amount, iron: amount }),
      fc.constantFrom("g" as const, "ml" as const),
      fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 5 }),
      (per100, per, grams) => {
        const own = {
          name: "Oat bar",
          brand: "Hillside",
          barcode: "4006381333931",
          source: "label",
          per,
          per100,
          portions: grams.map((each, at) => ({ label: `1 portion ${at}`, grams: each })),
        };
        const again = readTypedFood(typedFoodOf(own));
        expect(again.ok && again.value.own).toEqual(own);
        const id = "01900000-0000-7000-8000-000000000000";
        expect(readRecord(newRecord("food", id, AT, own)).ok).toBe(true);
      },
    ),
  );
});
