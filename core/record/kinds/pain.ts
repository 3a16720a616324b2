import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { amount, recordId, slug, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

const level = wholeNumber(0, 10);

/**
 * How something that hurt in a session was afterwards. What hurt during it stands in the session
 * itself; this is asked the next day.
 */
const painV1 = z.looseObject({
  /** The session in which it hurt. */
  session: recordId,
  exercise: slug,
  /** As it was before that session, 0 none to 10. */
  before: level,
  /** The morning after; null until told. */
  nextMorning: z.nullable(level),
  /** Hours until it was as before; null while it is not. */
  settledHours: z.nullable(amount(0, 1000)),
});

export type Pain = Known<z.infer<typeof painV1>>;

export const painKind = defineKind<"pain", Pain>("pain", startAt(painV1));
