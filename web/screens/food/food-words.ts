import { portionText } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { food as messages, foodAdd, foodScan } from "../../messages/index.ts";
import { energyOfPicks } from "./picker/picks.ts";
import type { Pick } from "./picker/picks.ts";

/** What 100 g or ml of a food have, in words. */
export const energyPer100 = ({ per, per100: { energy } }: Food): string =>
  energy === undefined ? foodScan.noEnergy : foodScan.per100(messages.kcal(energy), per);

/** How much a pick is, as it is said; empty where only amounts were. */
const portionOfPick = ({ items, recipe }: Pick, per: "g" | "ml" = "g"): string => {
  if (recipe) return messages.servings(recipe.servings);
  const [item] = items;
  return item && item.grams !== null
    ? portionText({ grams: item.grams, said: item.said }, per)
    : "";
};

/** How much a pick is, and its energy as far as it is known. */
export const detailOfPick = (pick: Pick, per: "g" | "ml"): string => {
  const { kcal, isWhole } = energyOfPicks([pick]);
  const portion = portionOfPick(pick, per);
  if (!isWhole && kcal === 0) return portion;
  return portion === "" ? messages.kcal(kcal) : foodAdd.sub(portion, kcal);
};
