/**
 * What comes in from outside and is checked: the lines of a file of foods, and what is asked over
 * HTTP.
 */
import { ALLERGENS, DIET_CLASSES, FOOD_GROUPS, FOOD_SOURCES, HANDS } from "@dorsal/core/food";
import { NUTRIENT_IDS, PROCESSING_CLASSES } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { z } from "zod";

const text = z.string().trim().min(1).max(500);
const amount = z.number().min(0);

/** A `Food`, with nothing that it does not know. */
export const foodSchema = z.strictObject({
  ref: text,
  name: text,
  brand: text.nullable(),
  synonyms: z.array(text).max(50),
  barcode: z.string().regex(/^\d+$/).nullable(),
  source: z.enum(FOOD_SOURCES),
  sourceId: text.nullable(),
  per: z.enum(["g", "ml"]),
  per100: z.partialRecord(z.enum(NUTRIENT_IDS), amount),
  portions: z.array(z.strictObject({ label: text, grams: amount })).max(100),
  usual: amount.nullable(),
  hand: z.enum(HANDS).nullable(),
  group: z.enum(FOOD_GROUPS).nullable(),
  diet: z.enum(DIET_CLASSES).nullable(),
  allergens: z.array(z.enum(ALLERGENS)).nullable(),
  nova: z.literal(PROCESSING_CLASSES).nullable(),
}) satisfies z.ZodType<Food>;

/** A line of a file of foods: a `Food` and, where it is known, how popular it is. */
export const foodLineSchema = foodSchema.extend({ popularity: amount.optional() });

export const LONGEST_QUERY = 100;
export const MOST_RESULTS = 50;
export const USUAL_RESULTS = 20;

export const searchSchema = z.object({
  q: z.string().max(LONGEST_QUERY),
  limit: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(MOST_RESULTS))
    .optional(),
});

export const barcodeSchema = z.object({ code: z.string().regex(/^\d{4,24}$/) });
export const refSchema = z.object({ ref: z.string().min(1).max(500) });
