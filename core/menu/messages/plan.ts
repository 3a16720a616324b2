import { formatKcal } from "../../quantity/index.ts";
import type { MealPart } from "../types.ts";

const PARTS: Readonly<Record<MealPart, string>> = {
  base: "a base, as oats, bread, yoghurt or eggs",
  main: "a main, as beans, tofu, eggs, fish or meat",
  starch: "a starch, as rice, potatoes, pasta or bread",
  vegetable: "vegetables",
  fruit: "fruit",
  oil: "oil",
  drink: "a drink",
  extra: "something beside",
};

/** Why a day or a menu is not there. */
export const planMessages = {
  tooLittle: (asked: number, least: number): string =>
    `${formatKcal(asked)} a day is less than is safe for you. From ${formatKcal(least)} a day on a menu can be made; to lose weight more slowly works as well, and lasts longer.`,
  noFoods: (meal: string, part: MealPart): string =>
    `With what is left out, no food remains for ${meal}: it needs ${PARTS[part]}. Allow one kind again, or fewer days with the same food.`,
  notFound: (day: number): string =>
    `No menu was found for day ${day + 1}. Another seed, fewer locked items or fewer dislikes may help.`,
} as const;
