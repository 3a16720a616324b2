import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { ITEM_NAME } from "./food.ts";
import { amountsEaten, foodRef, foodSource, portionSaid } from "./food-parts.ts";
import { amount, areDifferent, partId, shortText } from "./schema.ts";
import type { Known } from "./schema.ts";

const recipeItem = z.looseObject({
  id: partId,
  food: z.nullable(foodRef),
  name: shortText(ITEM_NAME),
  source: foodSource,
  /** g, or ml of what is measured so, that go into the whole recipe. */
  grams: amount(0, 20_000),
  said: z.nullable(portionSaid),
  /** What these grams have; a nutrient that is missing is unknown. */
  amounts: amountsEaten,
});

/** A dish of a person's own: its foods, and how many servings they make. */
const recipeV1 = z.looseObject({
  name: shortText(120).check(z.minLength(1)),
  /** Servings that the whole makes. */
  servings: amount(0.25, 100),
  /** Weight of the whole as it is eaten, g, so that a part of it can be weighed; null where not known. */
  cookedG: z.nullable(amount(1, 100_000)),
  items: z.array(recipeItem).check(
    z.minLength(1),
    z.maxLength(80),
    z.refine((items) => areDifferent(items.map(({ id }) => id)), {
      error: "each food under an id of its own",
    }),
  ),
  steps: shortText(8000),
});

export type Recipe = Known<z.infer<typeof recipeV1>>;
export type RecipeItem = Recipe["items"][number];

export const recipeKind = defineKind<"recipe", Recipe>("recipe", startAt(recipeV1));
