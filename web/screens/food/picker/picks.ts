import { entryOf, entryOfRecipe, itemOf } from "@dorsal/core/food";
import type { Food, Portion, RecentFood, RecipeFault, RecipePart } from "@dorsal/core/food";
import type { Result } from "@dorsal/core/quantity";
import type { DorsalRecord, EntryItem, FoodEntry, LocalDate } from "@dorsal/core/record";

/** Something that can be eaten, in a portion. */
export interface Pick {
  /** As of a recent food: the ref, `recipe:<record>`, or the name of what belongs to no food. */
  readonly key: string;
  readonly name: string;
  readonly items: readonly EntryItem[];
  readonly recipe: FoodEntry["recipe"];
}

/** What was taken, by key, as it stands now. */
export type TakenPicks = ReadonlyMap<string, Pick>;

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

/** An entry of the diary as what was taken under this key. */
export const pickOfEntry = (key: string, { name, items, recipe }: FoodEntry): Pick => ({
  key,
  name,
  items,
  recipe,
});

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
