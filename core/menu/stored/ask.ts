import { coreFoodById } from "../../food/index.ts";
import { addDays, dayOfWeek } from "../../record/index.ts";
import type { Kitchen, LocalDate, Weekday } from "../../record/index.ts";
import type { LockedItem, MealPlan, MenuRequest } from "../types.ts";

const CORE = "core:";

/** Foods that Dorsal comes with among those that a person chose; others cannot be planned with. */
export const coreIdsOf = (chosen: readonly { readonly id: string }[]): readonly string[] =>
  chosen.flatMap(({ id }) => (id.startsWith(CORE) ? [id.slice(CORE.length)] : []));

/** The ref under which records keep a food that Dorsal comes with. */
export const coreRefOf = (food: string): string => `${CORE}${food}`;

/** Numbers of the menu's days, from 0, that fall on a day with training. */
export const trainingOn = (
  startsOn: LocalDate,
  days: number,
  trained: readonly Weekday[],
): readonly number[] =>
  Array.from({ length: days }, (_, day) => day).filter((day) =>
    trained.includes(dayOfWeek(addDays(startsOn, day))),
  );

export interface MenuWish {
  readonly person: Pick<
    MenuRequest,
    "sex" | "age" | "weightKg" | "heightCm" | "energyKcal" | "leastKcal"
  >;
  /** Least protein a day, g; null for what is usual. */
  readonly proteinG: number | null;
  readonly kitchen: Kitchen;
  /** Refs of foods that are eaten often: they are liked, unless they are not wanted on the plate. */
  readonly often: readonly string[];
  /** What the person's meals are called, each name once; in the kitchen's order. */
  readonly meals: readonly MealPlan[];
  readonly startsOn: LocalDate;
  /** 1 to 7. */
  readonly days: number;
  readonly trained: readonly Weekday[];
  readonly batch: boolean;
  readonly seed: number;
  readonly locked: readonly LockedItem[];
}

/** A food that is not known here, as from a newer version, can be neither wanted nor left out. */
const knownIdsOf = (chosen: Parameters<typeof coreIdsOf>[0]): readonly string[] =>
  coreIdsOf(chosen).filter((id) => coreFoodById(id) !== null);

const likesOf = (kitchen: Kitchen, often: readonly string[]): readonly string[] => {
  const liked = knownIdsOf([...kitchen.favourites, ...often.map((id) => ({ id }))]);
  const disliked = knownIdsOf(kitchen.dislikes);
  return [...new Set(liked)].filter((id) => !disliked.includes(id));
};

/** What a person and their kitchen ask for, as `readMenuRequest` reads it. */
export const wishToRequest = ({ person, kitchen, often, ...wish }: MenuWish) => ({
  sex: person.sex,
  age: person.age,
  weightKg: person.weightKg,
  heightCm: person.heightCm,
  energyKcal: person.energyKcal,
  leastKcal: person.leastKcal,
  proteinG: wish.proteinG,
  diet: [
    kitchen.diet,
    ...(kitchen.noPork ? ["pork-free"] : []),
    ...(kitchen.lactoseFree ? ["lactose-free"] : []),
  ],
  allergens: kitchen.allergens,
  likes: likesOf(kitchen, often),
  dislikes: knownIdsOf(kitchen.dislikes),
  atHome: knownIdsOf(kitchen.atHome),
  days: wish.days,
  seed: wish.seed,
  training: trainingOn(wish.startsOn, wish.days, wish.trained),
  cost: kitchen.cost,
  time: kitchen.time,
  meals: wish.meals,
  batch: wish.batch,
  locked: wish.locked,
});
