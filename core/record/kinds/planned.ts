import * as z from "zod/mini";
import { amount, partId, shortText, slug, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

/** Repetitions on both sides at once, all on one side and then the other, or left and right in turn. */
export const sideRule = z.enum(["bilateral", "per_side", "alternating"]);
export const side = z.enum(["left", "right"]);

/** Seconds of one repetition: lower, pause at the bottom, lift, pause at the top. */
export const tempo = z.tuple([amount(0, 30), amount(0, 30), amount(0, 30), amount(0, 30)]);

export const load = z.looseObject({
  kg: amount(0, 500),
  /** What the person typed, when it was not kilograms. */
  typed: z.optional(z.looseObject({ value: amount(0, 1200), unit: z.enum(["kg", "lb"]) })),
});

const doseBase = {
  sets: wholeNumber(1, 20),
  /** Rest between two sets of this exercise, in seconds. */
  restSec: wholeNumber(0, 600),
  /** Time to get ready, once, in seconds; it is also the way from the exercise before. */
  setupSec: wholeNumber(0, 300),
};

/** How much of an exercise: the five ways Dorsal prescribes work. */
export const dose = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("reps"),
    ...doseBase,
    reps: z.looseObject({ min: wholeNumber(1, 100), max: wholeNumber(1, 100) }),
    tempo,
    warmupSets: wholeNumber(0, 5),
    /** Repetitions in reserve to stop at. */
    rir: z.optional(z.looseObject({ min: wholeNumber(0, 10), max: wholeNumber(0, 10) })),
  }),
  z.looseObject({ kind: z.literal("hold"), ...doseBase, seconds: wholeNumber(1, 3600) }),
  z.looseObject({ kind: z.literal("carry"), ...doseBase, metres: wholeNumber(1, 2000) }),
  z.looseObject({
    kind: z.literal("interval"),
    ...doseBase,
    rounds: wholeNumber(1, 60),
    workSec: wholeNumber(1, 1200),
    recoverSec: wholeNumber(0, 1200),
  }),
  z.looseObject({ kind: z.literal("steady"), ...doseBase, seconds: wholeNumber(1, 14_400) }),
]);

/** Why this exercise is here, as data; the sentence is made where it is shown. */
const why = z.discriminatedUnion("code", [
  /** The first choice of its place in the program. */
  z.looseObject({ code: z.literal("first-choice") }),
  /** Its turn among the ways the person has. */
  z.looseObject({ code: z.literal("its-turn"), among: wholeNumber(1, 20) }),
  /** The first choice needs something the person does not have. */
  z.looseObject({
    code: z.literal("no-equipment"),
    insteadOf: slug,
    /** Kit chips, any one of which would bring the first choice back. */
    missing: z.array(slug),
  }),
  /** The first choice was stopped for pain twice in four weeks. */
  z.looseObject({ code: z.literal("pain"), insteadOf: slug }),
  /** The person asked for it. */
  z.looseObject({ code: z.literal("swapped"), insteadOf: slug }),
  /** Part of a warm-up, cool-down or routine. */
  z.looseObject({ code: z.literal("routine") }),
]);

/** What to try for today, and why, as it was said when the session began. */
const target = z.looseObject({
  /** Repetitions to try for in each set, within the range of the dose. */
  aim: z.exactOptional(wholeNumber(1, 100)),
  /** Loads of the warm-up sets in kilograms, the lightest first. */
  warmupKg: z.exactOptional(z.array(amount(0, 500)).check(z.maxLength(5))),
  text: shortText(1000),
});

const plannedItem = z.looseObject({
  id: partId,
  exercise: slug,
  side: sideRule,
  dose,
  /** The load to start from: last time's, when there was one. */
  load: z.optional(load),
  /** Left out where nothing but the plan decides, as in a warm-up. */
  target: z.exactOptional(target),
  why,
});

const plannedBlock = z.looseObject({
  id: partId,
  role: z.enum(["warmup", "main", "cooldown", "routine"]),
  /** Straight: all sets of an exercise, then the next. Circuit (or superset): a set of each, then again. */
  order: z.enum(["straight", "circuit"]),
  items: z.array(plannedItem).check(z.minLength(1), z.maxLength(20)),
});

export const plannedSession = z.looseObject({
  /** Which day of the program, or which routine: `upper`, `lower`, `stretch`, `posture`. */
  key: slug,
  title: shortText(80),
  /** A training session counts for the week; a routine (stretching, posture break) does not. */
  type: z.enum(["training", "routine"]),
  focus: z.enum(["upper", "lower", "whole"]),
  blocks: z.array(plannedBlock).check(z.minLength(1), z.maxLength(30)),
});

export type SideRule = z.infer<typeof sideRule>;
export type Side = z.infer<typeof side>;
export type Tempo = Known<z.infer<typeof tempo>>;
export type Load = Known<z.infer<typeof load>>;
export type Dose = Known<z.infer<typeof dose>>;
export type Why = Known<z.infer<typeof why>>;
export type PlannedItem = Known<z.infer<typeof plannedItem>>;
export type PlannedBlock = Known<z.infer<typeof plannedBlock>>;
export type PlannedSession = Known<z.infer<typeof plannedSession>>;
