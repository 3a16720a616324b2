import { Charset, Index } from "flexsearch";
import MiniSearch from "minisearch";
import { createFoodIndex, findFoods } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";

/** A search over foods: which, by ref, in which order. */
export type Search = (query: string, limit: number) => readonly string[];

export interface Engine {
  readonly name: string;
  readonly build: (foods: readonly Food[]) => Search;
}

const ours: Engine = {
  name: "ours",
  build: (foods) => {
    const index = createFoodIndex(foods);
    return (query, limit) => findFoods(index, query, { limit }).map(({ food }) => food.ref);
  },
};

const flexsearch: Engine = {
  name: "flexsearch (forward, LatinBalance, suggest)",
  build: (foods) => {
    const index = new Index({ tokenize: "forward", encoder: Charset.LatinBalance });
    for (const [place, { name }] of foods.entries()) index.add(place, name);
    return (query, limit) =>
      index.search(query, { limit, suggest: true }).map((place) => foods[Number(place)]?.ref ?? "");
  },
};

const minisearch: Engine = {
  name: "minisearch (prefix, fuzzy 0.2, AND)",
  build: (foods) => {
    const index = new MiniSearch<Food>({
      idField: "ref",
      fields: ["name"],
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "AND" },
    });
    index.addAll(foods);
    return (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id));
  },
};

/** The same foods by the same names; each with the settings that served it best. */
export const engines: readonly Engine[] = [ours, flexsearch, minisearch];
