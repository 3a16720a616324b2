/** Numbers, codes and amounts as strangers write them. */
import { NUTRIENTS, NUTRIENT_IDS, bareDigits, checkEnergy } from "../food/index.ts";
import type { Amounts, NutrientId, NutrientUnit } from "../food/index.ts";
import type { FaultCode } from "./faults.ts";

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
/** One comma, and not the three digits behind it that would make it a thousand. */
const DECIMAL_COMMA = /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/;

/**
 * A number, from a cell or from JSON: `12.5`, `12,5`, `1e-3`; undefined where nothing stands there,
 * null where it is no finite number (`<0.5`, `5 g`, `1,000`, `NaN`).
 */
export const numberFrom = (value: unknown): number | null | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = value.length > 40 ? "no number" : value.trim();
  if (text === "") return undefined;
  const plain = DECIMAL_COMMA.test(text) ? text.replace(",", ".") : text;
  if (!DECIMAL.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
};

/** The fewest and most digits of a barcode as files give it; GTINs have up to 14. */
const BARCODE = /^\d{5,24}$/;

/** A barcode without the zeros that pad it, so that all ways to write it are one; null for others. */
export const barcodeFrom = (text: string): string | null => {
  const digits = text.trim();
  if (!BARCODE.test(digits)) return null;
  return bareDigits(digits) || null;
};

/** How many of the unit make a gram. */
export const PER_GRAM: Readonly<Record<Exclude<NutrientUnit, "kcal">, number>> = {
  g: 1,
  mg: 1000,
  mcg: 1_000_000,
};

/** g of one thing in 100 g, with rounding; 100 ml of syrup or honey hold up to 115 g of sugar. */
const MOST_GRAMS = { g: 100.5, ml: 120 } as const;
/** As in 100 g of pure fat; in 100 ml a fat has less, and no liquid more. */
const MOST_KCAL = 910;

/** Carbohydrate is what the rest leaves, and may be slightly less than nothing. */
const BY_DIFFERENCE = { number: "205", leastG: -2 } as const;

/** An amount of a USDA table by its number; one that is none is unknown, and reported. */
export const usdaAmountFrom = (
  number: string,
  value: unknown,
  report: (code: FaultCode) => void,
): number | undefined => {
  const amount = numberFrom(value);
  if (amount === undefined) return undefined;
  const least = number === BY_DIFFERENCE.number ? BY_DIFFERENCE.leastG : 0;
  if (amount !== null && amount >= least) return amount;
  report(amount === null ? "number" : "range");
  return undefined;
};

type Report = (code: FaultCode, field: string, value: unknown) => void;

/** What can be true of 100 g or ml; an amount that cannot is unknown, and reported. */
export const possibleAmounts = (amounts: Amounts, per: "g" | "ml", report: Report): Amounts => {
  const possible: Partial<Record<NutrientId, number>> = {};
  for (const id of NUTRIENT_IDS) {
    const amount = amounts[id];
    if (amount === undefined) continue;
    const { unit } = NUTRIENTS[id];
    const most = unit === "kcal" ? MOST_KCAL : MOST_GRAMS[per] * PER_GRAM[unit];
    if (amount >= 0 && amount <= most) possible[id] = tidy(amount);
    else report("range", id, amount);
  }
  return possible;
};

/**
 * The same for what was typed off a label, where kJ may stand in the place of kcal: energy is held
 * against protein, carbohydrate and fat first.
 */
export const possibleLabel = (amounts: Amounts, per: "g" | "ml", report: Report): Amounts => {
  const { energy, ...rest } = amounts;
  const others = possibleAmounts(rest, per, report);
  if (energy === undefined) return others;
  if (energy < 0) {
    report("range", "energy", energy);
    return others;
  }
  const { state, kcal } = checkEnergy({ ...others, energy });
  if (state === "kilojoules") report("kilojoules", "energy", energy);
  if (kcal === null || kcal > MOST_KCAL) {
    report("energy", "energy", energy);
    return others;
  }
  return { energy: tidy(kcal), ...others };
};

/** Without the noise of binary fractions: 12.5 g of salt in mg is not 12500.000000000002. */
const tidy = (value: number): number => Number(value.toPrecision(12));
