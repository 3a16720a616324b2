import type { FoodEntry, LocalDate } from "../../record/index.ts";
import type { DiaryEntry } from "./items.ts";

export interface CopyTo {
  readonly date: LocalDate;
  /** The meal they all go to; left out, each stays in its own. Null is no meal. */
  readonly meal?: string | null;
}

/**
 * Bodies of new entries: the same foods with the same figures on another day, a meal's or a whole
 * day's, in the order in which they were written. What was eaten by a menu is a copy of no menu.
 */
export const copyEntries = (
  entries: readonly DiaryEntry[],
  { date, meal }: CopyTo,
): readonly FoodEntry[] =>
  entries
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ body }) => ({
      ...body,
      date,
      meal: meal === undefined ? body.meal : meal,
      menu: null,
    }));
