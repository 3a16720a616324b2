import type { FoodSource } from "@dorsal/core/food";
import { LICENCES } from "@dorsal/core/packs";
import type { Licence } from "@dorsal/core/packs";

/** Under which licence the figures of a source come; null where there is none to heed. */
export const LICENCE_OF: Readonly<Record<FoodSource, Licence | null>> = {
  usda: LICENCES.usda,
  label: LICENCES.usda,
  openFoodFacts: LICENCES.openFoodFacts,
  own: null,
};
