import { HOUSEHOLD, equipmentOf } from "../../exercise/index.ts";
import type { Place, PlaceKind } from "../../record/index.ts";

/**
 * What is at a place without being asked for. A gym has walls and seats, but its doors, tables and
 * couches are not for training; outdoors nothing stands ready, and a towel is brought along. Ours to
 * choose; what a place has besides is said by chips.
 */
const ALWAYS: Readonly<Record<PlaceKind, readonly string[]>> = {
  home: HOUSEHOLD,
  travel: HOUSEHOLD,
  gym: ["none", "wall", "chair", "towel"],
  outdoors: ["none", "towel"],
  other: ["none", "wall", "chair", "towel"],
};

/** Kinds of place where "bench or couch" may mean the couch. */
const WITH_COUCH: ReadonlySet<PlaceKind> = new Set(["home", "travel"]);

/** All that can be used at a place, in the words of the catalogue. */
export const equipmentAt = ({ kind, have }: Pick<Place, "kind" | "have">): readonly string[] => {
  const always = ALWAYS[kind];
  const household: readonly string[] = HOUSEHOLD;
  return [...equipmentOf(have)].filter((thing) => {
    if (household.includes(thing)) return always.includes(thing);
    return thing !== "couch" || WITH_COUCH.has(kind);
  });
};
