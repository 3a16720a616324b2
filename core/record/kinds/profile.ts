import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { slug, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

/** Who trains and with what. One per person. */
const profileV1 = z.looseObject({
  focus: z.enum(["upper", "lower", "both"]),
  /** Kit chips the person has, as `dumbbells`, `bench`. */
  have: z.array(slug).check(z.maxLength(60)),
  sessionsPerWeek: wholeNumber(1, 7),
  /** The plain word on what training does and what eating does was shown and acknowledged. */
  toldWhatTrainingDoes: z.boolean(),
});

export type Profile = Known<z.infer<typeof profileV1>>;

export const profileKind = defineKind<"profile", Profile>("profile", startAt(profileV1));
