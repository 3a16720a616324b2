import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { load, plannedSession, side, tempo } from "./planned.ts";
import type { PlannedSession } from "./planned.ts";
import { amount, epochMilliseconds, partId, shortText, slug, wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

const setRole = z.enum(["warmup", "work", "mobility", "cardio"]);

/** One set as it was done. A set on two sides is two of these. */
const recordedSet = z.looseObject({
  /** Unique in its session; the step that it came from, so that doing it again replaces it. */
  id: partId,
  item: partId,
  exercise: slug,
  role: setRole,
  /** 1 is the first set of its exercise in this session. */
  set: wholeNumber(1, 100),
  side: z.nullable(side),
  reps: z.optional(wholeNumber(0, 1000)),
  seconds: z.optional(amount(0, 86_400)),
  load: z.optional(load),
  /** Repetitions in reserve as the person felt them; 0 is none left. */
  rir: z.optional(wholeNumber(0, 10)),
  at: epochMilliseconds,
  /** Its clock ran out while the app was not on screen. */
  unattended: z.optional(z.boolean()),
});

const painReport = z.looseObject({
  id: partId,
  exercise: slug,
  item: partId,
  /** 0 none, 10 the worst imaginable. */
  level: wholeNumber(0, 10),
  sharp: z.boolean(),
  spreading: z.boolean(),
  action: z.enum(["carry-on", "ease", "stop"]),
  at: epochMilliseconds,
});

const stepKind = z.enum([
  "prepare",
  "transition",
  "reps",
  "hold",
  "carry",
  "switch",
  "rest",
  "bout",
  "recover",
  "steady",
]);

/** One stretch of time in a session, with exactly one thing to do. */
const step = z.looseObject({
  id: partId,
  kind: stepKind,
  /** The planned item it belongs to; a rest belongs to the set that follows it. */
  item: partId,
  exercise: slug,
  block: z.enum(["warmup", "main", "cooldown", "routine"]),
  seconds: amount(0, 14_400),
  /** Whether the clock or the person ends it. */
  ends: z.enum(["clock", "person"]),
  /** Which set of how many; warm-up sets count on their own. */
  set: wholeNumber(1, 100),
  sets: wholeNumber(1, 100),
  warmup: z.boolean(),
  side: z.nullable(side),
  reps: z.optional(wholeNumber(1, 1000)),
  tempo: z.optional(tempo),
  /** Left and right in turn: `reps` counts each side. */
  alternating: z.optional(z.boolean()),
  metres: z.optional(wholeNumber(1, 2000)),
  /** Interval round, 1-based, of how many. */
  round: z.optional(wholeNumber(1, 60)),
  rounds: z.optional(wholeNumber(1, 60)),
});

/** Where the player stands. Everything follows from this and the time; it holds no running counter. */
const playerState = z.looseObject({
  status: z.enum(["ready", "running", "paused", "finished"]),
  session: plannedSession,
  steps: z.array(step).check(z.minLength(1), z.maxLength(2000)),
  /** The step being done; the last one when finished. */
  index: wholeNumber(0, 2000),
  startedAt: z.nullable(epochMilliseconds),
  /** When the current step began; moved on by pauses, so that elapsed time is a subtraction. */
  stepStartedAt: z.nullable(epochMilliseconds),
  /** Seconds given to or taken from the current step by hand. */
  extraSec: z.number().check(z.minimum(-14_400), z.maximum(14_400)),
  pausedAt: z.nullable(epochMilliseconds),
  pausedMs: amount(0, 10_000_000_000),
  /** The latest time seen; nothing may happen before it. */
  lastAt: epochMilliseconds,
  sets: z.array(recordedSet),
  pain: z.array(painReport),
  /** Exercises exchanged by hand. */
  swaps: z.array(z.looseObject({ item: partId, from: slug, to: slug, at: epochMilliseconds })),
  /** Items to go lightly on after pain of 3-4, with the share of the load to use. */
  eased: z.array(z.looseObject({ item: partId, loadShare: amount(0, 1), askAgain: z.boolean() })),
  /** An exercise stopped for pain; the player waits for what to do instead. */
  stopped: z.nullable(z.looseObject({ item: partId, exercise: slug })),
  /** What ran on while nobody was looking, so that it can be taken back. */
  away: z.nullable(
    z.looseObject({
      fromIndex: wholeNumber(0, 2000),
      fromElapsedMs: amount(0, 10_000_000_000),
      fromExtraSec: z.number(),
      awayMs: amount(0, 10_000_000_000_000),
      steps: wholeNumber(0, 2000),
    }),
  ),
  endedAt: z.nullable(epochMilliseconds),
  ending: z.nullable(z.enum(["complete", "early"])),
});

const sessionV1 = z.looseObject({
  status: z.enum(["active", "complete", "early"]),
  planned: plannedSession,
  /** The program record it was planned from. */
  program: z.nullable(z.string()),
  sets: z.array(recordedSet),
  pain: z.array(painReport),
  swaps: z.array(z.looseObject({ item: partId, from: slug, to: slug, at: epochMilliseconds })),
  note: shortText(4000),
  /** Seconds from start to end without pauses; null while it runs. */
  activeSec: z.nullable(amount(0, 1_000_000)),
  endedAt: z.nullable(epochMilliseconds),
  /** The player's own state, kept after every event until the session is saved. */
  live: z.nullable(playerState),
});

const feeling = wholeNumber(1, 5);

const sessionV2 = z.extend(sessionV1, {
  /** How the person felt before it, 1 to 5, where 5 is best; null where they did not say. */
  readiness: z.nullable(
    z.looseObject({ sleep: feeling, energy: feeling, stress: feeling, soreness: feeling }),
  ),
  /** Muscles that were sore before it, by planning group; 10 is the worst imaginable. */
  sore: z.array(z.looseObject({ group: slug, level: wholeNumber(0, 10) })).check(z.maxLength(20)),
});

export type SetRole = z.infer<typeof setRole>;
export type RecordedSet = Known<z.infer<typeof recordedSet>>;
export type PainReport = Known<z.infer<typeof painReport>>;
export type StepKind = z.infer<typeof stepKind>;
export type Step = Known<z.infer<typeof step>>;
export type PlayerState = Known<z.infer<typeof playerState>>;
export type Session = Known<z.infer<typeof sessionV2>>;

/** What version 2 asks before a session, where it was not asked. */
export const NOT_ASKED_BEFORE = { readiness: null, sore: [] } as const satisfies Partial<Session>;

/** A session at its beginning, before anything was done. */
export const begunSession = (planned: PlannedSession): Session => ({
  status: "active",
  planned,
  program: null,
  sets: [],
  pain: [],
  swaps: [],
  note: "",
  activeSec: null,
  endedAt: null,
  live: null,
  ...NOT_ASKED_BEFORE,
});

export const sessionKind = defineKind<"session", Session>(
  "session",
  startAt(sessionV1).to(sessionV2, (old) => ({ ...old, ...NOT_ASKED_BEFORE })),
);
