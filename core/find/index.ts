/**
 * Find: everything that has a name, searched in one go. Foods, exercises, what a person named
 * themselves and the pages of the app are understood by the same search and stand in one list, each
 * saying what it is. What a query means is decided in `search`; who has the names says what they are
 * worth. Before anything is typed, what is likely follows from what was eaten and trained.
 */
export { createNamedIndex, findEverything, foodAsHit, withBeginnings } from "./find.ts";
export type { Hit, NamedItem } from "./find.ts";
export { likelyNow } from "./likely.ts";
export type { Likely, LikelyFrom } from "./likely.ts";
