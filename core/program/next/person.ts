import type { LoadUnit } from "../../quantity/index.ts";
import type { Place, Profile, Timestamp } from "../../record/index.ts";
import { contextAt } from "./input/read.ts";
import type { Owned } from "./owned.ts";
import type { NextContext } from "./types.ts";

/** What is stored of a person, as far as it decides about targets. */
export interface StoredPerson {
  readonly profile: Profile | null;
  /** Where they train; of several, everything counts. */
  readonly places: readonly Place[];
  readonly loadUnit: LoadUnit;
}

/** All the weights of these places together; null where nobody told of any. */
export const ownedAt = (places: readonly Place[]): Owned | null => {
  const told = places.flatMap(({ loads }) => (loads ? [loads] : []));
  if (told.length === 0) return null;
  const dumbbells = told.flatMap((loads) => loads.dumbbells ?? []);
  const kettlebells = told.flatMap((loads) => loads.kettlebells ?? []);
  const barbell = told.find((loads) => loads.barbell !== undefined)?.barbell;
  return {
    ...(dumbbells.length > 0 ? { dumbbells } : {}),
    ...(kettlebells.length > 0 ? { kettlebells } : {}),
    ...(barbell ? { barbell } : {}),
  };
};

/** The context of a stored person now: level, active conditions, kit and weights of all places. */
export const contextOf = (
  { profile, places, loadUnit }: StoredPerson,
  now: Timestamp,
): NextContext => {
  const usual = contextAt(now, loadUnit);
  if (profile === null) return { ...usual, owned: ownedAt(places) };
  return {
    ...usual,
    level: profile.person?.level ?? usual.level,
    conditions: profile.conditions
      .filter(({ severity }) => severity === "active")
      .map(({ tag }) => tag),
    owned: ownedAt(places),
    have: [...new Set([...profile.have, ...places.flatMap((place) => place.have)])],
  };
};
