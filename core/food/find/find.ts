import { addDocuments, createIndex, removeDocument, search } from "../../search/index.ts";
import type { Lift, SearchIndex } from "../../search/index.ts";
import type { Food } from "../foods/food.ts";
import { coreFoods } from "../foods/foods.ts";
import type { MealSlot } from "../foods/types.ts";
import {
  FOOD_FIELDS,
  LARGEST_PRIOR,
  asksForBabies,
  foodDocument,
  isForBabies,
} from "./document.ts";
import type { Everyday, FoodField } from "./document.ts";
import { USUALLY_MEANT } from "./said.ts";
import { FOOD_SYNONYMS } from "./words.ts";

/** Foods that can be searched; made by `createFoodIndex`, changed by `addFoods` and `removeFood`. */
export interface FoodIndex {
  readonly index: SearchIndex<FoodField>;
  readonly foods: Map<string, Food>;
  /** Refs of what the person entered. */
  readonly own: Set<string>;
  /** Numbers at USDA of the foods in it that Dorsal comes with, so that no pack shows them again. */
  readonly core: Set<string>;
  /** Refs of what was made for babies. */
  readonly forBabies: Set<string>;
}

/** A food of the diary, and the meal it was eaten at. */
export interface RecentFood {
  readonly ref: string;
  /** Null where the diary does not say. */
  readonly meal: MealSlot | null;
}

export interface FindFoodsOptions {
  /** What was eaten, the latest first; a food may stand there often. */
  readonly recents?: readonly RecentFood[];
  /** The meal that is being written down. */
  readonly meal?: MealSlot | null;
  readonly favourites?: ReadonlySet<string>;
  /** Results, at most; 20 unless it is said. */
  readonly limit?: number;
  /** Whether a food may be found at all: by diet, by allergens, by what is hidden. */
  readonly isWanted?: (food: Food) => boolean;
}

/** Why a food stands before what others would find: eaten at this meal, eaten, starred, or entered. */
export type FoodReason = "recentAtMeal" | "recent" | "favourite" | "own";

export interface FoundFood {
  readonly food: Food;
  /** What the match is worth, the same for a food as for anything else that is searched. */
  readonly score: number;
  /** The share of the query's words that it answers, up to 1. */
  readonly answered: number;
  readonly reason: FoodReason | null;
}

const PRIOR_WEIGHT = 1;
const USUAL_LIMIT = 20;

/** The foods that Dorsal comes with, by their number at USDA. */
let everydayByFdc: ReadonlyMap<string, Everyday> | null = null;

/** What Dorsal knows of a food that it comes with, whatever table it is from; null of all others. */
export const everydayOf = ({
  source,
  sourceId,
}: Pick<Food, "source" | "sourceId">): Everyday | null => {
  if (source !== "usda" || sourceId === null) return null;
  everydayByFdc ??= new Map(
    coreFoods.map(({ id, fdc, name, synonyms }, place) => [
      String(fdc),
      {
        names: [name, ...synonyms, ...(USUALLY_MEANT[id] ?? [])],
        place: place / coreFoods.length,
      },
    ]),
  );
  return everydayByFdc.get(sourceId) ?? null;
};

/** What the person entered, from their head or off a label. */
const isOwn = ({ ref, source }: Food): boolean => source === "own" || ref.startsWith("own:");
const isCore = ({ ref }: Food): boolean => ref.startsWith("core:");

/** What is known of a food beside the words it is found by. */
const forget = ({ foods, own, core, forBabies }: FoodIndex, ref: string): void => {
  const food = foods.get(ref);
  if (!food) return;
  foods.delete(ref);
  own.delete(ref);
  forBabies.delete(ref);
  if (isCore(food) && food.sourceId !== null) core.delete(food.sourceId);
};

/** Takes in further foods (a pack, one that the person saved), in place of those with the same ref. */
export const addFoods = (index: FoodIndex, added: readonly Food[]): void => {
  for (const food of added) {
    forget(index, food.ref);
    index.foods.set(food.ref, food);
    if (isOwn(food)) index.own.add(food.ref);
    if (isForBabies(food.name)) index.forBabies.add(food.ref);
    if (isCore(food) && food.sourceId !== null) index.core.add(food.sourceId);
  }
  addDocuments(
    index.index,
    added.map((food) => foodDocument(food, everydayOf(food))),
  );
};

/** Takes a food out of what is found; nothing happens where it is not in. */
export const removeFood = (index: FoodIndex, ref: string): void => {
  forget(index, ref);
  removeDocument(index.index, ref);
};

/** An index of these foods; further ones can be added at any time. */
export const createFoodIndex = (foods: readonly Food[]): FoodIndex => {
  const created: FoodIndex = {
    index: createIndex<FoodField>([], {
      fields: FOOD_FIELDS,
      synonyms: FOOD_SYNONYMS,
      priorWeight: PRIOR_WEIGHT,
      largestPrior: LARGEST_PRIOR,
    }),
    foods: new Map(),
    own: new Set(),
    core: new Set(),
    forBabies: new Set(),
  };
  addFoods(created, foods);
  return created;
};

/** What was eaten at this meal comes before all, then what was eaten at others. */
const TIER = { recentAtMeal: 2, recent: 1, none: 0 } as const;
const FACTOR = { favourite: 1.8, own: 1.6 } as const;
/** What a food that was just eaten is worth beside one eaten long ago or once. */
const LATEST = 0.5;
const EACH_TIME = 0.05;
const MOST_TIMES = 10;

interface Habit {
  readonly isAtMeal: boolean;
  /** Place of its latest entry among the recents, from 0 for the latest of all to 1. */
  readonly age: number;
  readonly times: number;
}

/** What the diary says of each food: of this meal's entries alone where it has any. */
const habitsOf = (
  recents: readonly RecentFood[],
  meal: MealSlot | null,
): ReadonlyMap<string, Habit> => {
  const habits = new Map<string, Habit>();
  for (const [place, { ref, meal: at }] of recents.entries()) {
    const isAtMeal = meal !== null && at === meal;
    const known = habits.get(ref);
    if (known && known.isAtMeal && !isAtMeal) continue;
    const isFirst = !known || known.isAtMeal !== isAtMeal;
    habits.set(ref, {
      isAtMeal,
      age: isFirst ? place / recents.length : known.age,
      times: isFirst ? 1 : known.times + 1,
    });
  }
  return habits;
};

const habitFactor = ({ age, times }: Habit): number =>
  1 + LATEST * (1 - age) + EACH_TIME * Math.min(times, MOST_TIMES);

interface Liked extends Lift {
  readonly reason: FoodReason | null;
}

/** What a person's habits, stars and own foods add to a food. */
const likedOf = (food: Food, habit: Habit | undefined, isFavourite: boolean): Liked => {
  const own = (isOwn(food) ? FACTOR.own : 1) * (isFavourite ? FACTOR.favourite : 1);
  if (habit) {
    const reason = habit.isAtMeal ? "recentAtMeal" : "recent";
    return { tier: TIER[reason], factor: own * habitFactor(habit), reason };
  }
  const reason = isFavourite ? "favourite" : isOwn(food) ? "own" : null;
  return { tier: TIER.none, factor: own, reason };
};

/** By ref, all that anything is known of that makes it likelier. */
const allLiked = (
  { foods, own }: FoodIndex,
  { recents = [], meal = null, favourites = new Set() }: FindFoodsOptions,
): ReadonlyMap<string, Liked> => {
  const habits = habitsOf(recents, meal);
  const liked = new Map<string, Liked>();
  for (const ref of [...habits.keys(), ...favourites, ...own]) {
    const food = foods.get(ref);
    if (food) liked.set(ref, likedOf(food, habits.get(ref), favourites.has(ref)));
  }
  return liked;
};

/** A pack's copy of a food that Dorsal comes with, which nobody has eaten or starred. */
const isCopy = (index: FoodIndex, food: Food, liked: ReadonlyMap<string, Liked>): boolean =>
  food.source === "usda" &&
  food.sourceId !== null &&
  index.core.has(food.sourceId) &&
  !isCore(food) &&
  !liked.has(food.ref);

/** Before anything is typed: what the person is likely to enter, from their own foods alone. */
const beforeTyping = (
  { foods }: FoodIndex,
  liked: ReadonlyMap<string, Liked>,
  isWanted: (food: Food) => boolean,
  limit: number,
): readonly FoundFood[] =>
  [...liked]
    .flatMap(([ref, { tier, factor, reason }]) => {
      const food = foods.get(ref);
      return food && isWanted(food) ? [{ food, tier, score: factor, answered: 1, reason }] : [];
    })
    .toSorted(
      (one, other) =>
        other.tier - one.tier ||
        other.score - one.score ||
        (one.food.ref < other.food.ref ? -1 : 1),
    )
    .slice(0, Math.max(0, Math.floor(limit)))
    .map(({ food, score, answered, reason }) => ({ food, score, answered, reason }));

/**
 * The foods that a person means, the likeliest first: what they ate at this meal before all, then
 * what they ate at others, then all foods, their own and their favourites likelier. Where nothing is
 * asked for yet it is what they eat, star and entered. The same question has the same answer.
 */
export const findFoods = (
  index: FoodIndex,
  query: string,
  options: FindFoodsOptions = {},
): readonly FoundFood[] => {
  const { limit = USUAL_LIMIT, isWanted = () => true } = options;
  const liked = allLiked(index, options);
  if (query.trim() === "") return beforeTyping(index, liked, isWanted, limit);
  const isOffered = (ref: string): boolean => {
    const food = index.foods.get(ref);
    return food !== undefined && !isCopy(index, food, liked) && isWanted(food);
  };
  // What was made for babies is meant by who says so or eats it, or where nothing else is found.
  const isAsked = asksForBabies(query);
  const isSpare = (ref: string): boolean => !isAsked && index.forBabies.has(ref) && !liked.has(ref);
  const wanted = { lifts: liked, limit, isWanted: isOffered, isSpare };
  return search(index.index, query, wanted).flatMap(({ id, score, answered }) => {
    const food = index.foods.get(id);
    return food
      ? [
          {
            food,
            score: score / (1 + PRIOR_WEIGHT),
            answered,
            reason: liked.get(id)?.reason ?? null,
          },
        ]
      : [];
  });
};
