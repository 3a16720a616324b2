import {
  addFoods,
  coreFoods,
  createFoodIndex,
  findFoods,
  foodOfCore,
  removeFood,
} from "@dorsal/core/food";
import type { FoodQuestion, FoundFoods } from "./types.ts";

/** The table of foods, ready to be asked: those that Dorsal comes with, and the person's own. */
export const createEngine = (): ((question: FoodQuestion) => FoundFoods) => {
  const index = createFoodIndex(coreFoods.map(foodOfCore));
  let own: readonly string[] = [];
  return (question) => {
    switch (question.ask) {
      case "find":
        return findFoods(index, question.query, {
          meal: question.at.meal,
          recents: question.at.recents,
          favourites: new Set(question.at.favourites),
          limit: question.most,
        }).map(({ food }) => food);
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
  };
};
