import type { Load, PlannedItem } from "../../record/index.ts";

/** What can happen in the player. `at` is session time in milliseconds since 1970. */
export type PlayerEvent = { readonly at: number } & (
  | { readonly type: "start" }
  /** The clock moved; steps that the clock ends are ended. */
  | { readonly type: "tick" }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  /** Ends the current work and records it: as planned, or as said here. */
  | {
      readonly type: "done";
      readonly reps?: number;
      readonly seconds?: number;
      readonly load?: Load;
      readonly rir?: number;
    }
  /** On to the next step; work that is skipped is not recorded. */
  | { readonly type: "skip" }
  | { readonly type: "skipExercise" }
  | { readonly type: "back" }
  | { readonly type: "adjust"; readonly seconds: number }
  /** Corrects a recorded set; null clears. */
  | {
      readonly type: "log";
      readonly set: string;
      readonly reps?: number;
      readonly load?: Load | null;
      readonly rir?: number | null;
    }
  | {
      readonly type: "hurt";
      readonly level: number;
      readonly sharp: boolean;
      readonly spreading: boolean;
    }
  | { readonly type: "swap"; readonly item: string; readonly to: PlannedItem }
  | { readonly type: "shorten"; readonly seconds: number }
  | { readonly type: "end" }
  /** The page was out of sight or closed for so long; its clock ran on. */
  | { readonly type: "returned"; readonly awayMs: number }
  /** Takes back what ran on while away. */
  | { readonly type: "rewind" }
  /** Keeps what ran on while away. */
  | { readonly type: "stayed" }
);
