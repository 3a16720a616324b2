import type { ItemPlace, Meal, Menu, MenuDay, MenuItem } from "../types.ts";

/** An item with all that it stands in. */
export interface Placed {
  readonly day: MenuDay;
  readonly meal: Meal;
  readonly item: MenuItem;
}

/** The item at a place; null where nothing stands there. */
export const itemAt = (menu: Menu, place: ItemPlace): Placed | null => {
  const day = menu.days.find((one) => one.day === place.day);
  const meal = day?.meals.find(({ name }) => name === place.meal);
  const item = meal?.items.find(({ food }) => food === place.food);
  return day && meal && item ? { day, meal, item } : null;
};

/** Days with one of them replaced. */
export const withDay = (days: readonly MenuDay[], changed: MenuDay): readonly MenuDay[] =>
  days.map((day) => (day.day === changed.day ? changed : day));
