import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { amount, shortText, slug, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

/** The heaviest single weight that can be noted, in kg, and how many different ones. */
export const LOADS_LIMITS = { heaviestKg: 200, weights: 60, pairs: 20 } as const;

const weights = z
  .array(amount(0.25, LOADS_LIMITS.heaviestKg))
  .check(z.maxLength(LOADS_LIMITS.weights));

const loads = z.looseObject({
  /** Kilograms of one of each pair, as 4, 6, 8. */
  dumbbells: z.exactOptional(weights),
  /** Kilograms of each. */
  kettlebells: z.exactOptional(weights),
  barbell: z.exactOptional(
    z.looseObject({
      barKg: amount(1, 50),
      /** Kilograms of one plate, and how many pairs of it. */
      plates: z
        .array(
          z.looseObject({
            weight: amount(0.1, 50),
            pairs: wholeNumber(1, LOADS_LIMITS.pairs),
          }),
        )
        .check(z.maxLength(LOADS_LIMITS.weights)),
    }),
  ),
});

/** Where a person trains, and what is there. Several per person. */
const placeV1 = z.looseObject({
  name: shortText(80).check(z.minLength(1)),
  /** Decides what is there without being asked for: a home has a door, a park has none. */
  kind: z.enum(["home", "gym", "outdoors", "travel", "other"]),
  /** Kit chips, as in the profile. */
  have: z.array(slug).check(z.maxLength(60)),
  /** The weights that are there; left out until told, and usual steps stand in. */
  loads: z.exactOptional(loads),
});

export type Place = Known<z.infer<typeof placeV1>>;
export type PlaceKind = Place["kind"];
export type PlaceLoads = Known<z.infer<typeof loads>>;

export const placeKind = defineKind<"place", Place>("place", startAt(placeV1));
