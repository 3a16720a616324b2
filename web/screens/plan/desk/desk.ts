import type { BlockDay } from "@dorsal/core/program";
import type { DorsalRecord, LocalDate, Profile, Timestamp, WeekChange } from "@dorsal/core/record";
import type { BetterWeek, Drafted, WeekPlan, WeekProfile } from "../../../planner/index.ts";
import type { Change } from "./edits.ts";
import type { Ledger } from "./ledger.ts";

export type PlaceRecord = DorsalRecord<"place">;
export type WeekRecord = DorsalRecord<"week">;

/** A change that a person asks for, with what is said when it is done. */
export interface Asked {
  readonly change: Change;
  readonly said: string;
  /** Only this week: the profile stays, and the usual week comes back on Monday. */
  readonly onlyThisWeek?: boolean;
  /** A week that was looked at already. */
  readonly drafted?: Drafted;
  /** Things that a place has from now on. */
  readonly things?: { readonly place: string; readonly things: readonly string[] };
  /** What else is told to the profile, at once and for every week; telling it twice is telling it once. */
  readonly tell?: (profile: Profile) => Profile;
  /** Not the person's own change. */
  readonly isOurs?: boolean;
  /** Writes that belong to the change and are taken back with it. */
  readonly ledger?: Ledger;
}

/** The last change of the week, until it is dismissed. */
export interface News {
  /** Of the week that it is about. */
  readonly monday: LocalDate;
  readonly said: string;
  readonly changes: readonly WeekChange[];
  readonly undo: () => void;
}

/** The week on the table: what it is, and what can be done with it. */
export interface Desk {
  readonly now: Timestamp;
  readonly date: LocalDate;
  readonly profile: Profile;
  readonly places: readonly PlaceRecord[];
  readonly sessions: readonly DorsalRecord<"session">[];
  /** All that were ever accepted, newest first. */
  readonly weeks: readonly WeekRecord[];
  /** What the week was planned for; what the profile says by now goes before it in a question. */
  readonly asked: WeekProfile;
  readonly plan: WeekPlan;
  /** The record that both are from. */
  readonly week: WeekRecord;
  /** The usual week waits for Monday while this one is different. */
  readonly usual: WeekRecord | null;
  /** Where the block stands, and the first week of the next one when that was accepted. */
  readonly block: BlockDay;
  readonly coming: WeekRecord | null;
  readonly isBusy: boolean;
  readonly fault: string | null;
  /** Why the week leaves open what it does is still being worked out. */
  readonly isExplained: boolean;
  /** The changes that would bring most; null while they are being looked for. */
  readonly better: readonly BetterWeek[] | null;
  readonly news: News | null;
  readonly dismissNews: () => void;
  readonly ask: (asked: Asked) => void;
  readonly retry: (() => void) | null;
  readonly backToUsual: () => void;
  readonly acceptNextBlock: (drafted: Drafted) => void;
  readonly dropNextBlock: () => void;
  readonly placeName: (id: string) => string;
}

export type DeskState =
  | { readonly kind: "reading" }
  /** Nothing was planned yet. */
  | { readonly kind: "empty" }
  /** A sign that a doctor must see first. */
  | { readonly kind: "stopped"; readonly redFlags: readonly string[] }
  | { readonly kind: "ready"; readonly desk: Desk };
