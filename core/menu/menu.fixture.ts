import { menuFoodById } from "./foods/menu-food.ts";
import { partOf } from "./foods/rules.ts";
import { completeMenu } from "./plan/week.ts";
import { itemOf, mealOf, withMeals } from "./plan/day.ts";
import { dayTargets } from "./request/person.ts";
import { readMenuRequest } from "./request/read.ts";
import type { Meal, Menu, MenuRequest } from "./types.ts";

/** Somebody to plan for. */
export const SOMEBODY = {
  sex: "female",
  age: 34,
  weightKg: 66,
  heightCm: 170,
  energyKcal: 2100,
  proteinG: 100,
} as const;

export const requestOf = (raw: object): MenuRequest => {
  const read = readMenuRequest(raw);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

type MealText = readonly [name: string, slot: Meal["slot"], items: string];

const DINNER_FOR_TWO =
  "chickpeas-boiled 130, sardines-tinned-in-oil 92, polenta-soft 100, white-cabbage-boiled 86, broccoli-from-frozen-boiled 90, sunflower-oil 10";

/** Two days that keep every limit: food and grams; the second lunch is left over. */
const DAYS: readonly (readonly MealText[])[] = [
  [
    ["Breakfast", "breakfast", "plain-bagel 106, orange 132, semi-skimmed-milk-2-percent-fat 366"],
    [
      "Lunch",
      "lunch",
      "white-beans-tinned 130, farmed-salmon-baked 180, pearl-barley-boiled 225, brussels-sprouts-from-frozen-boiled 86, carrots-from-frozen-boiled 86",
    ],
    ["Dinner", "dinner", DINNER_FOR_TWO],
    ["Snack", "snack", "banana 118"],
  ],
  [
    [
      "Breakfast",
      "breakfast",
      "millet-boiled 225, dry-curd-cottage-cheese-fat-free 57, apple-with-skin 182",
    ],
    ["Lunch", "lunch", DINNER_FOR_TWO],
    [
      "Dinner",
      "dinner",
      "pink-beans-boiled 195, red-salmon-baked 180, mashed-potato-with-milk-and-butter 225, peas-and-carrots-from-frozen-boiled 80, beetroot-uncooked 80",
    ],
    ["Snack", "snack", "walnuts 30"],
  ],
];

const mealFrom = ([name, slot, items]: MealText, leftover: boolean): Meal =>
  mealOf(
    name,
    slot,
    items.split(", ").map((text) => {
      const [id = "", grams = ""] = text.split(" ");
      const food = menuFoodById(id);
      if (!food) throw new Error(`${id} is no food of menus`);
      const part = partOf(food.food.role, slot) ?? "extra";
      return itemOf(food, part, Number(grams), { locked: false, leftover });
    }),
  );

/** A whole menu of two days, made by hand. */
export const twoDays = (raw: object = {}): Menu => {
  const request = requestOf({ ...SOMEBODY, days: 2, batch: true, ...raw });
  const targets = dayTargets(request);
  const days = DAYS.map((meals, day) =>
    withMeals(
      {
        day,
        training: request.training.includes(day),
        target: targets[day] ?? { energyKcal: 0, proteinG: 0 },
        by: "solver",
      },
      meals.map((meal) => mealFrom(meal, day === 1 && meal[0] === "Lunch")),
    ),
  );
  return completeMenu(request, days);
};
