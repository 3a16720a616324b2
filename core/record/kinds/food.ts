import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { amount, localDay, shortText, slug } from "./schema.ts";
import type { Known } from "./schema.ts";

/** The most energy that one entry may have, in kcal. */
export const ENTRY_KCAL = { least: 0, most: 20_000 } as const;

/** Something eaten. Many per day. */
const foodEntryV1 = z.looseObject({
  /** The day it counts to, which after midnight may still be the one before. */
  date: localDay,
  /** Energy, kcal. */
  kcal: amount(ENTRY_KCAL.least, ENTRY_KCAL.most),
  /** What it was, in the person's words; may be empty. */
  name: shortText(120),
  /** A meal of the day, as `breakfast`; null where it was not said. */
  meal: z.nullable(slug),
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

export type FoodEntry = Known<z.infer<typeof foodEntryV1>>;
export type FoodDay = Known<z.infer<typeof foodDayV1>>;

export const foodEntryKind = defineKind<"foodEntry", FoodEntry>("foodEntry", startAt(foodEntryV1));
export const foodDayKind = defineKind<"foodDay", FoodDay>("foodDay", startAt(foodDayV1));
