import { coreFoodById } from "../../food/index.ts";
import type { CoreFood } from "../../food/index.ts";
import { portionText } from "../foods/portion-text.ts";
import { shoppingMessages } from "../messages/shopping.ts";
import { AISLES } from "../types.ts";
import type { Menu, MenuDay, MenuRequest, ShoppingItem } from "../types.ts";
import { TIN_DRAINED_G, aisleOf, boughtName, buyingOf } from "./buying.ts";

/** Amounts as one weighs them for shopping. */
const rounded = (grams: number): number => {
  const step = grams < 50 ? 5 : 10;
  return Math.max(step, Math.ceil(grams / step - 1e-9) * step);
};

const COUNTED = new Set(["fruit", "bread", "egg", "avocado", "starch", "salad", "veg"]);

/** More is weighed: nobody counts strawberries. */
const MOST_PIECES = 12;

/** Pieces where the food is bought by the piece: `4 medium`, `6 slices`. */
const piecesOf = (food: CoreFood, grams: number): string | null => {
  if (!COUNTED.has(food.role)) return null;
  const pieces = food.portions.filter(
    ({ label }) =>
      label.startsWith("1 ") && !/cup|tbsp|oz|handful|portion|serving|can/u.test(label),
  );
  const piece = pieces.find(({ label }) => /medium|whole|slice/u.test(label)) ?? pieces[0];
  if (!piece) return null;
  const count = Math.ceil(grams / piece.grams - 0.05);
  return count < 1 || count > MOST_PIECES ? null : portionText(count * piece.grams, [piece]);
};

const textOf = (food: CoreFood, grams: number): string => {
  const buying = buyingOf(food);
  if (buying.form === "as-eaten") {
    const pieces = piecesOf(food, grams);
    return pieces === null
      ? shoppingMessages.grams(rounded(grams))
      : shoppingMessages.pieces(pieces, rounded(grams));
  }
  const bought = rounded(grams * buying.factor);
  if (food.role === "legume")
    return shoppingMessages.pulses(bought, Math.ceil(grams / TIN_DRAINED_G - 0.15));
  return buying.form === "dry" ? shoppingMessages.dry(bought) : shoppingMessages.raw(bought);
};

/** By what a shop calls them; two that would be called alike keep the names they have in the menu. */
const namesOf = (ids: readonly string[]): ((food: CoreFood) => string) => {
  const times = new Map<string, number>();
  for (const id of ids) {
    const food = coreFoodById(id);
    if (!food) continue;
    const name = boughtName(food);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return (food) => {
    const name = boughtName(food);
    return times.get(name) === 1 ? name : food.name;
  };
};

/** What to buy for days, summed by food, in the order of the aisles. */
export const shoppingOf = (
  request: MenuRequest,
  days: readonly MenuDay[],
): readonly ShoppingItem[] => {
  const gramsByFood = new Map<string, number>();
  for (const { meals } of days)
    for (const { items } of meals)
      for (const { food, grams } of items)
        gramsByFood.set(food, (gramsByFood.get(food) ?? 0) + grams);
  const nameOf = namesOf([...gramsByFood.keys()]);
  return [...gramsByFood]
    .flatMap(([id, grams]): ShoppingItem[] => {
      const food = coreFoodById(id);
      if (!food) return [];
      return [
        {
          aisle: aisleOf(food),
          food: id,
          name: nameOf(food),
          grams: Number(grams.toFixed(1)),
          text: textOf(food, grams),
          atHome: request.atHome.includes(id),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        AISLES.indexOf(a.aisle) - AISLES.indexOf(b.aisle) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
};

const line = ({ name, text }: ShoppingItem): string => shoppingMessages.line(name, text);

/** The list as plain text to share or print; what is at home already stands apart, at the end. */
export const shoppingText = ({ shopping, days }: Menu): string => {
  const toBuy = shopping.filter(({ atHome }) => !atHome);
  const there = shopping.filter(({ atHome }) => atHome);
  return [
    shoppingMessages.title(days.length),
    ...AISLES.flatMap((aisle) => {
      const items = toBuy.filter((item) => item.aisle === aisle);
      return items.length === 0 ? [] : ["", shoppingMessages.aisle(aisle), ...items.map(line)];
    }),
    ...(there.length === 0 ? [] : ["", shoppingMessages.atHome, ...there.map(line)]),
    "",
  ].join("\n");
};
