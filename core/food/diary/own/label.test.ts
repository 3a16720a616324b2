import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Amounts } from "../../amounts.ts";
import { valueOf } from "../../food.fixture.ts";
import { NUTRIENT_IDS } from "../../nutrients/table.ts";
import { coreFoods } from "../../foods/foods.ts";
import { foodOfCore } from "../../foods/food.ts";
import { scaleAmounts } from "../../amounts.ts";
import { per100FromLabel } from "./label.ts";
import type { Label } from "./label.ts";
import { describeLabelFault, labelOddityText } from "./messages.ts";

const label = (part: Partial<Label>): Label => ({
  per: 100,
  unit: "g",
  kcal: null,
  kilojoules: null,
  saltG: null,
  values: {},
  ...part,
});
const MUESLI = { fat: 6, saturatedFat: 1, carbohydrate: 62, sugars: 14, fibre: 8, protein: 11 };

describe("a label of 100 g", () => {
  test.for([
    ["nothing said is nothing known", label({}), {}],
    ["kJ where kcal are not said", label({ kilojoules: 1552 }), { energy: 1552 / 4.184 }],
    ["kcal before kJ", label({ kcal: 371, kilojoules: 1552 }), { energy: 371 }],
    ["salt in g is sodium in mg", label({ saltG: 1.25 }), { sodium: 500 }],
    ["sodium before salt", label({ saltG: 1.25, values: { sodium: 510 } }), { sodium: 510 }],
    ["zero is known", label({ kcal: 0, values: { fat: 0 } }), { energy: 0, fat: 0 }],
    [
      "of a serving of 40 g",
      label({ per: 40, kcal: 148, values: { fibre: 3.2 } }),
      { energy: 370, fibre: 8 },
    ],
    [
      "kJ in the field of kcal are taken for what they are",
      label({ kcal: 1552, values: MUESLI }),
      { ...MUESLI, energy: 1552 / 4.184 },
    ],
  ] as const)("%s", ([, given, per100]) => {
    const read = valueOf(per100FromLabel(given)).per100;
    expect(Object.keys(read).toSorted()).toEqual(Object.keys(per100).toSorted());
    for (const [id, amount] of Object.entries(per100))
      expect(read[id as keyof typeof read]).toBeCloseTo(amount, 9);
  });
});

describe("what cannot be", () => {
  test.for([
    [
      label({ per: 0 }),
      [
        "The size of the serving is 0 g, but can be more than 0 to 5000 g here. Look at the label again.",
      ],
    ],
    [
      label({ per: Number.NaN }),
      [
        "The size of the serving is no number g, but can be more than 0 to 5000 g here. Look at the label again.",
      ],
    ],
    [
      label({ values: { fat: 120 } }),
      [
        "Fat is 120 g, but can be 0 to 105 g here. Look at the label again.",
        "Protein, carbohydrate, fat and alcohol together are 120 g, more than the 100 g they are in. Look whether the values are of 100 g or of a serving.",
      ],
    ],
    [
      label({ values: { protein: -1 } }),
      ["Protein is -1 g, but can be 0 to 105 g here. Look at the label again."],
    ],
    [
      label({ values: { protein: 40, carbohydrate: 50, fat: 16 } }),
      [
        "Protein, carbohydrate, fat and alcohol together are 106 g, more than the 100 g they are in. Look whether the values are of 100 g or of a serving.",
      ],
    ],
    [
      label({ values: { carbohydrate: 10, sugars: 12 } }),
      [
        "Sugars (12 g) is more than carbohydrate (10 g), which it is a part of. Look at both again.",
      ],
    ],
    [
      label({ values: { fat: 3, saturatedFat: 5 } }),
      ["Saturated fat (5 g) is more than fat (3 g), which it is a part of. Look at both again."],
    ],
    [
      label({ saltG: 250 }),
      ["Salt is 250 g, but can be 0 to 105 g here. Look at the label again."],
    ],
    [
      label({ kcal: 5000 }),
      ["Energy is 5000 kcal, but can be 0 to 3807.4 kcal here. Look at the label again."],
    ],
    [
      label({ kcal: 2000, values: { protein: 30, carbohydrate: 10, fat: 5 } }),
      ["Energy is 2000 kcal, but can be 0 to 910 kcal here. Look at the label again."],
    ],
    [
      label({ kcal: 3000, values: { protein: 2, carbohydrate: 3, fat: 1 } }),
      ["Energy is 3000 kcal, but can be 0 to 910 kcal here. Look at the label again."],
    ],
  ] as const)("%#", ([given, sentences]) => {
    const read = per100FromLabel(given);
    expect(read.ok ? null : read.error.map(describeLabelFault)).toEqual(sentences);
  });

  test.for([
    [
      "rounding puts sugars above carbohydrate",
      label({ values: { carbohydrate: 10, sugars: 10.4 } }),
    ],
    [
      "rounding puts the sum above 100 g",
      label({ values: { carbohydrate: 99.8, protein: 0.5, fat: 0.5 } }),
    ],
    ["a syrup has more than 100 g in 100 ml", label({ unit: "ml", values: { carbohydrate: 110 } })],
    ["a part is known and the whole is not", label({ values: { sugars: 12 } })],
  ] as const)("but this can: %s", ([, given]) => {
    expect(per100FromLabel(given).ok).toBe(true);
  });
});

describe("what looks odd is kept and told", () => {
  test.for([
    [
      "fits",
      label({ kcal: 371, kilojoules: 1552, saltG: 1.25, values: { ...MUESLI, sodium: 500 } }),
      [],
    ],
    [
      "kJ as kcal",
      label({ kcal: 1552, values: MUESLI }),
      ["The energy was given in kJ where kcal should stand; read as 370.9 kcal per 100 g."],
    ],
    [
      "too little energy for its macros",
      label({ kcal: 100, values: { protein: 10, carbohydrate: 60, fat: 10, alcohol: 0 } }),
      [
        "The energy does not agree with protein, carbohydrate and fat, which give about 370 kcal per 100 g. Look at the label again.",
      ],
    ],
    [
      "kJ and kcal apart",
      label({ kcal: 371, kilojoules: 1200 }),
      ["1200 kJ are 286.8 kcal, and 371 kcal stand there too. The kcal are kept; is that right?"],
    ],
    [
      "salt and sodium apart",
      label({ saltG: 1, values: { sodium: 900 } }),
      [
        "1 g of salt are 400 mg of sodium, and 900 mg stand there too. The sodium is kept; is that right?",
      ],
    ],
  ] as const)("%s", ([, given, sentences]) => {
    expect(valueOf(per100FromLabel(given)).odd.map(labelOddityText)).toEqual(sentences);
  });
});

/** The amounts of 100 g or ml as a label of so much prints them, to be entered anew. */
const labelOf = (per100: Amounts, per: number, unit: "g" | "ml"): Label => {
  const { energy, ...values } = scaleAmounts(per100, per / 100);
  return {
    per,
    unit,
    kcal: energy ?? null,
    kilojoules: null,
    saltG: null,
    values,
  };
};

test.for([30, 100, 250])(
  "every food printed as a label of %d g and read again is the same, and no fault of one is found",
  (per) => {
    for (const core of coreFoods) {
      const { per100 } = foodOfCore(core);
      const read: Amounts = valueOf(per100FromLabel(labelOf(per100, per, "g"))).per100;
      const changed = NUTRIENT_IDS.filter((id) => {
        const [was, is] = [per100[id], read[id]];
        return was === undefined || is === undefined
          ? was !== is
          : Math.abs(was - is) > 1e-9 * Math.max(1, was);
      });
      expect([core.id, changed]).toEqual([core.id, []]);
    }
  },
);

test("no label throws, and every fault has a sentence", () => {
  const value = fc.option(fc.double({ min: -10, max: 300 }), { nil: null });
  fc.assert(
    fc.property(value, value, value, value, fc.double(), (kcal, kilojoules, saltG, fat, per) => {
      const read = per100FromLabel(
        label({ per, kcal, kilojoules, saltG, values: fat === null ? {} : { fat } }),
      );
      if (!read.ok)
        for (const fault of read.error) expect(describeLabelFault(fault)).toMatch(/again\.$/);
      else
        for (const amount of Object.values(read.value.per100))
          expect(amount).toBeGreaterThanOrEqual(0);
    }),
  );
});
