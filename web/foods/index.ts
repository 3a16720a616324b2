/**
 * Foods: the table of foods beside the page. A worker holds the foods that Dorsal comes with, the
 * person's own and their index, so that neither opening a screen nor typing a letter waits for them;
 * where no worker starts, the page holds them itself.
 */
export type { LookedUp, Place, Trouble } from "./barcode/look-up.ts";
export { useLookUp } from "./barcode/use-look-up.ts";
export { askFoods } from "./ask.ts";
export { useFoodsOf, useFoundFoods, useOwnFoods } from "./use-foods.ts";
export type { KnownFoods, OwnFoods } from "./use-foods.ts";
