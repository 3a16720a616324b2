import { ALLERGENS, DIET_CLASSES } from "../../food/index.ts";
import type { Allergen, DietClass } from "../../food/index.ts";
import { WITHOUT } from "../types.ts";
import type { Without } from "../types.ts";

/** Lower case without hyphens, spaces and a plural's end: `Tree nuts` and `tree-nut` are one. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, "")
    .replace(/(?<=[a-z]{3})s$/u, "");

const DIET_ALIASES: Readonly<Record<string, DietClass>> = {
  none: "omnivore",
  everything: "omnivore",
  pescetarian: "pescatarian",
  fish: "pescatarian",
  ovolactovegetarian: "vegetarian",
  lactoovovegetarian: "vegetarian",
  plantbased: "vegan",
};

const WITHOUT_ALIASES: Readonly<Record<string, Without>> = {
  halal: "pork",
  nopork: "pork",
  nogluten: "gluten",
  nolactose: "lactose",
  coeliac: "gluten",
  celiac: "gluten",
};

/** Names that people use for the allergens of the law. */
const ALLERGEN_ALIASES: Readonly<Record<string, readonly Allergen[]>> = {
  // Who has to leave out nuts mostly means peanuts too; "tree nuts" are those alone.
  nut: ["treeNuts", "peanut"],
  almond: ["treeNuts"],
  hazelnut: ["treeNuts"],
  walnut: ["treeNuts"],
  cashew: ["treeNuts"],
  pecan: ["treeNuts"],
  pistachio: ["treeNuts"],
  macadamia: ["treeNuts"],
  brazilnut: ["treeNuts"],
  groundnut: ["peanut"],
  dairy: ["milk"],
  lactose: ["milk"],
  cowmilk: ["milk"],
  seafood: ["fish", "crustaceans", "molluscs"],
  shellfish: ["crustaceans", "molluscs"],
  shrimp: ["crustaceans"],
  prawn: ["crustaceans"],
  crab: ["crustaceans"],
  mollusc: ["molluscs"],
  mollusk: ["molluscs"],
  soy: ["soya"],
  soybean: ["soya"],
  soja: ["soya"],
  tofu: ["soya"],
  cereal: ["gluten"],
  coeliac: ["gluten"],
  celiac: ["gluten"],
  sulfite: ["sulphites"],
  sulphite: ["sulphites"],
  sesameseed: ["sesame"],
  lupine: ["lupin"],
};

/** The allergens that a word means; null where it means none that is known. */
export const allergensOf = (word: string): readonly Allergen[] | null => {
  const wanted = plain(word);
  const own = ALLERGENS.find((one) => plain(one) === wanted);
  if (own !== undefined) return [own];
  return Object.hasOwn(ALLERGEN_ALIASES, wanted) ? (ALLERGEN_ALIASES[wanted] ?? null) : null;
};

/** A class of diet or something left out, by one word of a `diet`; null where it is neither. */
export const dietWord = (
  word: string,
): { readonly diet: DietClass } | { readonly without: Without } | null => {
  const wanted = plain(word);
  const diet = DIET_CLASSES.find((one) => plain(one) === wanted) ?? own(DIET_ALIASES, wanted);
  if (diet !== null && diet !== undefined) return { diet };
  const without =
    WITHOUT.find((one) => wanted === `${one}free` || wanted === `without${one}`) ??
    own(WITHOUT_ALIASES, wanted);
  return without === null || without === undefined ? null : { without };
};

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

export const DIET_WORDS: readonly string[] = [
  ...DIET_CLASSES.toReversed(),
  ...WITHOUT.map((one) => `${one}-free`),
];
