import type { CoreFood, FoodGroup, FoodRole } from "../../food/index.ts";
import type { Aisle } from "../types.ts";

const AISLE_BY_GROUP: Readonly<Record<FoodGroup, Aisle>> = {
  darkGreenVegetable: "vegetables",
  redOrangeVegetable: "vegetables",
  starchyVegetable: "vegetables",
  otherVegetable: "vegetables",
  legume: "pulses",
  fruit: "fruit",
  driedFruit: "nuts",
  fruitJuice: "plant",
  wholeGrain: "grains",
  refinedGrain: "grains",
  poultry: "meat",
  redMeat: "meat",
  processedMeat: "meat",
  organMeat: "meat",
  whiteFish: "fish",
  oilyFish: "fish",
  tinnedFish: "tins",
  shellfish: "fish",
  egg: "dairy",
  soya: "plant",
  meatAlternative: "plant",
  nutsSeeds: "nuts",
  milk: "dairy",
  yoghurt: "dairy",
  curd: "dairy",
  cheese: "dairy",
  cream: "dairy",
  plantDrink: "plant",
  oil: "staples",
  solidFat: "staples",
  soup: "tins",
  dish: "plant",
  condiment: "staples",
  seasoning: "staples",
  sweet: "staples",
  bakedSweet: "bread",
  snack: "staples",
  hotDrink: "staples",
  softDrink: "staples",
  alcohol: "staples",
};

export const aisleOf = ({ group, role, id, name }: CoreFood): Aisle => {
  if (role === "bread") return "bread";
  if (/tinned/u.test(id) || /tinned/iu.test(name)) return "tins";
  return AISLE_BY_GROUP[group];
};

/** How a food is bought whose grams are as eaten. */
export type Buying =
  /** Grams as bought are those eaten times a factor, since cooking takes or gives water. */
  { readonly form: "raw" | "dry"; readonly factor: number } | { readonly form: "as-eaten" };

/**
 * Weight as bought over weight as eaten, our own kitchen numbers: rice and grains take up twice to
 * three times their weight, pasta a little more than its own, pulses one and a half times; meat and
 * fish lose a quarter to a fifth. Good for a shopping list, not for a diary.
 */
const COOKED: readonly (readonly [RegExp, "raw" | "dry", number])[] = [
  [/^porridge-made-with-water$|^oat-bran-boiled$/u, "dry", 0.18],
  [/pasta|noodles/u, "dry", 0.45],
  [/couscous|bulgur|buckwheat|millet/u, "dry", 0.4],
  [/polenta/u, "dry", 0.22],
];
const BY_ROLE: Readonly<Partial<Record<FoodRole, readonly ["raw" | "dry", number]>>> = {
  grain: ["dry", 0.36],
  legume: ["dry", 0.42],
  poultry: ["raw", 1.33],
  beef: ["raw", 1.33],
  pork: ["raw", 1.33],
  fish: ["raw", 1.25],
  shellfish: ["raw", 1.25],
};
const COOKED_DRY = /boiled|steamed|cooked/u;
const FRESH_LEGUME = /edamame|fresh|frozen|tinned|refried|falafel|lupin/u;

export const buyingOf = ({ id, role, state }: CoreFood): Buying => {
  if (role === "grain" || role === "oat") {
    const special = COOKED.find(([pattern]) => pattern.test(id));
    if (special && state === "cooked") return { form: special[1], factor: special[2] };
    if (role === "oat") return { form: "as-eaten" };
  }
  const usual = BY_ROLE[role];
  if (!usual || state !== "cooked") return { form: "as-eaten" };
  if (role === "legume" && (FRESH_LEGUME.test(id) || !COOKED_DRY.test(id)))
    return { form: "as-eaten" };
  return { form: usual[0], factor: usual[1] };
};

/** Pulses in a usual tin, drained, g. */
export const TIN_DRAINED_G = 240;

/** What is done to a food at home; a shop has it without. */
const DONE_AT_HOME =
  /^(?:boiled|baked|uncooked|roast|grilled|fried|stir-fried|cooked|braised|steamed|simmered|drained|peeled|shredded|mashed)$/u;
/** What is sold as it is named: a roasted nut, a fried snack, a dish. */
const SOLD_AS_NAMED: ReadonlySet<FoodRole> = new Set<FoodRole>([
  "nut",
  "dish",
  "soup",
  "treat",
  "sauce",
  "meatProduct",
  "tinfish",
]);

/** What a food is called in a shop: "Onion, fried" is an onion, "Peas, from frozen, boiled" frozen peas. */
export const boughtName = ({ name, role }: CoreFood): string => {
  if (SOLD_AS_NAMED.has(role)) return name;
  const [what = name, ...told] = name.split(", ");
  return [what, ...told.filter((word) => !DONE_AT_HOME.test(word))]
    .map((word) => (word === "from frozen" ? "frozen" : word))
    .join(", ");
};
