import { exerciseById } from "../../exercise/index.ts";
import { newRecord, timestamp, timestampMs } from "../../record/index.ts";
import type {
  DorsalRecord,
  PainReport,
  PlannedSession,
  RecordedSet,
  Session,
  Timestamp,
  Week,
} from "../../record/index.ts";
import type { SessionRecord } from "../../history/index.ts";
import { NOW, done } from "../program.fixture.ts";
import { accepted, askedProfile, places } from "../stored/stored.fixture.ts";
import { NOTHING_SAID } from "./given.ts";
import type { DayRecords, Given, SaidToday } from "./given.ts";

export interface GivenParts extends Partial<DayRecords> {
  readonly said?: Partial<SaidToday>;
  readonly now?: Timestamp;
}

/** All that a session is made from: a person who has said and done nothing but what is given. */
export const givenOf = (week: Week, { said, now = NOW, ...records }: GivenParts = {}): Given => ({
  week,
  records: {
    profile: askedProfile(),
    places,
    weeks: [accepted(week)],
    sessions: [],
    pains: [],
    loadUnit: "kg",
    ...records,
  },
  said: { ...NOTHING_SAID, ...said },
  now,
});

export const daysBefore = (days: number, now: Timestamp = NOW): Timestamp =>
  timestamp(timestampMs(now) - days * 86_400_000, 60);

/** What each set of an item was: repetitions with a load and a reserve, or seconds. */
export interface DoneSet {
  readonly reps?: number;
  readonly kg?: number;
  readonly rir?: number;
  readonly seconds?: number;
}

const NO_BLOCKS: PlannedSession = {
  key: "mon",
  title: "Before",
  type: "training",
  focus: "whole",
  blocks: [],
};

const roleOf = (id: string): RecordedSet["role"] => {
  const kind = exerciseById(id)?.kind;
  return kind === "cardio" || kind === "interval" ? "cardio" : "work";
};

/** A finished session of these sets. */
export const didSets = (
  when: Timestamp,
  sets: Readonly<Record<string, readonly DoneSet[]>>,
  parts: Partial<Session> = {},
): SessionRecord =>
  done(NO_BLOCKS, when, {
    sets: Object.entries(sets).flatMap(([exercise, list]) =>
      list.map(({ reps, kg, rir, seconds }, index): RecordedSet => ({
        id: `${exercise}.${index + 1}`,
        item: `main.${exercise}`,
        exercise,
        role: roleOf(exercise),
        set: index + 1,
        side: null,
        at: timestampMs(when) + index,
        ...(reps === undefined ? {} : { reps }),
        ...(seconds === undefined ? {} : { seconds }),
        ...(kg === undefined ? {} : { load: { kg } }),
        ...(rir === undefined ? {} : { rir }),
      })),
    ),
    ...parts,
  });

export const hurt = (exercise: string, level: number, when: Timestamp): PainReport => ({
  id: `pain.${exercise}`,
  exercise,
  item: `main.${exercise}`,
  level,
  sharp: false,
  spreading: false,
  action: level >= 5 ? "stop" : level >= 3 ? "ease" : "carry-on",
  at: timestampMs(when),
});

export const painRecord = (body: DorsalRecord<"pain">["body"]): DorsalRecord<"pain"> =>
  newRecord("pain", "01890a5d-ac96-774b-bcce-b302099a8060", NOW, body);
