import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { food } from "../diary.fixture.ts";
import { coreFoods } from "../../foods/foods.ts";
import { foodOfCore } from "../../foods/food.ts";
import { countText, pluralOf, singularOf, splitMeasure } from "./measure.ts";
import { describePortionFault, portionText, unitChoiceText } from "./messages.ts";
import { parsePortion } from "./parse.ts";
import { portionOf, unitsOf, usualPortion } from "./units.ts";

const NOBODY = { hands: {}, sex: null };
const milk = unitsOf(food("whole-milk"), NOBODY);
const cheddar = unitsOf(food("cheddar"), NOBODY);
const drink = unitsOf(
  { per: "ml", portions: [{ label: "1 can", grams: 330 }], hand: null },
  NOBODY,
);

const read = (text: string, units = milk) => {
  const portion = parsePortion(text, units);
  return portion.ok ? portion.value : describePortionFault(portion.error);
};

describe("a measure in two", () => {
  test.for([
    ["1 medium", 1, "medium", "medium"],
    ["2 slices", 2, "slice", "slices"],
    ["1/2 cup sliced", 0.5, "cup sliced", "cups sliced"],
    ["1 cup, sliced", 1, "cup, sliced", "cups, sliced"],
    ['1 medium (3" dia)', 1, 'medium (3" dia)', 'medium (3" dia)'],
    ["10 berries", 10, "berry", "berries"],
    ["5 leaves", 5, "leaf", "leaves"],
    ["19 halves", 19, "half", "halves"],
    ["2 small glasses", 2, "small glass", "small glasses"],
    ["4 sandwiches", 4, "sandwich", "sandwiches"],
    ["3 olives", 3, "olive", "olives"],
    ["3 cookies", 3, "cookie", "cookies"],
    ["2 slices of bread", 2, "slice of bread", "slices of bread"],
    [
      "1 thick slice of walnut cake",
      1,
      "thick slice of walnut cake",
      "thick slices of walnut cake",
    ],
    ["2 potatoes", 2, "potato", "potatoes"],
    ["1 taco", 1, "taco", "tacos"],
    ["3 oz", 3, "oz", "oz"],
    ["2-egg omelette", 1, "2-egg omelette", "2-egg omelettes"],
    ["portion", 1, "portion", "portions"],
    ["12", 1, "12", "12"],
    ["0 cups", 1, "0 cups", "0 cups"],
  ] as const)("%s", ([label, count, unit, many]) => {
    expect(splitMeasure(label)).toEqual({ count, unit });
    expect(pluralOf(unit)).toBe(many);
  });

  test("of every food that Dorsal comes with one and many go back and forth", () => {
    const units = new Set(
      coreFoods.flatMap(({ portions }) => portions.map(({ label }) => splitMeasure(label).unit)),
    );
    for (const unit of units) expect(singularOf(pluralOf(unit))).toBe(unit);
  });

  test.for([
    [0.5, "½"],
    [1.5, "1½"],
    [1 / 3, "⅓"],
    [2.75, "2¾"],
    [2, "2"],
    [0.7, "0.7"],
    [0, "0"],
  ] as const)("%d is said %s", ([count, text]) => {
    expect(countText(count)).toBe(text);
  });
});

describe("the units of a food", () => {
  test("are the plain one, its measures, the hand and a hundred", () => {
    const units = unitsOf(food("apple-with-skin"), { hands: {}, sex: "male" });
    expect(units.map((unit) => unitChoiceText(unit, "g"))).toEqual([
      "g",
      "small, 149 g",
      "medium, 182 g",
      "large, 223 g",
      "cup slices, 109 g",
      "fist, about 80 g, give or take half",
      "100 g",
    ]);
  });

  test("a hand that was weighed is surer", () => {
    const beef = { per: "g", portions: [], hand: "palm" } as const;
    const palm = (hands: Record<string, number>, sex: "female" | "male" | null) =>
      unitsOf(beef, { hands, sex }).find(({ id }) => id === "hand:palm");
    expect(palm({}, "male")).toMatchObject({ grams: 115, within: 0.5 });
    expect(palm({}, null)).toMatchObject({ grams: 85, within: 0.5 });
    const weighed = palm({ palm: 97 }, "male");
    expect(weighed?.within).toBe(0.25);
    expect(weighed?.grams).toBeCloseTo(97, 9);
    expect(weighed && unitChoiceText(weighed, "g")).toBe(
      "palm, about 97 g, give or take a quarter",
    );
  });

  test("ml are there where a cup says how heavy it is, and only there", () => {
    expect(milk.map(({ id }) => id)).toContain("ml");
    expect(cheddar.map(({ id }) => id)).not.toContain("ml");
    expect(drink.map(({ label }) => label)).toEqual(["ml", "can", "100 ml"]);
  });
});

describe("reading a portion", () => {
  test.for([
    ["150", 150, null],
    ["150g", 150, null],
    [" 150 grams ", 150, null],
    ["0,5", 0.5, null],
    [".5 kg", 500, { count: 0.5, unit: "kg" }],
    ["1 1/2 cups", 366, { count: 1.5, unit: "cup" }],
    ["½ cup", 122, { count: 0.5, unit: "cup" }],
    ["1½ Cup", 366, { count: 1.5, unit: "cup" }],
    ["2 tablespoons", 30, { count: 2, unit: "tbsp" }],
    ["a glass", 200, { count: 1, unit: "glass" }],
    ["half a cup", 122, { count: 0.5, unit: "cup" }],
    ["2 cups of milk", 488, { count: 2, unit: "cup" }],
    ["3 oz", 85.048569375, { count: 3, unit: "oz" }],
    ["1 glass (200 g)", 200, { count: 1, unit: "glass" }],
  ] as const)("“%s” of milk", ([text, grams, said]) => {
    expect(read(text)).toEqual({ grams: expect.closeTo(grams, 9) as number, said });
  });

  test("a volume is weighed by the food's own cup", () => {
    expect(read("200 ml")).toEqual({
      grams: expect.closeTo((244 / 236.588) * 200, 6) as number,
      said: { count: 200, unit: "ml" },
    });
    expect(read("1/4 l", drink)).toEqual({ grams: 250, said: { count: 0.25, unit: "l" } });
    expect(read("200 ml", drink)).toEqual({ grams: 200, said: null });
  });

  test("the food's own measure comes before what everybody knows", () => {
    expect(read("3 oz", cheddar)).toEqual({ grams: 84, said: { count: 3, unit: "oz" } });
  });

  test("a bare number counts what the screen shows", () => {
    const slice = cheddar.find(({ label }) => label === "slice");
    const portion = parsePortion("2", cheddar, slice);
    expect(portion).toEqual({ ok: true, value: { grams: 56, said: { count: 2, unit: "slice" } } });
  });

  test.for([
    ["", milk, "There is no portion yet. Type how much it was, as 150 g or 2 slices."],
    [
      "some",
      milk,
      "“some” has no number that can be read. Type how much first, as 150 g or 1 1/2 cups.",
    ],
    [
      "-3 g",
      milk,
      "“-3 g” has no number that can be read. Type how much first, as 150 g or 1 1/2 cups.",
    ],
    [
      "1,000 g",
      milk,
      "“1,000 g” can be read in two ways. Type 1000 for thousands, or fewer digits after the point.",
    ],
    ["2 slices", milk, "This food has no measure “slices”. Use g, cup, glass or tbsp."],
    [
      "200 ml",
      cheddar,
      "How much “200 ml” of this food is in g is not known. Say it in g instead.",
    ],
    ["200 g", drink, "How much “200 g” of this food is in ml is not known. Say it in ml instead."],
    ["0", milk, "“0” is no portion: it must be more than 0 and at most 20000 g. Look at it again."],
    [
      "1/0 cup",
      milk,
      "“1/0 cup” is no portion: it must be more than 0 and at most 20000 g. Look at it again.",
    ],
    [
      "21 kg",
      milk,
      "“21 kg” is no portion: it must be more than 0 and at most 20000 g. Look at it again.",
    ],
  ] as const)("“%s” is not taken", ([text, units, sentence]) => {
    expect(read(text, units)).toBe(sentence);
  });

  test("what is written is read back the same, for every unit of every food", () => {
    const units = fc.constantFrom(...coreFoods).map((one) => unitsOf(foodOfCore(one), NOBODY));
    const counts = fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
      fc.integer({ min: 1, max: 900 }).map((hundredths) => hundredths / 100),
      fc.integer({ min: 1, max: 9 }).map((thirds) => thirds / 3),
    );
    fc.assert(
      fc.property(units, fc.nat(), counts, (of, at, count) => {
        const unit = of[at % of.length];
        const portion = unit && portionOf(unit, count);
        fc.pre(portion !== undefined && portion !== null);
        const back = read(portionText(portion), of);
        if (typeof back === "string") throw new Error(back);
        // Plain grams are written to the tenth, or finer below one.
        expect(Math.abs(back.grams - portion.grams)).toBeLessThan(0.051);
        expect(back.said?.unit).toBe(portion.said?.unit);
        expect(back.said?.count ?? 0).toBeCloseTo(portion.said?.count ?? 0, 9);
      }),
      { numRuns: 300 },
    );
  });

  test("no text throws, and what is taken is more than nothing and fits an entry", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.stringMatching(/^[0-9½/., ]{1,6} ?(cup|g|ml|oz|x)?$/),
        ),
        (text) => {
          const portion = parsePortion(text, milk);
          if (!portion.ok) {
            expect(describePortionFault(portion.error)).not.toBe("");
            return;
          }
          expect(portion.value.grams).toBeGreaterThan(0);
          expect(portion.value.grams).toBeLessThanOrEqual(20_000);
        },
      ),
    );
  });
});

describe("the usual portion", () => {
  const banana = food("banana");

  test.for([
    ["as last time", [{ ref: "core:banana", portion: { grams: 90, said: null } }], "90 g"],
    ["the usual measure", [], "1 medium (118 g)"],
    [
      "of another food nothing follows",
      [{ ref: "core:pear", portion: { grams: 9, said: null } }],
      "1 medium (118 g)",
    ],
  ] as const)("%s", ([, recents, text]) => {
    expect(portionText(usualPortion(banana, recents))).toBe(text);
  });

  test.for([
    [236, "2 medium (236 g)"],
    [59, "½ medium (59 g)"],
    [590, "590 g"],
  ] as const)("%d g of bananas is said in bananas where that is exact", ([usual, text]) => {
    const one = banana.portions.filter(({ label }) => label === "1 medium");
    expect(portionText(usualPortion({ ...banana, usual, portions: one }, []))).toBe(text);
  });

  test("is 100 where nobody says, and plain where no measure fits", () => {
    expect(usualPortion({ ...banana, usual: null }, [])).toEqual({ grams: 100, said: null });
    expect(usualPortion({ ...banana, usual: 77 }, [])).toEqual({ grams: 77, said: null });
  });
});
