/**
 * Check: recomputes a menu from the grams of its items and says which rule it breaks. It shares no
 * code with the model, the planning or the edits, so that each is the test of the other.
 */
export { breachesOfDay, checkMenu } from "./check.ts";
export type { MenuBreach, MenuCheck, MenuRule } from "./check.ts";
export { readCheckedMenu } from "./read.ts";
export type { CheckedMenu, UnreadableMenu } from "./read.ts";
