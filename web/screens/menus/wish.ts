import { wishToRequest } from "@dorsal/core/menu";
import type { LockedItem, MealPlan, MenuRequest } from "@dorsal/core/menu";
import type { Kitchen, KitchenMeal, LocalDate, MenuPlan, Weekday } from "@dorsal/core/record";
import { food as text } from "../../messages/index.ts";

/** What is asked of a menu beyond how the person eats. */
export interface Wish {
  readonly startsOn: LocalDate;
  /** 1 to 7. */
  readonly days: number;
  readonly batch: boolean;
  /** Least a day, g; null for what is usual. */
  readonly proteinG: number | null;
  /** kcal a day for these days only; null for the target of the person. */
  readonly energyKcal: number | null;
  readonly seed: number;
  readonly locked: readonly LockedItem[];
}

export const MOST_MEALS = 7;
export const LEAST_MEALS = 2;
const DEFAULT_DAYS = 7;
const MOST_SEED = 2_147_483_647;

/** A first wish, or one like the last menu. */
export const firstWish = (today: LocalDate, last: MenuPlan | null): Wish => ({
  startsOn: today,
  days: last?.days.length ?? DEFAULT_DAYS,
  batch: last?.asked.batch ?? false,
  proteinG: last?.asked.proteinBy === "asked" ? last.asked.proteinG : null,
  energyKcal: null,
  seed: last?.asked.seed ?? 1,
  locked: [],
});

/** The next seed: other days for the same wish. */
export const nextSeed = (seed: number): number => (seed >= MOST_SEED ? 1 : seed + 1);

/** What the person's meals are called, each name once: a second `Snacks` is `Snacks 2`. */
export const mealPlansOf = (meals: readonly KitchenMeal[]): readonly MealPlan[] => {
  const taken = new Set<string>();
  return meals.map((meal) => {
    const name = text.mealName(meal);
    let own = name;
    for (let number = 2; taken.has(own); number += 1) own = `${name.slice(0, 37)} ${number}`;
    taken.add(own);
    return { name: own, slot: meal.slot };
  });
};

/** The request of a wish, as the planner reads it. */
export const requestOf = (
  wish: Wish,
  person: Pick<MenuRequest, "sex" | "age" | "weightKg" | "heightCm" | "energyKcal" | "leastKcal">,
  kitchen: Kitchen,
  { trained, often }: { readonly trained: readonly Weekday[]; readonly often: readonly string[] },
) => {
  const { energyKcal, ...rest } = wish;
  return wishToRequest({
    ...rest,
    person: { ...person, energyKcal: energyKcal ?? person.energyKcal },
    kitchen,
    meals: mealPlansOf(kitchen.meals),
    trained,
    often,
  });
};
