import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { foodRef, nutrientId } from "./food-parts.ts";
import { amount, areDifferent, localDay, shortText, slug, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

// What was asked and what was planned have the shapes of the menu planner's own types, which stand
// above this floor; tests in core/menu/stored hold them to each other.

const slot = z.enum(["breakfast", "lunch", "dinner", "snack"]);
const text = shortText(2000);
/** An id of ours that is no slug, as `treeNuts`. */
const word = z.string().check(z.regex(/^[a-z][A-Za-z-]{0,39}$/));
const words = z.array(word).check(z.maxLength(40));
/** Foods that Dorsal comes with, as `core:apple`. */
const foods = z.array(foodRef).check(z.maxLength(1000));
/** kcal a day: no schema lets a number through that no adult may be given (energy.md 4). */
const energyKcal = amount(1000, 8000);
const proteinG = amount(0, 800);
const mealName = shortText(60).check(z.minLength(1));

const item = z.looseObject({
  food: foodRef,
  name: shortText(200),
  /** What it does in its meal, as `main`; a code. */
  part: slug,
  /** g as eaten. */
  grams: amount(0, 20_000),
  /** In household measures: `1 medium`. */
  portion: shortText(120),
  /** Stays while everything else is planned around it. */
  locked: z.boolean(),
  /** Cooked the day before. */
  leftover: z.boolean(),
});

const meal = z.looseObject({
  /** The meal of the person's day, by its id in the kitchen: what an entry of the diary points at. */
  id: slug,
  name: mealName,
  slot,
  /** What it is in words; nothing is computed from it. */
  dish: z.looseObject({
    /** A code, as `omelette`. */
    template: slug,
    title: shortText(300),
    steps: z.array(text).check(z.maxLength(40)),
  }),
  items: z.array(item).check(z.maxLength(40)),
});

const day = z.looseObject({
  training: z.boolean(),
  target: z.looseObject({ energyKcal, proteinG }),
  /** How it was found: `solver`, `clock` or `search`; a code. */
  by: slug,
  meals: z.array(meal).check(
    z.maxLength(12),
    z.refine((meals) => areDifferent(meals.map(({ id }) => id)), { error: "each meal once" }),
  ),
});

/** What was asked, so that it can be planned again; locked items stand in the days. */
const asked = z.looseObject({
  sex: z.enum(["female", "male"]),
  /** Whole years. */
  age: wholeNumber(0, 130),
  weightKg: amount(20, 400),
  heightCm: amount(100, 250),
  /** Mean of the days. */
  energyKcal,
  /** The person's floor as it was then; left out where it was not known. */
  leastKcal: z.optional(energyKcal),
  proteinG,
  proteinBy: z.enum(["asked", "usual"]),
  diet: z.enum(["omnivore", "pescatarian", "vegetarian", "vegan"]),
  without: words,
  allergens: words,
  dislikes: foods,
  likes: foods,
  atHome: foods,
  cost: z.enum(["low", "medium", "high"]),
  time: z.enum(["none", "short", "medium", "long"]),
  /** Every other dinner is cooked for two days. */
  batch: z.boolean(),
  seed: wholeNumber(0, 2_147_483_647),
});

const fix = z.looseObject({
  kind: slug,
  food: z.nullable(foodRef),
  /** g of the food a day. */
  gramsPerDay: z.nullable(amount(0, 20_000)),
  text,
});

/** A reference intake that the days do not reach. */
const unmet = z.looseObject({
  nutrient: nutrientId,
  name: shortText(80),
  /** Of the reference intake, 0 to 1. */
  share: amount(0, 1),
  missingPerDay: amount(0, 1e9),
  unit: shortText(20),
  fixes: z.array(fix).check(z.maxLength(20)),
  text,
});

/**
 * Days of meals that a person accepted. Many; on a day that two have, the newer one counts. What the
 * days have together follows from their items and is not stored, nor is what was eaten of them: that
 * stands in the diary, whose entries name menu and meal.
 */
const menuV1 = z.looseObject({
  /** The first day; the others follow. */
  startsOn: localDay,
  days: z.array(day).check(z.minLength(1), z.maxLength(7)),
  asked,
  unmet: z.array(unmet).check(z.maxLength(60)),
  notes: z.array(text).check(z.maxLength(40)),
  /** Ticked on the shopping list: by food, so that two devices may shop apart. */
  bought: z.array(z.looseObject({ id: foodRef })).check(
    z.maxLength(500),
    z.refine((list) => areDifferent(list.map(({ id }) => id)), { error: "each food once" }),
  ),
});

export type MenuPlan = Known<z.infer<typeof menuV1>>;
export type MenuPlanDay = MenuPlan["days"][number];
export type MenuPlanMeal = MenuPlanDay["meals"][number];
export type MenuPlanItem = MenuPlanMeal["items"][number];

export const menuKind = defineKind<"menu", MenuPlan>("menu", startAt(menuV1));
