/**
 * Find: everything that has a name, searched in one go. Foods, exercises and what a person made
 * themselves are understood by the same search and stand in one list, each saying what it is. What
 * a query means is decided in `search`; who has the names says what they are worth.
 */
export { findEverything } from "./find.ts";
