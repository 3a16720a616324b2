import { muscles } from "@dorsal/core/exercise";
import type { NamedItem } from "@dorsal/core/find";
import type { DorsalRecord, Kitchen } from "@dorsal/core/record";
import { find as text, food } from "../../messages/index.ts";
import type { PageWords } from "../../messages/index.ts";

/** What is named in the app and is neither a food nor an exercise. */
export const WHAT = { recipe: "recipe", meal: "meal", muscle: "muscle", page: "page" } as const;

const pageItems = Object.entries<PageWords>(text.pages).map(
  ([id, { name, otherNames }]): NamedItem => ({ what: WHAT.page, id, name, otherNames }),
);

const muscleItems = muscles.map(({ id, name, latin }): NamedItem => ({
  what: WHAT.muscle,
  id,
  name,
  otherNames: [latin],
}));

/** Everything that can be opened by its name, whoever uses the app. */
export const PAGE_ITEMS: readonly NamedItem[] = [...pageItems, ...muscleItems];

/** What the person has by a name of its own. */
export const ownItems = (
  recipes: readonly DorsalRecord<"recipe">[],
  { meals }: Pick<Kitchen, "meals">,
): readonly NamedItem[] => [
  ...recipes.map(({ id, body }) => ({ what: WHAT.recipe, id, name: body.name })),
  ...meals.map((meal) => ({
    what: WHAT.meal,
    id: meal.id,
    name: food.mealName(meal),
    otherNames: text.mealNames(food.mealInSentence(meal)),
  })),
];
