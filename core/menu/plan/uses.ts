import { menuFoodById } from "../foods/menu-food.ts";
import type { MenuFood } from "../foods/menu-food.ts";
import { WEEKLY_CAP, WEEKLY_CAPS, mealGroupOf } from "../foods/rules.ts";
import type { MealGroup } from "../foods/rules.ts";
import type { LockedItem, MenuDay } from "../types.ts";

/** How often foods come in the other days of a menu. */
export interface Uses {
  /** By NDB number. */
  readonly foods: ReadonlyMap<string, number>;
  /** By kind. */
  readonly kinds: ReadonlyMap<string, number>;
  /** By group of mains; a meal has one of a group. */
  readonly groups: ReadonlyMap<MealGroup, number>;
  /** By role, the staples that are in use. */
  readonly staples: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the days other than one have, and what is locked into days that are not planned yet. */
export const usesOf = (days: readonly MenuDay[], locked: readonly LockedItem[]): Uses => {
  const foods = new Map<string, number>();
  const kinds = new Map<string, number>();
  const groups = new Map<MealGroup, number>();
  const staples = new Map<string, Set<string>>();
  const planned = new Set(days.map(({ day }) => day));
  const ids = [
    ...days.flatMap(({ meals }) => meals.flatMap(({ items }) => items.map(({ food }) => food))),
    ...locked.flatMap(({ day, food }) => (planned.has(day) ? [] : [food])),
  ];
  for (const id of ids) {
    const one = menuFoodById(id);
    if (!one) continue;
    const { ndb, role } = one.food;
    foods.set(ndb, (foods.get(ndb) ?? 0) + 1);
    kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1);
    const group = mealGroupOf(role);
    if (group !== null) groups.set(group, (groups.get(group) ?? 0) + 1);
    const known = staples.get(role) ?? new Set();
    staples.set(role, known.add(ndb));
  }
  return { foods, kinds, groups, staples };
};

const capOf = ({ food }: MenuFood): number => WEEKLY_CAPS[food.role] ?? WEEKLY_CAP;

/** How often a food may still come. */
export const leftOf = (food: MenuFood, uses: Uses): number =>
  capOf(food) - (uses.foods.get(food.food.ndb) ?? 0);
