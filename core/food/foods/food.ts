import type { Amounts } from "../amounts.ts";
import { amountsFromUsda } from "../nutrients/usda.ts";
import type {
  Allergen,
  CoreFood,
  DietClass,
  FoodGroup,
  FoodHand,
  HouseholdPortion,
  NovaClass,
} from "./types.ts";

/**
 * Where the figures of a food come from: `usda` was analysed or calculated by USDA, `label` stands on
 * a packet (USDA Branded among them), `openFoodFacts` was typed off a packet by anyone, `own` was
 * entered by the person.
 */
export const FOOD_SOURCES = ["usda", "label", "openFoodFacts", "own"] as const;
export type FoodSource = (typeof FOOD_SOURCES)[number];

/** A food from wherever: ours, an imported table, or a person's own. What is not said is null. */
export interface Food {
  /** `core:apple`, `pack:<pack>:<row>` or `own:<record>`; a diary keeps it. */
  readonly ref: string;
  readonly name: string;
  readonly brand: string | null;
  /** Other names it is looked for by. */
  readonly synonyms: readonly string[];
  /** The digits of its GTIN without leading zeros. */
  readonly barcode: string | null;
  readonly source: FoodSource;
  /** Its id there: the FoodData Central id, the code of Open Food Facts. */
  readonly sourceId: string | null;
  /** What `per100` and the portions are measured in; a drink's label may give ml. */
  readonly per: "g" | "ml";
  /** Of 100 g or ml as eaten. */
  readonly per100: Amounts;
  /** Household measures, in `per`. */
  readonly portions: readonly HouseholdPortion[];
  /** What one usually eats of it at a time, in `per`. */
  readonly usual: number | null;
  readonly hand: FoodHand | null;
  readonly group: FoodGroup | null;
  readonly diet: DietClass | null;
  readonly allergens: readonly Allergen[] | null;
  readonly nova: NovaClass | null;
}

/** What a food says where its source says nothing more than a name. */
export const NOTHING_SAID = {
  brand: null,
  synonyms: [],
  barcode: null,
  sourceId: null,
  per: "g",
  per100: {},
  portions: [],
  usual: null,
  hand: null,
  group: null,
  diet: null,
  allergens: null,
  nova: null,
} as const satisfies Omit<Food, "ref" | "name" | "source">;

/** One of the foods that Dorsal comes with, as a food like any other. */
export const foodOfCore = (core: CoreFood): Food => ({
  ref: `core:${core.id}`,
  name: core.name,
  brand: null,
  synonyms: core.synonyms,
  barcode: null,
  source: "usda",
  sourceId: String(core.fdc),
  per: "g",
  per100: amountsFromUsda(core.per100g),
  portions: core.portions,
  usual: core.usualG,
  hand: core.hand,
  group: core.group,
  diet: core.diet,
  allergens: core.allergens,
  nova: core.nova,
});
