import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { areDifferent, localDay, slug, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

const codes = z.array(slug).check(
  z.maxLength(40),
  z.refine(areDifferent, {
    error: "each code once",
  }),
);

/** What eating is planned for, and what has to be known before less is eaten. One per person. */
const eatingV1 = z.looseObject({
  /** How a working day moves the body. */
  work: z.enum(["very-light", "light", "moderate", "heavy"]),
  /** How the time beside work does, training with it. */
  leisure: z.enum(["very-light", "light", "moderate", "active", "very-active"]),
  /** Codes of states, conditions and medicines that were told (energy.md 4). */
  told: codes,
  /** Questions on eating that were answered with yes; null until they were asked. */
  screen: z.nullable(wholeNumber(0, 5)),
  /** A clinician knows of the wish to lose weight and agrees. */
  cleared: z.boolean(),
  /** Codes of signs on which a deficit stops. */
  signs: codes,
  /** Weight goes up and down with a cycle of about a month. */
  hasCycle: z.boolean(),
  /** When all of this was asked last. */
  askedOn: localDay,
});

export type Eating = Known<z.infer<typeof eatingV1>>;

export const eatingKind = defineKind<"eating", Eating>("eating", startAt(eatingV1));
