import { DIET_CLASSES } from "../../food/index.ts";
import { menuFoods } from "../foods/menu-food.ts";
import type { MenuFood } from "../foods/menu-food.ts";
import type { MenuRequest } from "../types.ts";

type Wishes = Pick<MenuRequest, "diet" | "without" | "allergens" | "dislikes">;

/** The foods that a person may and wants to eat, in the order of the table. */
export const allowedFoods = (wishes: Wishes): readonly MenuFood[] => {
  const { diet, without, allergens } = wishes;
  const eats = DIET_CLASSES.indexOf(diet);
  const dislikes = new Set(wishes.dislikes);
  return menuFoods.filter(
    ({ food }) =>
      DIET_CLASSES.indexOf(food.diet) <= eats &&
      !(without.includes("pork") && food.pork) &&
      !(without.includes("gluten") && food.allergens.includes("gluten")) &&
      !(without.includes("lactose") && food.allergens.includes("milk")) &&
      !food.allergens.some((one) => allergens.includes(one)) &&
      !dislikes.has(food.id),
  );
};
