import * as z from "zod/mini";
import { WEEKDAYS } from "../../record/index.ts";

const amount = z.number().check(z.minimum(0));
const bounds = { min: z.optional(amount), max: z.optional(amount) };
const ids = z.array(z.string());
/** Why a wish is not met (training.md 6.6). */
export const unmetReason = z.enum([
  "equipment",
  "condition",
  "dislike",
  "level",
  "time",
  "frequency",
  "spacing",
  "tradeoff",
]);

/** The checks of an acceptance profile, as they are written (plan-profiles.README.md). */
export const checkSchema = z.discriminatedUnion("check", [
  z.looseObject({ check: z.literal("groupSets"), group: z.string(), ...bounds }),
  z.looseObject({ check: z.literal("patternSets"), patterns: ids, ...bounds }),
  z.looseObject({ check: z.literal("pullPush"), min: amount }),
  z.looseObject({ check: z.literal("frequency"), group: z.string(), minDays: amount }),
  z.looseObject({ check: z.literal("includesSlot"), slot: z.string() }),
  z.looseObject({ check: z.literal("slotOrExplained"), slot: z.string() }),
  z.looseObject({ check: z.literal("includesAny"), exercises: ids }),
  z.looseObject({ check: z.literal("excludes"), exercises: ids }),
  z.looseObject({
    check: z.literal("locked"),
    exercise: z.string(),
    day: z.optional(z.enum(WEEKDAYS)),
  }),
  z.looseObject({ check: z.literal("keepsPrevious"), minShare: amount }),
  z.looseObject({ check: z.literal("distinctExercises"), max: amount }),
  z.looseObject({ check: z.literal("cardioEquivalent"), ...bounds }),
  z.looseObject({ check: z.literal("cardioModesMin"), min: amount }),
  z.looseObject({ check: z.literal("noIntervalSessionsAbove"), met: amount }),
  z.looseObject({ check: z.literal("fill"), min: amount }),
  z.looseObject({ check: z.literal("everyDayHasExercises"), min: amount }),
  z.looseObject({ check: z.literal("dayPlaceEquipment") }),
  z.looseObject({ check: z.literal("spacingStrict") }),
  z.looseObject({ check: z.literal("heavyHingeMax2") }),
  z.looseObject({ check: z.literal("weeklyMaxScaled"), factor: amount }),
  z.looseObject({ check: z.literal("explains"), wish: z.string(), reason: unmetReason }),
  z.looseObject({ check: z.literal("explainsAny"), reason: unmetReason }),
  z.looseObject({
    check: z.literal("smallestFix"),
    kind: z.enum(["minutes", "equipment"]),
    maxExtraTotal: z.optional(amount),
  }),
  z.looseObject({ check: z.literal("noteRequired"), note: z.string() }),
  z.looseObject({ check: z.literal("noPlan"), reason: z.optional(z.string()) }),
  z.looseObject({ check: z.literal("adviceUrgent"), reason: z.optional(z.string()) }),
]);

export type Check = z.infer<typeof checkSchema>;
