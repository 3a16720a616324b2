/**
 * Foods: the table of foods beside the page. A worker holds the foods that Dorsal comes with, the
 * person's own and their index, so that neither opening a screen nor typing a letter waits for them;
 * where no worker starts, the page holds them itself. Exercises and whatever else has a name are found
 * there too, in one list with the foods.
 */
export { askFoods } from "./ask.ts";
export type { LookedUp, Place, Trouble } from "./barcode/look-up.ts";
export { useLookUp } from "./barcode/use-look-up.ts";
export type { FindAt } from "./types.ts";
export { useFoodsOf, useFoundEverything, useFoundFoods, useOwnFoods } from "./use-foods.ts";
export type { FoundHits, KnownFoods, Named, OwnFoods } from "./use-foods.ts";
