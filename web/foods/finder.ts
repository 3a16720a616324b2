import { createNamedIndex, findEverything, foodAsHit, withBeginnings } from "@dorsal/core/find";
import type { Hit } from "@dorsal/core/find";
import type { Food, FoodIndex } from "@dorsal/core/food";
import type { EverythingQuestion, NamedQuestion } from "./types.ts";

export interface Finder {
  /**
   * @param byBarcode the foods of the barcode that the query is; null where it is none
   * @param beginning foods outside the index whose names begin with the query
   */
  readonly find: (
    question: EverythingQuestion,
    byBarcode: readonly Food[] | null,
    beginning: readonly Food[],
  ) => readonly Hit[];
  /** Takes in what else has a name, in place of all before. */
  readonly name: (named: NamedQuestion) => void;
}

/** Finds exercises and what has a name beside the foods of an index. */
export const createFinder = (foods: FoodIndex): Finder => {
  let own = createNamedIndex([]);
  let pages = createNamedIndex([]);
  return {
    name: (named) => {
      own = createNamedIndex(named.own);
      pages = createNamedIndex(named.pages);
    },
    find: ({ query, at, most }, byBarcode, beginning) => {
      if (byBarcode) return byBarcode.map(foodAsHit).slice(0, most);
      const hits = findEverything({ foods, own, pages }, query, {
        meal: at.meal,
        recents: at.recents,
        favourites: new Set(at.favourites),
        limit: most,
      });
      return withBeginnings(hits, beginning, most);
    },
  };
};
