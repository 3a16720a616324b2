import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { amount, localDay, slug } from "./schema.ts";
import type { Known } from "./schema.ts";
import { BODY_KG } from "./weigh-in.ts";

const bodyKg = amount(BODY_KG.least, BODY_KG.most);

/**
 * Energy to eat a day from a day on, in kcal. No schema lets a number through that no adult may be
 * given (energy.md 4: never below 1000).
 */
const energyTarget = z.looseObject({
  from: localDay,
  kcal: amount(1000, 8000),
  /** Why it was set, as `begun` or `weekly`. */
  why: slug,
});

/** What a person aims at and accepted to eat. Many; the newest counts until it has ended. */
const goalV1 = z.looseObject({
  direction: z.enum(["lose", "maintain", "gain"]),
  startedOn: localDay,
  /** Weight when it began, of the trend, kg. */
  startKg: bodyKg,
  /** Null: to maintain, or no weight in mind. */
  goalKg: z.nullable(bodyKg),
  /** Wished day to be there; null where a pace was chosen. */
  byDate: z.nullable(localDay),
  /** Wished change in a week, as a share of body weight, always positive; null where a day was. */
  pace: z.nullable(amount(0, 0.01)),
  /** From the first on; the last one counts. */
  targets: z.array(energyTarget).check(z.minLength(1), z.maxLength(520)),
  endedOn: z.nullable(localDay),
});

export type EnergyTarget = Known<z.infer<typeof energyTarget>>;
export type Goal = Known<z.infer<typeof goalV1>>;

export const goalKind = defineKind<"goal", Goal>("goal", startAt(goalV1));
