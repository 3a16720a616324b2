/** Downloads of Open Food Facts with one product in them, beside another. */
import { foodsOf } from "../packs.fixture.ts";

export type Product = Readonly<Record<string, unknown>>;

export const jsonl = (...products: readonly Product[]): string =>
  products.map((product) => `${JSON.stringify(product)}\n`).join("");

/** A product that is always there, so that the rest of a file may be anything. */
export const OTHER: Product = { code: "10000", product_name: "Other", nutriments: { fat_100g: 1 } };

export const read = async (product: Product, languages: readonly string[] = ["en"]) => {
  const files = { "products.jsonl": jsonl(OTHER, { code: "4000000000012", ...product }) };
  const { foods, tally } = await foodsOf(files, { languages });
  const { "10000": _other, ...rest } = foods;
  return { foods: rest, counts: tally.faults.counts, tally };
};

export const NAMED = { product_name: "Bread" };

export const only = async (product: Product, languages?: readonly string[]) => {
  const { foods, counts } = await read({ ...NAMED, ...product }, languages);
  const [food] = Object.values(foods);
  if (food === undefined) throw new Error("no food");
  return { food, counts };
};

export const old = (nutriments: Product, more: Product = {}) =>
  only({ schema_version: 1002, nutriments, ...more });

export const newer = (nutrition: Product, more: Product = {}) =>
  only({ schema_version: 1003, nutrition, ...more });

/** Values of the newer schema, each as `[value, unit]`. */
export const nutrients = (values: Readonly<Record<string, readonly [unknown, string]>>): Product =>
  Object.fromEntries(
    Object.entries(values).map(([name, [value, unit]]) => [
      name,
      { value, unit, source: "packaging" },
    ]),
  );
