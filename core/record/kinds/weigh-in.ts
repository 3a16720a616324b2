import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { amount } from "./schema.ts";
import type { Known } from "./schema.ts";

/** Weights of a body that can be noted, in kg. */
export const BODY_KG = { least: 25, most: 400 } as const;

/** A body on a scale; when is the time of the record. Many per person. */
const weighInV1 = z.looseObject({
  kg: amount(BODY_KG.least, BODY_KG.most),
  /** What the person typed, when it was not kilograms. */
  typed: z.exactOptional(z.looseObject({ value: amount(0, 1000), unit: z.enum(["kg", "lb"]) })),
});

export type WeighIn = Known<z.infer<typeof weighInV1>>;

export const weighInKind = defineKind<"weighIn", WeighIn>("weighIn", startAt(weighInV1));
