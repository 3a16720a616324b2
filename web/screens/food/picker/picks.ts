import { entryOf, entryOfRecipe, itemOf } from "@dorsal/core/food";
import type { Food, Portion, RecentFood, RecipeFault, RecipePart } from "@dorsal/core/food";
import type { Result } from "@dorsal/core/quantity";
import { newRecord, readRecord } from "@dorsal/core/record";
import type { DorsalRecord, EntryItem, FoodEntry, LocalDate } from "@dorsal/core/record";
import { nowHere } from "../../use-now.ts";

/** Something that was chosen and is not noted yet. */
export interface Pick {
  /** As of a recent food: the ref, `recipe:<record>`, or the name of what belongs to no food. */
  readonly key: string;
  readonly name: string;
  readonly items: readonly EntryItem[];
  readonly recipe: FoodEntry["recipe"];
}

export const pickOfFood = (food: Food, portion: Portion): Pick => ({
  key: food.ref,
  name: food.name,
  items: [itemOf(food, portion)],
  recipe: null,
});

export const pickOfRecent = ({ key, name, items, recipe }: RecentFood): Pick => ({
  key,
  name,
  items,
  recipe,
});

const ANY_DAY = "2000-01-01" as LocalDate;

/** A part of a recipe as it would be noted, on whatever day. */
export const partOfRecipe = (
  { id, body }: DorsalRecord<"recipe">,
  part: RecipePart,
): Result<FoodEntry, RecipeFault> =>
  entryOfRecipe({ id, body }, part, { date: ANY_DAY, meal: null });

/** A part of a recipe; null where it has none that can be eaten. */
export const pickOfRecipe = (record: DorsalRecord<"recipe">, part: RecipePart): Pick | null => {
  const entry = partOfRecipe(record, part);
  if (!entry.ok) return null;
  const { name, items, recipe } = entry.value;
  return { key: `recipe:${record.id}`, name, items, recipe };
};

/** The pick as an entry of the diary. */
export const entryOfPick = (
  { name, items, recipe }: Pick,
  at: { readonly date: LocalDate; readonly meal: string | null },
): FoodEntry => entryOf({ ...at, name, items, recipe });

/** The picks without one, or with it at their end. */
export const togglePick = (picks: readonly Pick[], pick: Pick): readonly Pick[] =>
  picks.some(({ key }) => key === pick.key)
    ? picks.filter(({ key }) => key !== pick.key)
    : [...picks, pick];

/** Energy of picks, and whether all of it is known. */
export const energyOfPicks = (
  picks: readonly Pick[],
): { readonly kcal: number; readonly isWhole: boolean } => {
  const items = picks.flatMap((pick) => pick.items);
  return {
    kcal: items.reduce((total, { amounts }) => total + (amounts["energy"] ?? 0), 0),
    isWhole: items.every(({ amounts }) => amounts["energy"] !== undefined),
  };
};

/** Where picks are kept until they are noted. */
export interface DraftPlace {
  readonly date: LocalDate;
  readonly meal: string | null;
}

/**
 * Kept with the tab, not among the records: a reload, or a phone that put the tab to sleep, loses
 * nothing, and what was only looked at is neither noted nor backed up.
 */
const KEY = "dorsal.food-picks";

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const SOME_ID = "01900000-0000-7000-8000-000000000000";

/** A pick read back: what the store would refuse as an entry is none. */
const pickOf = (value: unknown): Pick | null => {
  if (!isFields(value) || typeof value["key"] !== "string") return null;
  const { key, name, items, recipe } = value;
  const body = { date: ANY_DAY, kcal: 0, meal: null, menu: null, name, items, recipe };
  const read = readRecord({
    ...newRecord("foodEntry", SOME_ID, nowHere(), body as FoodEntry),
  });
  if (!read.ok) return null;
  const entry = (read.value as DorsalRecord<"foodEntry">).body;
  return { key, name: entry.name, items: entry.items, recipe: entry.recipe };
};

/** Picks from their text; none where they were made for another day or meal, or cannot be read. */
export const readDraft = (text: string | null, { date, meal }: DraftPlace): readonly Pick[] => {
  try {
    const read: unknown = JSON.parse(text ?? "null");
    if (!isFields(read) || read["date"] !== date || read["meal"] !== meal) return [];
    const { picks } = read;
    return Array.isArray(picks)
      ? picks.flatMap((each: unknown) => {
          const pick = pickOf(each);
          return pick ? [pick] : [];
        })
      : [];
  } catch {
    return [];
  }
};

export const loadDraft = (place: DraftPlace): readonly Pick[] => {
  try {
    return readDraft(sessionStorage.getItem(KEY), place);
  } catch {
    return [];
  }
};

/** Without storage choosing goes on, and only a reload would lose it. */
export const keepDraft = (place: DraftPlace, picks: readonly Pick[]): void => {
  try {
    if (picks.length > 0) sessionStorage.setItem(KEY, JSON.stringify({ ...place, picks }));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Some browsers refuse storage in private windows.
  }
};
