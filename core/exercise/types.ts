import type { Dose, SideRule, Tempo } from "../record/index.ts";

export type ExerciseKind =
  | "strength"
  | "stability"
  | "mobility"
  | "stretch"
  | "cardio"
  | "interval";
export type Breath = "exhale_on_effort" | "inhale_on_lift" | "with_movement" | "steady";
/** 1 prime mover, 0.5 synergist, 0.25 stabiliser; 0 a muscle that is stretched or moved. */
export type Fraction = 0 | 0.25 | 0.5 | 1;

/** The facts of an exercise; its texts are apart, so that they can be loaded, and translated, apart. */
export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly kind: ExerciseKind;
  readonly pattern: string;
  readonly muscles: Readonly<Record<string, Fraction>>;
  /** Alternatives; each is a set of things that are all needed. `none` needs nothing. */
  readonly equipment: readonly (readonly string[])[];
  readonly side: SideRule;
  readonly load: "bodyweight" | "external" | "band" | "machine" | "time" | "distance";
  readonly level: 1 | 2 | 3;
  /** Exercises that lead from one to the next; null for what frames a session. */
  readonly chain: string | null;
  readonly rank: number | null;
  readonly dose: ExerciseDose;
  readonly breath: Breath;
  readonly met: number;
  readonly metCode: string;
  readonly contra: Readonly<Record<string, "avoid" | "caution">>;
  readonly articleSlot: string | null;
  /** Easier exercises of the same chain, the nearest first. */
  readonly regressions: readonly string[];
  /** Harder exercises of the same chain, the nearest first. */
  readonly progressions: readonly string[];
}

/** The usual dose as the facts give it; `doseOf` makes a prescription of it. */
export interface ExerciseDose {
  readonly sets: number;
  readonly unit: "reps" | "seconds" | "metres" | "minutes";
  readonly min: number;
  readonly max: number;
  readonly restSec: number;
  readonly tempo: Tempo | null;
  readonly intervalSec: readonly [work: number, rest: number] | null;
  readonly setupSec: number;
  readonly warmupSets: number;
}

/** What a person reads and hears about an exercise; all of it written for Dorsal. */
export interface ExerciseText {
  /** How to get into position: 2-4 short lines. */
  readonly setUp: readonly string[];
  /** The movement: 2-4 short lines. */
  readonly movement: readonly string[];
  readonly breathing: string;
  /** Two or three common mistakes, each with its fix. */
  readonly mistakes: readonly { readonly mistake: string; readonly fix: string }[];
  /** One line, spoken at the start of a set; at most 60 characters. */
  readonly cue: string;
  /** An easier way, in a line. */
  readonly easier: string;
  /** A harder way, in a line. */
  readonly harder: string;
  /** An honest word where the exercise needs one. */
  readonly note?: string;
}

export type { Dose };
