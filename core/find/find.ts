import { searchExercises } from "../exercise/index.ts";
import type { Exercise } from "../exercise/index.ts";
import { findFoods } from "../food/index.ts";
import type { FindFoodsOptions, Food, FoodIndex, FoodReason } from "../food/index.ts";
import { addDocuments, createIndex, removeDocument, search } from "../search/index.ts";
import type { SearchDocument, SearchIndex } from "../search/index.ts";

/** Something of the person's own that has a name: a dish, a recipe, a place. */
export interface NamedItem {
  /** What it is, as who made the index calls it. */
  readonly what: string;
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
}

type NamedField = "name" | "otherNames";

export interface NamedIndex {
  readonly index: SearchIndex<NamedField>;
  readonly items: Map<string, NamedItem>;
}

/** One thing that was found. The score is comparable across kinds, within one search. */
export type Hit = { readonly id: string; readonly name: string; readonly score: number } & (
  | { readonly kind: "food"; readonly food: Food; readonly reason: FoodReason | null }
  | { readonly kind: "exercise"; readonly exercise: Exercise }
  | { readonly kind: "own"; readonly item: NamedItem }
);

/** What there is to be searched; exercises always are. */
export interface Everything {
  readonly foods?: FoodIndex;
  readonly own?: NamedIndex;
}

export interface FindEverythingOptions extends Omit<FindFoodsOptions, "isWanted" | "limit"> {
  /** Hits, at most; 20 unless it is said. */
  readonly limit?: number;
}

const USUAL_LIMIT = 20;
/** Who gave something a name looks for it more than for what everybody has. */
const OWN_FACTOR = 1.6;

/** Two kinds of one's own may count their ids alike. */
const keyOf = ({ what, id }: NamedItem): string => `${what}:${id}`;

const documentOf = (item: NamedItem): SearchDocument<NamedField> => ({
  id: keyOf(item),
  fields: { name: item.name, otherNames: item.otherNames ?? [] },
});

/** Takes in further things, in place of those of the same kind with the same id. */
export const addNamed = ({ index, items }: NamedIndex, added: readonly NamedItem[]): void => {
  for (const item of added) items.set(keyOf(item), item);
  addDocuments(index, added.map(documentOf));
};

/** Takes one out; nothing happens where it is not in. */
export const removeNamed = ({ index, items }: NamedIndex, item: NamedItem): void => {
  items.delete(keyOf(item));
  removeDocument(index, keyOf(item));
};

export const createNamedIndex = (items: readonly NamedItem[]): NamedIndex => {
  const created: NamedIndex = {
    index: createIndex<NamedField>([], {
      fields: { name: { weight: 10, isName: true }, otherNames: { weight: 8, isName: true } },
    }),
    items: new Map(),
  };
  addNamed(created, items);
  return created;
};

/** A hit with what it is compared by. */
interface Ranked {
  readonly hit: Hit;
  readonly answered: number;
}

const rankedFoods = (
  index: FoodIndex,
  query: string,
  options: FindEverythingOptions,
): readonly Ranked[] =>
  findFoods(index, query, options).map(({ food, score, answered, reason }) => ({
    hit: { kind: "food", id: food.ref, name: food.name, score, food, reason },
    answered,
  }));

const rankedExercises = (query: string, limit: number): readonly Ranked[] =>
  searchExercises(query, limit).map(({ exercise, score, answered }) => ({
    hit: { kind: "exercise", id: exercise.id, name: exercise.name, score, exercise },
    answered,
  }));

const rankedOwn = (own: NamedIndex, query: string, limit: number): readonly Ranked[] =>
  search(own.index, query, { limit }).flatMap(({ id, score, answered }) => {
    const item = own.items.get(id);
    return item
      ? [
          {
            hit: { kind: "own", id: item.id, name: item.name, score: score * OWN_FACTOR, item },
            answered,
          },
        ]
      : [];
  });

const isBetter = (one: Ranked, other: Ranked): boolean =>
  one.answered > other.answered ||
  (one.answered === other.answered && one.hit.score > other.hit.score);

/** Lists into one, each kept in its own order: what a person eats stays before what others do. */
const merged = (lists: readonly (readonly Ranked[])[], limit: number): readonly Hit[] => {
  const places = lists.map(() => 0);
  const hits: Hit[] = [];
  while (hits.length < limit) {
    let from = -1;
    let best: Ranked | undefined;
    for (const [number, list] of lists.entries()) {
      const head = list[places[number] ?? 0];
      if (head && (!best || isBetter(head, best))) {
        best = head;
        from = number;
      }
    }
    if (!best) break;
    hits.push(best.hit);
    places[from] = (places[from] ?? 0) + 1;
  }
  return hits;
};

/**
 * Everything that a query means, the likeliest first, of whatever kind: what answers more of its
 * words before what answers fewer, and of those the better match. Of equals one's own stand first,
 * then exercises, then foods. An empty query finds nothing.
 */
export const findEverything = (
  everything: Everything,
  query: string,
  options: FindEverythingOptions = {},
): readonly Hit[] => {
  const limit = Math.max(0, Math.floor(options.limit ?? USUAL_LIMIT));
  if (query.trim() === "") return [];
  const { foods, own } = everything;
  return merged(
    [
      own ? rankedOwn(own, query, limit) : [],
      rankedExercises(query, limit),
      foods ? rankedFoods(foods, query, { ...options, limit }) : [],
    ],
    limit,
  );
};
