import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { KCAL_PER_GRAM } from "../../food/index.ts";
import type { NutrientId } from "../../food/index.ts";
import { breachesOfDay } from "../check/index.ts";
import { menuFoodById } from "../foods/menu-food.ts";
import type { MenuFood } from "../foods/menu-food.ts";
import { portionText } from "../foods/portion-text.ts";
import { AMOUNTS, GROWING, ONE_OF, partOf } from "../foods/rules.ts";
import { DAY } from "../model/rules.ts";
import { allowedFoods } from "../plan/allowed.ts";
import { itemOf, mealOf, withMeals } from "../plan/day.ts";
import { needsOf } from "../plan/needs.ts";
import { priceOf } from "../plan/price.ts";
import { leftOf, usesOf } from "../plan/uses.ts";
import { completeMenu } from "../plan/week.ts";
import { intakesOf } from "../request/person.ts";
import type { DayTarget, ItemPlace, Meal, Menu, MenuDay, MenuItem, SwapOption } from "../types.ts";
import { afterChange } from "./leftovers.ts";
import { itemAt } from "./places.ts";
import type { Placed } from "./places.ts";

/** Options that are shown, unless told otherwise. */
const USUAL_LIMIT = 8;
/** Half portions by which another item may give way, so that the day keeps its limits. */
const STEPS = [-1, 1, -2, 2, -3, 3];
/** Points for the energy off its target, a need that is lacking, another item changed, another kind of food. */
const OFF = { energy: 2, lacking: 1.5, change: 0.15, role: 0.12 } as const;
const TABLE_KCAL = 2000;

interface Change {
  readonly meal: Meal;
  readonly item: MenuItem;
  readonly food: MenuFood;
  readonly grams: number;
}

interface Trial {
  readonly food: MenuFood;
  readonly grams: number;
  readonly changes: readonly Change[];
  readonly score: number;
}

/** Why an item cannot be swapped. */
export type SwapFault = "nothing-there" | "leftover" | "keeps-no-limits";

const amountOf = (food: MenuFood, id: NutrientId, grams: number): number =>
  ((food.amounts[id] ?? 0) * grams) / 100;

/** The day with a trial in the place of the item. */
const dayWith = ({ day, meal, item }: Placed, { food, grams, changes }: Trial): MenuDay => {
  const meals = day.meals.map((one) => {
    const items = one.items.map((other): MenuItem => {
      if (one === meal && other === item)
        return itemOf(food, item.part, grams, { locked: false, leftover: false });
      const change = changes.find((each) => each.item === other && each.meal === one);
      return change ? itemOf(change.food, other.part, change.grams, other) : other;
    });
    return items.some((other, at) => other !== one.items[at])
      ? mealOf(one.name, one.slot, items)
      : one;
  });
  return withMeals(day, meals);
};

const isKept = (menu: Menu, day: MenuDay): boolean =>
  breachesOfDay(menu.request, day, day.day).broken.length === 0;

/** Half portions of a food that a meal of this day may have, g. */
const gramsOf = (food: MenuFood, day: MenuDay): readonly number[] => {
  const range = AMOUNTS[food.food.role];
  if (!range) return [];
  const growth = Math.max(1, day.target.energyKcal / TABLE_KCAL);
  const most = Math.floor(range.most * (GROWING.has(food.food.role) ? growth : 1));
  return Array.from({ length: most - range.least + 1 }, (_, at) => (range.least + at) * food.halfG);
};

/** The other items of the day, each with amounts it could have instead. */
const changesOf = ({ day, item }: Placed): readonly Change[] =>
  day.meals.flatMap((meal) =>
    meal.items.flatMap((other): Change[] => {
      const food = menuFoodById(other.food);
      if (other === item || other.locked || other.leftover || !food) return [];
      const grams = gramsOf(food, day);
      return STEPS.map((step) => other.grams + step * food.halfG)
        .filter((wanted) => grams.includes(wanted))
        .map((wanted) => ({ meal, item: other, food, grams: wanted }));
    }),
  );

/** What the daily limits hang on; looked at first, since it is quickly added up. */
const QUICK: readonly NutrientId[] = ["energy", "protein", "fat", "saturatedFat", "sodium"];
type Sums = readonly number[];

const sumsOf = (food: MenuFood, grams: number): Sums =>
  QUICK.map((id) => amountOf(food, id, grams));
const plus = (one: Sums, other: Sums, sign = 1): Sums =>
  one.map((value, at) => value + sign * (other[at] ?? 0));

const isWithin = (
  [energy = 0, protein = 0, fat = 0, saturated = 0, sodium = 0]: Sums,
  { energyKcal, proteinG }: DayTarget,
): boolean => {
  const fatKcal = KCAL_PER_GRAM.fat * fat;
  return (
    energy >= DAY.energy.least * energyKcal &&
    energy <= DAY.energy.most * energyKcal &&
    protein >= proteinG &&
    protein <= DAY.protein.most * proteinG &&
    fatKcal >= DAY.fatShare.least * energy &&
    fatKcal <= DAY.fatShare.most * energy &&
    KCAL_PER_GRAM.fat * saturated <= DAY.saturatedShare.most * energy &&
    sodium <= DAY.sodiumMg.most
  );
};

interface Scene {
  readonly menu: Menu;
  readonly placed: Placed;
  readonly uses: ReturnType<typeof usesOf>;
  readonly needs: ReturnType<typeof needsOf>;
  /** The day without the item. */
  readonly rest: Sums;
  readonly changes: readonly { readonly change: Change; readonly difference: Sums }[];
}

const sceneOf = (menu: Menu, placed: Placed): Scene => {
  const others = menu.days.filter(({ day }) => day !== placed.day.day);
  return {
    menu,
    placed,
    uses: usesOf(others, []),
    needs: needsOf(intakesOf(menu.request), others, menu.request.days),
    rest: placed.day.meals
      .flatMap(({ items }) => items)
      .reduce<Sums>(
        (sums, one) => {
          const food = one === placed.item ? null : menuFoodById(one.food);
          return food === null ? sums : plus(sums, sumsOf(food, one.grams));
        },
        QUICK.map(() => 0),
      ),
    changes: changesOf(placed).map((change) => ({
      change,
      difference: sumsOf(change.food, change.grams - change.item.grams),
    })),
  };
};

/** Points of a food with its grams: the fewer, the nearer to what the day was and should be. */
const scoreOf = (
  { menu, placed, uses, needs }: Scene,
  food: MenuFood,
  grams: number,
  changes: readonly Change[],
): number => {
  const { day, item } = placed;
  const before = menuFoodById(item.food);
  const total = (id: NutrientId): number =>
    changes.reduce(
      (sum, change) => sum + amountOf(change.food, id, change.grams - change.item.grams),
      (day.totals[id] ?? 0) -
        (before === null ? 0 : amountOf(before, id, item.grams)) +
        amountOf(food, id, grams),
    );
  const lacking = needs.reduce(
    (sum, { nutrient, amount }) => sum + Math.max(0, 1 - total(nutrient) / amount),
    0,
  );
  return (
    priceOf(food, menu.request, day.day, uses) +
    (food.food.role === item.role ? 0 : OFF.role) +
    OFF.energy * Math.abs(total("energy") / day.target.energyKcal - 1) +
    OFF.lacking * lacking +
    OFF.change * changes.length
  );
};

/** Trials that are verified by the check before a food is given up. */
const MOST_VERIFIED = 4;

/**
 * The best way to have a food in the place: with everything else as it is, or one other item giving
 * way, or two; null where the day keeps its limits with none of them.
 */
const trialOf = (scene: Scene, food: MenuFood): Trial | null => {
  const { menu, placed, rest, changes } = scene;
  const { target } = placed.day;
  const amounts = gramsOf(food, placed.day).map((grams) => ({
    grams,
    sums: plus(rest, sumsOf(food, grams)),
  }));
  const verified = (found: readonly { grams: number; changes: readonly Change[] }[]) =>
    found
      .map((one): Trial => ({ food, ...one, score: scoreOf(scene, food, one.grams, one.changes) }))
      .toSorted((a, b) => a.score - b.score)
      .slice(0, MOST_VERIFIED)
      .find((trial) => isKept(menu, dayWith(placed, trial))) ?? null;

  const alone = amounts.filter(({ sums }) => isWithin(sums, target));
  const first = verified(alone.map(({ grams }) => ({ grams, changes: [] })));
  if (first) return first;
  const withOne = amounts.flatMap(({ grams, sums }) =>
    changes.flatMap(({ change, difference }) =>
      isWithin(plus(sums, difference), target) ? [{ grams, changes: [change] }] : [],
    ),
  );
  const second = verified(withOne);
  if (second) return second;
  const withTwo = amounts.flatMap(({ grams, sums }) =>
    changes.flatMap((one, at) => {
      const before = plus(sums, one.difference);
      return changes
        .slice(at + 1)
        .flatMap((other) =>
          one.change.item !== other.change.item && isWithin(plus(before, other.difference), target)
            ? [{ grams, changes: [one.change, other.change] }]
            : [],
        );
    }),
  );
  return verified(withTwo);
};

const optionOf = ({ food, grams, changes }: Trial): SwapOption => ({
  food: food.food.id,
  name: food.food.name,
  grams,
  portion: portionText(grams, food.food.portions),
  changes: changes.map(({ meal, item, grams: changed }) => ({
    meal: meal.name,
    food: item.food,
    grams: changed,
  })),
});

/** Whether a meal has another food of a kind of which it has one. */
const clashes = ({ food }: MenuFood, { meal, item }: Placed): boolean =>
  ONE_OF.some(
    (roles) =>
      roles.includes(food.role) &&
      meal.items.some((other) => other !== item && roles.includes(other.role)),
  );

/** Foods that may stand in the place: of the same part of the meal, not on the day yet, not too often. */
const foodsFor = ({ menu, placed, uses }: Scene): readonly MenuFood[] => {
  const { day, meal, item } = placed;
  const here = new Set(day.meals.flatMap(({ items }) => items.map(({ ndb }) => ndb)));
  return allowedFoods(menu.request).filter(
    (food) =>
      food.slots.includes(meal.slot) &&
      partOf(food.food.role, meal.slot) === item.part &&
      !here.has(food.food.ndb) &&
      !clashes(food, placed) &&
      leftOf(food, uses) > 0,
  );
};

/** How many foods are looked at closely, the likeliest first. */
const MOST_TRIED = 40;

/**
 * Foods that could stand in the place of an item, best first; with each the day keeps every limit.
 * Where the amounts do not fit otherwise, one or two other items of the day change theirs. No solver.
 */
export const swapOptions = (
  menu: Menu,
  place: ItemPlace,
  limit = USUAL_LIMIT,
): readonly SwapOption[] => {
  const placed = itemAt(menu, place);
  if (placed === null || placed.item.leftover) return [];
  const scene = sceneOf(menu, placed);
  const rated = foodsFor(scene)
    .map((food) => ({ food, score: scoreOf(scene, food, 2 * food.halfG, []) }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, MOST_TRIED);
  const trials: Trial[] = [];
  for (const { food } of rated) {
    const trial = trialOf(scene, food);
    if (trial) trials.push(trial);
    if (trials.length >= limit) break;
  }
  return trials.toSorted((a, b) => a.score - b.score).map(optionOf);
};

/**
 * Puts another food in an item's place, with the amounts of an option; sums, gaps and shopping
 * follow. What was left over from the meal is then cooked fresh the day after.
 */
export const swapItem = (menu: Menu, place: ItemPlace, food: string): Result<Menu, SwapFault> => {
  const placed = itemAt(menu, place);
  const wanted = menuFoodById(food);
  if (placed === null || wanted === null) return err("nothing-there");
  if (placed.item.leftover) return err("leftover");
  const scene = sceneOf(menu, placed);
  if (!foodsFor(scene).includes(wanted)) return err("keeps-no-limits");
  const trial = trialOf(scene, wanted);
  if (trial === null) return err("keeps-no-limits");
  const changed = dayWith(placed, trial);
  const locked = menu.request.locked.filter(
    (one) => !(one.day === place.day && one.meal === place.meal && one.food === place.food),
  );
  return ok(completeMenu({ ...menu.request, locked }, afterChange(menu.days, changed)));
};
