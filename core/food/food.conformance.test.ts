import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { valueOf } from "./food.fixture.ts";
import { NUTRIENTS, NUTRIENT_IDS, amountsFromUsda, checkEnergy, intakesFor } from "./index.ts";
import { BANDS, ENERGY_RANGES, GUIDELINES } from "./intakes/table.ts";
import { isNutrientId } from "./nutrients/table.ts";
import type { Amounts, NutrientId, Sex } from "./index.ts";
import type { Band } from "./intakes/table.ts";

const folder = process.env["DORSAL_REFERENCE"] ?? "../shared/data";
const read = (name: string): Buffer | null => {
  const file = join(folder, name);
  if (existsSync(file)) return readFileSync(file);
  console.warn(`Skipped: no reference at ${file}; set DORSAL_REFERENCE to its folder.`);
  return null;
};

type Cells = Readonly<Record<Sex, readonly number[]>>;
interface Reference {
  readonly bands: readonly string[];
  readonly amdr: Readonly<Record<keyof typeof ENERGY_RANGES, readonly [number, number]>>;
  readonly dga: {
    readonly saturatedFatMaxShare: number;
    readonly addedSugarsMaxShare: number;
    readonly sodiumMaxMg: number;
  };
  readonly nutrients: Readonly<
    Record<
      string,
      {
        readonly unit: string;
        readonly kind: string;
        readonly usda: readonly string[];
        readonly usdaFactor?: number;
        readonly usdaPlus?: Readonly<Record<string, number>>;
        readonly rec?: Cells;
        readonly ear?: Cells;
        readonly ul?: Cells;
        readonly ulScope?: string;
        readonly cdrr?: Cells;
      }
    >
  >;
}

const dri = read("dri.json");
// A file of reference: what is not as it should be fails the tests that read it.
const reference = (dri === null
  ? { bands: [], amdr: {}, dga: {}, nutrients: {} }
  : JSON.parse(dri.toString("utf8"))) as unknown as Reference;

const SEXES = ["female", "male"] as const;
/** The first and the last year of each band. */
const AGES: Readonly<Record<Band, readonly [number, number]>> = {
  "19-30": [19, 30],
  "31-50": [31, 50],
  "51-70": [51, 70],
  ">70": [71, 110],
};
/** Their units that are not ours, and how many of ours one of theirs is. */
const OTHER_UNITS: Readonly<Record<string, number>> = { L: 1000, "g/kg": 1 };

describe.skipIf(dri === null)("the reference intakes", () => {
  const rows = Object.entries(reference.nutrients);

  test("are all there, and no more", () => {
    expect(reference.bands).toEqual(BANDS);
    const ours = valueOf(intakesFor({ sex: "male", ageYears: 40, weightKg: 70 })).byNutrient;
    expect(Object.keys(ours).toSorted()).toEqual(rows.map(([id]) => id).toSorted());
  });

  test.for(rows)("%s", ([name, row]) => {
    if (!isNutrientId(name)) throw new Error(`no nutrient ${name}`);
    const times = OTHER_UNITS[row.unit] ?? 1;
    const { unit, equivalent } = NUTRIENTS[name];
    if (OTHER_UNITS[row.unit] === undefined)
      expect([unit, equivalent].filter((part) => part !== null).join(" ")).toBe(row.unit);
    let cells = 0;
    for (const sex of SEXES) {
      for (const [at, band] of BANDS.entries()) {
        for (const ageYears of AGES[band]) {
          // A weight of 100 kg shows g/kg times 100.
          const weightKg = 100;
          const per = row.unit === "g/kg" ? weightKg : 1;
          const intakes = valueOf(intakesFor({ sex, ageYears, weightKg }));
          expect(intakes.band).toBe(band);
          const ours = intakes.byNutrient[name];
          const theirs = (column: Cells | undefined): number | null =>
            column === undefined ? null : (column[sex][at] ?? Number.NaN) * times * per;
          expect(ours).toEqual({
            kind: row.kind === "none" ? null : row.kind,
            rec: theirs(row.rec),
            ear: theirs(row.ear),
            ul:
              row.ul === undefined
                ? null
                : { amount: theirs(row.ul), scope: row.ulScope, counts: ours?.ul?.counts },
            cdrr: theirs(row.cdrr),
          });
          cells += 1;
        }
      }
    }
    expect(cells).toBe(16);
  });

  test.for(rows.filter(([, { usda }]) => usda.length > 0))("%s is read as told", ([name, row]) => {
    if (!isNutrientId(name)) throw new Error(`no nutrient ${name}`);
    // Water in L there and in g here.
    const factor = (row.usdaFactor ?? 1) * (row.unit === "L" ? 1000 : 1);
    const rule = NUTRIENTS[name].usda;
    expect(rule.slice(0, row.usda.length).map(([first]) => first?.number)).toEqual(row.usda);
    expect(rule[0]?.[0]?.factor).toBe(factor);
    const plus = Object.fromEntries(
      (rule[0] ?? []).slice(1).map((one) => [one.number, one.factor]),
    );
    expect(plus).toEqual(row.usdaPlus ?? {});
  });

  test("shares of energy and guidelines", () => {
    const {
      unit: _unit,
      source: _source,
      ...amdr
    } = reference.amdr as Reference["amdr"] & {
      unit: string;
      source: string;
    };
    expect(ENERGY_RANGES).toEqual(amdr);
    expect(GUIDELINES).toEqual({
      saturatedFatMostShare: reference.dga.saturatedFatMaxShare,
      addedSugarsMostShare: reference.dga.addedSugarsMaxShare,
      sodiumMostMg: reference.dga.sodiumMaxMg,
    });
  });
});

interface UsdaFood {
  readonly ndb: string;
  readonly name: string;
  readonly n: Readonly<Record<string, number>>;
}
interface UsdaNutrient {
  readonly number: string;
  readonly fdcId: number;
  readonly unit: string;
  readonly foods: number;
}

const packed = read("usda-sr.jsonl.gz");
const listed = read("usda-sr-nutrients.json");

describe.skipIf(packed === null || listed === null)("USDA SR in our nutrients", () => {
  const foods =
    packed === null
      ? []
      : gunzipSync(packed)
          .toString("utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as UsdaFood);
  const ours: ReadonlyMap<string, Amounts> = new Map(
    foods.map(({ ndb, n }) => [ndb, amountsFromUsda(n)]),
  );
  const nutrients: ReadonlyMap<string, UsdaNutrient> = new Map(
    listed === null
      ? []
      : (JSON.parse(listed.toString("utf8")) as readonly UsdaNutrient[]).map((one) => [
          one.number,
          one,
        ]),
  );
  const foodsWith = (id: NutrientId): number =>
    [...ours.values()].filter((amounts) => amounts[id] !== undefined).length;
  /** The one SR number that a nutrient is read from, where it is one, as it is. */
  const soleNumber = (id: NutrientId): string | undefined => {
    const ways = NUTRIENTS[id].usda.filter((way) =>
      way.some(({ number }) => nutrients.has(number)),
    );
    const numbers = new Set(ways.flat().map(({ number }) => number));
    const [first] = ways;
    // Energy in kJ and vitamin D in IU stand beside the same foods' kcal and mcg.
    const isOne = numbers.size === 1 || id === "energy" || id === "vitaminD";
    return isOne && first?.length === 1 ? first[0]?.number : undefined;
  };

  test("every food is read", () => {
    expect(ours.size).toBe(7754);
  });

  const oneToOne = NUTRIENT_IDS.flatMap((id) => {
    const number = soleNumber(id);
    return number === undefined ? [] : [[id, number] as const];
  });

  test("most nutrients are one number each", () => {
    expect(oneToOne.length).toBeGreaterThanOrEqual(40);
  });

  test.for(oneToOne)("%s is known for as many foods as number %s", ([id, number]) => {
    expect(foodsWith(id)).toBe(nutrients.get(number)?.foods);
  });

  test.for([
    ["linoleic", 7013],
    ["alphaLinolenic", 6921],
    ["niacin", 4988],
    ["folate", 6469],
    // Not in SR: no food may look as if it had none of it.
    ["iodine", 0],
    ["biotin", 0],
    ["chromium", 0],
    ["molybdenum", 0],
    ["chloride", 0],
    ["addedSugars", 0],
    ["magnesiumAdded", 0],
  ] as const)("%s is known for %d foods", ([id, count]) => {
    expect(foodsWith(id)).toBe(count);
  });

  test("ids and units are USDA's", () => {
    for (const { number, id, factor } of NUTRIENT_IDS.flatMap((one) =>
      NUTRIENTS[one].usda.flat(),
    )) {
      const theirs = nutrients.get(number);
      if (theirs !== undefined) expect([number, id]).toEqual([number, theirs.fdcId]);
      if (theirs?.unit === "IU") expect(factor).toBe(1 / 40);
    }
  });

  test.for([
    // By hand: preformed mg, and tryptophan in mg over 60.
    ["01123", "egg", 0.075 + 167 / 60],
    ["15076", "salmon", 7.86 + 222 / 60],
    ["05062", "chicken breast", 9.6 + 283 / 60],
    ["12061", "almonds", 3.618 + 211 / 60],
    ["09040", "banana", 0.665 + 9 / 60],
  ] as const)("niacin equivalents of %s, %s", ([ndb, , equivalents]) => {
    expect(ours.get(ndb)?.niacin).toBeCloseTo(equivalents, 9);
  });

  test.for([
    ["01123", { energy: 143, protein: 12.56, copper: 72, linoleic: 1.531, alphaLinolenic: 0.036 }],
    ["15076", { energy: 142, linoleic: 0.172, alphaLinolenic: 0.295 }],
    ["11090", { energy: 34, fibre: 2.6, copper: 49 }],
    ["12061", { energy: 579, linoleic: 12.32, copper: 1031 }],
  ] as const)("%s", ([ndb, amounts]) => {
    expect(ours.get(ndb)).toMatchObject(amounts);
  });

  const perFood = [...ours.values()];
  const withoutAlcohol = perFood.map(({ alcohol: _alcohol, ...rest }) => rest);

  test("no energy in kcal is taken for kJ, and hardly any for odd", () => {
    const states = [...perFood, ...withoutAlcohol].map((one) => checkEnergy(one).state);
    expect(states.filter((state) => state === "kilojoules")).toHaveLength(0);
    // Baking powders, sweeteners, a fat-free sausage with the energy of a fat one.
    expect(states.filter((state) => state === "odd").length).toBeLessThanOrEqual(14);
  });

  test.for([
    ["with alcohol known or not as it comes", perFood, 0.999],
    ["where a label is silent on alcohol", withoutAlcohol, 0.985],
  ] as const)("energy in kJ is found, %s", ([, all, least]) => {
    const telling = all.filter(({ energy = 0 }) => energy >= 50);
    const found = telling.filter(({ energy = 0, ...rest }) => {
      const { state, kcal } = checkEnergy({ ...rest, energy: energy * 4.184 });
      return state === "kilojoules" && Math.abs((kcal ?? 0) - energy) < 1e-9;
    });
    expect(telling.length).toBeGreaterThan(6000);
    expect(found.length / telling.length).toBeGreaterThan(least);
  });
});
