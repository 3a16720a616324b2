import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { localDay, slug } from "./schema.ts";
import type { Known } from "./schema.ts";

const stopAnswered = z.looseObject({
  /** Of a question that interrupted a plan. */
  code: slug,
  on: localDay,
});

/** What eating is planned for, and what has to be known before less is eaten. One per person. */
const eatingV1 = z.looseObject({
  /** How a working day moves the body. */
  work: z.enum(["very-light", "light", "moderate", "heavy"]),
  /** How the time beside work does, training with it. */
  leisure: z.enum(["very-light", "light", "moderate", "active", "very-active"]),
  /** The chosen options of each question of the screening; what was not answered is left out. */
  answers: z.record(slug, z.array(slug).check(z.maxLength(40))),
  /** When the screening was answered; null before. */
  answeredOn: z.nullable(localDay),
  stopsAnswered: z.array(stopAnswered).check(z.maxLength(100)),
  /** Weight goes up and down with a cycle of about a month. */
  hasCycle: z.boolean(),
});

export type Eating = Known<z.infer<typeof eatingV1>>;

export const eatingKind = defineKind<"eating", Eating>("eating", startAt(eatingV1));
