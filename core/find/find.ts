import { searchExercises } from "../exercise/index.ts";
import type { Exercise } from "../exercise/index.ts";
import { findFoods } from "../food/index.ts";
import type { FindFoodsOptions, Food, FoodIndex, FoodReason } from "../food/index.ts";
import { createIndex, search } from "../search/index.ts";
import type { SearchDocument, SearchIndex } from "../search/index.ts";

/** Something that has a name: a recipe, a meal, a place to train at, a page of the app. */
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
  readonly items: ReadonlyMap<string, NamedItem>;
}

/** What every hit says of itself. */
interface HitFacts {
  readonly id: string;
  readonly name: string;
  /** Comparable across kinds, within one search. */
  readonly score: number;
  /** The share of the query's words that it answers, up to 1. */
  readonly answered: number;
}

/** One thing that was found. */
export type Hit = HitFacts &
  (
    | { readonly kind: "food"; readonly food: Food; readonly reason: FoodReason | null }
    | { readonly kind: "exercise"; readonly exercise: Exercise }
    | { readonly kind: "own" | "page"; readonly item: NamedItem }
  );

/** What there is to be searched; exercises always are. */
export interface Everything {
  readonly foods?: FoodIndex;
  /** What the person named. */
  readonly own?: NamedIndex;
  /** Where the app can be opened. */
  readonly pages?: NamedIndex;
}

export interface FindEverythingOptions extends Omit<FindFoodsOptions, "isWanted" | "limit"> {
  /** Hits, at most; 20 unless it is said. */
  readonly limit?: number;
}

const USUAL_LIMIT = 20;
/**
 * Who gave something a name looks for it more than for what everybody has, and for what is in the app
 * more than for its pages (our own rule).
 */
const FACTOR = { own: 1.6, page: 0.75 } as const;
/** Worth so little beside the best, a likeness is a chance one (our own rule). */
const LEAST_SHARE = 0.25;

/** Two kinds of one's own may count their ids alike. A recipe's is its ref among the foods. */
const keyOf = ({ what, id }: NamedItem): string => `${what}:${id}`;

const documentOf = (item: NamedItem): SearchDocument<NamedField> => ({
  id: keyOf(item),
  fields: { name: item.name, otherNames: item.otherNames ?? [] },
});

/** Things to be found by their names; of two of a kind with one id the later one holds. */
export const createNamedIndex = (named: readonly NamedItem[]): NamedIndex => {
  const items = new Map(named.map((item) => [keyOf(item), item]));
  const index = createIndex<NamedField>([...items.values()].map(documentOf), {
    fields: { name: { weight: 10, isName: true }, otherNames: { weight: 8, isName: true } },
  });
  return { index, items };
};

const foodHits = (index: FoodIndex, query: string, options: FindFoodsOptions): readonly Hit[] =>
  findFoods(index, query, options).map(({ food, score, answered, reason }) => ({
    kind: "food",
    id: food.ref,
    name: food.name,
    score,
    answered,
    food,
    reason,
  }));

const exerciseHits = (query: string, limit: number): readonly Hit[] =>
  searchExercises(query, limit).map(({ exercise, score, answered }) => ({
    kind: "exercise",
    id: exercise.id,
    name: exercise.name,
    score,
    answered,
    exercise,
  }));

const namedHits = (
  kind: "own" | "page",
  named: NamedIndex,
  query: string,
  limit: number,
): readonly Hit[] =>
  search(named.index, query, { limit }).flatMap(({ id, score, answered }): readonly Hit[] => {
    const item = named.items.get(id);
    return item
      ? [{ kind, id: item.id, name: item.name, score: score * FACTOR[kind], answered, item }]
      : [];
  });

const isBetter = (one: Hit, other: Hit): boolean =>
  one.answered > other.answered || (one.answered === other.answered && one.score > other.score);

/** What the match alone is worth, whoever gave the name. */
const matchOf = (hit: Hit): number =>
  hit.kind === "own" || hit.kind === "page" ? hit.score / FACTOR[hit.kind] : hit.score;

/** Without what is only remotely like the words; what a person eats is never that. */
const withoutChance = (hits: readonly Hit[]): readonly Hit[] => {
  const least = LEAST_SHARE * Math.max(0, ...hits.map(matchOf));
  return hits.filter(
    (hit) => matchOf(hit) >= least || (hit.kind === "food" && hit.reason !== null),
  );
};

/** Lists into one, each kept in its own order: what a person eats stays before what others do. */
const merged = (lists: readonly (readonly Hit[])[], limit: number): readonly Hit[] => {
  const places = lists.map(() => 0);
  const hits: Hit[] = [];
  while (hits.length < limit) {
    let from = -1;
    let best: Hit | undefined;
    for (const [number, list] of lists.entries()) {
      const head = list[places[number] ?? 0];
      if (head && (!best || isBetter(head, best))) {
        best = head;
        from = number;
      }
    }
    if (!best) break;
    hits.push(best);
    places[from] = (places[from] ?? 0) + 1;
  }
  return hits;
};

/**
 * Everything that a query means, the likeliest first, of whatever kind: what answers more of its
 * words before what answers fewer, and of those the better match; what is only remotely like them is
 * left out. Of equals one's own stand first, then pages, exercises and foods. An empty query finds
 * nothing.
 */
export const findEverything = (
  everything: Everything,
  query: string,
  options: FindEverythingOptions = {},
): readonly Hit[] => {
  const limit = Math.max(0, Math.floor(options.limit ?? USUAL_LIMIT));
  if (query.trim() === "") return [];
  const { foods, own, pages } = everything;
  const lists = [
    own ? namedHits("own", own, query, limit) : [],
    pages ? namedHits("page", pages, query, limit) : [],
    exerciseHits(query, limit),
    foods
      ? // A recipe that is among one's own is no food beside.
        foodHits(foods, query, {
          ...options,
          limit,
          isWanted: ({ ref }) => !own?.items.has(ref),
        })
      : [],
  ];
  return withoutChance(merged(lists, limit));
};

/** A food that was not searched for by its words but is known to be meant, as by its barcode. */
export const foodAsHit = (food: Food): Hit => ({
  kind: "food",
  id: food.ref,
  name: food.name,
  score: 0,
  answered: 1,
  food,
  reason: null,
});

/**
 * Hits with foods of a table too large to be ranked, whose names begin with the query: after what
 * answers all of its words, before what answers a part.
 */
export const withBeginnings = (
  hits: readonly Hit[],
  foods: readonly Food[],
  limit: number,
): readonly Hit[] => {
  const known = new Set(hits.map(({ kind, id }) => `${kind} ${id}`));
  const more = foods.filter(({ ref }) => !known.has(`food ${ref}`)).map(foodAsHit);
  const whole = hits.filter(({ answered }) => answered >= 1);
  const part = hits.filter(({ answered }) => answered < 1);
  return [...whole, ...more, ...part].slice(0, Math.max(0, limit));
};
