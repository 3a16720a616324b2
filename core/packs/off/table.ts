/** A row of Open Food Facts' CSV in the shape of its JSON. */
import type { JsonObject } from "../read/json.ts";

/** Columns that hold a nutrient; the rest are the product's own. */
const NUTRIMENT = /_(?:100g|serving)$/;

/** @param header the names of its columns; one that stands there twice counts the first time */
export const createOffRows = (
  header: readonly string[],
): ((cells: readonly string[]) => JsonObject) => {
  const columns = header
    .map((name, at) => ({ name, at, nutriment: NUTRIMENT.test(name) }))
    .filter(({ name, at }) => name !== "" && header.indexOf(name) === at);
  return (cells) => {
    const nutriments: [string, string][] = [];
    const product: [string, unknown][] = [];
    for (const { name, at, nutriment } of columns) {
      const cell = cells[at] ?? "";
      if (cell !== "") (nutriment ? nutriments : product).push([name, cell]);
    }
    return Object.fromEntries([...product, ["nutriments", Object.fromEntries(nutriments)]]);
  };
};
