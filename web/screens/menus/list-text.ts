import { AISLES, coreRefOf } from "@dorsal/core/menu";
import type { ShoppingItem } from "@dorsal/core/menu";
import { menus } from "../../messages/index.ts";

const text = menus.list;

/** The list as plain text, to send to somebody: what is left to buy by aisle, then what is at home. */
export const listText = (
  shopping: readonly ShoppingItem[],
  bought: ReadonlySet<string>,
  days: number,
): string => {
  const left = shopping.filter(({ food, atHome }) => !atHome && !bought.has(coreRefOf(food)));
  const parts = AISLES.flatMap((aisle) => {
    const items = left.filter((item) => item.aisle === aisle);
    if (items.length === 0) return [];
    const lines = items.map((item) => text.line(item.name, item.text));
    return [[text.aisles[aisle], ...lines].join("\n")];
  });
  const atHome = shopping.filter((item) => item.atHome);
  const home =
    atHome.length === 0
      ? []
      : [[text.atHome, ...atHome.map((item) => text.lineHome(item.name, item.text))].join("\n")];
  return [`${text.title}. ${text.for(days)}`, ...parts, ...home].join("\n\n");
};
