import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { dose } from "./planned.ts";
import { partId, shortText, slug, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

const programChoice = z.looseObject({ exercise: slug, dose });

/** A place in a day that one of several exercises fills. */
const programSlot = z.looseObject({
  id: partId,
  /** Which of the six staples it serves; null for warm-up, cool-down and routine places. */
  staple: z.nullable(slug),
  /** `first`: the first choice the person can do. `rotate`: each time the one done longest ago. */
  pick: z.enum(["first", "rotate"]),
  choices: z.array(programChoice).check(z.minLength(1), z.maxLength(20)),
  /** Used only when no choice is possible; offered by hand as well. */
  alternates: z.optional(z.array(programChoice)),
});

const programBlock = z.looseObject({
  id: partId,
  role: z.enum(["warmup", "main", "cooldown", "routine"]),
  order: z.enum(["straight", "circuit"]),
  slots: z.array(programSlot).check(z.minLength(1), z.maxLength(20)),
});

const programDay = z.looseObject({
  key: slug,
  title: shortText(80),
  type: z.enum(["training", "routine"]),
  focus: z.enum(["upper", "lower", "whole"]),
  blocks: z.array(programBlock).check(z.minLength(1), z.maxLength(30)),
  /**
   * Warm-up and cool-down fillings by length of the day: the block whose id is named is cut or
   * stretched to so many seconds. Null for a day whose blocks stand as written.
   */
  sizing: z.nullable(z.looseObject({ warmup: partId, cooldown: partId })),
});

const programV1 = z.looseObject({
  name: shortText(80),
  /** Where it came from, so that a better edition can be offered and never forced. */
  basedOn: z.nullable(z.looseObject({ id: slug, edition: wholeNumber(1, 10_000) })),
  days: z.array(programDay).check(z.minLength(1), z.maxLength(30)),
});

export type Program = Known<z.infer<typeof programV1>>;
export type ProgramDay = Known<z.infer<typeof programDay>>;
export type ProgramSlot = Known<z.infer<typeof programSlot>>;
export type ProgramChoice = Known<z.infer<typeof programChoice>>;

export const programKind = defineKind<"program", Program>("program", startAt(programV1));
