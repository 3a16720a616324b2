import type { SessionRecord } from "../../history/index.ts";
import type { LoadUnit } from "../../quantity/index.ts";
import type { LocalDate, Load, Timestamp } from "../../record/index.ts";
import type { Owned } from "./owned.ts";
import type { Adjustment, DeloadReason, Pause, Reason } from "./reasons.ts";

export type Level = "beginner" | "intermediate" | "advanced";

/** Repetitions in reserve to stop at, 0..10. */
export interface RirRange {
  readonly min: number;
  readonly max: number;
}

/** How a person feels before a session; each 1 to 5, and 5 is best: slept well, calm, not sore. */
export interface Readiness {
  readonly sleep: number;
  readonly energy: number;
  readonly stress: number;
  readonly soreness: number;
}

export interface ReadinessDay extends Readiness {
  readonly date: LocalDate;
}

/** Soreness of a group of muscles, 0 none to 10. */
export interface Soreness {
  /** A planning group, as `lats`, `upper_back`, `low_back`. */
  readonly group: string;
  readonly level: number;
  readonly at: Timestamp;
}

/** What an exercise that hurt was like afterwards. */
export interface PainAfter {
  readonly exercise: string;
  /** When the session was. */
  readonly at: Timestamp;
  /** Before that session, 0..10. */
  readonly before: number;
  /** The next morning, 0..10. */
  readonly nextMorning?: number;
  /** Hours until it was as before; null while it is not. */
  readonly settledHours?: number | null;
}

/** A block of training as it began; weeks and planned deloads follow from it. */
export interface BlockStart {
  readonly startedAt: LocalDate;
}

/** What besides the history decides about a target. Nothing here is read from a clock. */
export interface NextContext {
  readonly now: Timestamp;
  readonly level: Level;
  /** Tags of what is active now, as `hypertension`, `shoulder`, `low_back_flexion`. */
  readonly conditions: readonly string[];
  /** Null: not told; usual steps are assumed. */
  readonly owned: Owned | null;
  /** Kit chips; null: not told, and only what the exercise itself needs is taken to be there. */
  readonly have: readonly string[] | null;
  readonly loadUnit: LoadUnit;
  readonly readiness: readonly ReadinessDay[];
  readonly soreness: readonly Soreness[];
  readonly painAfter: readonly PainAfter[];
  readonly block: BlockStart | null;
  /** First days of the lighter weeks that were taken, each seven days. */
  readonly deloads: readonly LocalDate[];
  /** The person wants no lighter week today, planned or not. */
  readonly asUsual?: boolean;
}

export type History = readonly SessionRecord[];

/** How much of it; the kinds are those of a dose. */
export type Amount =
  | {
      readonly kind: "reps";
      /** The range, and what to try for in each set. */
      readonly reps: { readonly min: number; readonly max: number; readonly aim: number };
    }
  | { readonly kind: "hold"; readonly seconds: number }
  | { readonly kind: "carry"; readonly metres: number }
  | {
      readonly kind: "interval";
      readonly rounds: number;
      readonly workSec: number;
      readonly recoverSec: number;
    }
  | { readonly kind: "steady"; readonly seconds: number };

export interface WarmupSet {
  readonly reps: number;
  readonly loadKg: number;
}

interface TargetBase {
  readonly exercise: string;
  readonly sets: number;
  readonly load?: Load;
  /** Null where effort is not counted in repetitions. */
  readonly rirTarget: RirRange | null;
  /** The next harder exercise, when it is time for it. */
  readonly rungUp?: string;
  /** The next easier exercise, when it is time for it. */
  readonly rungDown?: string;
  readonly warmups: readonly WarmupSet[];
  /** Best estimated one-repetition maximum of the last time, in kg; for comparing, not for lifting. */
  readonly oneRepMaxKg?: number;
  readonly reason: Reason;
  /** What made it easier than the history alone would have it. */
  readonly adjustments: readonly Adjustment[];
  /** The reason and the adjustments in words. */
  readonly text: string;
}

export type Target = TargetBase & Amount;

/** What the history alone asks for, before the day has its say. */
export interface Proposal {
  readonly amount: Amount;
  /** The load to use; null when there is none or none is known. */
  readonly kg: number | null;
  /** The load that was used last; null when none was. */
  readonly lastKg: number | null;
  readonly reason: Reason;
  readonly rungUp?: string;
  readonly rungDown?: string;
}

export type { Adjustment, DeloadReason, Pause, Reason };
