import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { amount, areDifferent, recordId, slug, weekday, wholeNumber } from "./schema.ts";
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

/** What a weekly plan must know of a body. Its weight is no part of it: that is weighed again and again. */
const person = z.looseObject({
  /** The year alone: a plan asks for no more. */
  birthYear: wholeNumber(1900, 2020),
  /** As formulas of energy and composition tell apart. */
  sex: z.enum(["female", "male"]),
  /** Metres. */
  heightM: amount(1.2, 2.3),
  level: z.enum(["beginner", "intermediate", "advanced"]),
});

const trainingDay = z.looseObject({
  day: weekday,
  /** From the first step of the warm-up to the last of the cool-down. */
  minutes: wholeNumber(10, 180),
  /** A place record. */
  place: recordId,
});

/** Conditions that speak against exercises, which carry the same tags. */
export const CONDITION_TAGS = [
  "low_back_flexion",
  "low_back_extension",
  "low_back_load",
  "shoulder",
  "knee",
  "wrist",
  "neck",
  "pregnancy",
  "hypertension",
  "osteoporosis",
  "balance",
] as const;

export type ConditionTag = (typeof CONDITION_TAGS)[number];

const condition = z.looseObject({
  tag: z.enum(CONDITION_TAGS),
  /** Active: pain now, not under control, or the second or third trimester. */
  severity: z.enum(["active", "history"]),
});

/** Exercise ids or patterns. */
export const words = z.array(slug).check(z.maxLength(400));

const lockedExercise = z.looseObject({
  exercise: slug,
  /** Any day when left out. */
  day: z.optional(weekday),
});

const profileV2 = z.extend(profileV1, {
  /** Null until asked. */
  person: z.nullable(person),
  /** Days to train on, each once; empty until asked. */
  days: z.array(trainingDay).check(
    z.maxLength(7),
    z.refine((days) => areDifferent(days.map(({ day }) => day)), {
      error: "each day of the week once",
    }),
  ),
  conditions: z.array(condition).check(
    z.maxLength(20),
    z.refine((list) => areDifferent(list.map(({ tag }) => tag)), { error: "each condition once" }),
  ),
  /** Codes of signs that a doctor must see first (training.md 5). */
  redFlags: z.array(slug).check(z.maxLength(40)),
  likes: words,
  dislikes: words,
  locked: z.array(lockedExercise).check(z.maxLength(60)),
  /** Minutes a week of cardio done outside the plan; a vigorous minute counts as two. */
  cardioOutsideMin: amount(0, 2000),
});

export type Profile = Known<z.infer<typeof profileV2>>;
export type Person = Known<z.infer<typeof person>>;
export type Condition = Known<z.infer<typeof condition>>;
/** What version 2 asks beyond the first two questions, before any of it was asked. */
export const EMPTY_ANSWERS = {
  person: null,
  days: [],
  conditions: [],
  redFlags: [],
  likes: [],
  dislikes: [],
  locked: [],
  cardioOutsideMin: 0,
} as const satisfies Partial<Profile>;

export const profileKind = defineKind<"profile", Profile>(
  "profile",
  startAt(profileV1).to(profileV2, (old) => ({ ...old, ...EMPTY_ANSWERS })),
);
