import * as z from "zod/mini";
import { amount, shortText } from "./schema.ts";

const FOOD_REF = /^[a-z]+(?::[A-Za-z0-9._~-]+)+$/;

/** Which food: `core:apple`, `pack:sr-legacy:173944`, `own:<record>`. */
export const foodRef = z.string().check(
  z.maxLength(160),
  z.refine((ref) => FOOD_REF.test(ref), { error: "a food, as core:apple" }),
);

/** Where the figures of a food come from, as `usda` or `openFoodFacts`; a code, so that a new source
 * needs no new version. */
export const foodSource = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z0-9_-]{0,39}$/, { error: "a code, as usda" }));

/** The id of a nutrient, as `vitaminC`. */
export const nutrientId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/));

/** Of any nutrient in its unit: a kilogram of anything has at most a million of its milligrams. */
const MOST_OF_A_NUTRIENT = 1e9;

/** What a food has, by nutrient; one that is missing is unknown and not zero. */
export const amountsEaten = z.record(nutrientId, amount(0, MOST_OF_A_NUTRIENT));

/** The longest name of a portion, in UTF-16 units. */
export const PORTION_NAME = 80;

/** A portion in a person's or a household's words: 1.5 of `cup`. */
export const portionSaid = z.looseObject({
  count: amount(0, 10_000),
  unit: shortText(PORTION_NAME),
});

/** A household measure, `1 medium`, and the g or ml that it holds. */
export const householdPortion = z.looseObject({
  label: shortText(PORTION_NAME),
  grams: amount(0.01, 20_000),
});
