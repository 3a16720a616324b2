import { err, ok } from "../../../quantity/index.ts";
import type { Result } from "../../../quantity/index.ts";
import { ENTRY_GRAMS } from "../../../record/index.ts";
import { fold, formsOf } from "../../../search/index.ts";
import type { Portion } from "../entry.ts";
import { leadingNumber } from "./measure.ts";
import { VOLUMES_ML, portionOf } from "./units.ts";
import type { PortionUnit } from "./units.ts";

export type PortionFault =
  | { readonly code: "empty" }
  | { readonly code: "no-number"; readonly typed: string }
  /** `1,000`: a thousand or one. */
  | { readonly code: "unclear-number"; readonly typed: string; readonly written: string }
  | {
      readonly code: "unknown-unit";
      readonly typed: string;
      readonly unit: string;
      /** What the food can be counted in. */
      readonly units: readonly string[];
    }
  /** A volume of what is weighed, or a weight of what is measured in ml. */
  | {
      readonly code: "no-density";
      readonly typed: string;
      readonly unit: string;
      readonly per: "g" | "ml";
    }
  | {
      readonly code: "out-of-range";
      readonly typed: string;
      readonly most: number;
      readonly per: "g" | "ml";
    };

/** Words that begin a portion as numbers do. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  half: 0.5,
};

/** Other spellings of a unit. */
const SPELLINGS: Readonly<Record<string, string>> = {
  gr: "g",
  gm: "g",
  gram: "g",
  gramme: "g",
  kilo: "kg",
  kilogram: "kg",
  ounce: "oz",
  pound: "lb",
  millilitre: "ml",
  milliliter: "ml",
  centilitre: "cl",
  decilitre: "dl",
  litre: "l",
  liter: "l",
  tablespoon: "tbsp",
  tbs: "tbsp",
  tbl: "tbsp",
  teaspoon: "tsp",
  med: "medium",
  lge: "large",
  sm: "small",
};

/** g of a unit of weight: SI, and the avoirdupois pound of 1959. */
const WEIGHTS_G: Readonly<Record<string, number>> = {
  g: 1,
  kg: 1000,
  oz: 28.349523125,
  lb: 453.59237,
};
/** ml of a unit of volume: SI, and US customary. */
const VOLUMES: Readonly<Record<string, number>> = {
  ml: 1,
  cl: 10,
  dl: 100,
  l: 1000,
  "fl oz": 29.574,
  ...VOLUMES_ML,
};

/**
 * Reads a portion as a person types it: `150`, `150g`, `0,5 cup`, `1 1/2 cups`, `2 slices`, `½ cup`,
 * `200 ml`, `3 oz`. What stands in brackets behind is passed over, so that it reads what
 * `portionText` writes.
 * @param units of the food, from `unitsOf`; the first one is its plain unit
 * @param plain what a bare number counts
 * @returns more than 0 and at most 20,000 g or ml; otherwise a fault
 */
export const parsePortion = (
  text: string,
  units: readonly PortionUnit[],
  plain: PortionUnit | undefined = units[0],
): Result<Portion, PortionFault> => {
  const typed = text.trim();
  const said = typed.replace(/\([^()]*\)\s*$/u, "").trim() || typed;
  if (said === "") return err({ code: "empty" });
  const number = leadingNumber(said) ?? leadingWord(said);
  if (number === null) return err({ code: "no-number", typed });
  if (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(number.written))
    return err({ code: "unclear-number", typed, written: number.written });
  const per = units[0]?.id === "ml" ? "ml" : "g";
  const unit = number.rest === "" ? plain : unitNamed(number.rest, units, per);
  if (unit === undefined || unit === null) {
    return err({ code: "unknown-unit", typed, unit: number.rest, units: labelsOf(units) });
  }
  if (unit === "no-density") return err({ code: "no-density", typed, unit: number.rest, per });
  const portion = portionOf(unit, number.value);
  return portion === null
    ? err({ code: "out-of-range", typed, most: ENTRY_GRAMS.most, per })
    : ok(portion);
};

const leadingWord = (said: string): ReturnType<typeof leadingNumber> => {
  const [first = "", ...rest] = said.split(/\s+/u);
  const word = first.toLowerCase();
  const value = Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
  if (value === undefined) return null;
  const behind = rest[0]?.toLowerCase() === "a" ? rest.slice(1) : rest;
  return { value, rest: behind.join(" "), written: first };
};

const labelsOf = (units: readonly PortionUnit[]): readonly string[] =>
  units.map(({ label }) => label).filter((label) => !label.startsWith("100 "));

/** The words of a unit as they are compared: folded, in one spelling, each in all its forms. */
const wordsOfUnit = (text: string): readonly (readonly string[])[] =>
  fold(text)
    .replace(/[.,()]/gu, " ")
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => [...formsOf(word), `${word}s`].map((form) => SPELLINGS[form] ?? form));

const areAlike = (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
  one?.some((form) => other?.includes(form) ?? false) ?? false;

/** The measure of the food that was meant, else a weight or a volume that everybody knows. */
const unitNamed = (
  text: string,
  units: readonly PortionUnit[],
  per: "g" | "ml",
): PortionUnit | "no-density" | null => {
  const of = text.toLowerCase().indexOf(" of ");
  const asked = wordsOfUnit(of < 0 ? text : text.slice(0, of));
  const own = units.map((unit) => ({ unit, words: wordsOfUnit(unit.label) }));
  const isStart = (words: readonly (readonly string[])[]) =>
    asked.every((word, at) => areAlike(word, words[at]));
  const exact = own.find(({ words }) => words.length === asked.length && isStart(words));
  return (
    exact?.unit ?? known(asked, units, per) ?? own.find(({ words }) => isStart(words))?.unit ?? null
  );
};

const known = (
  asked: readonly (readonly string[])[],
  units: readonly PortionUnit[],
  per: "g" | "ml",
): PortionUnit | "no-density" | null => {
  const named = (table: Readonly<Record<string, number>>) =>
    Object.entries(table).find(([name]) => {
      const words = name.split(" ");
      return words.length === asked.length && words.every((word, at) => asked[at]?.includes(word));
    });
  const weight = named(WEIGHTS_G);
  if (weight !== undefined) {
    const [label, grams] = weight;
    return per === "g" ? { id: `said:${label}`, label, grams, within: null } : "no-density";
  }
  const volume = named(VOLUMES);
  if (volume === undefined) return null;
  const [label, ml] = volume;
  const perMl = units.find(({ id }) => id === "ml")?.grams;
  if (perMl !== undefined) return { id: `said:${label}`, label, grams: ml * perMl, within: null };
  // `2 cups` may still mean the food's own `cup sliced`.
  return units.some((unit) => unit.label.startsWith(`${label} `)) ? null : "no-density";
};
