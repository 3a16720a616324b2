import {
  addFoods,
  coreFoods,
  createFoodIndex,
  findFoods,
  foodOfCore,
  removeFood,
} from "@dorsal/core/food";
import type { Food, FoodIndex, FoundFood } from "@dorsal/core/food";
import type { FindQuestion, FoodQuestion, FoundFoods } from "./types.ts";

export interface Engine {
  /** What is searched; changed by the engine alone. */
  readonly index: FoodIndex;
  readonly answer: (question: FoodQuestion) => FoundFoods;
  readonly find: (question: FindQuestion) => readonly FoundFood[];
  /** Takes in foods of packs, in place of those with the same refs. */
  readonly add: (foods: readonly Food[]) => void;
  readonly remove: (refs: readonly string[]) => void;
  readonly byBarcode: (barcode: string) => readonly Food[];
}

/** The foods that are found by name: those that Dorsal comes with, the person's own, and small packs. */
export const createEngine = (): Engine => {
  const index = createFoodIndex(coreFoods.map(foodOfCore));
  let own: readonly string[] = [];
  const find = ({ query, at, most }: FindQuestion): readonly FoundFood[] =>
    findFoods(index, query, {
      meal: at.meal,
      recents: at.recents,
      favourites: new Set(at.favourites),
      limit: most,
    });
  return {
    index,
    find,
    answer: (question) => {
      switch (question.ask) {
        case "find":
          return find(question).map(({ food }) => food);
        case "get":
          return question.refs.map((ref) => index.foods.get(ref) ?? null);
        case "own": {
          const refs = question.foods.map(({ ref }) => ref);
          for (const ref of own) if (!refs.includes(ref)) removeFood(index, ref);
          addFoods(index, question.foods);
          own = refs;
          return [];
        }
      }
    },
    add: (foods) => addFoods(index, foods),
    remove: (refs) => {
      for (const ref of refs) removeFood(index, ref);
    },
    byBarcode: (barcode) =>
      own.flatMap((ref) => {
        const food = index.foods.get(ref);
        return food?.barcode === barcode ? [food] : [];
      }),
  };
};
