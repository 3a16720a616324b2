import type { Hit, NamedItem } from "@dorsal/core/find";
import type { EatenFood, Food, MealSlot } from "@dorsal/core/food";

/** What makes a food likelier among those that the words fit alike. */
export interface FindAt {
  /** The kind of the meal that is being noted; null where it is none. */
  readonly meal: MealSlot | null;
  /** What was eaten, the latest first. */
  readonly recents: readonly EatenFood[];
  readonly favourites: readonly string[];
}

/** Foods that fit what was typed, the likeliest first. */
export interface FindQuestion {
  readonly ask: "find";
  readonly query: string;
  readonly at: FindAt;
  readonly most: number;
}

export type FoodQuestion =
  | FindQuestion
  /** Foods by their refs; null for one that is not there. */
  | { readonly ask: "get"; readonly refs: readonly string[] }
  /** The person's own foods and recipes, all of them: they take the place of those before. */
  | { readonly ask: "own"; readonly foods: readonly Food[] };

/** `find` and `own` answer with foods alone. */
export type FoundFoods = readonly (Food | null)[];

/** Whatever fits what was typed, the likeliest first: foods, exercises, what has a name. */
export interface EverythingQuestion extends Omit<FindQuestion, "ask"> {
  readonly ask: "everything";
}

/** What else has a name, all of it: it takes the place of what was named before. */
export interface NamedQuestion {
  readonly ask: "named";
  readonly own: readonly NamedItem[];
  readonly pages: readonly NamedItem[];
}

export type Question = FoodQuestion | EverythingQuestion | NamedQuestion;

/** `everything` answers with hits, all others with foods. */
export interface Answer {
  readonly foods: FoundFoods;
  readonly hits: readonly Hit[];
}

/** Other foods are there than before, whatever was asked: it may be answered anew. */
export type FoodPart = "changed";
