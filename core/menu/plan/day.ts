import { NUTRIENT_IDS, sumAmounts, amountsInGrams } from "../../food/index.ts";
import type { Intakes, NutrientId } from "../../food/index.ts";
import { hashText } from "../../quantity/index.ts";
import type { Solver } from "../../solver/index.ts";
import { dishOf } from "../dishes/index.ts";
import { menuFoodById } from "../foods/menu-food.ts";
import type { MenuFood } from "../foods/menu-food.ts";
import { portionText } from "../foods/portion-text.ts";
import { AMOUNTS, GROWING, partOf } from "../foods/rules.ts";
import { dayModel } from "../model/model.ts";
import { POOL_SIZE, partsWithout, poolOf } from "../model/pool.ts";
import type { Pool } from "../model/pool.ts";
import type { Candidate, DayProblem, FixedItem } from "../model/problem.ts";
import { MOST_ITEMS } from "../model/rules.ts";
import type {
  DayTarget,
  Meal,
  MealPart,
  MenuDay,
  MenuItem,
  MenuRequest,
  MenuTotals,
} from "../types.ts";
import { leastKcalFor } from "../request/person.ts";
import { needsOf, upperBoundsOf } from "./needs.ts";
import { priceOf } from "./price.ts";
import { leftOf, usesOf } from "./uses.ts";

/** An item that stands before the day is planned. */
export interface StandingItem {
  readonly food: string;
  /** Name of the meal. */
  readonly meal: string;
  readonly grams: number;
  readonly locked: boolean;
  readonly leftover: boolean;
}

/** What a day is planned from. */
export interface DayAsk {
  readonly request: MenuRequest;
  readonly intakes: Intakes;
  readonly allowed: readonly MenuFood[];
  readonly day: number;
  readonly target: DayTarget;
  /** The other days of the menu that are planned. */
  readonly others: readonly MenuDay[];
  readonly standing: readonly StandingItem[];
  /** Names of meals that stand whole. */
  readonly closed: readonly string[];
  /** Meals whose foods must be there for two days. */
  readonly twice: readonly string[];
  /** Foods that are not wanted now, by meal. */
  readonly avoid: ReadonlySet<string>;
  /** Changes the taste, so that the same question has another answer. */
  readonly turn: number;
}

export type DayFailure =
  | { readonly code: "no-foods"; readonly meal: string; readonly part: MealPart }
  | { readonly code: "infeasible" | "not-found" };

export type DayAnswer =
  | { readonly ok: true; readonly value: MenuDay }
  | { readonly ok: false; readonly error: DayFailure };

/**
 * Gap within which a day is good enough, and the branches after which the best is taken: counts, so
 * that every computer finds the same day. The clock is a backstop alone.
 */
const EFFORT = { relativeGap: 0.3, absoluteGap: 0.03, nodeLimit: 80, timeLimitSec: 60 } as const;
/** Candidates of a second try, when a small pool has no day. */
const WIDE_POOL = 84;
/** Bigger days have bigger portions: kcal that the amounts of the table are for. */
const TABLE_KCAL = 2000;
const MOST_GROWTH = 2;
/** And where no day is found otherwise. */
const ROOMY_GROWTH = 1.5;

/** Foods for a part of a meal from which on it may be left a half of them. */
const ENOUGH_TO_SPLIT = 16;

/**
 * Gives each kind of food that two meals of a day could have to one of them, by a seeded draw, where
 * a part has plenty: whether the rice stands at lunch or dinner is the same to a day, and a model
 * without that choice is half as large. Chicken at lunch is then no chicken at dinner.
 */
const split = (candidates: readonly Candidate[], seed: string): readonly Candidate[] => {
  const counts = new Map<string, number>();
  const places = new Map<string, number[]>();
  for (const { food, meal, part } of candidates) {
    const key = `${meal}.${part}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const list = places.get(food.food.id) ?? [];
    places.set(food.food.id, list);
    if (!list.includes(meal)) list.push(meal);
  }
  return candidates.filter(({ food, meal, part }) => {
    if ((counts.get(`${meal}.${part}`) ?? 0) < ENOUGH_TO_SPLIT) return true;
    const meals = places.get(food.food.id) ?? [];
    return meals[hashText(`${seed}.${food.kind}`) % meals.length] === meal;
  });
};

/**
 * `halved`: with half of the foods that two meals could have, which is enough for most days. `whole`:
 * with all of them. `roomy`: with larger portions too, and meals of any size.
 */
export type ProblemKind = "halved" | "whole" | "roomy";

/** The day's question as the model takes it. */
export const problemOf = (ask: DayAsk, kind: ProblemKind = "halved"): DayProblem => {
  const isSplit = kind === "halved";
  const isRoomy = kind === "roomy";
  const { request, day, target, others, standing } = ask;
  const { meals } = request;
  const lockedElsewhere = request.locked.filter((one) => one.day !== day);
  const uses = usesOf(others, lockedElsewhere);
  const here = new Set(standing.map(({ food }) => menuFoodById(food)?.food.ndb));
  const growth = Math.min(MOST_GROWTH, Math.max(1, target.energyKcal / TABLE_KCAL));
  const seedDay = day + 100 * ask.turn;

  const candidates = ask.allowed.flatMap((food): Candidate[] => {
    const left = leftOf(food, uses);
    const range = AMOUNTS[food.food.role];
    if (left <= 0 || here.has(food.food.ndb) || !range) return [];
    const price = priceOf(food, request, seedDay, uses);
    return meals.flatMap(({ name, slot }, meal): Candidate[] => {
      const part = food.slots.includes(slot) ? partOf(food.food.role, slot) : null;
      if (part === null || ask.closed.includes(name)) return [];
      if (ask.twice.includes(name) && left < 2) return [];
      if (ask.avoid.has(`${name}.${food.food.id}`)) return [];
      return [
        {
          food,
          meal,
          part,
          least: range.least,
          most: Math.floor(
            range.most *
              (GROWING.has(food.food.role) ? growth : 1) *
              (isRoomy && GROWING.has(food.food.role) ? ROOMY_GROWTH : 1),
          ),
          price,
        },
      ];
    });
  });
  const fixed = standing.flatMap((item): FixedItem[] => {
    const meal = meals.findIndex(({ name }) => name === item.meal);
    const food = menuFoodById(item.food);
    const slot = meals[meal]?.slot;
    if (!food || slot === undefined) return [];
    return [{ food, meal, part: partOf(food.food.role, slot) ?? "extra", grams: item.grams }];
  });
  return {
    target,
    leastKcal: leastKcalFor(request),
    meals,
    candidates: isSplit ? split(candidates, `${request.seed}.${seedDay}`) : candidates,
    fixed,
    closed: new Set(meals.flatMap(({ name }, meal) => (ask.closed.includes(name) ? [meal] : []))),
    needs: needsOf(ask.intakes, others, request.days),
    limits: upperBoundsOf(ask.intakes),
    isRoomy,
    mostItems: request.diet === "vegan" ? MOST_ITEMS.vegan : MOST_ITEMS.usual,
    seed: 1 + (request.seed % 1_000_000),
  };
};

interface Chosen {
  readonly candidate: Candidate;
  readonly grams: number;
}

interface Found {
  readonly chosen: readonly Chosen[];
  readonly isTimedOut: boolean;
}

const solveWhole = (problem: DayProblem, solver: Solver): Found | null => {
  const whole = dayModel(problem, "whole");
  const solution = solver.solveWhole(whole.model, { ...EFFORT, seed: problem.seed });
  if (solution.values.length === 0) return null;
  return {
    chosen: problem.candidates.flatMap((candidate, at): Chosen[] => {
      const halves = Math.round(solution.values[whole.amounts[at] ?? 0] ?? 0);
      return halves > 0 ? [{ candidate, grams: halves * candidate.food.halfG }] : [];
    }),
    isTimedOut: solution.isTimedOut === true,
  };
};

/** Plans one day: the relaxed day chooses the foods worth a place, the whole one the menu. */
export const planDay = (ask: DayAsk, solver: Solver): DayAnswer => {
  const whole = problemOf(ask, "whole");
  const [without] = partsWithout(whole);
  if (without) {
    const meal = whole.meals[without.meal]?.name ?? "";
    return { ok: false, error: { code: "no-foods", meal, part: without.part } };
  }
  const narrow = poolOf(problemOf(ask), solver, POOL_SIZE);
  // What half of the foods cannot bring all of them may.
  const isEnough = narrow !== null && lackOf(narrow) < LACK_TO_LOOK_FURTHER;
  const wide = isEnough ? null : poolOf(whole, solver, POOL_SIZE);
  const isWideBetter =
    narrow === null || (wide !== null && lackOf(wide) < lackOf(narrow) - LACK_TO_LOOK_FURTHER);
  const first = isWideBetter ? wide : narrow;
  const tries: readonly (() => Pool | null)[] = [
    () => first,
    () => (first === null ? null : poolOf(whole, solver, WIDE_POOL)),
    () => poolOf(problemOf(ask, "roomy"), solver, WIDE_POOL),
  ];
  let isPossible = false;
  for (const next of tries) {
    const pool = next();
    if (pool === null) continue;
    isPossible = true;
    const found = solveWhole(pool.problem, solver);
    if (found) return { ok: true, value: dayOf(ask, pool.problem, found) };
  }
  return { ok: false, error: { code: isPossible ? "not-found" : "infeasible" } };
};

/** What no choice brings, added up over the reference intakes. */
const LACK_TO_LOOK_FURTHER = 0.02;
const lackOf = ({ lacking }: Pool): number => lacking.reduce((sum, lack) => sum + lack, 0);

const PART_ORDER: readonly MealPart[] = [
  "base",
  "main",
  "starch",
  "vegetable",
  "fruit",
  "extra",
  "drink",
  "oil",
];

/** An item as a person reads it. */
export const itemOf = (
  { food }: MenuFood,
  part: MealPart,
  grams: number,
  { locked, leftover }: { readonly locked: boolean; readonly leftover: boolean },
): MenuItem => ({
  food: food.id,
  name: food.name,
  ndb: food.ndb,
  fdc: food.fdc,
  role: food.role,
  part,
  grams,
  portion: portionText(grams, food.portions),
  locked,
  leftover,
});

const dayOf = (
  { request, day, target, standing }: DayAsk,
  problem: DayProblem,
  { chosen, isTimedOut }: Found,
): MenuDay => {
  const meals = request.meals.map(({ name, slot }, meal): Meal => {
    const items: readonly MenuItem[] = [
      ...standing.flatMap((item): MenuItem[] => {
        const food = item.meal === name ? menuFoodById(item.food) : null;
        if (!food) return [];
        const part = partOf(food.food.role, slot) ?? "extra";
        return [itemOf(food, part, item.grams, item)];
      }),
      ...chosen.flatMap(({ candidate, grams }): MenuItem[] =>
        candidate.meal === meal
          ? [itemOf(candidate.food, candidate.part, grams, { locked: false, leftover: false })]
          : [],
      ),
    ].toSorted((a, b) => PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part));
    return mealOf(name, slot, items);
  });
  return withMeals(
    {
      day,
      training: request.training.includes(day),
      target,
      by: isTimedOut ? "clock" : "solver",
    },
    meals,
  );
};

export const mealOf = (name: string, slot: Meal["slot"], items: readonly MenuItem[]): Meal => ({
  name,
  slot,
  dish: dishOf(slot, items),
  items,
});

/** What items have together; a nutrient of which nothing is known is left out. */
const totalsOf = (items: readonly Pick<MenuItem, "food" | "grams">[]): MenuTotals => {
  const totals = sumAmounts(
    items.flatMap(({ food, grams }) => {
      const known = menuFoodById(food);
      return known ? [amountsInGrams(known.amounts, grams)] : [];
    }),
  );
  const amounts: Partial<Record<NutrientId, number>> = {};
  for (const id of NUTRIENT_IDS) if (totals[id].from > 0) amounts[id] = totals[id].known;
  return amounts;
};

/** A day with its meals and what they have together. */
export const withMeals = (
  day: Omit<MenuDay, "meals" | "totals">,
  meals: readonly Meal[],
): MenuDay => ({ ...day, meals, totals: totalsOf(meals.flatMap(({ items }) => items)) });
