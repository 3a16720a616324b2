import { useLiveQuery } from "dexie-react-hooks";
import { dayOn, mealsTakenOut, menuOn } from "@dorsal/core/menu";
import type { FoodEntry, Kitchen, LocalDate, MenuPlanDay, MenuPlanMeal } from "@dorsal/core/record";
import { useStore } from "../../store/index.ts";

/** What the menu has for a day. */
export interface PlannedDay {
  /** The menu's record. */
  readonly menu: string;
  readonly day: MenuPlanDay;
}

/** The day of the menu that counts on it; null without one, and while it is read. */
export const usePlannedDay = (date: LocalDate): PlannedDay | null => {
  const store = useStore();
  const read = useLiveQuery(async () => {
    const menu = menuOn(
      (await store.all("menu")).map(({ record }) => record),
      date,
    );
    const day = menu && dayOn(menu.body, date);
    return { date, planned: menu && day ? { menu: menu.id, day } : null };
  }, [store, date]);
  return read?.date === date ? read.planned : null;
};

/** A planned meal that was not noted yet. */
export interface PlannedDish {
  readonly menu: string;
  readonly planned: MenuPlanMeal;
  /** The meal of the day it stands under; null where the person has taken its meal out since. */
  readonly under: string | null;
}

/**
 * What is planned for a day and not eaten.
 * @param entries what was noted on that day, under whatever meal it stands now
 */
export const dishesToEat = (
  planned: PlannedDay | null,
  { meals }: Pick<Kitchen, "meals">,
  entries: readonly { readonly body: Pick<FoodEntry, "menu"> }[],
): readonly PlannedDish[] => {
  if (!planned) return [];
  const { menu, day } = planned;
  const eaten = new Set(entries.flatMap(({ body }) => (body.menu ? [body.menu.meal] : [])));
  const takenOut = mealsTakenOut(
    day,
    meals.map(({ id }) => id),
  );
  return day.meals
    .filter(({ id, items }) => items.length > 0 && !eaten.has(id))
    .map((meal) => ({
      menu,
      planned: meal,
      under: takenOut.includes(meal) ? null : meal.id,
    }));
};
