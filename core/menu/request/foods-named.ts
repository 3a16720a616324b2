import { FOOD_GROUPS, coreFoods } from "../../food/index.ts";
import type { CoreFood, FoodGroup } from "../../food/index.ts";
import { createIndex, fold, formsOf, search, wordsOf } from "../../search/index.ts";
import type { SearchIndex } from "../../search/index.ts";

/** Words for whole kinds of food, beside the groups' own names. */
const KINDS: Readonly<Record<string, (food: CoreFood) => boolean>> = {
  fish: ({ group }) => group === "whiteFish" || group === "oilyFish" || group === "tinnedFish",
  seafood: ({ group }) => /fish/iu.test(group),
  meat: ({ group }) => ["redMeat", "poultry", "processedMeat", "organMeat"].includes(group),
  dairy: ({ group }) => ["milk", "yoghurt", "curd", "cheese", "cream"].includes(group),
  bean: ({ group }) => group === "legume",
  pulse: ({ group }) => group === "legume",
  nut: ({ role, allergens }) =>
    role === "nut" && (allergens.includes("treeNuts") || allergens.includes("peanut")),
  seed: ({ group, name }) => group === "nutsSeeds" && /seed/iu.test(name),
  offal: ({ group }) => group === "organMeat",
  tofu: ({ role, id }) => role === "soy" && id.includes("tofu"),
  soy: ({ allergens }) => allergens.includes("soya"),
  soya: ({ allergens }) => allergens.includes("soya"),
};

const plainGroup = (group: FoodGroup): string => fold(group.replaceAll(/[A-Z]/gu, " $&")).trim();

/** Every word of the query is in the name or one of the synonyms, singular or plural. */
const hasWords = (food: CoreFood, words: readonly string[]): boolean =>
  [food.name, ...food.synonyms].some((text) => {
    const own = new Set(wordsOf(text).flatMap(formsOf));
    return words.every((word) => formsOf(word).some((form) => own.has(form)));
  });

let index: SearchIndex | null = null;
const foodIndex = (): SearchIndex =>
  (index ??= createIndex(
    coreFoods.map(({ id, name, synonyms }) => ({ id, fields: { name, synonyms } })),
    { fields: { name: { weight: 2, isName: true }, synonyms: { weight: 1 } } },
  ));

/**
 * The foods that a word of a person means: an id, a group, a kind, or whatever has all its words in
 * name or synonyms; with a typing error what was likely meant. Empty where nothing is meant.
 */
export const foodsNamed = (text: string): readonly string[] => {
  const wanted = text.trim();
  if (wanted === "") return [];
  if (coreFoods.some(({ id }) => id === wanted)) return [wanted];
  const folded = fold(wanted);
  const forms = formsOf(folded);
  const kind = forms.find((form) => Object.hasOwn(KINDS, form));
  const group = FOOD_GROUPS.find((one) => fold(one) === folded || forms.includes(plainGroup(one)));
  const words = wordsOf(wanted);
  const isMeant = kind === undefined ? undefined : KINDS[kind];
  const found = coreFoods.filter(
    (food) =>
      isMeant?.(food) === true ||
      food.group === group ||
      (words.length > 0 && hasWords(food, words)),
  );
  if (found.length > 0) return found.map(({ id }) => id);
  const [best] = search(foodIndex(), wanted, { limit: 1 });
  if (!best || best.matched.length < words.length) return [];
  return coreFoods.filter((food) => hasWords(food, best.matched)).map(({ id }) => id);
};
