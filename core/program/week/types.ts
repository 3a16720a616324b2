import type { SideRule, Weekday } from "../../record/index.ts";

export type Level = "beginner" | "intermediate" | "advanced";
export type WeekFocus = "upper" | "lower" | "both";
export type Severity = "active" | "history";
export type Deficit = "none" | "moderate" | "large";

/** A day to train on: minutes that are there, door to door, and the place whose things can be used. */
export interface WeekProfileDay {
  readonly day: Weekday;
  readonly minutes: number;
  readonly place: string;
}

/** Who the week is for. Ids are those of the exercise catalogue. */
export interface WeekProfile {
  /** Years. */
  readonly age: number;
  readonly sex: "female" | "male";
  readonly level: Level;
  readonly focus: WeekFocus;
  readonly days: readonly WeekProfileDay[];
  /** The equipment of each place. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly conditions: readonly { readonly tag: string; readonly severity: Severity }[];
  readonly redFlags: readonly string[];
  /** Exercise ids or patterns. */
  readonly dislikes: readonly string[];
  /** Exercise ids or patterns. */
  readonly likes: readonly string[];
  readonly locked: readonly { readonly exercise: string; readonly day?: Weekday | undefined }[];
  /** Exercise ids of the block before. */
  readonly previous: readonly string[];
  /** Minutes a week done outside the plan; a vigorous minute counts as two. */
  readonly cardioOutsideMin: number;
  readonly deficit: Deficit;
}

export type WeekBlock = "warmup" | "main" | "cardio" | "cooldown";

/**
 * One exercise of a day. One of `reps`, `seconds`, `metres` and `cycles` is there: per set and, where
 * sides take turns, per side. `cycles` are rounds of an interval; steady cardio has `seconds`.
 */
export interface WeekItem {
  readonly exercise: string;
  readonly sets: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly cycles?: number;
  readonly side: SideRule;
  readonly restSec: number;
  readonly block: WeekBlock;
}

export interface WeekDay {
  readonly day: Weekday;
  readonly place: string;
  /** What is there. */
  readonly minutes: number;
  /** What is planned, all blocks, at the top of the ranges. */
  readonly seconds: number;
  readonly items: readonly WeekItem[];
}

export type UnmetReason =
  | "equipment"
  | "condition"
  | "dislike"
  | "level"
  | "time"
  | "frequency"
  | "spacing"
  | "tradeoff";

/** A change that, applied and planned again, meets a wish more. */
export type WeekFix =
  | {
      readonly kind: "minutes";
      /** Minutes to add, by day. */
      readonly minutes: readonly { readonly day: Weekday; readonly extra: number }[];
      readonly text: string;
    }
  | {
      readonly kind: "equipment";
      readonly place: string;
      readonly equipment: readonly string[];
      readonly text: string;
    }
  | {
      readonly kind: "day";
      readonly day: Weekday;
      readonly minutes: number;
      readonly place: string;
      readonly text: string;
    }
  | { readonly kind: "dislike"; readonly allow: string; readonly text: string };

/** A wish: staple:x, pattern:x, lock:x, min:group, focus:group, frequency:group, cardio. */
export interface UnmetWish {
  readonly wish: string;
  readonly reason: UnmetReason;
  readonly fix?: WeekFix;
  readonly text: string;
}

export interface NoPlan {
  readonly reason: string;
  readonly advice: string;
  readonly urgent: boolean;
}

export interface WeekPlan {
  readonly days: readonly WeekDay[];
  /** Fractional sets of the week, by planning group. */
  readonly volume: Readonly<Record<string, number>>;
  /** Points of the plan (training.md 6.4); a third of a staple, or about a hard set of a focus group. */
  readonly value: number;
  /** No plan under the same rules has more points. Infinity where no solver was there to prove one. */
  readonly bound: number;
  readonly unmet: readonly UnmetWish[];
  /** Codes of what a session must show, as `no_breath_hold`. */
  readonly notes: readonly string[];
  /** Why each exercise is there, by `exercise@day`. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  readonly noPlan?: NoPlan;
}
