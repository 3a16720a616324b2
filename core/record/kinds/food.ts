import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { amountsEaten, foodRef, foodSource, portionSaid } from "./food-parts.ts";
import { amount, localDay, recordId, shortText, slug } from "./schema.ts";
import type { Known } from "./schema.ts";

/** The most energy that one entry may have, in kcal. */
export const ENTRY_KCAL = { least: 0, most: 20_000 } as const;
/** The most of one food in one entry, in g or ml. */
export const ENTRY_GRAMS = { least: 0, most: 20_000 } as const;
/** The most foods in one entry: a recipe's. */
export const ENTRY_ITEMS = 80;

/** The longest name of an entry and of one of its foods, in UTF-16 units. */
export const ENTRY_NAME = 120;
export const ITEM_NAME = 200;

/** Something eaten. Many per day. */
const foodEntryV1 = z.looseObject({
  /** The day it counts to, which after midnight may still be the one before. */
  date: localDay,
  /** Energy, kcal. */
  kcal: amount(ENTRY_KCAL.least, ENTRY_KCAL.most),
  /** What it was, in the person's words; may be empty. */
  name: shortText(ENTRY_NAME),
  /** A meal of the day, as `breakfast`; null where it was not said. */
  meal: z.nullable(slug),
});

/**
 * One food of an entry, with its figures as they were that day: a table that is read in anew or
 * taken away changes no day of the past.
 */
const entryItem = z.looseObject({
  /** Null where it was typed in and belongs to no food. */
  food: z.nullable(foodRef),
  name: shortText(ITEM_NAME),
  source: foodSource,
  /** g, or ml of what is measured so; null where only the amounts were said. */
  grams: z.nullable(amount(ENTRY_GRAMS.least, ENTRY_GRAMS.most)),
  /** How the person said it: `2 slices`. Null for plain grams. */
  said: z.nullable(portionSaid),
  /** What these grams have; a nutrient that is missing is unknown. */
  amounts: amountsEaten,
});

const foodEntryV2 = z.extend(foodEntryV1, {
  /**
   * A food has one item, a recipe one for each of its foods. `kcal` is the sum of their known energy,
   * kept beside them so that nothing has to add it up.
   */
  items: z.array(entryItem).check(z.minLength(1), z.maxLength(ENTRY_ITEMS)),
  /** The recipe it is a part of and how many servings; null for a food. */
  recipe: z.nullable(z.looseObject({ id: recordId, servings: amount(0, 100) })),
  /** The menu it was eaten by; null where it was none. */
  menu: z.nullable(z.looseObject({ id: recordId, meal: slug })),
});

/** What a person says of a whole day of eating; the newest of a day counts. */
const foodDayV1 = z.looseObject({
  date: localDay,
  /**
   * Complete: nothing is missing, however little it is. Fasted: nothing was eaten, on purpose.
   * Partial: something is missing, and the day is not to be reckoned with.
   */
  mark: z.enum(["complete", "fasted", "partial"]),
});

export type FoodEntry = Known<z.infer<typeof foodEntryV2>>;
export type EntryItem = FoodEntry["items"][number];
export type FoodDay = Known<z.infer<typeof foodDayV1>>;

export const foodEntryKind = defineKind<"foodEntry", FoodEntry>(
  "foodEntry",
  startAt(foodEntryV1).to(foodEntryV2, (old) => ({
    ...old,
    items: [
      {
        food: null,
        name: old.name,
        source: "own",
        grams: null,
        said: null,
        amounts: { energy: old.kcal },
      },
    ],
    recipe: null,
    menu: null,
  })),
);
export const foodDayKind = defineKind<"foodDay", FoodDay>("foodDay", startAt(foodDayV1));
