import { lastTrained, trainings } from "../history/index.ts";
import type { SessionRecord } from "../history/index.ts";
import { localDate, timestamp, timestampMs } from "../record/index.ts";
import type { Profile, Program, ProgramDay, Timestamp } from "../record/index.ts";

/** Why Dorsal proposes this day, as data; `todayReason` makes the sentence. */
export type TodayReason =
  /** It trains the part the person chose. */
  | { readonly code: "focus"; readonly focus: "upper" | "lower" }
  /** It was done longest ago; `lastAt` is null when it was never done. */
  | { readonly code: "longest-ago"; readonly lastAt: Timestamp | null }
  /** The preferred day was trained too recently; it is ready again at `readyAt`. */
  | { readonly code: "recovering"; readonly insteadOf: string; readonly readyAt: Timestamp }
  /** All is too recent: rest. `next` is ready first, at `dueAt`. */
  | { readonly code: "rest"; readonly next: string; readonly dueAt: Timestamp }
  /** A training was finished today. */
  | {
      readonly code: "done-today";
      readonly done: string;
      readonly next: string;
      readonly dueAt: Timestamp;
    }
  /** The program has no training day. */
  | { readonly code: "no-training" };

/** What to do today. */
export interface Today {
  /** A day of the program: a training, or on a day of rest its stretching routine; null for neither. */
  readonly day: string | null;
  readonly because: TodayReason;
  /** On a day of rest: when the next training is due. */
  readonly restUntil?: Timestamp;
}

/** Hours between two trainings of the same focus, beginning to beginning (training-rules.json, recovery.minHours). */
export const RECOVERY_HOURS = 48;
const HOUR_MS = 3_600_000;

/** The routine that is offered on a day of rest. */
const REST_ROUTINE = "stretch";

interface Candidate {
  readonly day: ProgramDay;
  /** When this day was last trained. */
  readonly lastAt: Timestamp | null;
  /** When its focus has recovered from any training, in milliseconds since 1970. */
  readonly readyMs: number;
}

const FOCUS_ORDER: Readonly<Record<ProgramDay["focus"], number>> = { upper: 0, lower: 1, whole: 2 };

/** Never done first, then longest ago; upper before lower; then as the program lists them. */
const byLongestAgo = (left: Candidate, right: Candidate): number =>
  (left.lastAt ? timestampMs(left.lastAt) : -1) - (right.lastAt ? timestampMs(right.lastAt) : -1) ||
  FOCUS_ORDER[left.day.focus] - FOCUS_ORDER[right.day.focus];

const serves = (day: ProgramDay, focus: Profile["focus"]): boolean =>
  focus === "both" || day.focus === focus || day.focus === "whole";

const candidates = (
  program: Program,
  profile: Profile,
  past: readonly SessionRecord[],
): readonly Candidate[] => {
  const all = program.days
    .filter((day) => day.type === "training")
    .map((day) => {
      const lastAt = trainings(past).find(({ body }) => body.planned.key === day.key)?.at ?? null;
      const lastOfFocus = lastTrained(past, day.focus);
      const readyMs = lastOfFocus ? timestampMs(lastOfFocus) + RECOVERY_HOURS * HOUR_MS : 0;
      return { day, lastAt, readyMs };
    })
    .toSorted(byLongestAgo);
  const wanted = all.filter(({ day }) => serves(day, profile.focus));
  return [...wanted, ...all.filter((candidate) => !wanted.includes(candidate))];
};

const offsetMs = (now: Timestamp): number => Date.parse(`${now.slice(0, 23)}Z`) - timestampMs(now);

/** The moment in the offset the person has now. */
const inZoneOf = (now: Timestamp, ms: number): Timestamp => timestamp(ms, offsetMs(now) / 60_000);

const midnightAfter = (now: Timestamp): number =>
  Date.parse(`${localDate(now)}T00:00:00.000Z`) + 24 * HOUR_MS - offsetMs(now);

const restDay = (program: Program): string | null =>
  program.days.find((day) => day.key === REST_ROUTINE && day.type === "routine")?.key ?? null;

/**
 * Which day of the program to do today. The focus decides what is preferred: that part, or for
 * both the one done longest ago, upper first. 48 hours lie between two trainings of one focus; when
 * the preferred one is too recent the other is proposed, and when both are, rest with the
 * stretching routine. After a training today the next one is named. It is advice: any day can be
 * started by hand.
 */
export const today = (
  program: Program,
  profile: Profile,
  sessions: readonly SessionRecord[],
  now: Timestamp,
): Today => {
  const nowMs = timestampMs(now);
  // A session dated later than now comes from a clock that was wrong; it must not forbid training.
  const past = sessions.filter((session) => timestampMs(session.at) <= nowMs);
  const ranked = candidates(program, profile, past);
  const [preferred] = ranked;
  if (!preferred) return { day: restDay(program), because: { code: "no-training" } };

  const ready = ranked.find(({ readyMs }) => readyMs <= nowMs);
  const next = ready ?? ranked.reduce((one, two) => (two.readyMs < one.readyMs ? two : one));
  const done = trainings(past).find(({ at }) => localDate(at) === localDate(now));
  if (done) {
    const dueAt = inZoneOf(now, Math.max(next.readyMs, midnightAfter(now)));
    return {
      day: restDay(program),
      because: { code: "done-today", done: done.body.planned.key, next: next.day.key, dueAt },
      restUntil: dueAt,
    };
  }
  if (!ready) {
    const dueAt = inZoneOf(now, next.readyMs);
    return {
      day: restDay(program),
      because: { code: "rest", next: next.day.key, dueAt },
      restUntil: dueAt,
    };
  }
  if (ready !== preferred)
    return {
      day: ready.day.key,
      because: {
        code: "recovering",
        insteadOf: preferred.day.key,
        readyAt: inZoneOf(now, preferred.readyMs),
      },
    };
  return {
    day: ready.day.key,
    because:
      profile.focus === "both"
        ? { code: "longest-ago", lastAt: ready.lastAt }
        : { code: "focus", focus: profile.focus },
  };
};
