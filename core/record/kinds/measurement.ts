import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { amount, areDifferent, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

/** Readings of one site that may be taken at one time. */
const MOST_READINGS = 4;

/** Identifiers of sites: `waist`, `upperBack`. */
const siteId = z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,63}$/));

const measuredSite = z.looseObject({
  /** A site of the body, as `subscapular` or `waist`. */
  site: siteId,
  /** What counts of the readings, in mm: the thickness of a fold, the length of a girth. */
  mm: amount(1, 2500),
  /** Each reading in the order it was taken, in mm. */
  readings: z.array(amount(1, 2500)).check(z.minLength(1), z.maxLength(MOST_READINGS)),
  /** As many agreeing readings as `mm` is worth. */
  count: wholeNumber(1, MOST_READINGS),
});

/** Folds and girths taken at one time; when is the time of the record. Many per person. */
const measurementV1 = z.looseObject({
  sites: z.array(measuredSite).check(
    z.minLength(1),
    z.maxLength(20),
    z.refine((sites) => areDifferent(sites.map(({ site }) => site)), { error: "each site once" }),
  ),
  /** Whose hands: readings of two people are not compared as those of one. */
  by: z.enum(["self", "other"]),
});

export type MeasuredSite = Known<z.infer<typeof measuredSite>>;
export type Measurement = Known<z.infer<typeof measurementV1>>;

export const measurementKind = defineKind<"measurement", Measurement>(
  "measurement",
  startAt(measurementV1),
);
