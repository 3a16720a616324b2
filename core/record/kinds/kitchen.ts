import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { ITEM_NAME } from "./food.ts";
import { foodRef } from "./food-parts.ts";
import { amount, areDifferent, shortText, slug } from "./schema.ts";
import type { Known } from "./schema.ts";

/** One of many that two devices may add to apart. */
const chosenFoods = z.array(z.looseObject({ id: foodRef, name: shortText(ITEM_NAME) })).check(
  z.maxLength(500),
  z.refine((foods) => areDifferent(foods.map(({ id }) => id)), { error: "each food once" }),
);

/** A meal of the person's day, under their own name. */
const meal = z.looseObject({
  /** What entries are kept under; it stays when the name changes. */
  id: slug,
  /** Empty for the usual name of its kind. */
  name: shortText(40),
  /** What kind of meal a menu plans here. */
  slot: z.enum(["breakfast", "lunch", "dinner", "snack"]),
});

/** How a person eats: their meals, what they leave out, what they like. One per person. */
const kitchenV1 = z.looseObject({
  meals: z.array(meal).check(
    z.minLength(1),
    z.maxLength(12),
    z.refine((meals) => areDifferent(meals.map(({ id }) => id)), { error: "each meal once" }),
  ),
  diet: z.enum(["omnivore", "pescatarian", "vegetarian", "vegan"]),
  noPork: z.boolean(),
  lactoseFree: z.boolean(),
  /** Allergens that are left out, by our ids, as `treeNuts`. */
  allergens: z
    .array(z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/)))
    .check(z.maxLength(40), z.refine(areDifferent, { error: "each allergen once" })),
  favourites: chosenFoods,
  /** Not planned with. */
  dislikes: chosenFoods,
  /** Planned with first. */
  atHome: chosenFoods,
  /** The dearest that is planned with. */
  cost: z.enum(["low", "medium", "high"]),
  /** The longest that a meal may take. */
  time: z.enum(["none", "short", "medium", "long"]),
  /** g that a hand holds, where the person weighed it: `palm`, `fist`, `cupped-hand`, `thumb`. */
  hands: z.record(slug, amount(1, 1000)),
  /** A barcode that no table has may be asked of Open Food Facts. */
  asksOpenFoodFacts: z.boolean(),
});

export type Kitchen = Known<z.infer<typeof kitchenV1>>;
export type KitchenMeal = Kitchen["meals"][number];

/** Before anything was said: four meals, everything is eaten, nothing is asked of the network. */
export const DEFAULT_KITCHEN: Kitchen = {
  meals: [
    { id: "breakfast", name: "", slot: "breakfast" },
    { id: "lunch", name: "", slot: "lunch" },
    { id: "dinner", name: "", slot: "dinner" },
    { id: "snack", name: "", slot: "snack" },
  ],
  diet: "omnivore",
  noPork: false,
  lactoseFree: false,
  allergens: [],
  favourites: [],
  dislikes: [],
  atHome: [],
  cost: "high",
  time: "long",
  hands: {},
  asksOpenFoodFacts: false,
};

export const kitchenKind = defineKind<"kitchen", Kitchen>("kitchen", startAt(kitchenV1));
