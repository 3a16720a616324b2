/** Why a target is what it is, as data; `reasonText` makes the sentence. Loads in kg, times in s. */
export type Reason =
  | { readonly code: "first-time"; readonly isLoaded: boolean }
  | { readonly code: "as-usual" }
  /** Done before, and no load was written down. */
  | { readonly code: "load-unknown"; readonly atTop: boolean }
  | {
      readonly code: "step-up";
      readonly fromKg: number;
      readonly toKg: number;
      readonly top: number;
    }
  | {
      readonly code: "extend-range";
      readonly kg: number;
      readonly nextKg: number;
      readonly percent: number;
      readonly top: number;
    }
  | {
      readonly code: "too-light";
      readonly rir: number;
      readonly fromKg: number;
      readonly toKg: number;
    }
  | {
      readonly code: "too-heavy";
      readonly rir: number;
      readonly fromKg: number;
      readonly toKg: number;
    }
  | {
      readonly code: "below-range";
      readonly reps: number;
      readonly bottom: number;
      readonly fromKg: number;
      readonly toKg: number;
    }
  | { readonly code: "lightest"; readonly kg: number; readonly bottom: number }
  | { readonly code: "heaviest"; readonly kg: number; readonly top: number }
  | {
      readonly code: "less-help";
      readonly fromKg: number;
      readonly toKg: number;
      readonly top: number;
    }
  | {
      readonly code: "more-help";
      readonly fromKg: number;
      readonly toKg: number;
      readonly bottom: number;
    }
  | {
      readonly code: "more-reps";
      readonly lowest: number;
      readonly aim: number;
      readonly top: number;
    }
  /** At the top, but nearer to the end than asked for. */
  | { readonly code: "top-too-hard"; readonly rir: number; readonly wanted: number }
  | { readonly code: "say-rir"; readonly wanted: number }
  | { readonly code: "top-once"; readonly top: number }
  | { readonly code: "rung-up"; readonly to: string; readonly top: number }
  | { readonly code: "rung-down"; readonly to: string; readonly bottom: number }
  | { readonly code: "missed-once"; readonly reps: number; readonly bottom: number }
  | { readonly code: "top-rung"; readonly top: number }
  | { readonly code: "add-load"; readonly kg: number; readonly top: number }
  | { readonly code: "stronger-band"; readonly top: number }
  | { readonly code: "hold-longer"; readonly fromSec: number; readonly toSec: number }
  | { readonly code: "hold-again"; readonly seconds: number }
  | { readonly code: "hold-full"; readonly seconds: number }
  | { readonly code: "round-more"; readonly from: number; readonly to: number }
  | {
      readonly code: "rounds-again";
      readonly rounds: number;
      readonly because: "this-week" | "unfinished";
    }
  | { readonly code: "shorter-rests"; readonly rounds: number }
  | { readonly code: "rounds-full"; readonly rounds: number }
  | { readonly code: "time-more"; readonly fromSec: number; readonly toSec: number }
  | {
      readonly code: "time-again";
      readonly seconds: number;
      readonly because: "this-week" | "unfinished";
    }
  | { readonly code: "time-full"; readonly seconds: number }
  | { readonly code: "metres-more"; readonly from: number; readonly to: number }
  | { readonly code: "metres-again"; readonly metres: number }
  /** A break or a lighter week decides; the load of last time, null without one. */
  | { readonly code: "held"; readonly kg: number | null };

/** Why a lighter week is due. */
export type DeloadReason =
  | { readonly code: "planned"; readonly week: number; readonly everyWeeks: number }
  | { readonly code: "running"; readonly since: string }
  | {
      readonly code: "strength-down";
      readonly exercises: readonly string[];
      readonly percent: number;
    }
  | { readonly code: "readiness-low"; readonly days: number }
  | { readonly code: "sore-long"; readonly times: number }
  | { readonly code: "joint-pain"; readonly exercises: readonly string[] };

/** What makes a target easier than the history alone would have it. */
export type Adjustment =
  | {
      readonly code: "break";
      readonly days: number;
      readonly loadPercent: number;
      readonly setsPercent: number;
      readonly checkLevel: boolean;
    }
  | { readonly code: "deload"; readonly why: DeloadReason }
  | { readonly code: "low-readiness"; readonly mean: number }
  | { readonly code: "sore"; readonly group: string; readonly level: number }
  | { readonly code: "hurt"; readonly level: number; readonly stopped: boolean }
  | { readonly code: "hurt-after"; readonly to: string | null }
  | { readonly code: "clinician"; readonly days: number }
  | { readonly code: "medical"; readonly condition: string; readonly rir: number };

/** Why there is no target today; an expected outcome, and never a fault of the person. */
export type Pause =
  /** Two stops for pain within four weeks; until is milliseconds since 1970. */
  | { readonly code: "out-for-pain"; readonly exercise: string; readonly until: number }
  | {
      readonly code: "too-sore";
      readonly exercise: string;
      readonly group: string;
      readonly level: number;
    }
  | { readonly code: "no-intervals-today"; readonly exercise: string; readonly mean: number }
  | { readonly code: "not-with-condition"; readonly exercise: string; readonly condition: string }
  /** The person has taken it, or its kind, out of their plan since. */
  | { readonly code: "disliked"; readonly exercise: string };
