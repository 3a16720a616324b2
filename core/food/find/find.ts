import { addDocuments, createIndex, removeDocument, search } from "../../search/index.ts";
import type { Lift, SearchIndex } from "../../search/index.ts";
import type { Food } from "../foods/food.ts";
import { coreFoods } from "../foods/foods.ts";
import type { MealSlot } from "../foods/types.ts";
import { FOOD_FIELDS, LARGEST_PRIOR, foodDocument } from "./document.ts";
import type { Everyday, FoodField } from "./document.ts";
import { SAME_WORDS, WIDER_WORDS } from "./words.ts";

/** Foods that can be searched; made by `createFoodIndex`, changed by `addFoods` and `removeFood`. */
export interface FoodIndex {
  readonly index: SearchIndex<FoodField>;
  readonly foods: Map<string, Food>;
}

const PRIOR_WEIGHT = 1;

/** The foods that Dorsal comes with, by their number at USDA. */
let everydayByFdc: ReadonlyMap<string, Everyday> | null = null;

const everydayOf = ({ source, sourceId }: Food): Everyday | null => {
  if (source !== "usda" || sourceId === null) return null;
  everydayByFdc ??= new Map(
    coreFoods.map(({ fdc, name, synonyms }, place) => [
      String(fdc),
      { names: [name, ...synonyms], place: place / coreFoods.length },
    ]),
  );
  return everydayByFdc.get(sourceId) ?? null;
};

const documentOf = (food: Food) => foodDocument(food, everydayOf(food));

/** Takes in further foods (a pack, one that the person saved), in place of those with the same ref. */
export const addFoods = ({ index, foods }: FoodIndex, added: readonly Food[]): void => {
  for (const food of added) foods.set(food.ref, food);
  addDocuments(index, added.map(documentOf));
};

export const createFoodIndex = (foods: readonly Food[]): FoodIndex => {
  const created: FoodIndex = {
    index: createIndex<FoodField>([], {
      fields: FOOD_FIELDS,
      synonyms: { same: SAME_WORDS, oneWay: WIDER_WORDS },
      priorWeight: PRIOR_WEIGHT,
      largestPrior: LARGEST_PRIOR,
    }),
    foods: new Map(),
  };
  addFoods(created, foods);
  return created;
};
void removeDocument;
void search;
export type X = Lift | MealSlot;
