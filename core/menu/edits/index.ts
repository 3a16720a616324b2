/**
 * Edits: changes of a menu by hand. Each gives a whole new menu whose sums, gaps and shopping list
 * follow from its grams, and in which every day still keeps its limits.
 */
export { lockItem } from "./lock.ts";
export { regenerateDay, regenerateMeal } from "./regenerate.ts";
export { swapItem, swapOptions } from "./swap.ts";
export type { SwapFault } from "./swap.ts";
