import fc from "fast-check";
import { addDays } from "../../record/index.ts";
import type { EntryItem, FoodEntry, LocalDate } from "../../record/index.ts";
import { anyAmounts } from "../food.fixture.ts";
import { foodOfCore } from "../foods/food.ts";
import type { Food } from "../foods/food.ts";
import { coreFoodById } from "../foods/foods.ts";
import { entryOf, itemOf } from "./entry.ts";
import type { Portion } from "./entry.ts";
import type { DiaryEntry } from "./items.ts";
import type { KindOfFood } from "./plate.ts";

export const TODAY = "2026-11-26" as LocalDate;
export const RECIPE_ID = "01900000-0000-7000-8000-0000000000aa";

/** One of the foods that Dorsal comes with. */
export const food = (id: string): Food => {
  const found = coreFoodById(id);
  if (found === null) throw new Error(`no food ${id}`);
  return foodOfCore(found);
};

export const kindOf: KindOfFood = (ref) => coreFoodById(ref.replace(/^core:/u, ""));

export const item = (id: string, grams: number, said: Portion["said"] = null): EntryItem =>
  itemOf(food(id), { grams, said });

/** An entry under an id that sorts by its number. */
export const diaryEntry = (
  number: number,
  meal: string | null,
  items: readonly EntryItem[],
  part: Partial<FoodEntry> = {},
): DiaryEntry => ({
  id: `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`,
  body: {
    ...entryOf({ date: TODAY, meal, name: items[0]?.name ?? "", items }),
    ...part,
  },
});

const anyItem: fc.Arbitrary<EntryItem> = fc.record({
  food: fc.option(fc.constantFrom("core:banana", "core:cheddar", "own:gone")),
  name: fc.constantFrom("Banana", "Cheddar", "Soup", ""),
  source: fc.constantFrom("usda", "own"),
  grams: fc.option(fc.nat({ max: 500 })),
  said: fc.option(fc.record({ count: fc.nat({ max: 8 }), unit: fc.constantFrom("slice", "cup") })),
  amounts: anyAmounts.map((amounts) => ({ ...amounts })),
});

/** Any diary of some days up to today, its entries in any order, each under an id of its own. */
export const anyDiary: fc.Arbitrary<readonly DiaryEntry[]> = fc
  .array(
    fc.record({
      daysAgo: fc.nat({ max: 20 }),
      meal: fc.option(fc.constantFrom("breakfast", "lunch", "tea", "snack")),
      items: fc.array(anyItem, { minLength: 1, maxLength: 4 }),
      isRecipe: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((entries) =>
    entries.map(({ daysAgo, meal, items, isRecipe }, at) =>
      diaryEntry(entries.length - at, meal, items, {
        date: addDays(TODAY, -daysAgo),
        recipe: isRecipe ? { id: RECIPE_ID, servings: 1 } : null,
      }),
    ),
  );
