import * as z from "zod/mini";

const amount = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high));
const score = amount(1, 5);
const painLevel = amount(0, 10);
const weights = z.array(amount(0, 500)).check(z.maxLength(100));

const setInput = z.looseObject({
  exercise: z.string(),
  set: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  reps: z.optional(amount(0, 1000)),
  seconds: z.optional(amount(0, 86_400)),
  /** Cardio, in place of seconds. */
  minutes: z.optional(amount(0, 1440)),
  /** A carry, in place of seconds. */
  metres: z.optional(amount(0, 2000)),
  /** An interval, in place of a set for each. */
  rounds: z.optional(z.int().check(z.minimum(0), z.maximum(60))),
  load: z.optional(z.nullable(z.union([amount(0, 500), z.string()]))),
  rir: z.optional(z.nullable(amount(0, 10))),
  side: z.optional(z.nullable(z.enum(["left", "right"]))),
  role: z.optional(z.enum(["work", "warmup", "cardio", "mobility"])),
});

const painInput = z.looseObject({
  exercise: z.string(),
  level: painLevel,
  sharp: z.optional(z.boolean()),
  spreading: z.optional(z.boolean()),
  action: z.optional(z.enum(["carry-on", "ease", "stop"])),
  before: z.optional(painLevel),
  nextMorning: z.optional(painLevel),
  settledHours: z.optional(z.nullable(amount(0, 10_000))),
});

const ownedInput = z.looseObject({
  unit: z.optional(z.enum(["kg", "lb"])),
  dumbbells: z.optional(weights),
  kettlebells: z.optional(weights),
  barbell: z.optional(
    z.looseObject({
      bar: z.optional(amount(0, 100)),
      plates: z
        .array(
          z.union([
            amount(0, 100),
            z.looseObject({
              weight: amount(0, 100),
              pairs: z.int().check(z.minimum(1), z.maximum(20)),
            }),
          ]),
        )
        .check(z.maxLength(20)),
    }),
  ),
  bands: z.optional(weights),
  machine: z.optional(
    z.union([
      amount(0.5, 100),
      z.looseObject({
        from: z.optional(amount(0, 500)),
        step: amount(0.5, 100),
        to: z.optional(amount(0, 500)),
      }),
    ]),
  ),
});

/**
 * A history as a person may write it, without a version: what is not known is left out, and unknown
 * fields do no harm. Loads in kg unless they say lb; of owned weights `unit` says which.
 */
export const historyInput = z.looseObject({
  today: z.optional(z.string()),
  profile: z.optional(
    z.looseObject({
      level: z.optional(z.enum(["beginner", "intermediate", "advanced"])),
      conditions: z.optional(z.array(z.string())),
      have: z.optional(z.array(z.string())),
      unit: z.optional(z.enum(["kg", "lb"])),
      owned: z.optional(ownedInput),
    }),
  ),
  sessions: z.array(
    z.looseObject({
      at: z.string(),
      sets: z.array(setInput).check(z.maxLength(500)),
      pain: z.optional(z.array(painInput)),
    }),
  ),
  readiness: z.optional(
    z.array(
      z.looseObject({
        date: z.string(),
        sleep: score,
        energy: score,
        stress: score,
        soreness: score,
      }),
    ),
  ),
  soreness: z.optional(
    z.array(z.looseObject({ group: z.string(), level: painLevel, at: z.string() })),
  ),
  block: z.optional(z.looseObject({ startedAt: z.string() })),
  deloads: z.optional(z.array(z.string())),
});

export type HistoryInput = z.infer<typeof historyInput>;
export type SessionInput = HistoryInput["sessions"][number];
export type SetInput = SessionInput["sets"][number];
export type PainInput = NonNullable<SessionInput["pain"]>[number];
export type OwnedInput = z.infer<typeof ownedInput>;
