import type { EntryItem, FoodEntry } from "../../record/index.ts";
import { scaleAmounts } from "../amounts.ts";
import type { Amounts } from "../amounts.ts";
import { isNutrientId } from "../nutrients/table.ts";
import type { Portion } from "./entry.ts";

/** An entry of the diary under its record's id, which sorts by when it was first written. */
export interface DiaryEntry {
  readonly id: string;
  readonly body: FoodEntry;
}

/** What an item has, as far as this version knows the nutrients; a newer one may have written more. */
export const amountsOfItem = ({ amounts }: Pick<EntryItem, "amounts">): Amounts =>
  Object.fromEntries(Object.entries(amounts).filter(([id]) => isNutrientId(id)));

/** So many times the item: grams, the words they were said in, and every amount. */
export const timesItem = <Item extends Pick<EntryItem, "amounts" | "grams" | "said">>(
  item: Item,
  times: number,
): Item => ({
  ...item,
  grams: item.grams === null ? null : item.grams * times,
  said: item.said === null ? null : { ...item.said, count: item.said.count * times },
  amounts: { ...scaleAmounts(amountsOfItem(item), times) },
});

/**
 * The same item in another portion, by its own figures, which stay those of the day it was eaten.
 * Null where the item says no weight, so that nothing can be scaled.
 */
export const itemInPortion = (item: EntryItem, { grams, said }: Portion): EntryItem | null =>
  item.grams === null || item.grams === 0
    ? null
    : { ...timesItem(item, grams / item.grams), grams, said };
