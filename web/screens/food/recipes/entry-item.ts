import type { EntryItem, RecipeItem } from "@dorsal/core/record";

/** An item of a recipe as one of the diary, to be sized like any other. */
export const entryItemOf = ({
  food,
  name,
  source,
  grams,
  said,
  amounts,
}: RecipeItem): EntryItem => ({
  food,
  name,
  source,
  grams: grams === 0 ? null : grams,
  said,
  amounts,
});
