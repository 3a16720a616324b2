import { KCAL_PER_GRAM } from "../../food/index.ts";
import type { NutrientId } from "../../food/index.ts";
import { createModelBuilder } from "../../solver/index.ts";
import type { Entry, LinearModel, ModelBuilder } from "../../solver/index.ts";
import { ONE_OF, mealGroupOf } from "../foods/rules.ts";
import type { MenuFood } from "../foods/menu-food.ts";
import { COMPANY } from "./company.ts";
import type { Candidate, DayProblem, FixedItem, Need } from "./problem.ts";
import { DAY, MEAL_ENERGY, MEAL_WEIGHTS, PRICES, SHAPES } from "./rules.ts";
import type { ItemRange } from "./rules.ts";

/** The day as a linear model, and where its parts stand. */
export interface DayModel {
  readonly model: LinearModel;
  /** Of each candidate: the column of its half portions, and of whether it is there. */
  readonly amounts: readonly number[];
  readonly uses: readonly number[];
  /** The column of what is lacking of each need. */
  readonly missing: readonly number[];
  /** The columns by which a loose goal moves, as a share of it; up is 1 and down is -1. */
  readonly moves: readonly { readonly column: number; readonly sign: 1 | -1 }[];
}

/** A goal that may move, to find out how far it would have to. */
export type LooseGoal =
  | "energyKcal"
  | "proteinG"
  | "fat"
  | "saturatedFat"
  | "sodium"
  | "upperLimits";

const NONE = Number.NEGATIVE_INFINITY;
const ANY = Number.POSITIVE_INFINITY;
/** Half portions of an item in most meals; in the relaxation an item counts by them. */
const TYPICAL = 2;
/** And of those that may be larger, as a part of the most. */
const TYPICAL_PART = 0.7;
const typicalOf = ({ most }: Candidate): number => Math.max(TYPICAL, TYPICAL_PART * most);

/** Points for moving a loose goal by all of it: more than any taste. */
const MOVE_PRICE = 1000;

type Measure = (food: MenuFood) => number;

const known =
  (id: NutrientId): Measure =>
  ({ amounts }) =>
    amounts[id] ?? 0;
const atMost =
  (id: NutrientId): Measure =>
  ({ most }) =>
    most[id] ?? 0;

/**
 * The model of a day. Whole: each candidate has half portions in whole numbers and a mark of being
 * there (nutrition.md, section 5: without the mark days have 11 to 28 items). Relaxed: half portions
 * alone, of which two are one item; it says which foods are worth a place in the whole model.
 */
export const dayModel = (
  problem: DayProblem,
  kind: "whole" | "relaxed",
  loose: ReadonlySet<LooseGoal> = new Set(),
): DayModel => {
  const builder = createModelBuilder();
  const { candidates, target } = problem;
  const isWhole = kind === "whole";
  const amounts = candidates.map((one) =>
    builder.column({
      upper: one.most,
      isWhole,
      cost: PRICES.half + (isWhole ? 0 : (PRICES.item + one.price) / typicalOf(one)),
    }),
  );
  const uses = candidates.map(({ price }) =>
    isWhole ? builder.column({ upper: 1, isWhole: true, cost: PRICES.item + price }) : -1,
  );
  if (isWhole)
    for (const [at, { least, most }] of candidates.entries()) {
      const [amount = 0, use = 0] = [amounts[at], uses[at]];
      if (least === most) {
        builder.row(0, 0, [
          [amount, 1],
          [use, -most],
        ]);
        continue;
      }
      builder.row(0, ANY, [
        [amount, 1],
        [use, -least],
      ]);
      builder.row(NONE, 0, [
        [amount, 1],
        [use, -most],
      ]);
    }

  /** A sum over grams: entries of what is to choose, and what stands already. */
  const total = (measure: Measure, isIn: (one: Candidate | FixedItem) => boolean = () => true) => ({
    entries: candidates.flatMap((one, at): Entry[] => {
      const factor = isIn(one) ? (measure(one.food) * one.food.halfG) / 100 : 0;
      return factor === 0 ? [] : [[amounts[at] ?? 0, factor]];
    }),
    stands: problem.fixed.reduce(
      (sum, one) => sum + (isIn(one) ? (measure(one.food) * one.grams) / 100 : 0),
      0,
    ),
  });
  const bounded = (
    scale: number,
    least: number,
    most: number,
    { entries, stands }: ReturnType<typeof total>,
    extra: readonly Entry[] = [],
  ): number =>
    builder.row((least - stands) / scale, (most - stands) / scale, [
      ...entries.map(([column, factor]): Entry => [column, factor / scale]),
      ...extra,
    ]);

  const moves: { readonly column: number; readonly sign: 1 | -1 }[] = [];
  /** Where the goal is loose, columns by which it moves up or down, and what they are in its rows. */
  const moving = (goal: LooseGoal): readonly Entry[] => {
    if (!loose.has(goal)) return [];
    const up = builder.column({ cost: MOVE_PRICE });
    const down = builder.column({ cost: MOVE_PRICE });
    moves.push({ column: up, sign: 1 }, { column: down, sign: -1 });
    return [
      [up, -1],
      [down, 1],
    ];
  };

  const { energyKcal, proteinG } = target;
  const energy = total(known("energy"));
  const { modelLeast, modelMost } = DAY.energy;
  const energyMoves = moving("energyKcal");
  const leastKcal = Math.min(energyKcal, Math.max(modelLeast * energyKcal, problem.leastKcal));
  bounded(energyKcal, leastKcal, modelMost * energyKcal, energy, energyMoves);
  if (loose.size === 0) {
    const above = builder.column({ cost: PRICES.energyOff });
    const below = builder.column({ cost: PRICES.energyOff });
    bounded(energyKcal, energyKcal, energyKcal, energy, [
      [above, -1],
      [below, 1],
    ]);
  }
  bounded(
    proteinG,
    DAY.protein.modelLeast * proteinG,
    DAY.protein.modelMost * proteinG,
    total(known("protein")),
    moving("proteinG"),
  );
  /** g of a fat against a share of the energy that is eaten. */
  const share = (id: NutrientId, part: number): Measure => {
    const [fat, kcal] = [known(id), known("energy")];
    return (food) => KCAL_PER_GRAM.fat * fat(food) - part * kcal(food);
  };
  const fatMoves = moving("fat");
  bounded(energyKcal, 0, ANY, total(share("fat", DAY.fatShare.modelLeast)), fatMoves);
  bounded(energyKcal, NONE, 0, total(share("fat", DAY.fatShare.modelMost)), fatMoves);
  const saturated = total(share("saturatedFat", DAY.saturatedShare.modelMost));
  bounded(energyKcal, NONE, 0, saturated, moving("saturatedFat"));
  const sodium = total(known("sodium"));
  bounded(DAY.sodiumMg.most, NONE, DAY.sodiumMg.modelMost, sodium, moving("sodium"));

  const limitMoves = moving("upperLimits");
  for (const { nutrient, amount, price } of problem.limits) {
    const over = price === null ? null : builder.column({ cost: price });
    bounded(amount, NONE, DAY.upperLimit.modelMost * amount, total(atMost(nutrient)), [
      ...(over === null ? [] : [[over, -1] as const]),
      ...limitMoves,
    ]);
  }

  const missing = (loose.size > 0 ? [] : problem.needs).map(({ nutrient, amount, price }: Need) => {
    const lack = builder.column({ cost: price, upper: 1 });
    bounded(amount, amount, ANY, total(known(nutrient)), [[lack, 1]]);
    return lack;
  });

  addShape(builder, problem, { amounts, uses }, isWhole);
  // Where the energy moves, the parts of the meals move with it.
  if (!loose.has("energyKcal") && !problem.isRoomy)
    addMealEnergy(problem, (meal, least, most) =>
      bounded(
        energyKcal,
        least,
        most,
        total(known("energy"), (one) => one.meal === meal),
      ),
    );

  return { model: builder.build("minimize"), amounts, uses, missing, moves };
};

interface Columns {
  readonly amounts: readonly number[];
  readonly uses: readonly number[];
}

const addShape = (
  builder: ModelBuilder,
  problem: DayProblem,
  { amounts, uses }: Columns,
  isWhole: boolean,
): void => {
  const { candidates, fixed, meals, closed } = problem;
  const count = (
    least: number,
    most: number,
    isIn: (one: Candidate | FixedItem) => boolean,
  ): void => {
    const stands = fixed.filter(isIn).length;
    const entries = (perItem: (one: Candidate) => number): readonly Entry[] =>
      candidates.flatMap((one, at): Entry[] => {
        if (!isIn(one)) return [];
        return [isWhole ? [uses[at] ?? 0, 1] : [amounts[at] ?? 0, 1 / perItem(one)]];
      });
    // What stands already may be more than the shape allows; then only nothing is added.
    const [low, high] = [Math.max(0, least - stands), Math.max(0, most - stands)];
    if (isWhole || !problem.isRoomy) builder.row(low, high, entries(typicalOf));
    else {
      // As few items as can be, and as many: nothing is called impossible that is not.
      builder.row(
        NONE,
        high,
        entries((one) => one.most),
      );
      builder.row(
        low,
        ANY,
        entries((one) => one.least),
      );
    }
  };

  for (const [meal, { slot }] of meals.entries()) {
    if (closed.has(meal)) continue;
    const inMeal = (one: Candidate | FixedItem): boolean => one.meal === meal;
    const shape: Readonly<Record<string, ItemRange>> =
      slot === "lunch" || slot === "dinner" ? SHAPES.main : SHAPES[slot];
    for (const [part, { least, most }] of Object.entries(shape))
      count(least, most, (one) => inMeal(one) && (part === "all" || one.part === part));
    if (isWhole) {
      const kinds = new Set(candidates.filter(inMeal).map(({ food }) => food.kind));
      for (const kind of kinds) count(0, 1, (one) => inMeal(one) && one.food.kind === kind);
    }
    for (const roles of ONE_OF) count(0, 1, (one) => inMeal(one) && hasRole(...roles)(one));
    // A glass of milk by itself is no snack, where there is something to eat with it.
    const isEaten = (one: Candidate | FixedItem): boolean => inMeal(one) && one.part !== "drink";
    if (slot === "snack" && [...candidates, ...fixed].some(isEaten))
      count(1, SHAPES.snack.all.most, isEaten);
    if (slot === "lunch" || slot === "dinner")
      // Cheese beside two mains is a third.
      count(0, 2, (one) => inMeal(one) && (one.part === "main" || one.food.food.role === "cheese"));
  }

  count(0, problem.mostItems, () => true);
  if (!isWhole) return;
  addCompany(builder, problem, uses);
  addVariety(builder, problem, uses);
  const byFood = new Map<string, number>();
  for (const { food } of candidates)
    byFood.set(food.food.ndb, (byFood.get(food.food.ndb) ?? 0) + 1);
  for (const [ndb, times] of byFood) if (times > 1) count(0, 1, (one) => one.food.food.ndb === ndb);
  count(0, 1, (one) => one.food.food.role === "egg");
  count(0, 2, (one) => one.food.food.role === "dried");
  count(0, 2, (one) => one.food.food.role === "cheese");
};

const hasRole =
  (...names: readonly string[]) =>
  (one: Candidate | FixedItem): boolean =>
    names.includes(one.food.food.role);

/** Bread with something on it, oats with something poured over them. */
const addCompany = (
  builder: ModelBuilder,
  { candidates, fixed, meals, closed }: DayProblem,
  uses: readonly number[],
): void => {
  for (const [meal, { slot }] of meals.entries())
    for (const company of COMPANY) {
      if (closed.has(meal) || !company.slots.includes(slot)) continue;
      const entries = (roles: readonly string[], factor: number): Entry[] =>
        candidates.flatMap((one, at): Entry[] =>
          one.meal === meal && hasRole(...roles)(one) ? [[uses[at] ?? 0, factor]] : [],
        );
      const beside = entries(company.with, 1);
      const stand = fixed.filter((one) => one.meal === meal && hasRole(...company.with)(one));
      if (stand.length > 0 || (beside.length === 0 && company.isWaived)) continue;
      const wanting = entries(company.what, -1);
      if (wanting.length > 0) builder.row(0, ANY, [...beside, ...wanting]);
    }
};

const varietyOf = ({ food, kind }: MenuFood): string => mealGroupOf(food.role) ?? kind;

/**
 * One kind of main or one group at two meals of a day, or two kinds of milk, cost something: they are
 * no fault.
 */
const addVariety = (
  builder: ModelBuilder,
  { candidates, fixed }: DayProblem,
  uses: readonly number[],
): void => {
  const kinds = new Map<string, { readonly entries: Entry[]; readonly meals: Set<number> }>();
  for (const [at, { food, part, meal }] of candidates.entries()) {
    const isMilk = food.food.role === "milk";
    if (part !== "main" && !isMilk) continue;
    const kind = isMilk ? "milk" : varietyOf(food);
    const here = kinds.get(kind) ?? { entries: [], meals: new Set() };
    kinds.set(kind, here);
    here.entries.push([uses[at] ?? 0, 1]);
    here.meals.add(meal);
  }
  for (const [kind, { entries, meals }] of kinds) {
    const stands = fixed.some(({ food, part }) => part === "main" && varietyOf(food) === kind);
    if (meals.size < 2 && !stands) continue;
    const again = builder.column({ cost: PRICES.sameDay });
    builder.row(NONE, stands ? 0 : 1, [...entries, [again, -1]]);
  }
};

/** Keeps each meal near its part of the day; the part of meals that stand is not asked about. */
const addMealEnergy = (
  { meals, closed, target }: DayProblem,
  bound: (meal: number, least: number, most: number) => void,
): void => {
  const weight = meals.reduce((sum, { slot }) => sum + MEAL_WEIGHTS[slot], 0);
  for (const [meal, { slot }] of meals.entries()) {
    if (closed.has(meal)) continue;
    const even = (target.energyKcal * MEAL_WEIGHTS[slot]) / weight;
    bound(meal, MEAL_ENERGY[slot].least * even, MEAL_ENERGY[slot].most * even);
  }
};
