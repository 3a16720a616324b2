import type { ItemPlace, Menu } from "../types.ts";
import { itemAt, withDay } from "./places.ts";

/**
 * Keeps an item as it is in every later change, or lets it go again. Where nothing stands at the
 * place, the menu stays.
 */
export const lockItem = (menu: Menu, place: ItemPlace, isLocked: boolean): Menu => {
  const found = itemAt(menu, place);
  if (found === null) return menu;
  const isIt = (one: ItemPlace): boolean =>
    one.day === place.day && one.meal === place.meal && one.food === place.food;
  const others = menu.request.locked.filter((one) => !isIt(one));
  const { day, meal, item } = found;
  const meals = day.meals.map((one) =>
    one === meal
      ? {
          ...one,
          items: one.items.map((other) =>
            other === item ? { ...other, locked: isLocked } : other,
          ),
        }
      : one,
  );
  return {
    ...menu,
    request: {
      ...menu.request,
      locked: isLocked ? [...others, { ...place, grams: item.grams }] : others,
    },
    days: withDay(menu.days, { ...day, meals }),
  };
};
