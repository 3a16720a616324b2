import type { Exercise } from "../../exercise/index.ts";
import type { Group } from "./rules.ts";
import type { DayShape } from "./timing.ts";
import type { WeekProfile, WeekProfileDay } from "./types.ts";

/** An exercise that could be done on a day. Numbers point into the tables of the problem. */
export interface Option {
  readonly exercise: Exercise;
  readonly day: number;
  readonly baseSec: number;
  readonly perSetSec: number;
  readonly fewestSets: number;
  readonly mostSets: number;
  /** Groups it counts for, and parts of a set that each set brings them. */
  readonly gains: readonly { readonly group: number; readonly parts: number }[];
  /** Groups that need 48 hours after it. */
  readonly direct: readonly number[];
  readonly isFocusDirect: boolean;
  readonly pattern: number;
  readonly chain: number;
  /** Wished movements that its sets count for. */
  readonly patternWishes: readonly number[];
  /** Staples and locks that it meets. */
  readonly onceWishes: readonly number[];
  readonly isPull: boolean;
  readonly isPush: boolean;
  readonly isHeavyHinge: boolean;
  /** Points for being used at all. */
  readonly usePoints: number;
}

/** Cardio that could be done on a day. */
export interface Bout {
  readonly exercise: Exercise;
  readonly day: number;
  readonly setupSec: number;
  readonly cycleSec: number;
  readonly fewest: number;
  readonly most: number;
  /** Minutes that a cycle counts for; vigorous ones count twice. */
  readonly minutesPerCycle: number;
  readonly chain: number;
  readonly isInterval: boolean;
  readonly onceWishes: readonly number[];
  readonly usePoints: number;
}

/** A day of the week to plan; its place in the list is its number everywhere. */
export interface ProblemDay extends DayShape {
  readonly day: WeekProfileDay["day"];
  readonly minutes: number;
  readonly place: string;
  readonly fewestSets: number;
  readonly mostSets: number;
  readonly mostExercises: number;
  /** Fewer exercises cost points. */
  readonly wantedExercises: number;
  readonly mostBouts: number;
  /** Days less than 48 hours away. */
  readonly neighbours: readonly number[];
}

/** A planning group with its landmarks, in parts of a set. */
export interface ProblemGroup {
  readonly id: Group;
  readonly isFocus: boolean;
  /** Direct work needs 48 hours. */
  readonly isSpaced: boolean;
  readonly weight: number;
  readonly min: number;
  readonly lo: number;
  readonly hi: number;
  readonly max: number;
  /** Most in a day. */
  readonly dayCap: number;
}

/** Something that the week should have at least once: a staple or a lock. */
export interface OnceWish {
  readonly wish: string;
  readonly penalty: number;
}

/** The week as tables: everything that the model and the search need, and nothing to look up. */
export interface Problem {
  readonly profile: WeekProfile;
  readonly days: readonly ProblemDay[];
  readonly groups: readonly ProblemGroup[];
  readonly options: readonly Option[];
  readonly bouts: readonly Bout[];
  /** Staples that something eligible serves, then locks that were not refused. */
  readonly onceWishes: readonly OnceWish[];
  /** Points lost in every plan: staples that nothing serves. */
  readonly lostPoints: number;
  readonly patterns: readonly string[];
  readonly chains: readonly string[];
  readonly cardioChains: readonly string[];
  /** Minutes a week, vigorous ones twice. */
  readonly cardioTarget: number;
  readonly cardioMost: number;
  readonly mostDaysOfAMode: number;
  readonly mostIntervalDays: number;
}
