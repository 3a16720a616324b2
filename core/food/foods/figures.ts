import json from "./figures.json" with { type: "json" };
import type { CoreFood } from "./types.ts";

/** The file that `npm run foods:figures` writes. */
interface FiguresFile {
  /** USDA nutrient numbers: which figure stands where in a food's list. */
  readonly numbers: readonly string[];
  /** By NDB number: the FoodData Central id, then each figure per 100 g; null is unknown. */
  readonly foods: Readonly<Record<string, readonly [number, ...(number | null)[]]>>;
}

const { numbers, foods } = json as unknown as FiguresFile;

/** USDA nutrient numbers of which a food may have a figure. */
export const FIGURE_NUMBERS: readonly string[] = numbers;
/** NDB numbers of the foods with figures. */
export const FIGURE_NDBS: readonly string[] = Object.keys(foods);

/** The figures of a food by its NDB number. The file has every food, so a missing one throws. */
export const figuresOf = (ndb: string): Pick<CoreFood, "fdc" | "per100g"> => {
  const row = foods[ndb];
  if (row === undefined) throw new Error(`${ndb} has no figures: run npm run foods:figures.`);
  const [fdc, ...values] = row;
  const per100g: Record<string, number> = {};
  numbers.forEach((number, at) => {
    const value = values[at];
    if (typeof value === "number") per100g[number] = value;
  });
  return { fdc, per100g };
};
