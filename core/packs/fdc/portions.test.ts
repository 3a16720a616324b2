import { describe, expect, test } from "vitest";
import { only } from "./fdc.fixture.ts";
import { countText, portionOf } from "./portions.ts";

describe("portions", () => {
  const units = new Map([
    ["1000", "cup"],
    ["9999", ""],
  ]);
  type Row = readonly [
    amount: string,
    unitId: string,
    description: string,
    modifier: string,
    grams: string,
  ];
  const cases: readonly (readonly [Row, ReturnType<typeof portionOf>])[] = [
    [["1", "9999", "", "cup, halves", "152"], { label: "1 cup, halves", grams: 152 }],
    [["1", "9999", "", 'medium (3" dia)', "182"], { label: '1 medium (3" dia)', grams: 182 }],
    [["0.5", "9999", "", "fillet", "198"], { label: "1/2 fillet", grams: 198 }],
    [["1", "1000", "", "", "240"], { label: "1 cup", grams: 240 }],
    [["2", "1000", "", "chopped", "240"], { label: "2 cup, chopped", grams: 240 }],
    [["", "9999", "1 medium slice", "61234", "28"], { label: "1 medium slice", grams: 28 }],
    [["1", "9999", "1 medium slice", "61234", "28"], { label: "1 medium slice", grams: 28 }],
    [["", "9999", "Quantity not specified", "90000", "30"], null],
    [["", "9999", "1 cup", "10205", "0"], null],
    [["1", "9999", "", "cup", ""], null],
    [["1", "9999", "", "cup", "-3"], { fault: "grams" }],
    [["1", "9999", "", "cup", "1e308"], { fault: "grams" }],
    [["1", "9999", "", "cup", "NaN"], { fault: "grams" }],
    [["0", "9999", "", "cup", "7"], { fault: "amount" }],
    [["1", "4711", "", "", "7"], { fault: "unitId" }],
    [["1", "9999", "", "", "7"], { fault: "modifier" }],
  ];
  test.for(cases)("%j", ([[amount, unitId, description, modifier, grams], wanted]) => {
    expect(portionOf({ amount, unitId, description, modifier, grams }, units)).toEqual(wanted);
  });

  test("units come from their table, portions in their order, none twice", async () => {
    const { food, counts } = await only({
      units: [
        [1000, "cup"],
        [9999, "undetermined"],
      ],
      portions: [
        [2, 1, 9999, "", "slice", 10],
        [1, 1, 1000, "", "", 110],
        [3, 1, 1000, "", "", 110],
      ],
    });
    expect(food.portions).toEqual([
      { label: "1 cup", grams: 110 },
      { label: "1 slice", grams: 10 },
    ]);
    expect(counts).toEqual({});
  });

  test("a portion that makes no sense is counted with its line", async () => {
    const { food, faults } = await only({ portions: [[1, 1, 9999, "", "slice", "=1+1"]] });
    expect(food.portions).toEqual([]);
    expect(faults).toEqual([
      { code: "portion", file: "food_portion.csv", line: 2, field: "gram_weight", value: "=1+1" },
    ]);
  });

  test("a food without portions is a food", async () => {
    expect((await only({})).food.portions).toEqual([]);
  });

  test.for([
    [1, "1"],
    [0.5, "1/2"],
    [1.33, "1 1/3"],
    [2.25, "2 1/4"],
    [0.6, "0.6"],
    [undefined, ""],
  ] as const)("%d is written %s", ([count, text]) => {
    expect(countText(count)).toBe(text);
  });
});
