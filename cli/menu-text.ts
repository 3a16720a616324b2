import { shoppingText } from "@dorsal/core/menu";
import type { Menu, MenuDay } from "@dorsal/core/menu";
import { menuMessages } from "./menu-messages.ts";

const dayLines = ({ day, training, totals, meals }: MenuDay): readonly string[] => [
  menuMessages.day(day, training, totals.energy ?? 0, totals.protein ?? 0),
  ...meals.flatMap(({ name, dish, items }) => [
    menuMessages.meal(name, dish.title),
    ...items.map((item) => menuMessages.item(item.name, item.grams, item.portion)),
    ...dish.steps.map(menuMessages.step),
  ]),
  "",
];

/** A menu as a person reads it in a terminal. */
export const menuLines = (menu: Menu): readonly string[] => [
  ...menu.days.flatMap(dayLines),
  menuMessages.gaps(menu.unmet.map(({ text }) => text)),
  "",
  shoppingText(menu),
  ...menu.notes,
];
