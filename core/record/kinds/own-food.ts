import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { amountsEaten, foodSource, householdPortion } from "./food-parts.ts";
import { shortText } from "./schema.ts";
import type { Known } from "./schema.ts";

const BARCODE = /^[1-9][0-9]{3,23}$/;

/** A food that a person entered, mostly off its label. */
const foodV1 = z.looseObject({
  name: shortText(120).check(z.minLength(1)),
  brand: z.nullable(shortText(120)),
  /** The digits of the barcode without leading zeros. */
  barcode: z.nullable(
    z.string().check(z.refine((code) => BARCODE.test(code), { error: "the digits of a barcode" })),
  ),
  /** `own` or `label`; a code. */
  source: foodSource,
  /** What the amounts and portions are measured in. */
  per: z.enum(["g", "ml"]),
  /** Of 100 g or ml. What the label does not say is left out: unknown, and not zero. */
  per100: amountsEaten,
  portions: z.array(householdPortion).check(z.maxLength(20)),
});

export type OwnFood = Known<z.infer<typeof foodV1>>;

export const foodKind = defineKind<"food", OwnFood>("food", startAt(foodV1));
