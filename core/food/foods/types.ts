export const MEAL_SLOTS = ["breakfast", "lunch", "dinner", "snack"] as const;
export type MealSlot = (typeof MEAL_SLOTS)[number];

/**
 * From the strictest on; a food is named by the strictest who eat it. Where makers differ, the class
 * is that of the usual kind: cheese is vegetarian whatever its rennet, wine and beer are vegan however
 * they were fined.
 */
export const DIET_CLASSES = ["vegan", "vegetarian", "pescatarian", "omnivore"] as const;
export type DietClass = (typeof DIET_CLASSES)[number];

/**
 * The allergens that must be named on food in the EU (Regulation 1169/2011, annex II) or the US
 * (FALCPA 2004, FASTER Act 2021). `gluten` is every cereal with gluten, oats included; `wheat` is
 * told apart for the US and never stands without `gluten`. Pine nuts are among the tree nuts, as in
 * the US; coconut and chestnuts are not.
 */
export const ALLERGENS = [
  "gluten",
  "wheat",
  "milk",
  "egg",
  "fish",
  "crustaceans",
  "molluscs",
  "peanut",
  "treeNuts",
  "soya",
  "sesame",
  "celery",
  "mustard",
  "lupin",
  "sulphites",
] as const;
export type Allergen = (typeof ALLERGENS)[number];

/** What kind of food it is; vegetables by the subgroups of the US dietary guidelines. */
export const FOOD_GROUPS = [
  "darkGreenVegetable",
  "redOrangeVegetable",
  "starchyVegetable",
  "otherVegetable",
  "legume",
  "fruit",
  "driedFruit",
  "fruitJuice",
  "wholeGrain",
  "refinedGrain",
  "poultry",
  "redMeat",
  "processedMeat",
  "organMeat",
  "whiteFish",
  "oilyFish",
  "tinnedFish",
  "shellfish",
  "egg",
  "soya",
  "meatAlternative",
  "nutsSeeds",
  "milk",
  "yoghurt",
  "curd",
  "cheese",
  "cream",
  "plantDrink",
  "oil",
  "solidFat",
  "soup",
  "dish",
  "condiment",
  "seasoning",
  "sweet",
  "bakedSweet",
  "snack",
  "hotDrink",
  "softDrink",
  "alcohol",
] as const;
export type FoodGroup = (typeof FOOD_GROUPS)[number];

/** What it does in a meal that is planned; an `ingredient` is cooked with, never served by itself. */
export const FOOD_ROLES = [
  "veg",
  "salad",
  "starch",
  "fruit",
  "dried",
  "avocado",
  "legume",
  "soy",
  "grain",
  "bread",
  "cereal",
  "oat",
  "egg",
  "eggwhite",
  "poultry",
  "beef",
  "pork",
  "fish",
  "tinfish",
  "shellfish",
  "nut",
  "spread",
  "milk",
  "yogurt",
  "curd",
  "cheese",
  "plantmilk",
  "oil",
  "butter",
  "misc",
  "seaweed",
  "meatProduct",
  "dish",
  "soup",
  "drink",
  "sauce",
  "treat",
  "ingredient",
] as const;
export type FoodRole = (typeof FOOD_ROLES)[number];

export const FOOD_HANDS = ["palm", "fist", "cupped-hand", "thumb"] as const;
export type FoodHand = (typeof FOOD_HANDS)[number];

export const FOOD_STATES = ["raw", "cooked"] as const;
export type FoodState = (typeof FOOD_STATES)[number];

/** Of a usual portion in western Europe; our own estimate. */
export const COST_CLASSES = ["low", "medium", "high"] as const;
export type CostClass = (typeof COST_CLASSES)[number];

/**
 * Minutes from the cupboard to the plate, our own estimate: `none` is ready to eat, `short` up to
 * 15, `medium` up to 40, `long` above.
 */
export const TIME_CLASSES = ["none", "short", "medium", "long"] as const;
export type TimeClass = (typeof TIME_CLASSES)[number];

/** How far it was processed, by NOVA (Monteiro et al. 2019); our own judgement for each food. */
export const NOVA_CLASSES = [1, 2, 3, 4] as const;
export type NovaClass = (typeof NOVA_CLASSES)[number];

/** A household measure of one food: `1 medium` is 182 g of apple. */
export interface HouseholdPortion {
  readonly label: string;
  readonly grams: number;
}

/** What we know of a food ourselves; its figures are apart. */
export interface CuratedFood {
  /** Never changes and is never given again, so that a diary may keep it. */
  readonly id: string;
  readonly name: string;
  /** Other names it is looked for by, American ones among them. Singular or plural, not both. */
  readonly synonyms: readonly string[];
  readonly portions: readonly HouseholdPortion[];
  /** g that one person usually eats of it at a time. */
  readonly usualG: number;
  /** The hand that it is measured by; null where no hand is sensible. */
  readonly hand: FoodHand | null;
  readonly slots: readonly MealSlot[];
  readonly diet: DietClass;
  /** Of pig, or usually with something of pig in it (gelatine too). */
  readonly pork: boolean;
  /** What it has by its nature or by the usual recipe. A packet says what is true of it. */
  readonly allergens: readonly Allergen[];
  readonly group: FoodGroup;
  readonly nova: NovaClass;
  /** What the grams are of: `cooked` as it is eaten, `raw` as it is bought. */
  readonly state: FoodState;
  readonly role: FoodRole;
  readonly cost: CostClass;
  readonly time: TimeClass;
  /** The food's number in the USDA National Nutrient Database (NDB), five digits. */
  readonly ndb: string;
}

export interface CoreFood extends CuratedFood {
  /** The food's id in USDA FoodData Central. */
  readonly fdc: number;
  /**
   * Amounts per 100 g as eaten of the edible part, by USDA nutrient number (`208` is energy, kcal),
   * in USDA's units. A number that is missing is unknown, and not zero.
   */
  readonly per100g: Readonly<Record<string, number>>;
}
