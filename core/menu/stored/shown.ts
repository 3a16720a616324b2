import { addDays, daysBetween } from "../../record/index.ts";
import type { LocalDate, MenuPlan, MenuPlanDay, MenuPlanMeal } from "../../record/index.ts";

interface Stored {
  readonly id: string;
  readonly body: MenuPlan;
}

/** The last day of a menu. */
export const lastDayOf = ({ startsOn, days }: MenuPlan): LocalDate =>
  addDays(startsOn, days.length - 1);

/** The menu that counts on a day: the newest that has it; null without one. */
export const menuOn = <Record extends Stored>(
  menus: readonly Record[],
  date: LocalDate,
): Record | null =>
  menus
    .filter(({ body }) => body.startsOn <= date && lastDayOf(body) >= date)
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))[0] ?? null;

/** The menu to show on a day: the one of that day, else the next one to come; null without either. */
export const menuFrom = <Record extends Stored>(
  menus: readonly Record[],
  today: LocalDate,
): Record | null =>
  menuOn(menus, today) ??
  menus
    .filter(({ body }) => body.startsOn > today)
    .toSorted(
      ({ body: one, id }, { body: other, id: otherId }) =>
        daysBetween(other.startsOn, one.startsOn) || (id < otherId ? 1 : -1),
    )[0] ??
  null;

/** A menu's day by the calendar; null where it has none. */
export const dayOn = ({ startsOn, days }: MenuPlan, date: LocalDate): MenuPlanDay | null =>
  days[daysBetween(startsOn, date)] ?? null;

/**
 * The meals of a planned day that the person has taken out of their day since, as far as there is
 * something to eat in them: their dishes are bought for and can still be eaten.
 */
export const mealsTakenOut = (
  { meals }: MenuPlanDay,
  kitchenMealIds: readonly string[],
): readonly MenuPlanMeal[] =>
  meals.filter(({ id, items }) => items.length > 0 && !kitchenMealIds.includes(id));
