import { printedBarcode, readBarcode } from "@dorsal/core/food";
import type { FoodNewSearch } from "./search.ts";

/** What is known of a food that was looked for by these words, or by its barcode, and not found. */
export const newFoodOf = (typed: string): Pick<FoodNewSearch, "name" | "barcode"> => {
  const name = typed.trim();
  const barcode = readBarcode(name);
  if (barcode.ok) return { barcode: printedBarcode(barcode.value) };
  return name === "" ? {} : { name };
};
