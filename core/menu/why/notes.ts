import {
  COST_CLASSES,
  KCAL_PER_GRAM,
  PROTEIN_MOST_SHARE,
  TIME_CLASSES,
  coreFoodById,
} from "../../food/index.ts";
import { noteMessages } from "../messages/notes.ts";
import type { MenuDay, MenuRequest } from "../types.ts";

const names = (list: readonly { readonly name: string }[]): readonly string[] => [
  ...new Set(list.map(({ name }) => name)),
];

/** What a person should know of a menu besides its gaps. */
export const notesOf = (request: MenuRequest, days: readonly MenuDay[]): readonly string[] => {
  const items = days.flatMap(({ meals }) => meals.flatMap((meal) => meal.items));
  const foods = items.flatMap(({ food }) => coreFoodById(food) ?? []);
  const dearer = foods.filter(
    ({ cost }) => COST_CLASSES.indexOf(cost) > COST_CLASSES.indexOf(request.cost),
  );
  const slower = foods.filter(
    ({ time }) => TIME_CLASSES.indexOf(time) > TIME_CLASSES.indexOf(request.time),
  );
  return [
    noteMessages.notMedical,
    noteMessages.notInTables,
    ...(request.diet === "vegan" ? [noteMessages.veganB12] : []),
    ...(request.diet === "vegan" || request.diet === "vegetarian" ? [noteMessages.plantIron] : []),
    ...(request.without.includes("gluten") ? [noteMessages.glutenFree] : []),
    ...(request.without.includes("lactose") ? [noteMessages.lactoseFree] : []),
    ...(request.allergens.length > 0 ? [noteMessages.allergens] : []),
    ...(dearer.length > 0 ? [noteMessages.dearer(names(dearer))] : []),
    ...(slower.length > 0 ? [noteMessages.slower(names(slower))] : []),
    ...(request.proteinG * KCAL_PER_GRAM.protein > PROTEIN_MOST_SHARE * request.energyKcal
      ? [noteMessages.muchProtein]
      : []),
    ...(days.some(({ by }) => by === "clock") ? [noteMessages.clock] : []),
  ];
};
