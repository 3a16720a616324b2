/** What Open Food Facts calls nutrients, and its units, in ours. */
import { KILOJOULES_PER_KCAL, NUTRIENTS, checkEnergy } from "../../food/index.ts";
import type { Amounts, NutrientId } from "../../food/index.ts";
import type { FaultCode } from "../faults.ts";
import { PER_GRAM, numberFrom, possibleLabel } from "../values.ts";

/**
 * By our id. Not here: energy and sodium, which have several ways; folate (`vitamin-b9`), as labels
 * do not say whether it is in DFE; what is no nutrient.
 */
const NAMES = {
  protein: "proteins",
  fat: "fat",
  carbohydrate: "carbohydrates",
  fibre: "fiber",
  sugars: "sugars",
  addedSugars: "added-sugars",
  water: "water",
  saturatedFat: "saturated-fat",
  monounsaturatedFat: "monounsaturated-fat",
  polyunsaturatedFat: "polyunsaturated-fat",
  transFat: "trans-fat",
  linoleic: "linoleic-acid",
  alphaLinolenic: "alpha-linolenic-acid",
  epa: "eicosapentaenoic-acid",
  dha: "docosahexaenoic-acid",
  cholesterol: "cholesterol",
  vitaminA: "vitamin-a",
  vitaminC: "vitamin-c",
  vitaminD: "vitamin-d",
  vitaminE: "vitamin-e",
  vitaminK: "vitamin-k",
  thiamin: "vitamin-b1",
  riboflavin: "vitamin-b2",
  // Labels give niacin equivalents (Regulation 1169/2011, annex XIII; 21 CFR 101.9).
  niacin: "vitamin-pp",
  vitaminB6: "vitamin-b6",
  vitaminB12: "vitamin-b12",
  pantothenicAcid: "pantothenic-acid",
  biotin: "biotin",
  choline: "choline",
  calcium: "calcium",
  chloride: "chloride",
  chromium: "chromium",
  copper: "copper",
  fluoride: "fluoride",
  iodine: "iodine",
  iron: "iron",
  magnesium: "magnesium",
  manganese: "manganese",
  molybdenum: "molybdenum",
  phosphorus: "phosphorus",
  potassium: "potassium",
  selenium: "selenium",
  zinc: "zinc",
  caffeine: "caffeine",
} as const satisfies Partial<Record<NutrientId, string>>;

const NAMED = Object.entries(NAMES) as readonly [keyof typeof NAMES, string][];

/** A value as a file has it, for 100 g or ml; `unit` null where the schema has grams and kJ. */
export interface OffValue {
  readonly value: unknown;
  readonly unit: string | null;
}

/** g of salt in a g of sodium, as labels reckon (Regulation 1169/2011, annex I). */
const SALT_PER_SODIUM = 2.5;
/** g in a ml of ethanol at 20 degrees. */
const ETHANOL_DENSITY = 0.789;

type Report = (code: FaultCode, field: string, value: unknown) => void;

/** What 100 g or ml have; what is not said, or cannot be, is unknown. */
export const amountsFromOff = (
  valueOf: (name: string) => OffValue | undefined,
  per: "g" | "ml",
  report: Report,
): Amounts => {
  /** In the unit that `toUnit` turns values into; undefined without one. */
  const read = (
    name: string,
    toUnit: (unit: string | null) => number | undefined,
  ): number | undefined => {
    const said = valueOf(name);
    if (said === undefined) return undefined;
    const value = numberFrom(said.value);
    if (value === undefined) return undefined;
    if (value === null) {
      report("number", name, said.value);
      return undefined;
    }
    const factor = toUnit(said.unit);
    if (factor === undefined) report("unit", name, said.unit);
    return factor === undefined ? undefined : value * factor;
  };

  const amounts: Partial<Record<NutrientId, number>> = {};
  for (const [id, name] of NAMED) {
    const { unit } = NUTRIENTS[id];
    const grams = read(name, id === "vitaminD" ? vitaminDGrams : gramsIn);
    if (grams !== undefined && unit !== "kcal") amounts[id] = grams * PER_GRAM[unit];
  }
  // In percent by volume, so that 100 ml hold as many ml.
  const alcohol = read("alcohol", (unit) =>
    unit === null || unit.startsWith("%") ? ETHANOL_DENSITY : gramsIn(unit),
  );
  if (alcohol !== undefined) amounts.alcohol = alcohol;
  const sodium = sodiumGrams(read("sodium", gramsIn), read("salt", gramsIn), report);
  if (sodium !== undefined) amounts.sodium = sodium * PER_GRAM.mg;
  const kcal = read("energy-kcal", kcalIn(1));
  const kilojoules =
    read("energy-kj", kcalIn(1 / KILOJOULES_PER_KCAL)) ??
    read("energy", kcalIn(1 / KILOJOULES_PER_KCAL));
  return withEnergy(amounts, kcal, kilojoules, per, report);
};

/** Either says the other; where both are there and disagree, neither can be believed. */
const sodiumGrams = (
  sodium: number | undefined,
  salt: number | undefined,
  report: Report,
): number | undefined => {
  if (salt === undefined) return sodium;
  const fromSalt = salt / SALT_PER_SODIUM;
  if (sodium === undefined) return fromSalt;
  // Labels round both to hundredths.
  if (Math.abs(sodium - fromSalt) <= Math.max(0.006, 0.05 * Math.abs(sodium))) return sodium;
  report("salt", "sodium", `${sodium} g of sodium, ${salt} g of salt`);
  return undefined;
};

/** The kcal; where they do not fit the rest and the kJ do, those. */
const withEnergy = (
  amounts: Amounts,
  kcal: number | undefined,
  fromKilojoules: number | undefined,
  per: "g" | "ml",
  report: Report,
): Amounts => {
  const stateOf = (energy: number) => checkEnergy({ ...amounts, energy }).state;
  let energy = kcal ?? fromKilojoules;
  if (
    kcal !== undefined &&
    fromKilojoules !== undefined &&
    stateOf(kcal) === "odd" &&
    stateOf(fromKilojoules) === "fits"
  ) {
    report("kilojoules", "energy-kcal", kcal);
    energy = fromKilojoules;
  }
  return possibleLabel(energy === undefined ? amounts : { ...amounts, energy }, per, report);
};

const GRAMS_BY_UNIT: ReadonlyMap<string, number> = new Map([
  ["kg", 1000],
  ["g", 1],
  ["mg", 1e-3],
  ["µg", 1e-6],
  ["μg", 1e-6],
  ["mcg", 1e-6],
  ["ug", 1e-6],
]);

const gramsIn = (unit: string | null): number | undefined =>
  unit === null ? 1 : GRAMS_BY_UNIT.get(unit.trim().toLowerCase());

/** 40 IU are 1 mcg (IOM 2011); the units of other vitamins depend on their forms. */
const vitaminDGrams = (unit: string | null): number | undefined =>
  unit !== null && /^iu$/i.test(unit.trim()) ? 1e-6 / 40 : gramsIn(unit);

/** `bare` where the schema has no units. */
const kcalIn =
  (bare: number) =>
  (unit: string | null): number | undefined => {
    if (unit === null) return bare;
    if (/^kcal$/i.test(unit.trim())) return 1;
    return /^kj$/i.test(unit.trim()) ? 1 / KILOJOULES_PER_KCAL : undefined;
  };
