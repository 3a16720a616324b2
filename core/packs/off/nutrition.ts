/**
 * The nutrition facts of a product of Open Food Facts, in both of its schemas: `nutriments` below
 * version 1003, `nutrition.aggregated_set` and `nutrition.input_sets` from there on. What a product
 * has as it is sold and what it has prepared are told apart.
 */
import { isObject } from "../read/json.ts";
import type { JsonObject } from "../read/json.ts";
import { numberFrom } from "../values.ts";
import type { OffValue } from "./nutrients.ts";

export type Preparation = "as_sold" | "prepared";

export interface NutritionFacts {
  /** By the name of the nutrient, for 100 g or ml. */
  readonly valueOf: (name: string) => OffValue | undefined;
  /** What the values are for 100 of; null where they do not say. */
  readonly per: "g" | "ml" | null;
  /** Values are there for a serving of which no one says how much it is. */
  readonly unweighed: boolean;
}

const NO_FACTS: NutritionFacts = {
  valueOf: () => undefined,
  per: null,
  unweighed: false,
};

/** @param servingAmount g or ml of a serving, where it is known */
export const nutritionFacts = (
  product: JsonObject,
  preparation: Preparation,
  servingAmount: number | null,
): NutritionFacts => {
  const { nutrition, nutriments } = product;
  if (isObject(nutrition)) return fromSets(nutrition, preparation, servingAmount);
  return isObject(nutriments) ? fromNutriments(nutriments, preparation, servingAmount) : NO_FACTS;
};

const own = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

const fromNutriments = (
  nutriments: JsonObject,
  preparation: Preparation,
  servingAmount: number | null,
): NutritionFacts => {
  const infix = preparation === "prepared" ? "_prepared" : "";
  const serving = `${infix}_serving`;
  return {
    valueOf: (name) => {
      const per100 = own(nutriments, `${name}${infix}_100g`);
      if (isSaid(per100)) return { value: per100, unit: null };
      return scaled(own(nutriments, `${name}${serving}`), null, servingAmount);
    },
    per: null,
    unweighed:
      servingAmount === null &&
      Object.keys(nutriments).some(
        (key) =>
          key.endsWith(serving) &&
          (infix !== "" || !key.endsWith(`_prepared${serving}`)) &&
          isSaid(nutriments[key]) &&
          !isSaid(own(nutriments, key.replace(/_serving$/, "_100g"))),
      ),
  };
};

/** A value of a serving for 100 g or ml. */
const scaled = (
  value: unknown,
  unit: string | null,
  amount: number | null,
): OffValue | undefined => {
  if (!isSaid(value) || amount === null) return undefined;
  const number = numberFrom(value);
  return { value: typeof number === "number" ? (number * 100) / amount : value, unit };
};

/** Whom to believe first, of several sets. */
const SOURCES: readonly unknown[] = ["packaging", "manufacturer", "database-usda"];
const PERS: readonly unknown[] = ["100g", "100ml", "serving"];

const fromSets = (
  nutrition: JsonObject,
  preparation: Preparation,
  servingAmount: number | null,
): NutritionFacts => {
  const inputs = Array.isArray(nutrition["input_sets"])
    ? (nutrition["input_sets"] as readonly unknown[]).filter(isObject)
    : [];
  const aggregated = nutrition["aggregated_set"];
  const sets = [
    ...(isObject(aggregated) ? [aggregated] : []),
    ...inputs.toSorted((one, other) => rank(one) - rank(other)),
  ].filter(
    (set) =>
      // What does not say is as sold, as in the years before.
      (set["preparation"] ?? "as_sold") === preparation &&
      isObject(set["nutrients"]) &&
      Object.keys(set["nutrients"]).length > 0,
  );
  for (const set of sets) {
    const amount = amountOf(set, servingAmount);
    if (amount !== null) return factsOf(set, amount);
  }
  return sets.length === 0 ? NO_FACTS : { ...NO_FACTS, unweighed: true };
};

const rank = (set: JsonObject): number => {
  const source = SOURCES.indexOf(set["source"]);
  const per = PERS.indexOf(set["per"]);
  return (per === -1 ? PERS.length : per) * 10 + (source === -1 ? SOURCES.length : source);
};

/** g or ml that a set is for. */
const amountOf = (set: JsonObject, servingAmount: number | null): number | null => {
  if (set["per"] === "100g" || set["per"] === "100ml") return 100;
  if (set["per"] === "1kg") return 1000;
  if (set["per"] !== "serving") return null;
  const unit = set["per_unit"];
  const amount = unit === "g" || unit === "ml" ? numberFrom(set["per_quantity"]) : undefined;
  return typeof amount === "number" && amount > 0 ? amount : servingAmount;
};

const factsOf = (set: JsonObject, amount: number): NutritionFacts => {
  const nutrients = set["nutrients"] as JsonObject;
  const ml = set["per"] === "100ml" || (set["per"] === "serving" && set["per_unit"] === "ml");
  const isGrams = set["per"] === "100g" || set["per_unit"] === "g";
  return {
    valueOf: (name) => {
      const one = own(nutrients, name);
      if (!isObject(one)) return undefined;
      const unit = typeof one["unit"] === "string" ? one["unit"] : null;
      return scaled(isSaid(one["value"]) ? one["value"] : one["value_computed"], unit, amount);
    },
    per: ml ? "ml" : isGrams ? "g" : null,
    unweighed: false,
  };
};
